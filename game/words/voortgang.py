"""What is said about the days of a player together: a line only where the evidence draws one."""

from game.core.score import WerkprocesScore
from game.words.scores import LEVELS, amount

TITLE = "Je voortgang"
OPEN = "Je voortgang"
LOADING = "Je werkdagen worden naast elkaar gelegd."
NOTHING = "Hier zie je straks hoe het gaat, dag na dag. Daarvoor moet je eerst een werkdag afronden."
HOW = (
    "Elk teken is een werkdag, de nieuwste rechts. De lijn eraan laat zien hoe zeker het is: hoe korter, hoe zekerder."
)
TOO_LITTLE = "Een zandloper betekent: die dag waren er te weinig momenten om iets te zeggen."
DAYS = "Je werkdagen"
NOW = "Nu, met al je werkdagen samen:"
LOWER_BAND = "te weinig"
ONE_DAY = "Nog te weinig dagen om een lijn te zien."
SAME = "Je laatste twee dagen verschillen te weinig om er iets over te zeggen."
BETTER = "Je laatste dag was duidelijk sterker dan de keer daarvoor."
LESS = "Je laatste dag was duidelijk minder sterk dan de keer daarvoor."

Span = tuple[int, int, int]


def line(earlier: Span | None, latest: Span | None) -> str:
    """Only days that do not fit together differ."""
    if earlier is None or latest is None:
        return ONE_DAY
    if latest[0] > earlier[2]:
        return BETTER
    return LESS if latest[2] < earlier[0] else SAME


def dot(number: int, found: WerkprocesScore) -> str:
    """A day in words: a percentage only where there is a level."""
    return f"dag {number}: {LEVELS[found.level]}, {amount(found)}"


def days(count: int) -> str:
    return "1 werkdag" if count == 1 else f"{count} werkdagen"


def practise(title: str, moments: int, *, again: bool) -> str:
    """Where to practise the next step; the scenario just played is another day with another seed."""
    many = "1 moment" if moments == 1 else f"{moments} momenten"
    if again:
        return f"Speel “{title}” nog eens: met andere mensen, en weer {many} om dit te laten zien."
    return f"Oefen het in “{title}”: daar zijn {many} om dit te laten zien."
