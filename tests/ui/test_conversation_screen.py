"""A conversation on the screen: the face that answers, what was talked over, and what is written down."""

from __future__ import annotations

import pygame
import pytest

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.session import Mark, note_line, own_line
from game.core.tasks.conversation import mood
from game.ui.kit import Fold, Label
from game.ui.tasks import notes
from game.ui.tasks.conversation import Topic, moved
from game.ui.tasks.places import TALKS, Place, place_of
from game.words import taken as words
from tests.ui.days import ENTER, Played
from tests.ui.situations import situation

ESC = pygame.K_ESCAPE


def key(player: Played, *keys: int) -> None:
    for each in keys:
        player.press(each)
        player.settle()


def texts(player: Played) -> list[str]:
    return [w.text for w in player.ui.top.root.walk() if isinstance(w, Label)]


def notepad(name: str = "gesprek-verder", zoom: int = 100) -> Played:
    player = situation(name, zoom=zoom)
    player.ui.set_focus(None)
    key(player, pygame.K_n)
    return player


def write(player: Played, text: str) -> None:
    player.ui.set_focus(player.ui.find(notes.OWN))
    player.type(text)
    player.settle()


# The face ---------------------------------------------------------------------------------------------------------


def test_a_face_cools_when_trust_falls_and_warms_when_it_grows() -> None:
    assert [moved("vriendelijk", 7, trust) for trust in (5, 7, 8)] == ["twijfel", "vriendelijk", "blij"]
    assert moved(mood(0), 1, 0) == "boos"


def test_a_visit_is_at_the_place_of_the_client() -> None:
    assert place_of("bij de klant", "zorg") == "zorg"
    assert place_of("telefoon", "zorg") == "telefoon"


@pytest.mark.parametrize("motion", [True, False])
def test_a_mouth_moves_for_a_moment_when_something_is_said_and_only_with_motion(motion: bool) -> None:
    player = situation("gesprek")
    player.stage.wishes = player.stage.wishes._replace(motion=motion)
    player.stage.resize((1281, 720))  # a new look
    face = player.ui.find("gezicht")
    assert isinstance(face, Place)
    assert face.tick(TALKS // 2) is motion
    assert not face.tick(TALKS)
    assert not face.tick(1)


def test_how_somebody_sits_is_told_too_but_not_on_the_phone() -> None:
    assert "zit rechtop" in words.seen("Mo", "neutraal", "aan het bureau", 5)
    assert words.seen("Mo", "neutraal", "telefoon", 5) == "Mo klinkt rustig."


# What was written down ----------------------------------------------------------------------------------------------


def test_what_was_just_heard_stands_on_a_leaf_of_the_notepad() -> None:
    player = situation("gesprek-verder")
    assert player.day.noted
    leaf = [w.text for w in player.ui.find("net-genoteerd").walk() if isinstance(w, Label)]
    assert leaf[1:] == [f"{label}: **{text}**" for _, label, text in player.day.noted]


@pytest.mark.parametrize("zoom", [100, 200])
def test_an_own_note_is_written_by_enter_and_the_field_is_free_for_the_next(zoom: int) -> None:
    player = notepad(zoom=zoom)
    write(player, "lacht veel")
    key(player, ENTER)
    assert player.session.notes[-1] == (player.session.now.id, "lacht veel")
    assert "lacht veel" in texts(player)
    assert (player.focus, player.ui.find(notes.OWN).value) == (notes.OWN, "")


def test_a_note_that_was_typed_and_not_written_is_written_when_the_notepad_closes() -> None:
    player = notepad()
    write(player, "belt liever")
    key(player, ESC)
    assert player.session.notes[-1][1] == "belt liever"
    assert not player.ui.has("notities-blad")


def test_a_star_marks_a_line_and_the_focus_stays_on_it() -> None:
    player = notepad()
    who, label, _ = next(note for note in player.day.scene.notes if note[0] in player.day.scene.about)
    name = f"ster-{note_line(who, label)}"
    player.by_key(name)
    assert player.session.starred == {note_line(who, label)}
    assert (player.focus, player.ui.find(name).starred) == (name, True)
    player.by_key(name)
    assert not player.session.starred


def test_what_a_move_showed_stays_in_sight_while_you_take_notes() -> None:
    player = situation("gesprek-verder")
    before = (player.day.feedback, player.day.noted, player.day.before)
    key(player, pygame.K_n)
    write(player, "nog iets")
    key(player, ENTER)
    assert (player.day.feedback, player.day.noted, player.day.before) == before


def test_own_notes_and_stars_are_seen_beside_a_card() -> None:
    player = situation("kaart")
    who, label, _ = player.day.scene.notes[-1]
    player.ui.set_focus(None)
    key(player, pygame.K_n)
    write(player, "vraag naar het rooster")
    key(player, ENTER, ESC)
    for line in (note_line(who, label), own_line(1)):
        player.stage.hear(Mark(line))
        player.settle()
    pad = player.ui.find("kladblok")
    assert any(getattr(widget, "text", "") == "vraag naar het rooster" for widget in pad.walk())
    assert any(getattr(widget, "says", "") == words.NOTES_STARRED for widget in pad.walk())


def test_own_notes_are_counted_on_the_button() -> None:
    player = notepad()
    before = notes.count(player.day.scene)
    write(player, "een")
    key(player, ENTER, ESC)
    assert player.ui.find("notities").value == words.notes(before + 1)


# Topics -----------------------------------------------------------------------------------------------------------


def brought_up() -> Played:
    """In the day with the longest talk: a topic was opened, and something was said about it."""
    player = situation("gesprek")
    for kind in ("Open", "Say"):
        options = player.day.scene.view.options
        player.do(next(option.action for option in options if type(option.action).__name__ == kind))
    return player


def cards(player: Played) -> list[Topic]:
    return [widget for widget in player.ui.top.root.walk() if isinstance(widget, Topic)]


def test_a_topic_you_talked_about_says_so_on_its_card_and_the_others_do_not() -> None:
    player = brought_up()
    first = player.day.scene.view.begun[0]
    other = next(card for card in cards(player) if card.text != first)
    player.by_click(other.name)
    assert {card.text: card.note for card in cards(player) if card.text == first} == {first: words.BEGUN}
    assert any(not card.note for card in cards(player))


def test_a_topic_that_is_done_is_no_card_any_more_but_is_named() -> None:
    player = brought_up()
    while not player.day.scene.view.done:
        player.do(next_action(player.session, "expert", Chance.of(1, "klaar")))
    done = player.day.scene.view.done
    assert not set(done) & {card.text for card in cards(player)}
    assert f"{words.TALKED_OVER}: {', '.join(done)}" in texts(player)


def test_a_fold_stays_as_it_was_while_a_star_is_put() -> None:
    player = notepad("kaart")
    folds = [w for w in player.ui.top.root.walk() if isinstance(w, Fold) and not w.opened]
    player.by_key(folds[0].head.name)
    star = next(w for w in player.ui.find(folds[0].name).walk() if w.name.startswith("ster-"))
    player.by_key(star.name)
    again = player.ui.find(folds[0].name)
    assert isinstance(again, Fold)
    assert again.opened


def test_with_large_text_the_focus_on_the_first_choice_leaves_the_next_one_peeping_out() -> None:
    player = situation("gesprek", zoom=200)
    first = player.ui.focus
    assert first is not None
    second = player.ui.order[player.ui.order.index(first) + 1]
    assert second.rect.y > first.rect.y
    assert first.rect.top >= 0
    assert second.rect.top + 20 < player.ui.layers[0].root.rect.bottom
