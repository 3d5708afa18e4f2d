"""What playing with the whole class says: at the projector, with votes instead of clicks."""

PLAYER = "De klas"
ABOUT = (
    "Jij zit aan de computer, de klas beslist. Iedereen steekt vingers op: zoveel vingers als het nummer van de keuze.",
    "Typ bij elke stem dat nummer. Naast elke keuze groeit een balk. Enter doet wat de meeste stemmen heeft. "
    "Backspace haalt de laatste stem terug. Met de pijltjes en de spatiebalk kies je zelf.",
    "Na een keuze die telt, praten jullie er eerst over. Daarna zie je de uitleg groot in beeld.",
    "Er staat nergens een naam bij. De les blijft bewaard op deze computer tot jij hem weggooit, zodat je na een pauze "
    "of een ongelukje verder kunt.",
)
LESSONS = "Bewaarde lessen"
GO_ON = "Verder met de les"
LOOK_BACK = "Nabespreken"
THROW = "Weggooien"
SURE_THROW = "Deze les weggooien?"
SURE_THROW_TEXT = "De keuzes van de klas en het verslag van deze les verdwijnen van deze computer."
YES_THROW = "Ja, weggooien"
NO_THROW = "Nee, bewaren"
VOTE, MOST, TAKE_BACK = "stemmen", "meeste stemmen", "stem terug"
BACKSPACE = "Backspace"
TIE = "Gelijk aantal stemmen"
TIE_TEXT = "Deze keuzes hebben evenveel stemmen. Laat iemand vertellen waarom, en beslis."
VOTE_AGAIN = "Nog eens stemmen"
DISCUSS = "Bespreek"
CHOSEN = "De klas koos"
TALK = "Wat vinden jullie: was dit sterk? Laat iemand die iets anders koos vertellen waarom."
SHOW_WHY = "Toon de uitleg"
ONWARD = "Verder"


def votes(count: int) -> str:
    return "1 stem" if count == 1 else f"{count} stemmen"


def lesson(moment: str, *, over: bool) -> str:
    return f"{'Afgerond' if over else 'Begonnen'}: {moment}"
