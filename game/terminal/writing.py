"""Tekst, read aloud and written by paragraph: what stands there, and how to change it from a plain keyboard."""

import re
from collections.abc import Iterable

from game.core.tasks.writing import View
from game.core.world import World
from game.terminal.people import name
from game.terminal.reader import Terminal
from game.words import tekst as words
from game.words import terminal


def describe(view: View, world: World) -> Iterable[str]:
    yield words.SORTS[view.sort]
    if not view.dutch:
        yield words.IN_ENGLISH
    if view.message:
        yield f"{words.ANSWERS}:"
        yield f"{name(world, view.to)}: {view.message}" if view.to else view.message
    if view.asked:
        yield f"{words.ASKED}:"
        yield from (_asked(label, met) for label, met in view.asked)
    if view.letter is None:
        yield words.PARTS_ABOUT
        yield from (f"{row.label}: {part(row.text)}" for row in view.rows)
    else:
        yield from letter(view)


def letter(view: View) -> Iterable[str]:
    """The text with a number before each paragraph, and what the check sees in it."""
    yield f"{words.TEXT} ({words.length(len((view.letter or '').split()))}):"
    yield from numbered(view.letter or "") or (words.EMPTY,)
    if view.marks:
        yield f"{words.MARGIN}:"
        yield from dict.fromkeys(words.mark(mark) for mark in view.marks)


def changes(before: View, after: View) -> Iterable[str]:
    if after.letter is not None and after.letter != before.letter:
        yield from letter(after)
        yield from (_asked(label, met) for label, met in after.asked if met is not None)


def part(text: str | None) -> str:
    return words.NOT_CHOSEN if text is None else text or words.LEFT_OUT


def _asked(label: str, met: bool | None) -> str:
    return label if met is None else f"{label}: {words.MET if met else words.NOT_MET}"


def paragraphs(text: str) -> list[str]:
    return [part for part in re.split(r"\n+", text) if part.strip()]


def numbered(text: str) -> tuple[str, ...]:
    return tuple(f"{number}. {part}" for number, part in enumerate(paragraphs(text), 1))


_CHANGE = re.compile(r"(\d{1,3})\s*:\s*(.*)", re.DOTALL)


def rewritten(text: str, told: Terminal) -> str | None:
    """The text after one change: a paragraph replaced, taken out or added. None when nothing was typed."""
    known = paragraphs(text)
    while typed := told.answer(terminal.CHANGE_TEXT if known else terminal.WRITE_TEXT):
        found = _CHANGE.fullmatch(typed)
        if found is None:
            return "\n\n".join((*known, typed))
        place = int(found[1])
        if 1 <= place <= len(known):
            known[place - 1 : place] = [found[2]] if found[2] else []
            return "\n\n".join(known)
        told.say((terminal.NO_PARAGRAPH.format(last=len(known)),))
    return None
