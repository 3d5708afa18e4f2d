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

LEFT, PAD = 14 + 22 + 12, 8


class Still(Widget):
    """A message in the list: its words wrap, its icon and its state stand beside them, never colour alone."""

    role = "message"
    bleed = 0
    line: Line
    told: str
    chosen = False

    def __init__(self, name: str, line: Line, told: str) -> None:
        super().__init__(name)
        self.line, self.told = line, told

    @property
    def value(self) -> object:
        line = self.line
        parts = (words.KINDS[line.kind][0], line.sender, words.headed(line.subject), self.when, self.told)
        return ", ".join(part for part in parts if part)

    @property
    def when(self) -> str:
        return "" if self.line.kind == "lijst" else spel.clock(self.line.minute)

    def _parts(self) -> list[tuple[str, str, int, str]]:
        """(text, size, weight, colour) of each part, under each other."""
        new = self.line.state in ("nieuw", "belt", "lijn")
        head = " ".join(part for part in (self.when, self.line.sender) if part)
        ink = "ink" if self.chosen else "muted"
        parts = [
            (head, "small", SEMIBOLD if new else REGULAR, ink),
            (words.headed(self.line.subject), "body", SEMIBOLD if new else REGULAR, "ink"),
            (self.told, "small", REGULAR, ink),
        ]
        return [part for part in parts if part[0]]

    def natural(self, look: Look) -> int:
        widths = (look.type.width(text, look.size(size), weight) for text, size, weight, _ in self._parts())
        return max(widths) + look.px(LEFT) + look.px(PAD + 6)

    def _space(self, look: Look, width: int) -> int:
        return max(1, width - look.px(LEFT) - look.px(PAD + 6))

    def measure(self, look: Look, width: int) -> int:
        room = self._space(look, width)
        high = sum(
            look.type.block_height(text, look.size(size), weight, room) for text, size, weight, _ in self._parts()
        )
        return max(look.px(CONTROL), high + 2 * look.px(PAD))

    def draw(self, surface: Surface) -> None:
        look = self.at
        warm = self.chosen or (self.focusable and (self.hovered or self.pressed or self.focused))
        back, edge = ("accent_soft", "accent") if warm else ("card", "field_line" if self.focusable else "line")
        draw.box(surface, self.rect, look.px(RADIUS), look.colour(back), look.colour(edge), look.px(1))
        side = look.px(22)
        icon = look.pictures.icon(words.KINDS[self.line.kind][1], side, look.colour("ink"))
        surface.blit(icon, (self.rect.x + look.px(14), self.rect.y + look.px(PAD + 2)))
        x, y, room = self.rect.x + look.px(LEFT), self.rect.y + look.px(PAD), self._space(look, self.rect.w)
        for text, size, weight, colour in self._parts():
            for row in look.type.lines(text, look.size(size), weight, room):
                look.type.draw(surface, (x, y), row, look.size(size), look.colour(colour))
                y += look.type.line_height(look.size(size))


class Letter(Still, Choice):
    """One that can be opened, or looked at again."""

    role = "choice"
    bleed = 6

    def __init__(self, name: str, line: Line, told: str, tells: object, *, chosen: bool) -> None:
        Choice.__init__(self, name, "", words.headed(line.subject), tells)
        self.line, self.told, self.chosen = line, told, chosen


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
    if read is not None:
        return Letter(named(read.action), line, told, Act(read.action), chosen=False)
    if not line.text:
        return Still(f"bericht-{line.id}", line, told)
    return Letter(f"bericht-{line.id}", line, told, Show(showing(view), line.id), chosen=line.id == shown)


def showing(view: View) -> str:
    """What is looked at is forgotten at the next thing you do."""
    return f"bericht-{view.steps}"


def how(line: Line) -> str:
    waits = line.state in ("open", "lijn", "gemist", "nieuw")
    due = words.until(line.deadline) if line.deadline >= 0 and waits else ""
    late = words.TOO_LATE if line.late and waits else ""
    return ", ".join(part for part in (words.STATES[line.state][0], due, late) if part)
