"""Setting up a gesprek: the author's text becomes lines, with what each waits for, brings about and shows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import accumulate
from operator import or_

from game.core.authored import Conditions, RatingText, pair_of
from game.core.chance import Chance
from game.core.evidence import Opportunity, Reason
from game.core.story import Promised, Story
from game.core.tasks.conversation_spec import Move, Spec, Variant
from game.core.tasks.conversation_task import (
    CLOSING,
    CORE,
    OPENING,
    Effect,
    Group,
    Line,
    Needs,
    Open,
    Say,
    Task,
    numbers,
)
from game.core.tasks.rules import holds_in_story, holds_in_world, kansen, missed_reasons
from game.core.world import World, fill


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


def set_up(spec: Spec, world: World, story: Story) -> Task:
    draft = world.once(spec, lambda: _Setup(spec, world).draft())
    return _after_earlier_tasks(draft, story)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A conversation as this world makes it, before it is known what earlier tasks established.

    `waiting` are the lines that wait for a promise, a placing or a card, with their conditions; `varied` the lines
    with variants that do, with the conditions of each variant.
    """

    task: Task
    waiting: Mapping[int, tuple[Conditions, ...]]
    varied: Mapping[int, tuple[Conditions, ...]]


def _after_earlier_tasks(draft: _Draft, story: Story) -> Task:
    task, lines = draft.task, list(draft.task.lines)
    for number in {*draft.waiting, *draft.varied}:
        lines[number] = _line_after(draft, number, story)
    heard = _bits(n for n, fact in enumerate(task.facts) if fact in story.heard)
    return replace(task, trust=story.trust_in(task.role, task.trust), heard=heard, lines=tuple(lines))


def _line_after(draft: _Draft, number: int, story: Story) -> Line:
    """What waits for an earlier task in vain never comes; a variant that does is not there."""
    line = draft.task.lines[number]
    if not all(holds_in_story(als, story) for als in draft.waiting.get(number, ())):
        never = line.needs.said | 1 << len(draft.task.lines)
        line = replace(line, needs=replace(line.needs, said=never))
    if number in draft.varied:
        *variants, written = line.effects
        fitting = (e for e, als in zip(variants, draft.varied[number], strict=True) if holds_in_story(als, story))
        line = replace(line, effects=(*fitting, written))
    return line


@dataclass(frozen=True, slots=True)
class _Heading:
    """The opening, a topic or the closing, as the author wrote it."""

    title: str
    phase: int
    topic: str
    als: Conditions | None
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A move that exists in this world, with the place of its heading."""

    move: Move
    group: int
    topic_als: Conditions | None

    @property
    def conditions(self) -> tuple[Conditions, ...]:
        return tuple(als for als in (self.move.als, self.topic_als) if als)


class _Setup:
    """Turns the author's text into the fixed part of one conversation; used once and thrown away."""

    def __init__(self, spec: Spec, world: World) -> None:
        self.spec, self.world = spec, world
        self.headings = tuple(self._headings())
        self.placed = tuple(self._placed())
        self.number = {placed.move.zet: n for n, placed in enumerate(self.placed)}
        self.variants = tuple(self._variants(placed.move) for placed in self.placed)
        self.facts = tuple(dict.fromkeys(self._facts()))
        self.fact_number = {fact: n for n, fact in enumerate(self.facts)}
        self.rivals = self._rivals()
        person = world.person(spec.met) if spec.met in {p.role for p in world.people} else None
        self.temper = TEMPERAMENTS.get(person.temperament, _EVEN) if person else _EVEN

    def draft(self) -> _Draft:
        conditions = {n: placed.conditions for n, placed in enumerate(self.placed)}
        varied = {n: tuple(variant.als for variant in variants) for n, variants in enumerate(self.variants)}
        return _Draft(self.task(), _of_earlier_tasks(conditions), _of_earlier_tasks(varied))

    def task(self) -> Task:
        spec, world = self.spec, self.world
        opportunities = kansen(tuple(self._rated()), spec.kansen)
        lines = tuple(self._line(n, placed) for n, placed in enumerate(self.placed))
        groups = tuple(self._group(n, heading) for n, heading in enumerate(self.headings))
        limits = tuple(sorted({line.needs.minutes_left for line in lines} - {0}))
        return Task(
            id=spec.opdracht,
            title=fill(spec.titel, world),
            role=spec.met,
            channel=spec.kanaal,
            situation=fill(spec.situatie or "", world),
            greeting=fill(spec.begroeting, world),
            out_of_patience=fill(spec.geduld_op, world),
            patience=max(spec.geduld + self.temper.patience, 5),
            trust=spec.vertrouwen,
            heard=0,
            lines=lines,
            groups=groups,
            numbers=self.number,
            topics={group.action.topic: n for n, group in enumerate(groups) if group.action},
            unlocks=_unlocks(lines),
            trusted=_within(range(11), (line.needs.trust for line in lines)),
            limits=limits,
            timely=_within((0, *limits), (line.needs.minutes_left for line in lines)),
            facts=self.facts,
            fact_texts=tuple(world.fact(*fact) for fact in self.facts),
            opportunities=opportunities,
            missed=tuple(missed_reasons(opportunities, spec.kansen, self.world).items()),
            better=tuple(self._better(opportunities).items()),
        )

    # What exists in this world

    def _headings(self) -> Iterable[_Heading]:
        yield _Heading("Openen", OPENING, "", None, self.spec.opening)
        for topic in self.spec.onderwerpen:
            title = topic.titel or topic.onderwerp.replace("-", " ").capitalize()
            yield _Heading(fill(title, self.world), CORE, topic.onderwerp, topic.als, topic.zetten)
        yield _Heading("Afronden", CLOSING, "", None, self.spec.afsluiting)

    def _placed(self) -> Iterable[_Placed]:
        for number, heading in enumerate(self.headings):
            if holds_in_world(heading.als, self.world):
                for move in heading.moves:
                    if holds_in_world(move.als, self.world):
                        yield _Placed(move, number, heading.als)

    def _variants(self, move: Move) -> tuple[Variant, ...]:
        """The variants this world allows, up to and with the first that holds whatever the player does."""
        found: list[Variant] = []
        for variant in move.varianten:
            if holds_in_world(variant.als, self.world):
                found.append(variant)
                if _is_settled(variant.als):
                    break
        return tuple(found)

    def _facts(self) -> Iterable[tuple[str, str]]:
        for placed in self.placed:
            move = placed.move
            yield from ((self.spec.met, fact) for fact in move.onthult)
            for variant in move.varianten:
                yield from ((self.spec.met, fact) for fact in variant.onthult or ())
                yield from (pair_of(path) for path in variant.als.gehoord)
            for als in placed.conditions:
                yield from (pair_of(path) for path in als.gehoord)

    def _rivals(self) -> Mapping[str, int]:
        """Per kans, the moves that go away when one of them answers it; a recoverable kans keeps them."""
        recoverable = {spec.kans for spec in self.spec.kansen if spec.herstelbaar}
        rivals: dict[str, int] = defaultdict(int)
        for number, placed in enumerate(self.placed):
            if placed.move.kans and placed.move.kans not in recoverable:
                rivals[placed.move.kans] |= 1 << number
        return rivals

    # Lines and groups

    def _line(self, number: int, placed: _Placed) -> Line:
        move = placed.move
        return Line(
            action=Say(move.zet),
            text=fill(move.zeg, self.world),
            group=placed.group,
            needs=self._needs(placed.conditions, move.na_zet),
            minutes=move.tijd + self.temper.minutes,
            closes=self.rivals.get(move.kans or "", 0) | 1 << number,
            wraps_up=move.rondt_af,
            promise=self._promise(move),
            effects=(*(self._effect(move, variant) for variant in self.variants[number]), self._effect(move, None)),
            keeps=move.maakt_waar or "",
        )

    def _needs(self, conditions: tuple[Conditions, ...], said: Iterable[str] = ()) -> Needs:
        """A move that waits for one said only in another cast never comes."""
        if not conditions and not said:
            return _NOTHING
        never = len(self.placed)
        named = (*said, *(zet for als in conditions for zet in als.gezegd))
        return Needs(
            said=_bits(self.number.get(zet, never) for zet in named),
            heard=_bits(self.fact_number[pair_of(path)] for als in conditions for path in als.gehoord),
            trust=max((als.vertrouwen or 0 for als in conditions), default=0),
            minutes_left=max((als.tijd_over or 0 for als in conditions), default=0),
        )

    def _promise(self, move: Move) -> Promised | None:
        if move.belooft is None:
            return None
        return Promised(move.belooft.belofte, self.spec.met, fill(move.belooft.tekst, self.world), move.belooft.voor)

    def _effect(self, move: Move, variant: Variant | None) -> Effect:
        """The move as written, with what a variant names in its place."""
        reply, reveals, trust, ratings, why = move.antwoord, move.onthult, move.vertrouwen, move.gedrag, move.uitleg
        if variant:
            reply = reply if variant.antwoord is None else variant.antwoord
            reveals = reveals if variant.onthult is None else variant.onthult
            trust = trust if variant.vertrouwen is None else variant.vertrouwen
            ratings = ratings if variant.gedrag is None else variant.gedrag
            why = why if variant.uitleg is None else variant.uitleg
        return Effect(
            needs=self._needs((variant.als,)) if variant else _NOTHING,
            reply=fill(reply or "", self.world),
            reveals=_bits(self.fact_number[self.spec.met, fact] for fact in reveals),
            trust=self._tempered(trust),
            ratings=tuple((f"{move.kans or move.zet}/{gedrag}", rating) for gedrag, rating in ratings.items()),
            explanation=fill(why or "", self.world),
        )

    def _tempered(self, trust: int) -> int:
        if trust > 0:
            return trust + self.temper.gain
        return trust - self.temper.loss if trust < 0 else 0

    def _group(self, number: int, heading: _Heading) -> Group:
        members = tuple(n for n, placed in enumerate(self.placed) if placed.group == number)
        order = Chance.of(self.world.seed, "volgorde", self.spec.opdracht, str(number)).shuffled(members)
        first = members[0] if members else 0
        return Group(
            title=heading.title,
            phase=heading.phase,
            first=first,
            mask=_bits(members),
            says=tuple((1 << n - first, Say(self.placed[n].move.zet)) for n in order),
            action=Open(heading.topic) if heading.phase == CORE else None,
        )

    # Kansen

    def _rated(self) -> Iterable[tuple[str, str, str, str]]:
        for number, placed in enumerate(self.placed):
            move = placed.move
            for ratings in self._ratings(number):
                yield from ((move.kans or move.zet, gedrag, rating, move.zet) for gedrag, rating in ratings.items())

    def _ratings(self, number: int) -> tuple[dict[str, RatingText], ...]:
        """Every way this move can count in this world."""
        move, variants = self.placed[number].move, self.variants[number]
        own = () if variants and _is_settled(variants[-1].als) else (move.gedrag,)
        return (*(move.gedrag if v.gedrag is None else v.gedrag for v in variants), *own)

    def _better(self, opportunities: tuple[Opportunity, ...]) -> dict[str, str | Reason]:
        """What would have shown most at each kans: the first sterk answer that exists in this world."""
        strong: dict[str, str | Reason] = {}
        for number, placed in enumerate(self.placed):
            move = placed.move
            for ratings in self._ratings(number):
                for gedrag in (gedrag for gedrag, rating in ratings.items() if rating == "sterk"):
                    values = (("zeg", fill(move.zeg, self.world)), ("uitleg", self._why(number, gedrag)))
                    strong.setdefault(f"{move.kans or move.zet}/{gedrag}", Reason("beter-zeggen", values))
        return {o.id: strong[o.id] for o in opportunities if o.id in strong}

    def _why(self, number: int, gedrag: str) -> str:
        move = self.placed[number].move
        strong = (v.uitleg for v in self.variants[number] if v.uitleg and (v.gedrag or {}).get(gedrag) == "sterk")
        text = next(strong, move.uitleg if "sterk" in move.gedrag.values() else "")
        return fill(text or "", self.world)


_NOTHING = Needs()


def _within(levels: Iterable[int], asked: Iterable[int]) -> tuple[int, ...]:
    """Per level, the lines that ask for no more than it, as bits."""
    at: dict[int, int] = defaultdict(int)
    for number, level in enumerate(asked):
        at[max(level, 0)] |= 1 << number
    return tuple(accumulate((at[level] for level in levels), or_))


def _unlocks(lines: tuple[Line, ...]) -> tuple[tuple[int, ...], ...]:
    """Per line, the lines that wait for it to be said, or for a fact it may bring out."""
    waiting: dict[int, list[int]] = defaultdict(list)
    hoping: dict[int, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        for move in numbers(line.needs.said):
            waiting[move].append(number)
        for fact in numbers(line.needs.heard):
            hoping[fact].append(number)
    return tuple(tuple(_unlocked(n, line, waiting, hoping)) for n, line in enumerate(lines))


def _unlocked(
    number: int, line: Line, waiting: Mapping[int, list[int]], hoping: Mapping[int, list[int]]
) -> Iterable[int]:
    found = set(waiting.get(number, ()))
    for effect in line.effects:
        for fact in numbers(effect.reveals):
            found.update(hoping.get(fact, ()))
    return sorted(found)


def _bits(numbers: Iterable[int]) -> int:
    bits = 0
    for number in numbers:
        bits |= 1 << number
    return bits


def _is_settled(als: Conditions) -> bool:
    """Whether the conditions speak about the cast world alone, so that play cannot change them."""
    return not (als.gehoord or als.gezegd or als.beloofd or als.vastgelegd or als.geplaatst) and (
        als.vertrouwen is None and als.tijd_over is None
    )


def _of_earlier_tasks(found: Mapping[int, tuple[Conditions, ...]]) -> Mapping[int, tuple[Conditions, ...]]:
    """Only the lines with a condition on what earlier tasks established."""
    return {n: both for n, both in found.items() if any(als.beloofd or als.vastgelegd or als.geplaatst for als in both)}
