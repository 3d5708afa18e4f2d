"""The sources of an onderzoek: a card each, and the one that lies open as a sheet of paper with its clippings."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.tasks.research_actions import Judge, Open
from game.core.tasks.research_view import VERDICTS, Card, Piece, View
from game.core.tasks.rules import Option
from game.ui.kit import SEMIBOLD, Button, Chip, Column, Flow, Icon, Label, Rich, Row, Rule, Scroll, Widget
from game.ui.tasks import Act, Frame, Show
from game.ui.tasks.marks import Paper
from game.ui.tasks.shared import heading, named, setting, small
from game.ui.tasks.typed import select
from game.ui.widgets.paper import Number, Slip, Stamp
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
    """A paper on the desk: what it is, by whom, of when, and stamped with what you thought of it."""
    kind, icon = words.KINDS[card.kind]
    about = Column(
        Label(card.title, weight=SEMIBOLD),
        Rich(f"{kind}, {words.dated(card.maker, card.date)}.", size="small", colour="muted"),
        gap=0,
        grow=1,
    )
    stamp = (Stamp(words.VERDICTS[card.verdict], colour="link"),) if card.verdict else ()
    head = Row(numbered(view, card.title), Icon(icon, colour="accent", size=24, says=kind), about, *stamp, gap=10)
    head.align = "top"
    controls = Row(_reading(view, card, on_top), _verdict(view, card), gap=12, below=420, align="middle")
    return Slip(head, controls, kind="accent_soft" if card.id == on_top else "paper", pad=10, gap=8)


def numbered(view: View, title: str) -> Widget:
    """The number of a source, by which its clippings are known; what comes from elsewhere has a pin."""
    number = next((place for place, card in enumerate(view.cards, start=1) if card.title == title), 0)
    if not number:
        return Icon("map-pin", size=24, colour="accent")
    return Number(number, says=words.SOURCE_NUMBER.format(number=number))


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
    inside = tuple(_assignment(frame, view) if card is None else _sheet(view, card))
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


def _sheet(view: View, card: Card) -> Iterable[Widget]:
    kind, icon = words.KINDS[card.kind]
    stamp = (Stamp(words.VERDICTS[card.verdict], colour="link"),) if card.verdict else ()
    signs = Flow(numbered(view, card.title), Chip(kind, kind="quiet", icon=icon), *stamp, gap=8)
    yield Column(heading(card.title), signs, gap=8)
    yield Rich(f"D{words.dated(card.maker, card.date)[1:]}.", size="small", colour="muted")
    yield Label(card.text, name="brontekst")
    if card.pieces:
        yield Column(Label(words.CLIPPINGS, weight=SEMIBOLD), small(words.CLIPPINGS_ABOUT), gap=2)
        yield from (clipping(view, piece) for piece in card.pieces)


def _point(icon: str, text: str) -> Widget:
    return Row(Icon(icon, size=18, colour="muted"), Label(text, grow=1), gap=8, align="top")


def clipping(view: View, piece: Piece, *controls: Widget, origin: str = "", pinned: bool = False) -> Widget:
    """A piece cut out of a source, with its number; away from its source it tells where it comes from, with what can be
    done with it."""
    told = Row(numbered(view, piece.source), Label(piece.text, grow=1), gap=10, align="top")
    if not origin:
        return Slip(told, pad=8, sides=10)
    from_ = Label(origin, size="small", colour="muted", grow=1)
    below = Row(from_, *controls, gap=10, below=300, align="middle")
    return Slip(told, below, pad=9, sides=11, gap=5, pinned=pinned)
