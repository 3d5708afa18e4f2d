"""What the coach says besides the author's own lines: in the tour, in an example, and as a tip."""

COACH = "De coach"

# The tour ---------------------------------------------------------------------------------------------------------

ONWARD = "Verder"
SKIP = "Overslaan"
STOP_TOUR = "Rondleiding stoppen"
LOOK_AROUND = "Kijk rustig rond. Sluit je dag af als je klaar bent."
TOUR = "Rondleiding"
TOUR_TEXT = "Een kwartier op het uitzendbureau, in minder dan vier minuten. De coach loopt mee en er telt niets."
TOUR_BEGIN = "Begin de rondleiding"
TOUR_AGAIN = "Rondleiding"
NEW_HERE = "Nieuw hier?"
TOUR_DONE = "Je kent de weg"
TOUR_DONE_TEXT = (
    "Je hebt gepraat, genoteerd, een kaart gemaakt en iets gedaan waar niemand om vroeg. Zo gaat elke werkdag.",
    "Op niveau start helpt de coach je nog: met een tip, of door iets voor te doen.",
)
TOUR_HOME = "Naar de werkdagen"


def step(number: int, count: int) -> str:
    return f"De coach, stap {number} van {count}"
