"""Selectie: the proposal is judged by what could be known, a gamble is allowed, and no one gains by prejudice."""

import inspect
import re
from dataclasses import fields, is_dataclass, replace
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.chance import Chance
from game.core.evidence import Reason
from game.core.session import apply, choice_id, findings, read_action, scene, start, write_action
from game.core.story import Heard, Placed, Recorded, Story, TimeSpent, TrustChanged, fold
from game.core.tasks import selection, selection_evidence
from game.core.tasks.rules import scrambled
from game.core.tasks.selection import Ask, Inspect, Motivate, Propose, React, Reject, Submit, Task, Withdraw
from game.core.tasks.selection_board import question
from game.core.tasks.selection_key import script
from game.core.tasks.selection_optimum import Offer, best_plan
from game.core.tasks.selection_sent import board_of
from game.words.selectie import REASONS
from tests.core import worlds
from tests.core.tasks import pools
from tests.core.tasks.pools import board, judged, play, proposed, rating, sent

FOUR: dict[str, dict[str, str]] = {
    "anna": {"avonden": "ja"},  # 5 points
    "bram": {},  # 3
    "carla": {"ervaring": "weinig", "avonden": "ja"},  # 3
    "daan": {"ervaring": "weinig"},  # 1
}
LATE = {"town": "Laakhuizen", "vervoer": "fiets"}
NO_PAPERS = {"certificaat": "verlopen"}

# The best that was possible ---------------------------------------------------------------------------------------

_offers = st.lists(
    st.lists(st.builds(Offer, st.integers(0, 1), st.integers(0, 2), st.integers(-3, 6)), max_size=3).map(tuple),
    max_size=6,
).map(tuple)


def by_trying_all(offers: tuple[tuple[Offer, ...], ...], places: tuple[int, ...], questions: int) -> tuple[int, int]:
    """The worth of the best plan, found by trying every combination there is."""
    best = (0, 0)
    for combination in product(*((None, *options) for options in offers)):
        chosen = [offer for offer in combination if offer]
        fits = all(sum(o.vacancy == n for o in chosen) <= room for n, room in enumerate(places))
        if fits and sum(o.questions for o in chosen) <= questions:
            best = max(best, (len(chosen), sum(o.points for o in chosen)))
    return best


@settings(max_examples=300, deadline=None)
@given(_offers, st.tuples(st.integers(0, 3), st.integers(0, 3)), st.integers(0, 4))
def test_no_combination_beats_the_best_plan(
    offers: tuple[tuple[Offer, ...], ...], places: tuple[int, int], questions: int
) -> None:
    plan = best_plan(offers, places, questions)
    assert plan.worth == by_trying_all(offers, places, questions)
    assert all(offer in offers[candidate] for candidate, offer in plan.chosen)
    assert len({candidate for candidate, _ in plan.chosen}) == len(plan.chosen)


def test_the_best_proposal_is_strong_and_tells_who_was_in_it() -> None:
    task = board(FOUR)
    found = judged(task, sent(task, *proposed("anna", "bram")), "match")
    assert found.rating == "sterk"
    assert isinstance(found.reason, Reason)
    assert dict(found.reason.values)["voordracht"] == "Anna van Dam (5), Bram van Dam (3)"


def test_another_proposal_of_the_same_worth_is_as_good() -> None:
    assert rating(board(FOUR), "match", *proposed("anna", "carla")) == "sterk"


def test_a_proposal_within_the_slack_is_neutral_and_below_it_weak() -> None:
    assert rating(board(FOUR, speling="2"), "match", *proposed("anna", "daan")) == "neutraal"
    assert rating(board(FOUR, speling="1"), "match", *proposed("anna", "daan")) == "zwak"


def test_a_place_left_empty_while_somebody_suitable_was_there_is_weak() -> None:
    assert rating(board(FOUR, speling="9"), "match", *proposed("anna")) == "zwak"


def test_two_vacancies_are_filled_best_together_not_one_after_the_other() -> None:
    packer = {"vacature": "inpakker", "plaatsen": "1", "wensen": [pools.PICKER["wensen"][0]]}
    picker = {**pools.PICKER, "plaatsen": "1", "eisen": []}
    task = board({"anna": {"avonden": "ja"}, "bram": {"ervaring": "weinig"}}, vacatures=[picker, packer])
    assert task.plan.points == 6
    assert rating(task, "match", *proposed("anna"), *proposed("bram", vacancy="inpakker")) == "sterk"
    crossed = (*proposed("bram"), *proposed("anna", vacancy="inpakker"))
    assert rating(task, "match", *crossed) == "zwak"


def test_proposing_nobody_is_right_when_nobody_is_suitable_and_costs_no_kans() -> None:
    task = board({"anna": NO_PAPERS, "bram": LATE})
    assert {e.rating for e in selection.evidence(task, sent(task)) if e.opportunity.id.split("/")[0] in _PROPOSAL} == {
        "sterk"
    }
    assert rating(task, "match", *proposed("anna")) == "zwak"


_PROPOSAL = ("match", "eisen", "navragen", "volgorde", "motiveren")


# What could be known ----------------------------------------------------------------------------------------------


def test_what_an_earlier_task_left_blank_is_blank_in_the_file_and_can_be_asked() -> None:
    task = board(FOUR, blank=[("anna", "certificaat")])
    state, _ = play(task)
    row = next(row for row in selection.view(task, state).rows if row.role == "anna")
    assert [cell.blank for cell in row.cells].count(True) == 1
    assert Ask("anna", "certificaat") in selection.choices(task, state)


def test_a_blank_that_could_no_longer_be_found_out_is_not_held_against_the_proposal() -> None:
    unasked = [("anna", "certificaat")]
    without_time = board(FOUR, blank=unasked, beltijd="4 min")
    assert rating(without_time, "match", *proposed("bram", "carla")) == "sterk"
    with_time = board(FOUR, blank=unasked, beltijd="5 min")
    assert rating(with_time, "match", *proposed("bram", "carla")) == "zwak"


def test_what_was_written_down_wrong_is_judged_as_it_was_written_and_comes_out_at_the_client() -> None:
    people = {**FOUR, "anna": {**FOUR["anna"], **NO_PAPERS}}
    story = pools.files(people, anna_certificaat="geldig")
    task = selection.set_up(pools.spec(*people), pools.world(people), story)
    events = sent(task, *proposed("anna", "bram"))
    assert judged(task, events, "match").rating == judged(task, events, "eisen").rating == "sterk"
    assert fold(Story(), events).record_of("orderpicker", "goede-match") is None


def test_what_brings_most_points_is_told_first() -> None:
    points = {"iets": "1", "veel": "3", "ja": "3"}
    wish = {"wens": "ervaring", "label": "Ervaring", "feit": "ervaring", "punten": points}
    vacancy = {**pools.PICKER, "wensen": [wish]}
    task = selection.set_up(pools.spec("anna", vacatures=[vacancy]), pools.world({"anna": {}}), Story())
    assert task.openings[0].wishes[0].points == (("ja", 3), ("veel", 3), ("iets", 1))


def test_an_unknown_wish_counts_as_the_least_until_it_is_asked() -> None:
    task = board(FOUR, blank=[("anna", "ervaring")], speling="0")
    assert rating(task, "match", *proposed("bram", "anna")) == "zwak"
    assert rating(task, "match", Ask("anna", "ervaring"), *proposed("anna", "bram")) == "sterk"


def test_with_time_for_one_question_the_key_asks_what_brings_most() -> None:
    holes = [("anna", "ervaring"), ("anna", "avonden")]
    task = board({"anna": {"avonden": "ja"}}, blank=holes, beltijd="5 min")
    assert task.plan.points == 3
    assert Ask("anna", "ervaring") in script(task)


def test_asking_tells_the_truth_writes_it_down_and_takes_time() -> None:
    task = board(FOUR, blank=[("anna", "certificaat")])
    state, events = play(task, Ask("anna", "certificaat"))
    assert events[-3:] == (
        Heard("anna", "certificaat"),
        Recorded("anna", "certificaat", "geldig"),
        TimeSpent(5),
    )
    assert state.minutes == 15
    assert Ask("anna", "certificaat") not in selection.choices(task, state)


def test_when_the_time_is_up_there_is_nothing_left_to_ask() -> None:
    task = board(FOUR, blank=[("anna", "certificaat"), ("bram", "certificaat")], beltijd="5 min")
    state, _ = play(task, Ask("anna", "certificaat"))
    assert not any(isinstance(action, Ask) for action in selection.choices(task, state))
    assert not selection.accepts(task, state, Ask("bram", "certificaat"))


def test_the_lot_leaves_as_many_files_blank_as_the_author_says() -> None:
    members = tuple(f"pool-{n}" for n in range(1, 9))
    cast = pools.world({name: {} for name in members}, members=(("pool", members),))
    task = selection.set_up(pools.spec("pool", leeg={"certificaat": "3"}), cast, Story())
    column = task.facts.index("certificaat")
    assert sum(not candidate.file[column].written for candidate in task.candidates) == 3
    assert all(candidate.file[task.facts.index("ervaring")].written for candidate in task.candidates)


def test_what_was_asked_before_is_in_the_file_of_a_later_selection() -> None:
    members = ("pool-1", "pool-2")
    cast = pools.world({name: {} for name in members}, members=(("pool", members),))
    holes = pools.spec("pool", leeg={"certificaat": "2"})
    story = fold(Story(), play(selection.set_up(holes, cast, Story()), Ask("pool-1", "certificaat"))[1])
    later = selection.set_up(holes, cast, story)
    assert later.candidates[later.number("pool-1")].asks == ()
    assert later.candidates[later.number("pool-2")].asks != ()


def test_what_the_player_wrote_down_goes_before_what_the_agency_knew() -> None:
    wrong = pools.files({"anna": {}}, anna_certificaat="verlopen")
    task = selection.set_up(pools.spec("anna", **{"in-bestand": "anna"}), pools.world({"anna": {}}), wrong)
    assert rating(task, "eisen", *proposed("anna")) == "zwak"


def test_a_candidate_the_agency_knows_already_has_a_complete_file() -> None:
    task = selection.set_up(pools.spec("anna", **{"in-bestand": "anna"}), pools.world({"anna": {}}), Story())
    assert task.candidates[0].asks == ()


# Travelling and age -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("transport", "meets"), [("auto", "sterk"), ("fiets", "zwak"), ("ov", "zwak"), ("te paard", "zwak")]
)
def test_travel_time_goes_by_the_candidates_own_transport(transport: str, meets: str) -> None:
    """From Laakhuizen it is 15 minutes by car, 40 by bike, and no bus goes."""
    task = board({"anna": {"town": "Laakhuizen", "vervoer": transport}})
    assert rating(task, "eisen", *proposed("anna")) == meets


def test_not_knowing_the_transport_is_a_gamble_only_where_it_matters() -> None:
    far = board({"anna": {"town": "Laakhuizen"}}, blank=[("anna", "vervoer")])
    near = board({"anna": {}}, blank=[("anna", "vervoer")])
    assert rating(far, "navragen", *proposed("anna")) == "zwak"
    assert rating(near, "navragen", *proposed("anna")) == "sterk"


def test_an_age_counts_only_where_the_law_asks_for_it_and_the_table_shows_no_age() -> None:
    grown = {"eis": "volwassen", "label": "18 jaar of ouder", "leeftijd": "18", "wet": "Arbowet"}
    with_age = [{**pools.PICKER, "eisen": [grown]}]
    task = board({"anna": {}, "bram": {}}, vacatures=with_age)
    young = replace(task, candidates=tuple(replace(c, age=17) if c.role == "anna" else c for c in task.candidates))
    assert rating(young, "eisen", *proposed("anna")) == "zwak"
    assert rating(young, "eisen", *proposed("bram")) == "sterk"
    cells = {row.role: row.cells[0].text for row in selection.view(young, play(young)[0]).rows}
    assert cells == {"anna": "nee", "bram": "ja"}


# Gambling ---------------------------------------------------------------------------------------------------------

UNKNOWN = [("anna", "certificaat")]


def test_a_gamble_is_allowed_seen_on_the_shortlist_and_weak_at_its_own_kans() -> None:
    task = board(FOUR, blank=UNKNOWN)
    state, _ = play(task, *proposed("anna", "bram"))
    assert selection.view(task, state).vacancies[0].shortlist[0].unknown == ("Certificaat",)
    events = sent(task, *proposed("anna", "bram"))
    assert judged(task, events, "navragen").rating == "zwak"
    assert judged(task, events, "eisen").rating == "sterk"


def test_a_gamble_costs_once_the_rest_of_the_proposal_is_judged_on_its_own() -> None:
    task = board(FOUR, blank=UNKNOWN)
    assert rating(task, "match", *proposed("anna", "bram")) == "sterk"
    assert rating(task, "match", *proposed("anna", "daan")) == "zwak"


def test_a_proposal_of_gambles_alone_is_no_match() -> None:
    task = board(FOUR, blank=[*UNKNOWN, ("bram", "certificaat")])
    found = judged(task, sent(task, *proposed("anna", "bram")), "match")
    assert found.rating == "zwak"
    assert isinstance(found.reason, Reason)
    assert found.reason.key == "selectie-match-alleen-gok"


def test_asking_first_makes_it_no_gamble() -> None:
    task = board(FOUR, blank=UNKNOWN)
    assert rating(task, "navragen", Ask("anna", "certificaat"), *proposed("anna", "bram")) == "sterk"
    assert rating(task, "navragen", *proposed("anna", "bram"), Ask("anna", "certificaat")) == "sterk"


def test_proposing_somebody_who_turned_out_to_fail_is_no_gamble_but_a_knock_out() -> None:
    task = board({**FOUR, "anna": NO_PAPERS}, blank=UNKNOWN)
    actions = (Ask("anna", "certificaat"), *proposed("anna", "bram"))
    assert rating(task, "eisen", *actions) == "zwak"
    assert rating(task, "navragen", *actions) == "sterk"
    assert rating(task, "match", *actions) == "zwak"


def test_a_blank_of_somebody_who_is_known_to_fail_is_no_gamble_and_shows_no_care_either() -> None:
    task = board({**FOUR, "erik": LATE}, blank=[("erik", "certificaat")])
    assert rating(task, "eisen", *proposed("erik")) == "zwak"
    assert rating(task, "navragen", *proposed("erik")) == "gemist"
    assert rating(task, "navragen", *proposed("erik", "anna")) == "sterk"


def test_calling_somebody_whose_file_already_says_no_is_time_lost() -> None:
    task = board({**FOUR, "erik": LATE}, blank=[("erik", "certificaat")])
    assert rating(task, "navragen", Ask("erik", "certificaat"), *proposed("anna", "bram")) == "neutraal"


@pytest.mark.parametrize(
    ("true", "asked", "records"),
    [
        ("geldig", True, {"voorgesteld", "nagevraagd", "goede-match"}),
        ("geldig", False, {"voorgesteld", "goede-match"}),
        ("verlopen", False, {"voorgesteld"}),
    ],
)
def test_later_tasks_can_build_on_how_the_proposal_came_about_and_came_out(
    true: str, asked: bool, records: set[str]
) -> None:
    task = board({**FOUR, "anna": {"certificaat": true}}, blank=UNKNOWN)
    story = fold(Story(), sent(task, *([Ask("anna", "certificaat")] if asked else []), *proposed("anna", "bram")))
    assert {name for name in selection.RECORDS if story.record_of("orderpicker", name)} == records
    assert story.placed == {("anna", "orderpicker"), ("bram", "orderpicker")}


def test_a_vacancy_nobody_was_put_forward_for_keeps_no_record() -> None:
    events = sent(board(FOUR))
    assert not any(isinstance(event, Placed | Recorded) for event in events)


# Deciding about everybody -----------------------------------------------------------------------------------------


def rejected(task: Task, *pairs: tuple[str, str]) -> str:
    return rating(task, "afwijzen", *(Reject(name, reason) for name, reason in pairs))


OUT = {"anna": {}, "bram": NO_PAPERS, "carla": LATE, "daan": {"ervaring": "weinig"}}


def test_rejections_with_a_true_reason_from_the_job_are_strong() -> None:
    assert rejected(board(OUT), ("bram", "papieren"), ("carla", "reistijd"), ("daan", "ervaring")) == "sterk"
    assert rejected(board(OUT), ("bram", "papieren"), ("daan", "anderen-beter")) == "sterk"


@pytest.mark.parametrize("reason", ["reistijd", "avonden-bestaat-niet", "te-oud", "klik"])
def test_a_reason_that_is_not_true_or_not_about_the_job_is_weak(reason: str) -> None:
    task = board(OUT)
    if reason == "avonden-bestaat-niet":
        assert not selection.accepts(task, play(task)[0], Reject("bram", reason))
    else:
        assert rejected(task, ("bram", reason)) == "zwak"


def test_a_reason_nobody_asked_about_is_not_known_to_be_true() -> None:
    task = board({**OUT, "bram": NO_PAPERS}, blank=[("bram", "certificaat")])
    assert rejected(task, ("bram", "papieren")) == "zwak"
    assert rating(task, "afwijzen", Ask("bram", "certificaat"), Reject("bram", "papieren"), *FINE) == "sterk"


def test_falling_short_on_a_wish_nobody_asked_about_is_not_known_either() -> None:
    task = board(OUT, blank=[("daan", "ervaring")])
    assert rejected(task, ("daan", "ervaring")) == "zwak"


FINE = (Reject("carla", "reistijd"),)


def test_a_vague_reason_where_an_eis_decided_and_one_slip_among_more_are_neutral() -> None:
    assert rejected(board(OUT), ("bram", "anderen-beter"), ("carla", "reistijd"), ("daan", "ervaring")) == "neutraal"
    assert rejected(board(OUT), ("bram", "papieren"), ("carla", "reistijd"), ("daan", "anderen-beter")) == "sterk"
    assert rejected(board(OUT), ("bram", "papieren"), ("carla", "reistijd"), ("daan", "klik")) == "neutraal"


def test_one_right_rejection_among_many_who_hear_nothing_is_neutral() -> None:
    assert rejected(board(OUT), ("bram", "papieren")) == "neutraal"


def test_a_discriminating_reason_steps_into_the_pitfall_at_once_and_taken_back_in_time_it_was_never_given() -> None:
    task = board(FOUR)
    _, events = play(task, Reject("anna", "te-oud"))
    found = judged(task, events, "vooroordeel")
    assert (found.rating, found.event) == ("zwak", 4)
    assert dict(found.reason.values)["kandidaat"] == "Anna van Dam" if isinstance(found.reason, Reason) else False
    assert rating(task, "vooroordeel", Reject("anna", "te-oud"), Withdraw("anna")) == "sterk"
    assert rating(task, "vooroordeel", Reject("anna", "te-oud")) == "zwak"
    assert rating(task, "vooroordeel", *proposed("anna"), Motivate("anna", "jong")) == "zwak"


def test_leaving_without_sending_shows_nothing_not_even_that_the_pitfall_was_kept_out_of() -> None:
    task = board(FOUR)
    _, events = play(task, *proposed("anna", "bram"))
    assert {found.rating for found in selection.evidence(task, events)} == {"gemist"}


@pytest.mark.parametrize(
    ("reason", "shown"), [("ervaring", "sterk"), ("papieren", "neutraal"), ("avonden", "zwak"), ("jong", "zwak")]
)
def test_a_motive_is_strong_when_it_says_what_this_candidate_has_that_counts(reason: str, shown: str) -> None:
    task = board({"bram": {}, "anna": {}})
    assert rating(task, "motiveren", *proposed("bram"), Motivate("bram", reason)) == shown


def test_an_eis_is_motive_enough_for_who_scores_on_no_wens() -> None:
    task = board({"bram": {"ervaring": "geen"}})
    assert rating(task, "motiveren", *proposed("bram"), Motivate("bram", "papieren")) == "sterk"


def test_a_proposal_without_a_motive_is_neutral_and_no_motive_at_all_is_missed() -> None:
    task = board(FOUR)
    assert rating(task, "motiveren", *proposed("anna", "bram"), Motivate("anna", "ervaring")) == "neutraal"
    assert rating(task, "motiveren", *proposed("anna", "bram")) == "gemist"


def test_who_was_forgotten_hears_nothing() -> None:
    task = board(FOUR)
    decided = (*proposed("anna", "bram"), Reject("carla", "anderen-beter"))
    assert rating(task, "informeren", *decided, Reject("daan", "anderen-beter")) == "sterk"
    assert rating(task, "informeren", *decided) == "neutraal"
    assert rating(task, "informeren", *proposed("anna", "bram")) == "zwak"


def test_who_has_more_points_stands_higher() -> None:
    task = board(FOUR)
    assert rating(task, "volgorde", *proposed("anna", "bram")) == "sterk"
    assert rating(task, "volgorde", *proposed("bram", "carla")) == "sterk"
    assert rating(task, "volgorde", *proposed("bram", "anna")) == "zwak"
    assert rating(task, "volgorde", *proposed("anna")) == "gemist"


def test_there_is_no_order_to_miss_when_only_one_was_suitable() -> None:
    assert rating(board({"anna": {}, "bram": NO_PAPERS}), "volgorde", *proposed("anna")) == "sterk"


def test_a_decision_taken_back_can_be_made_again() -> None:
    task = board(FOUR)
    state, _ = play(task, *proposed("anna"), Motivate("anna", "ervaring"), Withdraw("anna"))
    assert selection.accepts(task, state, Propose("anna", "orderpicker", 2))
    assert selection.accepts(task, state, Reject("anna", "anderen-beter"))
    assert state.motives == ()


def test_nobody_stands_on_two_places_and_no_place_holds_two() -> None:
    task = board(FOUR)
    state, _ = play(task, *proposed("anna"))
    assert not selection.accepts(task, state, Propose("anna", "orderpicker", 2))
    assert not selection.accepts(task, state, Propose("bram", "orderpicker", 1))
    assert not selection.accepts(task, state, Propose("bram", "orderpicker", 3))


def test_a_file_must_be_open_before_anything_is_decided_about_who_is_in_it() -> None:
    task = board(FOUR)
    assert not selection.accepts(task, selection.begin(task), Reject("anna", "papieren"))
    assert not selection.accepts(task, play(task)[0], Inspect("anna"))


def test_the_table_shows_a_file_only_when_it_is_open_and_what_was_decided() -> None:
    task = board(FOUR)
    assert {row.cells for row in selection.view(task, selection.begin(task)).rows} == {()}
    state, _ = play(task, *proposed("anna"), Motivate("anna", "ervaring"), Reject("bram", "klik"))
    told = {row.role: (row.decision, row.detail, row.motive) for row in selection.view(task, state).rows}
    assert told["anna"] == ("voorgedragen", "orderpicker, plaats 1", "Haalt punten op de wens: Ervaring")
    assert told["bram"] == ("afgewezen", "Geen klik", "")
    assert told["carla"] == ("", "", "")


def test_reasons_and_candidates_stand_in_an_order_the_lot_drew() -> None:
    tasks = [board(FOUR, seed=seed) for seed in range(8)]
    assert len({tuple(ground.id for ground in task.grounds) for task in tasks}) > 1
    assert len({tuple(candidate.role for candidate in task.candidates) for task in tasks}) > 1
    assert {frozenset(ground.id for ground in task.grounds) for task in tasks} == {
        frozenset({"papieren", "reistijd", "ervaring", "avonden", "anderen-beter", "te-oud", "klik"})
    }


# The request ------------------------------------------------------------------------------------------------------


def test_the_client_is_answered_in_two_steps_which_the_client_remembers() -> None:
    task = board(FOUR, verzoek=pools.REQUEST)
    state, events = play(task, React("vraag"), React("grens"))
    assert TrustChanged("meerman", 5, 4) in events
    assert Recorded("meerman", "geweigerd", "ja") in events
    assert selection.view(task, state).lines == (
        ("meerman", "Liever niemand boven de veertig."),
        ("jij", "Waarom vraag je dat?"),
        ("meerman", "Om het tempo."),
        ("jij", "Dat mag ik niet."),
    )
    assert [judged(task, events, kans).rating for kans in ("eerst", "dan")] == ["sterk", "sterk"]


def test_a_first_reaction_closes_its_rivals_and_opens_only_what_follows_from_it() -> None:
    task = board(FOUR, verzoek=pools.REQUEST)
    state, _ = play(task, React("knik"))
    said = [action for action in selection.choices(task, state) if isinstance(action, React)]
    assert said == [React("stil")]


def test_a_request_that_was_never_answered_is_missed_and_told_what_would_have_been_better() -> None:
    task = board(FOUR, verzoek=pools.REQUEST)
    found = judged(task, sent(task), "dan")
    assert found.rating == "gemist"
    assert found.better == Reason("beter-zeggen", (("zeg", "Dat mag ik niet."), ("uitleg", "Je noemt de wet.")))


# Fair play --------------------------------------------------------------------------------------------------------


def test_the_kansen_are_the_same_whatever_was_recorded_before() -> None:
    whole = board(FOUR, verzoek=pools.REQUEST)
    empty = selection.set_up(pools.spec(*FOUR, verzoek=pools.REQUEST), pools.world(FOUR), Story())
    assert whole.opportunities == empty.opportunities
    assert [o.worth for o in whole.opportunities] == [2, 2, 2, 2, 2, 1, 2, 2, 2, 2]


def test_names_gender_age_and_home_street_change_nothing_in_the_key() -> None:
    plain = pools.world(FOUR)
    others = tuple(
        replace(p, first_name="Iemand", surname="Anders", gender="m", age=64, street="X 1") for p in plain.people
    )
    story = pools.files(FOUR)
    first = selection.set_up(pools.spec(*FOUR), plain, story)
    second = selection.set_up(pools.spec(*FOUR), replace(plain, people=others), story)
    assert (first.plan, script(first)) == (second.plan, script(second))


def test_scrambling_every_secret_leaves_the_first_view_as_it_was() -> None:
    task = board(FOUR, blank=UNKNOWN, verzoek=pools.REQUEST)
    other = scrambled(task)
    assert other != task
    assert selection.view(other, selection.begin(other)) == selection.view(task, selection.begin(task))


def test_a_blank_is_not_in_the_view_and_no_score_is_either() -> None:
    task = board({**FOUR, "anna": {"certificaat": "geheim-papier"}}, blank=UNKNOWN)
    state, _ = play(task, *proposed("bram"))
    seen = repr(selection.view(task, state))
    assert "geheim-papier" not in seen
    assert "Bram van Dam (3)" not in seen


def test_values_of_task_state_view_events_and_evidence_are_frozen_and_hashable() -> None:
    task = board(FOUR, blank=UNKNOWN, verzoek=pools.REQUEST)
    state, events = play(task, React("vraag"), *proposed("anna", "bram"), Reject("carla", "klik"), Submit())
    for value in (task, state, selection.view(task, state), *events, *selection.evidence(task, events)):
        assert hash(value) == hash(value)
        assert is_dataclass(value)
        with pytest.raises(AttributeError):
            setattr(value, fields(value)[0].name if fields(value) else "iets", None)


# Every way through ------------------------------------------------------------------------------------------------

_facts = st.fixed_dictionaries(
    {
        "certificaat": st.sampled_from(["geldig", "verlopen"]),
        "vervoer": st.sampled_from(["auto", "fiets", "ov"]),
        "ervaring": st.sampled_from(["veel", "weinig", "geen"]),
        "avonden": st.sampled_from(["ja", "nee"]),
        "town": st.sampled_from(["Oevermond", "Laakhuizen"]),
    }
)
PACKER = {"vacature": "inpakker", "plaatsen": "1", "wensen": [pools.PICKER["wensen"][1]]} | {
    "eisen": [{"eis": "dichtbij", "label": "Reistijd", "reistijd": "20 min"}]
}
NAMES = ("anna", "bram", "carla", "daan", "erik", "fien")


@st.composite
def boards(draw: Any, most: int = 6, minutes: int = 30) -> Task:
    """Any small selection: some candidates, some blanks, one or two vacancies, more or less time."""
    people = {name: draw(_facts) for name in NAMES[: draw(st.integers(1, most))]}
    blank = draw(st.sets(st.tuples(st.sampled_from(list(people)), st.sampled_from(list(pools.GOOD)))))
    vacancies = [pools.PICKER, PACKER] if draw(st.booleans()) else [pools.PICKER]
    request = {"verzoek": pools.REQUEST} if draw(st.booleans()) else {}
    more = {"beltijd": f"{draw(st.integers(0, minutes))} min", "vacatures": vacancies, **request}
    return board(people, blank=blank, seed=draw(st.integers(0, 99)), **more)


def by_asking_and_placing_all_ways(task: Task) -> tuple[int, int]:
    """The worth of the best proposal there is, over every set of questions the time allows and every way to place."""
    asks = [(question(task, n, fact), c.file[fact].true) for n, c in enumerate(task.candidates) for fact, _ in c.asks]
    vacancies = [None, *range(len(task.openings))]
    best = (0, 0)
    for count in range(min(task.minutes // task.question, len(asks)) + 1):
        for asked in combinations(asks, count):
            board = board_of(task, replace(selection.begin(task), answers=asked))
            for placing in product(vacancies, repeat=len(task.candidates)):
                pairs = [(n, vacancy) for n, vacancy in enumerate(placing) if vacancy is not None]
                rooms = (placing.count(n) <= opening.places for n, opening in enumerate(task.openings))
                if all(rooms) and not any(board.failed(*pair) or board.unknown(*pair) for pair in pairs):
                    best = max(best, (len(pairs), sum(board.points(*pair) for pair in pairs)))
    return best


@settings(max_examples=40, deadline=None)
@given(boards(most=3, minutes=14))
def test_no_questions_and_no_placing_beat_the_key(task: Task) -> None:
    assert task.plan.worth == by_asking_and_placing_all_ways(task)


def by_chance(task: Task, seed: int) -> tuple[object, ...]:
    """A random player who ends only when nothing else is open; every promise of a task type is checked on the way."""
    chance, state, events = Chance(seed), selection.begin(task), []
    for _ in range(400):
        if selection.is_over(task, state):
            return tuple(events)
        options, every = selection.view(task, state).options, selection.choices(task, state)
        assert tuple(option.action for option in options) == every
        assert len(set(every)) == len(every)
        assert all(selection.accepts(task, state, action) for action in every)
        ordinary = [option for option in options if not option.ends and not option.revises]
        action = chance.pick(ordinary or options).action
        state, happened = selection.apply(task, state, action)
        assert not selection.accepts(task, state, action) or isinstance(action, Withdraw)
        events += happened
    raise AssertionError("no end in 400 steps")


@settings(max_examples=60, deadline=None)
@given(boards(), st.integers(0, 999))
def test_random_play_ends_and_every_reason_on_the_way_has_its_sentence(task: Task, seed: int) -> None:
    events = by_chance(task, seed)
    assert selection.choices(task, selection.begin(task)) != ()
    for found in selection.evidence(task, events):
        reason = found.reason
        if isinstance(reason, Reason) and reason.key.startswith("selectie-"):
            assert "{" not in REASONS[reason.key].format_map(dict(reason.values))


@settings(max_examples=60, deadline=None)
@given(boards())
def test_the_expert_who_always_does_the_first_thing_worth_trying_shows_everything(task: Task) -> None:
    state, events = selection.begin(task), []
    while not selection.is_over(task, state):
        tries = selection.tries(task, state)
        assert set(tries) == set(selection.choices(task, state))
        state, happened = selection.apply(task, state, tries[0])
        events += happened
    poor = [e for e in selection.evidence(task, tuple(events)) if e.rating != "sterk"]
    assert [e.opportunity.id for e in poor] in ([], [f"afwijzen/{pools.GEDRAG}"])
    assert not poor or len(task.plan.chosen) == len(task.candidates)


@settings(max_examples=40, deadline=None)
@given(boards(), st.integers(0, 999), st.integers(0, 40))
def test_the_expert_ends_from_any_state_a_beginner_left(task: Task, seed: int, steps: int) -> None:
    chance, state = Chance(seed), selection.begin(task)
    for _ in range(steps):
        if not selection.is_over(task, state):
            state, _ = selection.apply(task, state, chance.pick(selection.choices(task, state)))
    for _ in range(200):
        if not selection.is_over(task, state):
            state, _ = selection.apply(task, state, selection.tries(task, state)[0])
    assert selection.is_over(task, state)
    assert selection.tries(task, state) == selection.choices(task, state) == ()


def test_every_action_survives_the_log_and_has_a_name_of_its_own_in_a_whole_day() -> None:
    people = {**FOUR, "samira": {}}
    day = worlds.day(pools.written(*people, verzoek=pools.REQUEST), werkplek={})
    cast = replace(pools.world(people), scenario=worlds.world(day).scenario)
    session, _ = apply(start(cast), start_of(cast))
    seen: set[str] = set()
    chance = Chance(3)
    while session.now.id == "shortlist":
        options = scene(session).view.options
        assert len({choice_id(session, option.action) for option in options}) == len(options)
        for option in options:
            line = write_action(session, option.action)
            assert read_action(session, line) == option.action
            seen.add(type(option.action).__name__)
        ordinary = [option for option in options if not option.ends and not option.revises]
        session, _ = apply(session, chance.pick(ordinary or options).action)
    assert seen == {kind.__name__ for kind in selection.ACTIONS.values()}
    assert any(found.task == "shortlist" and found.evidence.event is not None for found in findings(session))


def start_of(cast: Any) -> Any:
    session = start(cast)
    return session.now.rules.choices(session.now.task, session.now.state)[0]


# What types cannot say --------------------------------------------------------------------------------------------


def wrong(**more: Any) -> list[str]:
    return [flaw.message for flaw in selection.flaws(pools.spec("anna", **more))]


def picker(**more: Any) -> list[dict[str, Any]]:
    return [{**pools.PICKER, **more}]


def test_a_selection_as_it_should_be_has_no_flaws() -> None:
    assert wrong(verzoek=pools.REQUEST) == []


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"vraagtijd": "0"}, "minstens 1 minuut"),
        ({"speling": "-1"}, "0 punten of meer"),
        ({"leeg": {"certificaat": "-1"}}, "lege dossiers"),
        ({"vacatures": picker(plaatsen="0")}, "1 tot en met 6"),
        ({"vacatures": picker(eisen=[{"eis": "x", "label": "X"}])}, "precies één"),
        ({"vacatures": picker(eisen=[{"eis": "x", "label": "X", "feit": "y"}])}, "allebei nodig"),
        ({"vacatures": picker(eisen=[{"eis": "x", "label": "X", "leeftijd": "18"}])}, "wet"),
        ({"vacatures": picker(wensen=pools.PICKER["wensen"] * 2)}, "al gebruikt"),
        ({"redenen": [*pools.GROUNDS, pools.GROUNDS[0]]}, "bestaat al"),
        ({"redenen": [{"reden": "r", "tekst": "T", "soort": "discriminatie"}]}, "geen uitleg"),
        ({"redenen": []}, "'discriminatie' nodig"),
        ({"beoordeling": [{"onderdeel": "match", "toont": pools.GEDRAG}] * 2}, "twee keer"),
        ({"vacatures": picker(plaatsen="1")}, "geen volgorde"),
    ],
)
def test_what_types_cannot_say_is_told_with_a_way_out(more: dict[str, Any], told: str) -> None:
    assert any(told in message for message in wrong(**more))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"uitleg": None}, "geen uitleg"),
        ({"kans": None}, "dezelfde kans"),
        ({"gedrag": {"P2-K1-W2.3": "zwak"}}, "dezelfde gedragingen"),
        ({"reactie": "vraag"}, "twee keer"),
        ({"na-reactie": "vraag"}, "voorafgaat"),
    ],
)
def test_reactions_to_choose_from_must_answer_the_same_thing(change: dict[str, Any], told: str) -> None:
    first, second = pools.REQUEST["reacties"]
    changed = {key: value for key, value in {**second, **change}.items() if value is not None}
    assert any(told in message for message in wrong(verzoek={**pools.REQUEST, "reacties": [first, changed]}))


def test_an_eis_cannot_depend_on_what_the_player_does() -> None:
    demand = {**pools.PICKER["eisen"][0], "als": {"gehoord": "anna.certificaat"}}
    assert any("staat vast" in message for message in wrong(vacatures=picker(eisen=[demand])))


def test_an_eis_exists_only_in_worlds_where_it_holds() -> None:
    demand = {**pools.PICKER["eisen"][0], "als": {"is": {"anna.certificaat": "geldig"}}}
    assert board({"anna": {}}, vacatures=picker(eisen=[demand])).openings[0].demands != ()
    assert board({"anna": NO_PAPERS}, vacatures=picker(eisen=[demand])).openings[0].demands == ()


# The sentences ----------------------------------------------------------------------------------------------------


def test_every_reason_the_rules_can_give_has_a_sentence_and_no_sentence_is_left_over() -> None:
    given = set(re.findall(r'"(selectie-[a-z-]+)"', inspect.getsource(selection_evidence)))
    beside = {f"{key}-naast-gok" for key in given if key.startswith("selectie-match-")}
    assert given <= set(REASONS) <= given | beside


def test_a_bad_reason_is_explained_in_the_authors_words() -> None:
    found = judged(board(OUT), sent(board(OUT), Reject("bram", "klik")), "afwijzen")
    assert isinstance(found.reason, Reason)
    assert REASONS[found.reason.key].format_map(dict(found.reason.values)) == (
        "Bij 1 van de 1 afwijzingen klopt de reden niet met wat je wist, of gaat die niet over het werk. "
        "Zoals bij Bram van Dam: Geen klik. Een afgewezen kandidaat heeft recht op de echte reden. Dat is geen eis. "
    )
