"""The list of an inbox: a message a line, with what it is, who sent it, when, and how it stands."""

from __future__ import annotations

from pygame import Surface

from game.core.tasks.inbox_actions import Read
from game.core.tasks.inbox_view import DONE, View
from game.core.tasks.inbox_view import Row as Line
from game.ui import draw
from game.ui.kit import REGULAR, SEMIBOLD, Choice, Column, Look, Widget
from game.ui.tasks import Act, Frame, Show
from game.ui.tasks.shared import empty, heading, named
from game.ui.theme import CONTROL, RADIUS
from game.words import postvak as words
from game.words import spel

LEFT, PAD, RIGHT = 10 + 22 + 10, 7, 10


class Still(Widget):
    """A message in the list: its words wrap, what it is and how it stands are seen in two icons, never colour alone."""

    role = "message"
    bleed = 0
    line: Line
    told: str
    short: str
    chosen = False

    def __init__(self, name: str, line: Line, told: str, short: str) -> None:
        super().__init__(name)
        self.line, self.told, self.short = line, told, short

    @property
    def value(self) -> object:
        line = self.line
        parts = (words.KINDS[line.kind][0], line.sender, words.headed(line.subject), self.when, self.told)
        return ", ".join(part for part in parts if part)

    @property
    def when(self) -> str:
        return "" if self.line.kind == "lijst" else spel.clock(self.line.minute)

    @property
    def head(self) -> str:
        return " ".join(part for part in (self.when, self.line.sender) if part)

    def _parts(self) -> list[tuple[str, str, int, str]]:
        """(text, size, weight, colour) of each part, under each other."""
        new = self.line.state in ("nieuw", "belt", "lijn")
        weight, ink = SEMIBOLD if new else REGULAR, "ink" if self.chosen else "muted"
        parts = [
            (words.headed(self.line.subject), "body", weight, "ink"),
            (self.head, "small", weight, ink),
            (self.short, "small", REGULAR, ink),
        ]
        return [part for part in parts if part[0]]

    def _beside(self, look: Look, width: int) -> bool:
        """Whether how it stands has room behind the sender, so that more messages are seen at once."""
        if not self.head or not self.short:
            return False
        head, short = (look.type.width(text, look.size("small"), SEMIBOLD) for text in (self.head, self.short))
        return head + look.px(12) + short <= self._space(look, width)

    def natural(self, look: Look) -> int:
        widths = (look.type.width(text, look.size(size), weight) for text, size, weight, _ in self._parts())
        return max(widths) + look.px(LEFT) + look.px(RIGHT)

    def _space(self, look: Look, width: int) -> int:
        return max(1, width - look.px(LEFT) - look.px(RIGHT))

    def measure(self, look: Look, width: int) -> int:
        room, parts = self._space(look, width), self._parts()
        high = sum(look.type.block_height(text, look.size(size), weight, room) for text, size, weight, _ in parts)
        if self._beside(look, width):
            high -= look.type.line_height(look.size("small"))
        return max(look.px(CONTROL), high + 2 * look.px(PAD))

    def draw(self, surface: Surface) -> None:
        look = self.at
        warm = self.chosen or (self.focusable and (self.hovered or self.pressed or self.focused))
        back, edge = ("accent_soft", "accent") if warm else ("card", "field_line" if self.focusable else "line")
        draw.box(surface, self.rect, look.px(RADIUS), look.colour(back), look.colour(edge), look.px(1))
        self._draw_icons(surface)
        x, y, room = self.rect.x + look.px(LEFT), self.rect.y + look.px(PAD), self._space(look, self.rect.w)
        beside = self._beside(look, self.rect.w)
        for text, size, weight, colour in self._parts():
            if beside and text == self.short:
                y -= look.type.line_height(look.size(size))
                x = self.rect.right - look.px(RIGHT) - look.type.width(text, look.size(size), weight)
            for row in look.type.lines(text, look.size(size), weight, room):
                look.type.draw(surface, (x, y), row, look.size(size), look.colour(colour))
                y += look.type.line_height(look.size(size))

    def _draw_icons(self, surface: Surface) -> None:
        """What it is, and under that how it stands."""
        look, side = self.at, self.at.px(22)
        state, colour = words.STATES[self.line.state][1:]
        x, y = self.rect.x + look.px(10), self.rect.y + look.px(PAD + 2)
        surface.blit(look.pictures.icon(words.KINDS[self.line.kind][1], side, look.theme.ink), (x, y))
        if state and state != "phone":
            sign = look.pictures.icon(state, look.px(18), look.colour("ink" if self.chosen else colour))
            surface.blit(sign, (x + look.px(2), y + look.px(27)))


class Letter(Still, Choice):
    """One that can be opened, or looked at again."""

    role = "choice"
    bleed = 6

    def __init__(self, name: str, line: Line, told: str, short: str, tells: object, *, chosen: bool) -> None:
        Choice.__init__(self, name, "", words.headed(line.subject), tells)
        self.line, self.told, self.short, self.chosen = line, told, short, chosen


def letters(frame: Frame, view: View, shown: str) -> Widget:
    """What waits for you, the lists under it, and then what is done."""
    done = [line for line in view.rows if line.state in DONE]
    lists = [line for line in view.rows if line.kind == "lijst"]
    waiting = [line for line in view.rows if line not in done and line not in lists]
    inside: list[Widget] = [letter(view, line, shown) for line in waiting] or [empty(words.NOTHING_WAITS)]
    for title, lines in ((words.LISTS, lists), (words.DONE, done)):
        if lines:
            inside += [heading(title), *(letter(view, line, shown) for line in lines)]
    return Column(*inside, gap=6)


def letter(view: View, line: Line, shown: str) -> Widget:
    """Opening a message takes time; looking again at what was opened does not."""
    read = next((option for option in view.options if option.action == Read(line.id)), None)
    told = ". ".join(part for part in (how(line), read.text if read else "") if part)
    brief = words.short(line.state, *_due(line), _cost(read.text) if read else "")
    if read is not None:
        return Letter(named(read.action), line, told, brief, Act(read.action), chosen=False)
    if not line.text:
        return Still(f"bericht-{line.id}", line, told, brief)
    return Letter(f"bericht-{line.id}", line, told, brief, Show(showing(view), line.id), chosen=line.id == shown)


def _cost(text: str) -> str:
    """The time that stands behind what can be done: `Lezen (2 min)`."""
    return text[text.rfind("(") + 1 : -1] if text.endswith(")") else ""


def showing(view: View) -> str:
    """What is looked at is forgotten at the next thing you do."""
    return f"bericht-{view.steps}"


def how(line: Line) -> str:
    return ", ".join(part for part in (words.STATES[line.state][0], *_due(line)) if part)


def _due(line: Line) -> tuple[str, str]:
    """By when, and whether that is behind you; for what still waits."""
    waits = line.state in ("open", "lijn", "gemist", "nieuw")
    due = words.until(line.deadline) if line.deadline >= 0 and waits else ""
    return due, words.TOO_LATE if line.late and waits else ""
