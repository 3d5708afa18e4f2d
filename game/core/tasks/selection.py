"""Selectie: match candidates and vacancies on hard eisen and soft wensen, ask what is blank, decide about everybody."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.story import Heard, Placed, Recorded, TimeSpent, TrustChanged
from game.core.tasks.rules import Field, Option
from game.core.tasks.selection_board import (
    ACTIONS,
    NO_WAY,
    Action,
    Ask,
    Candidate,
    Column,
    Did,
    Inspect,
    Motivate,
    Opening,
    Propose,
    React,
    Reaction,
    Reject,
    State,
    Submit,
    Task,
    Withdraw,
    after,
    begin,
    failed,
    known,
    question,
    travel,
    truth,
    unknown,
)
from game.core.tasks.selection_evidence import Board, evidence, ground_of
from game.core.tasks.selection_setup import set_up
from game.core.tasks.selection_spec import Spec, flaws

__all__ = [
    "ACTIONS",
    "RECORDS",
    "Ask",
    "Did",
    "Inspect",
    "Motivate",
    "Propose",
    "React",
    "Reject",
    "Spec",
    "State",
    "Submit",
    "Task",
    "View",
    "Withdraw",
    "accepts",
    "apply",
    "begin",
    "choices",
    "evidence",
    "fields",
    "flaws",
    "is_over",
    "set_up",
    "tries",
    "view",
]

RECORDS = ("voorgesteld", "nagevraagd", "goede-match")
"""What a selectie records at the vacancy, for `vastgelegd:` later: names; 'ja' without a gamble; 'ja' when all fit."""


# Playing ----------------------------------------------------------------------------------------------------------


def choices(task: Task, state: State) -> tuple[Action, ...]:
    if state.submitted:
        return ()
    found: list[Action] = [reaction.action for reaction in _open_reactions(task, state)]
    decisions, motivated = dict(state.rejected), dict(state.motives)
    for number, candidate in enumerate(task.candidates):
        if not state.inspected >> number & 1:
            found.append(candidate.inspect)
        elif number in decisions:
            found.append(candidate.withdraw)
        elif number in state.places:
            found += _open_questions(task, state, number)
            found += () if number in motivated else candidate.motives
            found.append(candidate.withdraw)
        else:
            found += _open_questions(task, state, number)
            found += (move for move, taken in zip(candidate.proposals, state.places, strict=True) if taken < 0)
            found += candidate.rejections
    found.append(_SUBMIT)
    return tuple(found)


_SUBMIT = Submit()


def _open_reactions(task: Task, state: State) -> Iterable[Reaction]:
    """One answer per step; the follow-up waits for the first."""
    step = len(state.said)
    return (r for r in task.reactions if r.step == step and (not r.after or set(r.after) & set(state.said)))


def _open_questions(task: Task, state: State, number: int) -> Iterable[Ask]:
    if state.minutes < task.question:
        return ()
    bits = state.asked >> question(task, number, 0)
    return (ask for fact, ask in task.candidates[number].asks if not bits >> fact & 1)


def fields(task: Task, state: State) -> tuple[Field, ...]:
    return ()


def accepts(task: Task, state: State, action: object) -> bool:
    if state.submitted:
        return False
    match action:
        case Submit():
            return True
        case React():
            return any(reaction.action == action for reaction in _open_reactions(task, state))
        case Inspect(role):
            number = task.number(role)
            return number >= 0 and not state.inspected >> number & 1
        case Ask(role) | Propose(role) | Reject(role) | Withdraw(role) | Motivate(role):
            number = task.number(role)
            return number >= 0 and bool(state.inspected >> number & 1) and _fits(task, state, number, action)
        case _:
            return False


def _fits(task: Task, state: State, number: int, action: Action) -> bool:
    """Whether this can be done about a candidate whose file is open."""
    candidate = task.candidates[number]
    proposed, rejected = number in state.places, number in dict(state.rejected)
    match action:
        case Ask():
            return not rejected and action in _open_questions(task, state, number)
        case Propose():
            free = not proposed and not rejected and action in candidate.proposals
            return free and state.places[candidate.proposals.index(action)] < 0
        case Reject():
            return not proposed and not rejected and action in candidate.rejections
        case Motivate():
            return proposed and number not in dict(state.motives) and action in candidate.motives
        case _:
            return proposed or rejected


def apply(task: Task, state: State, action: Action) -> tuple[State, tuple[object, ...]]:
    moved = after(task, state, action)
    return moved, (Did(action), *_consequences(task, state, moved, action))


def _consequences(task: Task, before: State, moved: State, action: Action) -> Iterable[object]:
    """What it means for the story."""
    match action:
        case Ask(role, fact):
            line = task.candidates[task.number(role)].file[task.facts.index(fact)]
            yield from (Heard(role, fact), Recorded(role, fact, line.true), TimeSpent(task.question))
        case React(name):
            reaction = next(r for r in task.reactions if r.action.reaction == name)
            if moved.trust != before.trust:
                yield TrustChanged(task.client, before.trust, moved.trust)
            yield from (Recorded(task.client, fact, "ja") for fact in reaction.records)
            yield TimeSpent(reaction.minutes)
        case Submit():
            yield from _sent(task, moved)
            yield TimeSpent(5)


def _sent(task: Task, state: State) -> Iterable[object]:
    """Who was put forward, and what later tasks can build on: each record is there only when it is good news."""
    board = Board(task, state)
    for vacancy, opening in enumerate(task.openings):
        chosen = tuple(number for number, v in board.proposed if v == vacancy)
        yield from (Placed(task.candidates[number].role, opening.role) for number in chosen)
        if not chosen:
            continue
        yield Recorded(opening.role, "voorgesteld", ", ".join(board.name(number) for number in chosen))
        if not any(board.unknown(number, vacancy) for number in chosen):
            yield Recorded(opening.role, "nagevraagd", "ja")
        if not any(failed(task, number, vacancy, truth(task, number)) for number in chosen):
            yield Recorded(opening.role, "goede-match", "ja")


def is_over(task: Task, state: State) -> bool:
    return state.submitted


# Seeing -----------------------------------------------------------------------------------------------------------


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


def _row(task: Task, state: State, number: int) -> Row:
    candidate = task.candidates[number]
    opened = bool(state.inspected >> number & 1)
    facts = known(task, number, state.asked) if opened else ()
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
    return f"{opening.title}, plaats {place - opening.first + 1}"


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
    blanks = unknown(task, number, vacancy, known(task, number, state.asked))
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


def _text(task: Task, action: Inspect | Ask | Propose | Reject | Motivate) -> str:
    match action:
        case Inspect():
            return "Dossier openen"
        case Ask(_, fact):
            label = next(column.label for column in task.columns if column.fact == task.facts.index(fact))
            return f"Navragen: {label} ({task.question} min)"
        case Propose(_, vacancy, place):
            title = next(opening.title for opening in task.openings if opening.role == vacancy)
            return f"Voordragen voor {title}, plaats {place}"
        case Reject(_, reason):
            return f"Afwijzen: {ground_of(task.grounds, reason).text}"
        case Motivate(_, reason):
            return f"Motiveren: {ground_of(task.motives, reason).text}"


# The key ----------------------------------------------------------------------------------------------------------


def tries(task: Task, state: State) -> tuple[Action, ...]:
    """What an expert would do next, then everything else."""
    if state.submitted:
        return ()
    best = next(action for action in task.script if accepts(task, state, action))
    return (best, *(action for action in choices(task, state) if action != best))
