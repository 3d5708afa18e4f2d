"""The sources of an onderzoek: a card each, and the one that lies open as a sheet of paper with its clippings."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.tasks.research_actions import Judge, Open
from game.core.tasks.research_view import VERDICTS, Card, Piece, View
from game.core.tasks.rules import Option
from game.ui.kit import SEMIBOLD, Button, Chip, Column, Flow, Icon, Label, Panel, Row, Rule, Scroll, Widget
from game.ui.tasks import Act, Frame, Show
from game.ui.tasks.marks import Paper
from game.ui.tasks.shared import heading, named, setting, small
from game.ui.tasks.typed import select
from game.words import onderzoek as words


def cards(view: View, on_top: str, sheet: Widget | None) -> tuple[Widget, str]:
    """Every source as a card, and the control that comes first: what was read is judged, then the next is opened.

    A `sheet` lies under the card of the source that is open.
    """
    listed: list[Widget] = []
    for card in view.cards:
        listed += [_card(view, card, on_top), *([sheet] if sheet is not None and card.id == on_top else [])]
    read = [_verdict_name(card) for card in view.cards if card.opened and not card.verdict]
    opens = [named(option.action) for option in view.options if isinstance(option.action, Open)]
    still = [_verdict_name(card) for card in view.cards if not card.verdict]
    return Column(*listed, gap=10), next(iter([*read, *opens, *still]), "")


def _verdict_name(card: Card) -> str:
    return f"kies-oordeel-{card.id}"


def _card(view: View, card: Card, on_top: str) -> Widget:
    kind, icon = words.KINDS[card.kind]
    about = Column(
        Label(card.title, weight=SEMIBOLD),
        small(f"{kind}, {words.made_by(card.maker, card.date)}."),
        gap=0,
        grow=1,
    )
    head = Row(Icon(icon, colour="accent", size=24, says=kind), about, gap=12, align="top")
    controls = Row(_reading(view, card, on_top), _verdict(view, card), gap=12, below=420, align="middle")
    return Panel(head, controls, kind="accent" if card.id == on_top else "quiet", pad=11, sides=14, gap=9)


def _reading(view: View, card: Card, on_top: str) -> Widget:
    """Open it, look at it again, or see why that cannot be."""
    opens = next((option for option in view.options if option.action == Open(card.id)), None)
    if opens is not None:
        return Button(named(opens.action), opens.text, Act(opens.action), icon="clock")
    if card.opened and card.id != on_top:
        opened = sum(other.opened for other in view.cards)
        return Button(f"lees-{card.id}", words.READ_AGAIN, Show(f"papier-{opened}", card.id), icon="file-text")
    text = words.LIES_OPEN if card.opened else words.closed(card.minutes)
    return Row(Icon("eye" if card.opened else "hourglass", size=20, colour="muted"), small(text), gap=8, align="middle")


def _verdict(view: View, card: Card) -> Widget:
    found = [option for option in view.options if _is_verdict(option, card)]
    texts: dict[object, str] = {option.action: option.text for option in found}
    now = Judge(card.id, card.verdict) if card.verdict else None
    if now is not None:
        texts[now] = VERDICTS[card.verdict]
    every = dict(sorted(texts.items(), key=lambda item: item[1]))
    return select(f"oordeel-{card.id}", words.VERDICT_OF.format(title=card.title), every, now, words.VERDICT_HINT)


def _is_verdict(option: Option, card: Card) -> bool:
    return isinstance(option.action, Judge) and option.action.source == card.id


# The sheet that lies open -----------------------------------------------------------------------------------------


def paper(frame: Frame, view: View, on_top: str) -> Widget:
    card = next((card for card in view.cards if card.id == on_top), None)
    inside = tuple(_assignment(frame, view) if card is None else _sheet(card))
    head, *rest = inside
    left = (small(words.time_left(view.minutes, view.whole)),) if frame.narrow and card is not None else ()
    below = Column(*rest, *left, gap=12)
    whole = below if frame.narrow else Scroll(below, f"papier-{on_top}", least=240)
    return Paper(head, Rule(), whole, name="papier", grow=1)


def _assignment(frame: Frame, view: View) -> Iterable[Widget]:
    """Before anything is opened your own assignment lies on top."""
    yield heading(view.title)
    yield from setting(frame, view.situation)
    if view.cases:
        yield Label(words.TO_FIND_OUT, weight=SEMIBOLD)
        yield from (_point("target", case.label) for case in view.cases)


def _sheet(card: Card) -> Iterable[Widget]:
    kind, icon = words.KINDS[card.kind]
    yield Column(heading(card.title), Flow(Chip(kind, kind="quiet", icon=icon), gap=8), gap=8)
    yield small(words.made_by_whom(card.maker, card.date))
    yield Label(card.text, name="brontekst")
    if card.pieces:
        yield Column(Label(words.CLIPPINGS, weight=SEMIBOLD), small(words.CLIPPINGS_ABOUT), gap=2)
        yield from (clipping(piece) for piece in card.pieces)


def _point(icon: str, text: str) -> Widget:
    return Row(Icon(icon, size=18, colour="muted"), Label(text, grow=1), gap=8, align="top")


def clipping(piece: Piece, *controls: Widget, source: bool = False) -> Widget:
    """A piece cut out of a source; on the board it tells where it comes from, with what can be done with it."""
    pin = Icon("map-pin", size=20, colour="accent")
    told = Row(pin, Label(piece.text, grow=1), gap=10, align="top")
    if not source:
        return Panel(told, kind="list", pad=9, sides=12)
    origin = Label(words.from_source(piece.source, piece.verdict), size="small", colour="muted", grow=1)
    return Panel(told, Row(origin, *controls, gap=10, below=260, align="middle"), kind="list", pad=9, sides=12, gap=5)
