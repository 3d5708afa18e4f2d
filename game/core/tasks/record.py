"""Kaart: write down what was heard, leave blank what was not, and keep out what may not be recorded."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from game.core.chance import Chance
from game.core.entry import explain, neat
from game.core.evidence import Answer, Evidence, Opportunity, Rating, Reason, settle
from game.core.forms import is_readable, is_same
from game.core.story import Recorded, Story, TimeSpent
from game.core.tasks.record_spec import NUMBERS, FieldSpec, Spec, bounds, flaws
from game.core.tasks.rules import Field, Option, holds_in_world, kansen, missed_reasons, secret
from game.core.world import World, fill

__all__ = [
    "ACTIONS",
    "BLANK",
    "Choose",
    "Enter",
    "FieldSpec",
    "Filled",
    "Row",
    "Save",
    "Saved",
    "Spec",
    "State",
    "Task",
    "View",
    "accepts",
    "apply",
    "begin",
    "bounds",
    "choices",
    "evidence",
    "fields",
    "flaws",
    "is_over",
    "result",
    "set_up",
    "tries",
    "untouched",
    "view",
]

# What the player does ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choose:
    """Put a value on a line of the card; an empty value leaves the line blank on purpose."""

    line: str
    value: str


@dataclass(frozen=True, slots=True)
class Enter:
    """Type a value on a line of the card."""

    line: str
    text: str


@dataclass(frozen=True, slots=True)
class Save:
    """Put the card in the file: this ends the task. A line the player never came to is left blank by it."""


ACTIONS = {"kies": Choose, "vul-in": Enter, "bewaar": Save}


@dataclass(frozen=True, slots=True)
class Filled:
    """A line of the card as it was saved."""

    line: str
    value: str


@dataclass(frozen=True, slots=True)
class Saved:
    pass


# What stays fixed -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the card. `options` are the values in their drawn order, the blank among them: a fixed place for it
    would tell. A line that is typed has only the blank. `low` and `high` bound a typed number."""

    id: str
    label: str
    form: str
    unit: str
    options: tuple[str, ...]
    role: str
    fact: str
    heard: bool
    low: int | None
    high: int | None
    forbidden: bool = secret()
    answer: str = secret()
    kansen: tuple[str, ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Task:
    id: str
    title: str
    role: str
    situation: str
    today: date
    sort: str
    lines: tuple[Line, ...]
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()


@dataclass(frozen=True, slots=True)
class State:
    """`values` holds (line, value) in the order of writing; a line that is absent was not touched."""

    values: tuple[tuple[str, str], ...] = ()
    saved: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line as the player sees it; what was heard about it stands in the notes, not here."""

    id: str
    label: str
    form: str
    unit: str
    value: str
    touched: bool


@dataclass(frozen=True, slots=True)
class View:
    title: str
    role: str
    situation: str
    rows: tuple[Row, ...]
    options: tuple[Option, ...]
    fields: tuple[Field, ...]
    sort: str = "kaart"


BLANK = ""
SAVE, SAVE_REST = "Kaart opslaan", "Kaart opslaan en de rest leeg laten"
"""Saving says what it does to the lines nobody came to: everybody who plays reads it, a program too."""


def set_up(spec: Spec, world: World, story: Story) -> Task:
    task = world.once(spec, lambda: _unheard(spec, world))
    heard = (replace(line, heard=line.heard or (line.role, line.fact) in story.heard) for line in task.lines)
    return replace(task, lines=tuple(heard))


def _unheard(spec: Spec, world: World) -> Task:
    """The card before anything was heard."""
    existing = tuple(line for line in spec.velden if holds_in_world(line.als, world))
    opportunities = kansen(tuple(_rated(existing)), spec.kansen)
    return Task(
        id=spec.opdracht,
        title=fill(spec.titel, world),
        role=spec.van,
        situation=fill(spec.situatie or "", world),
        today=world.scenario.peildatum,
        sort=spec.soort,
        lines=tuple(_line(spec, line, world) for line in existing),
        opportunities=opportunities,
        missed=tuple(missed_reasons(opportunities, spec.kansen, world).items()),
    )


def _rated(lines: Iterable[FieldSpec]) -> Iterable[tuple[str, str, str, str]]:
    for line in lines:
        best = "zwak" if line.leeg_laten else "sterk"
        yield from ((line.kans or line.veld, gedrag, best, line.veld) for gedrag in line.toont)


def _line(spec: Spec, line: FieldSpec, world: World) -> Line:
    role, fact = line.feit.split(".") if line.feit else (spec.van, line.veld)
    answer = fill(line.goed, world) if line.goed else world.fact(role, fact) if line.feit else ""
    lot = world.alternatives(role, fact) if line.feit else ()
    values = tuple(dict.fromkeys((*lot, *(fill(text, world) for text in line.keuzes), *((answer,) if answer else ()))))
    order = Chance.of(world.seed, "volgorde", spec.opdracht, line.veld)
    low, high = bounds(line.vorm, line.eenheid or "")
    return Line(
        id=line.veld,
        label=fill(line.label, world),
        form=line.vorm,
        unit=line.eenheid or "",
        options=order.shuffled((*values, BLANK)) if line.vorm == "keuze" else (BLANK,),
        role=role,
        fact=fact,
        heard=not line.feit,
        low=low,
        high=high,
        forbidden=line.leeg_laten,
        answer=answer,
        kansen=tuple(f"{line.kans or line.veld}/{gedrag}" for gedrag in line.toont),
        explanation=fill(line.uitleg or "", world),
    )


# Playing ----------------------------------------------------------------------------------------------------------


def begin(task: Task) -> State:
    return State()


def choices(task: Task, state: State) -> tuple[Choose | Save, ...]:
    if state.saved:
        return ()
    written = dict(state.values)
    return (*(action for line in task.lines for action in _of_line(line, written.get(line.id))), Save())


def _of_line(line: Line, value: str | None) -> Iterable[Choose]:
    return (Choose(line.id, option) for option in line.options if option != value)


def fields(task: Task, state: State) -> tuple[Field, ...]:
    if state.saved:
        return ()
    written = dict(state.values)
    return tuple(_field(line, written.get(line.id, BLANK)) for line in task.lines if line.form != "keuze")


def _field(line: Line, value: str) -> Field:
    return Field(line.id, line.form, line.label, "vul-in", line.unit, line.label, value, line.low, line.high)


def accepts(task: Task, state: State, action: object) -> bool:
    if state.saved:
        return False
    lines = {line.id: line for line in task.lines}
    match action:
        case Choose(name, value):
            return name in lines and value in lines[name].options and dict(state.values).get(name) != value
        case Enter(name, text):
            return name in lines and lines[name].form != "keuze" and _fits(lines[name], text, task.today)
        case Save():
            return True
        case _:
            return False


def _fits(line: Line, text: str, today: date) -> bool:
    if line.form in NUMBERS:
        return explain(line.form, text, line.low, line.high) is None
    return is_readable(line.form, text, today)


def apply(task: Task, state: State, action: object) -> tuple[State, tuple[object, ...]]:
    match action:
        case Choose(name, value) | Enter(name, value):
            value = neat(next(line.form for line in task.lines if line.id == name), value)
            kept = tuple(pair for pair in state.values if pair[0] != name)
            return replace(state, values=(*kept, (name, value))), ()
        case _:
            rest = ((line.id, BLANK) for line in task.lines if line.id not in dict(state.values))
            whole = State((*state.values, *rest), saved=True)
            return whole, (*_saved(task, dict(whole.values)), TimeSpent(5), Saved())


def _saved(task: Task, values: dict[str, str]) -> Iterable[object]:
    for line in task.lines:
        yield Filled(line.id, values[line.id])
        yield Recorded(line.role, line.fact, values[line.id])


def is_over(task: Task, state: State) -> bool:
    return state.saved


def view(task: Task, state: State) -> View:
    written = dict(state.values)
    rows = tuple(
        Row(line.id, line.label, line.form, line.unit, written.get(line.id, ""), line.id in written)
        for line in task.lines
    )
    options = tuple(_option(task, written, action) for action in choices(task, state))
    return View(task.title, task.role, task.situation, rows, options, fields(task, state), task.sort)


def untouched(view: View) -> tuple[str, ...]:
    """The labels of the lines nobody came to: saving leaves them blank, so the player is asked first."""
    return tuple(row.label for row in view.rows if not row.touched)


def result(view: View) -> tuple[int, int]:
    """How many lines are filled in, and how many there are."""
    return sum(bool(row.value) for row in view.rows), len(view.rows)


def _option(task: Task, written: dict[str, str], action: Choose | Save) -> Option:
    if isinstance(action, Save):
        return Option(action, "Klaar", SAVE if len(written) == len(task.lines) else SAVE_REST, ends=True)
    line = next(line for line in task.lines if line.id == action.line)
    return Option(action, line.label, action.value or "Leeg laten", revises=action.line in written)


# Judging ----------------------------------------------------------------------------------------------------------


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    answers = tuple(_answers(task, events))
    labels = {line.id: line.label for line in task.lines}
    ended = any(isinstance(event, Saved) for event in events)
    lures = ((one.id, f"Iets invullen bij {labels[one.place]}") for one in task.opportunities if one.place in labels)
    return settle(task.opportunities, answers, dict(task.missed), {}, lures, ended_properly=ended)


def _answers(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    lines = {line.id: line for line in task.lines}
    for place, event in enumerate(events):
        if isinstance(event, Filled):
            line = lines[event.line]
            judged = _judged(line, event, task.today)
            yield from (Answer(kans, judged[0], judged[1], place) for kans in line.kansen if judged)


def _judged(line: Line, filled: Filled, today: date) -> tuple[Rating, str | Reason] | None:
    """None for a pitfall that was kept out of: it settles itself. Only a card that was never saved is missed."""
    told = (("label", line.label), ("waarde", filled.value), ("goed", line.answer), ("uitleg", line.explanation))
    if line.forbidden:
        return ("zwak", Reason("kaart-mag-niet", told)) if filled.value else None
    if not line.heard:
        return ("zwak", Reason("kaart-verzonnen", told)) if filled.value else ("sterk", Reason("kaart-navragen", told))
    if not filled.value:
        return "zwak", Reason("kaart-leeg", told)
    if not line.answer or is_same(line.form, filled.value, line.answer, today):
        return "sterk", Reason("kaart-goed", told)
    return "zwak", Reason("kaart-fout", told)


def tries(task: Task, state: State) -> tuple[Choose | Enter | Save, ...]:
    """The right entry of the first open line first; then what a beginner might put there."""
    if state.saved:
        return ()
    written = dict(state.values)
    found = [entry for line in task.lines if line.id not in written for entry in _entries(line)]
    return (*found, Save())


def _entries(line: Line) -> Iterable[Choose | Enter]:
    right = "" if line.forbidden or not line.heard else line.answer
    if line.form == "keuze" or not right:
        yield Choose(line.id, right)
    else:
        yield Enter(line.id, right)
    yield from (Choose(line.id, option) for option in line.options if option != right)
    if line.form != "keuze":
        yield Enter(line.id, _WRONG.get(line.form, "weet ik niet"))


_WRONG = {"getal": "1", "bedrag": "10,00", "kommagetal": "1,00", "datum": "2020-01-01", "tijd": "6:00"}
"""What a beginner might put there; within every bound."""
