"""For every code about language: what a teacher types that is told, and something much like it that is not."""

from dataclasses import dataclass

from tests.content.day import edited


@dataclass(frozen=True, slots=True)
class Case:
    """In DAY, `old` becomes `bad`, which is told, or `good`, which is not."""

    code: str
    title: str
    old: str
    bad: str
    good: str

    def wrong(self) -> tuple[str, int]:
        return edited(self.old, self.bad)

    def right(self) -> str:
        return edited(self.old, self.good)[0]


BYE = "zeg: Tot ziens."
BRIEFING = "briefing: Om negen uur komt <samira.naam> langs."
WHY = "uitleg: Dit bepaalt welk werk kan."
HEARD = "antwoord: Orders verzamelen."
OPEN = "zeg: Wat deed je bij je vorige werkgever?"
LONG = "Je weet nu welk werk kan, en dat is wat een klant van je wil horen, omdat die anders een ander bureau belt."
HARD = "Inschrijfformulieren verduidelijken arbeidsvoorwaardelijke verplichtingen. Dit veroorzaakt misverstanden."
HARD += " Werkgelegenheidsbevorderende activiteiten vereisen nauwkeurige documentatie, evaluatie en verantwoording."
RATHER = "Een werkgever controleert altijd vooraf de identiteit van nieuwe medewerkers. Zonder geldig document begint"
RATHER += " niemand aan het werk in het magazijn."
JOB = "bij: klant\n    functie: "
EASY = "Je schrijft op wat je hoort. Wat er niet staat, weet een collega niet. Vraag het dus aan de kandidaat zelf."


CASES = (
    Case("W411", "een tikfout", BYE, "zeg: Tot zienns.", "zeg: Tot ziens, collega."),
    Case("W411", "een tikfout in een feit", "ervaring: drie jaar", "ervaring: driie jaar", "ervaring: vier jaar"),
    Case("W411", "een tikfout in een samenstelling", BYE, "zeg: Goede vergaderring.", "zeg: Goede zaterdagploeg."),
    Case("W411", "een tikfout met een hoofdletter", BYE, "zeg: Wergever is hij.", "zeg: Groet Wergever van mij."),
    Case("W412", "een onbekende afkorting", BYE, "zeg: Dat doet de QXZ.", "zeg: Dat doet het UWV."),
    Case("W411", "een woord met een streepje", BYE, "zeg: De mbo-blorp.", "zeg: De mbo-student en de AWf-premie."),
    Case("W412", "een onbekende afkorting in een uitleg", WHY, "uitleg: Het QXZ.", "uitleg: Het UWV, de cao en de HR."),
    Case("W413", "een losse samenstelling", BYE, "zeg: Dat is reiskosten vergoeding.", "zeg: Wij willen vast werken."),
    Case("W414", "een lange zin in de uitleg", WHY, f"uitleg: {LONG}", f"uitleg: {LONG.replace(', en', '. En')}"),
    Case("W414", "een lange zin in een label", "label: Rijbewijs", f"label: {LONG}", "label: Rijbewijs B of hoger"),
    Case("W415", "moeilijke woorden", WHY, f"uitleg: {HARD}", f"uitleg: {EASY}"),
    Case(
        "W415", "een tekst net boven B1", WHY, f"uitleg: {RATHER}", f"uitleg: {RATHER.replace('controleert', 'ziet')}"
    ),
    Case("W431", "leeftijd in een briefing", BRIEFING, "briefing: Zij zoeken een jong team.", "briefing: Een team."),
    Case(
        "W431", "een leeftijd in getallen", WHY, "uitleg: Iemand tussen 20 en 30 jaar.", "uitleg: Tussen 2 en 3 jaar."
    ),
    Case("W431", "een eis aan geslacht", "label: Eigen auto", "label: Sterke man", "label: Tilt tot 15 kilo"),
    Case(
        "W431",
        "de functie van een vacature",
        "bij: klant\n    functie: orderpicker",
        f"{JOB}gastvrouw",
        f"{JOB}inpakker",
    ),
    Case("W432", "een vraag naar het gezin", OPEN, "zeg: Heb je kinderen?", "zeg: Kun je elke dag?"),
    Case("W441", "geen hoofdletter", WHY, "uitleg: <samira.hij> rijdt.", "uitleg: <samira.Hij> rijdt."),
    Case("W441", "een hoofdletter te veel", WHY, "uitleg: Dat wil <samira.Hij>.", "uitleg: Dat wil <samira.hij>."),
    Case("W441", "een verkeerd werkwoord", WHY, "uitleg: Nu <samira.hij> heb werk.", "uitleg: Nu <samira.hij> heeft."),
    Case("W441", "een verkeerd voornaamwoord", WHY, "uitleg: Praat met <samira.hij>.", "uitleg: Vraag <samira.hem>."),
    Case("W441", "een lidwoord voor een naam", WHY, "uitleg: Bel de <klant.bedrijf>.", "uitleg: Bel <klant.bedrijf>."),
    Case("W441", "mevrouw voor een naam", WHY, "uitleg: Dag mevrouw <samira.naam>.", "uitleg: Dag <samira.aanhef>."),
    Case(
        "W441", "een bezitsvorm", WHY, "uitleg: Dit is <samira.voornaam>'s kaart.", "uitleg: Het is van <samira.hem>."
    ),
    Case("W441", "een letter tegen een naam", WHY, "uitleg: Dag <samira.naam>je.", "uitleg: Dag, <samira.naam>."),
    Case(
        "W441", "twee lidwoorden", WHY, "uitleg: Zij heeft een <samira.rijbewijs>.", "uitleg: Is er <samira.rijbewijs>?"
    ),
    Case(
        "W441", "twee keer hetzelfde woord", WHY, "uitleg: Al <samira.ervaring> jaar.", "uitleg: Al <samira.ervaring>."
    ),
    Case("W441", "hij/zij", WHY, "uitleg: Vraag <samira.naam> wat hij/zij wil.", "uitleg: Vraag de klant wat die wil."),
    Case("W441", "hij bij een naam", WHY, "uitleg: Vraag <samira.naam> wat hij wil.", "uitleg: De klant. Wat wil hij?"),
    Case("W442", "een dubbel woord", BYE, "zeg: Tot de de volgende keer.", "zeg: Als je je vergist, bel dan."),
    Case("W442", "een dubbele spatie", BYE, 'zeg: "Tot  ziens."', 'zeg: "Tot ziens."'),
    Case("W442", "een spatie voor een punt", BYE, "zeg: Tot ziens .", "zeg: Tot ziens..."),
    Case("W442", "een lidwoord dubbel in wat iemand zegt", HEARD, "antwoord: Bij een een klant.", "antwoord: Bij een."),
)
TOLD_ELSEWHERE = ("W421", "W422", "W423", "W451")
"""Codes that take more than one edit: see test_giveaways, test_tips and test_accepting."""
