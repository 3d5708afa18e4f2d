"""How it went by the player's own estimate: the question, the answers, and what stands beside the score."""

from game.core.estimate import Beside, Estimate

TITLE = "Hoe ging het volgens jou?"
WHY = (
    "Kijk eerst zelf terug, daarna zie je wat het spel zag. Wat je hier kiest, verandert niets aan de score. "
    "Kies met 1, 2 of 3, of klik."
)
ANSWERS: dict[Estimate, str] = {"lastig": "Nog lastig", "redelijk": "Redelijk", "goed": "Goed"}
OWN: dict[Estimate, str] = {
    "lastig": "Jij dacht: dit was nog lastig.",
    "redelijk": "Jij dacht: dit ging redelijk.",
    "goed": "Jij dacht: dit ging goed.",
}
BESIDE: dict[Beside, str] = {
    "onbekend": "Het spel zag hier nog te weinig om dat te vergelijken.",
    "gelijk": "Dat zag het spel ook.",
    "past": "Dat kan kloppen: wat je liet zien, past daar ook bij.",
    "kritiek": "Veel ging ook goed, maar een kritiek punt telt zwaar. Kijk dat moment terug.",
    "hoger": "Het spel zag minder. Kijk welke momenten het verschil maken.",
    "lager": "Je liet meer zien dan je dacht.",
}
SHOW = "Laat zien hoe het ging"
SKIP = "Overslaan"
HEADING = "Jouw schatting"
FIGURE = "Het poppetje eronder is wat jij dacht."


def told(own: Estimate, how: Beside) -> str:
    return f"{OWN[own]} {BESIDE[how]}"


def today(tasks: tuple[str, ...]) -> str:
    """What it was about; two tasks by name, the rest counted."""
    named = ", ".join(tasks[:2])
    more = len(tasks) - 2
    if more > 0:
        named += " en nog één opdracht" if more == 1 else f" en nog {more} opdrachten"
    return f"Vandaag: {named}" + ("" if named.endswith("?") else ".")


def question(plain: str) -> str:
    return f"{plain}: hoe ging dat?"
