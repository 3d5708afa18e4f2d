"""Checks on what a day of a week begins with: people who exist, placed where there is a vacancy."""

from collections.abc import Iterator

from game.content.finding import Finding
from game.content.problem import meant
from game.content.roles import TALKS, Cast

BEFORE = "voorgeschiedenis"


def earlier_days(cast: Cast) -> Iterator[Finding]:
    """Names that stand as keys in what went before, and levels of trust that do not exist."""
    before = cast.scenario.voorgeschiedenis
    for role, level in before.vertrouwen.items():
        yield from _role(cast, ("vertrouwen", role), role, TALKS)
        if not 0 <= level <= 10:
            message = f"het vertrouwen is {level}; kies een getal van 0 tot en met 10"
            yield Finding("S304", (BEFORE, "vertrouwen", role), message)
    for candidate, vacancy in before.geplaatst.items():
        yield from _role(cast, ("geplaatst", candidate), candidate, ("kandidaat", "flexwerker", "kandidaten"))
        yield from _role(cast, ("geplaatst", candidate), vacancy, ("vacature",), at_key=False)
    for path in before.vastgelegd:
        yield from _role(cast, ("vastgelegd", path), path.split(".")[0], ())


def _role(
    cast: Cast, path: tuple[str, ...], role: str, sorts: tuple[str, ...], *, at_key: bool = True
) -> Iterator[Finding]:
    place = (BEFORE, *path)
    if role not in cast.roles:
        hint = meant(role, cast.scenario.rollen) or f"; er zijn: {', '.join(cast.scenario.rollen)}"
        yield Finding("R201", place, f"de rol '{role}' bestaat niet{hint}", at_key)
    elif sorts and cast.roles[role].soort not in sorts:
        message = f"'{role}' past hier niet: dat is een {cast.roles[role].soort}; verwacht {' of '.join(sorts)}"
        yield Finding("R210", place, message, at_key)
