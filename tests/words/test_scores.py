"""Scores in words: never surer than they are."""

import pytest

from game.core.evidence import Rating, Reason
from game.core.scenario import Cesuur
from game.core.score import WerkprocesScore, counted, score
from game.core.session import Finding
from game.words import scores as words
from game.words.redenen import sentence
from game.words.scores import LEVEL_ICONS, LEVELS, RATING_ICONS, RATING_SIGNS, RATINGS, amount, held_back, sureness
from tests.core.found import found, many

CUT = Cesuur()


def werkproces(*findings: Finding) -> WerkprocesScore:
    return score(counted(findings, "consulent"), "consulent", CUT).werkprocessen[0]


def test_every_rating_and_level_has_a_name_and_a_shape() -> None:
    assert set(RATINGS) == set(RATING_ICONS) == set(RATING_SIGNS) == {"sterk", "neutraal", "zwak", "gemist"}
    assert set(LEVELS) == set(LEVEL_ICONS) == {"O", "V", "G", None}
    assert len(set(RATING_SIGNS.values())) == len(set(RATING_ICONS.values())) == 4


def test_a_percentage_stands_only_where_there_is_a_level() -> None:
    assert amount(werkproces(*many("ssssssnz"))) == "81%, 8 momenten"
    assert amount(werkproces(*many("sz"))) == "2 van de 4 punten (2 momenten; nodig: 8)"
    assert amount(werkproces(found("sterk"))) == "2 van de 2 punten (1 moment; nodig: 8)"


@pytest.mark.parametrize(
    ("ratings", "said"),
    [
        ("s" * 8, "Bij wat je deed past 75 tot 100 procent."),
        ("ssssssnz", "Nog niet zeker: 53 tot 94 procent past ook bij wat je deed, dus ook onvoldoende of voldoende."),
        ("sss", ""),
    ],
)
def test_a_level_says_how_sure_it_is(ratings: str, said: str) -> None:
    assert sureness(werkproces(*many(ratings)), CUT) == said


def test_what_is_held_down_by_a_critical_point_is_not_said_to_be_better_perhaps() -> None:
    assert sureness(werkproces(*many("s" * 8), found("zwak", kans="x", critical=True)), CUT).startswith(
        "Bij wat je deed"
    )


@pytest.mark.parametrize(
    ("rating", "said"),
    [
        ("zwak", "Een kritiek punt ging mis. Dat maakt dit werkproces onvoldoende, wat het percentage ook is."),
        ("gemist", "Een kritiek punt is gemist. Daarmee kan dit werkproces hoogstens voldoende zijn."),
        ("sterk", ""),
    ],
)
def test_a_critical_point_is_explained(rating: Rating, said: str) -> None:
    assert held_back(werkproces(*many("s" * 8), found(rating, kans="x", critical=True)), CUT) == said


def test_a_gedraging_that_holds_back_is_explained() -> None:
    strong = many("s" * 12, gedrag="P2-K1-W1.2")
    assert held_back(werkproces(*strong, *many("zzss", start=20)), CUT).startswith("Een van de gedragingen")
    assert held_back(werkproces(*many("ssssnnzz")), CUT) == "", "an ordinary V needs no explanation"


def test_more_than_one_pitfall_is_counted_in_the_plural() -> None:
    assert [words.counted(words.VALKUIL, n) for n in (1, 2)] == ["1 valkuil vermeden", "2 valkuilen vermeden"]
    assert words.counted("sterk", 2) == "2 sterk"


def test_what_could_be_done_better_ends_as_a_sentence() -> None:
    def told(zeg: str) -> str:
        return sentence(Reason("beter-zeggen", (("zeg", zeg), ("uitleg", "Daarom."))))

    assert told("De takenlijst doornemen") == "Zo kon je het laten zien: “De takenlijst doornemen”. Daarom."
    assert told("Wat zoek je?") == "Zo kon je het laten zien: “Wat zoek je?” Daarom."
