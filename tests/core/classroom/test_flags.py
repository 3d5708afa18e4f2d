"""When a kans is named, and what it is called."""

from dataclasses import replace

import pytest

from game.core.classroom.flags import Fault, fault_of, flags
from game.core.classroom.items import Answered, Item

SOUND = Item(
    task="gesprek",
    kans="vraag",
    gedragingen=("consulent/P2-K1-W1.4",),
    line=12,
    pitfall=False,
    critical=False,
    players=200,
    difficulty=0.6,
    discrimination=0.4,
    weakest=0.4,
    strongest=0.8,
    answered=Answered(players=190, of_the_weakest=0.9, difficulty=0.63, discrimination=0.35, strongest=0.82),
)


def answered(**changes: object) -> Item:
    return replace(SOUND, answered=replace(SOUND.answered, **changes))  # type: ignore[arg-type]


CASES: list[tuple[str, Item, Fault | None]] = [
    ("a sound kans", SOUND, None),
    ("who is strong does worse", answered(discrimination=-0.3), "omgekeerd"),
    ("hardly any of the strongest, and the weak do better", answered(strongest=0.2, discrimination=-0.05), "omgekeerd"),
    ("hardly any of the strongest", answered(strongest=0.2, discrimination=0.1), "te-moeilijk"),
    ("nobody ever came there", answered(players=0, discrimination=None), "dood"),
    ("whoever comes there has it", answered(difficulty=0.97), "weggever"),
    ("initiative: few come there, and they have it", answered(difficulty=1.0, of_the_weakest=0.2), None),
    ("no difference at all", replace(SOUND, discrimination=-0.1), "zegt-niets"),
    ("no variation at all", replace(SOUND, discrimination=None), "zegt-niets"),
    ("next to nobody steps in", replace(answered(difficulty=0.99), pitfall=True), "lege-valkuil"),
    ("a few step in", replace(answered(difficulty=0.95), pitfall=True), None),
    ("a little below zero with few players", replace(SOUND, players=15, discrimination=-0.1), None),
    ("too few players to say anything", replace(answered(difficulty=1.0), players=11), None),
]


@pytest.mark.parametrize(("item", "fault"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_kans_is_named_for_its_worst_fault(item: Item, fault: Fault | None) -> None:
    assert fault_of(item) == fault


def test_only_the_faulty_are_kept_in_their_order() -> None:
    turned, dead = answered(discrimination=-0.3), answered(players=0)
    assert [flag.fault for flag in flags([SOUND, turned, SOUND, dead])] == ["omgekeerd", "dood"]
