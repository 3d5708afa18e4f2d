"""What `aanzet vergelijk` says."""

from game.core.moving import Change

SAME = "De twee versies zijn gelijk."
NO_KANS = "Er verandert geen enkele kans."
GONE, NEW, OTHER = "kans vervalt", "nieuwe kans", "kans telt anders"
NO_DAYS_AT_ALL = "Er is nog geen enkele werkdag gespeeld."
NO_DAYS = "Er zijn geen werkdagen in de oude versie."
DAYS = "Werkdagen die in de oude versie zijn begonnen. Ze gaan daarin door, tot je ze verhuist."
MOVE = (
    "Moet een werkdag verder in de nieuwe versie? Typ het nummer van de dag achter --verhuis: "
    "aanzet vergelijk {old} {new} --verhuis {day}"
)


def kans(change: Change) -> str:
    what = GONE if change.after is None else NEW if change.before is None else OTHER
    return f"{change.task}: {what}: {change.kans}{_how(change)}"


def _how(change: Change) -> str:
    if not (change.before and change.after):
        return ""
    return f" ({change.before} wordt {change.after})" if change.before != change.after else " (andere punten)"


def tasks(gone: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    return (*(f"opdracht vervalt: {name}" for name in gone), *(f"nieuwe opdracht: {name}" for name in new))


def fits(day: int, player: str, steps: int, changed: int) -> str:
    return f"  dag {day} van {player}: {_all(steps)}; {_other(changed)}"


def _all(steps: int) -> str:
    return "de ene stap past" if steps == 1 else f"alle {steps} stappen passen"


def _other(changed: int) -> str:
    if not changed:
        return "elke score blijft gelijk"
    return "1 kans telt anders" if changed == 1 else f"{changed} kansen tellen anders"


def stops(day: int, player: str, kept: int, steps: int, misfit: str) -> str:
    return f"  dag {day} van {player}: stap {kept + 1} van {steps} past niet meer ({misfit}); {_before(kept)}"


def _before(kept: int) -> str:
    if kept == 0:
        return "geen stap blijft over"
    return "alleen de stap daarvoor past" if kept == 1 else f"de {kept} stappen daarvoor passen"


def moved(day: int, new_day: int, kept: int) -> str:
    return f"Dag {day} gaat verder als dag {new_day}, met {kept} stappen. De oude dag is er nog."


def no_day(number: int, known: tuple[int, ...]) -> str:
    there = f"Er zijn: {', '.join(str(day) for day in sorted(known))}." if known else NO_DAYS_AT_ALL
    return f"Er is geen werkdag {number}. {there}"
