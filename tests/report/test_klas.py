"""The page of the simulated class: whole by itself, readable, and honest about what it is."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from game.core.classroom.analysis import ClassResult
from game.core.classroom.fairness import Difference
from game.core.classroom.flags import Flag
from game.core.classroom.reliability import Reliability
from game.core.scenario import Scenario
from game.core.world import Source
from game.report.klas import number, percent, plain, to_html
from game.words.oefenklas import FAULTS, MODEL
from tests.core.classroom.planted import EVERY, Fault, Kans, planted_day
from tests.core.classroom.trials import class_result
from tests.report.test_html import Page

SCRIPT = "<script>alert(1)</script>"
SOURCE = Source("proef", f"proef-{SCRIPT}.yaml", "hash", ())
FAULTY: dict[Kans, Fault] = {EVERY[0]: "weggever", EVERY[9]: "dood"}


@pytest.fixture(scope="module")
def result() -> ClassResult:
    return class_result(1, 24, FAULTY)


@pytest.fixture(scope="module")
def source(result: ClassResult) -> str:
    return to_html(result, Scenario.model_validate(planted_day(1)), SOURCE, 4)


@pytest.fixture(scope="module")
def page(source: str) -> Page:
    return Page(source)


def test_it_says_what_the_figures_cannot_say(page: Page) -> None:
    assert MODEL in page.text
    assert "meten geen echte studenten" in MODEL


def test_a_werkproces_with_one_kans_has_no_reliability(result: ClassResult) -> None:
    lonely = replace(result, grounds=(replace(result.grounds[0], found=Reliability(1.0, 0.0)),))
    (ground,) = plain(lonely, SOURCE, 4)["werkprocessen"].values()
    assert (ground["momenten"], ground["alfa"], ground["alfa_in_deze_klas"], ground["nodig"]) == (1, None, None, None)
    shown = Page(to_html(lonely, Scenario.model_validate(planted_day(1)), SOURCE, 4)).text
    assert re.search(r"Betrouwbaarheid:\s*–\s*Kansen nodig voor 0,80:\s*niet te zeggen", shown)


def test_every_tag_is_closed_and_nothing_comes_from_elsewhere(source: str, page: Page) -> None:
    assert page.tags[0] == ("html", {"lang": "nl"})
    assert not re.search(r"https?:|//[a-z]|url\(|@import", source)
    assert not {"link", "img", "iframe", "object", "script"} & {tag for tag, _ in page.tags}
    assert page.values("src") == page.values("href") == []


def test_what_was_authored_is_text_and_never_markup(source: str, page: Page) -> None:
    assert "<script" not in source
    assert SCRIPT in page.text


def test_every_heading_and_table_can_be_found_by_a_screen_reader(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    tags = [tag for tag, _ in page.tags]
    assert tags.count("table") == tags.count("caption") >= 3
    assert all(attrs.get("scope") for tag, attrs in page.tags if tag == "th")
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert set(page.values("aria-labelledby")) <= set(ids)


def test_each_plot_has_a_name_and_a_dot_for_every_kans_and_student(page: Page, result: ClassResult) -> None:
    tags = [tag for tag, _ in page.tags]
    assert tags.count("figure") == tags.count("figcaption") == 3
    assert tags.count("circle") + tags.count("path") == len(result.items) + result.students
    assert tags.count("path") == len(result.flags)


def test_dots_and_bars_stay_inside_their_plot(page: Page) -> None:
    for tag, attrs in page.tags:
        if tag == "circle":
            assert 0 < int(attrs["cx"] or 0) < 640
            assert 0 < int(attrs["cy"] or 0) < 320
        if tag == "rect":
            assert int(attrs["height"] or -1) >= 0
            assert int(attrs["y"] or 0) + int(attrs["height"] or 0) <= 320


def test_a_kans_to_look_at_stands_there_with_its_fault_and_advice(page: Page, result: ClassResult) -> None:
    assert {flag.fault for flag in result.flags} >= {"weggever", "dood"}
    for flag in result.flags:
        name, seen, advice = FAULTS[flag.fault]
        assert f"{flag.item.task}: {flag.item.kans}: {name}" in page.text
        assert f"{seen} {advice}" in page.text


def test_a_flag_names_file_and_line(result: ClassResult) -> None:
    flag = replace(result.flags[0], item=replace(result.flags[0].item, line=321))
    told = to_html(replace(result, flags=(flag,)), Scenario.model_validate(planted_day(1)), SOURCE, 4)
    assert ", regel 321" in told


def test_every_fault_has_words() -> None:
    assert set(FAULTS) == set(Flag.__annotations__["fault"].__args__)
    assert all(text.endswith((".", "?")) for _, *sentences in FAULTS.values() for text in sentences)


def test_a_difference_that_is_too_large_for_chance_is_called_so(result: ClassResult) -> None:
    found = Difference("klant", "geslacht", ("vrouw", "man"), (10, 14), -4.0, 1.0, True)
    told = Page(to_html(replace(result, differences=(found,)), Scenario.model_validate(planted_day(1)), SOURCE, 4)).text
    assert "−4,0 (−6,0 tot −2,0)" in told
    assert "te groot voor toeval" in told
    assert "Bij 1 vergelijking maakt het uit wie er geloot is." in told


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [(0.456, 2, "0,46"), (-0.3, 1, "−0,3"), (-0.001, 2, "0,00"), (52.6, 0, "53"), (None, 2, "–"), (0.0, 1, "0,0")],
)
def test_numbers_are_written_in_dutch(value: float | None, digits: int, shown: str) -> None:
    assert number(value, digits) == shown


def test_a_share_is_a_whole_percentage() -> None:
    assert [percent(share) for share in (0.0, 0.125, 1.0)] == ["0%", "12%", "100%"]


def test_the_same_figures_go_into_json(result: ClassResult) -> None:
    told = plain(result, SOURCE, 4)
    assert told["let_op"] == MODEL
    assert len(told["kansen"]) == len(result.items)
    assert [one["melding"] for one in told["meldingen"]] == [flag.fault for flag in result.flags]
    assert told["betrouwbaarheid"]["nodig"] == result.whole.needed
    assert len(told["leerlingen"]) == result.students
