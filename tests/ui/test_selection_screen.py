"""A selectie on the screen: two candidates side by side, the way on the map, and cvs without a name."""

from __future__ import annotations

import re
from dataclasses import replace

import pygame
import pytest

from game.core.tasks.selection_actions import Submit
from game.ui.kit import Label, Portrait, Select
from game.ui.tasks import question
from game.ui.tasks.selection_blind import letter
from game.ui.widgets.regionmap import RegionMap
from game.words import taken as words
from tests.ui.days import Played, cast, pages
from tests.ui.situations import log_until, situation


def texts(player: Played) -> list[str]:
    return [w.text for w in player.ui.layers[0].root.everything() if isinstance(w, Label)]


@pytest.mark.parametrize("zoom", [100, 200])
def test_with_an_anonymous_cv_nobody_has_a_name_or_a_face_on_any_page(zoom: int) -> None:
    player = situation("selectie-anoniem", zoom=zoom)
    people = [player.referee.world.person(row.role) for row in player.day.scene.view.rows]
    for ui in pages(player):
        said = ui.dump()
        assert [person.name for person in people if person.first_name in said or person.surname in said] == []
        faces = [w.picture for w in ui.layers[0].root.everything() if isinstance(w, Portrait)]
        assert [p.name for p in people if any(face.startswith(f"{p.portrait}-") for face in faces)] == []


GIVES_AWAY = re.compile(
    r"\b(haar|zij|hij|zijn|hem|meneer|mevrouw|man|vrouw|moeder|vader|geboren|geslacht|leeftijd|nationaliteit)\b"
    r"|\b\d\d jaar\b",
    re.IGNORECASE,
)


def test_an_anonymous_cv_gives_no_age_origin_or_gender_away_in_a_whole_day_either() -> None:
    world = cast("drukte-bij-het-distributiecentrum", 7)
    log = log_until(world, lambda session, since: session.now.kind == "selectie" and since >= 14, "expert")
    player = Played(world, log=log)
    player.day.shown["anoniem"] = "ja"
    people = [world.person(row.role) for row in player.day.scene.view.rows]
    for ui in pages(player):
        said = ui.dump()
        assert [person.name for person in people if person.first_name in said or person.surname in said] == []
        assert GIVES_AWAY.findall(said) == []


def test_in_the_notes_people_keep_their_names() -> None:
    player = situation("selectie-anoniem")
    heard = (("Samira El Amrani", "Rijbewijs", "ja"),)
    player.day.scene = replace(player.day.scene, notes=heard)
    player.stage.rebuild()
    player.draw()
    player.press(pygame.K_n)
    player.settle()
    assert "Samira El Amrani" in player.dump()


def test_the_question_before_sending_names_nobody_either() -> None:
    player = situation("selectie-anoniem")
    scene, names = player.day.scene, [row.name for row in player.day.scene.view.rows]
    seen = question(scene, Submit())
    blind = question(scene, Submit(), player.day.shown)
    assert seen is not None
    assert blind is not None
    assert not any(name in blind.text for name in names)


def test_the_switch_turns_names_off_and_on_and_says_why() -> None:
    player = situation("selectie-tabel")
    name = player.day.scene.view.rows[1].name
    assert name in player.dump()
    player.by_key("anoniem-cv")
    assert name not in player.dump()
    assert words.BLIND_ABOUT in texts(player)
    player.by_click("anoniem-cv")
    assert name in player.dump()


def test_an_anonymous_cv_lasts_into_the_next_task() -> None:
    player = situation("selectie-anoniem")
    player.do(Submit())
    assert player.day.shown == {"anoniem": "ja"}


@pytest.mark.parametrize("zoom", [100, 200])
def test_two_candidates_lie_side_by_side_with_what_was_asked(zoom: int) -> None:
    player = situation("selectie-naast", zoom=zoom)
    view = player.day.scene.view
    one, other = view.rows[1], view.rows[2]
    shown = [w.text for w in player.ui.find("vergelijking").walk() if isinstance(w, Label)]
    for line in (one, other):
        assert all(cell.text in shown for cell in line.cells if not cell.blank)
    assert words.ASKED.format(text=view.vacancies[0].demands[0][1]) in shown
    assert shown.count(words.HARD_LONG) == sum(column.hard for column in view.columns)


def test_whom_you_lay_beside_another_is_picked_from_a_list() -> None:
    player = situation("selectie-naast")
    pick = player.ui.find("naast-2")
    assert isinstance(pick, Select)
    roles = [option.value for option in pick.options]
    player.pick("naast-2", 5, by_key=True)
    assert player.day.shown["naast-2"] == roles[5]


def test_the_map_shows_the_way_from_home_to_the_work_under_the_letter_of_the_candidate() -> None:
    player = situation("selectie-streek")
    view = player.day.scene.view
    region = player.ui.find("streek")
    assert isinstance(region, RegionMap)
    row, work = view.rows[0], view.vacancies[0].town
    assert [(m.letter, m.town) for m in region.marks if m.kind == "kandidaat"] == [(letter(view, row.role), row.town)]
    assert [(way.start, way.end) for way in region.ways] == [(row.town, work)]
    assert str(player.referee.world.trip(row.town, work).car) in region.says


def test_with_the_focus_on_opening_a_file_you_see_whose_it_is() -> None:
    player = situation("selectie", zoom=200)
    name = [w.name for w in player.ui.order if w.name.startswith("bekijk-")][-1]
    player.ui.set_focus(player.ui.find(name))
    player.press(pygame.K_RETURN)
    player.settle()
    focus, row = player.ui.focus, next(r for r in player.day.scene.view.rows if name.endswith(r.role))
    assert focus is not None
    assert focus.name.startswith("inspect-")
    who = next(w for w in player.ui.top.root.walk() if isinstance(w, Label) and w.text == row.name and w.rect.y >= 0)
    assert who.rect.bottom < focus.rect.top
