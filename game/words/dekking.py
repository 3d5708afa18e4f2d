"""What `aanzet dekking` says: which gedrag can be shown in which scenario, as a table of plain text."""

from string import ascii_uppercase

SCENARIOS = "Scenario's"
LEGEND = (
    "Per scenario staat er hoeveel gedragingen je er kunt laten zien. Een streepje is: geen.",
    "Tussen haakjes staat op hoeveel momenten. De laatste kolom telt alle scenario's samen.",
)
TOGETHER = "samen"
NOTHING = "-"
NOWHERE = "Nog in geen enkel scenario:"
NO_SCENARIOS = "Er is geen scenario dat gespeeld kan worden."


def letter(place: int) -> str:
    """A, B, ... Z, and numbers for who has more scenarios than that."""
    return ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1)


def heading(title: str, seen: int, every: int) -> str:
    return f"{title}: {seen} van de {every} gedragingen"


def cell(behaviours: int, moments: int) -> str:
    return f"{behaviours} ({moments})" if behaviours else NOTHING


def together(seen: int, every: int, moments: int) -> str:
    return f"{seen} van {every} ({moments})"
