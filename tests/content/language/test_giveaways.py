"""Answers that can be told from the others without knowing the trade."""

from pathlib import Path

import pytest

from tests.content.day import DAY
from tests.content.language.reading_aloud import proofread, told

STRONG = "Wat deed je bij je vorige werkgever?"
WEAK = "Je hebt zeker ervaring?"
THIRD = """\
              - zet: derde
                zeg: {}
                kans: begin
                gedrag:
                  P2-K1-W1.4: zwak
                uitleg: Zo hoor je niets nieuws.
"""


def three(strong: str, weak: str, third: str) -> tuple[str, int]:
    """The day with three answers to one kans, and the line of the strong one."""
    text = DAY.replace(STRONG, strong).replace(WEAK, weak)
    text = text.replace("              - zet: door\n", THIRD.format(third) + "              - zet: door\n")
    return text, text[: text.index("- zet: open")].count("\n") + 1


@pytest.mark.parametrize(
    ("strong", "weak", "third", "sign"),
    [
        (f"{STRONG} En wat ging daar goed?", "Dat kun je zeker wel?", "Ik zie het vanzelf?", "veel langer"),
        (
            "Wat deed je daar?",
            "Ik zie in je papieren al wat je deed?",
            "Je bent een goede verzamelaar van orders?",
            "veel korter",
        ),
        (
            "Wil je koffie, of liever thee graag?",
            "Ga daar maar zitten, ik kom zo.",
            "Ik begin met het formulier.",
            "een vraag en",
        ),
        (
            "Dat doe ik graag voor je, zeg het.",
            "Dat kan ik toch niet weten?",
            "Dat doen wij nooit zo, jij?",
            "beleefd woord en",
        ),
    ],
)
def test_a_strong_answer_that_stands_out_is_told(strong: str, weak: str, third: str, sign: str, tmp_path: Path) -> None:
    text, line = three(strong, weak, third)
    (found,) = proofread(tmp_path, text).problems
    assert (found.code, found.line) == ("W421", line)
    assert sign in found.message


@pytest.mark.parametrize(
    ("strong", "weak", "third"),
    [
        (STRONG, "Je hebt zeker al ervaring in dit werk?", "Dan schrijf ik op dat je alles kunt."),
        ("Wil je koffie, of thee?", "Ga daar maar zitten graag.", "Ik begin met je formulier."),
        (
            "Dat zoek ik voor je uit, en ik bel je.",
            "Dat weet ik niet, dat is nooit zo.",
            "Dat is altijd hetzelfde werk.",
        ),
    ],
)
def test_one_sign_alone_is_chance(strong: str, weak: str, third: str, tmp_path: Path) -> None:
    assert told(tmp_path, three(strong, weak, third)[0]) == []


def many(kansen: int, strong: str, weak: str) -> str:
    """A day with so many kansen of two answers."""
    move = """\
              - zet: {kind}-{n}
                zeg: {say}
                kans: kans-{n}
                gedrag:
                  P2-K1-W1.4: {kind}
                uitleg: Zo hoor je meer.
"""
    moves = "".join(
        move.format(kind=kind, n=n, say=say) for n in range(kansen) for kind, say in (("sterk", strong), ("zwak", weak))
    )
    return DAY.replace("              - zet: door\n", moves + "              - zet: door\n")


@pytest.mark.parametrize(
    ("strong", "weak", "rule"),
    [
        ("Vertel mij wat meer over dat werk.", "Vertel mij iets.", "kies het langste antwoord"),
        ("Vertel mij iets.", "Vertel mij wat meer over dat werk.", "kies het kortste antwoord"),
        ("Hoe was dat werk daar?", "Zo was het werk daar.", "kies een antwoord met een vraag"),
        ("Zo was het werk daar.", "Hoe was dat werk daar?", "kies een antwoord zonder vraag"),
        ("Graag meer over het werk.", "Zeg meer over dit werk nu.", "kies een antwoord met een beleefd woord"),
        ("Zeg meer over dit werk nu.", "Altijd meer over het werk.", "mijd stellige woorden"),
    ],
)
def test_a_rule_that_pays_over_the_whole_scenario_is_told_once(
    strong: str, weak: str, rule: str, tmp_path: Path
) -> None:
    found = [p for p in proofread(tmp_path, many(16, strong, weak)).problems if rule in p.message]
    assert [(p.code, p.line) for p in found] == [("W422", 1)]
    assert "wie gokt 50 %" in found[0].message


def test_with_few_kansen_no_rule_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, many(8, "Vertel mij wat meer over dat werk.", "Vertel mij iets.")) == []


@pytest.mark.parametrize("why", ["Een open vraag levert meer op.", "Het antwoord zit al in je vraag."])
def test_answers_that_change_with_who_is_cast_are_left_out(why: str, tmp_path: Path) -> None:
    variant = """\
                varianten:
                  - als:
                      is:
                        samira.rijbewijs: rijbewijs B
                    gedrag:
                      P2-K1-W1.4: {}
"""
    other = "zwak" if why.startswith("Een open") else "sterk"
    text, _ = three(f"{STRONG} En wat ging daar goed?", "Dat kun je zeker wel?", "Ik zie het vanzelf?")
    text = text.replace(f"uitleg: {why}\n", f"uitleg: {why}\n{variant.format(other)}", 1)
    assert "W421" not in {code for code, _ in told(tmp_path, text)}


def test_answers_of_different_worlds_do_not_stand_beside_each_other(tmp_path: Path) -> None:
    when = "                als:\n                  is:\n                    samira.rijbewijs: {}\n"
    text, _ = three(f"{STRONG} En wat ging daar goed?", "Dat kun je zeker wel?", "Ik zie het vanzelf?")
    text = text.replace("- zet: open\n", "- zet: open\n" + when.format("rijbewijs B"), 1)
    text = text.replace("- zet: dicht\n", "- zet: dicht\n" + when.format("geen rijbewijs"), 1)
    assert "W421" not in {code for code, _ in told(tmp_path, text)}
