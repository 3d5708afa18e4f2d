"""What the player sees of an onderzoek: the sources, the clippings, and the case that is built of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.tasks.research_actions import (
    CONCLUDE,
    DEFEND,
    IMPROVE,
    PROPOSE,
    SEARCH,
    Answer,
    Choose,
    Claim,
    Drop,
    GoOn,
    Judge,
    Open,
    Pin,
    Unpin,
    Weigh,
)
from game.core.tasks.research_board import (
    Conclusion,
    Source,
    State,
    Task,
    fits,
    found,
    open_questions,
    phase_of,
    readable,
    spent,
)
from game.core.tasks.research_moves import choices
from game.core.tasks.rules import Field, Option

YOU = "jij"
TOO_LITTLE = "Daar weet ik nog te weinig voor."
VERDICTS = {
    "bruikbaar": "Bruikbaar: hier heb je iets aan",
    "verouderd": "Verouderd: dit is lang geleden",
    "gekleurd": "Gekleurd: de maker is partijdig",
    "niet-te-controleren": "Niet te controleren: bron onbekend",
}
"""About as long as each other: who guesses is drawn to what is long."""
GO_ON = {
    SEARCH: "Klaar met zoeken",
    CONCLUDE: "Conclusies vastleggen",
    PROPOSE: "Voorstel indienen",
    DEFEND: "Verdediging afronden",
    IMPROVE: "Verbetering inleveren",
}
PACKAGE, READY = "Voorstellen", "Verder"


@dataclass(frozen=True, slots=True)
class Piece:
    """A clipping, with the title of its source and what the player thought of that source."""

    id: str
    text: str
    source: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Card:
    """A source. Its `text` and clippings are empty until it is opened; `in_time` when there is time left to open it."""

    id: str
    title: str
    kind: str
    maker: str
    date: str
    minutes: int
    opened: bool
    in_time: bool
    verdict: str
    text: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A conclusion. `claim` is what the player concludes, '' as long as nothing, and `value` its name; `pinned` are
    clippings under it."""

    id: str
    label: str
    claim: str
    value: str
    pinned: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Balance:
    """Something to weigh; `weight` is '' until it was weighed."""

    id: str
    text: str
    weight: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A proposal; `cost` is in cents. `state` is gekozen, mogelijk or past-niet."""

    id: str
    text: str
    cost: int
    state: str


@dataclass(frozen=True, slots=True)
class View:
    """`phase` is '' when it is over. `budget` and `spent` are in cents; `budget` and `most` are -1 without a limit.

    `latest` is the source that was opened last; `lines` is what was said (speaker, text); `role` is who hears you, and
    `trust` how they look at you, 0-10.
    """

    title: str
    situation: str
    question: str
    phase: str
    phases: tuple[str, ...]
    minutes: int
    whole: int
    latest: str
    cards: tuple[Card, ...]
    pieces: tuple[Piece, ...]
    cases: tuple[Case, ...]
    balances: tuple[Balance, ...]
    plans: tuple[Plan, ...]
    budget: int
    spent: int
    most: int
    role: str
    trust: int
    lines: tuple[tuple[str, str], ...]
    options: tuple[Option, ...]
    fields: tuple[Field, ...] = ()


def view(task: Task, state: State) -> View:
    judged = dict(state.verdicts)
    return View(
        title=task.title,
        situation=task.situation,
        question=task.question,
        phase=phase_of(task, state),
        phases=task.phases,
        minutes=state.minutes,
        whole=task.minutes,
        latest=state.opened[-1] if state.opened else "",
        cards=tuple(_card(source, state, judged.get(source.id, "")) for source in task.sources),
        pieces=_pieces(task, state),
        cases=tuple(_case(one, state) for one in task.conclusions),
        balances=tuple(Balance(one.id, one.text, dict(state.weights).get(one.id, "")) for one in task.weighings),
        plans=tuple(_plans(task, state)),
        budget=task.budget,
        spent=spent(task, state),
        most=task.most,
        role=task.role,
        trust=state.trust,
        lines=tuple(_lines(task, state)),
        options=tuple(_options(task, state)),
    )


def _pieces(task: Task, state: State) -> tuple[Piece, ...]:
    judged = dict(state.verdicts)
    return tuple(
        Piece(clipping.id, clipping.text, task.source(clipping.source).title, judged.get(clipping.source, ""))
        for clipping in found(task, state)
    )


def _card(source: Source, state: State, verdict: str) -> Card:
    opened = source.id in state.opened
    return Card(
        id=source.id,
        title=source.title,
        kind=source.kind,
        maker=source.maker,
        date=source.date,
        minutes=source.minutes,
        opened=opened,
        in_time=readable(state, source),
        verdict=verdict,
        text=source.text if opened else "",
        pieces=tuple(Piece(one.id, one.text, source.title, verdict) for one in source.clippings) if opened else (),
    )


def _case(one: Conclusion, state: State) -> Case:
    claimed = dict(state.claims)
    value = claimed.get(one.id, "")
    claim = claim_text(one, value) if one.id in claimed else ""
    return Case(one.id, one.label, claim, value, tuple(finding for name, finding in state.pins if name == one.id))


def claim_text(one: Conclusion, value: str) -> str:
    statement = one.statement(value)
    return TOO_LITTLE if statement is None else statement.text


def _plans(task: Task, state: State) -> Iterable[Plan]:
    for one in task.proposals:
        room = "mogelijk" if fits(task, state, one) else "past-niet"
        yield Plan(one.id, one.text, one.cost, "gekozen" if one.id in state.chosen else room)


def _lines(task: Task, state: State) -> Iterable[tuple[str, str]]:
    """The hearing so far, with the question that is to be answered now."""
    for question, name in state.answers:
        retort = task.retort(question, name)
        yield task.role, task.asked(question).text
        yield YOU, retort.text
        if retort.reply:
            yield task.role, retort.reply
    yield from ((task.role, question.text) for question in open_questions(task, state)[:1])


# The options ------------------------------------------------------------------------------------------------------


def _options(task: Task, state: State) -> Iterable[Option]:
    """A clipping that goes up or comes down after the claim was made changes an answer that was given."""
    texts = {clipping.id: clipping.text for clipping in found(task, state)}
    judged, claimed = dict(state.verdicts), dict(state.claims)
    for action in choices(task, state):
        match action:
            case Judge(name, verdict):
                yield Option(action, task.source(name).title, VERDICTS[verdict], revises=name in judged)
            case Pin(name, finding):
                text = f"Vastprikken: {texts[finding]}"
                yield Option(action, task.conclusion(name).label, text, revises=name in claimed)
            case Unpin(name, finding):
                yield Option(action, task.conclusion(name).label, f"Losmaken: {texts[finding]}", revises=True)
            case Claim(name, value):
                one = task.conclusion(name)
                yield Option(action, one.label, claim_text(one, value), revises=name in claimed)
            case _:
                yield _option(task, state, action)


def _option(task: Task, state: State, action: object) -> Option:
    match action:
        case Open(name):
            source = task.source(name)
            return Option(action, source.title, f"Openen ({source.minutes} min)")
        case Weigh(name, weight):
            text = next(one.text for one in task.weighings if one.id == name)
            return Option(action, text, f"Een {weight}", revises=any(done == name for done, _ in state.weights))
        case Choose(name) | Drop(name):
            return Option(action, PACKAGE, task.proposal(name).text, revises=isinstance(action, Drop))
        case Answer(question, name):
            return Option(action, task.asked(question).text, task.retort(question, name).text)
        case _:
            assert isinstance(action, GoOn)
            return Option(action, READY, GO_ON[action.phase], ends=True)


def left_open(view: View) -> dict[str, int]:
    """What is still to be done in this phase, counted, for who is about to leave it."""
    return {
        "closed": sum(card.in_time for card in view.cards),
        "unjudged": sum(not card.verdict for card in view.cards),
        "undrawn": sum(not case.claim for case in view.cases),
        "unweighed": sum(not one.weight for one in view.balances),
        "chosen": sum(plan.state == "gekozen" for plan in view.plans),
    }
