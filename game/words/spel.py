"""What the game itself says during a day, in the window as in the terminal."""

ROUNDS = {"intake": "Intake", "matching": "Matching", "verkoop": "Verkoop", "aftersales": "Aftersales", "": "Je bureau"}
YOU = "Jij"
MOODS = {
    "blij": "kijkt blij",
    "vriendelijk": "kijkt vriendelijk",
    "neutraal": "kijkt rustig",
    "twijfel": "kijkt twijfelend",
    "bezorgd": "kijkt bezorgd",
    "geirriteerd": "kijkt geïrriteerd",
    "boos": "kijkt boos",
    "praat": "praat",
}
ENDINGS = {
    "afgerond": "Het gesprek is afgerond.",
    "afgebroken": "Je hebt het gesprek afgebroken.",
    "geduld-op": "De tijd van je gesprekspartner is op.",
}
RATINGS = {"sterk": "sterk", "neutraal": "neutraal", "zwak": "zwak", "gemist": "gemist"}
DAY_OVER = "Je werkdag is voorbij."
NO_NOTES = "Je hebt nog geen notities."
NOTES = "Je notities"
PROMISES = "Wat je hebt beloofd"


def clock(minutes: int) -> str:
    return f"{minutes // 60 % 24}:{minutes % 60:02}"


def promise(text: str, due: str) -> str:
    return f"{text} ({due})"
