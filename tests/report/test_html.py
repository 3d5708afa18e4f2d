"""The report as a file: whole by itself, well-formed, safe and readable."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from game import report
from game.core.reading import Correction, Day
from game.report.html import ICONS, to_html
from game.words import schatting, verslag
from game.words.scores import LEVELS, RATINGS
from tests.core.found import many
from tests.report.played import SCRIPT, played

VOID = {"meta", "br", "img", "use", "path", "circle"}


class Page(HTMLParser):
    """Reads a page and keeps what the tests ask about; a tag that closes nothing open is an error."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text += data

    def values(self, name: str) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get(name)) is not None]


@pytest.fixture(scope="module")
def source() -> str:
    kept = Correction(7, "intake", "vraag/P2-K1-W1.4", "sterk", f"Docent {SCRIPT}", SCRIPT, "2026-11-04T09:30")
    earlier = (Day("ander", "consulent", many("ssss")),)
    session = played()
    return to_html(
        report.build(session, player=f"Noa {SCRIPT}", played="2026-11-03", day=7, corrections=(kept,), earlier=earlier)
    )


@pytest.fixture(scope="module")
def page(source: str) -> Page:
    return Page(source)


def test_every_tag_is_closed_in_its_turn(page: Page) -> None:
    assert page.tags[0] == ("html", {"lang": "nl"})


def test_what_players_teachers_and_authors_typed_is_text_and_never_markup(source: str, page: Page) -> None:
    assert "<script" not in source
    assert page.text.count(SCRIPT) >= 3
    assert "script" not in [tag for tag, _ in page.tags]


def test_a_correction_stands_beside_the_level_and_beside_every_mention_of_the_moment(page: Page) -> None:
    """In the overview, under the werkproces and under the gedrag; and the moment itself, wherever it is named."""
    assert page.text.count("Met de correcties van je docent: ") >= 4
    assert page.text.count("(docent: sterk)") >= 2


def test_it_asks_for_nothing_from_elsewhere(source: str, page: Page) -> None:
    assert not re.search(r"https?:|//[a-z]|url\(|@import", source)
    assert not page.values("src")
    assert all(link.startswith("#") for link in page.values("href"))
    assert not {"link", "img", "iframe", "object", "script"} & {tag for tag, _ in page.tags}


def test_every_link_leads_somewhere_and_no_place_has_two_names(page: Page) -> None:
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in page.values("href")} <= set(ids)
    assert set(page.values("aria-labelledby")) <= set(ids)


def test_headings_skip_no_level_and_there_is_one_first(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_has_a_caption_and_every_head_a_scope(page: Page) -> None:
    tags = [tag for tag, _ in page.tags]
    assert tags.count("table") == tags.count("caption") > 0
    assert all(attrs.get("scope") for tag, attrs in page.tags if tag == "th")


def test_each_rating_and_level_has_a_shape_of_its_own() -> None:
    signs = {"jij", "docent", "tip"}
    assert set(ICONS) == signs | {*RATINGS, *("onbekend" if level is None else level for level in LEVELS)}
    assert len(set(ICONS.values())) == len(ICONS)


def test_every_shape_that_is_used_is_there(page: Page) -> None:
    used = {attrs["href"] for tag, attrs in page.tags if tag == "use"}
    assert used
    assert used <= {f"#i-{name}" for name in ICONS}


# Colours ----------------------------------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    *[("ink", ground) for ground in ("ground", "card", "alt", "soft")],
    *[("muted", ground) for ground in ("card", "alt", "soft")],
    *[("link", ground) for ground in ("card", "soft")],
    ("head-ink", "head"),
    *[(rating, f"{rating}-soft") for rating in RATINGS],
]


@pytest.mark.parametrize("kind", [0, 1, 2], ids=["light", "dark", "paper"])
def test_all_text_has_a_contrast_of_at_least_four_and_a_half(source: str, kind: int) -> None:
    themes = [
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block)) for block in re.findall(r":root \{(.*?)\}", source, re.S)
    ]
    assert len(themes) == 3
    weak = [(ink, ground) for ink, ground in PAIRS if contrast(themes[kind][ink], themes[kind][ground]) < 4.5]
    assert weak == []


# What the player and the leidinggevende say --------------------------------------------------------------------------


def test_the_leidinggevende_speaks_and_is_seen() -> None:
    found = report.build(played(), player="Noa", played="2026-11-03")
    page = Page(to_html(found, b"beeld"))
    assert found.spoken is not None
    assert all(sentence in page.text for sentence in found.spoken.sentences)
    assert "data:image/png;base64,YmVlbGQ=" in page.values("src")
    assert Page(to_html(found)).values("src") == []


def test_an_estimate_stands_beside_the_score_it_is_about() -> None:
    own = {"consulent/P2-K1-W1": "goed"}
    page = Page(to_html(report.build(played(), player="Noa", played="2026-11-03", estimates=own)))
    assert page.text.count(schatting.OWN["goed"]) == 2  # in the overview, and at its gedragingen
    assert schatting.OWN["goed"] not in Page(to_html(report.build(played(), player="Noa", played="2026-11-03"))).text


def test_a_drawn_score_says_in_words_what_is_drawn() -> None:
    findings = (Day("ander", "consulent", many("s" * 8)),)
    found = report.build(played(), player="Noa", played="2026-11-03", earlier=findings)
    drawn = [label for label in Page(to_html(found)).values("aria-label") if "procent" in label]
    levels = [w for heading in (*found.scores, found.standing) if heading for w in heading.werkprocessen if w.span]
    assert len(drawn) >= len(levels) > 0
    assert all(verslag.span(*judged.span) in drawn for judged in levels if judged.span)


def test_where_to_practise_is_told_when_it_is_known() -> None:
    found = report.build(played(), player="Noa", played="2026-11-03")
    training = report.Training("zorg", "Zorg", 4, "Oefen het in “Zorg”.")
    trained = replace(found, advice=replace(found.advice, training=training))
    assert "Oefen het in “Zorg”." in Page(to_html(trained)).text
