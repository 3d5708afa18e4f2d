"""Breaking lines, measuring and drawing text."""

from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.linebreak import break_lines
from game.ui.text import BOLD, REGULAR, Type, bold_parts
from tests.ui.playing import ASSETS

BLACK = (0, 0, 0)


def broken(text: str, width: int) -> list[str]:
    """Every letter one wide."""
    return [text[start:end] for start, end in break_lines(text, width, lambda start, end: end - start)]


@pytest.fixture
def type_() -> Type:
    pygame.font.init()
    return Type(ASSETS / "fonts")


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("een twee drie", 8, ["een twee", "drie"]),
        ("een twee drie", 7, ["een", "twee", "drie"]),
        ("een\n\ntwee", 9, ["een", "", "twee"]),
        ("", 9, [""]),
        ("tot €\u00a016,45 per uur", 9, ["tot", "€\u00a016,45", "per uur"]),
        ("tot € 16,45 per uur", 9, ["tot", "€ 16,45", "per uur"]),
        ("een € is veel", 6, ["een €", "is", "veel"]),
        ("hottentottententen", 7, ["hottent", "ottente", "nten"]),
        ("op hottentottententen", 7, ["op", "hottent", "ottente", "nten"]),
        ("intercedent/consulent", 14, ["intercedent/", "consulent"]),
        ("12-01-2026 of 24–32", 10, ["12-01-2026", "of 24–32"]),
        ("een   twee", 5, ["een", "twee"]),
    ],
)
def test_lines_break_where_a_reader_expects_it(text: str, width: int, lines: list[str]) -> None:
    assert broken(text, width) == lines


@given(st.text(alphabet="ab-/é \u00a0\n", max_size=60), st.integers(1, 12))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = broken(text, width)
    assert all(len(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace("\n", "").replace(" ", "")


@pytest.mark.parametrize(
    ("marked", "plain", "heavy"),
    [
        ("een **twee** drie", "een twee drie", ["twee"]),
        ("**een** **twee**", "een twee", ["een", "twee"]),
        ("twee ** sterren", "twee ** sterren", []),
        ("**een** en ** los", "een en ** los", ["een"]),
        ("niets", "niets", []),
    ],
)
def test_what_stands_between_double_stars_is_bold(marked: str, plain: str, heavy: list[str]) -> None:
    text, spans = bold_parts(marked)
    assert text == plain
    assert [text[start:end] for start, end in spans] == heavy


def test_a_bold_word_is_measured_as_bold(type_: Type) -> None:
    (line,) = type_.lines("op **maandag** om", 18, REGULAR, 1000, True)
    assert [(run.text, run.weight) for run in line.runs] == [("op ", REGULAR), ("maandag", BOLD), (" om", REGULAR)]
    assert line.width > type_.width("op maandag om", 18)


def test_lines_fit_in_pixels(type_: Type) -> None:
    text = "Goedemiddag, je spreekt met Anneke. Kun je vóór vrijdagmiddag drie mensen voorstellen? " * 3
    lines = type_.lines(text, 18, REGULAR, 300)
    assert len(lines) > 5
    assert max(line.width for line in lines) <= 300


def test_small_letters_are_drawn_large_and_scaled_down(type_: Type) -> None:
    narrow = [type_.offset("l" * count, 17) for count in (1, 2, 3)]
    assert any(width != round(width) for width in narrow)


def test_drawn_text_has_the_measured_width(type_: Type) -> None:
    surface = pygame.Surface((400, 40))
    surface.fill((255, 255, 255))
    (line,) = type_.lines("Maandag", 20, REGULAR, 400)
    type_.draw(surface, (10, 5), line, 20, BLACK)
    letters = pygame.mask.from_threshold(surface, BLACK, (160, 160, 160, 255)).get_bounding_rects()
    inked = letters[0].unionall(letters)
    assert inked.left >= 10
    assert line.width - 4 <= inked.right - 10 <= line.width


def test_kept_pictures_of_text_stay_within_their_bytes() -> None:
    pygame.font.init()
    small = Type(ASSETS / "fonts", cache_bytes=50_000)
    surface = pygame.Surface((600, 40))
    for number in range(60):
        small.letters(surface, (0, 0), f"regel nummer {number}", 18, REGULAR, BLACK)
    assert small.kept_bytes <= 50_000


def test_without_font_files_there_is_still_text(tmp_path: Path) -> None:
    pygame.font.init()
    bare = Type(tmp_path / "none")
    assert bare.files == {}
    assert bare.width("Maandag", 18) > 40


@pytest.mark.parametrize("family", ["atkinson", "lezen"])
def test_both_families_are_there(family: str) -> None:
    assert {400, 700} <= set(Type(ASSETS / "fonts", family).files)


def test_odd_characters_do_not_become_boxes(type_: Type) -> None:
    (line,) = type_.lines("a\tb\u00adc\r", 18, REGULAR, 400)
    assert line.runs[0].text == "a    bc"


@pytest.mark.parametrize("family", ["atkinson", "lezen"])
def test_what_the_font_lacks_is_drawn_as_a_dot_and_never_as_a_box(family: str) -> None:
    pygame.font.init()
    type_ = Type(ASSETS / "fonts", family)
    for typed, seen in (("Noor 🌸", "Noor •"), ("👩🏽\u200d💻 Bo", "•• Bo"), ("Zoë 中", "Zoë •"), ("Çağla", "Çağla")):
        assert type_.width(typed, 18) == type_.width(seen, 18)
        assert _picture(type_, typed) == _picture(type_, seen)


def test_a_text_of_nothing_that_can_be_seen_is_drawn_as_nothing(type_: Type) -> None:
    assert type_.width("\u200d\ufe0f", 18) == 0
    assert _picture(type_, "\u200d") == _picture(type_, "")


def _picture(type_: Type, text: str) -> bytes:
    sheet = pygame.Surface((200, 40))
    sheet.fill((255, 255, 255))
    type_.letters(sheet, (4, 4), text, 18, REGULAR, BLACK)
    return pygame.image.tobytes(sheet, "RGB")
