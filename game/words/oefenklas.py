"""What the simulated class tells a teacher: in plain words what each figure means, and what it cannot say."""

TITLE = "Oefenklas"
PLAYED = "{players} nagebootste leerlingen speelden deze werkdag"
MODEL = (
    "Deze cijfers komen uit een model. De leerlingen zijn nagebootst: hun vaardigheid en hun vergissingen zijn "
    "bedacht. De cijfers vinden fouten in een tekst. Ze meten geen echte studenten en zeggen niet hoe jouw "
    "klas het doet."
)
FACTS = ("Leerlingen", "Zaad", "Bestand", "Kansen per werkdag")
FEW = "Met zo weinig leerlingen zijn de cijfers per kans onzeker. Speel met 200 leerlingen voordat je iets verandert."
FEW_PLAYERS = 100
WRITTEN = "De bladzijde van de oefenklas staat in {path}."
TOO_FEW = "Een oefenklas heeft minstens {least} leerlingen. Typ bijvoorbeeld: --spelers 200"
TOO_MANY = "Een oefenklas heeft hoogstens {most} leerlingen. Typ bijvoorbeeld: --spelers 200"
NO_KANSEN = "In dit scenario zit niets wat meetelt. Geef zetten een 'gedrag', dan valt er iets te spelen."
CANNOT_KEEP = "De bladzijde kan niet worden bewaard in {path} ({why})."
PROGRESS = "Oefenklas: {done} van de {total} werkdagen"

# The faults -------------------------------------------------------------------------------------------------------

FAULTS = {
    "omgekeerd": (
        "sleutel klopt niet?",
        "Wie goed is, haalt hier juist minder punten dan wie zwak is. Vaak is dan de beoordeling omgewisseld: wat er "
        "gebeurt en wat je uitlegt, past bij de andere zet.",
        "Kijk of 'sterk' en 'zwak' bij de goede zet staan. Klopt het wel, maak dan in de uitleg en de reactie "
        "duidelijk waarom de sterke zet sterk is.",
    ),
    "dood": (
        "niemand komt hier",
        "Geen enkele leerling heeft deze kans beantwoord. Iedereen verliest hier punten, hoe goed ook.",
        "Kijk bij 'als' en 'na-zet': kan iemand dit feit horen, deze zet doen of zoveel vertrouwen krijgen?",
    ),
    "weggever": (
        "iedereen haalt dit",
        "Ook de zwakste leerlingen halen hier bijna alle punten. De kans kost tijd en zegt niets.",
        "Geef de speler ook een zet die een beginner echt zou kiezen. Is die er al, maak de goede zet dan niet langer "
        "of mooier dan de rest.",
    ),
    "lege-valkuil": (
        "niemand stapt erin",
        "Bijna niemand trapt in deze valkuil. Iedereen krijgt hier dus een punt cadeau.",
        "Zet de valkuil op een plek waar een beginner komt, en laat hem klinken als een gewone vraag. Of haal hem weg.",
    ),
    "zegt-niets": (
        "zegt niets over vaardigheid",
        "Zwakke en sterke leerlingen doen het hier even goed. De kans meet vooral toeval.",
        "Kijk of de zetten genoeg verschillen, en of de speler kan weten wat hier goed is.",
    ),
    "te-moeilijk": (
        "bijna niemand haalt dit",
        "Ook van de sterkste leerlingen haalt bijna niemand hier punten.",
        "Kijk of de speler kan weten wat hier goed is, en of er genoeg tijd en vertrouwen over is om hier te komen.",
    ),
}
"""Per fault: its name, what was seen, and what could be done."""

# The page ---------------------------------------------------------------------------------------------------------

SUMMARY = "In het kort"
FLAGGED = "Kansen om na te kijken"
NO_FLAGS = "Er zijn geen kansen die opvallen."
KANSEN = "Alle kansen"
KANSEN_WHY = (
    "Moeilijkheid is het deel van de punten dat de klas haalt. Onderscheid is hoe goed een kans sterke en zwakke "
    "leerlingen uit elkaar houdt: boven 0,30 is goed, rond 0 zegt de kans niets, onder 0 klopt er iets niet."
)
KANSEN_HEADS = ("Kans", "Regel", "Leerlingen", "Moeilijkheid", "Onderscheid", "Zwakste derde", "Sterkste derde")
KANSEN_CAPTION = "Alle kansen die meetellen, in de volgorde van het scenario"
PLOTS = "Drie plaatjes"
PLOT_KANSEN = "Moeilijkheid en onderscheid van elke kans"
PLOT_KANSEN_X, PLOT_KANSEN_Y = "deel van de punten dat de klas haalt", "onderscheid"
PLOT_KANSEN_WHY = (
    "Elke stip is een kans. Een ruit is een kans om na te kijken. De streepjeslijnen staan bij 0 en bij 0,30."
)
PLOT_SCORES = "Hoe de scores verdeeld zijn"
PLOT_SCORES_X, PLOT_SCORES_Y = "score van de dag (procent)", "leerlingen"
PLOT_SKILL = "Bedachte vaardigheid en score"
PLOT_SKILL_X, PLOT_SKILL_Y = "bedachte vaardigheid (0 is gemiddeld)", "score van de dag (procent)"
GROUNDS = "Hoe zeker is een werkproces"
GROUNDS_WHY = (
    "Betrouwbaarheid loopt van 0 tot 1 en zegt hoe goed de kansen van een werkproces het met elkaar eens zijn. Vanaf "
    "0,80 is een score stevig genoeg om op te bouwen. Staat er een lager getal, laat de student dan meer werkdagen "
    "spelen: alle kansen samen tellen. De getallen gelden voor een gewone klas, waarin de studenten minder ver uiteen "
    "lopen dan deze leerlingen."
)
GROUNDS_HEADS = ("Werkproces", "Kansen per dag", "Betrouwbaarheid", "Kansen nodig voor 0,80")
GROUNDS_CAPTION = "Betrouwbaarheid per werkproces"
WHOLE = "De hele dag"
NEVER = "niet te zeggen"
TEST_WISE = "Loont een trucje?"
TEST_WISE_WHY = (
    "Wie altijd de eerste of de langste zet kiest, mag niet meer dan {limit} punten hoger uitkomen dan wie zomaar iets "
    "kiest."
)
TEST_WISE_HEADS = ("Manier van spelen", "Werkdagen", "Gemiddelde score", "Verschil met zomaar kiezen")
TEST_WISE_CAPTION = "Wat spelen zonder lezen oplevert"
RULES = {
    "willekeurig": "Zomaar iets kiezen",
    "eerste": "Altijd de eerste",
    "laatste": "Altijd de laatste",
    "langste": "Altijd de langste",
    "kortste": "Altijd de kortste",
    "expert": "Expert",
    "leerling": "De leerlingen",
}
FAIRNESS = "Maakt het uit wie er geloot is?"
FAIRNESS_WHY = (
    "De namen, geslachten, leeftijden en achtergronden worden geloot. Ze mogen voor de score niets uitmaken. Hieronder "
    "staat het verschil in punten van honderd bij gelijke vaardigheid, met de grenzen waar het waarschijnlijk tussen "
    "ligt. Een verschil is pas echt als het te groot is voor toeval."
)
FAIRNESS_HEADS = ("Rol", "Wat", "Vergeleken", "Leerlingen", "Verschil", "Oordeel")
FAIRNESS_CAPTION = "Verschil in score naar wie er geloot is"
NOTHING_TO_COMPARE = "Er zijn te weinig leerlingen of te weinig mensen om dit te vergelijken."
REAL, CHANCE = "te groot voor toeval", "past bij toeval"
HOW = "Hoe dit is uitgerekend"
HOW_LINES = (
    "Elke leerling krijgt een eigen werkdag met eigen mensen. Hoe vaardiger een leerling, hoe vaker die weet wat op "
    "een plek het beste is. Weet een leerling het niet, dan gokt die, en lange zetten trekken. Sommige leerlingen "
    "hebben een vaste vergissing, zoals gesloten vragen stellen, een klant niet durven weigeren, vergeten vast te "
    "leggen, iets opschrijven wat nooit is gezegd, of marge en opslag verwisselen.",
    "Wat sterk is, vraagt het model aan het spel zelf: het probeert elke zet uit en kijkt wat die laat zien. Zo'n "
    "leerling zou een omgewisselde beoordeling nooit merken. Daarom kijkt een leerling ook naar wat de zet uithaalt "
    "(vertrouwen, wat iemand vertelt) en naar de toon van jouw uitleg. Spreekt dat de beoordeling duidelijk tegen, dan "
    "gelooft de leerling de uitleg. Bij een kans zonder zulke sporen blijft een omgewisselde beoordeling onzichtbaar.",
    "Onderscheid is de gecorrigeerde correlatie tussen een kans en de rest van de dag. Niet iedereen krijgt dezelfde "
    "kansen. Daarom telt steeds hoever een leerling boven of onder het gemiddelde van de eigen kansen zit.",
    "Betrouwbaarheid is de alfa van Cronbach over alle paren kansen die leerlingen samen hadden. Het aantal dat nodig "
    "is voor 0,80 volgt uit de formule van Spearman en Brown.",
    "Dezelfde klas met hetzelfde zaad geeft altijd dezelfde cijfers.",
)


def recovered(value: str) -> str:
    return f"De score volgt de bedachte vaardigheid: de correlatie is {value}. Vanaf 0,90 is dat goed."


def not_recovered(value: str) -> str:
    return (
        f"De score volgt de bedachte vaardigheid niet goed genoeg: de correlatie is {value}, en 0,90 is goed. Meestal "
        "zijn er dan te weinig kansen, of kansen die niet kloppen."
    )


def average(mean: str, spread: str) -> str:
    return f"Gemiddeld halen de leerlingen {mean} procent van de punten, met een spreiding van {spread}."


def edges(floor: str, ceiling: str) -> str:
    return f"Aan de bodem (hoogstens 5 procent) zit {floor} van de klas, aan het plafond (vanaf 95 procent) {ceiling}."


def flagged(count: int, total: int) -> str:
    if count == 0:
        return f"Van de {total} kansen valt er geen op."
    return f"Van de {total} kansen {'valt er 1' if count == 1 else f'vallen er {count}'} op."


def figures(players: int, difficulty: str, weakest: str, strongest: str, discrimination: str) -> str:
    return (
        f"{players} leerlingen hadden deze kans. De klas haalt {difficulty} van de punten: de zwakste derde {weakest}, "
        f"de sterkste derde {strongest}. Onderscheid: {discrimination}."
    )


def in_the_bar(low: int, high: int, count: int) -> str:
    return f"{low} tot {high} procent: {count} {'leerling' if count == 1 else 'leerlingen'}"


def of_a_learner(skill: str, share: str) -> str:
    return f"vaardigheid {skill}, score {share}"


def pays(rules: str) -> str:
    return f"Een trucje loont: {rules} levert te veel op."


NOTHING_PAYS = "Geen enkel trucje loont."


def unequal(count: int) -> str:
    return f"Bij {count} {'vergelijking' if count == 1 else 'vergelijkingen'} maakt het uit wie er geloot is."


EQUAL = "Het maakt voor de score niet uit wie er geloot is, zover deze klas dat laat zien."


def twins(days: int, changed: int, impossible: int) -> str:
    """The same choices among other people."""
    again = "Elke dag is ook overgespeeld met precies dezelfde keuzes, maar met andere namen, geslachten en leeftijden."
    if changed == impossible == 0:
        return f"{again} Op alle {days} werkdagen kwamen er evenveel punten uit."
    return (
        f"{again} Op {changed} van de {days} werkdagen kwam er een ander aantal punten uit, en op {impossible} konden "
        "de keuzes niet allemaal. Er is dus een regel die naar een persoon kijkt, zoals een leeftijdseis. Is dat de "
        "bedoeling?"
    )


def where(file: str, line: int | None) -> str:
    return file if line is None else f"{file}, regel {line}"
