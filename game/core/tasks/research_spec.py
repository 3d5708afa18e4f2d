"""What an author writes for an onderzoek: sources, conclusions, weighings, proposals within a budget, a hearing."""

from typing import Literal

from pydantic import Field as PydanticField

from game.core.authored import (
    Amount,
    Authored,
    Conditions,
    Day,
    Duration,
    FactPath,
    GedragId,
    Id,
    KansSpec,
    Many,
    RatingText,
    Text,
    Whole,
)

SourceKind = Literal["cijfers", "nieuws", "recensies", "crm", "jaarrekening", "website", "collega"]
Verdict = Literal["bruikbaar", "verouderd", "gekleurd", "niet-te-controleren"]
Weight = Literal["kans", "risico", "sterkte", "zwakte", "bedreiging"]


class FindingSpec(Authored):
    """A clipping: one thing the player takes from a source. `onthult` are facts (role.fact) it makes known.

    With `als` it is there only in worlds where that holds, or after something was heard, recorded, promised or placed.
    """

    bevinding: Id
    tekst: Text
    als: Conditions | None = None
    onthult: Many[FactPath] = ()


class SourceSpec(Authored):
    """A source the player can open, at the cost of `tijd`; its card shows `titel`, `soort`, `maker` and `datum`.

    With `toont` it is a kans: a useful source opened and judged right is sterk, left shut it is gemist. That a source
    is no use can be seen without reading it.
    """

    bron: Id
    titel: Text
    soort: SourceKind
    maker: Text
    datum: Day
    tijd: Duration = 10
    tekst: Text
    bevindingen: tuple[FindingSpec, ...] = ()
    oordeel: Verdict = "bruikbaar"
    als: Conditions | None = None
    kans: Id | None = None
    toont: Many[GedragId] = ()
    uitleg: Text | None = None


class ClaimVariant(Authored):
    """The same claim in another world. The first variant that fits replaces what it names."""

    als: Conditions
    gedrag: dict[GedragId, RatingText] | None = None
    uitleg: Text | None = None
    steunt_op: Many[Id] | None = None


class ClaimSpec(Authored):
    """A claim to choose for a conclusion. `steunt-op` are the clippings that carry it, `legt-vast` the facts
    (role.fact) that later tasks can ask for."""

    stelling: Id
    tekst: Text
    als: Conditions | None = None
    steunt_op: Many[Id] = ()
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    legt_vast: Many[FactPath] = ()
    varianten: tuple[ClaimVariant, ...] = ()


class ConclusionSpec(Authored):
    """A question with its claims, which are one kans together, called after the conclusion.

    `minstens` is how many clippings a right claim needs; without it all that were found and count. The rules add the
    claim that too little is known yet: right as long as nothing was found.
    """

    conclusie: Id
    label: Text
    minstens: Whole | None = None
    stellingen: tuple[ClaimSpec, ...] = PydanticField(min_length=2)


class WeighingVariant(Authored):
    """The same weighing in another world. The first variant that fits holds."""

    als: Conditions
    goed: Weight
    uitleg: Text | None = None


class WeighingSpec(Authored):
    """Something to weigh: chance or risk; in a SWOT one of four. `tekst` holds all one has to know for it."""

    afweging: Id
    tekst: Text
    goed: Weight
    als: Conditions | None = None
    kans: Id | None = None
    toont: Many[GedragId] = ()
    uitleg: Text | None = None
    varianten: tuple[WeighingVariant, ...] = ()


class ProposalVariant(Authored):
    """The same proposal in another world, worth this `waarde`. The first variant that fits holds.

    With `steunt-op` only for who found one of these clippings: nobody else could know.
    """

    als: Conditions
    waarde: Whole
    steunt_op: Many[Id] = ()


class ProposalSpec(Authored):
    """A proposal: `kosten` in cents, `waarde` in whole points (0 or less: better not). With `gedrag` it is a kans of
    its own, such as a valkuil."""

    voorstel: Id
    tekst: Text
    kosten: Amount = 0
    waarde: Whole
    als: Conditions | None = None
    kans: Id | None = None
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    legt_vast: Many[FactPath] = ()
    varianten: tuple[ProposalVariant, ...] = ()


class PackageSpec(Authored):
    """What the player makes a proposal from; its kans is called after `pakket`.

    The rules work out the best set within `budget` (cents) and `hoogstens` (how many). `speling` is how many points
    below that still count as neutraal.
    """

    pakket: Id
    budget: Amount | None = None
    hoogstens: Whole | None = None
    speling: Whole = 1
    keuzes: tuple[ProposalSpec, ...] = PydanticField(min_length=2, max_length=12)
    toont: Many[GedragId] = ()
    uitleg: Text | None = None


class AnswerVariant(Authored):
    """The same answer in another world. The first variant that fits replaces what it names."""

    als: Conditions
    antwoord: Text | None = None
    gedrag: dict[GedragId, RatingText] | None = None
    uitleg: Text | None = None


class AnswerSpec(Authored):
    """Something to say to a question; with `steunt-op` only for who found one of these clippings."""

    reactie: Id
    zeg: Text
    antwoord: Text | None = None
    als: Conditions | None = None
    steunt_op: Many[Id] = ()
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    vertrouwen: Whole = 0
    tijd: Duration = 2
    varianten: tuple[AnswerVariant, ...] = ()


class QuestionSpec(Authored):
    """A question of who hears you, with its answers: one kans together."""

    vraag: Id
    zeg: Text
    als: Conditions | None = None
    reacties: tuple[AnswerSpec, ...] = PydanticField(min_length=2)


class Spec(Authored):
    """Find and judge sources, conclude, propose and defend. `tijd` is how many minutes there are to read, `met` who
    hears the defence. Only `bronnen` is needed, with `conclusies` or `voorstellen`."""

    werkvorm: Literal["onderzoek"]
    opdracht: Id
    titel: Text
    vraag: Text
    situatie: Text | None = None
    tip: Text | None = None
    tijd: Duration = 60
    met: Id | None = None
    bronnen: tuple[SourceSpec, ...] = PydanticField(min_length=1)
    conclusies: tuple[ConclusionSpec, ...] = ()
    afwegingen: tuple[WeighingSpec, ...] = ()
    voorstellen: PackageSpec | None = None
    verdediging: tuple[QuestionSpec, ...] = ()
    verbetering: QuestionSpec | None = None
    kansen: tuple[KansSpec, ...] = ()
