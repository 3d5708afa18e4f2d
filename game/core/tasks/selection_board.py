"""The board of a selectie: what stays fixed, how far you are, and what is known about whom."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.core.evidence import Opportunity, Rating, Reason
from game.core.tasks.rules import secret
from game.core.tasks.selection_actions import Ask, Inspect, Motivate, Propose, React, Reject, Withdraw
from game.core.tasks.selection_optimum import Offer, Plan

# What stays fixed -------------------------------------------------------------------------------------------------

BLANK = ""
NO_WAY = 9_999
"""Minutes of a way that is not there, such as no bus between two towns."""


@dataclass(frozen=True, slots=True)
class Line:
    """One fact in a file: what stands there (blank when it was never asked) and what is true."""

    written: str
    true: str = secret()


@dataclass(frozen=True, slots=True)
class Demand:
    """A hard eis: one of the `good` values of a fact, a way of at most `minutes`, or an `age` the law asks for."""

    id: str
    label: str
    allowed: str
    fact: int = -1
    good: tuple[str, ...] = ()
    minutes: int = -1
    age: int = -1


@dataclass(frozen=True, slots=True)
class Wish:
    """A soft wens. What is unknown counts as the `least`, so that asking never costs points."""

    id: str
    label: str
    fact: int
    points: tuple[tuple[str, int], ...]
    least: int


@dataclass(frozen=True, slots=True)
class Opening:
    """A vacancy with its places, of which the first has number `first` among all places."""

    role: str
    title: str
    company: str
    town: str
    wage: int
    hours: int
    places: int
    first: int
    demands: tuple[Demand, ...]
    wishes: tuple[Wish, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """`ways` are the minutes by car, bike and public transport to each vacancy; the actions are made once."""

    role: str
    name: str
    town: str
    age: int
    file: tuple[Line, ...]
    ways: tuple[tuple[int, int, int], ...]
    inspect: Inspect
    asks: tuple[tuple[int, Ask], ...]
    proposals: tuple[Propose, ...]
    rejections: tuple[Reject, ...]
    motives: tuple[Motivate, ...]
    withdraw: Withdraw


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason that can be given. `kind` is eis, wens, anderen, discriminatie or niet-functiegericht."""

    id: str
    text: str
    kind: str = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Reaction:
    """`step` is 0 for the first reaction, 1 for the follow-up, which may ask for one of the reactions `after`."""

    action: React
    step: int
    text: str
    reply: str
    after: tuple[str, ...]
    trust: int
    minutes: int
    records: tuple[tuple[str, str], ...]
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: a fact, or the way to a vacancy, or an age the law asks for."""

    label: str
    hard: bool
    fact: int = -1
    way: int = -1
    age: int = -1


@dataclass(frozen=True, slots=True)
class Task:
    """`modes` says by which way a kind of transport goes; `offers` and `plan` are the key."""

    id: str
    title: str
    situation: str
    facts: tuple[str, ...]
    transport: int
    modes: tuple[tuple[str, int], ...]
    columns: tuple[Column, ...]
    candidates: tuple[Candidate, ...]
    openings: tuple[Opening, ...]
    grounds: tuple[Ground, ...]
    motives: tuple[Ground, ...]
    client: str
    request: str
    reactions: tuple[Reaction, ...]
    trust: int
    minutes: int
    question: int
    slack: int = secret()
    offers: tuple[tuple[Offer, ...], ...] = secret()
    plan: Plan = secret()  # noqa: RUF009 - a field, no default
    parts: tuple[tuple[str, tuple[str, ...], str], ...] = secret()
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()
    better: tuple[tuple[str, str | Reason], ...] = secret()

    def __hash__(self) -> int:
        return hash((self.id, self.title, len(self.candidates)))

    def number(self, role: str) -> int:
        """The place of a candidate among the candidates, -1 when there is no such candidate."""
        return next((n for n, candidate in enumerate(self.candidates) if candidate.role == role), -1)

    def opening_of(self, place: int) -> int:
        """The vacancy a place belongs to."""
        return next(n for n, o in enumerate(self.openings) if o.first <= place < o.first + o.places)

    @property
    def places(self) -> int:
        return sum(opening.places for opening in self.openings)


# How far you are --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class State:
    """`inspected` and `asked` are bits (a question is candidate × facts + fact); `places` holds a candidate's number
    per place, -1 where it is free; `rejected` and `motives` pair a candidate's number with a reason; `answers` pairs
    the bit of a question with what was told: from then on it is no secret."""

    inspected: int
    asked: int
    minutes: int
    places: tuple[int, ...]
    trust: int
    rejected: tuple[tuple[int, str], ...] = ()
    motives: tuple[tuple[int, str], ...] = ()
    said: tuple[str, ...] = ()
    answers: tuple[tuple[int, str], ...] = ()
    submitted: bool = False


def begin(task: Task) -> State:
    return State(0, 0, task.minutes, (-1,) * task.places, task.trust)


def after(task: Task, state: State, action: object) -> State:
    """The board after one action."""
    match action:
        case Inspect(role):
            return replace(state, inspected=state.inspected | 1 << task.number(role))
        case Ask(role, fact):
            return _told(task, state, task.number(role), task.facts.index(fact))
        case Propose(role, vacancy, place):
            at = next(o.first for o in task.openings if o.role == vacancy) + place - 1
            return replace(state, places=(*state.places[:at], task.number(role), *state.places[at + 1 :]))
        case Reject(role, reason):
            return replace(state, rejected=(*state.rejected, (task.number(role), reason)))
        case Withdraw(role):
            return _without(state, task.number(role))
        case Motivate(role, reason):
            return replace(state, motives=(*state.motives, (task.number(role), reason)))
        case React(name):
            reaction = next(r for r in task.reactions if r.action.reaction == name)
            return replace(state, said=(*state.said, name), trust=min(max(state.trust + reaction.trust, 0), 10))
        case _:
            return replace(state, submitted=True)


def _told(task: Task, state: State, number: int, fact: int) -> State:
    bit = question(task, number, fact)
    return replace(
        state,
        asked=state.asked | 1 << bit,
        answers=(*state.answers, (bit, task.candidates[number].file[fact].true)),
        minutes=state.minutes - task.question,
    )


def _without(state: State, number: int) -> State:
    return replace(
        state,
        places=tuple(-1 if taken == number else taken for taken in state.places),
        rejected=tuple(pair for pair in state.rejected if pair[0] != number),
        motives=tuple(pair for pair in state.motives if pair[0] != number),
    )


def question(task: Task, number: int, fact: int) -> int:
    """The bit of one question to one candidate."""
    return number * len(task.facts) + fact


# What is known ----------------------------------------------------------------------------------------------------


def known(task: Task, number: int, answers: tuple[tuple[int, str], ...] = ()) -> tuple[str, ...]:
    """What the player can know of a candidate: the file, with what was told filled in."""
    told, first = dict(answers), question(task, number, 0)
    return tuple(told.get(first + fact, line.written) for fact, line in enumerate(task.candidates[number].file))


def truth(task: Task, number: int) -> tuple[str, ...]:
    return tuple(line.true for line in task.candidates[number].file)


def meets(task: Task, number: int, vacancy: int, demand: Demand, facts: tuple[str, ...]) -> bool | None:
    """Whether a candidate meets an eis as far as these facts tell; None when they do not."""
    if demand.age >= 0:
        return task.candidates[number].age >= demand.age
    if demand.minutes >= 0:
        return _arrives(task, task.candidates[number].ways[vacancy], demand.minutes, facts[task.transport])
    value = facts[demand.fact]
    return value.casefold() in demand.good if value else None


def _arrives(task: Task, ways: tuple[int, int, int], most: int, transport: str) -> bool | None:
    if transport:
        return travel(task, ways, transport) <= most
    in_time = {minutes <= most for minutes in ways}
    return in_time.pop() if len(in_time) == 1 else None


def travel(task: Task, ways: tuple[int, int, int], transport: str) -> int:
    """Minutes with this means of transport; a means that no one wrote down leads nowhere."""
    mode = next((mode for name, mode in task.modes if name == transport.casefold()), None)
    return NO_WAY if mode is None else ways[mode]


def failed(task: Task, number: int, vacancy: int, facts: tuple[str, ...]) -> tuple[Demand, ...]:
    """The eisen a candidate certainly does not meet."""
    return tuple(d for d in task.openings[vacancy].demands if meets(task, number, vacancy, d, facts) is False)


def unknown(task: Task, number: int, vacancy: int, facts: tuple[str, ...]) -> tuple[Demand, ...]:
    """The eisen of which nobody knows whether the candidate meets them."""
    return tuple(d for d in task.openings[vacancy].demands if meets(task, number, vacancy, d, facts) is None)


def worth(wish: Wish, facts: tuple[str, ...]) -> int:
    """The points of one wens, as far as these facts tell."""
    value = facts[wish.fact].casefold()
    return next((points for name, points in wish.points if name.casefold() == value), 0) if value else wish.least


def points(task: Task, vacancy: int, facts: tuple[str, ...]) -> int:
    return sum(worth(wish, facts) for wish in task.openings[vacancy].wishes)


def needed(task: Task, number: int, demands: Iterable[Demand]) -> frozenset[int]:
    """The facts to ask for, so that these eisen are known."""
    return frozenset(task.transport if demand.minutes >= 0 else demand.fact for demand in demands)
