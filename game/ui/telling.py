"""What the keys mean now, for the key line: it follows what has the focus and what lies on top."""

from __future__ import annotations

from collections.abc import Iterable

from game.ui.layers import Layer
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Pressable
from game.ui.widgets.entry import Entry
from game.ui.widgets.keyline import Key
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.select import Select, SelectList
from game.words import toetsen as words

ARROWED = ("radios", "tabs", "table", "select")
"""Roles of what the arrows walk through or turn."""
MOST, MORE, SOME = 3, 2, 1


def telling(layer: Layer, *, begun: str, default: bool, own: tuple[Key, ...], escape: str) -> tuple[Key, ...]:
    """`begun` is the first digit of a number that can go on; `own` and `escape` are the screen's."""
    if begun:
        return (Key(f"{begun}…", words.ANOTHER_DIGIT, need=MOST), Key(words.ENTER, words.PICK_IT, need=MOST))
    if layer.on_top:
        return (*_on_top(layer), Key(words.ESC, words.SHUT, need=MORE))
    if layer.focus is not None and layer.focus.typing:
        return (*_typing(layer.focus), Key(words.TAB, words.ONWARD, need=MORE), Key(words.ESC, escape), _HELP)
    rest = (Key(words.TAB, words.ONWARD, need=MORE), *_enter(layer.focus, default))
    usual = (*numbers(layer.root), *_arrows(layer), *rest, Key(words.ESC, escape, need=SOME))
    mine = {key.sign for key in own}
    return (*(key for key in usual if key.sign not in mine), *own, _HELP, _ALOUD)


_HELP = Key("F1", words.HELP, need=MORE)
_ALOUD = Key("F2", words.ALOUD)


def _on_top(layer: Layer) -> Iterable[Key]:
    if isinstance(layer.content, SelectList):
        return (Key(words.ARROWS, words.CHOOSE, need=MOST), Key(words.ENTER, words.TAKE, need=MOST))
    rest = (Key(words.TAB, words.ONWARD, need=SOME), *_enter(layer.focus, False))
    return (*numbers(layer.root), *_arrows(layer), *rest)


def _typing(focus: Widget) -> Iterable[Key]:
    done = Key(words.ENTER, words.WRITE_DOWN, need=MOST)
    return (done,) if isinstance(focus, Entry) else (Key(words.ENTER, words.NEW_LINE, need=MOST),)


def numbered(root: Widget) -> list[Widget]:
    """What can be chosen with a number, in the order of the screen."""
    return [widget for widget in root.walk() if widget.hotkey.isdecimal() and widget.enabled]


def numbers(root: Widget) -> Iterable[Key]:
    """From the lowest number on the screen to the highest; 0 stands for the tenth."""
    found = sorted(int(widget.hotkey) or 10 for widget in numbered(root))
    if not found:
        return ()
    low, high = found[0], found[-1]
    span = str(low) if low == high else f"{low}-{high}" if high != 10 else f"{low}-9, 0"
    return (Key(span, words.CHOOSE, need=MOST),)


def _arrows(layer: Layer) -> Iterable[Key]:
    if layer.focus is not None and layer.focus.role in ARROWED and getattr(layer.focus, "steps", True):
        return (Key(words.ARROWS, words.CHOOSE, need=MORE),)
    if layer.focus is None and any(isinstance(widget, Scroll) and widget.most for widget in layer.root.walk()):
        return (Key(words.ARROWS, words.READ, need=SOME),)
    return ()


def _enter(focus: Widget | None, default: bool) -> Iterable[Key]:
    if isinstance(focus, Select):
        return (Key(words.ENTER, words.OPEN_LIST, need=MOST),)
    if isinstance(focus, Pressable) or (focus is None and default):
        return (Key(words.ENTER, words.DO, need=MOST),)
    if focus is not None and focus.role == "table":
        return (Key(words.ENTER, words.OPEN, need=MOST),)
    if focus is not None and focus.role == "check":
        return (Key(words.SPACE, words.TICK, need=MOST),)
    return ()


def renumber(widgets: Iterable[Widget]) -> None:
    """The tenth has 0 as long as it is the last: then no number has to be typed in two steps."""
    found = [widget for widget in widgets if widget.hotkey.isdecimal()]
    beyond = any(int(widget.hotkey) > 10 for widget in found)
    for widget in found:
        if widget.hotkey in ("0", "10"):
            widget.renumber("10" if beyond else "0")
