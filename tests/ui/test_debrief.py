"""The debrief teaches: what the score is, how sure a level is, what happened, why it counted and what was stronger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pygame
import pytest

from game.ui.headless import Headless
from game.ui.kit import Icon, Widget
from game.ui.screens.day import Day
from game.ui.screens.debrief import Debrief
from game.ui.screens.debrief_chart import Enough, SpanBar
from game.ui.screens.work import Failed
from game.words import nabespreking as words
from game.words import schatting, schermen, scores
from tests.ui.around import TRAINS, compared, not_asked, played, played_half, reported
from tests.ui.offices import DISK_FULL, Office, day
from tests.ui.playing import ASSETS


@pytest.fixture
def window() -> Iterator[Headless]:
    player = opened(reported())
    yield player
    player.stage.end()


def opened(report: Any) -> Headless:
    office = Office("Noor")
    office.reports[1] = report
    player = Headless(Debrief(office, office.cards[0], played()), ASSETS)
    player.wait()
    return player


def turn_to(player: Headless, page: str) -> None:
    debrief = player.stage.screens[0]
    assert isinstance(debrief, Debrief)
    debrief.page = page
    player.stage.rebuild()
    player.draw()


def walked(player: Headless) -> list[Widget]:
    return list(player.ui.layers[0].root.walk())


def icons(player: Headless) -> set[str]:
    return {widget.icon for widget in walked(player) if isinstance(widget, Icon)}


def test_the_score_says_what_it_is_and_is_not(window: Headless) -> None:
    told = window.dump()
    assert f"Oefenscore: {reported().score_text}" in told
    assert scores.PRACTICE in told
    for rating, label, number in reported().counts:
        assert words.count(number, label) in told
        assert scores.RATING_ICONS[rating] in icons(window)


def test_there_is_one_next_step_and_it_leads_to_its_moments(window: Headless) -> None:
    assert reported().advice.text in window.dump()
    window.click("naar-momenten")
    assert window.ui.find("bladen").value == words.BEHAVIOUR
    assert reported().advice.code in window.dump()


def test_a_bar_stands_only_where_there_is_a_level(window: Headless) -> None:
    judged = [w for heading in reported().scores for w in heading.werkprocessen]
    bars = [widget for widget in walked(window) if isinstance(widget, SpanBar)]
    counted = [widget for widget in walked(window) if isinstance(widget, Enough)]
    assert len(bars) == sum(w.level is not None for w in judged) > 0
    assert [w.value for w in counted] == [words.enough(*w.enough) for w in judged if w.level is None] != []
    assert all(w.level_name in window.dump() and w.amount in window.dump() for w in judged)


def test_a_bar_says_how_sure_the_level_is(window: Headless) -> None:
    first = next(w for w in reported().scores[0].werkprocessen if w.span)
    assert words.span(*first.span) in window.dump()
    assert first.sureness in window.dump()


def test_every_part_of_the_day_is_told_with_what_it_counted_for(window: Headless) -> None:
    turn_to(window, words.COURSE)
    debrief = window.stage.screens[0]
    assert isinstance(debrief, Debrief)
    for part in reported().parts:
        debrief.part = part.id
        window.stage.rebuild()
        told = window.dump()
        assert part.title in told
        for line in part.lines:
            assert line.text in told
        for bundle in (*(b for line in part.lines for b in line.proofs), *part.missed, *part.kept_out):
            assert bundle[0].label.capitalize() in told
            assert bundle[0].why in told
            assert bundle[0].better in told
            assert scores.RATING_ICONS[bundle[0].rating] in icons(window)


def test_every_gedrag_shows_its_official_sentence_its_moments_and_their_lines(window: Headless) -> None:
    turn_to(window, words.BEHAVIOUR)
    debrief = window.stage.screens[0]
    assert isinstance(debrief, Debrief)
    for judged in reported().scores[0].werkprocessen:
        debrief.code = judged.code
        window.stage.rebuild()
        told = "\n".join(widget.label for widget in window.ui.layers[0].root.everything())
        for gedrag in judged.behaviours:
            assert gedrag.text in told
            for proof in gedrag.proofs:
                assert words.found_in(proof.task, proof.line) in told
                assert words.did(proof.did) in told or not proof.did


def test_the_other_dossier_says_whose_reading_it_is_and_what_has_no_counterpart(window: Headless) -> None:
    turn_to(window, words.OTHER)
    against = reported().against
    assert against.why in window.dump()
    debrief = window.stage.screens[0]
    assert isinstance(debrief, Debrief)
    debrief.other = "zonder"
    window.stage.rebuild()
    assert all(text in window.dump() for _, text in against.without)


def test_only_the_page_that_is_seen_is_built(window: Headless) -> None:
    everything = len(list(window.ui.layers[0].root.everything()))
    assert everything - len(walked(window)) < 10


def test_another_part_of_the_day_begins_at_its_top(window: Headless) -> None:
    turn_to(window, words.COURSE)
    parts = [part.id for part in reported().parts]
    window.ui.find(f"deel-{parts[0]}").scroll(400)  # type: ignore[attr-defined]
    debrief = window.stage.screens[0]
    assert isinstance(debrief, Debrief)
    debrief.part = parts[2]
    window.stage.rebuild()
    assert window.ui.find(f"deel-{parts[2]}").offset == 0  # type: ignore[attr-defined]


def test_a_day_without_anything_that_counts_can_be_opened() -> None:
    bare = replace(reported(), scores=(), standing=None, parts=(), counts=(), against=replace(reported().against))
    player = opened(replace(bare, against=replace(bare.against, werkprocessen=(), without=())))
    for page in Debrief.pages:
        turn_to(player, page)
        assert page in player.dump()
    player.stage.end()


# What comes after ---------------------------------------------------------------------------------------------------


def with_office(**more: Any) -> tuple[Headless, Office]:
    office = Office("Noor", **more)
    office.reports[1] = reported()
    office.trains = TRAINS
    player = Headless(Debrief(office, office.cards[0], played()), ASSETS)
    player.wait()
    return player, office


def test_the_next_step_says_which_scenario_trains_it_and_a_button_begins_it() -> None:
    player, _ = with_office()
    assert TRAINS.told in player.dump()
    player.click("oefenen")
    player.wait()
    assert "Hier wordt niet gespeeld: zorg" in player.dump()
    player.stage.end()


def test_a_day_of_that_scenario_that_was_left_is_offered_first() -> None:
    player, office = with_office(days=(replace(day(4, ended=False), scenario="zorg"),))
    office.referees[4] = played_half()
    player.click("oefenen")
    player.wait()
    assert schermen.BEGUN_TITLE in player.dump()
    player.click("verder")
    player.wait()
    entered = player.stage.screens[-1]
    assert isinstance(entered, Day)
    assert entered.referee is office.referees[4]
    player.stage.end()


def test_a_scenario_that_cannot_be_found_leaves_the_debrief_as_it_is() -> None:
    player, office = with_office()
    office.failing = {"begin"}
    player.click("oefenen")
    player.wait()
    assert DISK_FULL in player.dump()
    player.press(pygame.K_ESCAPE)
    office.failing = set()
    player.click("oefenen")
    player.wait()
    assert "Hier wordt niet gespeeld" in player.dump()
    player.stage.end()


def test_all_days_together_are_looked_up_when_their_page_is_opened() -> None:
    player, office = with_office()
    office.compared = compared()
    player.ui.set_focus(player.ui.find("bladen"))
    for _ in range(3):
        player.press(pygame.K_RIGHT)
    player.wait()
    assert player.ui.find("bladen").value == words.PROGRESS
    (_, tracks), *_ = compared().tracks
    assert all(track.told in player.dump() for track in tracks)
    player.stage.end()


# What the player thought --------------------------------------------------------------------------------------------


def asked() -> tuple[Headless, Office]:
    office = Office("Noor")
    office.reports[1] = not_asked()
    player = Headless(Debrief(office, office.cards[0], played()), ASSETS)
    player.wait()
    return player, office


def test_no_score_is_seen_before_the_player_has_looked_back() -> None:
    player, _ = asked()
    assert schatting.TITLE in player.dump()
    assert not player.ui.has("oefenscore")
    assert not player.ui.has("verslag")
    for judged in reported().scores[0].werkprocessen:
        assert judged.plain in player.dump()
        assert schatting.today(judged.about) in player.dump()
    player.stage.end()


def test_digits_answer_one_question_after_the_other_and_what_was_answered_is_kept() -> None:
    player, office = asked()
    codes = [judged.key for judged in reported().scores[0].werkprocessen]
    for number in range(len(codes)):
        player.press(pygame.K_1 + number % 3)
    assert player.ui.focus is not None
    assert player.ui.focus.name == "schat-klaar"
    player.press(pygame.K_RETURN)
    player.wait()
    answers = ("lastig", "redelijk", "goed")
    assert office.estimates[1] == {code: answers[number % 3] for number, code in enumerate(codes)}
    assert player.ui.has("oefenscore")
    player.stage.end()


def test_a_click_answers_and_the_rest_may_be_left_open() -> None:
    player, office = asked()
    code = reported().scores[0].werkprocessen[2].key
    scale = player.ui.find(f"schat-{code}")
    player.ui.reveal(scale)
    player.draw()
    player.click_at(scale.children[2].rect.center)
    player.click("schat-klaar")
    player.wait()
    assert office.estimates[1] == {code: "goed"}
    player.stage.end()


def test_the_question_can_be_passed_by() -> None:
    player, office = asked()
    player.click("schat-overslaan")
    player.wait()
    assert office.estimates[1] == {}
    assert player.ui.has("oefenscore")
    player.stage.end()


def test_what_cannot_be_kept_is_told_and_can_be_tried_again() -> None:
    player, office = asked()
    office.failing = {"keep_estimates"}
    player.click("schat-overslaan")
    player.wait()
    assert DISK_FULL in player.dump()
    player.press(pygame.K_ESCAPE)
    office.failing = set()
    player.click("schat-overslaan")
    player.wait()
    assert player.ui.has("oefenscore")
    player.stage.end()


def test_the_estimate_stands_beside_the_score_in_words_and_in_the_chart(window: Headless) -> None:
    told = [judged for judged in reported().scores[0].werkprocessen if judged.own]
    assert told
    assert all(judged.own_beside in window.dump() for judged in told)
    bars = [widget for widget in walked(window) if isinstance(widget, SpanBar)]
    assert [bar.own for bar in bars] == [
        judged.own or None for judged in reported().scores[0].werkprocessen if judged.span
    ]


def test_a_moment_is_read_back_where_it_stands_in_the_day(window: Headless) -> None:
    turn_to(window, words.BEHAVIOUR)
    name = next(w.name for w in walked(window) if w.name.startswith("lees-"))
    window.click(name)
    assert window.ui.find("bladen").value == words.COURSE
    assert window.ui.focus is not None
    assert window.ui.focus.name.startswith("opnieuw-")


def test_only_what_could_be_stronger_is_told_on_request(window: Headless) -> None:
    turn_to(window, words.COURSE)
    debrief = window.stage.screens[0]
    assert isinstance(debrief, Debrief)
    window.click("alleen-zwak")
    part = reported().parts[0]
    strong = [line for line in part.lines if line.proofs and all(b[0].rating == "sterk" for b in line.proofs)]
    assert strong
    assert not any(line.text in window.dump() for line in strong)
    assert all(bundle[0].why in window.dump() for bundle in part.missed)


def test_what_takes_longer_than_a_moment_says_so_and_is_not_asked_twice() -> None:
    player, office = with_office()
    debrief = player.stage.screens[0]
    assert isinstance(debrief, Debrief)
    assert debrief.handle("verslag") is not None
    assert debrief.handle("verslag") is None
    player.stage.take(debrief.tick(200))
    assert words.REPORT_COMES not in player.dump()
    player.stage.take(debrief.tick(200))
    assert words.REPORT_COMES in player.dump()
    debrief.handle(Failed(DISK_FULL))
    player.stage.rebuild()
    assert words.REPORT_COMES not in player.dump()
    assert office.opened == []
    player.stage.end()
