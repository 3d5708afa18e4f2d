"""What an author writes for a selectie: candidates, vacancies with eisen and wensen, reasons, the client's verzoek."""

from collections.abc import Iterable
from typing import Literal

from pydantic import Field as PydanticField

from game.core.authored import (
    Authored,
    Conditions,
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
from game.core.tasks.rules import Flaw

Part = Literal["match", "eisen", "navragen", "volgorde", "afwijzen", "vooroordeel", "motiveren", "informeren"]
Path = tuple[str | int, ...]


class DemandSpec(Authored):
    """Een harde eis: wie er niet aan voldoet, valt af.

    `eis` is de korte naam, `label` wat de speler leest. Een eis is één van drie dingen: een `feit` met de waarden die
    `goed` zijn; een `reistijd` die met het eigen vervoer van de kandidaat hoogstens zo lang mag duren; of een
    `leeftijd` die de kandidaat minstens moet hebben, alleen met de `wet` die dat vraagt. `als` laat de eis alleen
    gelden in werelden waar dat zo is. `afwijzing` en `motief` zijn de eis als reden om iemand af te wijzen of voor te
    dragen; zonder die twee maakt het spel er een zin van.
    """

    eis: Id
    label: Text
    feit: Id | None = None
    goed: Many[Text] = ()
    reistijd: Duration | None = None
    leeftijd: Whole | None = None
    wet: Text | None = None
    als: Conditions | None = None
    afwijzing: Text | None = None
    motief: Text | None = None


class WishSpec(Authored):
    """Een zachte wens: `punten` geeft per waarde van het `feit` hele punten; wat er niet bij staat, is 0 punten waard.

    `wens` is de korte naam, `label` wat de speler leest. `als`, `afwijzing` en `motief` werken als bij een eis.
    """

    wens: Id
    label: Text
    feit: Id
    punten: dict[Text, Whole] = PydanticField(min_length=1)
    als: Conditions | None = None
    afwijzing: Text | None = None
    motief: Text | None = None


class VacancySpec(Authored):
    """Een vacature waarvoor je voordraagt: `vacature` is de rol, `plaatsen` hoeveel kandidaten de opdrachtgever wil
    zien (in volgorde), met de harde `eisen` en de zachte `wensen`."""

    vacature: Id
    plaatsen: Whole = 3
    eisen: tuple[DemandSpec, ...] = ()
    wensen: tuple[WishSpec, ...] = ()


class TransportSpec(Authored):
    """Waarmee een kandidaat reist. `feit` is het feit waarin dat staat; `auto`, `fiets` en `ov` zijn de waarden van dat
    feit waarbij de reistijd met de auto, de fiets of het openbaar vervoer telt."""

    feit: Id = "vervoer"
    auto: Many[Text] = ("auto", "eigen auto")
    fiets: Many[Text] = ("fiets", "elektrische fiets")
    ov: Many[Text] = ("ov", "openbaar vervoer", "bus", "trein")


class GroundSpec(Authored):
    """Een slechte reden die een beginner zou kunnen geven.

    `reden` is de korte naam, `tekst` wat de speler leest. `soort` zegt wat eraan mankeert: `discriminatie`, of
    `niet-functiegericht` ('het klikt niet'). `bij` zegt waarvoor de reden te kiezen is: `afwijzen` of `voordragen`.
    `uitleg` leest de speler in de nabespreking.
    """

    reden: Id
    tekst: Text
    soort: Literal["discriminatie", "niet-functiegericht"]
    bij: Literal["afwijzen", "voordragen"] = "afwijzen"
    uitleg: Text | None = None


class ReactionSpec(Authored):
    """Iets wat je op het verzoek kunt zeggen.

    `reactie` is de korte naam, `zeg` wat de speler zegt, `antwoord` wat de opdrachtgever dan zegt. Reacties waaruit je
    kiest, staan bij dezelfde `kans`; `gedrag` en `uitleg` zeggen wat het laat zien en waarom. `vertrouwen` verandert
    hoe de opdrachtgever tegenover je staat, `tijd` is hoe lang het duurt. `legt-vast` onthoudt een feit (rol.feit),
    voor `vastgelegd:` in latere opdrachten. `na-reactie` (alleen in het vervolg): te kiezen na een van deze reacties;
    zonder die regel na elke reactie.
    """

    reactie: Id
    zeg: Text
    antwoord: Text | None = None
    na_reactie: Many[Id] = ()
    kans: Id | None = None
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    vertrouwen: Whole = 0
    tijd: Duration = 2
    legt_vast: Many[FactPath] = ()


class RequestSpec(Authored):
    """Een wens van de opdrachtgever die niet mag. `van` is wie het vraagt, `zeg` wat die vraagt.

    Eerst kiest de speler één van de `reacties`; daarna, als dat kan, één van het `vervolg`. In `kansen:` maak je de
    kans van zo'n stap kritisch.
    """

    van: Id
    zeg: Text
    reacties: tuple[ReactionSpec, ...] = PydanticField(min_length=2)
    vervolg: tuple[ReactionSpec, ...] = ()


class PartSpec(Authored):
    """Wat meetelt. `toont` zegt welke gedragingen dit onderdeel laat zien; `uitleg` komt achter de zin van het spel.

    De onderdelen: `match` (zo goed als de beste voordracht die mogelijk was), `eisen` (niemand voorgedragen die op
    papier afvalt), `navragen` (wat in het dossier ontbrak is nagevraagd, en niet bij wie al afviel), `volgorde` (wie
    meer punten heeft staat hoger), `afwijzen` (met een ware reden uit de functie), `vooroordeel` (een valkuil: geen
    discriminerende reden), `motiveren` (bij elke voordracht staat waarom), `informeren` (iedereen krijgt bericht).
    """

    onderdeel: Part
    toont: Many[GedragId] = PydanticField(min_length=1)
    uitleg: Text | None = None


class Spec(Authored):
    """Kandidaten en vacatures bij elkaar zoeken.

    `kandidaten` zijn rollen: een groep (`soort: kandidaten`) of een kandidaat uit een eerdere opdracht, van wie in het
    dossier staat wat de speler op de kaart zette. `in-bestand` noemt losse kandidaten van wie het bureau alles al weet.
    `leeg` zegt bij hoeveel dossiers uit het bestand een feit ontbreekt; het lot wijst aan bij wie. `toon` zet feiten
    in het dossier die geen eis of wens zijn (feit: opschrift). `vervoer` zegt hoe kandidaten reizen. `beltijd` is alle
    tijd om na te vragen, `vraagtijd` wat één vraag kost. `speling` is hoeveel punten de voordracht onder de beste mag
    blijven om nog neutraal te zijn. `redenen` zijn de slechte redenen, `anderen-beter` is de reden om iemand af te
    wijzen die voldoet. `verzoek` is een wens van de opdrachtgever die niet mag. `beoordeling` zegt wat meetelt, en
    `kansen` wat er over een kans te zeggen is (de kans heet als het onderdeel).

    Latere opdrachten kunnen bij de vacature `vastgelegd:` vragen naar `voorgesteld` (er is iemand voorgedragen),
    `nagevraagd` (zonder gok) en `goede-match` (iedereen die je voordroeg, voldoet echt).
    """

    werkvorm: Literal["selectie"]
    opdracht: Id
    titel: Text
    situatie: Text | None = None
    tip: Text | None = None
    kandidaten: Many[Id] = PydanticField(min_length=1)
    in_bestand: Many[Id] = ()
    leeg: dict[Id, Whole] = PydanticField(default_factory=dict)
    toon: dict[Id, Text] = PydanticField(default_factory=dict)
    vervoer: TransportSpec = TransportSpec()
    beltijd: Duration = 30
    vraagtijd: Duration = 5
    vacatures: tuple[VacancySpec, ...] = PydanticField(min_length=1)
    speling: Whole = 1
    redenen: tuple[GroundSpec, ...] = ()
    anderen_beter: Text = "Voldoet, maar anderen passen beter bij de wensen"
    verzoek: RequestSpec | None = None
    beoordeling: tuple[PartSpec, ...] = ()
    kansen: tuple[KansSpec, ...] = ()


OTHERS = "anderen-beter"
"""The id of the reason to reject somebody who meets every eis."""


# What types cannot say --------------------------------------------------------------------------------------------


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    return (*_numbers(spec), *_criteria(spec), *_names(spec), *_parts(spec), *_request(spec))


def _numbers(spec: Spec) -> Iterable[Flaw]:
    if spec.vraagtijd < 1:
        yield Flaw(("vraagtijd",), "navragen kost minstens 1 minuut")
    if spec.speling < 0:
        yield Flaw(("speling",), "de speling is 0 punten of meer")
    for n, vacancy in enumerate(spec.vacatures):
        if not 1 <= vacancy.plaatsen <= 6:
            yield Flaw(("vacatures", n, "plaatsen"), "het aantal plaatsen is 1 tot en met 6")
    for fact, count in spec.leeg.items():
        if count < 0:
            yield Flaw(("leeg", fact), "het aantal lege dossiers is 0 of meer")


def _criteria(spec: Spec) -> Iterable[Flaw]:
    for v, vacancy in enumerate(spec.vacatures):
        for n, demand in enumerate(vacancy.eisen):
            yield from _of_demand(("vacatures", v, "eisen", n), demand)
            yield from _about_the_world(("vacatures", v, "eisen", n), demand.als)
        for n, wish in enumerate(vacancy.wensen):
            yield from _about_the_world(("vacatures", v, "wensen", n), wish.als)


def _of_demand(path: Path, demand: DemandSpec) -> Iterable[Flaw]:
    kinds = (demand.feit is not None, demand.reistijd is not None, demand.leeftijd is not None)
    if sum(kinds) != 1:
        yield Flaw(path, f"de eis '{demand.eis}' heeft precies één van de regels feit, reistijd en leeftijd nodig")
    if bool(demand.feit) != bool(demand.goed):
        yield Flaw(
            path, f"de eis '{demand.eis}' heeft 'feit' en 'goed' allebei nodig: het feit en welke waarden goed zijn"
        )
    if demand.leeftijd is not None and not demand.wet:
        yield Flaw(path, "een leeftijd eisen mag alleen als de wet dat vraagt; zet die wet bij 'wet'")


def _about_the_world(path: Path, als: Conditions | None) -> Iterable[Flaw]:
    if als and als.model_fields_set - {"is_", "is_niet"}:
        yield Flaw((*path, "als"), "hier kan 'als' alleen 'is' en 'is-niet' hebben: een eis staat vast voor je begint")


def _names(spec: Spec) -> Iterable[Flaw]:
    seen: set[str] = {OTHERS}
    for n, ground in enumerate(spec.redenen):
        if ground.reden in seen:
            yield Flaw(("redenen", n, "reden"), f"de reden '{ground.reden}' bestaat al; geef deze een andere naam")
        seen.add(ground.reden)
    for v, vacancy in enumerate(spec.vacatures):
        here = set(seen)
        for kind, names in (("eisen", [d.eis for d in vacancy.eisen]), ("wensen", [w.wens for w in vacancy.wensen])):
            for n, name in enumerate(names):
                if name in here:
                    message = f"de naam '{name}' is al gebruikt; geef deze regel een andere naam"
                    yield Flaw(("vacatures", v, kind, n), message)
                here.add(name)


def _parts(spec: Spec) -> Iterable[Flaw]:
    parts = [part.onderdeel for part in spec.beoordeling]
    for n, part in enumerate(parts):
        if part in parts[:n]:
            yield Flaw(("beoordeling", n, "onderdeel"), f"het onderdeel '{part}' staat er twee keer")
        if part == "volgorde" and all(vacancy.plaatsen < 2 for vacancy in spec.vacatures):
            yield Flaw(("beoordeling", n, "onderdeel"), "bij één plaats is er geen volgorde om op te letten")
        if part == "vooroordeel" and all(ground.soort != "discriminatie" for ground in spec.redenen):
            message = "'vooroordeel' heeft een reden van soort 'discriminatie' nodig om niet te kiezen"
            yield Flaw(("beoordeling", n, "onderdeel"), message)
    for n, ground in enumerate(spec.redenen):
        if not ground.uitleg:
            yield Flaw(("redenen", n, "reden"), f"de reden '{ground.reden}' heeft geen uitleg")


def _request(spec: Spec) -> Iterable[Flaw]:
    if spec.verzoek is None:
        return
    steps = (("reacties", spec.verzoek.reacties), ("vervolg", spec.verzoek.vervolg))
    every = [reaction.reactie for _, step in steps for reaction in step]
    first = [reaction.reactie for reaction in spec.verzoek.reacties]
    for key, step in steps:
        for n, reaction in enumerate(step):
            yield from _of_reaction(("verzoek", key, n), reaction, every, first, step)


def _of_reaction(
    path: Path, reaction: ReactionSpec, every: list[str], first: list[str], step: tuple[ReactionSpec, ...]
) -> Iterable[Flaw]:
    name = reaction.reactie
    if every.count(name) > 1:
        yield Flaw((*path, "reactie"), f"de reactie '{name}' staat er twee keer; geef een van beide een andere naam")
    if reaction.gedrag and not reaction.uitleg:
        yield Flaw((*path, "gedrag"), f"de reactie '{name}' telt mee, maar heeft geen uitleg")
    if set(reaction.gedrag) != set(step[0].gedrag):
        yield Flaw((*path, "gedrag"), "elke reactie waaruit je kiest, moet dezelfde gedragingen laten zien")
    if reaction.gedrag and (reaction.kans is None or reaction.kans != step[0].kans):
        yield Flaw((*path, "kans"), "alle reacties waaruit je kiest, horen bij dezelfde kans; zet die erbij")
    for other in reaction.na_reactie:
        if path[1] == "reacties" or other not in first:
            yield Flaw((*path, "na-reactie"), f"'{other}' is geen reactie die hieraan voorafgaat")
