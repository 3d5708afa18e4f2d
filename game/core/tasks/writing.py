"""Tekst: compose a text from building blocks, write on by hand, and send it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.core.chance import Chance
from game.core.evidence import Answer, Evidence, Opportunity, Rating, Reason, settle
from game.core.story import Promised, Recorded, Story, TimeSpent
from game.core.tasks.rules import Field, Option, holds_in_story, holds_in_world, kansen, missed_reasons, secret
from game.core.tasks.writing_rules import Demand, against, is_met, marks_in
from game.core.tasks.writing_spec import BlockSpec, RequirementSpec, SectionSpec, Spec, flaws, pair_of, written
from game.core.wording import Avoided, Mark, plain_text
from game.core.world import World, fill

__all__ = [
    "ACTIONS",
    "LETTER",
    "LONGEST",
    "Compose",
    "Pick",
    "Send",
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

LETTER = "tekst"
"""The one field of this task."""
LONGEST = 6000
"""Characters: some thousand words, more than any text of this trade needs."""


# What the player does ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pick:
    """Take a building block for its part; another block of that part is put back."""

    block: str


@dataclass(frozen=True, slots=True)
class Compose:
    """Put the blocks one after another: from here on the text is written by hand."""


@dataclass(frozen=True, slots=True)
class Write:
    """The text as it stands now. `field` is always LETTER."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Send:
    """Send the text as it is: this ends the task."""


ACTIONS = {"neem": Pick, "zet-klaar": Compose, "schrijf": Write, "verstuur": Send}


@dataclass(frozen=True, slots=True)
class Chose:
    """A part as it was composed."""

    part: str
    block: str


@dataclass(frozen=True, slots=True)
class Sent:
    text: str


# What stays fixed -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """A building block; an empty text leaves its part out. `ratings` are (kans, rating)."""

    id: str
    text: str
    promise: Promised | None
    records: tuple[tuple[str, str], ...]
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Part:
    id: str
    label: str
    joined: bool
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Task:
    id: str
    title: str
    sort: str
    dutch: bool
    to: str
    situation: str
    message: str
    minutes: int
    free: bool
    shows_marks: bool
    parts: tuple[Part, ...]
    demands: tuple[Demand, ...]
    avoided: tuple[Avoided, ...]
    example: str = secret()
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()


@dataclass(frozen=True, slots=True)
class State:
    """`letter` is None while blocks are still being chosen."""

    picked: tuple[tuple[str, str], ...] = ()
    letter: str | None = None
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A part as the player sees it; `text` is None while nothing was chosen, '' when it was left out."""

    id: str
    label: str
    text: str | None


@dataclass(frozen=True, slots=True)
class View:
    """`letter` is None while blocks are chosen; `draft` is the text that was begun with. `asked` are the demands with
    whether they are met, None where that is not told. `marks` stand in the margin of `letter`."""

    title: str
    sort: str
    dutch: bool
    to: str
    situation: str
    message: str
    rows: tuple[Row, ...]
    asked: tuple[tuple[str, bool | None], ...]
    letter: str | None
    draft: str
    marks: tuple[Mark, ...]
    options: tuple[Option, ...]
    fields: tuple[Field, ...]


def set_up(spec: Spec, world: World, story: Story) -> Task:
    task = world.once(spec, lambda: _unheard(spec, world))
    by_id = {block.steen: block for part in spec.delen for block in part.stenen}
    parts = (replace(part, blocks=_possible(part.blocks, by_id, story)) for part in task.parts)
    return replace(task, parts=tuple(part for part in parts if part.blocks))


def _unheard(spec: Spec, world: World) -> Task:
    """The text as it can be in this world, before anything was heard."""
    parts = tuple(part for part in spec.delen if holds_in_world(part.als, world))
    demands = tuple(demand for demand in spec.eisen if holds_in_world(demand.als, world))
    opportunities = kansen(tuple(_rated(parts, demands, world)), spec.kansen)
    by_rule = {kans: reason for demand in demands for kans, reason in _missing(demand, world)}
    by_author = missed_reasons(opportunities, spec.kansen, world)
    return Task(
        id=spec.opdracht,
        title=fill(spec.titel, world),
        sort=spec.soort,
        dutch=spec.taal == "nederlands",
        to=spec.aan or "",
        situation=fill(spec.situatie or "", world),
        message=fill(spec.bericht or "", world),
        minutes=spec.tijd,
        free=spec.vrij,
        shows_marks=world.scenario.niveau == "start",
        parts=tuple(_part(spec, part, world) for part in parts),
        demands=tuple(_demand(demand, world) for demand in demands),
        avoided=tuple(Avoided(a.vormen, a.soort, a.wet, a.liever) for a in world.scenario.vermijden),
        example=plain_text(fill(spec.voorbeeldtekst or "", world)),
        opportunities=opportunities,
        missed=tuple({**by_rule, **by_author}.items()),
    )


def _in_world(part: SectionSpec, world: World) -> tuple[BlockSpec, ...]:
    return tuple(block for block in part.stenen if holds_in_world(block.als, world))


def _rated(
    parts: Iterable[SectionSpec], demands: Iterable[RequirementSpec], world: World
) -> Iterable[tuple[str, str, str, str]]:
    for part in parts:
        for block in _in_world(part, world):
            yield from ((part.kans or part.deel, gedrag, r, block.steen) for gedrag, r in block.gedrag.items())
    for demand in demands:
        best = "zwak" if written(demand).forbids else "sterk"
        yield from ((demand.kans or demand.eis, gedrag, best, demand.eis) for gedrag in demand.toont)


def _missing(demand: RequirementSpec, world: World) -> Iterable[tuple[str, Reason]]:
    told = (("label", fill(demand.label, world)), ("uitleg", fill(demand.uitleg or "", world)))
    return ((f"{demand.kans or demand.eis}/{gedrag}", Reason("tekst-mist", told)) for gedrag in demand.toont)


def _part(spec: Spec, part: SectionSpec, world: World) -> Part:
    blocks = tuple(_block(part, block, world) for block in _in_world(part, world))
    order = Chance.of(world.seed, "volgorde", spec.opdracht, part.deel)
    return Part(part.deel, fill(part.label, world), part.aaneen, order.shuffled(blocks))


def _block(part: SectionSpec, block: BlockSpec, world: World) -> Block:
    made = block.belooft
    return Block(
        id=block.steen,
        text=plain_text(fill(block.tekst or "", world)),
        promise=Promised(made.belofte, "", fill(made.tekst, world), made.voor) if made else None,
        records=tuple(pair_of(path) for path in block.legt_vast),
        ratings=tuple((f"{part.kans or part.deel}/{gedrag}", rating) for gedrag, rating in block.gedrag.items()),
        explanation=fill(block.uitleg or "", world),
    )


def _demand(demand: RequirementSpec, world: World) -> Demand:
    return replace(
        written(demand),
        label=fill(demand.label, world),
        one_of=tuple(fill(text, world) for text in demand.bevat),
        none_of=tuple(fill(text, world) for text in demand.zonder),
        explanation=fill(demand.uitleg or "", world),
    )


def _possible(blocks: tuple[Block, ...], specs: dict[str, BlockSpec], story: Story) -> tuple[Block, ...]:
    """The blocks that use nothing unheard. An omission costs once: what is then the best there is counts as strong."""
    open_ = tuple(block for block in blocks if _is_known(specs[block.id], story))
    return open_ if open_ == blocks else tuple(_lifted(block, open_) for block in open_)


def _is_known(block: BlockSpec, story: Story) -> bool:
    heard = all(pair_of(path) in story.heard for path in block.als.gehoord) if block.als else True
    return heard and holds_in_story(block.als, story)


def _lifted(block: Block, open_: tuple[Block, ...]) -> Block:
    there = {(kans, rating) for other in open_ for kans, rating in other.ratings}
    ratings: tuple[tuple[str, Rating], ...] = tuple(
        (kans, "sterk" if rating == "neutraal" and (kans, "sterk") not in there else rating)
        for kans, rating in block.ratings
    )
    return replace(block, ratings=ratings)


# Playing ----------------------------------------------------------------------------------------------------------


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
        *(replace(block.promise, role=task.to) for block in chosen if block.promise),
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


LEFT_OUT = "Dit deel weglaten"


# Judging ----------------------------------------------------------------------------------------------------------


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    sent = next(((place, event.text) for place, event in enumerate(events) if isinstance(event, Sent)), None)
    answers = tuple(_answers(task, events, sent))
    return settle(task.opportunities, answers, dict(task.missed), _better(task), ended_properly=sent is not None)


def _answers(task: Task, events: tuple[object, ...], sent: tuple[int, str] | None) -> Iterable[Answer]:
    blocks = {block.id: block for part in task.parts for block in part.blocks}
    chosen = [(place, blocks[event.block]) for place, event in enumerate(events) if isinstance(event, Chose)]
    for place, block in chosen:
        told = block.explanation or Reason("zonder-uitleg")
        yield from (Answer(kans, rating, told, place) for kans, rating in block.ratings)
    if sent is not None:
        yield from _mended(chosen, *sent)
        yield from _held_against(task, [block for _, block in chosen], *sent)


def _mended(chosen: list[tuple[int, Block]], place: int, letter: str) -> Iterable[Answer]:
    """A weak block that was written away by hand: worth something where the author lets a kans be mended."""
    for _, block in chosen:
        if block.text and block.text not in letter:
            told = Reason("tekst-hersteld", (("uitleg", block.explanation),))
            yield from (Answer(kans, "neutraal", told, place) for kans, rating in block.ratings if rating == "zwak")


def _held_against(task: Task, chosen: list[Block], place: int, letter: str) -> Iterable[Answer]:
    """An omission costs once: what a weak block says wrong was settled when it was chosen."""
    own = letter
    for block in chosen:
        if block.text and any(rating == "zwak" for _, rating in block.ratings):
            own = own.replace(block.text, "\n")
    for demand in task.demands:
        found = against(demand, own if demand.forbids else letter, task.avoided)
        told = (("label", demand.label), ("gevonden", ", ".join(found)), ("uitleg", demand.explanation))
        if demand.forbids and found:
            yield from (Answer(kans, "zwak", Reason("tekst-mag-niet", told), place) for kans in demand.kansen)
        elif not demand.forbids and not found:
            yield from (Answer(kans, "sterk", Reason("tekst-goed", told), place) for kans in demand.kansen)
        elif not demand.forbids and not demand.one_of:
            yield from (Answer(kans, "zwak", Reason("tekst-lengte", told), place) for kans in demand.kansen)


def _better(task: Task) -> dict[str, str | Reason]:
    """The strong block of each kans, as what could have been written."""
    found: dict[str, str | Reason] = {}
    for part in task.parts:
        for block in part.blocks:
            said = (("zeg", block.text or LEFT_OUT), ("uitleg", block.explanation))
            for kans, rating in block.ratings:
                if rating == "sterk":
                    found.setdefault(kans, Reason("beter-schrijven", said))
    return found


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
