"""Onderzoek, as it stands fixed for one player, and how far that player is."""

from dataclasses import dataclass, replace

from game.core.evidence import Opportunity, Rating, Reason
from game.core.tasks.research_actions import (
    Answer,
    Choose,
    Claim,
    Drop,
    Judge,
    Open,
    Pin,
    Unpin,
    Weigh,
)
from game.core.tasks.rules import secret

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Clipping:
    """One thing a source tells; `reveals` are facts for the notes."""

    id: str
    source: str
    text: str
    reveals: Pairs


@dataclass(frozen=True, slots=True)
class Source:
    """`date` is as in the scenario: jaar-maand-dag."""

    id: str
    title: str
    kind: str
    maker: str
    date: str
    minutes: int
    text: str
    clippings: tuple[Clipping, ...]
    verdict: str = secret()
    kansen: tuple[str, ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim to choose from. `support` are the clippings that carry it; not all need exist in this world."""

    id: str
    text: str
    records: Pairs
    support: tuple[str, ...] = secret()
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()

    @property
    def is_strong(self) -> bool:
        return any(rating == "sterk" for _, rating in self.ratings)


@dataclass(frozen=True, slots=True)
class Conclusion:
    """`order` are the claims as they stand, the empty one (not to be told yet) among them: a fixed place would tell.

    `least` is how many clippings a claim needs; 0 means all there are.
    """

    id: str
    label: str
    statements: tuple[Statement, ...]
    order: tuple[str, ...]
    least: int = secret()

    def statement(self, name: str) -> Statement | None:
        """None for what cannot be told yet."""
        return next((one for one in self.statements if one.id == name), None)


@dataclass(frozen=True, slots=True)
class Weighing:
    id: str
    text: str
    weight: str = secret()
    kansen: tuple[str, ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Proposal:
    """`worth` is what it brings in this world, `plain` what it seems to bring to who found none of `told_by`."""

    id: str
    text: str
    cost: int
    records: Pairs
    worth: int = secret()
    plain: int = secret()
    told_by: tuple[str, ...] = secret()
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Retort:
    """Something to say to a question; `needs` are clippings of which one must have been found."""

    id: str
    text: str
    reply: str
    needs: tuple[str, ...]
    trust: int
    minutes: int
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    phase: str
    text: str
    retorts: tuple[Retort, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """`budget` is in cents; it and `most` are -1 when there is no limit. `verdicts` and `weights` in their drawn order.

    `role` is who hears you, '' when nobody does.
    """

    id: str
    title: str
    situation: str
    question: str
    role: str
    minutes: int
    trust: int
    phases: tuple[str, ...]
    verdicts: tuple[str, ...]
    weights: tuple[str, ...]
    sources: tuple[Source, ...]
    conclusions: tuple[Conclusion, ...]
    weighings: tuple[Weighing, ...]
    package: str
    budget: int
    most: int
    proposals: tuple[Proposal, ...]
    questions: tuple[Question, ...]
    slack: int = secret()
    shown: tuple[str, ...] = secret()
    explanation: str = secret()
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()
    better: tuple[tuple[str, str | Reason], ...] = secret()

    def __hash__(self) -> int:
        return hash((self.id, self.title, len(self.sources)))

    def source(self, name: str) -> Source:
        return next(source for source in self.sources if source.id == name)

    def conclusion(self, name: str) -> Conclusion:
        return next(conclusion for conclusion in self.conclusions if conclusion.id == name)

    def proposal(self, name: str) -> Proposal:
        return next(proposal for proposal in self.proposals if proposal.id == name)

    def asked(self, name: str) -> Question:
        return next(question for question in self.questions if question.id == name)

    def retort(self, question: str, name: str) -> Retort:
        return next(retort for retort in self.asked(question).retorts if retort.id == name)


@dataclass(frozen=True, slots=True)
class State:
    """`phase` counts the phases that were left. What was done stands in the order of doing."""

    minutes: int
    trust: int
    phase: int = 0
    opened: tuple[str, ...] = ()
    verdicts: Pairs = ()
    pins: Pairs = ()
    claims: Pairs = ()
    weights: Pairs = ()
    chosen: tuple[str, ...] = ()
    answers: Pairs = ()


def begin(task: Task) -> State:
    return State(task.minutes, task.trust)


def is_over(task: Task, state: State) -> bool:
    return state.phase == len(task.phases)


def phase_of(task: Task, state: State) -> str:
    """The phase the player is in, '' when it is over."""
    return "" if is_over(task, state) else task.phases[state.phase]


def after(task: Task, state: State, action: object) -> State:
    """The desk after one action."""
    match action:
        case Open(name):
            return replace(state, opened=(*state.opened, name), minutes=state.minutes - task.source(name).minutes)
        case Judge(name, verdict):
            return replace(state, verdicts=_put(state.verdicts, name, verdict))
        case Pin(conclusion, finding):
            return replace(state, pins=(*state.pins, (conclusion, finding)))
        case Unpin(conclusion, finding):
            return replace(state, pins=tuple(pin for pin in state.pins if pin != (conclusion, finding)))
        case Claim(conclusion, value):
            return replace(state, claims=_put(state.claims, conclusion, value))
        case Weigh(name, weight):
            return replace(state, weights=_put(state.weights, name, weight))
        case Choose(name):
            return replace(state, chosen=(*state.chosen, name))
        case Drop(name):
            return replace(state, chosen=tuple(chosen for chosen in state.chosen if chosen != name))
        case Answer(question, name):
            trust = min(max(state.trust + task.retort(question, name).trust, 0), 10)
            return replace(state, answers=(*state.answers, (question, name)), trust=trust)
        case _:
            return replace(state, phase=state.phase + 1)


def _put(pairs: Pairs, name: str, value: str) -> Pairs:
    return (*(pair for pair in pairs if pair[0] != name), (name, value))


# What follows from how far you are --------------------------------------------------------------------------------


def found(task: Task, state: State) -> tuple[Clipping, ...]:
    """Every clipping the player has, the oldest first."""
    return tuple(clipping for name in state.opened for clipping in task.source(name).clippings)


def found_names(task: Task, state: State) -> frozenset[str]:
    return frozenset(clipping.id for clipping in found(task, state))


def readable(state: State, source: Source) -> bool:
    """Closed still, and there is time for it."""
    return source.id not in state.opened and source.minutes <= state.minutes


def spent(task: Task, state: State) -> int:
    return sum(task.proposal(name).cost for name in state.chosen)


def fits(task: Task, state: State, proposal: Proposal) -> bool:
    """Not chosen yet, and there is room for it in the budget and among the number of choices."""
    if proposal.id in state.chosen or (task.most >= 0 and len(state.chosen) >= task.most):
        return False
    return task.budget < 0 or spent(task, state) + proposal.cost <= task.budget


def open_questions(task: Task, state: State) -> tuple[Question, ...]:
    """The questions of this phase that are still to be answered; one to which nothing can be said is not asked."""
    phase, answered, names = phase_of(task, state), dict(state.answers), found_names(task, state)
    asked = (one for one in task.questions if one.phase == phase and one.id not in answered)
    return tuple(one for one in asked if possible(one, names))


def possible(question: Question, names: frozenset[str]) -> tuple[Retort, ...]:
    """What can be said to it with these clippings."""
    return tuple(one for one in question.retorts if not one.needs or names.intersection(one.needs))


def parts_of(task: Task, phase: str) -> tuple[str, ...]:
    """The names of what is judged when this phase is left; answers are judged when they are given."""
    match phase:
        case "zoeken":
            return tuple(source.id for source in task.sources)
        case "concluderen":
            return (*(one.id for one in task.conclusions), *(one.id for one in task.weighings))
        case "voorstellen":
            return (task.package, *(proposal.id for proposal in task.proposals if proposal.ratings))
        case _:
            return ()
