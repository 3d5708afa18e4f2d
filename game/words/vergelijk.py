"""What `aanzet vergelijk` says."""

from game.core.moving import Change

SAME = "De twee versies zijn gelijk."
GONE, NEW, OTHER = "kans vervalt", "nieuwe kans", "kans telt anders"
NO_DAYS = "Er zijn geen werkdagen in de oude versie."
DAYS = "Werkdagen die in de oude versie zijn begonnen. Ze gaan daarin door, tot je ze verhuist."
MOVE = "Verhuizen: aanzet vergelijk {old} {new} --verhuis DAG"


def kans(change: Change) -> str:
    what = GONE if change.after is None else NEW if change.before is None else OTHER
    how = f" ({change.before} wordt {change.after})" if change.before and change.after else ""
    return f"{change.task}: {what}: {change.kans}{how}"


def tasks(gone: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    return (*(f"opdracht vervalt: {name}" for name in gone), *(f"nieuwe opdracht: {name}" for name in new))


def fits(day: int, player: str, steps: int, changed: int) -> str:
    told = "elke score blijft gelijk" if not changed else f"{changed} kansen tellen anders"
    return f"  dag {day} van {player}: alle {steps} stappen passen; {told}"


def stops(day: int, player: str, kept: int, steps: int, misfit: str) -> str:
    return f"  dag {day} van {player}: past tot stap {kept} van {steps}; de eerste stap die niet past is {misfit}"


def moved(day: int, new_day: int, kept: int) -> str:
    return f"Dag {day} gaat verder als dag {new_day}, met {kept} stappen. De oude dag is er nog."
