"""Sittings made by hand, for tests of figures that can be checked with pencil and paper."""

from collections.abc import Sequence

from game.core.classroom.values import Again, Learner, Mark, Member, Sitting

GEDRAG = "consulent/P2-K1-W1.4"


def mark(
    kans: str,
    points: int = 2,
    possible: int = 2,
    *,
    met: bool = True,
    gedrag: str = GEDRAG,
    task: str = "gesprek",
    critical: bool = False,
) -> Mark:
    return Mark(task, kans, gedrag, points, possible, met, critical, 7)


def member(role: str = "klant", gender: str = "v", age: int = 40, background: str = "nederlands") -> Member:
    return Member(role, gender, age, background, name_length=12, pool=False)


def sitting(
    number: int,
    skill: float,
    marks: Sequence[Mark],
    *,
    cast: Sequence[Member] = (),
    player: str = "leerling",
    again: Again = Again(tried=False),  # noqa: B008 - frozen
) -> Sitting:
    learner = Learner(number, skill) if player == "leerling" else None
    return Sitting(player, learner, number, tuple(marks), tuple(cast), again)


def scored(rows: str) -> tuple[Sitting, ...]:
    """A class from a table: a line per student from weak to strong, a letter per kans. s(terk), n(eutraal), z(wak),
    g(emist), and a stop where somebody did not have the kans."""
    lines = rows.split()
    return tuple(
        sitting(
            number,
            float(number - len(lines) // 2),
            [
                mark(f"k{place}", {"s": 2, "n": 1}.get(letter, 0), met=letter != "g")
                for place, letter in enumerate(line)
                if letter != "."
            ],
        )
        for number, line in enumerate(lines)
    )
