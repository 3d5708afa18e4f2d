"""Checks on what tasks agree about with each other: behaviours, promises, records, the programme of the day."""

from collections.abc import Iterator
from typing import Any

from game.content.finding import Finding
from game.content.form import Path, many, own_name
from game.content.problem import meant
from game.content.roles import Cast
from game.dossiers import DOSSIERS, dossier, find


def unknown_gedrag(cast: Cast) -> Iterator[Finding]:
    home = cast.scenario.dossier
    for leaf in cast.leaves:
        if leaf.kind == "gedrag" and find(leaf.value, home) is None:
            yield Finding("R205", leaf.path, _no_gedrag(leaf.value, home), leaf.is_key)


def _no_gedrag(code: str, home: str) -> str:
    other = next((id for id in DOSSIERS if id != home and "/" not in code and find(code, id)), None)
    if other:
        return f"het gedrag '{code}' bestaat niet in het dossier {home}, wel in het andere: bedoel je '{other}/{code}'?"
    home, _, plain = code.rpartition("/") if "/" in code else (home, "", code)
    known = [gedrag.id for gedrag in dossier(home).behaviours] if home in DOSSIERS else []
    here = [id for id in known if id.split(".")[0] == plain.split(".")[0]]
    hint = f"; dat werkproces heeft {here[0]} tot en met {here[-1]}" if here else meant(plain, known)
    return f"het gedrag '{plain}' bestaat niet in het dossier {home}{hint}"


def unknown_tasks(cast: Cast) -> Iterator[Finding]:
    known = [task.opdracht for part in cast.scenario.rondes for task in part.opdrachten]
    for leaf in cast.leaves:
        if leaf.kind != "naam" or leaf.key not in ("vanaf", "tot", "opent", "tijdens"):
            continue
        if leaf.value not in known:
            hint = meant(leaf.value, known) or f"; er zijn: {', '.join(known)}"
            yield Finding("R206", leaf.path, f"de opdracht '{leaf.value}' bestaat niet{hint}")
        elif leaf.key != "opent" and leaf.value in cast.scenario.opened:
            why = f"de opdracht '{leaf.value}' begint vanuit een postvak en staat niet op het programma"
            yield Finding("R206", leaf.path, f"{why}; noem hier een opdracht die er wel op staat")


def broken_promises(cast: Cast) -> Iterator[Finding]:
    made = {leaf.value for leaf in cast.leaves if leaf.key == "belofte"}
    for leaf in cast.leaves:
        if leaf.key in ("beloofd", "maakt-waar") and leaf.value not in made:
            hint = meant(leaf.value, made) or "; zet 'belooft' bij de zet waarin de speler dit toezegt"
            yield Finding("R207", leaf.path, f"de belofte '{leaf.value}' wordt nergens gedaan{hint}")


def never_recorded(cast: Cast) -> Iterator[Finding]:
    recorded = set(_recorded(cast))
    for leaf in cast.leaves:
        if leaf.key == "vastgelegd" and leaf.kind == "feit" and leaf.value not in recorded:
            hint = meant(leaf.value, recorded) or "; voeg er een veld voor toe aan een kaart"
            yield Finding("R208", leaf.path, f"geen enkele kaart legt '{leaf.value}' vast{hint}")


def _recorded(cast: Cast) -> Iterator[str]:
    """What can come on record: the fields of cards, what a task says it keeps, how a selection went, earlier days."""
    yield from cast.scenario.voorgeschiedenis.vastgelegd
    for _, task in tasks_of(cast.written):
        for line in task.get("velden", ()):
            yield line.get("feit") or f"{task['van']}.{line['veld']}"
        for vacancy in task.get("vacatures", ()):
            yield from (f"{vacancy['vacature']}.{outcome}" for outcome in OUTCOMES)
    for leaf in cast.leaves:
        if leaf.key == "legt-vast":
            yield leaf.value if leaf.kind == "feit" else f"{cast.nearest(leaf.path, 'van')}.{leaf.value}"


OUTCOMES = ("voorgesteld", "nagevraagd", "goede-match")
"""What a selection keeps about each vacancy."""


def never_heard(cast: Cast) -> Iterator[Finding]:
    told = {leaf.value.rpartition(".")[2] for leaf in cast.leaves if leaf.key == "onthult"}
    told |= {path.rpartition(".")[2] for path in cast.scenario.voorgeschiedenis.gehoord}
    for leaf in cast.leaves:
        role, _, fact = leaf.value.partition(".")
        if leaf.key == "gehoord" and leaf.kind == "feit" and fact not in told and fact in cast.facts(role):
            yield Finding("W404", leaf.path, f"'{leaf.value}' komt nergens ter sprake: geen enkele zet onthult het")


def unanswered(cast: Cast) -> Iterator[Finding]:
    """Kansen an author tells more about, while nothing in that task answers them."""
    for path, task in tasks_of(cast.written):
        answered = {name for name, _ in counted(cast, path)}
        for number, kans in enumerate(task.get("kansen", ())):
            if kans["kans"] not in answered:
                hint = meant(kans["kans"], answered) or "; zet 'kans' bij de zetten of velden die hem beantwoorden"
                place = (*path, "kansen", number, "kans")
                yield Finding("R211", place, f"de kans '{kans['kans']}' wordt door niets beantwoord{hint}")


def tasks_of(written: Any) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every task with its path, and the desk as the last."""
    for r, part in enumerate(written["rondes"]):
        for t, task in enumerate(part["opdrachten"]):
            yield ("rondes", r, "opdrachten", t), task
    if "werkplek" in written:
        yield ("werkplek",), written["werkplek"]


ALTERNATIVES = ("ClaimSpec", "AnswerSpec", "BlockSpec")
"""Answers that are one kans together, under the name of what they answer."""


def counted(cast: Cast, task: Path) -> Iterator[tuple[str, str]]:
    """(kans, gedrag) of everything in a task that is scored, however its task type calls it."""
    names: dict[Path, str] = {}
    for path, group, form in cast.spots:
        if isinstance(group, dict) and path[: len(task)] == task:
            around = names.get(path[:-1]) or names.get(path[:-2], "")
            own = "" if form.get("title") in ALTERNATIVES else own_name(group, form)
            names[path] = group.get("kans") or own or around
            if path[-2:-1] != ("kansen",):
                yield from ((names[path], gedrag) for key in ("gedrag", "toont") for gedrag in many(group.get(key)))
