"""What the scores are called, what they mean and how sure they are."""

from game.core.evidence import Rating
from game.core.scenario import Cesuur
from game.core.score import (
    GEDRAG_KANSEN,
    GEDRAG_TASKS,
    WERKPROCES_KANSEN,
    GedragScore,
    Level,
    WerkprocesScore,
    levels_within,
)

PRACTICE = (
    "Dit is een oefenscore. Het is geen cijfer: de score laat zien waar je staat, zodat je weet wat je kunt oefenen."
)
RATINGS: dict[Rating, str] = {
    "sterk": "Hiermee liet je het gedrag zien.",
    "neutraal": "Dit kan, maar het gedrag was nog niet goed te zien.",
    "zwak": "Dit past niet bij het gedrag.",
    "gemist": "Hier kon je het gedrag laten zien, maar dat is niet gebeurd.",
}
RATING_ICONS: dict[Rating, str] = {
    "sterk": "circle-check",
    "neutraal": "circle-minus",
    "zwak": "circle-x",
    "gemist": "circle",
}
RATING_SIGNS: dict[Rating, str] = {"sterk": "+", "neutraal": "=", "zwak": "-", "gemist": "o"}
"""For places where there is only text."""

LEVELS: dict[Level | None, str] = {
    "O": "onvoldoende",
    "V": "voldoende",
    "G": "goed",
    None: "nog te weinig bewijs",
}
LEVEL_ICONS: dict[Level | None, str] = {"O": "circle-alert", "V": "check", "G": "star", None: "hourglass"}

TOO_LITTLE = (
    f"Een gedraging krijgt pas een niveau bij minstens {GEDRAG_KANSEN} momenten uit minstens {GEDRAG_TASKS} "
    f"opdrachten, een werkproces bij minstens {WERKPROCES_KANSEN} momenten. Daaronder staat er "
    f"“{LEVELS[None]}”: een niveau zou dan toeval kunnen zijn."
)
HOW_SURE = (
    "Bij elk niveau staat hoe zeker het is: welke percentages nog passen bij wat je liet zien. Dat is een schatting "
    "(een interval van Wilson, 90 procent). Momenten uit hetzelfde gesprek lijken op elkaar, dus eigenlijk is de "
    "onzekerheid iets groter. En over een heel ander soort werkdag zegt de score niets."
)
VALKUIL, VALKUILEN = "valkuil vermeden", "valkuilen vermeden"


def counted(label: str, number: int) -> str:
    return f"{number} {VALKUILEN if label == VALKUIL and number != 1 else label}"


def cut_scores(cut: Cesuur) -> str:
    return (
        f"Voldoende is vanaf {cut.voldoende} procent. Goed is vanaf {cut.goed} procent, "
        "als geen enkele gedraging met genoeg bewijs onvoldoende is."
    )


def amount(found: GedragScore | WerkprocesScore) -> str:
    """Percentages only stand where there is a level: below that a number would look surer than it is."""
    if found.level is not None:
        return f"{found.percent}%, {_moments(found.moments)}"
    return f"{found.points} van de {found.possible} punten ({_how_many(found)})"


def _how_many(found: GedragScore | WerkprocesScore) -> str:
    """What there is, and what a level takes."""
    if isinstance(found, WerkprocesScore):
        return f"{_moments(found.moments)}; nodig: {WERKPROCES_KANSEN}"
    tasks = len({kans.task for kans in found.kansen})
    from_tasks = f"uit {tasks} {'opdracht' if tasks == 1 else 'opdrachten'}"
    return f"{_moments(found.moments)} {from_tasks}; nodig: {GEDRAG_KANSEN} uit {GEDRAG_TASKS}"


def sureness(found: GedragScore | WerkprocesScore, cut: Cesuur) -> str:
    """How sure the level is, in one sentence; '' where there is none."""
    if found.level is None:
        return ""
    fits = f"{found.low} tot {found.high} procent"
    others = [LEVELS[level] for level in levels_within(found.low, found.high, cut) if level != found.level]
    if others and not (isinstance(found, WerkprocesScore) and found.critical):
        return f"Nog niet zeker: {fits} past ook bij wat je deed, dus ook {' of '.join(others)}."
    return f"Bij wat je deed past {fits}."


def held_back(found: WerkprocesScore, cut: Cesuur) -> str:
    """Why the level is lower than the percentage says, or would be with enough evidence; '' when it is not."""
    lost = {kans.evidence.rating for kans in found.critical}
    if "zwak" in lost:
        return "Een kritiek punt ging mis. Dat maakt dit werkproces onvoldoende, wat het percentage ook is."
    if "gemist" in lost:
        return "Een kritiek punt is gemist. Daarmee kan dit werkproces hoogstens voldoende zijn."
    if found.level == "V" and found.percent >= cut.goed:
        return "Een van de gedragingen is onvoldoende. Daarom is dit werkproces voldoende en nog niet goed."
    return ""


def _moments(moments: int) -> str:
    return f"{moments} {'moment' if moments == 1 else 'momenten'}"
