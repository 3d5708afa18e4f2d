"""Everything a screen is built from, under one name to import from.

A screen says how it is built and what it does with what its widgets tell:

    class Greeting(Screen):
        def build(self, look: Look) -> UI:
            talk = Panel(
                Rich("Goedemorgen, **wie ben je**?"),
                Field("Naam", Entry("naam")),
                Button("verder", "Verder", Go(), kind="primary", hotkey="v"),
            )
            return UI(Ground(Header(Title("Aan Zet", colour="header_ink")), talk), focus="naam")

        def handle(self, told: object) -> Step | None:
            match told:
                case Changed("naam", str(name)):
                    self.name = name
                case Go():
                    return Replace(Day(self.name))
                case Back():
                    return Pop()
            return None

Names are unique on a screen; what can be used must have one. Sizes are logical (1280 x 720 at 100 %). `grow` shares the
space that is left. `Row(..., below=700)` stands its children under each other when it gets narrower than that.
In a narrow window (200 % text) inner scrolls open up and the screen scrolls as a whole.
"""

from game.ui.emitted import Back, Changed, Help, Submitted
from game.ui.layout import Column, Flow, Grid, Row, Space
from game.ui.look import Look, Wishes
from game.ui.steps import Ask, Later, Play, Pop, Push, Quit, Refresh, Replace, Restyle, Screen, Step, Steps
from game.ui.text import BOLD, REGULAR, SEMIBOLD
from game.ui.ui import UI
from game.ui.widgets.base import Close, Open, Widget
from game.ui.widgets.buttons import Button, Choice, digit
from game.ui.widgets.charts import Donut, Part, SplitBar
from game.ui.widgets.dialog import Dialog, Field
from game.ui.widgets.entry import Entry
from game.ui.widgets.fold import Fold
from game.ui.widgets.images import Drawing, Icon, Portrait
from game.ui.widgets.keyline import Key
from game.ui.widgets.labels import Label, Rich, Title
from game.ui.widgets.marks import Chip, Notice, Progress
from game.ui.widgets.panels import Ground, Header, Panel, Rule
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.select import Select
from game.ui.widgets.table import Cell, Heading, Record, Table
from game.ui.widgets.tabs import Page, Tabs
from game.ui.widgets.textarea import TextArea
from game.ui.widgets.ticking import Check, Option, RadioLine, Radios

__all__ = [
    "BOLD",
    "REGULAR",
    "SEMIBOLD",
    "UI",
    "Ask",
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
    "Donut",
    "Drawing",
    "Entry",
    "Field",
    "Flow",
    "Fold",
    "Grid",
    "Ground",
    "Header",
    "Heading",
    "Help",
    "Icon",
    "Key",
    "Label",
    "Later",
    "Look",
    "Notice",
    "Open",
    "Option",
    "Page",
    "Panel",
    "Part",
    "Play",
    "Pop",
    "Portrait",
    "Progress",
    "Push",
    "Quit",
    "RadioLine",
    "Radios",
    "Record",
    "Refresh",
    "Replace",
    "Restyle",
    "Rich",
    "Row",
    "Rule",
    "Screen",
    "Scroll",
    "Select",
    "Space",
    "SplitBar",
    "Step",
    "Steps",
    "Submitted",
    "Table",
    "Tabs",
    "TextArea",
    "Title",
    "Widget",
    "Wishes",
    "digit",
]
