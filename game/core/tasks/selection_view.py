"""What the player sees of a selectie: the table, the vacancies with their shortlists, the talk about the request."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.tasks.rules import Field, Option
from game.core.tasks.selection_actions import Action, Ask, Inspect, Motivate, Propose, React, Reject, Submit, Withdraw
from game.core.tasks.selection_board import (
    NO_WAY,
    Candidate,
    Column,
    Opening,
    State,
    Task,
    known,
    travel,
    unknown,
)
from game.core.tasks.selection_moves import choices
from game.core.tasks.selection_sent import ground_of


@dataclass(frozen=True, slots=True)
class Cell:
    """What a file shows in one column; `blank` when it was never asked."""

    text: str
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A candidate in the table. `cells` is empty until the file was opened; `decision` is voorgedragen, afgewezen or
    empty, with the vacancy and place or the reason beside it, and why they were proposed."""

    role: str
    name: str
    town: str
    opened: bool
    cells: tuple[Cell, ...]
    decision: str
    detail: str
    motive: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A place on a shortlist; `unknown` are the eisen nobody asked this candidate about."""

    place: int
    role: str
    name: str
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A vacancy: `demands` are (label, what is allowed), `wishes` (label, (value, points) …). `wage` is in cents."""

    role: str
    title: str
    company: str
    town: str
    wage: int
    hours: int
    demands: tuple[tuple[str, str], ...]
    wishes: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    shortlist: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class View:
    """The table, the vacancies with their shortlists, and the talk about the request (speaker, text).

    `minutes` is the time left to call, `question` what one question takes. No score is shown: that is the work.
    """

    title: str
    situation: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    vacancies: tuple[Sheet, ...]
    minutes: int
    question: int
    client: str
    lines: tuple[tuple[str, str], ...]
    options: tuple[Option, ...]
    fields: tuple[Field, ...] = ()


def view(task: Task, state: State) -> View:
    return View(
        title=task.title,
        situation=task.situation,
        columns=task.columns,
        rows=tuple(_row(task, state, number) for number in range(len(task.candidates))),
        vacancies=tuple(_sheet(task, state, opening) for opening in task.openings),
        minutes=state.minutes,
        question=task.question,
        client=task.client,
        lines=tuple(_talk(task, state)),
        options=tuple(_option(task, state, action) for action in choices(task, state)),
    )


@dataclass(frozen=True, slots=True)
class Missing:
    """What a proposal still lacks: for whom no reason stands, over whom nothing was decided, free places, an answer."""

    unmotivated: tuple[str, ...]
    undecided: tuple[str, ...]
    free: int
    request: bool

    def __bool__(self) -> bool:
        return bool(self.unmotivated or self.undecided or self.free or self.request)


def missing(view: View) -> Missing:
    return Missing(
        unmotivated=tuple(row.name for row in view.rows if lacks_reason(view, row)),
        undecided=tuple(row.name for row in view.rows if not row.decision),
        free=sum(not slot.role for sheet in view.vacancies for slot in sheet.shortlist),
        request=any(isinstance(option.action, React) for option in view.options),
    )


def lacks_reason(view: View, row: Row) -> bool:
    """Whether somebody was proposed without saying why, where that can be said."""
    return any(isinstance(o.action, Motivate) and o.action.candidate == row.role for o in view.options)


def _row(task: Task, state: State, number: int) -> Row:
    candidate = task.candidates[number]
    opened = bool(state.inspected >> number & 1)
    facts = known(task, number, state.answers) if opened else ()
    reason, motive = dict(state.rejected).get(number), dict(state.motives).get(number)
    return Row(
        role=candidate.role,
        name=candidate.name,
        town=candidate.town,
        opened=opened,
        cells=tuple(_cell(task, candidate, column, facts) for column in task.columns) if opened else (),
        decision="afgewezen" if reason else "voorgedragen" if number in state.places else "",
        detail=ground_of(task.grounds, reason).text if reason else _place_text(task, state, number),
        motive=ground_of(task.motives, motive).text if motive else "",
    )


def _place_text(task: Task, state: State, number: int) -> str:
    if number not in state.places:
        return ""
    place = state.places.index(number)
    opening = task.openings[task.opening_of(place)]
    return f"{_title(task, opening.role)}, plaats {place - opening.first + 1}"


def _cell(task: Task, candidate: Candidate, column: Column, facts: tuple[str, ...]) -> Cell:
    if column.age >= 0:
        return Cell("ja" if candidate.age >= column.age else "nee")
    if column.way >= 0:
        return _travel_cell(task, candidate.ways[column.way], facts[task.transport])
    return Cell(facts[column.fact], blank=not facts[column.fact])


def _travel_cell(task: Task, ways: tuple[int, int, int], transport: str) -> Cell:
    """The minutes with the candidate's own transport; every way there is, when nobody asked how they travel."""
    if transport:
        return Cell(_minutes(travel(task, ways, transport)))
    every = zip(("auto", "fiets", "ov"), ways, strict=True)
    return Cell(", ".join(f"{name} {_minutes(way)}" for name, way in every), blank=True)


def _minutes(way: int) -> str:
    return "gaat niet" if way == NO_WAY else f"{way} min"


def _sheet(task: Task, state: State, opening: Opening) -> Sheet:
    return Sheet(
        role=opening.role,
        title=opening.title,
        company=opening.company,
        town=opening.town,
        wage=opening.wage,
        hours=opening.hours,
        demands=tuple((demand.label, demand.allowed) for demand in opening.demands),
        wishes=tuple((wish.label, wish.points) for wish in opening.wishes),
        shortlist=tuple(_slot(task, state, opening, place) for place in range(opening.places)),
    )


def _slot(task: Task, state: State, opening: Opening, place: int) -> Slot:
    number = state.places[opening.first + place]
    if number < 0:
        return Slot(place + 1, "", "", ())
    vacancy = task.openings.index(opening)
    blanks = unknown(task, number, vacancy, known(task, number, state.answers))
    candidate = task.candidates[number]
    return Slot(place + 1, candidate.role, candidate.name, tuple(demand.label for demand in blanks))


def _talk(task: Task, state: State) -> Iterable[tuple[str, str]]:
    if task.client:
        yield task.client, task.request
    for name in state.said:
        reaction = next(r for r in task.reactions if r.action.reaction == name)
        yield "jij", reaction.text
        if reaction.reply:
            yield task.client, reaction.reply


def _option(task: Task, state: State, action: Action) -> Option:
    match action:
        case Submit():
            return Option(action, "Klaar", "Voordracht versturen en iedereen bericht geven", ends=True)
        case React(name):
            return Option(action, "Het verzoek", next(r.text for r in task.reactions if r.action.reaction == name))
        case Withdraw(role):
            return Option(action, _name(task, role), "Besluit terugnemen", revises=True)
        case _:
            return Option(action, _name(task, action.candidate), _text(task, action))


def _name(task: Task, role: str) -> str:
    return task.candidates[task.number(role)].name


def _title(task: Task, vacancy: str) -> str:
    """The vacancy, with its firm when there are more of them."""
    opening = next(opening for opening in task.openings if opening.role == vacancy)
    return opening.title if len(task.openings) == 1 else f"{opening.title} bij {opening.company}"


def _text(task: Task, action: Inspect | Ask | Propose | Reject | Motivate) -> str:
    match action:
        case Inspect():
            return "Dossier openen"
        case Ask(_, fact):
            label = next(column.label for column in task.columns if column.fact == task.facts.index(fact))
            return f"Navragen: {label} ({task.question} min)"
        case Propose(_, vacancy, place):
            return f"Voordragen voor {_title(task, vacancy)}, plaats {place}"
        case Reject(_, reason):
            return f"Afwijzen: {ground_of(task.grounds, reason).text}"
        case Motivate(_, reason):
            return f"Motiveren: {ground_of(task.motives, reason).text}"
