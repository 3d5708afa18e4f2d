"""What a screen sounds like: each thing on it in the words of somebody who reads it to you."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from game.ui.layers import Layer
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Choice
from game.ui.widgets.editable import Editable
from game.ui.widgets.images import Portrait
from game.ui.widgets.table import Table
from game.ui.widgets.tabs import Tabs
from game.ui.widgets.ticking import Check, Radio, Radios
from game.words import window as words

_FRAMES = ("field", "radio", "header", "scroll", "option", "space", "rule", "columns", "dialog")
"""Roles that say nothing of their own: what stands in them does."""


def spoken(widget: Widget) -> str:
    """One thing in words: what it is, and how it stands."""
    match widget:
        case Portrait() if not widget.says:
            return ""
        case Choice():
            number = words.number(widget.number) if widget.number else ""
            return _sentences((number, widget.text, widget.note))
        case Editable():
            return _sentences((widget.says, words.ENTRY, widget.text or words.EMPTY))
        case Check():
            return _sentences((widget.text, words.ON if widget.ticked else words.OFF))
        case Radios():
            texts = [(option.text, option.value == widget.value) for option in widget.options]
            chosen = (words.chosen(text) for text, mine in texts if mine)
            return _sentences((widget.says, *chosen, words.CHOICES, *(text for text, _ in texts)))
        case Radio() | Table():
            return ""
        case Tabs():
            return _sentences((words.page(widget.label),))
    if widget.role in _FRAMES or not widget.label:
        return ""
    if widget.role == "button":
        return _sentences((words.button(widget.label),))
    return _sentences((widget.label,))


def _sentences(parts: Iterable[str]) -> str:
    """Each with an end, so that a voice takes breath there."""
    plain = (part.replace("**", "").strip() for part in parts)
    return " ".join(part if part[-1] in ".?!:;" else f"{part}." for part in plain if part)


def page_aloud(layer: Layer) -> str:
    """Everything on top, in reading order, without the bar over it; nothing twice in a row."""
    said: list[str] = []
    for widget in _outside_bar(layer.root):
        text = spoken(widget)
        if not text or (said and said[-1] == text):
            continue
        if said and getattr(widget, "says", None) and said[-1].rstrip(".") == widget.says:  # type: ignore[attr-defined]
            said.pop()  # the name above a control, which says it itself
        said.append(text)
    return " ".join(said)


def read_only(root: Widget) -> list[str]:
    """What is there to read and not to use, in reading order."""
    return [text for widget in _outside_bar(root) if not widget.clickable and (text := spoken(widget))]


def news(before: Iterable[str], now: Iterable[str]) -> list[str]:
    """What is there now and was not."""
    left, new = Counter(before), []
    for text in now:
        if left[text]:
            left[text] -= 1
        else:
            new.append(text)
    return new


def _outside_bar(root: Widget) -> Iterator[Widget]:
    if root.role == "header":
        return
    yield root
    for child in root.children:
        yield from _outside_bar(child)
