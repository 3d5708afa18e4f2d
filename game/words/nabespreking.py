"""What the debrief says around the report."""

TITLE = "Nabespreking"
LOADING = "Je werkdag wordt op een rij gezet."
OVERVIEW, COURSE, BEHAVIOUR = "Overzicht", "Wat er gebeurde", "Per gedrag"
WHICH_PART = "Welk deel van de dag?"
WHICH_WERKPROCES = "Welk werkproces?"
MOMENTS = "Momenten"
STRONGER = "Sterker was"
MISSED = "Gemist"
KEPT_OUT = "Valkuilen waar je niet in stapte"
REPORT = "Open het verslag"
BACK = "Terug naar je overzicht"
SURE = "Hoe zeker is dit?"


def why(text: str, better: str) -> str:
    return f"{text} {better}".strip()
