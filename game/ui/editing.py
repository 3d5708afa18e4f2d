"""Editing a text: caret, selection, words and undo, as values that need no window."""

from typing import NamedTuple


class Draft(NamedTuple):
    """A text with a caret; what lies between anchor and caret is selected."""

    text: str = ""
    caret: int = 0
    anchor: int = 0

    @property
    def selection(self) -> tuple[int, int]:
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected(self) -> str:
        start, end = self.selection
        return self.text[start:end]


def at_end(text: str) -> Draft:
    return Draft(text, len(text), len(text))


def insert(draft: Draft, text: str) -> Draft:
    """Put text in the place of the selection."""
    start, end = draft.selection
    caret = start + len(text)
    return Draft(draft.text[:start] + text + draft.text[end:], caret, caret)


def move(draft: Draft, caret: int, *, select: bool) -> Draft:
    caret = max(0, min(len(draft.text), caret))
    return draft._replace(caret=caret, anchor=draft.anchor if select else caret)


def select_all(draft: Draft) -> Draft:
    return draft._replace(anchor=0, caret=len(draft.text))


def select_word(draft: Draft, at: int) -> Draft:
    return draft._replace(anchor=word_left(draft.text, min(at + 1, len(draft.text))), caret=_word_end(draft.text, at))


def erase(draft: Draft, until: int) -> Draft:
    """Take away the selection, or else what lies between the caret and `until`."""
    if draft.selected:
        return insert(draft, "")
    return insert(draft._replace(anchor=max(0, min(len(draft.text), until))), "")


def word_left(text: str, at: int) -> int:
    while at > 0 and not text[at - 1].isalnum():
        at -= 1
    while at > 0 and text[at - 1].isalnum():
        at -= 1
    return at


def word_right(text: str, at: int) -> int:
    at = _word_end(text, at)
    while at < len(text) and not text[at].isalnum():
        at += 1
    return at


def _word_end(text: str, at: int) -> int:
    while at < len(text) and text[at].isalnum():
        at += 1
    return at


class History:
    """What can be undone and done again; typing on counts as one change until a space or a jump."""

    def __init__(self) -> None:
        self.past: list[Draft] = []
        self.future: list[Draft] = []
        self._typing = False

    def note(self, before: Draft, *, typing: bool) -> None:
        if not (typing and self._typing):
            self.past.append(before)
            del self.past[:-200]
        self.future.clear()
        self._typing = typing

    def pause(self) -> None:
        """The next letter begins a new change."""
        self._typing = False

    def undo(self, now: Draft) -> Draft:
        return self._step(self.past, self.future, now)

    def redo(self, now: Draft) -> Draft:
        return self._step(self.future, self.past, now)

    def _step(self, source: list[Draft], target: list[Draft], now: Draft) -> Draft:
        if not source:
            return now
        self.pause()
        target.append(now)
        return source.pop()
