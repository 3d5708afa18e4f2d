"""What the text version says: short lines, one thing a line, so that a screen reader reads them in order."""

HELP = (
    "Typ het nummer van je keuze en druk op Enter.",
    "Of typ een letter:",
    "n: je notities en wat je hebt beloofd",
    "o: zelf iets opschrijven bij je notities",
    "p: je programma van vandaag",
    "h: alles hier nog eens lezen",
    "w: moeilijke woorden, met uitleg",
    "s: stoppen; je gaat later verder waar je was",
    "?: deze hulp",
)
HINT = "Typ een nummer, of ? voor hulp."
CHOOSE = "Je keuze: "
NOT_A_CHOICE = "Dat ken ik niet. Typ een nummer van 1 tot en met {last}, of ? voor hulp."
NOT_A_CHOICE_INSIDE = "Dat ken ik niet. Typ een nummer van 1 tot en met {last}, of 0 om terug te gaan."
NOT_A_NUMBER = "Dat ken ik niet. Typ een nummer van 1 tot en met {last}, of s om te stoppen."
STOPS = ("s", "stop", "stoppen")
HELPS = ("?", "help", "hulp")
BYE = "Tot ziens."
UNDER_WAY = "bezig"
NO_TERMS = "Op deze dag staan geen woorden die uitleg hebben."
BACK = "0. Terug"
TYPE_VALUE = "{label}. Typ {form}, of niets om terug te gaan: "
TYPE_OR_BLANK = "{label}. Typ {form}, een streepje om het leeg te laten, of niets om terug te gaan: "
DASHES = ("-", "–", "—")
FORMS = {
    "bedrag": "een bedrag in euro's, zoals 16,50",
    "percentage": "een percentage, zoals 8 of 10,87",
    "kommagetal": "een getal, zoals 1,67",
    "getal": "een heel getal",
    "datum": "een datum, zoals 2-11-2026",
    "tijd": "een tijdstip, zoals 8:30",
    "tekst": "je tekst",
    "brief": "je tekst",
}
CHANGE_TEXT = (
    "Typ 1: en daarna je zinnen, dan staan die in alinea 1. Typ alleen 1: en alinea 1 is weg. "
    "Zinnen zonder nummer komen onderaan. Typ niets om terug te gaan: "
)
WRITE_TEXT = "Typ je eerste alinea, of niets om terug te gaan: "
WRITE_LETTER = "De tekst schrijven"
CHANGE_LETTER = "De tekst veranderen"
NO_PARAGRAPH = "Die alinea is er niet. Er zijn er {last}."
SUM = "een som, zoals 16,00 × 1,08"
DOES_NOT_FIT = "Dat past hier niet. Typ {form}."
TYPED = "Zelf typen"
TYPED_AGAIN = "Opnieuw typen (nu staat er: {value})"
NOW = "{label} (nu: {value})"
STOPPED = "Je werk is bewaard. Je gaat verder waar je was met: aanzet speel --tekst"
YES_NO = "(ja/nee)"
NOT_DONE = "Nog te doen: {titles}."
YES = ("ja", "j")
NO = ("nee", "n")
NOT_YES_OR_NO = "Typ ja of nee en druk op Enter."
OWN_NOTE = "Wat wil je opschrijven? "
OWN_NOTES = "Zelf opgeschreven"
NOTED = "Genoteerd bij je notities: {who}, {label}: {text}"
PROMISED = "Je hebt beloofd: {text} ({due})"
KEPT_NOTE = "Opgeschreven."
LONG_NOTE = "Dat is te lang om op te schrijven. Gebruik ten hoogste {most} tekens."
DONE = "Je hebt {done} van de {total} opdrachten gedaan."
BRIEFING = "Ronde {round}"
TIME = "Het is {clock}."
FEEDBACK = "Feedback, {rating}: {reason}"
DID = "Gekozen: {text}"

# Before the day

WHO = "Wie speelt er? "
PLAYERS = "Spelers"
NEW_PLAYER = "Nieuwe speler"
YOUR_NAME = "Je naam: "
HELLO = "Dag {name}."
WHAT_TO_DO = "Wat wil je doen?"
RESUME = "Verder met {title}, begonnen op {begun} ({actions} stappen)"
BEGIN = "Nieuwe werkdag: {title} (niveau {level}, ongeveer {minutes} minuten)"
NEXT_DAY = "De volgende dag van je week, na {title}"
LOOK_BACK = "Verslag van {title}, gespeeld op {begun}"
REMOVE = "Speler {name} verwijderen"
REMOVE_SURE = "Alle werkdagen van {name} worden gewist. Dit kun je niet terugdraaien. Typ de naam om door te gaan: "
REMOVED = "{name} is verwijderd."
NOT_REMOVED = "Er is niets verwijderd."
STOP = "Stoppen"
ALREADY_BEGUN = "Je bent al begonnen met {title}. Wil je daar verder gaan? (ja/nee) "
NOT_PLAYABLE = "{title} kan niet worden gespeeld. {problem}"
REPORT_AT = "Het hele verslag staat in {path}."
READ_REPORT = "Wil je hier ook de rest van het verslag lezen? (ja/nee) "
NO_SCREEN = (
    "Er is geen scherm en geen toetsenbord om mee te spelen. Typ: aanzet speel --tekst, of aanzet --hulp voor meer."
)
