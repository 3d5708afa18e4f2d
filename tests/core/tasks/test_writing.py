"""Tekst: blocks are chosen, the letter is written on, and what is sent is held against the rules."""

import json
from typing import Any

import pytest

from game.core.session import Session, TimeUp, apply, findings, read_action, scene, start, write_action
from game.core.story import Story
from game.core.tasks import writing
from game.core.tasks.writing import LETTER, LONGEST, Compose, Pick, Send, Spec, Write, flaws
from game.core.world import World
from tests.core import worlds

GEDRAG = "P2-K1-W1.3"


def part(name: str, *blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"deel": name, "label": f"Het deel {name}", "stenen": list(blocks), **more}


def block(name: str, text: str | None, rating: str = "", **more: Any) -> dict[str, Any]:
    rated = {"gedrag": {GEDRAG: rating}, "uitleg": f"Uitleg bij {name}."} if rating else {}
    return {"steen": name, **({"tekst": text} if text else {}), **rated, **more}


OPENING = part(
    "opening",
    block("taak", "Jij verzamelt orders.", "sterk"),
    block("topper", "Wij zoeken een topper in ons jong team.", "zwak"),
)
CLOSING = part(
    "slot",
    block(
        "bel", "Bel ons.", "sterk", belooft={"belofte": "terugbellen", "tekst": "wij bellen terug", "voor": "morgen"}
    ),
    block("niets", None, "neutraal"),
)
HOURS = {
    **{"eis": "uren", "label": "De uren", "bevat": ["36 uur", "voltijd"], "toont": GEDRAG, "uitleg": "Noem de uren."},
    "legt-vast": "orderpicker.uren-genoemd",
}
NOBODY_OUT = {
    **{
        "eis": "open",
        "label": "Voor iedereen",
        "controle": "uitsluiting",
        "toont": GEDRAG,
        "uitleg": "Sluit niemand uit.",
    }
}
SIZE = {
    **{"eis": "lengte", "label": "5 tot 12 woorden", "minstens": "5", "hoogstens": "12"},
    **{"toont": GEDRAG, "uitleg": "Kort is goed."},
}
EXAMPLE = "Jij verzamelt orders, 36 uur per week.\n\nBel ons."


def letter(*parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    plain = {"werkvorm": "tekst", "opdracht": "vacature", "titel": "De vacature", "soort": "vacaturetekst"}
    plain |= {"aan": "teamleider"}
    chosen = list(parts) or [OPENING, CLOSING]
    return {**plain, "delen": chosen, "eisen": [HOURS, NOBODY_OUT, SIZE], "voorbeeldtekst": EXAMPLE, **more}


AVOIDED = [{"vormen": ["jong team"], "soort": "leeftijd", "wet": "WGBL", "liever": "noem het team"}]


def world_of(task: dict[str, Any], **more: Any) -> World:
    return worlds.world(worlds.day(task, vermijden=AVOIDED, **more))


def begun(task: dict[str, Any] | None = None, story: Story = Story(), **more: Any) -> Session:  # noqa: B008
    session = start(world_of(task or letter(), **more), story)
    return done(session, session.now.rules.choices(session.now.task, session.now.state)[0])


def done(session: Session, *actions: Any) -> Session:
    for action in actions:
        session, _ = apply(session, action)
    return session


def rating(session: Session, kans: str) -> str:
    return next(f.evidence.rating for f in findings(session) if f.evidence.opportunity.id == f"{kans}/{GEDRAG}")


def reason(session: Session, kans: str) -> Any:
    return next(f.evidence.reason for f in findings(session) if f.evidence.opportunity.id == f"{kans}/{GEDRAG}")


COMPOSED = (Pick("taak"), Pick("bel"), Compose())


# Blocks -----------------------------------------------------------------------------------------------------------


def test_the_blocks_follow_one_another_in_the_order_of_the_parts() -> None:
    view = scene(done(begun(), Pick("bel"), Pick("taak"), Compose())).view
    assert view.letter == "Jij verzamelt orders.\n\nBel ons."  # type: ignore[attr-defined]


def test_a_part_that_is_joined_stands_in_the_same_paragraph() -> None:
    task = letter(OPENING, {**CLOSING, "aaneen": "ja"})
    view = scene(done(begun(task), *COMPOSED)).view
    assert view.letter == "Jij verzamelt orders. Bel ons."  # type: ignore[attr-defined]


def test_a_part_can_be_left_out_on_purpose_and_leaves_no_gap() -> None:
    session = done(begun(), Pick("taak"), Pick("niets"), Compose())
    assert scene(session).view.letter == "Jij verzamelt orders."  # type: ignore[attr-defined]
    assert rating(done(session, Send()), "slot") == "neutraal"


def test_another_block_takes_the_place_of_the_first() -> None:
    session = done(begun(), Pick("topper"), Pick("taak"), Pick("bel"), Compose(), Send())
    assert rating(session, "opening") == "sterk"


def test_a_part_without_a_block_is_missed() -> None:
    assert rating(done(begun(), Pick("bel"), Compose(), Send()), "opening") == "gemist"


def test_blocks_can_no_longer_be_chosen_once_the_letter_lies_ready() -> None:
    session = done(begun(), *COMPOSED)
    assert not session.now.rules.accepts(session.now.task, session.now.state, Pick("topper"))
    assert scene(session).view.options[0].action == Send()


def test_a_block_that_speaks_of_what_was_never_heard_is_not_offered_and_the_best_that_is_left_counts() -> None:
    known = block("ervaring", "Je werkt met Samira.", "sterk", als={"gehoord": "samira.ervaring"})
    task = letter(part("opening", known, block("kaal", "Wij zoeken iemand.", "neutraal")))
    assert [o.action for o in scene(begun(task)).view.options] == [Pick("kaal"), Compose()]
    assert rating(done(begun(task), Pick("kaal"), Compose(), Send()), "opening") == "sterk"
    told = begun(task, Story(heard=frozenset({("samira", "ervaring")})))
    assert Pick("ervaring") in {o.action for o in scene(told).view.options}
    assert rating(done(told, Pick("kaal"), Compose(), Send()), "opening") == "neutraal"


def test_a_weak_block_is_never_lifted() -> None:
    known = block("ervaring", "Je werkt met Samira.", "sterk", als={"gehoord": "samira.ervaring"})
    task = letter(part("opening", known, block("topper", "Wij zoeken een topper.", "zwak")))
    assert rating(done(begun(task), Pick("topper"), Compose(), Send()), "opening") == "zwak"


def test_a_block_of_another_cast_world_does_not_exist() -> None:
    here = block("hier", "Zij heeft geen certificaat.", "sterk", als={"is": {"samira.certificaat": "verlopen in 2024"}})
    there = block("daar", "Zij heeft een certificaat.", "sterk", als={"is": {"samira.certificaat": "geldig tot 2029"}})
    view = scene(begun(letter(part("opening", here, there)))).view
    assert [o.action for o in view.options] == [Pick("hier"), Compose()]


# Writing ----------------------------------------------------------------------------------------------------------


def test_what_is_written_stands_in_the_letter_without_hidden_characters() -> None:
    session = done(begun(), *COMPOSED, Write(LETTER, "\u200bDag\t\r\n\r\n\r\n\r\nTot morgen \x00"))
    assert scene(session).view.letter == "Dag\n\nTot morgen"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "fits"), [("", True), ("a" * LONGEST, True), ("a" * (LONGEST + 1), False), ("😀 مرحبا", True)]
)
def test_a_text_may_be_anything_but_too_long(text: str, fits: bool) -> None:
    session = done(begun(), *COMPOSED)
    assert session.now.rules.accepts(session.now.task, session.now.state, Write(LETTER, text)) is fits


def test_nothing_can_be_written_before_the_letter_lies_ready_or_after_it_was_sent() -> None:
    session = begun()
    assert not session.now.rules.accepts(session.now.task, session.now.state, Write(LETTER, "x"))
    assert scene(session).view.fields == ()
    state = writing.State(letter="x", sent=True)
    assert not writing.accepts(session.now.task, state, Write(LETTER, "y"))
    assert writing.choices(session.now.task, state) == ()


def test_a_task_without_parts_begins_with_an_empty_letter() -> None:
    session = begun({**letter(), "delen": []})
    assert scene(session).view.letter == ""  # type: ignore[attr-defined]
    assert [field.id for field in scene(session).view.fields] == [LETTER]


def test_a_text_that_may_not_be_changed_is_sent_as_it_was_composed() -> None:
    session = done(begun(letter(vrij="nee")), Pick("taak"), Pick("bel"), Compose())
    assert session.now.kind == "bureau"
    assert rating(session, "opening") == "sterk"


def test_an_action_survives_the_log() -> None:
    session = done(begun(), *COMPOSED)
    written = Write(LETTER, 'Dag "Ruben",\n\nmorgen € 15,40 ')
    assert read_action(session, write_action(session, written)) == written
    assert json.loads(write_action(session, written))


# What is sent -----------------------------------------------------------------------------------------------------


def test_the_demands_are_held_against_the_text_that_was_sent() -> None:
    session = done(begun(), *COMPOSED, Write(LETTER, EXAMPLE), Send())
    assert {kans: rating(session, kans) for kans in ("uren", "open", "lengte")} == dict.fromkeys(
        ("uren", "open", "lengte"), "sterk"
    )
    assert session.story.record_of("orderpicker", "uren-genoemd") == "ja"


def test_one_of_the_words_is_enough() -> None:
    assert rating(done(begun(), *COMPOSED, Write(LETTER, "Voltijd werk voor jou."), Send()), "uren") == "sterk"


def test_what_is_not_in_the_text_is_missed_and_not_on_record() -> None:
    session = done(begun(), *COMPOSED, Send())
    assert rating(session, "uren") == "gemist"
    assert reason(session, "uren").key == "tekst-mist"
    assert session.story.record_of("orderpicker", "uren-genoemd") is None


def test_words_that_shut_people_out_are_weak_and_named() -> None:
    session = done(begun(), *COMPOSED, Write(LETTER, "Kom in ons jong team, 36 uur."), Send())
    assert rating(session, "open") == "zwak"
    assert dict(reason(session, "open").values)["gevonden"] == "jong team"


def test_a_weak_block_that_is_left_standing_costs_once() -> None:
    session = done(begun(), Pick("topper"), Pick("bel"), Compose(), Send())
    assert rating(session, "opening") == "zwak"
    assert rating(session, "open") == "sterk"


def test_the_same_words_written_by_hand_cost_where_they_stand() -> None:
    text = "Wij zoeken een topper in ons jong team.\n\nHet is een jong team."
    session = done(begun(), Pick("topper"), Pick("bel"), Compose(), Write(LETTER, text), Send())
    assert rating(session, "open") == "zwak"


@pytest.mark.parametrize(
    ("recoverable", "text", "expected"),
    [
        ("ja", "Jij verzamelt orders.", "neutraal"),
        ("ja", "Wij zoeken een topper in ons jong team. Bel.", "zwak"),
        ("nee", "Jij verzamelt orders.", "zwak"),
    ],
)
def test_a_weak_block_can_be_written_away_where_the_author_lets_it_be_mended(
    recoverable: str, text: str, expected: str
) -> None:
    task = letter(kansen=[{"kans": "opening", "herstelbaar": recoverable}])
    session = done(begun(task), Pick("topper"), Pick("bel"), Compose(), Write(LETTER, text), Send())
    assert rating(session, "opening") == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Een twee drie vier vijf", "sterk"), ("Te kort", "zwak"), ("", "zwak")]
)
def test_the_number_of_words_is_held_between_its_bounds(text: str, expected: str) -> None:
    assert rating(done(begun(), *COMPOSED, Write(LETTER, text), Send()), "lengte") == expected


RULES = {
    "zonder": ({"zonder": ["spoed", "topper"]}, "Een rustige baan.", "Spoed, wij zoeken een topper."),
    "persoonsgegevens": ({"controle": "persoonsgegevens"}, "Bel ons.", "Bel Noor op 0612345678."),
    "langste-zin": ({"langste-zin": "4"}, "Een twee drie vier. Vijf zes.", "Een twee drie vier vijf. Zes."),
    "minstens": ({"minstens": "3"}, "Een twee drie", "Een twee"),
    "hoogstens": ({"hoogstens": "3"}, "Een twee drie", "Een twee drie vier"),
}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_tells_a_text_that_passes_from_one_that_does_not(rule: str) -> None:
    asked, good, bad = RULES[rule]
    demand = {"eis": "regel", "label": "De regel", "toont": GEDRAG, "uitleg": "Dit telt.", **asked}
    task = letter(eisen=[demand], voorbeeldtekst=good)
    assert rating(done(begun(task), *COMPOSED, Write(LETTER, good), Send()), "regel") == "sterk"
    assert rating(done(begun(task), *COMPOSED, Write(LETTER, bad), Send()), "regel") == "zwak"


@pytest.mark.parametrize(
    ("rule", "named"),
    [("zonder", "spoed, topper"), ("persoonsgegevens", "0612345678"), ("langste-zin", "Een twee drie vier vijf.")],
)
def test_what_is_against_a_rule_is_named(rule: str, named: str) -> None:
    asked, good, bad = RULES[rule]
    demand = {"eis": "regel", "label": "De regel", "toont": GEDRAG, "uitleg": "Dit telt.", **asked}
    session = done(begun(letter(eisen=[demand], voorbeeldtekst=good)), *COMPOSED, Write(LETTER, bad), Send())
    assert dict(reason(session, "regel").values)["gevonden"] == named


def test_a_pitfall_kept_out_of_is_worth_one_point_and_a_demand_that_is_met_two() -> None:
    session = done(begun(), *COMPOSED, Write(LETTER, EXAMPLE), Send())
    points = {f.evidence.opportunity.id.split("/")[0]: f.evidence.points for f in findings(session)}
    assert (points["open"], points["uren"], points["lengte"]) == (1, 2, 2)


def test_a_text_that_was_never_sent_shows_its_blocks_and_nothing_else() -> None:
    session = done(begun(), *COMPOSED, Write(LETTER, EXAMPLE), TimeUp())
    assert rating(session, "opening") == "sterk"
    assert (rating(session, "uren"), rating(session, "open")) == ("gemist", "gemist")


def test_a_promise_holds_from_the_moment_the_text_is_sent() -> None:
    session = done(begun(), *COMPOSED)
    assert session.story.promises == ()
    session = done(session, Send())
    assert [(promise.id, promise.role) for promise in session.story.promises] == [("terugbellen", "teamleider")]
    assert session.story.minutes == 15


def test_better_shows_the_strong_block() -> None:
    session = done(begun(), Pick("topper"), Pick("bel"), Compose(), Send())
    found = next(f.evidence for f in findings(session) if f.evidence.opportunity.id == f"opening/{GEDRAG}")
    assert dict(found.better.values)["zeg"] == "Jij verzamelt orders."  # type: ignore[union-attr]


# What the player may know -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("level", "seen"), [("start", 1), ("gevorderd", 0), ("examen", 0)])
def test_remarks_in_the_margin_are_for_who_begins(level: str, seen: int) -> None:
    session = done(begun(niveau=level), *COMPOSED, Write(LETTER, "Kom in ons jong team."))
    view = scene(session).view
    assert len(view.marks) == seen  # type: ignore[attr-defined]
    assert dict(view.asked)["5 tot 12 woorden"] is (True if seen else None)  # type: ignore[attr-defined]


def test_whether_the_words_asked_for_are_there_is_not_told_before_it_is_sent() -> None:
    session = done(begun(), *COMPOSED, Write(LETTER, EXAMPLE))
    asked = dict(scene(session).view.asked)  # type: ignore[attr-defined]
    assert asked["De uren"] is None
    assert asked["Voor iedereen"] is None


def test_the_expert_shows_everything() -> None:
    session = begun()
    while session.now.kind == "tekst":
        session = done(session, session.now.rules.tries(session.now.task, session.now.state)[0])
    assert {f.evidence.rating for f in findings(session) if f.task == "vacature"} == {"sterk"}


# What types cannot say --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"delen": [], "vrij": "nee", "eisen": []}, "niets om zelf te schrijven"),
        ({"delen": [OPENING, {**CLOSING, "deel": "opening"}]}, "het deel 'opening' staat er meer dan één keer"),
        ({"eisen": [HOURS, HOURS]}, "de eis 'uren' staat er meer dan één keer"),
        ({"delen": [part("a", block("x", "A."), block("x", "B."))]}, "de steen 'x' staat er meer dan één keer"),
        ({"delen": [part("a", block("x", "A."))]}, "valt niets te kiezen"),
        ({"eisen": [{"eis": "leeg", "label": "Leeg"}]}, "heeft precies één regel nodig"),
        ({"eisen": [{**HOURS, "zonder": "nooit"}]}, "heeft precies één regel nodig"),
        ({"eisen": [{k: v for k, v in HOURS.items() if k != "uitleg"}]}, "de eis 'uren' telt mee"),
        ({"taal": "engels"}, "deze tekst is Engels"),
        ({"aan": None}, "een belofte is aan iemand"),
        ({"voorbeeldtekst": "Te kort."}, "voldoet niet aan de eis 'uren'"),
        ({"voorbeeldtekst": "36 uur is kort."}, "hij telt 4 woorden"),
        (
            {
                "delen": [
                    part("a", {"steen": "x", "tekst": "A.", "gedrag": {GEDRAG: "sterk"}}, block("y", "B.", "zwak"))
                ]
            },
            "de steen 'x' telt mee, maar heeft geen uitleg",
        ),
        ({"delen": [part("a", block("x", "A.", "sterk"), block("y", "B."))]}, "moet dezelfde gedragingen laten zien"),
    ],
)
def test_what_types_cannot_say_is_told(change: dict[str, Any], said: str) -> None:
    spec = Spec.model_validate({**letter(), **change})
    assert any(said in flaw.message for flaw in flaws(spec))


def test_a_sound_task_has_no_flaws() -> None:
    assert flaws(Spec.model_validate(letter())) == ()


def test_a_task_that_asks_for_words_without_an_example_is_warned_about() -> None:
    plain = {key: value for key, value in letter().items() if key != "voorbeeldtekst"}
    (flaw,) = flaws(Spec.model_validate(plain))
    assert flaw.warning
