"""The transcript: what was said and done in a task, told again from its events."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from game.core import desk
from game.core.evidence import Reason
from game.core.story import TrustChanged
from game.core.tasks import (
    calculation_board,
    conversation,
    inbox,
    record,
    research,
    research_telling,
    selection,
    writing,
)
from game.core.tasks.rules import Opens

YOU = "jij"


@dataclass(frozen=True, slots=True)
class Moment:
    """One line: `speaker` is YOU, a role, or '' for what simply happened; `event` is the one evidence points at.

    `label` is what it was about where there is a form: the line of a card, the cell of a sheet. `place` is the place
    in the scenario, within the task, that it was written at. `mood` is how who speaks looks, where that is known.
    """

    speaker: str
    text: str | Reason
    event: int | None = None
    label: str = ""
    place: str = ""
    mood: str = ""


def transcript(kind: str, task: Any, events: tuple[Any, ...]) -> tuple[Moment, ...]:
    """Nothing when the task was never begun."""
    return tuple(TELLERS[kind](task, events)) if events else ()


def said_in(kind: str, task: Any, events: tuple[Any, ...]) -> dict[int, str]:
    """The player's own sentences in a talk, by the number of their event; nothing in other work."""
    if kind != "gesprek":
        return {}
    own = (moment for moment in transcript(kind, task, events) if moment.speaker == YOU and moment.event is not None)
    return {moment.event: moment.text for moment in own if moment.event is not None and isinstance(moment.text, str)}


def _conversation(task: conversation.Task, events: tuple[Any, ...]) -> Iterable[Moment]:
    lines = {line.action.move: line for line in task.lines}
    trust = conversation.begin(task).trust
    yield Moment(task.role, task.greeting, mood=conversation.mood(trust))
    for place, event in enumerate(events):
        match event:
            case conversation.Said(move, variant):
                trust = _trust_after(events, place, trust)
                yield Moment(YOU, lines[move].text, place, place=move)
                yield from _reply(task.role, lines[move].effects[variant].reply, conversation.mood(trust))
            case conversation.Ended("geduld-op"):
                yield Moment(task.role, task.out_of_patience, mood=conversation.mood(trust))
            case conversation.Ended("afgebroken"):
                yield Moment("", Reason("gesprek-afgebroken"))


def _trust_after(events: tuple[Any, ...], place: int, before: int) -> int:
    """How open somebody is once they have heard what was said here, up to the next thing you say."""
    for event in events[place + 1 :]:
        match event:
            case conversation.Said():
                return before
            case TrustChanged():
                before = event.after
    return before


def _reply(role: str, text: str, mood: str = "") -> Iterable[Moment]:
    return (Moment(role, text, mood=mood),) if text else ()


def _record(task: record.Task, events: tuple[Any, ...]) -> Iterable[Moment]:
    labels = {line.id: line.label for line in task.lines}
    units = {line.id: line.unit for line in task.lines}
    for place, event in enumerate(events):
        if isinstance(event, record.Filled):
            blank = Reason("leeg-gelaten")
            value = f"{event.value} {units[event.line]}".strip() if event.value else blank
            yield Moment(YOU, value, place, labels[event.line], event.line)


def _selection(task: selection.Task, events: tuple[Any, ...]) -> Iterable[Moment]:
    if task.client:
        yield Moment(task.client, task.request)
    state = selection.begin(task)
    for place, event in enumerate(events):
        if isinstance(event, selection.Did):
            yield from _decision(task, state, event.action, place)
            state, _ = selection.apply(task, state, event.action)


def _decision(task: selection.Task, state: selection.State, action: Any, place: int) -> Iterable[Moment]:
    """As the player chose it. Opening a file is no decision: telling it for every candidate would bury the rest."""
    match action:
        case selection.Inspect():
            return
        case selection.React(name):
            reaction = next(reaction for reaction in task.reactions if reaction.action.reaction == name)
            yield Moment(YOU, reaction.text, place, place=name)
            yield from _reply(task.client, reaction.reply)
        case _:
            option = next(o for o in selection.view(task, state).options if o.action == action)
            yield Moment(YOU, option.text if option.ends else f"{option.group}: {option.text}", place)


def _calculation(task: calculation_board.Task, events: tuple[Any, ...]) -> Iterable[Moment]:
    steps = {step.id: step for step in task.steps}
    for place, event in enumerate(events):
        if isinstance(event, calculation_board.Entered):
            step = steps[event.step]
            chosen = next((choice.text for choice in step.choices if choice.id == event.text), event.text)
            yield Moment(YOU, chosen, place, step.label, step.id)


def _writing(task: writing.Task, events: tuple[Any, ...]) -> Iterable[Moment]:
    blocks = {block.id: (part, block) for part in task.parts for block in part.blocks}
    for place, event in enumerate(events):
        match event:
            case writing.Chose(_, name):
                part, block = blocks[name]
                yield Moment(YOU, block.text or Reason("deel-weggelaten"), place, part.label, name)
            case writing.Sent(text):
                yield Moment(YOU, text or Reason("niets-geschreven"), place, task.title)
                if task.example:
                    yield Moment("", Reason("voorbeeldtekst", (("tekst", task.example),)))


def _research(task: research.Task, events: tuple[Any, ...]) -> Iterable[Moment]:
    """How everything stood when its phase was left, and what was said in the hearing."""
    state = research.begin(task)
    for place, event in enumerate(events):
        match event:
            case research.Settled(part):
                for label, text, where in research_telling.told(task, state, part):
                    yield Moment(YOU, text, place, label, where)
            case research.Did(research.Answer(question, name)):
                yield Moment(task.role, task.asked(question).text)
                yield Moment(YOU, task.retort(question, name).text, place, place=name)
                yield from _reply(task.role, task.retort(question, name).reply)
        if isinstance(event, research.Did):
            state, _ = research.apply(task, state, event.action)


def _desk(task: desk.Task, events: tuple[Any, ...]) -> Iterable[Moment]:
    deeds = {deed.action.deed: deed for deed in task.deeds}
    titles = {entry.task: entry.title for entry in task.programme}
    for place, event in enumerate(events):
        match event:
            case desk.Did(name):
                yield Moment(YOU, deeds[name].text, place, place=name)
                yield from _reply(deeds[name].role, deeds[name].reply)
            case Opens(name):
                yield Moment("", Reason("opdracht-begonnen", (("titel", titles.get(name, "")),)), place)


def _inbox(task: inbox.Task, events: tuple[Any, ...]) -> Iterable[Moment]:
    read: set[str] = set()
    for place, event in enumerate(events):
        match event:
            case inbox.Opened(name):
                yield from _read(task.items[task.places[name]], again=name in read)
                read.add(name)
            case inbox.Did(name):
                deed = task.deeds[name][1]
                yield Moment(YOU, deed.text, place, place=name)
                yield from _reply(deed.speaker, deed.reply)
            case inbox.Filled(name, value):
                line = task.lines[name][1]
                written = f"{value} {line.unit}".strip() if value else Reason("leeg-gelaten")
                yield Moment(YOU, written, place, line.label, name)
            case inbox.Lapsed(name):
                item = task.items[task.places[name]]
                yield Moment("", item.too_late or Reason("postvak-stilte", (("over", item.group),)), place)
            case inbox.Arrived(name) | inbox.RangOut(name):
                yield from _came(task.items[task.places[name]], event)


def _read(item: Any, *, again: bool) -> Iterable[Moment]:
    """What stood in a message or list; only that it was taken up again when it was read before."""
    if again or item.kind == "lijst":
        key = "postvak-weer" if again else "postvak-lijst"
        yield Moment("", Reason(key, (("over", item.group),)))
    if not again:
        yield Moment(item.role, item.text)


def _came(item: Any, event: object) -> Iterable[Moment]:
    """A list was always there."""
    key = "niet-opgenomen" if isinstance(event, inbox.RangOut) else item.kind
    if item.kind != "lijst":
        yield Moment("", Reason(f"postvak-{key}", (("van", item.sender), ("over", item.subject))))


TELLERS: dict[str, Callable[[Any, tuple[Any, ...]], Iterable[Moment]]] = {
    "gesprek": _conversation,
    "kaart": _record,
    "postvak": _inbox,
    "selectie": _selection,
    "calculatie": _calculation,
    "onderzoek": _research,
    "tekst": _writing,
    desk.DESK: _desk,
}
