"""Two candidates side by side, criterion by criterion, and the way they would travel on the map."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.tasks.selection_board import Column as Criterion
from game.core.tasks.selection_view import Cell as Known
from game.core.tasks.selection_view import Row as Line
from game.core.tasks.selection_view import Sheet, View
from game.ui.kit import SEMIBOLD, Column, Icon, Label, Option, Row, Rule, Scroll, Select, Widget
from game.ui.tasks import Frame
from game.ui.tasks.selection_blind import letter, picture
from game.ui.tasks.selection_file import decided, told
from game.ui.tasks.shared import empty, small
from game.ui.widgets.paper import Paper, Ruled
from game.ui.widgets.regionmap import Mark, MarkSign, RegionMap, Way
from game.words import kantoor
from game.words import taken as words

LEFT, RIGHT = "naast-1", "naast-2"


def compare(frame: Frame, view: View) -> Widget:
    """The two that were chosen, and the map beside them; in a narrow window under them."""
    pair = chosen(frame, view)
    sheet = Paper(*_sheet(frame, view, pair), name="vergelijking", pad=14, gap=8, grow=7, edge="", sheets=0)
    way = Column(*region(frame, view, [line for line in pair if line is not None]), gap=8, grow=5)
    return Row(sheet, way, gap=18, below=900, align="top")


def chosen(frame: Frame, view: View) -> tuple[Line | None, Line | None]:
    """Who lie side by side: whom the player chose, else the first two whose files were opened."""
    opened = [line for line in view.rows if line.opened]
    one = _asked(frame, view, LEFT) or next(iter(opened), None)
    other = _asked(frame, view, RIGHT) or next((line for line in opened if line is not one), None)
    return one, other


def _asked(frame: Frame, view: View, name: str) -> Line | None:
    return next((line for line in view.rows if line.role == frame.shown.get(name)), None)


def _sheet(frame: Frame, view: View, pair: tuple[Line | None, Line | None]) -> Iterable[Widget]:
    one, other = pair
    about = Column(Label(words.CRITERION, weight=SEMIBOLD), small(words.COMPARE_ABOUT), gap=0)
    yield _in_columns(frame, about, _pick(frame, view, LEFT, one), _pick(frame, view, RIGHT, other))
    if one is None or other is None:
        yield empty(words.COMPARE_FIRST)
        return
    for number, criterion in enumerate(view.columns):
        yield Ruled()
        yield _in_columns(frame, _criterion(view, criterion), _value(frame, one, number), _value(frame, other, number))
    yield Rule()
    yield _in_columns(
        frame, Label(words.DECISION, weight=SEMIBOLD), _decision(frame, view, one), _decision(frame, view, other)
    )


def _in_columns(frame: Frame, first: Widget, one: Widget, other: Widget) -> Widget:
    columns = (Column(part, grow=grow) for part, grow in ((first, 5), (one, 4), (other, 4)))
    return Row(*columns, gap=8 if frame.narrow else 12, below=600, align="top")


def _pick(frame: Frame, view: View, name: str, now: Line | None) -> Widget:
    """Whom to look at, with the face and the town of whom lies there."""
    options = tuple(Option(line.role, line.name) for line in view.rows)
    says = words.COMPARE_LEFT if name == LEFT else words.COMPARE_RIGHT
    pick = Select(name, options, now.role if now else None, says=says, hint=words.CHOOSE, grow=1)
    if now is None:
        return pick
    town = Label(now.town, size="small", colour="muted", grow=1)
    return Column(pick, Row(picture(frame, view, now, 48), town, gap=10, align="middle"), gap=6)


# Criteria -----------------------------------------------------------------------------------------------------------


def _criterion(view: View, criterion: Criterion) -> Widget:
    """What is compared, whether it decides, and what was asked for."""
    icon, kind = ("target", words.HARD_LONG) if criterion.hard else ("star", words.SOFT_LONG)
    asked = (small(text) for text in _asked_for(view, criterion))
    sign = Row(Icon(icon, size=18, colour="muted"), Label(kind, size="small", colour="muted", grow=1), gap=6)
    return Column(Label(criterion.label, weight=SEMIBOLD), sign, *asked, gap=0)


def _asked_for(view: View, criterion: Criterion) -> Iterable[str]:
    """What each vacancy asks here, with its firm when there are more."""
    for sheet in view.vacancies:
        text = _of(sheet, criterion.label)
        if text:
            said = words.ASKED.format(text=text)
            yield said if len(view.vacancies) == 1 else f"{sheet.company}: {said}"


def _of(sheet: Sheet, label: str) -> str:
    found = [allowed for name, allowed in sheet.demands if _is(label, name)]
    found += [", ".join(words.points(*pair) for pair in values) for name, values in sheet.wishes if _is(label, name)]
    return "; ".join(found)


def _is(label: str, name: str) -> bool:
    """A way to a firm is called by its criterion with the town after it."""
    return label == name or label.startswith(f"{name} (")


def _value(frame: Frame, line: Line, number: int) -> Widget:
    name = (small(line.name),) if frame.narrow else ()
    if not line.opened:
        closed = Row(Icon("lock", size=20, colour="muted"), small(words.CLOSED_FILE), gap=8, align="middle")
        return Column(*name, closed, gap=0)
    return Column(*name, _known(line.cells[number]), gap=0)


def _known(known: Known) -> Widget:
    if not known.blank:
        return Label(told(known))
    text = Label(told(known), colour="neutral", grow=1)
    return Row(Icon("circle-help", size=20, colour="neutral"), text, gap=8, align="top")


def _decision(frame: Frame, view: View, line: Line) -> Widget:
    icon, colour, text = decided(view, line)
    whole = ": ".join(part for part in (line.name if frame.narrow else "", text, line.detail) if part)
    return Row(Icon(icon, size=20, colour=colour), Label(whole, size="small", colour=colour, grow=1), gap=8)


# The way to work ----------------------------------------------------------------------------------------------------


def region(frame: Frame, view: View, lines: list[Line]) -> tuple[Widget, ...]:
    """The map with everybody's way to the work, and the same in words."""
    works = {sheet.town: sheet for sheet in view.vacancies}
    marks = [Mark("klant", str(number), town) for number, town in enumerate(works, start=1)]
    marks += [Mark("kandidaat", letter(view, line.role), line.town) for line in lines]
    drawn = {town.name for town in frame.world.towns}
    ways = [Way(line.town, town) for line in lines for town in works if {line.town, town} <= drawn]
    listed = [
        Row(MarkSign("klant", str(number)), small(f"{sheet.company}, {town}", "ink"), gap=8, align="top")
        for number, (town, sheet) in enumerate(works.items(), start=1)
    ]
    listed += [_way(frame, view, line, town) for line in lines for town in works]
    says = ". ".join(widget.label for row in listed for widget in row.walk() if isinstance(widget, Label))
    return RegionMap(frame.world, marks, ways, says=says, height=270, name="streek"), *listed


def _way(frame: Frame, view: View, line: Line, town: str) -> Row:
    trip = frame.world.trip(line.town, town)
    text = f"{line.name}: {kantoor.travel(trip.car, trip.bike, trip.transit)}"
    told_ = Label(text, size="small", grow=1)
    return Row(MarkSign("kandidaat", letter(view, line.role)), told_, gap=8, align="top")


def map_page(frame: Frame, view: View, line: Line) -> Widget:
    return Scroll(Column(*region(frame, view, [line]), gap=8), f"streek-rol-{line.role}", least=120)
