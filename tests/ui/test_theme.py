"""Colours that can be read by everybody."""

import pytest

from game.ui.theme import LINE_ON, SIZES, TEXT_ON, THEMES, contrast

LEAST = {"licht": 4.5, "donker": 4.5, "hoog-contrast": 7.0}
EACH = [(theme, *pair) for theme in THEMES for pair in TEXT_ON]
LINES = [(theme, *pair) for theme in THEMES for pair in LINE_ON]


@pytest.mark.parametrize(("theme", "ink", "ground"), EACH)
def test_text_stands_out_from_its_background(theme: str, ink: str, ground: str) -> None:
    assert contrast(getattr(THEMES[theme], ink), getattr(THEMES[theme], ground)) >= LEAST[theme]


@pytest.mark.parametrize(("theme", "line", "ground"), LINES)
def test_what_marks_a_control_stands_out(theme: str, line: str, ground: str) -> None:
    assert contrast(getattr(THEMES[theme], line), getattr(THEMES[theme], ground)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert round(contrast((0, 0, 0), (255, 255, 255)), 2) == 21
    assert round(contrast((0x77, 0x77, 0x77), (255, 255, 255)), 2) == 4.48


def test_no_text_is_smaller_than_seventeen_pixels() -> None:
    assert min(SIZES.values()) >= 17
