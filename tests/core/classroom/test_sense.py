"""What an author's own words say of an answer, learned from the other kansen of the same scenario."""

from statistics import mean
from typing import Any

from game.core.classroom.sense import FACTS, TRUST, sense_in, sense_of, words_of
from game.core.scenario import Scenario
from tests.core.classroom.planted import EVERY, planted_day, world_of
from tests.core.worlds import GEDRAG, day, quiet_day, talk


def sense(scenario: dict[str, Any]) -> dict[tuple[str, str], dict[str, float]]:
    found = sense_of(Scenario.model_validate(scenario))
    return {place: dict(told) for place, told in found.items()}


def explanation(scenario: dict[str, Any], number: int, letter: str) -> str:
    kans = EVERY[number]
    topics = scenario["rondes"][kans.talk]["opdrachten"][0]["onderwerpen"]
    moves = topics[kans.topic]["zetten"]
    return str(next(move["uitleg"] for move in moves if move["zet"] == f"{kans.name}-{letter}"))


def difference(scenario: dict[str, Any], number: int) -> float:
    """How much better the strong answer of a sound day sounds than its weak ones."""
    told = sense(scenario)[EVERY[number].task, EVERY[number].name]
    a, b, c = (told[explanation(scenario, number, letter)] for letter in "abc")
    return a - max(b, c)


def test_strong_answers_sound_better_than_weak_ones() -> None:
    scenario = planted_day(1)
    found = [difference(scenario, number) for number in range(len(EVERY))]
    assert mean(one > 0 for one in found) > 0.95


def test_a_kans_is_judged_by_the_others_and_never_by_its_own_rating() -> None:
    sound, turned = planted_day(1), planted_day(1, {EVERY[5]: "omgekeerd"})
    assert difference(sound, 5) == difference(turned, 5)
    assert difference(sound, 6) != difference(turned, 6)


def test_how_many_answers_a_kans_has_changes_nothing_about_how_they_sound() -> None:
    sound, alone = planted_day(1), planted_day(1, {EVERY[5]: "weggever"})
    place, text = (EVERY[5].task, EVERY[5].name), explanation(sound, 5, "a")
    assert sense(sound)[place][text] == sense(alone)[place][text]


def test_a_handful_of_explanations_is_too_few_to_learn_from() -> None:
    """Praise and reproof could not be plainer here, but there are only twelve of each."""
    moves = [
        {"zet": f"z-{n}-{rating}", "zeg": "Zo.", "antwoord": "Ja.", "kans": f"k-{n}", "gedrag": {GEDRAG: rating}}
        | {"uitleg": f"{'Prima gedaan' if rating == 'sterk' else 'Helaas mis'}, nummer {n}."}
        for n in range(12)
        for rating in ("sterk", "zwak")
    ]
    told = sense(day(talk(opening=moves, onderwerpen=[])))
    assert {value for n in range(12) for value in told["kennismaking", f"k-{n}"].values()} == {0.0}


def test_in_a_small_scenario_words_say_nothing_and_consequences_do() -> None:
    told = sense(day())
    assert told["kennismaking", "start"]["Uitleg bij welkom."] == TRUST
    assert told["kennismaking", "start"]["Uitleg bij meteen."] == -2 * TRUST
    assert told["kennismaking", "open-begin"] == {"Uitleg bij open-begin.": FACTS}


def test_a_variant_inherits_what_it_does_not_say() -> None:
    spec = talk()
    spec["opening"][0]["varianten"] = [
        {"als": {"vertrouwen": "6"}, "uitleg": "Nog beter.", "vertrouwen": "2"},
        {"als": {"vertrouwen": "7"}, "antwoord": "Fijn."},
    ]
    told = sense(day(spec))["kennismaking", "start"]
    assert told["Nog beter."] == 2 * TRUST
    assert told["Uitleg bij welkom."] == TRUST


def test_names_are_filled_in_per_world() -> None:
    spec = talk()
    spec["opening"][0]["uitleg"] = "Nu voelt <samira.voornaam> zich welkom."
    world = quiet_day()
    found = sense_of(Scenario.model_validate(day(spec)))
    assert (("kennismaking", "start"), "Nu voelt Samira zich welkom.") in sense_in(world, found)


def test_placeholders_and_marks_are_no_words() -> None:
    assert words_of("Vraag <klant.voornaam> ernaar, zo hoor je foto's.") == {
        *("vraag", "ernaar", "zo", "hoor", "je", "foto's")
    }


def test_every_answer_of_a_day_is_there() -> None:
    scenario = planted_day(1)
    assert {(kans.task, kans.name) for kans in EVERY} < set(sense(scenario))
    assert ("bureau", "d-0") in sense(scenario)
    assert world_of(scenario, 1).scenario == Scenario.model_validate(scenario)
