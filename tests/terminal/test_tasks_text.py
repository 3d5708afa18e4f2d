"""How a board and a worksheet read as text, and what is told when something on them changes."""

from typing import Any

import pytest

from game.commands.agency import load_world
from game.core import desk
from game.core.session import Session, apply, start
from game.core.tasks import calculation, selection
from game.core.tasks.rules import Option
from game.core.world import World
from game.terminal.entries import Entry, Heading, menu
from game.terminal.sure import question
from game.terminal.tasks import changes, describe


def opened(scenario: str) -> Session:
    """The first task of this example, just begun."""
    where = load_world(scenario, 3)
    session, _ = apply(start(where), desk.Start(where.scenario.rondes[0].opdrachten[0].opdracht))
    return session


def view(session: Session) -> Any:
    return session.now.rules.view(session.now.task, session.now.state)


def told(session: Session, *actions: Any) -> tuple[Session, tuple[str, ...]]:
    """What the last of these actions brings to the ear."""
    before = view(session)
    for action in actions:
        before = view(session)
        session, _ = apply(session, action)
    return session, changes(before, view(session), session.world)


@pytest.fixture(scope="module")
def board() -> Session:
    return opened("selectie")


@pytest.fixture(scope="module")
def sheet() -> Session:
    return opened("calculatie")


def roles(session: Session) -> list[str]:
    return [row.role for row in view(session).rows]


def names(world: World, session: Session) -> list[str]:
    return [world.person(role).name for role in roles(session)]


def sending(session: Session) -> Option:
    return next(option for option in view(session).options if option.ends)


def test_sending_says_what_is_missing_before_it_is_done(board: Session) -> None:
    someone = roles(board)[0]
    propose = selection.Propose(someone, view(board).vacancies[0].role, 1)
    proposed, _ = told(board, selection.Inspect(someone), propose)
    name = board.world.person(someone).name
    assert f"de reden bij {name}" in question(view(proposed), sending(proposed))
    motive = next(o.action for o in view(proposed).options if isinstance(o.action, selection.Motivate))
    motivated, _ = told(proposed, motive)
    asked = question(view(motivated), sending(motivated))
    assert "de reden bij" not in asked
    assert f"een besluit over {len(roles(board)) - 1} kandidaten" in asked


def test_a_board_tells_the_vacancy_before_the_candidates(board: Session) -> None:
    lines = describe(view(board), board.world)
    vacancy = next(n for n, line in enumerate(lines) if line.startswith("Vacature: orderpicker bij "))
    people = lines.index("Kandidaten:")
    assert vacancy < lines.index("Eisen:") < lines.index("Wensen:") < people
    assert [line.partition(",")[0] for line in lines[people + 1 : -1]] == names(board.world, board)
    assert "€ 16,20 per uur" in lines[vacancy]
    assert "- plaats 1: nog vrij" in lines


def test_a_file_that_is_opened_is_read_in_one_line(board: Session) -> None:
    first = roles(board)[0]
    _, lines = told(board, selection.Inspect(first))
    assert len(lines) == 1
    assert lines[0].startswith(f"{board.world.person(first).name}, ")
    assert "Vervoer: " in lines[0]


def test_a_decision_is_told_with_the_shortlist(board: Session) -> None:
    first = roles(board)[0]
    person = board.world.person(first).name
    proposed, lines = told(board, selection.Inspect(first), selection.Propose(first, "orderpicker", 1))
    assert lines == (
        f"{person}: voorgedragen: orderpicker, plaats 1",
        "Voordracht voor orderpicker:",
        f"- plaats 1: {person}",
        "- plaats 2: nog vrij",
    )
    assert told(proposed, selection.Withdraw(first))[1][0] == f"{person}: nog geen besluit"


def test_what_the_client_says_is_heard(board: Session) -> None:
    reaction = next(o.action for o in view(board).options if isinstance(o.action, selection.React))
    _, lines = told(board, reaction)
    assert lines[0].startswith("Jij: ")


def test_a_candidate_whose_file_is_open_has_a_list_of_their_own(board: Session) -> None:
    first, second = roles(board)[:2]
    session, _ = told(board, selection.Inspect(first))
    mine, other = menu(view(session))[:2]
    assert isinstance(mine, Heading)
    assert "Vervoer: " in mine.about
    assert isinstance(other, Entry)
    assert other.label == f"{board.world.person(second).name}: Dossier openen"


def test_a_sheet_tells_its_rates_before_its_lines(sheet: Session) -> None:
    lines = describe(view(sheet), sheet.world)
    assert lines.index("Je berekening:") > next(n for n, line in enumerate(lines) if "Vakantiebijslag: 8,00%" in line)
    assert any(line.startswith("Kostprijs: nog niet ingevuld") for line in lines)


def test_a_line_that_is_filled_in_is_told_with_the_total_so_far(sheet: Session) -> None:
    step = next(field for field in view(sheet).fields if field.label == "Kostprijs")
    _, lines = told(sheet, calculation.Enter(step.id, "28,85"))
    assert lines[0].startswith("Kostprijs: € 28,85")
    assert lines[-1] == "Tot nu toe: Kostprijs is € 28,85."


def test_a_sum_is_told_with_its_outcome_also_when_the_roll_is_full(sheet: Session) -> None:
    sums = [calculation.Calculate("rekenmachine", f"{n}+1") for n in range(1, 40)]
    _, lines = told(sheet, *sums)
    assert lines == ("39+1 = 40",)


def test_a_view_of_another_kind_is_our_mistake(board: Session, sheet: Session) -> None:
    with pytest.raises(TypeError):
        describe(object(), board.world)
    with pytest.raises(TypeError):
        changes(view(board), view(sheet), board.world)
