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
    """Een knipsel uit een bron: één ding dat de speler eruit haalt.

    `bevinding` is de korte naam, `tekst` wat er op het knipsel staat. `onthult` zijn feiten (rol.feit) die de speler
    hierdoor weet. Met `als` staat het er alleen in werelden waar dat zo is, of als er eerder iets gehoord, vastgelegd,
    beloofd of geplaatst is.
    """

    bevinding: Id
    tekst: Text
    als: Conditions | None = None
    onthult: Many[FactPath] = ()


class SourceSpec(Authored):
    """Een bron die de speler kan openen.

    `bron` is de korte naam. Op het kaartje staan `titel`, `soort`, `maker` en `datum`, en hoeveel `tijd` lezen kost.
    Wie de bron opent, leest de `tekst` en krijgt de `bevindingen`. `oordeel` is wat er van deze bron te vinden is.
    Met `toont` is de bron een kans: een bruikbare bron openen en goed beoordelen is sterk, dicht laten is gemist. Dat
    een bron niet bruikbaar is, kan de speler ook zonder lezen zien.
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
    """Dezelfde stelling in een andere wereld. De eerste variant die past, geldt; wat er niet staat, blijft gelijk."""

    als: Conditions
    gedrag: dict[GedragId, RatingText] | None = None
    uitleg: Text | None = None
    steunt_op: Many[Id] | None = None


class ClaimSpec(Authored):
    """Een stelling waaruit de speler bij een conclusie kiest.

    `steunt-op` noemt de bevindingen die deze stelling dragen. `legt-vast` onthoudt een feit (rol.feit) voor latere
    opdrachten. `varianten` zeggen in welke werelden de stelling anders telt.
    """

    stelling: Id
    tekst: Text
    als: Conditions | None = None
    steunt_op: Many[Id] = ()
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    legt_vast: Many[FactPath] = ()
    varianten: tuple[ClaimVariant, ...] = ()


class ConclusionSpec(Authored):
    """Iets wat de speler moet concluderen. `label` is de vraag, de `stellingen` zijn de antwoorden.

    De stellingen zijn samen één kans, die heet als de conclusie. `minstens` is hoeveel knipsels een goede stelling
    nodig heeft; zonder die regel alles wat de speler gevonden heeft en wat meetelt. Het spel voegt zelf toe dat het
    nog niet te zeggen is: dat is goed zolang de speler er niets voor gevonden heeft.
    """

    conclusie: Id
    label: Text
    minstens: Whole | None = None
    stellingen: tuple[ClaimSpec, ...] = PydanticField(min_length=2)


class WeighingVariant(Authored):
    """Dezelfde afweging in een andere wereld. De eerste variant die past, geldt."""

    als: Conditions
    goed: Weight
    uitleg: Text | None = None


class WeighingSpec(Authored):
    """Iets wat de speler weegt: is het een kans of een risico? Bij een SWOT: een sterkte, zwakte, kans of bedreiging.

    Zet in de `tekst` alles wat de speler ervoor moet weten.
    """

    afweging: Id
    tekst: Text
    goed: Weight
    als: Conditions | None = None
    kans: Id | None = None
    toont: Many[GedragId] = ()
    uitleg: Text | None = None
    varianten: tuple[WeighingVariant, ...] = ()


class ProposalVariant(Authored):
    """Hetzelfde voorstel in een andere wereld: dan is het deze `waarde` waard. De eerste variant die past, geldt.

    Met `steunt-op` telt dat alleen voor wie minstens één van deze bevindingen gevonden heeft: anders kon de speler
    het niet weten.
    """

    als: Conditions
    waarde: Whole
    steunt_op: Many[Id] = ()


class ProposalSpec(Authored):
    """Een voorstel. `kosten` gaat van het budget af, `waarde` is in hele punten hoeveel het oplevert (0 of minder: niet
    doen). Met `gedrag` is het voorstel zelf een kans, bijvoorbeeld een valkuil."""

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
    """Waaruit de speler een voorstel samenstelt. `pakket` is de korte naam, en zo heet ook de kans.

    Het spel rekent uit wat binnen het `budget` en met `hoogstens` zoveel keuzes het beste is. `speling` is hoeveel
    punten de speler daaronder mag blijven om nog neutraal te zijn.
    """

    pakket: Id
    budget: Amount | None = None
    hoogstens: Whole | None = None
    speling: Whole = 1
    keuzes: tuple[ProposalSpec, ...] = PydanticField(min_length=2, max_length=12)
    toont: Many[GedragId] = ()
    uitleg: Text | None = None


class AnswerVariant(Authored):
    """Hetzelfde antwoord in een andere wereld. De eerste variant die past, geldt; wat er niet staat, blijft gelijk."""

    als: Conditions
    antwoord: Text | None = None
    gedrag: dict[GedragId, RatingText] | None = None
    uitleg: Text | None = None


class AnswerSpec(Authored):
    """Iets wat de speler op een vraag kan zeggen. `antwoord` is wat de ander dan terugzegt.

    Met `steunt-op` kan de speler dit alleen zeggen als die minstens één van deze bevindingen gevonden heeft.
    """

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
    """Een vraag van wie naar je luistert, met de antwoorden waaruit de speler kiest. Samen zijn ze één kans."""

    vraag: Id
    zeg: Text
    als: Conditions | None = None
    reacties: tuple[AnswerSpec, ...] = PydanticField(min_length=2)


class Spec(Authored):
    """Bronnen zoeken en beoordelen, conclusies trekken, voorstellen doen en die verdedigen.

    `vraag` is wat de speler uitzoekt, `tijd` hoeveel tijd daarvoor is. `met` is wie naar de verdediging luistert.
    Alleen `bronnen` is nodig, met `conclusies` of `voorstellen`; de rest mag wegblijven.
    """

    werkvorm: Literal["onderzoek"]
    opdracht: Id
    titel: Text
    vraag: Text
    situatie: Text | None = None
    tijd: Duration = 60
    met: Id | None = None
    bronnen: tuple[SourceSpec, ...] = PydanticField(min_length=1)
    conclusies: tuple[ConclusionSpec, ...] = ()
    afwegingen: tuple[WeighingSpec, ...] = ()
    voorstellen: PackageSpec | None = None
    verdediging: tuple[QuestionSpec, ...] = ()
    verbetering: QuestionSpec | None = None
    kansen: tuple[KansSpec, ...] = ()
