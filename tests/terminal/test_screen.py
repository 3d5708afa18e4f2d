"""Lines on a real terminal."""

import pytest

from game.terminal.screen import wrapped


def test_a_long_line_is_broken_between_words_and_hangs() -> None:
    assert wrapped("  1. een keuze die te lang is", 20) == ["  1. een keuze die", "    te lang is"]


@pytest.mark.parametrize("line", ["", "kort", "x" * 60])
def test_what_cannot_be_broken_stays_whole(line: str) -> None:
    assert "".join(wrapped(line, 20)) == line


@pytest.mark.parametrize("width", [0, 5])
def test_where_nobody_looks_or_hardly_anything_fits_nothing_is_broken(width: int) -> None:
    assert wrapped("een lange regel met woorden", width) == ["een lange regel met woorden"]
