"""How an onderzoek reads as text: only what the phase is about, and only what is new after a step."""

from typing import Any

import pytest

from game.core.session import Session, apply
from game.core.tasks.research_actions import Answer, Choose, Claim, GoOn, Judge, Open, Pin, Unpin, Weigh
from game.core.tasks.rules import Option
from game.terminal.entries import Entry, Heading, menu
from game.terminal.sure import question
from game.terminal.tasks import describe
from tests.terminal.test_tasks_text import opened, told, view

ROLE = "chef"


@pytest.fixture(scope="module")
def fresh() -> Session:
    return opened("onderzoek")


def after(session: Session, *actions: Any) -> Session:
    for action in actions:
        session, _ = apply(session, action)
    return session


def lines(session: Session) -> tuple[str, ...]:
    return describe(view(session), session.world)


def way_on(session: Session) -> Option:
    return next(option for option in view(session).options if option.ends)


def found(session: Session) -> str:
    """A clipping that is there in whatever world this is."""
    return str(view(session).pieces[0].id)


def test_the_sources_are_read_with_who_made_them_when_and_what_they_cost(fresh: Session) -> None:
    (card,) = (line for line in lines(fresh) if line.startswith("Jaarrekening over 2025: "))
    for part in ("door een accountant", "15 juni 2026", "15 min", "nog niet gelezen", "nog geen oordeel"):
        assert part in card
    assert lines(fresh)[-1] == "Je hebt nog 35 van de 35 minuten om te lezen."
    assert "Stap 1 van 4: Zoeken" in lines(fresh)


def test_an_opened_source_is_read_whole_with_its_clippings_and_the_time_left(fresh: Session) -> None:
    session, heard = told(fresh, Open("jaarrekening"))
    assert heard[0].endswith("Een accountant heeft ze gecontroleerd.")
    assert [line for line in heard if line.startswith("- ")] == [f"- {piece.text}" for piece in view(session).pieces]
    assert heard[-1] == "Je hebt nog 20 van de 35 minuten om te lezen."


def test_a_verdict_is_told_in_one_line(fresh: Session) -> None:
    assert told(fresh, Judge("reviews", "niet-te-controleren"))[1] == (
        f"{next(c.title for c in view(fresh).cards if c.id == 'reviews')}: niet te controleren",
    )


def test_a_source_says_on_the_list_how_it_stands_and_can_be_read_again(fresh: Session) -> None:
    session = after(fresh, Open("jaarrekening"), Judge("jaarrekening", "bruikbaar"))
    heading = next(line for line in menu(view(session)) if line.label.startswith("Jaarrekening over 2025"))
    assert isinstance(heading, Heading)
    assert heading.label.endswith("(nu: gelezen, bruikbaar)")
    assert view(session).pieces[0].text in heading.about


def test_leaving_the_sources_asks_about_what_is_left(fresh: Session) -> None:
    assert "4 bronnen kun je nog openen" in question(view(fresh), way_on(fresh))
    session = after(fresh, Open("jaarrekening"))
    assert "4 bronnen hebben nog geen oordeel" in question(view(session), way_on(session))


def test_the_board_is_told_anew_when_it_is_reached(fresh: Session) -> None:
    session, heard = told(after(fresh, Open("jaarrekening")), GoOn("zoeken"))
    assert "Stap 2 van 4: Concluderen" in heard
    assert f"- {view(session).pieces[0].text} (uit: Jaarrekening over 2025 (nog geen oordeel))" in heard


def test_what_is_pinned_or_concluded_is_told_with_all_that_hangs_there(fresh: Session) -> None:
    session = after(fresh, Open("jaarrekening"), GoOn("zoeken"))
    piece = view(session).pieces[0]
    session, heard = told(session, Pin("betaalrisico", piece.id))
    assert heard[1:] == ("Vastgeprikt:", f"- {piece.text}")
    session, heard = told(session, Claim("betaalrisico", ""))
    assert heard[0].endswith("Je conclusie: Daar weet ik nog te weinig voor.")
    _, heard = told(session, Unpin("betaalrisico", piece.id))
    assert heard[-1] == "Vastgeprikt: nog niets vastgeprikt"


def test_who_found_nothing_is_told_so(fresh: Session) -> None:
    assert "Je hebt geen bron geopend, dus je hebt geen knipsels." in lines(after(fresh, GoOn("zoeken")))


def test_a_weighing_is_told_and_asked_about(fresh: Session) -> None:
    session = after(fresh, GoOn("zoeken"))
    assert "1 conclusie heb je nog niet getrokken. 1 afweging" in question(view(session), way_on(session))
    session, heard = told(session, Weigh("tien-mensen", "kans"))
    assert heard == ("De klant wil in januari tien mensen meer dan nu: kans",)
    done = after(session, Claim("betaalrisico", ""))
    assert question(view(done), way_on(done)) == ""


def test_the_budget_is_told_at_every_choice(fresh: Session) -> None:
    session, heard = told(after(fresh, GoOn("zoeken"), GoOn("concluderen")), Choose("verzekeren"))
    assert heard[-1] == "Nog € 100,00 van € 400,00"
    assert "- De facturen van deze klant verzekeren: € 300,00, gekozen" in heard
    assert any(line.endswith("€ 250,00, past niet meer") for line in heard)
    assert question(view(session), way_on(session)) == ""


def test_the_hearing_is_told_as_it_goes(fresh: Session) -> None:
    session = after(fresh, GoOn("zoeken"), GoOn("concluderen"), GoOn("voorstellen"))
    name = session.world.person(ROLE).name
    assert f"{name}: Waarom is dit volgens jou de beste aanpak?" in lines(session)
    assert "Voorstellen: nog niets gekozen" in lines(session)
    _, heard = told(session, Answer("waarom-zo", "met-gevoel"))
    assert heard == (
        "Jij: Ik ken de klant een beetje en ik denk dat dit past.",
        f"{name}: Dat kan. Ik hoor liever hoe je eraan komt.",
    )


def test_a_phase_with_one_thing_left_is_one_line_to_choose(fresh: Session) -> None:
    session = after(fresh, GoOn("zoeken"), GoOn("concluderen"), GoOn("voorstellen"))
    session = after(session, Answer("waarom-zo", "met-gevoel"))
    (line,) = menu(view(session))
    assert isinstance(line, Entry)
    assert line.label == "Verdediging afronden"
