"""Tekst: compose a text from building blocks, write on by hand, and send it."""

from collections.abc import Iterable
from dataclasses import replace

from game.core.story import Recorded, TimeSpent
from game.core.tasks.rules import Field, Option
from game.core.tasks.writing_evidence import evidence
from game.core.tasks.writing_rules import Demand, is_met, marks_in
from game.core.tasks.writing_setup import set_up
from game.core.tasks.writing_spec import Spec, flaws
from game.core.tasks.writing_task import (
    ACTIONS,
    LEFT_OUT,
    LETTER,
    LONGEST,
    Block,
    Chose,
    Compose,
    Part,
    Pick,
    Row,
    Send,
    Sent,
    State,
    Task,
    View,
    Write,
)
from game.core.wording import plain_text

__all__ = [
    "ACTIONS",
    "LETTER",
    "LONGEST",
    "Chose",
    "Compose",
    "Pick",
    "Row",
    "Send",
    "Sent",
    "Spec",
    "State",
    "Task",
    "View",
    "Write",
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


def begin(task: Task) -> State:
    return State() if task.parts else State(letter="")


def choices(task: Task, state: State) -> tuple[Pick | Compose | Send, ...]:
    if state.sent:
        return ()
    if state.letter is not None:
        return (Send(),)
    taken = {block for _, block in state.picked}
    picks = tuple(Pick(block.id) for part in task.parts for block in part.blocks if block.id not in taken)
    return (*picks, Compose())


def fields(task: Task, state: State) -> tuple[Field, ...]:
    if state.sent or state.letter is None or not task.free:
        return ()
    return (Field(LETTER, "brief", task.title, "schrijf", value=state.letter, high=LONGEST),)


def accepts(task: Task, state: State, action: object) -> bool:
    if state.sent:
        return False
    match action:
        case Write(name, text):
            return name == LETTER and task.free and state.letter is not None and len(text) <= LONGEST
        case Pick() | Compose() | Send():
            return action in choices(task, state)
        case _:
            return False


def apply(task: Task, state: State, action: object) -> tuple[State, tuple[object, ...]]:
    match action:
        case Pick(name):
            return _picked(task, state, name), ()
        case Compose():
            return _composed(task, state)
        case Write(_, text):
            return replace(state, letter=plain_text(text)), ()
        case _:
            return replace(state, sent=True), _sent(task, state)


def _picked(task: Task, state: State, name: str) -> State:
    part = next(part for part in task.parts if any(block.id == name for block in part.blocks))
    kept = tuple(pair for pair in state.picked if pair[0] != part.id)
    return replace(state, picked=(*kept, (part.id, name)))


def _composed(task: Task, state: State) -> tuple[State, tuple[object, ...]]:
    chosen = _chosen(task, state)
    events = tuple(Chose(part.id, block.id) for part, block in chosen)
    after = replace(state, letter=_joined(chosen))
    if task.free:
        return after, events
    return replace(after, sent=True), (*events, *_sent(task, after))


def _chosen(task: Task, state: State) -> tuple[tuple[Part, Block], ...]:
    """In the order of the text."""
    picked = dict(state.picked)
    return tuple((part, block) for part in task.parts for block in part.blocks if picked.get(part.id) == block.id)


def _joined(chosen: Iterable[tuple[Part, Block]]) -> str:
    text = ""
    for part, block in chosen:
        between = "" if not text else " " if part.joined else "\n\n"
        text += f"{between}{block.text}" if block.text else ""
    return text


def _sent(task: Task, state: State) -> tuple[object, ...]:
    """The text goes out: what it promises holds, and what it says is on record."""
    letter = state.letter or ""
    chosen = [block for _, block in _chosen(task, state)]
    met = (demand for demand in task.demands if is_met(demand, letter, task.avoided))
    records = dict.fromkeys((*(r for b in chosen for r in b.records), *(r for d in met for r in d.records)))
    return (
        Sent(letter),
        *(block.promise for block in chosen if block.promise),
        *(Recorded(role, fact, "ja") for role, fact in records),
        TimeSpent(task.minutes),
    )


def is_over(task: Task, state: State) -> bool:
    return state.sent


def view(task: Task, state: State) -> View:
    picked = dict(state.picked)
    text_of = {block.id: block.text for part in task.parts for block in part.blocks}
    letter = state.letter
    marks = marks_in(letter, task.avoided, dutch=task.dutch) if letter and task.shows_marks else ()
    return View(
        title=task.title,
        sort=task.sort,
        dutch=task.dutch,
        to=task.to,
        situation=task.situation,
        message=task.message,
        rows=tuple(Row(part.id, part.label, text_of.get(picked.get(part.id, ""))) for part in task.parts),
        asked=tuple((demand.label, _told(task, state, demand)) for demand in task.demands),
        letter=letter,
        draft=_joined(_chosen(task, state)),
        marks=marks,
        options=tuple(_option(task, picked, action) for action in choices(task, state)),
        fields=fields(task, state),
    )


def _told(task: Task, state: State, demand: Demand) -> bool | None:
    """Only what a counting machine could tell is told, and only at the level that explains at once."""
    counts = demand.least is not None or demand.most is not None or demand.longest is not None
    if state.letter is None or not task.shows_marks or not counts:
        return None
    return is_met(demand, state.letter, task.avoided)


def _option(task: Task, picked: dict[str, str], action: Pick | Compose | Send) -> Option:
    match action:
        case Pick(name):
            part, block = next((p, b) for p in task.parts for b in p.blocks if b.id == name)
            return Option(action, part.label, block.text or LEFT_OUT, revises=part.id in picked)
        case Compose():
            return Option(action, "Klaar", "Verder schrijven" if task.free else "Versturen", ends=True)
        case Send():
            return Option(action, "Klaar", "Versturen", ends=True)


def tries(task: Task, state: State) -> tuple[Pick | Compose | Write | Send, ...]:
    """The strongest blocks first, then a text that passes: the author's example where the blocks alone do not."""
    if state.sent:
        return ()
    if state.letter is None:
        done = {part for part, _ in state.picked}
        open_ = [part for part in task.parts if part.id not in done]
        return (*(Pick(block.id) for part in open_ for block in sorted(part.blocks, key=_rank)), Compose())
    lacking = any(demand.kansen and not is_met(demand, state.letter, task.avoided) for demand in task.demands)
    if not task.free or not lacking or not task.example or state.letter == task.example:
        return (Send(),)
    return (*(Write(LETTER, text) for text in (task.example, *_beginners(task)) if text != state.letter), Send())


def _beginners(task: Task) -> tuple[str, ...]:
    """What somebody hands in who stops halfway, or copies what lies there."""
    paragraphs = task.example.split("\n\n")
    return tuple(text for text in (paragraphs[0] if len(paragraphs) > 1 else "", task.message) if text)


def _rank(block: Block) -> int:
    order = ("sterk", "neutraal", "gemist", "zwak")
    return sum(order.index(rating) for _, rating in block.ratings)
