"""Themes: the named colours of the window, light, dark and high contrast, and the sizes everything is built from."""

from typing import NamedTuple

Colour = tuple[int, int, int]


def rgb(hexa: str) -> Colour:
    return int(hexa[1:3], 16), int(hexa[3:5], 16), int(hexa[5:7], 16)


class Theme(NamedTuple):
    name: str
    ground: Colour  # behind the cards
    card: Colour
    card_alt: Colour  # every other row of a table, a quiet block inside a card
    ink: Colour
    muted: Colour
    accent: Colour
    accent_hover: Colour
    accent_ink: Colour
    accent_soft: Colour  # under the pointer, selected
    link: Colour  # accent-coloured text on a card
    line: Colour
    field: Colour  # inside an entry
    field_line: Colour  # around what can be used: 3 : 1 against the card
    selection: Colour  # behind selected text
    focus: Colour
    header: Colour
    header_ink: Colour
    header_chip: Colour
    badge: Colour  # the square behind the number of a choice
    badge_ink: Colour
    danger: Colour
    danger_hover: Colour
    danger_ink: Colour
    good: Colour
    good_soft: Colour
    neutral: Colour
    neutral_soft: Colour
    weak: Colour
    weak_soft: Colour
    missed: Colour
    missed_soft: Colour
    disabled: Colour
    face: Colour  # behind a portrait
    paper: Colour  # a sheet of paper: a card, a letter, a worksheet
    paper_line: Colour  # its ruling and its edge
    note: Colour  # a slip from the notepad
    note_line: Colour
    cork: Colour  # the board things are pinned to
    cork_line: Colour
    pin: Colour  # a pin, a clip, a stamp
    shadow: int  # strongest opacity of a card's shadow, 0-255; 0: draw a line instead


LICHT = Theme(
    name="licht",
    ground=rgb("#e9eef3"),
    card=rgb("#ffffff"),
    card_alt=rgb("#f4f7fa"),
    ink=rgb("#17222d"),
    muted=rgb("#4b5b69"),
    accent=rgb("#0f5f80"),
    accent_hover=rgb("#0b4a64"),
    accent_ink=rgb("#ffffff"),
    accent_soft=rgb("#e0eef5"),
    link=rgb("#0b5573"),
    line=rgb("#ccd6df"),
    field=rgb("#ffffff"),
    field_line=rgb("#73828f"),
    selection=rgb("#bfe0ee"),
    focus=rgb("#d0660a"),
    header=rgb("#12344d"),
    header_ink=rgb("#ffffff"),
    header_chip=rgb("#23506d"),
    badge=rgb("#12344d"),
    badge_ink=rgb("#ffffff"),
    danger=rgb("#a3261f"),
    danger_hover=rgb("#831c17"),
    danger_ink=rgb("#ffffff"),
    good=rgb("#17633a"),
    good_soft=rgb("#e0f3e8"),
    neutral=rgb("#665200"),
    neutral_soft=rgb("#fbf2d2"),
    weak=rgb("#9a3412"),
    weak_soft=rgb("#fdebe1"),
    missed=rgb("#47525d"),
    missed_soft=rgb("#e9edf1"),
    disabled=rgb("#5f6b76"),
    face=rgb("#dce7ee"),
    paper=rgb("#fffdf7"),
    paper_line=rgb("#ddd5c2"),
    note=rgb("#fff5cf"),
    note_line=rgb("#b79a3c"),
    cork=rgb("#f1e5d1"),
    cork_line=rgb("#a98d62"),
    pin=rgb("#a8322a"),
    shadow=62,
)

DONKER = Theme(
    name="donker",
    ground=rgb("#10171e"),
    card=rgb("#1c2731"),
    card_alt=rgb("#222f3b"),
    ink=rgb("#eaf0f5"),
    muted=rgb("#adbbc8"),
    accent=rgb("#5fbde2"),
    accent_hover=rgb("#8bd2ef"),
    accent_ink=rgb("#06202d"),
    accent_soft=rgb("#244354"),
    link=rgb("#8bd2ef"),
    line=rgb("#3a4a58"),
    field=rgb("#141d25"),
    field_line=rgb("#8496a5"),
    selection=rgb("#2c5c78"),
    focus=rgb("#ffb347"),
    header=rgb("#0c2536"),
    header_ink=rgb("#ffffff"),
    header_chip=rgb("#1f4660"),
    badge=rgb("#bfe3f3"),
    badge_ink=rgb("#0c2536"),
    danger=rgb("#ff9d92"),
    danger_hover=rgb("#ffc0b8"),
    danger_ink=rgb("#3a0a06"),
    good=rgb("#8fe0ae"),
    good_soft=rgb("#173a28"),
    neutral=rgb("#f2d878"),
    neutral_soft=rgb("#3b3314"),
    weak=rgb("#ffb596"),
    weak_soft=rgb("#472417"),
    missed=rgb("#c0ccd6"),
    missed_soft=rgb("#2c3843"),
    disabled=rgb("#98a6b2"),
    face=rgb("#c9d6df"),
    paper=rgb("#25282b"),
    paper_line=rgb("#4b5053"),
    note=rgb("#38341f"),
    note_line=rgb("#8f8350"),
    cork=rgb("#2e271f"),
    cork_line=rgb("#8a765a"),
    pin=rgb("#ff9d92"),
    shadow=120,
)

HOOG_CONTRAST = Theme(
    name="hoog-contrast",
    ground=rgb("#000000"),
    card=rgb("#000000"),
    card_alt=rgb("#1a1a1a"),
    ink=rgb("#ffffff"),
    muted=rgb("#e6e6e6"),
    accent=rgb("#ffe14d"),
    accent_hover=rgb("#ffffff"),
    accent_ink=rgb("#000000"),
    accent_soft=rgb("#003a52"),
    link=rgb("#ffe14d"),
    line=rgb("#ffffff"),
    field=rgb("#000000"),
    field_line=rgb("#ffffff"),
    selection=rgb("#004f8c"),
    focus=rgb("#35e0ff"),
    header=rgb("#000000"),
    header_ink=rgb("#ffffff"),
    header_chip=rgb("#262626"),
    badge=rgb("#ffffff"),
    badge_ink=rgb("#000000"),
    danger=rgb("#ffb3ab"),
    danger_hover=rgb("#ffffff"),
    danger_ink=rgb("#000000"),
    good=rgb("#8cffb5"),
    good_soft=rgb("#00270f"),
    neutral=rgb("#ffe98a"),
    neutral_soft=rgb("#2b2300"),
    weak=rgb("#ffc2a8"),
    weak_soft=rgb("#330f00"),
    missed=rgb("#e6e6e6"),
    missed_soft=rgb("#262626"),
    disabled=rgb("#c8c8c8"),
    face=rgb("#ffffff"),
    paper=rgb("#000000"),
    paper_line=rgb("#ffffff"),
    note=rgb("#1c1800"),
    note_line=rgb("#ffe98a"),
    cork=rgb("#000000"),
    cork_line=rgb("#ffffff"),
    pin=rgb("#ffb3ab"),
    shadow=0,
)

THEMES = {theme.name: theme for theme in (LICHT, DONKER, HOOG_CONTRAST)}

# Every pair of text on background that the widgets draw; tests hold each to 4.5 : 1, in high contrast to 7 : 1.
TEXT_ON = (
    ("ink", "card"),
    ("ink", "card_alt"),
    ("ink", "ground"),
    ("ink", "field"),
    ("ink", "selection"),
    ("ink", "accent_soft"),
    ("muted", "card"),
    ("muted", "card_alt"),
    ("muted", "ground"),
    ("muted", "field"),
    ("muted", "accent_soft"),
    ("link", "card"),
    ("link", "card_alt"),
    ("link", "ground"),
    ("link", "accent_soft"),
    ("accent_ink", "accent"),
    ("accent_ink", "accent_hover"),
    ("danger_ink", "danger"),
    ("danger_ink", "danger_hover"),
    ("header_ink", "header"),
    ("header_ink", "header_chip"),
    ("badge_ink", "badge"),
    ("good", "card"),
    ("good", "good_soft"),
    ("neutral", "card"),
    ("neutral", "neutral_soft"),
    ("weak", "card"),
    ("weak", "weak_soft"),
    ("missed", "card"),
    ("missed", "missed_soft"),
    ("disabled", "card"),
    ("disabled", "card_alt"),
    ("ink", "paper"),
    ("muted", "paper"),
    ("link", "paper"),
    ("good", "paper"),
    ("neutral", "paper"),
    ("weak", "paper"),
    ("missed", "paper"),
    ("pin", "paper"),
    ("disabled", "paper"),
    ("ink", "note"),
    ("muted", "note"),
    ("link", "note"),
    ("good", "note"),
    ("neutral", "note"),
    ("weak", "note"),
    ("ink", "cork"),
    ("muted", "cork"),
    ("link", "cork"),
    ("neutral", "cork"),
)

# Lines that must be seen to use a control: 3 : 1.
LINE_ON = (
    ("field_line", "card"),
    ("field_line", "ground"),
    ("focus", "card"),
    ("focus", "card_alt"),
    ("focus", "ground"),
    ("focus", "header"),
    ("accent", "card"),
    ("field_line", "paper"),
    ("focus", "paper"),
    ("focus", "note"),
    ("focus", "cork"),
    ("field_line", "note"),
)

# Sizes on the logical grid of 1280 x 720.
SIZES = {"small": 17, "body": 18, "lead": 20, "title": 23, "display": 32}
CONTROL = 42  # least height of a control
RADIUS = 8
CARD_RADIUS = 12
GAP = 12
PAD = 18  # inside a card
WIDEST = 660  # about 70 letters: the longest line that still reads well
PAGE = 16  # around and between cards


def contrast(one: Colour, other: Colour) -> float:
    """Contrast of two colours by WCAG 2.2, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
