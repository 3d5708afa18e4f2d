"""A teacher's judgement beside that of the game: asked or typed, kept with a name and a reason, never instead of it."""

import builtins
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from game.commands.agency import Office
from game.commands.corrigeer import Wish, corrigeer
from game.core.bots import next_action
from game.core.chance import Chance
from game.core.reading import Correction
from game.errors import GameError
from game.main import DONE, YOUR_TURN, main

Typing = Callable[..., list[str]]


@pytest.fixture(autouse=True)
def _played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Noor played a card well (day 1) and began a talk (day 2); Sem went straight home (day 3)."""
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path / "gegevens"))
    office = Office()
    noor, sem = office.add_player("Noor").id, office.add_player("Sem").id
    well, chance = office.begin(noor, "kaart", 4), Chance(1)
    while not well.session.is_over:
        well.do(next_action(well.session, "expert", chance))
    office.begin(noor, "gesprek", 4)
    home = office.begin(sem, "kaart", 4)
    home.do(next(option.action for option in home.scene.view.options if option.ends))
    office.close()


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typing:
    """Answers the questions and gives back every line and question."""

    def typed(wish: Wish, *answers: str) -> list[str]:
        left, heard = iter(answers), []

        def ask(question: str) -> str:
            heard.append(capsys.readouterr().out + question)
            try:
                return next(left)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr(builtins, "input", ask)
        assert corrigeer(wish, False) == 0
        return [line for part in (*heard, capsys.readouterr().out) for line in part.split("\n")]

    return typed


def kept(day: int) -> tuple[Correction, ...]:
    office = Office()
    try:
        return office.corrections(day)
    finally:
        office.close()


def data(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(["corrigeer", *arguments, "--json"]) == DONE
    return json.loads(capsys.readouterr().out)


WHOLE = ("--dag", "1", "--moment", "2", "--oordeel", "zwak", "--naam", "J. Bos", "--reden", "Te vlug")


def test_the_days_are_listed_with_who_what_and_when(typing: Typing) -> None:
    told = typing(Wish(), "")
    today = _today()
    assert told[:4] == [
        "Werkdagen",
        f"  3. Sem, Voorbeeld: een kaart invullen, {today}",
        f"  2. Noor, Voorbeeld: een kort gesprek, {today}, nog niet af",
        f"  1. Noor, Voorbeeld: een kaart invullen, {today}",
    ]
    assert kept(1) == ()


def _today() -> str:
    from game.words.verslag import day_text

    return day_text(datetime.fromisoformat(Office().every_day()[0][1].begun).date())


def test_the_days_of_one_player_can_be_listed_alone(typing: Typing) -> None:
    assert [line[:9] for line in typing(Wish(player="sem"), "") if line.startswith("  ")] == ["  3. Sem, "[:9]]


def test_the_moments_have_the_numbers_of_the_report_with_gedrag_rating_and_sentence(
    typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    told = typing(Wish(day=1), "")
    main(["verslag", "--speler", "Noor", "--dag", "1", "--tekst"])
    report = capsys.readouterr().out
    moments = [line.strip() for line in told if "[" in line]
    assert len(moments) > 2
    for number, line in enumerate(moments, start=1):
        assert line.startswith(f"{number}. [")
        code = line.split("] ")[1].split(" ")[0]
        assert f"moment {number}, {code}" in report
    assert any("klopt" in line for line in told)


def test_a_correction_is_asked_step_by_step_and_kept_beside_the_score(typing: Typing) -> None:
    told = typing(Wish(), "1", "2", "zwak", "J. Bos", "Te vlug", "ja", "")
    (correction,) = kept(1)
    assert (correction.session, correction.rating, correction.name, correction.reason) == (
        1,
        "zwak",
        "J. Bos",
        "Te vlug",
    )
    assert datetime.fromisoformat(correction.moment)
    score = next(line for line in told if line.startswith("Oefenscore: ") and "correcties" in line)
    assert score.startswith("Oefenscore: 100 van de 100. Met de correcties van je docent: ")
    assert "100" not in score.split("docent: ")[1].split(" ")[0]


def test_what_cannot_be_read_is_told_and_asked_again(typing: Typing) -> None:
    told = typing(
        Wish(),
        "9",
        "2",
        "drie",
        "1",
        "99",
        "2",
        "goed",
        "gemist",
        "Zwak",
        "",
        " ",
        "J. Bos",
        "",
        "x" * 501,
        "Te vlug",
        "ja",
    )
    for sentence in (
        "Er is geen werkdag 9. Typ aanzet corrigeer om te zien welke er zijn.",
        "Werkdag 2 is nog niet af. Corrigeren kan als de dag is afgesloten.",
        "drie is geen nummer van de lijst.",
        "goed is geen oordeel. Kies sterk, neutraal of zwak.",
        "gemist kan hier niet: het spel zag iets anders. Kies sterk, neutraal of zwak.",
        "Schrijf je naam erbij. Zo weet je student wie dit vond.",
        "Schrijf erbij waarom. Je student leest die zin in het verslag.",
        "Die zin is te lang. Gebruik hoogstens 500 tekens.",
    ):
        assert sentence in told
    assert any(line.startswith("Er is geen moment 99.") for line in told)
    assert len(kept(1)) == 1


def test_after_no_nothing_is_kept_and_the_next_moment_can_be_chosen(typing: Typing) -> None:
    told = typing(Wish(day=1), "2", "zwak", "J. Bos", "Te vlug", "nee", "3", "neutraal", "Kan korter", "ja", "")
    assert "Er is niets bewaard." in told
    assert [(c.rating, c.name) for c in kept(1)] == [("neutraal", "J. Bos")]


@pytest.mark.parametrize("answers", [("2",), ("2", "zwak"), ("2", "zwak", "J. Bos", "Te vlug")])
def test_stopping_halfway_keeps_nothing(answers: tuple[str, ...], typing: Typing) -> None:
    assert "Je bent gestopt. Wat je al had bewaard, blijft staan." in typing(Wish(day=1), *answers)
    assert kept(1) == ()


def test_everything_typed_behind_the_command_asks_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(builtins, "input", lambda _: pytest.fail("asked"))
    assert main(["corrigeer", *WHOLE]) == DONE
    told = capsys.readouterr().out
    assert told.startswith("Bewaard: moment 2 is volgens jou zwak. De score van het spel blijft staan.")
    assert len(kept(1)) == 1


def test_the_report_shows_both_and_is_brought_up_to_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["corrigeer", *WHOLE])
    page = (tmp_path / "gegevens" / "verslagen" / "werkdag-1.html").read_text("utf-8")
    assert "100 van de 100" in page
    assert "Met de correcties van je docent: " in page
    assert "J. Bos maakte hier zwak van" in page
    assert "Te vlug" in page


def test_what_the_game_computed_is_never_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    before = data(capsys, "--dag", "1")["momenten"]
    main(["corrigeer", *WHOLE])
    capsys.readouterr()
    after = data(capsys, "--dag", "1")["momenten"]
    assert [{**moment, "correctie": None} for moment in after] == before
    assert after[1]["correctie"]["oordeel"] == "zwak"


def test_a_newer_correction_holds_and_the_older_one_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    main(["corrigeer", *WHOLE])
    main(["corrigeer", *WHOLE[:5], "sterk", *WHOLE[6:8], "--reden", "Toch goed"])
    capsys.readouterr()
    day = data(capsys, "--dag", "1")
    assert day["momenten"][1]["correctie"]["reden"] == "Toch goed"
    assert [c.rating for c in kept(1)] == ["zwak", "sterk"]
    assert day["correcties"] == 2


def test_back_to_missed_is_possible_where_the_game_saw_it_missed(capsys: pytest.CaptureFixture[str]) -> None:
    missed = next(m["nummer"] for m in data(capsys, "--dag", "3")["momenten"] if m["oordeel"] == "gemist")
    for rating in ("sterk", "gemist"):
        arguments = (
            "--dag",
            "3",
            "--moment",
            str(missed),
            "--oordeel",
            rating,
            "--naam",
            "Bos",
            "--reden",
            "Ik zag het",
        )
        assert main(["corrigeer", *arguments]) == DONE
    assert [c.rating for c in kept(3)] == ["sterk", "gemist"]


WRONG = [
    (("--dag", "9"), "Er is geen werkdag 9. Typ aanzet corrigeer om te zien welke er zijn."),
    (("--dag", "2"), "Werkdag 2 is nog niet af. Corrigeren kan als de dag is afgesloten."),
    (("--dag", "1", "--moment", "0"), "Er is geen moment 0. Deze werkdag heeft de momenten 1 tot en met "),
    (("--speler", "Ada"), "Er is geen speler die Ada heet. Er zijn: Noor, Sem."),
    (("--speler", "Sem", "--dag", "1"), "Sem heeft geen werkdag 1. Typ aanzet corrigeer om te zien welke er zijn."),
    ((*WHOLE[:5], "goed", *WHOLE[6:]), "goed is geen oordeel. Kies sterk, neutraal of zwak."),
    ((*WHOLE[:7], " ", *WHOLE[8:]), "Schrijf je naam erbij. Zo weet je student wie dit vond."),
    ((*WHOLE[:7], "x" * 41, *WHOLE[8:]), "Die naam is te lang. Gebruik hoogstens 40 tekens."),
    ((*WHOLE[:9], "\x1b\n"), "Schrijf erbij waarom. Je student leest die zin in het verslag."),
    (("--moment", "2", "--oordeel", "zwak", "--json"), "Er ontbreekt nog iets: --dag, --naam en --reden."),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG)
def test_bad_input_is_one_dutch_sentence_and_keeps_nothing(
    arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["corrigeer", *arguments]) == YOUR_TURN
    error = capsys.readouterr().err
    assert error.startswith(told)
    assert error.count("\n") == 1
    assert kept(1) == ()


def test_as_json_the_days_and_the_moments_can_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert [(day["dag"], day["speler"], day["af"]) for day in data(capsys)] == [
        (3, "Sem", True),
        (2, "Noor", False),
        (1, "Noor", True),
    ]
    moments = data(capsys, "--dag", "1")["momenten"]
    assert [moment["nummer"] for moment in moments] == list(range(1, len(moments) + 1))
    assert all(moment["gedrag"] and moment["zin"] for moment in moments)


def test_without_days_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typing: Typing) -> None:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path / "leeg"))
    assert typing(Wish()) == ["Er zijn nog geen werkdagen gespeeld.", ""]


def test_a_day_that_is_gone_is_told_where_it_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(GameError, match="Er is geen werkdag 7"):
        corrigeer(Wish(day=7), True)
