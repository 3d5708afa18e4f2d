"""Proof: what can happen in a scenario, found by playing its own rules and no second copy of them.

Conditions are positive (design §5), so whatever can be said in a conversation can be said in a run of only those moves
that its conditions ask for: each claim is searched on the moves it mentions. What comes from earlier tasks is looked at
in its two extremes, as good as it can get and nothing at all: positive conditions see no more than the one, and what
stands there by default is what the other meets.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from game.core import desk
from game.core.casts import Cast, all_casts, casts_for, recast
from game.core.evidence import Evidence, Opportunity
from game.core.session import rules_of
from game.core.story import Heard, Placed, Promised, Recorded, Story, fold
from game.core.tasks.conversation import Ended
from game.core.tasks.conversation_task import Open, Say
from game.core.tasks.rules import TaskType
from game.core.week import opening
from game.core.world import World

MOST_STATES = 20_000
"""States looked at per claim before it is called unproven."""

Kind = Literal["zet-onbereikbaar", "geen-einde", "geduld-nooit-op", "kans-nooit-sterk", "nooit-de-beste"]


Points = tuple[int, int]
"""Reached, and possible."""


@dataclass(frozen=True, slots=True)
class Found:
    """A claim that does not hold, or that could not be settled (`proven` false). `cast` is where it was seen."""

    kind: Kind
    task: str
    place: str
    proven: bool
    cast: Cast


@dataclass(frozen=True, slots=True)
class Witness:
    """A shortest run to a move: the actions inside one task, in the cast and after the story where they were found."""

    task: str
    place: str
    cast: Cast
    story: Story
    actions: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """Points per gedrag of one task over the casts: what is earned without doing anything (the least, as every answer
    can be left out), the most a known run reaches where the lot is least kind, and what could be won at most there.
    `best` is the same two where the lot is kindest."""

    task: str
    gedrag: str
    reached: int
    possible: int
    least: int = 0
    best: Points = (0, 0)


@dataclass(frozen=True, slots=True)
class Proof:
    """All that was found about one scenario. `casts` are (task, looked at, how many there are).

    `shown` are the gedragingen that some run really shows, with how many kansen a day has for each at the least.
    """

    found: tuple[Found, ...]
    witnesses: tuple[Witness, ...]
    ranges: tuple[Range, ...]
    shown: tuple[tuple[str, int], ...]
    casts: tuple[tuple[str, int, int], ...]
    states: int

    @property
    def is_complete(self) -> bool:
        return all(seen == whole for _, seen, whole in self.casts) and all(found.proven for found in self.found)


def prove(world: World) -> Proof:
    """Every task of the day in its order, each with the best story that the tasks before it can leave."""
    story = opening(world)
    parts: list[_TaskProof] = []
    specs = [(task.opdracht, task.werkvorm, task) for part in world.scenario.rondes for task in part.opdrachten]
    for name, kind, spec in specs:
        part = _TaskProof(name, kind, spec, world, story)
        part.run()
        story = fold(story, part.told)
        parts.append(part)
    werkplek = _TaskProof(desk.DESK, desk.DESK, world.scenario.werkplek, world, story)
    werkplek.run()
    parts.append(werkplek)
    return Proof(
        found=tuple(found for part in parts for found in part.found),
        witnesses=tuple(witness for part in parts for witness in part.witnesses.values()),
        ranges=tuple(span for part in parts for span in part.ranges()),
        shown=tuple(sorted(_shown(parts).items())),
        casts=tuple((part.name, part.seen, part.whole) for part in parts),
        states=sum(part.states for part in parts),
    )


def _shown(parts: "list[_TaskProof]") -> dict[str, int]:
    sums: dict[str, int] = {}
    for part in parts:
        for gedrag in part.strong:
            sums[gedrag] = sums.get(gedrag, 0) + part.fewest[gedrag]
    return sums


# One task ---------------------------------------------------------------------------------------------------------


class _TaskProof:
    """Gathers what can happen in one task, cast by cast; used once and thrown away."""

    def __init__(self, name: str, kind: str, spec: Any, world: World, story: Story) -> None:
        self.name, self.kind, self.spec, self.world, self.story = name, kind, spec, world, story
        self.rules: TaskType = rules_of(kind)
        self.found: list[Found] = []
        self.witnesses: dict[str, Witness] = {}
        self.told: list[Any] = []
        self.casts, self.whole = casts_for(spec, world)
        self.seen, self.states = len(self.casts), 0
        self.unreached: dict[str, tuple[bool, Cast]] = {}
        self.spans: dict[str, tuple[Points, Points]] = {}
        self.least: dict[str, int] = {}
        self.can_run_out = self.kind != "gesprek"
        self.strong: set[str] = set()
        self.fewest: dict[str, int] = {}

    def run(self) -> None:
        reached: set[str] = set()
        for cast in self.casts:
            world = recast(self.world, cast)
            stories = dict.fromkeys((self.story, Story()))
            tasks = [(story, self.rules.set_up(self.spec, world, story)) for story in stories]
            for story, task in tasks:
                reached |= self._in_cast(task, cast, story)
            self._never_strong([task for _, task in tasks], cast)
        self.found += [
            Found("zet-onbereikbaar", self.name, place, proven, cast)
            for place, (proven, cast) in self.unreached.items()
            if place not in reached
        ]
        self.found += self._never_best()
        if not self.can_run_out:
            self.found.append(Found("geduld-nooit-op", self.name, "", True, ()))

    def _in_cast(self, task: Any, cast: Cast, story: Story) -> set[str]:
        events = self._expert(task)
        self.told += [e for e in events if isinstance(e, Heard | Promised | Recorded | Placed)]
        if story == self.story:
            self._weigh(self.rules.evidence(task, events))
            self._weigh_nothing(self.rules.evidence(task, ()))
        return self._reached(task, cast, story)

    def _expert(self, task: Any) -> tuple[Any, ...]:
        """The events of a run that always does what is worth most."""
        state = self.rules.begin(task)
        events: list[Any] = []
        while not self.rules.is_over(task, state):
            state, more = self.rules.apply(task, state, self.rules.tries(task, state)[0])
            events += more
            self.states += 1
        return tuple(events)

    def _weigh(self, judged: tuple[Evidence, ...]) -> None:
        """The points per gedrag, for the cast where they are worst and the one where they are best."""
        sums: dict[str, Points] = {}
        for one in _counted_once(judged):
            points, possible = sums.get(one.opportunity.gedrag, (0, 0))
            sums[one.opportunity.gedrag] = points + one.points, possible + one.opportunity.worth
        self.strong |= {one.opportunity.gedrag for one in judged if one.rating == "sterk"}
        for gedrag in sums:
            kansen = {one.opportunity.group or one.opportunity.id for one in judged if one.opportunity.gedrag == gedrag}
            self.fewest[gedrag] = min(len(kansen), self.fewest.get(gedrag, len(kansen)))
        for gedrag, here in sums.items():
            worst, best = self.spans.get(gedrag, (here, here))
            self.spans[gedrag] = _lower(worst, here), _higher(best, here)

    def _weigh_nothing(self, judged: tuple[Evidence, ...]) -> None:
        """The points per gedrag of who does nothing, in the cast where that is least."""
        sums: dict[str, int] = {}
        for one in _counted_once(judged):
            sums[one.opportunity.gedrag] = sums.get(one.opportunity.gedrag, 0) + one.points
        for gedrag, points in sums.items():
            self.least[gedrag] = min(points, self.least.get(gedrag, points))

    def ranges(self) -> Iterable[Range]:
        for gedrag, (worst, best) in self.spans.items():
            yield Range(self.name, gedrag, *worst, self.least[gedrag], best)

    # Conversations

    def _reached(self, task: Any, cast: Cast, story: Story) -> set[str]:
        """The moves that can be said in this cast; for other task types every entry stands open from the start."""
        if self.kind != "gesprek":
            return set()
        reached = set()
        for number, line in enumerate(task.lines):
            move = line.action.move
            if move in self.witnesses:
                reached.add(move)
                continue
            path = self._search(task, needed_for(task, number), partial(_says, move))
            if isinstance(path, tuple):
                self.witnesses[move] = Witness(self.name, move, cast, story, path)
                self._tell(task, path)
                reached.add(move)
            else:
                self.unreached.setdefault(move, (path is None, cast))
        if self._search(task, _everything(task), _rounded_off) is None:
            self._once(Found("geen-einde", self.name, "", True, cast))
        self.can_run_out = self.can_run_out or longest(task) >= task.patience
        return reached

    def _tell(self, task: Any, path: tuple[Any, ...]) -> None:
        state = self.rules.begin(task)
        for action in path:
            state, events = self.rules.apply(task, state, action)
            self.told += [e for e in events if isinstance(e, Heard | Promised)]

    def _search(
        self, task: Any, allowed: frozenset[int], wanted: Callable[[tuple[Any, ...]], bool]
    ) -> tuple[Any, ...] | bool | None:
        """A shortest run to what is wanted, of allowed moves only; None: there is none; False: given up."""
        first = self.rules.begin(task)
        waiting: deque[tuple[Any, tuple[Any, ...]]] = deque([(first, ())])
        known = {_key(first)}
        while waiting:
            state, path = waiting.popleft()
            for action in self._allowed(task, state, allowed):
                after, events = self.rules.apply(task, state, action)
                self.states += 1
                if wanted(events):
                    return (*path, action)
                if _key(after) not in known and not after.ending:
                    known.add(_key(after))
                    waiting.append((after, (*path, action)))
            if len(known) > MOST_STATES:
                return False
        return None

    def _allowed(self, task: Any, state: Any, allowed: frozenset[int]) -> Iterator[Any]:
        for action in self.rules.choices(task, state):
            match action:
                case Say(move) if task.numbers[move] in allowed:
                    yield action
                case Open(topic) if any(task.lines[n].group == task.topics[topic] for n in allowed):
                    yield action

    def _never_best(self) -> Iterable[Found]:
        """At a kans marked wisselend every alternative must be the best one somewhere."""
        changing = {one.kans for one in self.spec.kansen if one.wisselend}
        for name, kans, part in _alternatives(self.kind, self.spec):
            if kans in changing and not self._is_best_somewhere(name, part):
                yield Found("nooit-de-beste", self.name, name, True, ())

    def _is_best_somewhere(self, name: str, part: Any) -> bool:
        """How an answer counts depends on what its own variants say of the cast, and on nothing else of it."""
        worlds = (recast(self.world, cast) for cast in all_casts(part, self.world))
        return any(name in _strong(self.kind, self.rules.set_up(self.spec, where, self.story)) for where in worlds)

    # Kansen

    def _never_strong(self, tasks: list[Any], cast: Cast) -> None:
        """The kansen that nobody can show strongly in this cast, whatever came before."""
        weak = [self._weak(task) for task in tasks]
        for kans in weak[0]:
            if all(kans in others for others in weak):
                proven = all(others[kans] for others in weak)
                self._once(Found("kans-nooit-sterk", self.name, kans.place, proven, cast))

    def _weak(self, task: Any) -> dict[Opportunity, bool]:
        """What the expert's run did not show strongly, each searched on its own; with whether that is proven."""
        judged = self.rules.evidence(task, self._expert(task))
        doubtful = [one.opportunity for one in judged if one.rating != "sterk" and not one.opportunity.group]
        found = {kans: self._can_be_strong(task, kans) for kans in doubtful}
        return {kans: shown is None for kans, shown in found.items() if shown is not True}

    def _once(self, found: Found) -> None:
        if all((f.kind, f.place) != (found.kind, found.place) for f in self.found):
            self.found.append(found)

    def _can_be_strong(self, task: Any, kans: Opportunity) -> bool | None:
        """True: yes; None: no; False: given up."""
        if self.kind != "gesprek":
            return self._by_another_try(task, kans)
        if kans.worth == 1:
            return self._can_be_kept_out_of(task, kans)
        for number, line in enumerate(task.lines):
            if any(name == kans.id and rating == "sterk" for effect in line.effects for name, rating in effect.ratings):
                path = self._search(
                    task,
                    needed_for(task, number),
                    lambda events: any(
                        e.opportunity.id == kans.id and e.rating == "sterk" and e.event is not None
                        for e in self.rules.evidence(task, events)
                    ),
                )
                if path is not None:
                    return bool(path)
        return None

    def _can_be_kept_out_of(self, task: Any, kans: Opportunity) -> bool | None:
        """A valkuil is kept out of by rounding off without any of its moves."""
        steps_in = {
            n for n, line in enumerate(task.lines) if any(kans.id == k for e in line.effects for k, _ in e.ratings)
        }
        path = self._search(task, _everything(task) - steps_in, _rounded_off)
        return bool(path) if path is not None else None

    def _by_another_try(self, task: Any, kans: Opportunity) -> bool | None:
        """Whether another first entry than the expert's shows it: lines and candidates one at a time."""
        first = self.rules.begin(task)
        for action in self.rules.tries(task, first):
            state, events = self.rules.apply(task, first, action)
            told = list(events)
            while not self.rules.is_over(task, state):
                state, more = self.rules.apply(task, state, self.rules.tries(task, state)[0])
                told += more
                self.states += 1
            if any(e.opportunity.id == kans.id and e.rating == "sterk" for e in self.rules.evidence(task, tuple(told))):
                return True
        return False


def needed_for(task: Any, number: int) -> frozenset[int]:
    """The lines that the conditions of this one can ask for, over and over: the only ones that can help it."""
    needed, waiting = {number}, [number]
    while waiting:
        line = task.lines[waiting.pop()]
        for needs in (line.needs, *(effect.needs for effect in line.effects)):
            helpers = [n for n, other in enumerate(task.lines) if _helps(task, n, other, needs)]
            fresh = [n for n in helpers if n not in needed]
            needed.update(fresh)
            waiting += fresh
    return frozenset(needed) | _past_opening(task, number)


def longest(task: Any) -> int:
    """The most minutes a conversation can take: every line once, of the answers to one kans the slowest."""
    minutes: dict[int, int] = {}
    for line in task.lines:
        minutes[line.closes] = max(minutes.get(line.closes, 0), line.minutes)
    return sum(minutes.values())


def _counted_once(judged: tuple[Evidence, ...]) -> Iterator[Evidence]:
    """Of the kansen that exclude each other the one that went best."""
    best: dict[tuple[str, str], Evidence] = {}
    for one in judged:
        key = (one.opportunity.group or one.opportunity.id, one.opportunity.gedrag)
        if key not in best or one.points > best[key].points:
            best[key] = one
    yield from best.values()


def _lower(one: Points, other: Points) -> Points:
    """The smaller part of what was possible."""
    return other if other[0] * one[1] < one[0] * other[1] else one


def _higher(one: Points, other: Points) -> Points:
    """The larger part of what was possible, and of equal parts the larger number."""
    left, right = other[0] * one[1], one[0] * other[1]
    return other if left > right or (left == right and other > one) else one


def _helps(task: Any, number: int, other: Any, needs: Any) -> bool:
    if needs.said >> number & 1:
        return True
    brings = any(effect.reveals & needs.heard & ~task.heard for effect in other.effects)
    return brings or (needs.trust > task.trust and any(effect.trust > 0 for effect in other.effects))


def _past_opening(task: Any, number: int) -> frozenset[int]:
    """A closing line needs some line that leads out of the opening; one of each topic will do."""
    if task.groups[task.lines[number].group].phase != 2:
        return frozenset()
    return frozenset(group.first for group in task.groups if group.mask)


def _everything(task: Any) -> frozenset[int]:
    """Enough to round a conversation off: what the closing lines need."""
    ends = [n for n, line in enumerate(task.lines) if line.wraps_up]
    return frozenset().union(*(needed_for(task, n) for n in ends)) if ends else frozenset()


def _key(state: Any) -> tuple[Any, ...]:
    return state.said, state.phase, state.topic, state.trust, state.minutes


def _says(move: str, events: tuple[Any, ...]) -> bool:
    return any(getattr(event, "move", None) == move for event in events)


def _rounded_off(events: tuple[Any, ...]) -> bool:
    return any(isinstance(event, Ended) and event.how == "afgerond" for event in events)


def _alternatives(kind: str, spec: Any) -> Iterator[tuple[str, str, Any]]:
    """(name, kans, part) of everything of which one is picked for a kans, in a talk and in an onderzoek."""
    match kind:
        case "gesprek":
            yield from ((move.zet, move.kans or move.zet, move) for move in _moves(spec))
        case "onderzoek":
            for one in spec.conclusies:
                yield from ((claim.stelling, one.conclusie, claim) for claim in one.stellingen)
            for asked in (*spec.verdediging, *((spec.verbetering,) if spec.verbetering else ())):
                yield from ((answer.reactie, asked.vraag, answer) for answer in asked.reacties)


def _strong(kind: str, task: Any) -> frozenset[str]:
    """The names of what is strong in the world of this task."""
    if kind == "onderzoek":
        from game.core.tasks.research_judging import strong_names

        return strong_names(task)
    return frozenset(
        line.action.move for line in task.lines if any(r == "sterk" for e in line.effects for _, r in e.ratings)
    )


def _moves(spec: Any) -> Iterator[Any]:
    yield from spec.opening
    for topic in spec.onderwerpen:
        yield from topic.zetten
    yield from spec.afsluiting
