"""Gesprek: topics in any order, moves that answer kansen, facts that only come out when asked, trust that changes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from pydantic import Field as PydanticField

from game.core.authored import (
    Authored,
    Conditions,
    Duration,
    GedragId,
    Id,
    KansSpec,
    Many,
    RatingText,
    Text,
    Whole,
    YesNo,
)
from game.core.chance import Chance
from game.core.evidence import Answer, Evidence, Opportunity, Rating, Reason, settle
from game.core.story import Heard, Promised, Story, TimeSpent, TrustChanged
from game.core.tasks.rules import (
    Field,
    Flaw,
    Option,
    holds_in_story,
    holds_in_world,
    kansen,
    missed_reasons,
    secret,
)
from game.core.world import World, fill

# What the author writes ------------------------------------------------------------------------------------------


class PromiseSpec(Authored):
    belofte: Id
    tekst: Text
    voor: Text


class Variant(Authored):
    """The same move under other conditions. The first variant that fits replaces what it names."""

    als: Conditions
    antwoord: Text | None = None
    onthult: Many[Id] | None = None
    vertrouwen: Whole | None = None
    gedrag: dict[GedragId, RatingText] | None = None
    uitleg: Text | None = None
    stemming: Text | None = None


class Move(Authored):
    zet: Id
    zeg: Text
    antwoord: Text | None = None
    na_zet: Many[Id] = ()
    als: Conditions | None = None
    onthult: Many[Id] = ()
    vertrouwen: Whole = 0
    tijd: Duration = 2
    kans: Id | None = None
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    belooft: PromiseSpec | None = None
    varianten: tuple[Variant, ...] = ()
    rondt_af: YesNo = False


class Topic(Authored):
    onderwerp: Id
    titel: Text | None = None
    als: Conditions | None = None
    zetten: tuple[Move, ...] = PydanticField(min_length=1)


class Spec(Authored):
    """A conversation with one person."""

    werkvorm: Literal["gesprek"]
    opdracht: Id
    titel: Text
    met: Id
    kanaal: Literal["aan het bureau", "telefoon", "bij de klant", "online"] = "aan het bureau"
    situatie: Text | None = None
    begroeting: Text
    vertrouwen: Whole = 5
    geduld: Duration = 30
    geduld_op: Text = "Sorry, ik moet nu echt verder."
    opening: tuple[Move, ...] = ()
    onderwerpen: tuple[Topic, ...] = ()
    afsluiting: tuple[Move, ...] = ()
    kansen: tuple[KansSpec, ...] = ()


# What the player does ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Open:
    """Bring up a topic."""

    topic: str


@dataclass(frozen=True, slots=True)
class Say:
    move: str


@dataclass(frozen=True, slots=True)
class Leave:
    """Break off before the conversation is rounded off."""


ACTIONS = {"open": Open, "zeg": Say, "breek-af": Leave}


@dataclass(frozen=True, slots=True)
class Said:
    """`variant` is -1 for the move as written, else the place of the variant that fitted."""

    move: str
    variant: int


@dataclass(frozen=True, slots=True)
class Ended:
    how: str


# What stays fixed -------------------------------------------------------------------------------------------------

OPENING, CORE, CLOSING = 0, 1, 2
_BITS = tuple(1 << place for place in range(64))


@dataclass(frozen=True, slots=True)
class Temper:
    """What a temperament does to a move: extra trust won or lost, extra minutes, extra patience (minutes)."""

    gain: int
    loss: int
    minutes: int
    patience: int


TEMPERAMENTS = {
    "praatgraag": Temper(gain=0, loss=0, minutes=1, patience=14),
    "gehaast": Temper(gain=0, loss=1, minutes=0, patience=-4),
    "afwachtend": Temper(gain=0, loss=0, minutes=0, patience=4),
    "direct": Temper(gain=1, loss=0, minutes=0, patience=0),
    "wantrouwig": Temper(gain=0, loss=1, minutes=0, patience=4),
}
_EVEN = Temper(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Needs:
    """Positive conditions inside the conversation, as bits over moves and facts, so that they are quick to test."""

    said: int = 0
    heard: int = 0
    trust: int = 0
    minutes_left: int = 0


@dataclass(frozen=True, slots=True)
class Effect:
    """What a move brings about, once its variant is known."""

    needs: Needs
    reply: str
    reveals: int
    trust: int
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Line:
    """One thing you can say. `effects` holds its variants in order, the move as written last."""

    action: Say
    text: str
    group: int
    needs: Needs
    minutes: int
    closes: int
    wraps_up: bool
    promise: Promised | None
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Moves that stand under one heading: the opening, a topic or the closing."""

    title: str
    phase: int
    members: tuple[int, ...]
    mask: int
    action: Open | None


@dataclass(frozen=True, slots=True)
class Task:
    id: str
    title: str
    role: str
    channel: str
    situation: str
    greeting: str
    out_of_patience: str
    patience: int
    trust: int
    heard: int
    lines: tuple[Line, ...]
    groups: tuple[Group, ...]
    numbers: tuple[tuple[str, int], ...]
    facts: tuple[tuple[str, str], ...]
    fact_texts: tuple[str, ...] = secret()
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()
    better: tuple[tuple[str, str | Reason], ...] = secret()

    def __hash__(self) -> int:
        return hash((self.id, self.greeting, len(self.lines)))


@dataclass(frozen=True, slots=True)
class State:
    """Progress. `said`, `open` and `heard` are bits; `spoken` is the transcript as (line, effect) pairs."""

    said: int
    open: int
    heard: int
    phase: int
    topic: int
    trust: int
    minutes: int
    ending: str
    spoken: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class View:
    """A conversation as the player meets it: `lines` are (speaker, text) with 'jij' or the role as speaker."""

    title: str
    role: str
    channel: str
    situation: str
    mood: str
    trust: int
    minutes: int
    phase: str
    topic: str
    lines: tuple[tuple[str, str], ...]
    heard: tuple[tuple[str, str], ...]
    ending: str
    options: tuple[Option, ...]
    fields: tuple[Field, ...] = ()


PHASES = ("opening", "kern", "afsluiting")


# Setting up -------------------------------------------------------------------------------------------------------


def set_up(spec: Spec, world: World, story: Story) -> Task:
    return _Setup(spec, world, story).task()


class _Setup:
    """Turns the author's text into the fixed part of one conversation; used once and thrown away."""

    def __init__(self, spec: Spec, world: World, story: Story) -> None:
        self.spec, self.world, self.story = spec, world, story
        self.placed = tuple(self._placed())
        self.number = {move.zet: n for n, (move, _, _) in enumerate(self.placed)}
        self.facts = tuple(dict.fromkeys(self._facts()))
        self.fact_number = {fact: n for n, fact in enumerate(self.facts)}
        person = world.person(spec.met) if spec.met in {p.role for p in world.people} else None
        self.temper = TEMPERAMENTS.get(person.temperament, _EVEN) if person else _EVEN

    def _headed(self) -> Iterable[tuple[str, int, Conditions | None, str, tuple[Move, ...]]]:
        yield "Openen", OPENING, None, "", self.spec.opening
        for topic in self.spec.onderwerpen:
            title = topic.titel or topic.onderwerp.replace("-", " ").capitalize()
            yield fill(title, self.world), CORE, topic.als, topic.onderwerp, topic.zetten
        yield "Afronden", CLOSING, None, "", self.spec.afsluiting

    def _placed(self) -> Iterable[tuple[Move, int, Conditions | None]]:
        """Every move that exists in this world, with the number of its group and its topic's own condition."""
        for number, (_, _, als, _, moves) in enumerate(self._headed()):
            for move in moves:
                if holds_in_world(als, self.world) and holds_in_world(move.als, self.world):
                    yield move, number, als

    def _facts(self) -> Iterable[tuple[str, str]]:
        for move, _, als in self.placed:
            effects = [move.onthult, *(v.onthult or () for v in move.varianten)]
            yield from ((self.spec.met, fact) for facts in effects for fact in facts)
            for conditions in (als, move.als, *(v.als for v in move.varianten)):
                yield from (_pair(path) for path in (conditions.gehoord if conditions else ()))

    def task(self) -> Task:
        spec, world = self.spec, self.world
        rated = tuple(self._rated())
        opportunities = kansen(rated, spec.kansen)
        lines = tuple(self._line(*placed) for placed in self.placed)
        return Task(
            id=spec.opdracht,
            title=fill(spec.titel, world),
            role=spec.met,
            channel=spec.kanaal,
            situation=fill(spec.situatie or "", world),
            greeting=fill(spec.begroeting, world),
            out_of_patience=fill(spec.geduld_op, world),
            patience=max(spec.geduld + self.temper.patience, 5),
            trust=self.story.trust_in(spec.met, spec.vertrouwen),
            heard=sum(1 << n for n, fact in enumerate(self.facts) if fact in self.story.heard),
            lines=lines,
            groups=self._groups(),
            numbers=tuple(self.number.items()),
            facts=self.facts,
            fact_texts=tuple(world.fact(*fact) for fact in self.facts),
            opportunities=opportunities,
            missed=tuple(missed_reasons(opportunities, spec.kansen).items()),
            better=tuple(self._better(opportunities).items()),
        )

    def _rated(self) -> Iterable[tuple[str, str, str, str]]:
        for move, _, _ in self.placed:
            for ratings in self._ratings(move):
                yield from ((move.kans or move.zet, gedrag, rating, move.zet) for gedrag, rating in ratings.items())

    def _ratings(self, move: Move) -> tuple[dict[str, RatingText], ...]:
        """Every way this move can count in this world."""
        variants = self._variants(move)
        own = () if variants and _is_settled(variants[-1].als) else (move.gedrag,)
        return (*(move.gedrag if v.gedrag is None else v.gedrag for v in variants), *own)

    def _variants(self, move: Move) -> tuple[Variant, ...]:
        """The variants this world allows, up to and with the first that holds whatever the player does."""
        found: list[Variant] = []
        for variant in move.varianten:
            if holds_in_world(variant.als, self.world):
                found.append(variant)
                if _is_settled(variant.als):
                    break
        return tuple(found)

    def _line(self, move: Move, group: int, topic_als: Conditions | None) -> Line:
        # A move that waits for a fact of an earlier task, or for one said only in another cast, can never be said.
        static = all(holds_in_story(als, self.story) for als in (topic_als, move.als))
        needs = self._needs(move.als, (*move.na_zet, *(move.als.gezegd if move.als else ())), topic_als)
        promise = move.belooft
        return Line(
            action=Say(move.zet),
            text=fill(move.zeg, self.world),
            group=group,
            needs=needs if static else replace(needs, said=needs.said | 1 << len(self.placed)),
            minutes=move.tijd + self.temper.minutes,
            closes=self._rivals(move),
            wraps_up=move.rondt_af,
            promise=Promised(promise.belofte, self.spec.met, fill(promise.tekst, self.world), promise.voor)
            if promise
            else None,
            effects=(*(self._effect(move, variant) for variant in self._playable(move)), self._effect(move, None)),
        )

    def _playable(self, move: Move) -> tuple[Variant, ...]:
        return tuple(v for v in self._variants(move) if holds_in_story(v.als, self.story))

    def _rivals(self, move: Move) -> int:
        """The alternatives that go away with this move: those that answer the same kans, unless it is recoverable."""
        recoverable = {spec.kans for spec in self.spec.kansen if spec.herstelbaar}
        if move.kans is None or move.kans in recoverable:
            return 1 << self.number[move.zet]
        return sum(1 << n for n, (other, _, _) in enumerate(self.placed) if other.kans == move.kans)

    def _needs(self, als: Conditions | None, said: Iterable[str], topic_als: Conditions | None = None) -> Needs:
        both = [c for c in (als, topic_als) if c]
        never = len(self.placed)
        said = (*said, *(zet for c in both for zet in c.gezegd))
        return Needs(
            said=_bits(self.number.get(zet, never) for zet in said),
            heard=_bits(self.fact_number[_pair(path)] for c in both for path in c.gehoord),
            trust=max((c.vertrouwen or 0 for c in both), default=0),
            minutes_left=max((c.tijd_over or 0 for c in both), default=0),
        )

    def _effect(self, move: Move, variant: Variant | None) -> Effect:
        def chosen(name: str) -> object:
            own = getattr(variant, name, None) if variant else None
            return own if own is not None else getattr(move, name)

        ratings = variant.gedrag if variant and variant.gedrag is not None else move.gedrag
        reveals = variant.onthult if variant and variant.onthult is not None else move.onthult
        return Effect(
            needs=self._needs(variant.als, ()) if variant else Needs(),
            reply=fill(str(chosen("antwoord") or ""), self.world),
            reveals=_bits(self.fact_number[self.spec.met, fact] for fact in reveals),
            trust=self._tempered(int(str(chosen("vertrouwen")))),
            ratings=tuple((f"{move.kans or move.zet}/{gedrag}", rating) for gedrag, rating in ratings.items()),
            explanation=fill(str(chosen("uitleg") or ""), self.world),
        )

    def _tempered(self, trust: int) -> int:
        if trust > 0:
            return trust + self.temper.gain
        return trust - self.temper.loss if trust < 0 else 0

    def _groups(self) -> tuple[Group, ...]:
        return tuple(self._group(n, *headed) for n, headed in enumerate(self._headed()))

    def _group(
        self, number: int, title: str, phase: int, _als: Conditions | None, topic: str, _moves: tuple[Move, ...]
    ) -> Group:
        members = tuple(n for n, (_, group, _) in enumerate(self.placed) if group == number)
        order = Chance.of(self.world.seed, "volgorde", self.spec.opdracht, str(number)).shuffled(members)
        return Group(title, phase, order, _bits(members), Open(topic) if phase == CORE else None)

    def _better(self, opportunities: tuple[Opportunity, ...]) -> dict[str, str | Reason]:
        """What would have shown most at each kans: the first sterk answer that exists in this world."""
        strong: dict[str, str | Reason] = {}
        for move, _, _ in self.placed:
            for ratings in self._ratings(move):
                for gedrag, rating in ratings.items():
                    if rating == "sterk":
                        values = (("zeg", fill(move.zeg, self.world)), ("uitleg", self._why(move, gedrag)))
                        strong.setdefault(f"{move.kans or move.zet}/{gedrag}", Reason("beter-zeggen", values))
        return {o.id: strong[o.id] for o in opportunities if o.id in strong}

    def _why(self, move: Move, gedrag: str) -> str:
        variants = (v for v in self._variants(move) if (v.gedrag or {}).get(gedrag) == "sterk" and v.uitleg)
        text = next((v.uitleg for v in variants if v.uitleg), move.uitleg if "sterk" in move.gedrag.values() else "")
        return fill(text or "", self.world)


def _is_settled(als: Conditions) -> bool:
    """Whether the conditions speak about the cast world alone, so that play cannot change them."""
    return not (als.gehoord or als.gezegd or als.beloofd or als.vastgelegd or als.geplaatst) and (
        als.vertrouwen is None and als.tijd_over is None
    )


def _pair(path: str) -> tuple[str, str]:
    role, fact = path.split(".")
    return role, fact


def _bits(numbers: Iterable[int]) -> int:
    bits = 0
    for number in numbers:
        bits |= 1 << number
    return bits


# Playing ----------------------------------------------------------------------------------------------------------


def begin(task: Task) -> State:
    first = OPENING if task.groups[0].members else CORE
    fresh = State(0, 0, task.heard, first, -1, task.trust, 0, "", ())
    return replace(fresh, open=_now_open(task, fresh, range(len(task.lines)), 0))


def _now_open(task: Task, state: State, candidates: Iterable[int], already: int) -> int:
    """`already` plus every candidate whose conditions hold now and that was not said."""
    opened = already
    for number in candidates:
        bit = 1 << number
        if not state.said & bit and _fits(task, state, task.lines[number].needs):
            opened |= bit
    return opened


def _fits(task: Task, state: State, needs: Needs) -> bool:
    return (
        needs.said & ~state.said == 0
        and needs.heard & ~state.heard == 0
        and state.trust >= needs.trust
        and (not needs.minutes_left or task.patience - state.minutes >= needs.minutes_left)
    )


def choices(task: Task, state: State) -> tuple[Open | Say | Leave, ...]:
    if state.ending:
        return ()
    found: list[Open | Say | Leave] = []
    for number, group in enumerate(task.groups):
        here = group.mask & state.open
        if not here or group.phase < state.phase:
            continue
        if group.phase == CORE and number != state.topic:
            found.append(group.action or Open(""))
        elif group.phase != CLOSING or state.phase != OPENING:
            found += [task.lines[member].action for member in group.members if here >> member & 1]
    found.append(_LEAVE)
    return tuple(found)


_LEAVE = Leave()


def fields(task: Task, state: State) -> tuple[Field, ...]:
    return ()


def accepts(task: Task, state: State, action: object) -> bool:
    if state.ending:
        return False
    match action:
        case Say(move):
            number = _number(task, move)
            return number is not None and bool(state.open >> number & 1) and _in_reach(task, state, number)
        case Open(topic):
            number = _topic(task, topic)
            return number not in (None, state.topic) and state.phase <= CORE and _has_moves(task, state, number or 0)
        case Leave():
            return True
        case _:
            return False


def _number(task: Task, move: str) -> int | None:
    return next((number for name, number in task.numbers if name == move), None)


def _topic(task: Task, topic: str) -> int | None:
    return next((n for n, group in enumerate(task.groups) if group.action and group.action.topic == topic), None)


def _has_moves(task: Task, state: State, number: int) -> bool:
    return bool(task.groups[number].mask & state.open)


def _in_reach(task: Task, state: State, number: int) -> bool:
    group = task.groups[task.lines[number].group]
    if group.phase == CORE:
        return state.phase <= CORE and state.topic == task.lines[number].group
    return group.phase == OPENING == state.phase or (group.phase == CLOSING and state.phase != OPENING)


def apply(task: Task, state: State, action: object) -> tuple[State, tuple[object, ...]]:
    match action:
        case Open(topic):
            return replace(state, topic=_topic(task, topic) or 0, phase=CORE), ()
        case Say(move):
            return _say(task, state, _number(task, move) or 0)
        case _:
            return replace(state, ending="afgebroken"), (Ended("afgebroken"),)


def _say(task: Task, state: State, number: int) -> tuple[State, tuple[object, ...]]:
    line = task.lines[number]
    which = next(n for n, effect in enumerate(line.effects) if _fits(task, state, effect.needs))
    effect = line.effects[which]
    after = _moved_on(task, state, line, effect, (number, which))
    fresh = effect.reveals & ~state.heard
    variant = which if which < len(line.effects) - 1 else -1
    events: list[object] = [Said(line.action.move, variant)]
    events += [Heard(*fact) for n, fact in enumerate(task.facts) if fresh >> n & 1]
    if after.trust != state.trust:
        events.append(TrustChanged(task.role, state.trust, after.trust))
    if line.promise:
        events.append(line.promise)
    events.append(TimeSpent(line.minutes))
    if after.ending:
        events.append(Ended(after.ending))
    return after, tuple(events)


def _moved_on(task: Task, state: State, line: Line, effect: Effect, spoken: tuple[int, int]) -> State:
    minutes = state.minutes + line.minutes
    after = replace(
        state,
        said=state.said | 1 << spoken[0],
        heard=state.heard | effect.reveals,
        trust=min(max(state.trust + effect.trust, 0), 10),
        minutes=minutes,
        phase=max(state.phase, task.groups[line.group].phase),
        ending="afgerond" if line.wraps_up else "geduld-op" if minutes >= task.patience else "",
        spoken=(*state.spoken, spoken),
    )
    gone = _gone(task, after)
    return replace(after, open=_now_open(task, after, range(len(task.lines)), 0) & ~gone)


def _gone(task: Task, state: State) -> int:
    """Moves whose kans was answered by another."""
    gone = 0
    for number, _ in state.spoken:
        gone |= task.lines[number].closes
    return gone


def is_over(task: Task, state: State) -> bool:
    return bool(state.ending)


# Seeing -----------------------------------------------------------------------------------------------------------


def view(task: Task, state: State) -> View:
    return View(
        title=task.title,
        role=task.role,
        channel=task.channel,
        situation=task.situation,
        mood=mood(state.trust),
        trust=state.trust,
        minutes=state.minutes,
        phase=PHASES[state.phase],
        topic=task.groups[state.topic].title if state.topic >= 0 else "",
        lines=tuple(_transcript(task, state)),
        heard=tuple(fact for n, fact in enumerate(task.facts) if state.heard >> n & 1),
        ending=state.ending,
        options=tuple(_option(task, action) for action in choices(task, state)),
    )


MOODS = ((2, "boos"), (3, "geirriteerd"), (4, "twijfel"), (6, "neutraal"), (8, "vriendelijk"), (10, "blij"))


def mood(trust: int) -> str:
    """The face that goes with a level of trust."""
    return next(name for limit, name in MOODS if trust <= limit)


def _transcript(task: Task, state: State) -> Iterable[tuple[str, str]]:
    yield task.role, task.greeting
    for number, which in state.spoken:
        yield "jij", task.lines[number].text
        reply = task.lines[number].effects[which].reply
        if reply:
            yield task.role, reply
    if state.ending == "geduld-op":
        yield task.role, task.out_of_patience


def _option(task: Task, action: Open | Say | Leave) -> Option:
    match action:
        case Open(topic):
            return Option(action, "Onderwerpen", task.groups[_topic(task, topic) or 0].title)
        case Say(move):
            line = task.lines[_number(task, move) or 0]
            return Option(action, task.groups[line.group].title, line.text, ends=line.wraps_up)
        case Leave():
            return Option(action, "Stoppen", "Gesprek afbreken", ends=True)


# Judging ----------------------------------------------------------------------------------------------------------


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    answers = tuple(_answers(task, events))
    ended = any(isinstance(event, Ended) and event.how == "afgerond" for event in events)
    return settle(task.opportunities, answers, dict(task.missed), dict(task.better), ended_properly=ended)


def _answers(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    for place, event in enumerate(events):
        if isinstance(event, Said):
            effect = task.lines[_number(task, event.move) or 0].effects[event.variant]
            for kans, rating in effect.ratings:
                yield Answer(kans, rating, effect.explanation or Reason("zonder-uitleg"), place)


def tries(task: Task, state: State) -> tuple[Open | Say | Leave, ...]:
    """What is worth trying now, the best first: an expert follows the first."""
    ranked = sorted(choices(task, state), key=lambda action: _rank(task, state, action))
    return tuple(ranked)


def _rank(task: Task, state: State, action: Open | Say | Leave) -> tuple[int, int]:
    match action:
        case Leave():
            return 9, 0
        case Open(topic):
            members = task.groups[_topic(task, topic) or 0].members
            worth = min((_worth(task, state, n) for n in members if state.open >> n & 1), default=8)
            return max(worth, 2), 1
        case Say(move):
            number = _number(task, move) or 0
            wraps_up = task.lines[number].wraps_up
            closing = task.groups[task.lines[number].group].phase == CLOSING
            worth = _worth(task, state, number)
            return (7 if wraps_up and worth < 7 else 5 if closing and worth < 5 else worth), 0


def _worth(task: Task, state: State, number: int) -> int:
    """1 strong, 2 useful, 3 opens something useful, 4 harmless but a better answer may come, 8 harmful."""
    line = task.lines[number]
    effect = next(e for e in line.effects if _fits(task, state, e.needs))
    ratings = {rating for _, rating in effect.ratings}
    if "zwak" in ratings:
        return 8
    if ratings == {"sterk"}:
        return 1
    if ratings:
        return 4
    if effect.reveals & ~state.heard or line.promise:
        return 2
    return 3 if any(other.needs.said >> number & 1 for other in task.lines) else 6


# What types cannot say --------------------------------------------------------------------------------------------


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    """Doubled or unknown moves, scored moves without uitleg, alternatives that rate different behaviours."""
    return (*_doubles(spec), *_unknown_moves(spec), *_unexplained(spec), *_uneven(spec), *_no_end(spec))


def _located(spec: Spec) -> Iterable[tuple[tuple[str | int, ...], Move]]:
    for n, move in enumerate(spec.opening):
        yield ("opening", n), move
    for t, topic in enumerate(spec.onderwerpen):
        for n, move in enumerate(topic.zetten):
            yield ("onderwerpen", t, "zetten", n), move
    for n, move in enumerate(spec.afsluiting):
        yield ("afsluiting", n), move


def _doubles(spec: Spec) -> Iterable[Flaw]:
    seen: set[str] = set()
    for path, move in _located(spec):
        if move.zet in seen:
            yield Flaw((*path, "zet"), f"de zet '{move.zet}' bestaat al in dit gesprek; geef deze een andere naam")
        seen.add(move.zet)
    topics: set[str] = set()
    for n, topic in enumerate(spec.onderwerpen):
        if topic.onderwerp in topics:
            yield Flaw(("onderwerpen", n, "onderwerp"), f"het onderwerp '{topic.onderwerp}' staat er twee keer")
        topics.add(topic.onderwerp)


def _unknown_moves(spec: Spec) -> Iterable[Flaw]:
    known = [move.zet for _, move in _located(spec)]
    for path, move in _located(spec):
        for zet in (*move.na_zet, *(move.als.gezegd if move.als else ())):
            if zet not in known:
                yield Flaw((*path, "na-zet"), f"de zet '{zet}' bestaat niet in dit gesprek{_meant(zet, known)}")


def _meant(word: str, known: list[str]) -> str:
    from difflib import get_close_matches

    found = get_close_matches(word, known, n=1)
    return f"; bedoel je '{found[0]}'?" if found else ""


def _unexplained(spec: Spec) -> Iterable[Flaw]:
    for path, move in _located(spec):
        if move.gedrag and not move.uitleg:
            yield Flaw((*path, "gedrag"), f"de zet '{move.zet}' telt mee, maar heeft geen uitleg")
        if move.kans and not move.gedrag and not any(v.gedrag for v in move.varianten):
            yield Flaw((*path, "kans"), f"de zet '{move.zet}' hoort bij een kans, maar laat geen gedrag zien")


def _uneven(spec: Spec) -> Iterable[Flaw]:
    shown: dict[str, set[str]] = {}
    for path, move in _located(spec):
        for ratings in (move.gedrag, *(v.gedrag for v in move.varianten if v.gedrag is not None)):
            name = move.kans or move.zet
            if ratings and shown.setdefault(name, set(ratings)) != set(ratings):
                yield Flaw((*path, "gedrag"), f"bij de kans '{name}' moet elke zet dezelfde gedragingen laten zien")


def _no_end(spec: Spec) -> Iterable[Flaw]:
    if not any(move.rondt_af for _, move in _located(spec)):
        yield Flaw((), "geen enkele zet rondt dit gesprek af; zet 'rondt-af: ja' bij een zet in de afsluiting")
