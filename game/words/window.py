"""What the window itself says."""

TITLE = "Aan Zet"
WRONG_PYGAME = (
    "Aan Zet heeft pygame-ce nodig, maar hier staat het oude pygame. Typ eerst: "
    "pip uninstall -y pygame pygame-ce    en daarna: pip install pygame-ce"
)
NO_WINDOW = "Er kan hier geen venster worden geopend. Speel als tekst met: aanzet speel --tekst"

# Folded parts
OPENED, FOLDED = "open", "dicht"
