"""Onderzoek: what is read counts and costs time, what is concluded must rest on it, and an omission costs once."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.chance import Chance
from game.core.classroom.sense import sense_of
from game.core.evidence import Reason
from game.core.story import Heard, Promised, Recorded, Story, TimeSpent, TrustChanged
from game.core.tasks import research
from game.core.tasks.research_actions import Answer, Choose, Claim, Drop, GoOn, Judge, Open, Pin, Unpin, Weigh
from game.core.tasks.research_flaws import flaws
from game.core.tasks.research_optimum import best_package
from game.core.tasks.research_spec import Spec
from game.core.transcript import transcript
from game.words.redenen import sentence
from tests.core.tasks import enquiries
from tests.core.tasks.enquiries import CONCLUDED, EVERYTHING, PINNED, PROPOSED, SEARCHED, Enquiry

GO = GoOn("zoeken")


def key(enquiry: Enquiry, kans: str) -> str:
    reason = enquiry.evidence(kans).reason
    return reason.key if isinstance(reason, Reason) else reason


# Sources ----------------------------------------------------------------------------------------------------------


def test_reading_a_source_takes_its_time_and_gives_its_clippings() -> None:
    enquiry = Enquiry().do(Open("balans"))
    assert enquiry.state.minutes == 25
    assert [piece.id for piece in enquiry.view.pieces] == ["geldgebrek", "omvang"]
    assert TimeSpent(15) in enquiry.events


def test_a_source_tells_what_is_so_in_this_world() -> None:
    assert [piece.id for piece in Enquiry("gezond").do(Open("balans")).view.pieces] == ["omvang"]


def test_what_a_source_says_is_not_seen_before_it_is_opened() -> None:
    card = next(card for card in Enquiry().view.cards if card.id == "balans")
    assert (card.text, card.pieces) == ("", ())


def test_a_source_for_which_there_is_no_time_left_cannot_be_opened() -> None:
    enquiry = Enquiry(tijd="20").do(Open("facturen"))
    assert not research.accepts(enquiry.task, enquiry.state, Open("balans"))
    assert Open("balans") not in enquiry.choices
    assert Open("krant") in enquiry.choices


@pytest.mark.parametrize(
    ("done", "rating"),
    [
        ((Open("balans"), Judge("balans", "bruikbaar")), "sterk"),
        ((Open("balans"),), "neutraal"),
        ((Open("balans"), Judge("balans", "gekleurd")), "zwak"),
        ((Open("balans"), Judge("balans", "gekleurd"), Judge("balans", "bruikbaar")), "sterk"),
        ((Judge("balans", "bruikbaar"),), "gemist"),
        ((Judge("balans", "verouderd"),), "zwak"),
        ((), "gemist"),
    ],
)
def test_a_source_that_can_be_used_has_to_be_read_and_judged(done: tuple[Any, ...], rating: str) -> None:
    assert Enquiry().do(*done, GO).rating("balans") == rating


@pytest.mark.parametrize(
    ("done", "rating"),
    [
        ((Judge("krant", "verouderd"),), "sterk"),
        ((Open("krant"), Judge("krant", "verouderd")), "sterk"),
        ((Open("krant"), Judge("krant", "bruikbaar")), "zwak"),
        ((Judge("krant", "gekleurd"),), "zwak"),
        ((Judge("krant", "bruikbaar"),), "zwak"),
        ((Open("krant"),), "neutraal"),
        ((), "gemist"),
    ],
)
def test_that_a_source_is_no_good_can_be_seen_from_its_card(done: tuple[Any, ...], rating: str) -> None:
    assert Enquiry().do(*done, GO).rating("krant") == rating


def test_what_was_missed_of_a_source_says_what_there_was_to_do() -> None:
    enquiry = Enquiry().do(GO)
    assert sentence(enquiry.evidence("balans").reason).startswith("Je hebt “De balans” niet gelezen")
    told = sentence(enquiry.evidence("krant").reason)
    assert told == "Je zei niet wat “De krant” waard is. Deze bron is verouderd. Uitleg bij krant."


def test_nothing_about_the_sources_is_settled_while_the_player_still_searches() -> None:
    enquiry = Enquiry().do(*SEARCHED[:-1])
    assert {one.rating for one in research.evidence(enquiry.task, enquiry.events)} == {"gemist"}


def test_what_a_clipping_reveals_is_heard() -> None:
    told = {"bevinding": "traag", "tekst": "Traag.", "onthult": "samira.stand"}
    enquiry = Enquiry(bronnen=[*enquiries.sources()[:1], enquiries.source("facturen", told)])
    assert Heard("samira", "stand") in enquiry.do(Open("facturen")).events


BEFORE = {
    "gehoord": ("samira.stand", Story(heard=frozenset({("samira", "stand")}))),
    "vastgelegd": ("samira.stand", Story(recorded=(("samira", "stand", "krap"),))),
    "beloofd": ("bellen", Story(promises=(Promised("bellen", "samira", "Bellen", "vandaag"),))),
    "geplaatst": ("samira", Story(placed=frozenset({("samira", "orderpicker")}))),
}


@pytest.mark.parametrize("how", BEFORE)
def test_a_clipping_can_be_there_because_of_what_came_before(how: str) -> None:
    asked, story = BEFORE[how]
    known = enquiries.source("dossier", {"bevinding": "notitie", "tekst": "Je schreef dit zelf.", "als": {how: asked}})
    world = enquiries.cast(bronnen=[*enquiries.sources(), known])
    for before, clippings in ((Story(), 0), (story, 1)):
        assert len(enquiries.task_of(world, before).source("dossier").clippings) == clippings
    assert told(bronnen=[*enquiries.sources(), known]) == []


# Conclusions ------------------------------------------------------------------------------------------------------


def concluded(*done: Any, search: tuple[Any, ...] = SEARCHED, **more: Any) -> Enquiry:
    return Enquiry(**more).do(*search, *done, GoOn("concluderen"))


def test_a_right_claim_on_all_that_carries_it_is_strong() -> None:
    assert concluded(*PINNED, Claim("risico", "groot")).rating("risico") == "sterk"


def test_a_right_claim_on_thin_support_says_which_clipping_was_missing() -> None:
    enquiry = concluded(Pin("risico", "traag"), Claim("risico", "groot"))
    assert enquiry.rating("risico") == "neutraal"
    reason = enquiry.evidence("risico").reason
    assert isinstance(reason, Reason)
    assert reason.key == "onderzoek-steun-mist"
    assert dict(reason.values)["mist"] == "“De kas is leeg.”"


def test_a_right_claim_on_something_that_does_not_carry_it_is_neutral() -> None:
    enquiry = concluded(*PINNED, Pin("risico", "omvang"), Claim("risico", "groot"))
    assert (enquiry.rating("risico"), key(enquiry, "risico")) == ("neutraal", "onderzoek-steun-naast")


def test_what_is_taken_down_again_no_longer_counts() -> None:
    mended = (*PINNED, Pin("risico", "omvang"), Unpin("risico", "omvang"), Claim("risico", "groot"))
    assert concluded(*mended).rating("risico") == "sterk"
    assert concluded(*PINNED, Unpin("risico", "traag"), Claim("risico", "groot")).rating("risico") == "neutraal"


def test_the_author_says_how_many_clippings_are_enough() -> None:
    thin = (Pin("risico", "traag"), Claim("risico", "groot"))
    assert concluded(*thin, conclusies=[enquiries.conclusion(minstens="1")]).rating("risico") == "sterk"
    assert concluded(*thin, conclusies=[enquiries.conclusion(minstens="2")]).rating("risico") == "neutraal"


def test_a_wrong_claim_is_weak_whatever_hangs_under_it() -> None:
    assert concluded(Claim("risico", "klein")).rating("risico") == "zwak"
    assert concluded(*PINNED, Claim("risico", "klein")).rating("risico") == "zwak"


def test_the_last_claim_counts() -> None:
    assert concluded(*PINNED, Claim("risico", "klein"), Claim("risico", "groot")).rating("risico") == "sterk"


def test_a_conclusion_that_was_never_drawn_is_missed() -> None:
    enquiry = concluded(*PINNED)
    assert (enquiry.rating("risico"), key(enquiry, "risico")) == ("gemist", "onderzoek-geen-conclusie")


def test_who_read_one_source_is_judged_by_what_that_source_told() -> None:
    one = (Open("facturen"), GO)
    assert concluded(Pin("risico", "traag"), Claim("risico", "groot"), search=one).rating("risico") == "sterk"


def test_who_found_nothing_may_say_so_and_guesses_otherwise() -> None:
    assert concluded(Claim("risico", ""), search=(GO,)).rating("risico") == "sterk"
    guess = concluded(Claim("risico", "groot"), search=(GO,))
    assert (guess.rating("risico"), key(guess, "risico")) == ("neutraal", "onderzoek-steun-niets")
    assert concluded(Claim("risico", "klein"), search=(GO,)).rating("risico") == "zwak"


def test_who_found_something_may_not_say_that_it_cannot_be_told() -> None:
    enquiry = concluded(Claim("risico", ""))
    assert (enquiry.rating("risico"), key(enquiry, "risico")) == ("zwak", "onderzoek-wel-te-zeggen")


def test_the_lot_can_turn_which_claim_is_right() -> None:
    turned = [
        enquiries.claim("groot", "sterk", "traag"),
        enquiries.claim("klein", "zwak", "traag", varianten=[{"als": {"is": {"samira.stand": "gezond"}}}]),
    ]
    turned[0]["varianten"] = [{"als": {"is": {"samira.stand": "gezond"}}, "gedrag": {enquiries.DREW: "zwak"}}]
    turned[1]["varianten"][0] |= {"gedrag": {enquiries.DREW: "sterk"}, "uitleg": "Nu wel."}
    for stand, right in (("krap", "groot"), ("gezond", "klein")):
        enquiry = concluded(
            Pin("risico", "traag"),
            Claim("risico", right),
            stand=stand,
            conclusies=[enquiries.conclusion(stellingen=turned)],
        )
        assert enquiry.rating("risico") == "sterk"


def test_what_is_concluded_can_be_built_on_later() -> None:
    claims = [enquiries.claim("groot", "sterk", **{"legt-vast": "samira.gewaarschuwd"}), enquiries.claim("nee", "zwak")]
    told = [enquiries.conclusion(stellingen=claims)]
    assert Recorded("samira", "gewaarschuwd", "ja") in concluded(Claim("risico", "groot"), conclusies=told).events
    changed = (Claim("risico", "groot"), Claim("risico", ""))
    assert not [e for e in concluded(*changed, conclusies=told).events if isinstance(e, Recorded)]


def test_a_claim_that_rests_on_nothing_can_be_made_by_anybody() -> None:
    open_claim = [
        enquiries.conclusion(stellingen=[enquiries.claim("zeker", "sterk"), enquiries.claim("nooit", "zwak")])
    ]
    assert concluded(Claim("risico", "zeker"), search=(GO,), conclusies=open_claim).rating("risico") == "sterk"
    assert concluded(Claim("risico", ""), search=(GO,), conclusies=open_claim).rating("risico") == "zwak"


def test_where_the_lot_left_nothing_to_find_it_is_right_to_say_so() -> None:
    carried = [enquiries.claim("groot", "sterk", "geldgebrek"), enquiries.claim("klein", "zwak")]
    one = {"conclusies": [enquiries.conclusion(stellingen=carried)], "stand": "gezond"}
    assert concluded(Claim("risico", ""), **one).rating("risico") == "sterk"
    assert concluded(Claim("risico", "groot"), **one).rating("risico") == "neutraal"


# Weighings --------------------------------------------------------------------------------------------------------


def test_a_weighing_is_right_wrong_or_left_out() -> None:
    assert concluded(Weigh("hal", "kans")).rating("hal") == "sterk"
    assert concluded(Weigh("hal", "risico")).rating("hal") == "zwak"
    assert concluded(Weigh("hal", "risico"), Weigh("hal", "kans")).rating("hal") == "sterk"
    assert concluded().rating("hal") == "gemist"


def test_a_swot_has_four_sides_and_a_plain_weighing_two() -> None:
    assert set(Enquiry().task.weights) == {"kans", "risico"}
    swot = Enquiry(afwegingen=[enquiries.weighing(goed="zwakte")])
    assert set(swot.task.weights) == {"sterkte", "zwakte", "kans", "bedreiging"}


# Proposals --------------------------------------------------------------------------------------------------------


def planned(*done: Any, before: tuple[Any, ...] = (*SEARCHED, *CONCLUDED), **more: Any) -> Enquiry:
    return Enquiry(**more).do(*before, *done, GoOn("voorstellen"))


def test_the_best_package_is_strong_one_below_neutral_and_less_weak() -> None:
    assert planned(Choose("verzekeren"), Choose("termijn")).rating("aanpak") == "sterk"
    assert planned(Choose("termijn"), Choose("lunch")).rating("aanpak") == "zwak"
    slack = {"voorstellen": enquiries.package(speling="2")}
    assert planned(Choose("termijn"), Choose("lunch"), **slack).rating("aanpak") == "neutraal"
    assert planned().rating("aanpak") == "zwak"


def test_what_the_lot_decided_decides_what_is_best() -> None:
    before = (*SEARCHED, Claim("risico", "groot"), GoOn("concluderen"))
    assert planned(Choose("termijn"), Choose("lunch"), before=before, stand="gezond").rating("aanpak") == "sterk"
    assert (
        planned(Choose("verzekeren"), Choose("termijn"), before=before, stand="gezond").rating("aanpak") == "neutraal"
    )


def test_who_did_not_read_it_is_not_asked_to_know_what_a_proposal_is_worth() -> None:
    unread = (GO, GoOn("concluderen"))
    assert planned(Choose("termijn"), Choose("lunch"), before=unread).rating("aanpak") == "sterk"


def test_what_does_not_fit_the_budget_cannot_be_chosen_until_something_is_dropped() -> None:
    enquiry = Enquiry().do(*SEARCHED, *CONCLUDED, Choose("verzekeren"))
    assert Choose("lunch") not in enquiry.choices
    assert Choose("termijn") in enquiry.choices
    assert Choose("lunch") in enquiry.do(Drop("verzekeren")).choices


def test_no_more_can_be_chosen_than_is_allowed() -> None:
    most = {"voorstellen": enquiries.package(budget="5000", hoogstens="1")}
    enquiry = Enquiry(**most).do(*SEARCHED, *CONCLUDED, Choose("termijn"))
    assert [choice for choice in enquiry.choices if isinstance(choice, Choose)] == []
    assert planned(Choose("verzekeren"), **most).rating("aanpak") == "sterk"


def test_when_nothing_brings_anything_choosing_nothing_is_right() -> None:
    none = {"voorstellen": enquiries.package(keuzes=[enquiries.proposal(n, "10", "0") for n in ("een", "twee")])}
    enquiry = planned(**none)
    assert (enquiry.rating("aanpak"), key(enquiry, "aanpak")) == ("sterk", "onderzoek-voorstel-niets")


def test_a_proposal_that_may_not_be_made_is_a_pitfall_of_its_own() -> None:
    bad = {"gedrag": {enquiries.TOLD: "zwak"}, "uitleg": "Dit mag niet."}
    choices = [*enquiries.package()["keuzes"], enquiries.proposal("roddelen", "0", "0", **bad)]
    pitfall = {"voorstellen": enquiries.package(keuzes=choices), "verdediging": None}
    assert planned(Choose("roddelen"), **pitfall).rating("roddelen") == "zwak"
    kept_out = planned(Choose("termijn"), **pitfall)
    assert (kept_out.rating("roddelen"), kept_out.evidence("roddelen").points) == ("sterk", 1)


def test_what_is_proposed_can_be_built_on_later_and_writing_it_up_takes_time() -> None:
    offers = [
        enquiries.proposal("een", "10", "1", **{"legt-vast": "samira.voorgesteld"}),
        enquiries.proposal("twee", "10", "1"),
    ]
    kept = {"voorstellen": enquiries.package(keuzes=offers)}
    assert Recorded("samira", "voorgesteld", "ja") in planned(Choose("een"), **kept).events
    dropped = planned(Choose("een"), Drop("een"), **kept)
    assert not [event for event in dropped.events if isinstance(event, Recorded)]
    assert sum(event.minutes for event in dropped.events if isinstance(event, TimeSpent)) == 15 + 10 + 10 + 10


OFFERS = st.lists(st.tuples(st.integers(0, 9), st.integers(-3, 9)), max_size=9)


@given(OFFERS, st.integers(-1, 20), st.integers(-1, 5))
def test_no_package_beats_the_best_one(offers: list[tuple[int, int]], budget: int, most: int) -> None:
    """Held against every subset there is, written down in another way."""
    fitting = [
        sum(offers[n][1] for n in some)
        for size in range(len(offers) + 1)
        for some in combinations(range(len(offers)), size)
        if (budget < 0 or sum(offers[n][0] for n in some) <= budget) and (most < 0 or size <= most)
    ]
    found = best_package(offers, budget, most)
    assert sum(offers[n][1] for n in found) == max(fitting)
    assert budget < 0 or sum(offers[n][0] for n in found) <= budget
    assert most < 0 or len(found) <= most


def test_what_brings_nothing_is_no_part_of_the_best_package() -> None:
    assert best_package([(0, 0), (1, 2), (0, -1)], 10, -1) == (1,)


# Being heard ------------------------------------------------------------------------------------------------------


def test_an_answer_that_rests_on_a_clipping_can_be_given_by_who_found_it() -> None:
    enquiry = Enquiry().do(*SEARCHED, *CONCLUDED, *PROPOSED)
    assert Answer("waarom", "cijfers") in enquiry.choices
    assert enquiry.do(Answer("waarom", "cijfers")).rating("waarom") == "sterk"


def test_the_best_that_could_be_said_is_strong_when_the_better_was_out_of_reach() -> None:
    unread = (GO, GoOn("concluderen"), GoOn("voorstellen"))
    enquiry = Enquiry().do(*unread)
    assert Answer("waarom", "cijfers") not in enquiry.choices
    assert enquiry.do(Answer("waarom", "gevoel")).rating("waarom") == "sterk"
    assert Enquiry().do(*unread, Answer("waarom", "gerucht")).rating("waarom") == "zwak"
    could = Enquiry().do(*SEARCHED, *CONCLUDED, *PROPOSED, Answer("waarom", "gevoel"))
    assert could.rating("waarom") == "neutraal"


def test_an_answer_changes_how_the_listener_looks_at_you() -> None:
    enquiry = Enquiry().do(*EVERYTHING)
    assert TrustChanged("teamleider", 5, 7) in enquiry.events
    task = enquiries.task_of(enquiries.cast(), Story(trust=(("teamleider", 9),)))
    assert research.view(task, research.begin(task)).trust == 9


def test_questions_come_one_at_a_time_and_cannot_be_walked_away_from() -> None:
    second = enquiries.question("hoezo", reacties=[enquiries.answer("ja", "sterk"), enquiries.answer("nee", "zwak")])
    asked = [enquiries.question(), second]
    enquiry = Enquiry(verdediging=asked).do(*SEARCHED, *CONCLUDED, *PROPOSED)
    assert {choice.question for choice in enquiry.choices} == {"waarom"}
    assert not research.accepts(enquiry.task, enquiry.state, GoOn("verdedigen"))
    assert not research.accepts(enquiry.task, enquiry.state, Answer("hoezo", "ja"))
    enquiry.do(Answer("waarom", "cijfers"))
    assert {choice.question for choice in enquiry.choices} == {"hoezo"}
    assert enquiry.do(Answer("hoezo", "ja")).choices == (GoOn("verdedigen"),)


def test_after_the_feedback_the_proposal_is_improved() -> None:
    versions = [enquiries.answer("concreet", "sterk"), enquiries.answer("langer", "zwak")]
    better = {"verbetering": enquiries.question("beter", reacties=versions)}
    enquiry = Enquiry(**better).do(*EVERYTHING)
    assert enquiry.view.phase == "verbeteren"
    assert enquiry.do(Answer("beter", "concreet"), GoOn("verbeteren")).rating("beter") == "sterk"
    assert research.is_over(enquiry.task, enquiry.state)


# The phases -------------------------------------------------------------------------------------------------------


def test_a_small_enquiry_has_only_the_phases_it_needs() -> None:
    small = {"afwegingen": [], "voorstellen": None, "verdediging": []}
    assert Enquiry(**small).task.phases == ("zoeken", "concluderen")
    assert Enquiry(conclusies=[], afwegingen=[], verdediging=[]).task.phases == ("zoeken", "voorstellen")
    assert Enquiry().task.phases == ("zoeken", "concluderen", "voorstellen", "verdedigen")


def test_there_is_no_way_back_and_a_phase_is_not_skipped() -> None:
    enquiry = Enquiry()
    assert not research.accepts(enquiry.task, enquiry.state, GoOn("concluderen"))
    enquiry.do(GO)
    for late in (GO, Open("balans"), Judge("balans", "bruikbaar"), Choose("termijn")):
        assert not research.accepts(enquiry.task, enquiry.state, late)
    with pytest.raises(AssertionError):
        enquiry.do(Pin("risico", "traag"))


def anything(task: research.Task) -> set[Any]:
    """Every action there could ever be, and some that mean nothing."""
    sources, findings = [s.id for s in task.sources], [c.id for s in task.sources for c in s.clippings]
    ids, weighings = [one.id for one in task.conclusions], [one.id for one in task.weighings]
    proposals = [one.id for one in task.proposals]
    asked = [(one.id, retort.id) for one in task.questions for retort in one.retorts]
    return {
        *(Open(name) for name in (*sources, "niets")),
        *(Judge(name, verdict) for name in (*sources, "niets") for verdict in (*task.verdicts, "mooi")),
        *(kind(one, name) for kind in (Pin, Unpin) for one in (*ids, "niets") for name in (*findings, "niets")),
        *(Claim(one, value) for one in (*ids, "niets") for value in ("", "groot", "klein", "matig", "anders")),
        *(Weigh(one, weight) for one in (*weighings, "niets") for weight in (*task.weights, "mooi")),
        *(kind(name) for kind in (Choose, Drop) for name in (*proposals, "niets")),
        *(Answer(one, name) for one, name in (*asked, ("waarom", "niets"), ("niets", "niets"))),
        *(GoOn(phase) for phase in (*task.phases, "verbeteren", "")),
        "geen handeling",
    }


@pytest.mark.parametrize("seed", range(6))
def test_what_is_offered_is_accepted_and_nothing_else(seed: int) -> None:
    enquiry, chance = Enquiry(tijd="25"), Chance.of(seed, "proef")
    while not research.is_over(enquiry.task, enquiry.state):
        accepted = {one for one in anything(enquiry.task) if research.accepts(enquiry.task, enquiry.state, one)}
        assert accepted == set(enquiry.choices)
        enquiry.do(chance.pick(enquiry.choices))
    assert not any(research.accepts(enquiry.task, enquiry.state, one) for one in anything(enquiry.task))


def test_what_was_said_or_done_is_not_offered_again() -> None:
    enquiry = Enquiry().do(Open("balans"), Judge("balans", "gekleurd"))
    assert not {Open("balans"), Judge("balans", "gekleurd")} & set(enquiry.choices)
    enquiry.do(GO, Pin("risico", "omvang"), Claim("risico", "matig"), Weigh("hal", "risico"))
    done = {Pin("risico", "omvang"), Claim("risico", "matig"), Weigh("hal", "risico")}
    assert not done & set(enquiry.choices)
    enquiry.do(GoOn("concluderen"), Choose("termijn"))
    assert Choose("termijn") not in enquiry.choices


def test_a_question_to_which_nothing_can_be_said_is_not_put() -> None:
    needing = [enquiries.answer(name, "sterk", **{"steunt-op": "traag"}) for name in ("een", "twee")]
    enquiry = Enquiry(verdediging=[enquiries.question(reacties=needing)])
    enquiry.do(GO, GoOn("concluderen"), GoOn("voorstellen"))
    assert enquiry.choices == (GoOn("verdedigen"),)
    assert enquiry.do(GoOn("verdedigen")).rating("waarom") == "gemist"


def test_the_best_way_through_shows_everything() -> None:
    enquiry = Enquiry().do(*EVERYTHING)
    assert research.is_over(enquiry.task, enquiry.state)
    assert enquiry.choices == ()
    assert {one.rating for one in research.evidence(enquiry.task, enquiry.events)} == {"sterk"}


def test_leaving_at_once_never_pays() -> None:
    """Whoever reads nothing can still be honest about it, and misses every source."""
    enquiry = Enquiry().do(
        GO, Claim("risico", ""), GoOn("concluderen"), GoOn("voorstellen"), Answer("waarom", "gevoel")
    )
    points = sum(one.points for one in research.evidence(enquiry.task, enquiry.do(GoOn("verdedigen")).events))
    best = sum(one.points for one in research.evidence(enquiry.task, Enquiry().do(*EVERYTHING).events))
    assert (points, best) == (4, 16)


@pytest.mark.parametrize("stand", ["krap", "gezond"])
def test_the_first_of_what_is_worth_trying_leads_to_the_best_there_is(stand: str) -> None:
    enquiry = Enquiry(stand)
    while not research.is_over(enquiry.task, enquiry.state):
        enquiry.do(research.tries(enquiry.task, enquiry.state)[0])
    assert {one.rating for one in research.evidence(enquiry.task, enquiry.events)} == {"sterk"}


def test_what_counts_is_read_before_what_only_helps() -> None:
    """The time is enough for one of them."""
    helps = enquiries.source("tip", "geldgebrek", tijd="15", toont=[])
    enquiry = Enquiry(bronnen=[helps, enquiries.source("rapport", "traag", tijd="30")])
    assert research.tries(enquiry.task, enquiry.state)[0] == Open("rapport")


def test_bots_know_what_changes_an_answer_and_what_ends_a_phase() -> None:
    def marked(enquiry: Enquiry, action: Any) -> tuple[bool, bool]:
        option = next(option for option in enquiry.view.options if option.action == action)
        return option.revises, option.ends

    enquiry = Enquiry()
    assert marked(enquiry, Judge("balans", "bruikbaar")) == (False, False)
    assert marked(enquiry, GO) == (False, True)
    enquiry.do(Open("balans"), Judge("balans", "gekleurd"))
    assert marked(enquiry, Judge("balans", "bruikbaar")) == (True, False)
    enquiry.do(GO)
    assert marked(enquiry, Pin("risico", "omvang")) == (False, False)
    assert marked(enquiry.do(Pin("risico", "omvang")), Unpin("risico", "omvang")) == (True, False)
    assert marked(enquiry.do(Claim("risico", "klein")), Claim("risico", "groot")) == (True, False)
    assert marked(enquiry, Pin("risico", "geldgebrek")) == (True, False)
    assert marked(enquiry.do(Weigh("hal", "risico")), Weigh("hal", "kans")) == (True, False)
    assert marked(enquiry.do(GoOn("concluderen"), Choose("termijn")), Drop("termijn")) == (True, False)


def test_the_question_that_has_to_be_answered_is_heard_and_the_answers_before_it_stay() -> None:
    enquiry = Enquiry().do(*SEARCHED, *CONCLUDED, *PROPOSED)
    assert enquiry.view.lines == (("teamleider", "Waarom zo?"),)
    said = (("jij", "Ik zeg cijfers."), ("teamleider", "Dus cijfers."))
    assert enquiry.do(Answer("waarom", "cijfers")).view.lines == (("teamleider", "Waarom zo?"), *said)


def test_what_is_worth_trying_is_every_choice_once() -> None:
    enquiry = Enquiry()
    for action in (*EVERYTHING, None):
        tried = research.tries(enquiry.task, enquiry.state)
        assert len(set(tried)) == len(tried)
        assert set(tried) == set(enquiry.choices)
        if action is not None:
            enquiry.do(action)


def test_the_class_weighs_claims_and_answers_under_what_they_answer() -> None:
    kansen = {kans: len(told) for (task, kans), told in sense_of(enquiries.cast().scenario).items() if task == "zoek"}
    assert kansen == {"risico": 3, "waarom": 3}


def test_an_expert_mends_what_somebody_else_began() -> None:
    enquiry = Enquiry().do(*SEARCHED, Pin("risico", "omvang"), Claim("risico", "klein"), Weigh("hal", "risico"))
    while not research.is_over(enquiry.task, enquiry.state):
        enquiry.do(research.tries(enquiry.task, enquiry.state)[0])
    assert {one.rating for one in research.evidence(enquiry.task, enquiry.events)} == {"sterk"}


def retold(enquiry: Enquiry) -> list[tuple[str, str]]:
    """What was about what, as the report tells it."""
    return [(one.label, sentence(one.text)) for one in transcript("onderzoek", enquiry.task, enquiry.events)]


def test_the_report_tells_how_everything_stood_when_its_phase_was_left() -> None:
    enquiry = Enquiry().do(Judge("balans", "gekleurd"), *EVERYTHING)
    assert sorted(retold(enquiry)[:4]) == [
        ("De balans", "Gelezen. Bruikbaar: hier heb je iets aan"),
        ("De facturen", "Gelezen. Bruikbaar: hier heb je iets aan"),
        ("De krant", "Verouderd: dit is lang geleden"),
        ("De reviews", "Niet te controleren: bron onbekend"),
    ]
    assert retold(enquiry)[4:] == [
        ("Hoe groot is het risico?", "Het is groot. Vastgeprikt: “De kas is leeg.” “Er staat: traag.”"),
        ("Er komt een hal bij.", "Een kans"),
        ("Voorstellen", "Doe verzekeren, Doe termijn"),
        ("", "Waarom zo?"),
        ("", "Ik zeg cijfers."),
        ("", "Dus cijfers."),
    ]


def test_the_report_leaves_out_what_was_never_touched() -> None:
    enquiry = Enquiry().do(Open("facturen"), GO, Claim("risico", ""), GoOn("concluderen"), GoOn("voorstellen"))
    assert retold(enquiry) == [
        ("De facturen", "Gelezen."),
        ("Hoe groot is het risico?", "Daar weet ik nog te weinig voor."),
        ("Voorstellen", "niets gekozen"),
    ]


def test_each_kans_is_settled_where_the_report_tells_of_it() -> None:
    enquiry = Enquiry().do(*EVERYTHING)
    where = {moment.event: moment.place for moment in transcript("onderzoek", enquiry.task, enquiry.events)}
    for kans, place in (("balans", "balans"), ("risico", "groot"), ("hal", "hal"), ("aanpak", "aanpak")):
        assert where[enquiry.evidence(kans).event] == place
    assert where[enquiry.evidence("waarom").event] == "cijfers"


# What the author may not write ------------------------------------------------------------------------------------

KNOWN: dict[str, Any] = {"bronnen": [enquiries.source("balans", "geldgebrek"), enquiries.source("facturen", "traag")]}
FREE = [enquiries.source("balans", "geldgebrek", toont=[]), *enquiries.sources()[1:]]
NEEDS = {"steunt-op": "traag"}
LATE = {"als": {"gehoord": "samira.stand"}}
WRONG: dict[str, dict[str, Any]] = {
    "de naam 'balans' bestaat al": {"afwegingen": [enquiries.weighing(afweging="balans")]},
    "de naam 'traag' bestaat al": {"bronnen": [*enquiries.sources(), enquiries.source("extra", "traag")]},
    "bedoel je 'traag'?": {
        "conclusies": [enquiries.conclusion(stellingen=[enquiries.claim("a", "sterk", "traat")] * 2)]
    },
    "'balans' telt mee, maar heeft geen uitleg": {"bronnen": [enquiries.source("balans", "geldgebrek", uitleg=None)]},
    "'groot' telt mee, maar heeft geen uitleg": {
        "conclusies": [enquiries.conclusion(stellingen=[enquiries.claim("groot", "sterk", uitleg=None)] * 2)]
    },
    "hier kan 'als' alleen met 'is'": {"bronnen": [enquiries.source("balans", "geldgebrek", **LATE)]},
    "leidt nergens toe": {"conclusies": [], "voorstellen": None},
    "niemand die naar de verdediging luistert": {"met": None},
    "past nooit in de tijd": {"bronnen": [enquiries.source("balans", tijd="90", toont=[])]},
    "kosten samen 55 min, maar er is 40 min": {
        "bronnen": [*enquiries.sources(), enquiries.source("rapport", tijd="30")],
    },
    "draagt deze stelling, maar telt zelf niet mee": {"bronnen": FREE},
    "er valt niets te kiezen": {"voorstellen": enquiries.package(budget=None)},
    "de speling is 0 punten of meer": {"voorstellen": enquiries.package(speling="-1")},
    "het voorstel 'verzekeren' past nooit in het budget": {"voorstellen": enquiries.package(budget="250")},
    "het voorstel 'gratis' past nooit in het budget": {
        "voorstellen": enquiries.package(keuzes=[enquiries.proposal(n, "-5", "1") for n in ("gratis", "geld-toe")])
    },
    "moet elk antwoord dezelfde gedragingen laten zien": {
        "verdediging": [
            enquiries.question(reacties=[enquiries.answer("a", "sterk"), enquiries.answer("b", "zwak", "P2-K1-W1.1")])
        ]
    },
    "heeft niet iedereen een antwoord": {
        "verdediging": [enquiries.question(reacties=[enquiries.answer(n, "sterk", **NEEDS) for n in "ab"])]
    },
}


def told(**more: Any) -> list[str]:
    return [flaw.message for flaw in flaws(Spec.model_validate(enquiries.enquiry(**more)))]


def test_a_good_enquiry_has_nothing_wrong() -> None:
    assert told() == []


@pytest.mark.parametrize("message", WRONG)
def test_the_author_is_told_what_cannot_be_meant(message: str) -> None:
    assert [found for found in told(**WRONG[message]) if message in found], told(**WRONG[message])


def test_a_clipping_cannot_wait_for_what_happens_in_a_talk() -> None:
    later = {"bevinding": "later", "tekst": "Later.", "als": {"vertrouwen": "5"}}
    found = told(bronnen=[*enquiries.sources(), enquiries.source("dossier", later)])
    assert [message for message in found if "bij een bevinding ook met wat eerder gebeurde" in message]


def test_a_source_nobody_loses_by_is_a_warning_and_no_mistake() -> None:
    found = [
        flaw
        for flaw in flaws(Spec.model_validate(enquiries.enquiry(bronnen=FREE)))
        if "telt zelf niet mee" in flaw.message
    ]
    assert [flaw.warning for flaw in found] == [True]
