"""What an onderzoek says around what the author wrote, and why it was judged as it was."""

from collections.abc import Callable, Mapping
from datetime import date

from game.words.spel import euros
from game.words.verslag import day_text

Told = Mapping[str, str]

KINDS = {
    "cijfers": ("Cijfers", "trending-up"),
    "nieuws": ("Nieuws", "book-open"),
    "recensies": ("Recensies", "star"),
    "crm": ("Klantgeschiedenis", "clipboard-list"),
    "jaarrekening": ("Jaarrekening", "calculator"),
    "website": ("Website", "file-text"),
    "collega": ("Van een collega", "users"),
}
"""What a source is, with its icon."""
VERDICTS = {
    "bruikbaar": "bruikbaar",
    "verouderd": "verouderd",
    "gekleurd": "gekleurd",
    "niet-te-controleren": "niet te controleren",
}
PHASES = {
    "zoeken": "Zoeken",
    "concluderen": "Concluderen",
    "voorstellen": "Voorstellen",
    "verdedigen": "Verdedigen",
    "verbeteren": "Verbeteren",
}
ABOUT = {
    "zoeken": "Zeg van elke bron wat die waard is. Dat kan ook zonder te lezen.",
    "concluderen": "Prik de knipsels vast waaruit het antwoord blijkt. Kies daarna wat je concludeert.",
    "voorstellen": "Kies wat samen het meeste oplevert. Wat niet meer past, kun je niet kiezen.",
    "verdedigen": "Leg uit hoe je aan je voorstel komt.",
    "verbeteren": "Maak je voorstel beter met wat je net hoorde.",
}

READ_ON = "Lees dit eerst. Met het pijltje omlaag ga je verder."
ALSO_WEIGHING = "Bij Afwegingen zeg je van elk punt wat het is."
ONLY_WEIGHING = "Zeg van elk punt wat het is."
QUESTION = "Wat je uitzoekt"
SOURCES, CLIPPINGS, CASE = "Bronnen", "Knipsels", "Je onderzoek"
TO_FIND_OUT = "Straks concludeer je"
CLOSED, NO_TIME, READ = "nog niet gelezen", "past niet meer in je tijd", "gelezen"
NO_VERDICT = "nog geen oordeel"
VERDICT_HINT = "Wat is deze bron waard?"
VERDICT_OF = "Je oordeel over {title}"
READ_AGAIN, LIES_OPEN = "Nog eens lezen", "ligt open"
CLIPPINGS_ABOUT = "Met deze stukjes laat je straks zien waarom je conclusie klopt."
NOTHING_FOUND = "Je hebt geen bron geopend, dus je hebt geen knipsels."
CLAIM, NO_CLAIM = "Je conclusie", "nog geen conclusie"
CHOOSE_CLAIM = "Kies wat je concludeert"
CONCLUSION = "Conclusie"
PINNED, NOT_PINNED = "Vastgeprikt", "nog niets vastgeprikt"
PINNED_HERE = "Vastgeprikt bij deze conclusie"
NOTHING_PINNED = "Hier hangt nog niets."
ALL_PINNED = "Alle knipsels hangen al."
PIN, UNPIN = "Vastprikken", "Losmaken"
NONE_DRAWN, NEVER_WEIGHED = "geen conclusie getrokken", "niet gewogen"
WEIGHINGS, NOT_WEIGHED = "Afwegingen", "nog niet gewogen"
PROPOSALS = "Voorstellen"
STATES = {"gekozen": "gekozen", "mogelijk": "nog niet gekozen", "past-niet": "past niet meer"}
CHOOSE, DROP = "Kiezen", "Toch niet"
NOTHING_CHOSEN = "nog niets gekozen"

SOURCE_NUMBER = "bron {number}"

SURE = {
    "zoeken": "Stoppen met zoeken?",
    "concluderen": "Deze conclusies vastleggen?",
    "voorstellen": "Dit voorstel indienen?",
}
YES = {"zoeken": "Ja, ik weet genoeg", "concluderen": "Ja, vastleggen", "voorstellen": "Ja, indienen"}
NO = "Nee, nog niet"
NO_WAY_BACK = "Daarna kun je hier niets meer veranderen."


def about(phase: str, conclusions: int, weighings: int) -> str:
    """What there is to do in a phase; to conclude can be to draw conclusions, to weigh, or both."""
    if phase != "concluderen":
        return ABOUT[phase]
    if not conclusions:
        return ONLY_WEIGHING
    return f"{ABOUT[phase]} {ALSO_WEIGHING}" if weighings else ABOUT[phase]


def made_by(maker: str, day: str) -> str:
    return f"door {maker}, {day_text(date.fromisoformat(day))}"


def dated(maker: str, day: str) -> str:
    """The same with the date set apart: how old something is decides what it is worth."""
    return f"door {maker}, **{day_text(date.fromisoformat(day))}**"


def made_by_whom(maker: str, day: str) -> str:
    """The same as a sentence of its own."""
    return f"D{made_by(maker, day)[1:]}."


def cost_in_time(minutes: int) -> str:
    return f"{minutes} min"


def time_left(minutes: int, whole: int) -> str:
    return f"Nog {minutes} van {whole} min"


def reading_time(minutes: int, whole: int) -> str:
    return f"Je hebt nog {minutes} van de {whole} minuten om te lezen."


def card_state(opened: bool, in_time: bool) -> str:
    return READ if opened else CLOSED if in_time else NO_TIME


def closed(minutes: int) -> str:
    return f"{minutes} min: {NO_TIME}"


def verdict(name: str) -> str:
    return VERDICTS[name] if name else NO_VERDICT


def budget_left(budget: int, spent: int) -> str:
    return f"Nog {euros(budget - spent)} van {euros(budget)}"


def room_left(most: int, chosen: int) -> str:
    return f"{chosen} van hoogstens {most} gekozen"


def cost(cents: int, budget: int) -> str:
    """What a proposal costs; nothing is said of it where there is no budget."""
    return (euros(cents) if cents else "kost niets") if budget >= 0 else ""


def plan_state(cents: int, budget: int, state: str) -> str:
    told = cost(cents, budget)
    return f"{told}, {STATES[state]}" if told else STATES[state]


def plan_chosen(text: str, cents: int, budget: int) -> str:
    told = cost(cents, budget)
    return f"{text} ({told})" if told else text


def step(number: int, whole: int, phase: str) -> str:
    return f"Stap {number} van {whole}: {PHASES[phase]}"


def conclusion(number: int) -> str:
    """The name of a conclusion, with its number where there are more of them."""
    return f"Conclusie {number}" if number else "Conclusie"


def page(title: str, left: int) -> str:
    """The name of a page of the board, with how much is still to be done on it."""
    return f"{title} (nog {left})" if left else title


def sources(count: int) -> str:
    return f"{SOURCES} ({count})"


def from_source(title: str, judged: str) -> str:
    return f"uit: {title} ({verdict(judged)})"


def sure(phase: str, *, closed: int, unjudged: int, undrawn: int, unweighed: int, chosen: int) -> str:
    """What is still to be done when a phase is left; '' when nothing is."""
    match phase:
        case "zoeken":
            still = [f"{_sources(unjudged)} nog geen oordeel."] if unjudged else []
            still += [f"{_count(closed, 'bron', 'bronnen')} kun je nog openen."] if closed else []
        case "concluderen":
            still = [f"{_count(undrawn, 'conclusie', 'conclusies')} heb je nog niet getrokken."] if undrawn else []
            still += [f"{_count(unweighed, 'afweging', 'afwegingen')} heb je nog niet gemaakt."] if unweighed else []
        case _:
            still = [] if chosen else ["Je hebt nog niets gekozen."]
    return " ".join((*still, NO_WAY_BACK)) if still else ""


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def _sources(number: int) -> str:
    return f"{_count(number, 'bron', 'bronnen')} {'heeft' if number == 1 else 'hebben'}"


# Why it was judged as it was --------------------------------------------------------------------------------------


def _judged(sentence: str) -> Callable[[Told], str]:
    """The verdicts in their own words: the log knows them as names."""

    def told(values: Told) -> str:
        words = {key: VERDICTS.get(values.get(key, ""), "") for key in ("oordeel", "goed")}
        return sentence.format_map({**{"titel": values["titel"], "uitleg": values["uitleg"]}, **words})

    return told


REASONS: dict[str, str | Callable[[Told], str]] = {
    "onderzoek-gelezen": "Gelezen. {oordeel}",
    "onderzoek-op-grond-van": "{stelling} Vastgeprikt: {knipsels}",
    "onderzoek-niets-gekozen": "niets gekozen",
    "onderzoek-bron-goed": _judged("Je las “{titel}” en vond die bron {oordeel}. Dat klopt. {uitleg}"),
    "onderzoek-bron-gezien": _judged(
        "Je zag al aan het kaartje van “{titel}” dat die bron {oordeel} is. Lezen was niet nodig. {uitleg}"
    ),
    "onderzoek-bron-fout": _judged("Je vond “{titel}” {oordeel}. Deze bron is {goed}. {uitleg}"),
    "onderzoek-bron-zonder-oordeel": _judged(
        "Je las “{titel}”, maar zei niet wat die bron waard is. Deze bron is {goed}. {uitleg}"
    ),
    "onderzoek-bron-dicht": "Je hebt “{titel}” niet gelezen, dus je weet niet wat erin staat. {uitleg}",
    "onderzoek-bron-zonder-woord": _judged("Je zei niet wat “{titel}” waard is. Deze bron is {goed}. {uitleg}"),
    "onderzoek-steun-goed": "Je concludeerde: {stelling} Dat blijkt uit de knipsels die je vastprikte. {uitleg}",
    "onderzoek-steun-mist": (
        "Je concludeerde: {stelling} Dat klopt, maar je laat niet genoeg zien waarom. Dit knipsel hoorde erbij: {mist} "
        "{uitleg}"
    ),
    "onderzoek-steun-naast": (
        "Je concludeerde: {stelling} Dat klopt, maar je prikte er iets bij waar dit niet uit blijkt: {naast} {uitleg}"
    ),
    "onderzoek-steun-niets": (
        "Je concludeerde: {stelling} Dat klopt toevallig. Je had niets gevonden waar dat uit blijkt. {uitleg}"
    ),
    "onderzoek-wel-te-zeggen": (
        "Bij “{label}” zei je dat je te weinig weet. Met wat je gevonden had, kon je wel iets concluderen."
    ),
    "onderzoek-nog-niet-te-zeggen": (
        "Bij “{label}” zei je dat je te weinig weet. Dat klopt: je had hier niets over gevonden. "
        "Zo gok je niet met de gegevens van een klant."
    ),
    "onderzoek-geen-conclusie": "Bij “{label}” heb je niets geconcludeerd.",
    "onderzoek-weging-goed": "“{tekst}” noemde je een {weging}. Dat klopt. {uitleg}",
    "onderzoek-weging-fout": "“{tekst}” noemde je een {weging}. Het is een {goed}. {uitleg}",
    "onderzoek-niet-gewogen": "“{tekst}” heb je niet gewogen. {uitleg}",
    "onderzoek-voorstel-best": (
        "Dit was de beste keuze die je kon maken met wat je wist: {keuze}. "
        "Tussen haakjes staat hoeveel punten een voorstel oplevert. {uitleg}"
    ),
    "onderzoek-voorstel-niets": "Je koos niets. Dat klopt: geen van de voorstellen levert hier iets op. {uitleg}",
    "onderzoek-voorstel-dichtbij": (
        "Je keuze levert {punten} punten op: {keuze}. Het kon net iets beter, met {beste-punten} punten: {beste}. "
        "Tussen haakjes staat hoeveel punten een voorstel oplevert. {uitleg}"
    ),
    "onderzoek-voorstel-beter": (
        "Je keuze levert {punten} punten op: {keuze}. Met wat je wist, kon je {beste-punten} punten halen: {beste}. "
        "Tussen haakjes staat hoeveel punten een voorstel oplevert. {uitleg}"
    ),
    "onderzoek-beter-stelling": "Dit was de beste conclusie: {zeg} {uitleg}",
    "onderzoek-best-mogelijk": "{uitleg} Meer kon je niet zeggen met wat je had gevonden.",
}
"""Key → a sentence with its values between braces, or a function where the sentence itself depends on them."""
