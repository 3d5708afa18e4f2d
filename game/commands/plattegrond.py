"""`aanzet plattegrond`: a scenario as a graph, drawn with Graphviz when it is there, else as a readable outline."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.errors import GameError


@dataclass(frozen=True, slots=True)
class Node:
    """One thing you can do: `after` are the moves it waits for, `needs` all its conditions in words."""

    id: str
    group: str
    text: str
    needs: str
    effect: str
    shows: str
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One task with what can be done in it."""

    id: str
    round: str
    kind: str
    title: str
    nodes: tuple[Node, ...]


def plattegrond(scenario: str, out: str | None) -> int:
    from game.words import plattegrond as words

    plans = tuple(plans_of(_scenario(scenario)))
    dot = shutil.which("dot")
    if out is None or dot is None:
        if out is not None:
            print(words.NO_GRAPHVIZ, file=sys.stderr)
        print(outline(plans))
        return 0
    _draw(dot, graph(plans), Path(out))
    print(words.written(str(Path(out).resolve())))
    return 0


def _scenario(name: str) -> Any:
    from game.commands.agency import find_scenario
    from game.content.load import load

    loaded = load(find_scenario(name))
    if loaded.scenario is None:
        first = next(problem for problem in loaded.problems if problem.severity == "fout")
        raise GameError(f"Dit scenario kan niet worden getekend. {first}")
    return loaded.scenario


def _draw(dot: str, text: str, out: Path) -> None:
    form = out.suffix.lstrip(".") or "svg"
    try:
        subprocess.run([dot, f"-T{form}", "-o", str(out)], input=text.encode(), check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise GameError(f"Graphviz kan {out} niet maken. Gebruik een naam die eindigt op .svg of .png.") from error


# What there is ----------------------------------------------------------------------------------------------------


def plans_of(scenario: Any) -> Iterator[Plan]:
    for part in scenario.rondes:
        for task in part.opdrachten:
            yield Plan(task.opdracht, part.ronde, task.werkvorm, task.titel, tuple(_nodes(task)))
    yield Plan("bureau", "", "bureau", "Je bureau", tuple(_deed(deed) for deed in scenario.werkplek.doen))


def _nodes(task: Any) -> Iterator[Node]:
    match task.werkvorm:
        case "gesprek":
            yield from (_move(move, group, als) for group, als, moves in _headed(task) for move in moves)
        case "kaart":
            yield from (_field(field) for field in task.velden)
        case "calculatie":
            yield from (_step(step) for step in task.stappen)
        case "tekst":
            yield from _text(task)
        case "onderzoek":
            yield from _research(task)
        case "postvak":
            yield from _inbox(task)
        case _:
            yield from _criteria(task)


def _headed(task: Any) -> Iterator[tuple[str, Any, tuple[Any, ...]]]:
    yield "opening", None, task.opening
    for topic in task.onderwerpen:
        yield topic.onderwerp, topic.als, topic.zetten
    yield "afsluiting", None, task.afsluiting


def _move(move: Any, group: str, topic_als: Any) -> Node:
    from game.words import plattegrond as words

    needs = ", ".join(told for told in (words.conditions(topic_als), words.conditions(move.als, move.na_zet)) if told)
    effect = ", ".join((*(f"onthult {fact}" for fact in move.onthult), *filter(None, [words.trust(move.vertrouwen)])))
    after = (*move.na_zet, *(move.als.gezegd if move.als else ()))
    return Node(move.zet, group, move.zeg, needs, effect, _shown(move), after)


def _shown(move: Any) -> str:
    """How a move counts, and how in the worlds where it counts otherwise."""
    from game.words import plattegrond as words

    others = (
        f"{words.shows(variant.gedrag)} als {words.conditions(variant.als)}"
        for variant in move.varianten
        if variant.gedrag is not None
    )
    return "; ".join(told for told in (words.shows(move.gedrag), *others) if told)


def _deed(deed: Any) -> Node:
    from game.words import plattegrond as words

    when = [f"vanaf {deed.vanaf}"] if deed.vanaf else []
    when += [f"tot {deed.tot}"] if deed.tot else []
    needs = ", ".join((*when, *filter(None, [words.conditions(deed.als, deed.na)])))
    effect = ", ".join(f"onthult {fact}" for fact in deed.onthult)
    return Node(deed.doe, deed.soort, deed.tekst, needs, effect, words.shows(deed.gedrag), deed.na)


def _field(field: Any) -> Node:
    from game.words import plattegrond as words

    effect = "leeg laten" if field.leeg_laten else field.feit or ""
    return Node(field.veld, "velden", field.label, words.conditions(field.als), effect, ", ".join(field.toont), ())


def _step(step: Any) -> Node:
    from game.words import plattegrond as words

    return Node(step.stap, "stappen", step.label, words.conditions(step.als), "", ", ".join(step.toont), ())


def _text(task: Any) -> Iterator[Node]:
    """The blocks of each part, and what the sent text is held against."""
    from game.words import plattegrond as words

    for part in task.delen:
        for block in part.stenen:
            effect = ", ".join(f"legt {path} vast" for path in block.legt_vast)
            text, shown = block.tekst or "dit deel weglaten", words.shows(block.gedrag)
            yield Node(block.steen, part.deel, text, words.conditions(block.als), effect, shown, ())
    for demand in task.eisen:
        yield Node(demand.eis, "eisen", demand.label, words.conditions(demand.als), "", ", ".join(demand.toont), ())


def _research(task: Any) -> Iterator[Node]:
    """What there is to read, to conclude, to weigh, to propose and to answer."""
    from game.words import plattegrond as words

    for one in task.bronnen:
        told = f"{one.soort}, {one.tijd} min, {one.oordeel}"
        yield Node(one.bron, "bronnen", one.titel, words.conditions(one.als), told, ", ".join(one.toont), ())
    for conclusion in task.conclusies:
        for claim in conclusion.stellingen:
            carried = f"steunt op {', '.join(claim.steunt_op)}" if claim.steunt_op else ""
            yield _answered(claim.stelling, conclusion.conclusie, claim.tekst, carried, claim)
    for one in task.afwegingen:
        yield Node(one.afweging, "afwegingen", one.tekst, words.conditions(one.als), one.goed, ", ".join(one.toont), ())
    package = task.voorstellen
    for one in package.keuzes if package else ():
        shown = words.shows(one.gedrag) or ", ".join(package.toont)
        yield Node(
            one.voorstel, package.pakket, one.tekst, words.conditions(one.als), f"waarde {one.waarde}", shown, ()
        )
    for question in (*task.verdediging, *((task.verbetering,) if task.verbetering else ())):
        for answer in question.reacties:
            yield _answered(answer.reactie, question.vraag, answer.zeg, words.trust(answer.vertrouwen), answer)


def _answered(name: str, group: str, text: str, effect: str, answer: Any) -> Node:
    from game.words import plattegrond as words

    return Node(name, group, text, words.conditions(answer.als), effect, _shown(answer), ())


def _inbox(task: Any) -> Iterator[Node]:
    """Every message with when it comes, what is filled in with it and what can be done."""
    from game.words import plattegrond as words

    for one in task.berichten:
        when = ", ".join(told for told in (words.moment(one), words.conditions(one.als)) if told)
        yield Node(one.bericht, one.soort, one.onderwerp, when, words.term(one), "", ())
        for line in one.velden:
            yield Node(line.veld, one.bericht, line.label, "", "", ", ".join(line.toont), ())
        for deed in one.doen:
            needs = words.conditions(deed.als, deed.na)
            facts = [f"onthult {fact}" for fact in deed.onthult]
            effect = ", ".join((*facts, *([f"opent {deed.opent}"] if deed.opent else ())))
            yield Node(deed.doe, one.bericht, deed.tekst, needs, effect, _shown(deed), deed.na)


def _criteria(task: Any) -> Iterator[Node]:
    """What a candidate is weighed on, the client's request, and what the whole is judged on."""
    from game.words import plattegrond as words

    for vacancy in task.vacatures:
        for demand in vacancy.eisen:
            yield Node(
                demand.eis, f"eisen van {vacancy.vacature}", demand.label, words.conditions(demand.als), "", "", ()
            )
        for wish in vacancy.wensen:
            told = ", ".join(f"{value} {points}" for value, points in wish.punten.items())
            yield Node(
                wish.wens, f"wensen van {vacancy.vacature}", wish.label, words.conditions(wish.als), told, "", ()
            )
    request = task.verzoek
    for reaction in (*request.reacties, *request.vervolg) if request else ():
        yield Node(
            reaction.reactie,
            "verzoek",
            reaction.zeg,
            ", ".join(f"na {name}" for name in reaction.na_reactie),
            words.trust(reaction.vertrouwen),
            words.shows(reaction.gedrag),
            reaction.na_reactie,
        )
    for part in task.beoordeling:
        yield Node(part.onderdeel, "beoordeling", part.uitleg or part.onderdeel, "", "", ", ".join(part.toont), ())


# How it is told ---------------------------------------------------------------------------------------------------


def outline(plans: tuple[Plan, ...]) -> str:
    lines: list[str] = []
    for plan in plans:
        lines += ["", f"{plan.round or 'de hele dag'}: {plan.title} ({plan.kind} {plan.id})"]
        group = ""
        for node in plan.nodes:
            if node.group != group:
                group = node.group
                lines.append(f"  {group}")
            lines.append(f"    {node.id}: {node.text}")
            lines += [f"        {told}" for told in (_if(node), node.effect, node.shows) if told]
    return "\n".join(lines[1:])


def _if(node: Node) -> str:
    return f"als {node.needs}" if node.needs else ""


def graph(plans: tuple[Plan, ...]) -> str:
    """The same as a Graphviz graph: a box per task, an arrow from a move to what waits for it."""
    parts = ["digraph plattegrond {", "  rankdir=LR; node [shape=box, style=rounded, fontname=Helvetica, fontsize=10];"]
    for number, plan in enumerate(plans):
        parts.append(f"  subgraph cluster_{number} {{ label={_quoted(plan.title)}; fontname=Helvetica;")
        parts += [f"    {_name(plan, node.id)} [label={_quoted(_label(node))}];" for node in plan.nodes]
        parts += [f"    {_name(plan, a)} -> {_name(plan, node.id)};" for node in plan.nodes for a in node.after]
        parts.append("  }")
    return "\n".join((*parts, "}"))


def _name(plan: Plan, node: str) -> str:
    return _quoted(f"{plan.id}/{node}")


def _label(node: Node) -> str:
    return "\n".join(told for told in (f"{node.group} › {node.id}", node.text[:60], _if(node), node.shows) if told)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
