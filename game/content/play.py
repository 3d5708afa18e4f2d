"""Checks on whether a scenario can be played: flaws of its tasks, doubled names, numbers out of bounds, idle roles."""

import re
from collections.abc import Iterable, Iterator

from game.content.agreements import counted, tasks_of
from game.content.finding import Finding
from game.content.form import Leaf, Path
from game.content.roles import Cast
from game.core import desk
from game.core.tasks import TASK_TYPES
from game.core.tasks.calculation_flaws import ValuesOf, number_flaws, rate_flaws
from game.core.tasks.inbox_flaws import value_flaws
from game.core.tasks.research_flaws import date_flaws
from game.core.tasks.rules import Flaw


def flaws(cast: Cast) -> Iterator[Finding]:
    """What each task type says about its own tasks."""
    for r, part in enumerate(cast.scenario.rondes):
        for t, task in enumerate(part.opdrachten):
            own = getattr(TASK_TYPES.get(task.werkvorm), "flaws", None)
            yield from _found(("rondes", r, "opdrachten", t), own(task) if own else ())
            if task.werkvorm == "calculatie":
                found = (*rate_flaws(task, cast.scenario.tarieven), *number_flaws(task, _values_of(cast)))
                yield from _found(("rondes", r, "opdrachten", t), found)
            if task.werkvorm == "postvak":
                found = tuple(value_flaws(task, cast.scenario.peildatum, _values_of(cast)))
                yield from _found(("rondes", r, "opdrachten", t), found)
            if task.werkvorm == "onderzoek":
                yield from _found(("rondes", r, "opdrachten", t), date_flaws(task, cast.scenario.peildatum))
    yield from _found(("werkplek",), desk.flaws(cast.scenario.werkplek))


def _found(path: Path, found: Iterable[Flaw]) -> Iterator[Finding]:
    return (Finding("W403" if flaw.warning else "S302", (*path, *flaw.path), flaw.message) for flaw in found)


NUMBERS = ("uurloon", "uren", "leeftijd")
"""The properties of a role that a sum can be made with."""


def _values_of(cast: Cast) -> ValuesOf:
    def values(role: str, name: str) -> tuple[str, ...] | None:
        if name in cast.facts(role):
            return cast.alternatives(role, name)
        return None if name in NUMBERS or role not in cast.roles else ("",)

    return values


def doubled_names(cast: Cast) -> Iterator[Finding]:
    """Tasks of the same name; a task called bureau; kansen told about twice."""
    seen = {desk.DESK: "het bureau"}
    for path, task in tasks_of(cast.written):
        name = task.get("opdracht", "")
        if name in seen:
            message = f"de opdracht '{name}' bestaat al; geef deze een andere naam"
            yield Finding("S301", (*path, "opdracht"), message)
        if name:
            seen[name] = name
        kansen = [kans["kans"] for kans in task.get("kansen", ())]
        for number, kans in enumerate(kansen):
            if kans in kansen[:number]:
                yield Finding("S301", (*path, "kansen", number, "kans"), f"de kans '{kans}' staat er twee keer")


def lots(cast: Cast) -> Iterator[Finding]:
    for role, spec in cast.scenario.rollen.items():
        for fact, value in spec.feiten.items():
            path = ("rollen", role, "feiten", fact)
            if isinstance(value, str):
                continue
            if bool(value.een_van) == bool(value.verdeel):
                message = f"bij '{fact}' hoort precies één lijst: 'een-van' of 'verdeel'"
                yield Finding("S302", path, message)
            elif value.verdeel and spec.soort != "kandidaten":
                message = "'verdeel' is voor een groep (soort: kandidaten); gebruik hier 'een-van'"
                yield Finding("S302", (*path, "verdeel"), message, at_key=True)


def ages(cast: Cast) -> Iterator[Finding]:
    for name, role in cast.scenario.rollen.items():
        found = re.fullmatch(r"(\d{2})(?:-(\d{2}))?", role.leeftijd or "18")
        if not found or not 16 <= int(found[1]) <= int(found[2] or found[1]) <= 75:
            message = f"'{role.leeftijd}' is geen leeftijd; schrijf een getal van 16 tot en met 75, of van-tot: 18-30"
            yield Finding("S304", ("rollen", name, "leeftijd"), message)


BOUNDS = {"aantal": (1, 40), "uren": (1, 48), "voldoende": (1, 99), "goed": (2, 100), "geduld": (1, 240)}


def bounds(cast: Cast) -> Iterator[Finding]:
    """Numbers that are read well, but cannot be meant."""
    for leaf in cast.leaves:
        low, high = _bounds_of(leaf.key, leaf.path)
        digits = leaf.value.lstrip("+-")
        if low <= high and digits.isdigit() and not low <= int(leaf.value) <= high:
            yield Finding("S304", leaf.path, f"'{leaf.key}' ligt tussen {low} en {high}; hier staat {leaf.value}")
    scenario = cast.scenario
    if scenario.einde <= scenario.begin:
        yield Finding("S304", ("einde",), "'einde' moet later zijn dan 'begin'")
    if scenario.cesuur.goed <= scenario.cesuur.voldoende:
        yield Finding("S304", ("cesuur", "goed"), "'goed' moet hoger zijn dan 'voldoende'")


def _bounds_of(key: str, path: Path) -> tuple[int, int]:
    if key == "vertrouwen":
        starts_or_asks = len(path) == 5 or path[-2:-1] == ("als",)
        return (0, 10) if starts_or_asks else (-10, 10)
    return BOUNDS.get(key, (1, 0))


def exam_time(cast: Cast) -> Iterator[Finding]:
    """Only an exam has an end on the clock on the wall, and it gives everybody the time it takes."""
    scenario = cast.scenario
    if scenario.examentijd is None:
        return
    if scenario.niveau != "examen":
        message = "'examentijd' kan alleen bij 'niveau: examen'; haal deze regel weg, of maak er een examen van"
        yield Finding("S302", ("examentijd",), message)
    elif scenario.examentijd < scenario.duur:
        message = (
            f"de speler krijgt {scenario.examentijd} minuten voor een dag die ongeveer {scenario.duur} minuten duurt; "
            "geef minstens zoveel tijd als bij 'duur' staat"
        )
        yield Finding("W403", ("examentijd",), message)


def heavy_tasks(cast: Cast) -> Iterator[Finding]:
    """One task with over 40 % of the kansen of a day (design §8). An example is too small to say so of; and of two
    tasks one always has half."""
    if cast.scenario.voorbeeld:
        return
    sizes = {path: len(set(counted(cast, path))) for path, _ in tasks_of(cast.written)}
    total = sum(sizes.values())
    for path, size in sizes.items():
        if 100 * size > 40 * total and sum(map(bool, sizes.values())) > 2:
            percent = (200 * size + total) // (2 * total)
            message = f"deze opdracht bevat {size} van de {total} kansen van de dag ({percent} %); blijf onder 40 %"
            yield Finding("W402", path, message)


def unused_roles(cast: Cast) -> Iterator[Finding]:
    told = {part for leaf in _elsewhere(cast) for part in _mentioned(leaf.value)}
    members = {name.rpartition("-")[0] for name in told if name.rpartition("-")[2].isdigit()}
    for role in cast.scenario.rollen:
        if role not in told and role not in members:
            yield Finding("W401", ("rollen", role), f"de rol '{role}' wordt nergens gebruikt", at_key=True)


def _elsewhere(cast: Cast) -> Iterator[Leaf]:
    """Everything but the names of the roles themselves and what the author accepts about them."""
    return (leaf for leaf in cast.leaves if leaf.key != "rollen" and leaf.path[0] != "akkoord")


def _mentioned(text: str) -> Iterator[str]:
    if "<" in text:
        yield from (part.split(".")[0] for part in text.split("<")[1:])
    elif len(text) < 80 and " " not in text:
        yield text.split(".")[0]


WEEKEND = {5: "zaterdag", 6: "zondag"}


def odd_day(cast: Cast) -> Iterator[Finding]:
    day = cast.scenario.peildatum
    if day.weekday() in WEEKEND:
        yield Finding("W405", ("peildatum",), f"de werkdag valt op een {WEEKEND[day.weekday()]}; klopt de datum?")
    elif not 2024 <= day.year <= 2032:
        yield Finding("W405", ("peildatum",), f"het jaar {day.year} is onwaarschijnlijk; klopt de datum?")
