"""A dialog: a question that must be answered before anything else; and a field: a control with its name and remark."""

from game.ui.layout import Column, Flow
from game.ui.look import Look
from game.ui.text import SEMIBOLD
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Button
from game.ui.widgets.editable import Editable
from game.ui.widgets.labels import Label, Rich, Title
from game.ui.widgets.marks import Notice
from game.ui.widgets.panels import Panel


class Dialog(Panel):
    """Title, text or widgets, and the answers; pressing an answer closes it. Esc gives the last answer."""

    role = "dialog"

    def __init__(
        self, name: str, title: str, *body: Widget | str, answers: tuple[Button, ...], width: int = 560
    ) -> None:
        self.title = title
        self.answers = answers
        for answer in answers:
            answer.ends = True
        self.wanted = width
        parts = (Rich(part) if isinstance(part, str) else part for part in body)
        super().__init__(Title(title), *parts, Flow(*answers, align="right"), name=name, gap=16, pad=24)

    @property
    def value(self) -> object:
        return self.title

    def natural(self, look: Look) -> int:
        return look.px(self.wanted)


class Field(Column):
    """A control under its name, with a remark in words and icon when something is wrong or remarkable."""

    role = "field"

    def __init__(self, title: str, control: Widget, *, note: str = "", kind: str = "weak", grow: int = 0) -> None:
        self.control = control
        if isinstance(control, Editable) and not control.says:
            control.says = title
        heading = Label(title, size="small", weight=SEMIBOLD)
        self.notice = Notice(note, kind=kind, icon="info")
        parts = (heading, control, self.notice) if note else (heading, control)
        super().__init__(*parts, gap=6, grow=grow)

    def remark(self, text: str, kind: str = "weak", icon: str = "info") -> None:
        """Say something about what was filled in; an empty text takes the remark away."""
        self.notice.say(text, kind, icon)
        self.replace_children(*self.children[:2], *((self.notice,) if text else ()))
