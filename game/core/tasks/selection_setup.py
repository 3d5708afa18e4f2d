"""Setting up a selectie: the files as the player left them, the criteria, and the best proposal that is possible."""

from collections.abc import Hashable, Iterable
from dataclasses import replace
from itertools import accumulate

from game.core.authored import pair_of
from game.core.chance import Chance
from game.core.evidence import Reason
from game.core.story import Story
from game.core.tasks.rules import holds_in_world, kansen, missed_reasons
from game.core.tasks.selection_actions import (
    Ask,
    Inspect,
    Motivate,
    Propose,
    React,
    Reject,
    Withdraw,
)
from game.core.tasks.selection_board import (
    NO_WAY,
    Candidate,
    Column,
    Demand,
    Ground,
    Line,
    Opening,
    Reaction,
    Task,
    Wish,
)
from game.core.tasks.selection_key import with_key
from game.core.tasks.selection_optimum import Plan
from game.core.tasks.selection_spec import (
    OTHERS,
    DemandSpec,
    GroundSpec,
    ReactionSpec,
    Spec,
    WishSpec,
)
from game.core.world import World, fill

_SENTENCES = {
    ("afwijzing", True): "Voldoet niet aan de eis: {label}",
    ("afwijzing", False): "Haalt te weinig punten op de wens: {label}",
    ("motief", True): "Voldoet aan de eis: {label}",
    ("motief", False): "Haalt punten op de wens: {label}",
}


def set_up(spec: Spec, world: World, story: Story) -> Task:
    bare = world.once(spec, lambda: _Bare(_Setup(spec, world)))
    return world.once(bare, lambda: bare.after(story), given=_carried_into(bare.task, story))


def _carried_into(bare: Task, story: Story) -> Hashable:
    """What the player established before that this board builds on: nothing else of the story matters to it."""
    roles = {candidate.role for candidate in bare.candidates}
    recorded = frozenset(line for line in story.recorded if line[0] in roles and line[1] in bare.facts)
    return recorded, story.trust_in(bare.client, bare.trust)


class _Bare:
    """A board before anything was recorded; from it follows the board of every player in this world."""

    def __init__(self, setup: "_Setup") -> None:
        self.setup, self.task = setup, with_key(setup.task())

    def after(self, story: Story) -> Task:
        touched = {role for role, fact, _ in story.recorded if fact in self.task.facts}
        candidates = tuple(
            self.setup.candidate(old.role, story) if old.role in touched else old for old in self.task.candidates
        )
        trust = story.trust_in(self.task.client, self.task.trust)
        return with_key(replace(self.task, candidates=candidates, trust=trust), self.task)


class _Setup:
    """Turns the author's text into the fixed part of one selection."""

    def __init__(self, spec: Spec, world: World) -> None:
        self.spec, self.world = spec, world
        self.demands = tuple(tuple(d for d in v.eisen if holds_in_world(d.als, world)) for v in spec.vacatures)
        self.wishes = tuple(tuple(w for w in v.wensen if holds_in_world(w.als, world)) for v in spec.vacatures)
        self.labels = self._labels()
        self.telling = len(self.labels)  # the facts that count come first
        for fact, label in spec.toon.items():
            self.labels.setdefault(fact, fill(label, world))
        self.facts = tuple(self.labels)
        starts = accumulate((vacancy.plaatsen for vacancy in spec.vacatures[:-1]), initial=0)
        self.openings = tuple(self._opening(n, first) for n, first in enumerate(starts))
        self.grounds = self._shuffled("afwijzen", (*self._rejections(), *self._bad("afwijzen")))
        self.motives = self._shuffled("voordragen", (*self._reasons("motief"), *self._bad("voordragen")))
        self.on_file = tuple(self._on_file())
        self.blank = frozenset(self._blank())

    def task(self) -> Task:
        spec, world = self.spec, self.world
        opportunities = kansen(tuple(self._rated()), spec.kansen)
        return Task(
            id=spec.opdracht,
            title=fill(spec.titel, world),
            situation=fill(spec.situatie or "", world),
            facts=self.facts,
            transport=self.transport,
            modes=self._modes(),
            columns=tuple(self._columns()),
            candidates=tuple(self._candidates()),
            openings=self.openings,
            grounds=self.grounds,
            motives=self.motives,
            client=spec.verzoek.van if spec.verzoek else "",
            request=fill(spec.verzoek.zeg, world) if spec.verzoek else "",
            reactions=self._reactions(),
            trust=5,
            minutes=spec.beltijd,
            question=spec.vraagtijd,
            slack=spec.speling,
            offers=(),
            plan=Plan(),
            parts=tuple((part.onderdeel, part.toont, fill(part.uitleg or "", world)) for part in spec.beoordeling),
            opportunities=opportunities,
            missed=tuple(missed_reasons(opportunities, spec.kansen, self.world).items()),
            better=tuple(self._better().items()),
        )

    def _rated(self) -> Iterable[tuple[str, str, str, str]]:
        for part in self.spec.beoordeling:
            best = "zwak" if part.onderdeel == "vooroordeel" else "sterk"
            yield from ((part.onderdeel, gedrag, best, part.onderdeel) for gedrag in part.toont)
        for _, reaction in self._answers():
            yield from (
                (_kans(reaction), gedrag, rating, reaction.reactie) for gedrag, rating in reaction.gedrag.items()
            )

    def _answers(self) -> Iterable[tuple[int, ReactionSpec]]:
        """What can be said about the request, with its step."""
        request = self.spec.verzoek
        steps = (request.reacties, request.vervolg) if request else ()
        return ((step, reaction) for step, reactions in enumerate(steps) for reaction in reactions)

    def _better(self) -> dict[str, str | Reason]:
        """What would have shown most: the first strong reaction to the request."""
        found: dict[str, str | Reason] = {}
        for _, reaction in self._answers():
            for gedrag, rating in reaction.gedrag.items():
                if rating == "sterk":
                    told = (
                        ("zeg", fill(reaction.zeg, self.world)),
                        ("uitleg", fill(reaction.uitleg or "", self.world)),
                    )
                    found.setdefault(f"{_kans(reaction)}/{gedrag}", Reason("beter-zeggen", told))
        return found

    def _modes(self) -> tuple[tuple[str, int], ...]:
        ways = self.spec.vervoer
        return tuple(
            (name.casefold(), mode) for mode, names in enumerate((ways.auto, ways.fiets, ways.ov)) for name in names
        )

    # The criteria -------------------------------------------------------------------------------------------------

    def _labels(self) -> dict[str, str]:
        """Every fact that counts, with its heading: the first label that speaks of it."""
        found: dict[str, str] = {}
        for demands, wishes in zip(self.demands, self.wishes, strict=True):
            for demand in demands:
                if demand.feit:
                    found.setdefault(demand.feit, fill(demand.label, self.world))
                if demand.reistijd is not None:
                    found.setdefault(self.spec.vervoer.feit, "Vervoer")
            for wish in wishes:
                found.setdefault(wish.feit, fill(wish.label, self.world))
        return found

    def _opening(self, number: int, first: int) -> Opening:
        spec = self.spec.vacatures[number]
        vacancy = self.world.vacancy(spec.vacature)
        return Opening(
            role=spec.vacature,
            title=vacancy.title,
            company=self.world.value(spec.vacature, "bedrijf") or "",
            town=vacancy.town,
            wage=vacancy.wage,
            hours=vacancy.hours,
            places=spec.plaatsen,
            first=first,
            demands=tuple(self._demand(demand) for demand in self.demands[number]),
            wishes=tuple(self._wish(wish) for wish in self.wishes[number]),
        )

    def _demand(self, spec: DemandSpec) -> Demand:
        label = fill(spec.label, self.world)
        if spec.reistijd is not None:
            return Demand(spec.eis, label, f"hoogstens {spec.reistijd} minuten", minutes=spec.reistijd)
        if spec.leeftijd is not None:
            law = fill(spec.wet or "", self.world)
            return Demand(spec.eis, label, f"minstens {spec.leeftijd} jaar ({law})", age=spec.leeftijd)
        good = tuple(fill(value, self.world) for value in spec.goed)
        fact = self.facts.index(spec.feit or "")
        return Demand(spec.eis, label, " of ".join(good), fact, tuple(value.strip().casefold() for value in good))

    def _wish(self, spec: WishSpec) -> Wish:
        told = ((fill(value, self.world).strip(), worth) for value, worth in spec.punten.items())
        scores = tuple(sorted(told, key=lambda each: (-each[1], each[0])))
        least = min(0, *(worth for _, worth in scores))
        return Wish(spec.wens, fill(spec.label, self.world), self.facts.index(spec.feit), scores, least)

    # The reasons --------------------------------------------------------------------------------------------------

    def _reasons(self, use: str) -> Iterable[Ground]:
        """Every eis and wens as a reason; one that two vacancies share is there once."""
        found: dict[str, Ground] = {}
        for demands, wishes in zip(self.demands, self.wishes, strict=True):
            for demand in demands:
                found.setdefault(demand.eis, Ground(demand.eis, self._sentence(demand, use), "eis", ""))
            for wish in wishes:
                found.setdefault(wish.wens, Ground(wish.wens, self._sentence(wish, use), "wens", ""))
        return found.values()

    def _sentence(self, spec: DemandSpec | WishSpec, use: str) -> str:
        own = spec.motief if use == "motief" else spec.afwijzing
        return fill(own or _SENTENCES[use, isinstance(spec, DemandSpec)].format(label=spec.label), self.world)

    def _rejections(self) -> Iterable[Ground]:
        yield from self._reasons("afwijzing")
        yield Ground(OTHERS, fill(self.spec.anderen_beter, self.world), "anderen", "")

    def _bad(self, use: str) -> Iterable[Ground]:
        return (self._bad_ground(spec) for spec in self.spec.redenen if spec.bij == use)

    def _bad_ground(self, spec: GroundSpec) -> Ground:
        return Ground(spec.reden, fill(spec.tekst, self.world), spec.soort, fill(spec.uitleg or "", self.world))

    def _shuffled(self, use: str, grounds: tuple[Ground, ...]) -> tuple[Ground, ...]:
        return Chance.of(self.world.seed, "volgorde", self.spec.opdracht, use).shuffled(grounds)

    # The files ----------------------------------------------------------------------------------------------------

    def _members(self) -> Iterable[tuple[str, str]]:
        """Every candidate once, with the role they were cast for."""
        seen: set[str] = set()
        for role in self.spec.kandidaten:
            for member in self.world.pool(role):
                if member not in seen:
                    yield member, role
                seen.add(member)

    def _on_file(self) -> Iterable[str]:
        pools = {role for role, _ in self.world.members}
        return (member for member, role in self._members() if role in pools or role in self.spec.in_bestand)

    def _blank(self) -> Iterable[tuple[str, str]]:
        """The lot leaves a fact blank in so many files; it does not look at who they are."""
        for fact, count in self.spec.leeg.items():
            drawn = Chance.of(self.world.seed, "leeg", self.spec.opdracht, fact).shuffled(self.on_file)
            yield from ((member, fact) for member in drawn[:count])

    def _line(self, role: str, fact: str, on_file: bool, story: Story) -> Line:
        true = self.world.fact(role, fact)
        recorded = story.record_of(role, fact)
        if recorded is None and on_file and (role, fact) not in self.blank:
            recorded = true
        return Line((recorded or "").strip(), true.strip())

    def _candidates(self) -> Iterable[Candidate]:
        roles = tuple(member for member, _ in self._members())
        for role in Chance.of(self.world.seed, "volgorde", self.spec.opdracht).shuffled(roles):
            yield self.candidate(role, Story())

    def candidate(self, role: str, story: Story) -> Candidate:
        """Somebody as the player left their file."""
        person, on_file = self.world.person(role), role in self.on_file
        file = tuple(self._line(role, fact, on_file, story) for fact in self.facts)
        asked_for = tuple(n for n in range(self.telling) if not file[n].written)
        return Candidate(
            role=role,
            name=person.name,
            town=person.town,
            age=person.age,
            file=file,
            ways=tuple(self._ways(person.town, opening) for opening in self.openings),
            inspect=Inspect(role),
            asks=tuple((n, Ask(role, self.facts[n])) for n in asked_for),
            proposals=tuple(Propose(role, o.role, place + 1) for o in self.openings for place in range(o.places)),
            rejections=tuple(Reject(role, ground.id) for ground in self.grounds),
            motives=tuple(Motivate(role, ground.id) for ground in self.motives),
            withdraw=Withdraw(role),
        )

    def _ways(self, town: str, opening: Opening) -> tuple[int, int, int]:
        trip = self.world.trip(town, opening.town)
        return trip.car, trip.bike, NO_WAY if trip.transit is None else trip.transit

    def _columns(self) -> Iterable[Column]:
        """First what is hard, then what is soft, then what the file just says."""
        demands = [demand for opening in self.openings for demand in opening.demands]
        hard = {self.transport if demand.minutes >= 0 else demand.fact for demand in demands}
        soft = {wish.fact for opening in self.openings for wish in opening.wishes}
        facts = tuple(enumerate(self.labels.values()))
        yield from (Column(label, True, fact=n) for n, label in facts if n in hard)
        yield from self._other_demands()
        yield from (Column(label, False, fact=n) for n, label in facts if n in soft - hard)
        yield from (Column(label, False, fact=n) for n, label in facts if n not in soft | hard)

    @property
    def transport(self) -> int:
        """The place of the fact that says how candidates travel; -1 when no eis is about travelling."""
        fact = self.spec.vervoer.feit
        return self.facts.index(fact) if fact in self.facts else -1

    def _other_demands(self) -> Iterable[Column]:
        ages: set[int] = set()
        for way, opening in enumerate(self.openings):
            for demand in opening.demands:
                if demand.minutes >= 0:
                    yield Column(f"{demand.label} ({opening.town})", True, way=way)
                elif demand.age >= 0 and demand.age not in ages:
                    ages.add(demand.age)
                    yield Column(demand.label, True, age=demand.age)

    # The request --------------------------------------------------------------------------------------------------

    def _reactions(self) -> tuple[Reaction, ...]:
        order = Chance.of(self.world.seed, "volgorde", self.spec.opdracht, "verzoek")
        return tuple(self._reaction(spec, step) for step, spec in order.shuffled(tuple(self._answers())))

    def _reaction(self, spec: ReactionSpec, step: int) -> Reaction:
        return Reaction(
            action=React(spec.reactie),
            step=step,
            text=fill(spec.zeg, self.world),
            reply=fill(spec.antwoord or "", self.world),
            after=spec.na_reactie,
            trust=spec.vertrouwen,
            minutes=spec.tijd,
            records=tuple(pair_of(path) for path in spec.legt_vast),
            ratings=tuple((f"{_kans(spec)}/{gedrag}", rating) for gedrag, rating in spec.gedrag.items()),
            explanation=fill(spec.uitleg or "", self.world),
        )


def _kans(spec: ReactionSpec) -> str:
    return spec.kans or spec.reactie
