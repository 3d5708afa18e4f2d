"""Setting an onderzoek up: the author's text decided on the cast world, and every kans listed."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from game.core.authored import Conditions, pair_of
from game.core.chance import Chance
from game.core.evidence import Rating, Reason
from game.core.story import Story
from game.core.tasks.research_actions import CONCLUDE, DEFEND, IMPROVE, PROPOSE, SEARCH
from game.core.tasks.research_board import (
    Clipping,
    Conclusion,
    Pairs,
    Proposal,
    Question,
    Retort,
    Source,
    Statement,
    Task,
    Weighing,
)
from game.core.tasks.research_spec import (
    AnswerSpec,
    ClaimSpec,
    ConclusionSpec,
    ProposalSpec,
    QuestionSpec,
    SourceSpec,
    Spec,
    WeighingSpec,
)
from game.core.tasks.rules import holds_in_story, holds_in_world, kansen, missed_reasons
from game.core.world import World, fill

USABLE = "bruikbaar"
VERDICTS = (USABLE, "verouderd", "gekleurd", "niet-te-controleren")
PLAIN, SWOT = ("kans", "risico"), ("sterkte", "zwakte", "kans", "bedreiging")
NOT_YET = ""
"""The claim that says: this cannot be told yet."""

Part = TypeVar("Part")


def set_up(spec: Spec, world: World, story: Story) -> Task:
    """What earlier tasks left shows in how the listener looks at you, and in which clippings there are to find."""
    trust = story.trust_in(spec.met, 5) if spec.met else 5
    told = frozenset(one.bevinding for s in spec.bronnen for one in s.bevindingen if _is_there(one.als, world, story))
    return world.once(spec, lambda: _Setup(spec, world, told).task(trust), given=(trust, told))


def _is_there(als: Conditions | None, world: World, story: Story) -> bool:
    heard = all(path in story.heard for path in _pairs(als.gehoord)) if als else True
    return heard and holds_in_world(als, world) and holds_in_story(als, story)


class _Setup:
    """Turns the author's text into what stays fixed; `told` are the clippings that are there to find."""

    def __init__(self, spec: Spec, world: World, told: frozenset[str]) -> None:
        self.spec, self.world, self.told = spec, world, told
        self.sources = self._existing(spec.bronnen)
        self.claims = tuple((one, self._existing(one.stellingen)) for one in spec.conclusies)
        self.weighings = self._existing(spec.afwegingen)
        self.proposals = self._existing(spec.voorstellen.keuzes if spec.voorstellen else ())
        self.questions = self._existing(spec.verdediging)
        self.improvement = self._existing((spec.verbetering,) if spec.verbetering else ())

    def task(self, trust: int) -> Task:
        spec, package = self.spec, self.spec.voorstellen
        opportunities = kansen(tuple(self._rated()), spec.kansen)
        weights = SWOT if any(one.goed not in PLAIN for one in spec.afwegingen) else PLAIN
        return Task(
            id=spec.opdracht,
            title=self._fill(spec.titel),
            situation=self._fill(spec.situatie),
            question=self._fill(spec.vraag),
            role=spec.met or "",
            minutes=spec.tijd,
            trust=trust,
            phases=tuple(self._phases()),
            verdicts=self._shuffled(VERDICTS, "oordelen"),
            weights=self._shuffled(weights, "afwegingen"),
            sources=tuple(self._source(one) for one in self._shuffled(self.sources, "bronnen")),
            conclusions=tuple(self._conclusion(one, claims) for one, claims in self.claims),
            weighings=tuple(self._weighing(one) for one in self.weighings),
            package=package.pakket if package else "",
            budget=-1 if package is None or package.budget is None else package.budget,
            most=-1 if package is None or package.hoogstens is None else package.hoogstens,
            proposals=tuple(self._proposal(one) for one in self._shuffled(self.proposals, "voorstellen")),
            questions=tuple(self._question(one, phase) for phase, one in self._asked()),
            slack=package.speling if package else 0,
            shown=tuple(f"{package.pakket}/{gedrag}" for gedrag in package.toont) if package else (),
            explanation=self._fill(package.uitleg) if package else "",
            opportunities=opportunities,
            missed=tuple({**self._missed(), **missed_reasons(opportunities, spec.kansen, self.world)}.items()),
            better=tuple(self._better().items()),
        )

    def _phases(self) -> Iterable[str]:
        yield SEARCH
        if self.spec.conclusies or self.weighings:
            yield CONCLUDE
        if self.proposals:
            yield PROPOSE
        if self.questions:
            yield DEFEND
        if self.improvement:
            yield IMPROVE

    def _asked(self) -> Iterable[tuple[str, QuestionSpec]]:
        yield from ((DEFEND, one) for one in self.questions)
        yield from ((IMPROVE, one) for one in self.improvement)

    def _existing(self, parts: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(part for part in parts if holds_in_world(part.als, self.world))

    def _shuffled(self, parts: tuple[Part, ...], *what: str) -> tuple[Part, ...]:
        return Chance.of(self.world.seed, "volgorde", self.spec.opdracht, *what).shuffled(parts)

    def _fill(self, text: str | None) -> str:
        return fill(text or "", self.world)

    def _here(self, spec: Any, name: str) -> Any:
        """What a part says in this world: the first variant that holds and speaks of it, else the part itself."""
        own = getattr(spec, name)
        return next((said for v in spec.varianten if self._holds(v.als) if (said := getattr(v, name)) is not None), own)

    def _holds(self, conditions: Conditions) -> bool:
        return holds_in_world(conditions, self.world)

    # What counts --------------------------------------------------------------------------------------------------

    def _rated(self) -> Iterable[tuple[str, str, str, str]]:
        for source in self.sources:
            yield from ((source.kans or source.bron, gedrag, "sterk", source.bron) for gedrag in source.toont)
        for conclusion, claims in self.claims:
            for claim in claims:
                ratings = self._here(claim, "gedrag").items()
                yield from ((conclusion.conclusie, gedrag, rating, conclusion.conclusie) for gedrag, rating in ratings)
        for weighing in self.weighings:
            name = weighing.kans or weighing.afweging
            yield from ((name, gedrag, "sterk", weighing.afweging) for gedrag in weighing.toont)
        yield from self._rated_proposals()
        for _, question in self._asked():
            for answer in self._existing(question.reacties):
                ratings = self._here(answer, "gedrag").items()
                yield from ((question.vraag, gedrag, rating, question.vraag) for gedrag, rating in ratings)

    def _rated_proposals(self) -> Iterable[tuple[str, str, str, str]]:
        package = self.spec.voorstellen
        if package is not None:
            yield from ((package.pakket, gedrag, "sterk", package.pakket) for gedrag in package.toont)
        for one in self.proposals:
            yield from (
                (one.kans or one.voorstel, gedrag, rating, one.voorstel) for gedrag, rating in one.gedrag.items()
            )

    def _missed(self) -> dict[str, str | Reason]:
        found: dict[str, str | Reason] = {}
        for source in self.sources:
            about = (("titel", self._fill(source.titel)), ("uitleg", self._fill(source.uitleg)))
            key = "onderzoek-bron-dicht" if source.oordeel == USABLE else "onderzoek-bron-zonder-woord"
            for gedrag in source.toont:
                found[f"{source.kans or source.bron}/{gedrag}"] = Reason(key, (*about, ("goed", source.oordeel)))
        for conclusion, claims in self.claims:
            label = (("label", self._fill(conclusion.label)),)
            for claim in claims:
                for gedrag in claim.gedrag:
                    found[f"{conclusion.conclusie}/{gedrag}"] = Reason("onderzoek-geen-conclusie", label)
        for one in self.weighings:
            told = (("tekst", self._fill(one.tekst)), ("uitleg", self._fill(self._here(one, "uitleg"))))
            for gedrag in one.toont:
                found[f"{one.kans or one.afweging}/{gedrag}"] = Reason("onderzoek-niet-gewogen", told)
        return found

    def _better(self) -> dict[str, str | Reason]:
        """What would have shown most: the first strong claim, the first strong answer."""
        found: dict[str, str | Reason] = {}
        for conclusion, claims in self.claims:
            for claim in claims:
                self._add_better(found, conclusion.conclusie, claim, "onderzoek-beter-stelling", claim.tekst)
        for _, question in self._asked():
            for answer in self._existing(question.reacties):
                self._add_better(found, question.vraag, answer, "beter-zeggen", answer.zeg)
        return found

    def _add_better(self, found: dict[str, str | Reason], kans: str, spec: Any, key: str, text: str) -> None:
        told = (("zeg", self._fill(text)), ("uitleg", self._fill(self._here(spec, "uitleg"))))
        for gedrag, rating in self._here(spec, "gedrag").items():
            if rating == "sterk":
                found.setdefault(f"{kans}/{gedrag}", Reason(key, told))

    # The parts ----------------------------------------------------------------------------------------------------

    def _source(self, spec: SourceSpec) -> Source:
        return Source(
            id=spec.bron,
            title=self._fill(spec.titel),
            kind=spec.soort,
            maker=self._fill(spec.maker),
            date=spec.datum.isoformat(),
            minutes=spec.tijd,
            text=self._fill(spec.tekst),
            clippings=tuple(
                Clipping(one.bevinding, spec.bron, self._fill(one.tekst), _pairs(one.onthult))
                for one in spec.bevindingen
                if one.bevinding in self.told
            ),
            verdict=spec.oordeel,
            kansen=tuple(f"{spec.kans or spec.bron}/{gedrag}" for gedrag in spec.toont),
            explanation=self._fill(spec.uitleg),
        )

    def _conclusion(self, spec: ConclusionSpec, claims: tuple[ClaimSpec, ...]) -> Conclusion:
        names = (*(claim.stelling for claim in claims), NOT_YET)
        return Conclusion(
            id=spec.conclusie,
            label=self._fill(spec.label),
            statements=tuple(self._statement(spec.conclusie, claim) for claim in claims),
            order=self._shuffled(names, "stellingen", spec.conclusie),
            least=spec.minstens or 0,
        )

    def _statement(self, kans: str, spec: ClaimSpec) -> Statement:
        return Statement(
            id=spec.stelling,
            text=self._fill(spec.tekst),
            records=_pairs(spec.legt_vast),
            support=self._here(spec, "steunt_op"),
            ratings=_ratings(kans, self._here(spec, "gedrag")),
            explanation=self._fill(self._here(spec, "uitleg")),
        )

    def _weighing(self, spec: WeighingSpec) -> Weighing:
        return Weighing(
            id=spec.afweging,
            text=self._fill(spec.tekst),
            weight=self._here(spec, "goed"),
            kansen=tuple(f"{spec.kans or spec.afweging}/{gedrag}" for gedrag in spec.toont),
            explanation=self._fill(self._here(spec, "uitleg")),
        )

    def _proposal(self, spec: ProposalSpec) -> Proposal:
        variant = next((one for one in spec.varianten if self._holds(one.als)), None)
        return Proposal(
            id=spec.voorstel,
            text=self._fill(spec.tekst),
            cost=spec.kosten,
            records=_pairs(spec.legt_vast),
            worth=variant.waarde if variant else spec.waarde,
            plain=spec.waarde if variant and variant.steunt_op else variant.waarde if variant else spec.waarde,
            told_by=variant.steunt_op if variant else (),
            ratings=_ratings(spec.kans or spec.voorstel, spec.gedrag),
            explanation=self._fill(spec.uitleg),
        )

    def _question(self, spec: QuestionSpec, phase: str) -> Question:
        answers = self._shuffled(self._existing(spec.reacties), "antwoorden", spec.vraag)
        retorts = tuple(self._retort(spec.vraag, one) for one in answers)
        return Question(spec.vraag, phase, self._fill(spec.zeg), retorts)

    def _retort(self, kans: str, spec: AnswerSpec) -> Retort:
        return Retort(
            id=spec.reactie,
            text=self._fill(spec.zeg),
            reply=self._fill(self._here(spec, "antwoord")),
            needs=spec.steunt_op,
            trust=spec.vertrouwen,
            minutes=spec.tijd,
            ratings=_ratings(kans, self._here(spec, "gedrag")),
            explanation=self._fill(self._here(spec, "uitleg")),
        )


def _pairs(paths: Iterable[str]) -> Pairs:
    return tuple(map(pair_of, paths))


def _ratings(kans: str, gedrag: Mapping[str, Rating]) -> tuple[tuple[str, Rating], ...]:
    return tuple((f"{kans}/{code}", rating) for code, rating in gedrag.items())
