"""Boxes share their room and stack when there is little of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.kit import Button, Choice, Column, Dialog, Flow, Grid, Label, Panel, Row, Space, Widget
from game.ui.layout import shares
from game.ui.look import KEY_LINE
from tests.ui.playing import Player

LONG = "Natuurlijk, mag ik eerst een paar vragen stellen over de functie en de werktijden van dit werk? " * 3


def pair(**row: object) -> Player:
    one, other = Panel(Label("Een"), name="een", grow=2), Panel(Label("Twee"), name="twee", grow=1)
    return Player(lambda: (Row(one, other, **row),))  # type: ignore[arg-type]


def rects(player: Player, *names: str) -> list[tuple[int, int, int, int]]:
    return [tuple(player.ui.find(name).rect) for name in names]  # type: ignore[misc]


def test_a_row_shares_its_width_by_weight() -> None:
    (_, _, wide, _), (_, _, narrow, _) = rects(pair(), "een", "twee")
    assert abs(wide - 2 * narrow) <= 2


def test_a_row_stands_under_each_other_when_narrow() -> None:
    beside = rects(pair(below=700), "een", "twee")
    assert beside[0][1] == beside[1][1]
    player = pair(below=1300)
    (x, y, wide, high), (x2, y2, wide2, _) = rects(player, "een", "twee")
    assert (x, wide) == (x2, wide2)
    assert y2 >= y + high


@pytest.mark.parametrize(("width", "columns"), [(1280, 4), (900, 3), (640, 2)])
def test_a_grid_has_as_many_columns_as_fit(width: int, columns: int) -> None:
    cards = tuple(Panel(Label("Tekst"), name=f"k{n}") for n in range(8))
    Player(lambda: (Grid(*cards, least=260),), size=(width, 720))
    assert len({card.rect.x for card in cards}) == columns


def test_cards_in_one_row_of_a_grid_are_equally_high() -> None:
    cards = (Panel(Label("kort")), Panel(Label(LONG)))
    Player(lambda: (Grid(*cards),))
    assert cards[0].rect.h == cards[1].rect.h


def test_a_flow_wraps_what_does_not_fit() -> None:
    buttons = tuple(Button(f"k{n}", "Een knop met woorden", n) for n in range(9))
    Player(lambda: (Flow(*buttons),))
    assert len({button.rect.y for button in buttons}) > 1
    assert max(button.rect.right for button in buttons) <= 1280


def test_what_grows_gets_the_height_that_is_left() -> None:
    low, space, under = Label("boven"), Space(grow=1), Label("onder")
    Player(lambda: (Column(low, space, under, grow=1),))
    assert under.rect.bottom == 720 - KEY_LINE - 16


@pytest.mark.parametrize("make", [lambda text: Button("a", text, 1), lambda text: Choice("a", "1", text, 1)])
def test_a_control_grows_with_its_words(make: object) -> None:
    assert callable(make)
    short, long = make("Kort"), make(LONG)
    Player(lambda: (short,))
    Player(lambda: (long,))
    assert short.rect.h == 42
    assert long.rect.h > 2 * short.rect.h
    assert long.rect.right <= 1280


def test_a_dialog_stands_in_the_middle() -> None:
    player = Player(lambda: (Label("onder"),))
    dialog = Dialog("d", "Zeker?", answers=(Button("ja", "Ja", 1),))
    player.ui.show(dialog)
    assert abs(dialog.rect.centerx - 640) <= 1
    assert abs(dialog.rect.centery - (720 - KEY_LINE) // 2) <= 1


def test_paragraphs_keep_to_a_length_that_reads_well() -> None:
    text = Label(LONG)
    player = Player(lambda: (text,))
    size = player.stage.look.size("body")
    assert max(line.width for line in player.stage.look.type.lines(LONG, size, 400, 660)) <= 660
    assert text.rect.h >= 6 * player.stage.look.type.line_height(size) // 2


@given(st.integers(0, 5000), st.lists(st.integers(0, 9), max_size=8))
def test_shares_add_up_and_are_fair(amount: int, weights: list[int]) -> None:
    parts = shares(amount, weights)
    if sum(weights):
        assert sum(parts) == amount
        assert all(abs(part - amount * w / sum(weights)) <= 1 for part, w in zip(parts, weights, strict=True))
    else:
        assert parts == [0] * len(weights)


def test_rows_of_nothing_take_no_room() -> None:
    empty: tuple[Widget, ...] = (Row(), Flow(), Grid(), Column())
    Player(lambda: empty)
    assert [box.rect.h for box in empty] == [0, 0, 0, 0]
