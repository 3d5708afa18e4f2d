"""Caret, selection and undo."""

import pytest

from game.ui.editing import Draft, History, at_end, erase, insert, move, select_all, select_word, word_left, word_right


def test_typing_replaces_what_is_selected() -> None:
    assert insert(Draft("jan piet", 8, 4), "kees") == Draft("jan kees", 8, 8)


@pytest.mark.parametrize(
    ("draft", "until", "left"),
    [
        (Draft("abc", 2, 2), 1, Draft("ac", 1, 1)),
        (Draft("abc", 1, 1), 2, Draft("ac", 1, 1)),
        (Draft("abc", 0, 0), -1, Draft("abc", 0, 0)),
        (Draft("abc", 3, 3), 4, Draft("abc", 3, 3)),
        (Draft("abcd", 1, 3), 0, Draft("ad", 1, 1)),
    ],
)
def test_erasing_takes_the_selection_or_one_letter(draft: Draft, until: int, left: Draft) -> None:
    assert erase(draft, until) == left


def test_shift_keeps_the_anchor() -> None:
    assert move(at_end("abc"), 1, select=True).selected == "bc"
    assert move(at_end("abc"), 1, select=False).selected == ""


def test_the_caret_stays_within_the_text() -> None:
    assert move(at_end("abc"), 9, select=False).caret == 3
    assert move(at_end("abc"), -2, select=False).caret == 0


def test_words_are_skipped_as_a_whole() -> None:
    text = "één twee, drie"
    assert [word_right(text, 0), word_right(text, 4)] == [4, 10]
    assert [word_left(text, 14), word_left(text, 10)] == [10, 4]


def test_a_double_click_selects_the_word() -> None:
    assert select_word(at_end("jan de boer"), 5).selected == "de"
    assert select_all(at_end("jan de boer")).selected == "jan de boer"


def test_undo_goes_back_and_redo_forward() -> None:
    history = History()
    history.note(at_end(""), typing=False)
    history.note(at_end("a"), typing=False)
    now = history.undo(at_end("ab"))
    assert now.text == "a"
    assert history.redo(now).text == "ab"


def test_typing_on_is_undone_in_one_go() -> None:
    history = History()
    for text in ("", "j", "ja", "jan"):
        history.note(at_end(text), typing=True)
    assert history.undo(at_end("jan!")).text == ""


def test_a_new_change_ends_redoing() -> None:
    history = History()
    history.note(at_end(""), typing=False)
    back = history.undo(at_end("a"))
    history.note(back, typing=False)
    assert history.redo(at_end("b")).text == "b"


def test_undo_with_nothing_to_undo_changes_nothing() -> None:
    assert History().undo(at_end("a")) == at_end("a")
