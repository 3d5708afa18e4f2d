"""What an author writes of a calculation: the dated table of rates, and the worksheet step by step."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema
from pydantic import Field as PydanticField

from game.core.authored import (
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
    YesNo,
    expected,
)
from game.core.entry import read_number

Form = Literal["bedrag", "percentage", "kommagetal", "getal"]


def read_quantity(text: str) -> tuple[Decimal, Form]:
    """A number in its own notation: `7,74%` is 0.0774 and a percentage, `€ 9,24` an amount, `1,1408` a number."""
    if "%" in text:
        return read_number("percentage", text) / 100, "percentage"
    if "€" in text:
        return read_number("bedrag", text), "bedrag"
    return read_number("kommagetal", text), "kommagetal"


def _quantity(value: object) -> object:
    try:
        read_quantity(str(value))
    except ValueError:
        raise expected("tarief", "een percentage zoals 7,74% of een bedrag zoals € 9,24") from None
    return str(value)


Quantity = Annotated[str, BeforeValidator(_quantity), WithJsonSchema({"type": ["string", "number"]})]
Terms = Many[Text]


class Rate(Authored):
    """Een regel van een tabel. `tarief` is de korte naam waarmee je er in een stap naar verwijst.

    `label` is hoe het tarief heet en `waarde` hoe hoog het is: 7,74% of € 9,24. `wanneer` zegt voor wie of wanneer het
    geldt, `bron` waar het staat en `peildatum` sinds wanneer het geldt. Onder dezelfde `groep` staan tarieven bij
    elkaar.
    """

    tarief: Id
    label: Text
    waarde: Quantity
    wanneer: Text | None = None
    bron: Text
    peildatum: Day
    groep: Text | None = None


class RateTable(Authored):
    """Een tabel met tarieven van één jaar, die je zelf mag vervangen.

    `titel` is de kop. `regels` zijn de tarieven, in de volgorde waarin ze op tafel liggen.
    """

    titel: Text
    regels: tuple[Rate, ...] = PydanticField(min_length=1)


class Formula(Authored):
    """Hoe een getal ontstaat. Elk deel is een eerdere stap, een regel van de tabel of een getal (8%, € 5,00, 38);
    staan er meer delen onder elkaar, dan worden ze eerst opgeteld. Kies precies één manier:

    `gegeven` is een getal dat al bekend is; met `vastgelegd` komt het van de kaart die de speler eerder invulde.
    `percentage` met `van` is zoveel procent van een bedrag. `optellen` is een som. `aftrekken` met `van` is een
    verschil. `vermenigvuldigen` is een product. `delen` met `door` is een deling. `opslag` met `op` verhoogt een bedrag
    met een percentage van zichzelf. `marge` met `bij` geeft de prijs waarvan dit percentage marge is. `minimaal` met
    `hoogstens` laat de speler zelf een bedrag kiezen tussen die twee.
    """

    gegeven: Text | None = None
    vastgelegd: FactPath | None = None
    percentage: Terms = ()
    van: Terms = ()
    optellen: Terms = ()
    aftrekken: Terms = ()
    vermenigvuldigen: Terms = ()
    delen: Terms = ()
    door: Terms = ()
    opslag: Terms = ()
    op: Terms = ()
    marge: Terms = ()
    bij: Terms = ()
    minimaal: Terms = ()
    hoogstens: Terms = ()


PARTNER = {
    "gegeven": "",
    "percentage": "van",
    "optellen": "",
    "aftrekken": "van",
    "vermenigvuldigen": "",
    "delen": "door",
    "opslag": "op",
    "marge": "bij",
    "minimaal": "hoogstens",
}
"""Every way a number comes about, with the key that must stand beside it."""


def way_of(formula: Formula) -> str:
    """The one way this number comes about; empty when there is none."""
    return next((key for key in PARTNER if getattr(formula, key)), "")


class MistakeSpec(Formula):
    """Een typische fout bij deze stap: de manier waarop de fout ontstaat, met dezelfde woorden als bij een stap.

    `fout` is hoe de fout heet; lees ervoor: "Dit lijkt op". `oordeel` is zwak, tenzij je neutraal of sterk invult.
    `uitleg` zegt wat je beter kunt doen.
    """

    fout: Text
    oordeel: RatingText = "zwak"
    uitleg: Text


class Choice(Authored):
    """Een antwoord bij een stap waar de speler kiest.

    `keuze` is de korte naam en `tekst` wat de speler leest. `waarde` is het tarief, de stap of het getal waar het
    antwoord voor staat; daar kun je in latere stappen mee rekenen. `goed` zegt dat het antwoord altijd goed is,
    `goed-als` dat het goed is in een wereld waar dit zo is. `uitleg` zegt waarom.
    """

    keuze: Id
    tekst: Text | None = None
    waarde: Text | None = None
    goed: YesNo = False
    goed_als: Conditions | None = None
    uitleg: Text | None = None


class StepSpec(Formula):
    """Een regel van het werkblad.

    `stap` is de korte naam en `label` wat de speler leest. `vorm` is bedrag (op de cent), percentage (twee cijfers
    achter de komma), kommagetal (vier cijfers, zoals een factor) of getal; met `decimalen` verander je dat aantal.
    `eenheid` is wat er geteld wordt. Met `toon` rekent het spel de stap voor. `hulp` laat op niveau start zien hoe het
    moet. `als` laat de stap alleen bestaan in werelden waar dat zo is. `keuzes` maakt er een stap van waar de speler
    kiest. `toont` zijn de gedragingen die deze stap laat zien en `kans` is de naam van de kans. `uitleg` zegt hoe het
    moet en waarom. `fouten` zijn typische fouten bij juist deze stap. `legt-vast` bewaart de uitkomst als feit, zodat
    latere opdrachten erop kunnen bouwen.
    """

    stap: Id
    label: Text
    vorm: Form = "bedrag"
    decimalen: Whole | None = None
    eenheid: Text | None = None
    toon: YesNo = False
    hulp: YesNo | None = None
    als: Conditions | None = None
    keuzes: tuple[Choice, ...] = ()
    toont: Many[GedragId] = ()
    kans: Id | None = None
    uitleg: Text | None = None
    fouten: tuple[MistakeSpec, ...] = ()
    legt_vast: FactPath | None = None


class Spec(Authored):
    """Een calculatie: een werkblad dat de speler regel voor regel invult.

    `opdracht` is de korte naam en `titel` de kop; `situatie` zegt wat er gevraagd wordt en voor wie. `tabel` is de
    tabel met tarieven die geldt; `oude-tabel` ligt er ook, maar geldt niet meer. Met `tabelregels` liggen alleen die
    regels op tafel. `hulp` laat op niveau start bij elke stap zien hoe het moet. `rekenmachine` is ja, tenzij je nee
    invult. `tijd` is hoelang het werk duurt. `stappen` is het werkblad. Onder `kansen` staat wat je meer over een kans
    wilt zeggen.
    """

    werkvorm: Literal["calculatie"]
    opdracht: Id
    titel: Text
    situatie: Text | None = None
    tip: Text | None = None
    tabel: Id | None = None
    oude_tabel: Id | None = None
    tabelregels: Many[Id] = ()
    hulp: YesNo = False
    rekenmachine: YesNo = True
    tijd: Duration = 15
    stappen: tuple[StepSpec, ...] = PydanticField(min_length=1)
    kansen: tuple[KansSpec, ...] = ()
