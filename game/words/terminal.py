"""What the text version says: short lines, one thing a line, so that a screen reader reads them in order."""

HELP = (
    "Typ het nummer van je keuze en druk op Enter.",
    "n: je notities   h: lees alles nog eens   p: wat je nog te doen hebt   s: stoppen en later verder gaan   ?: hulp",
)
CHOOSE = "Je keuze: "
NOT_A_CHOICE = "Typ een nummer van 1 tot en met {last}, of ? voor hulp."
TYPE_VALUE = "{label} ({form}): "
FORMS = {
    "bedrag": "een bedrag in euro's, zoals 16,50",
    "percentage": "een percentage, zoals 8 of 10,87",
    "kommagetal": "een getal, zoals 1,67",
    "getal": "een heel getal",
    "datum": "een datum als jaar-maand-dag",
    "tijd": "een tijdstip, zoals 8:30",
    "tekst": "een korte tekst",
}
DOES_NOT_FIT = "Dat past hier niet. Typ {form}."
TYPED = "{label}: typ zelf"
TYPED_AGAIN = "{label}: typ opnieuw (nu: {value})"
STOPPED = "Je werk is bewaard. Je gaat verder waar je was met: aanzet speel --tekst"
WHO = "Wie speelt er? "
NEW_PLAYER = "Nieuwe speler"
YOUR_NAME = "Je naam: "
WHICH_DAY = "Wat wil je doen? "
RESUME = "Verder met {title}, begonnen op {begun} ({actions} stappen)"
BEGIN = "Nieuwe werkdag: {title} (niveau {level}, ongeveer {minutes} minuten)"
BRIEFING = "Ronde {round}"
TIME = "Het is {clock}."
FEEDBACK = "Dat was {rating}. {reason}"
END_SURE = "Weet je het zeker? Dit kun je niet terugdraaien. (ja/nee) "
"""Before what cannot be undone."""
