"""Everything a screen is built from, under one name to import from."""

from game.ui.emitted import Back, Changed, Help, Submitted
from game.ui.layout import Column, Flow, Grid, Row, Space
from game.ui.look import Look, Wishes
from game.ui.text import BOLD, REGULAR, SEMIBOLD
from game.ui.ui import UI
from game.ui.widgets.base import Close, Open, Widget
from game.ui.widgets.buttons import Button, Choice
from game.ui.widgets.choosing import Check, Option, Page, Radios, Select, Tabs
from game.ui.widgets.dialog import Dialog, Field
from game.ui.widgets.entry import Entry, TextArea
from game.ui.widgets.labels import Chip, Drawing, Icon, Label, Notice, Portrait, Progress, Rich, Title
from game.ui.widgets.panels import Ground, Header, Panel, Rule
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.table import Cell, Heading, Record, Table

__all__ = [
    "BOLD",
    "REGULAR",
    "SEMIBOLD",
    "UI",
    "Back",
    "Button",
    "Cell",
    "Changed",
    "Check",
    "Chip",
    "Choice",
    "Close",
    "Column",
    "Dialog",
    "Drawing",
    "Entry",
    "Field",
    "Flow",
    "Grid",
    "Ground",
    "Header",
    "Heading",
    "Help",
    "Icon",
    "Label",
    "Look",
    "Notice",
    "Open",
    "Option",
    "Page",
    "Panel",
    "Portrait",
    "Progress",
    "Radios",
    "Record",
    "Rich",
    "Row",
    "Rule",
    "Scroll",
    "Select",
    "Space",
    "Submitted",
    "Table",
    "Tabs",
    "TextArea",
    "Title",
    "Widget",
    "Wishes",
]
