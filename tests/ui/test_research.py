"""Onderzoek in the window: the paper that lies open, the board, what there is left, and where the focus goes."""

from typing import Any

import pygame
import pytest

from game.core.desk import Start
from game.core.tasks.research_actions import Answer, Choose, Claim, GoOn, Judge, Open, Pin, Weigh
from game.ui.kit import Select
from game.ui.widgets.paper import Cork, Number, Stamp
from game.words import onderzoek as words
from tests.core.tasks import enquiries
from tests.ui.days import Played, cast

ALL = (GoOn("zoeken"), GoOn("concluderen"), GoOn("voorstellen"))


def begun(*actions: Any, **look: Any) -> Played:
    player = Played(cast("onderzoek", 4), **look)
    task = player.session.world.scenario.rondes[0].opdrachten[0].opdracht
    for action in (Start(task), *actions):
        player.do(action)
    return player


def texts(player: Played, name: str) -> list[str]:
    return [str(widget.value) for widget in player.ui.find(name).walk() if widget.value]


def test_the_assignment_lies_on_top_until_a_source_is_opened() -> None:
    player = begun()
    assert any("Hoe groot is het risico" in text for text in texts(player, "papier"))
    player.by_key("open-jaarrekening")
    assert any("accountant heeft ze gecontroleerd" in text for text in texts(player, "papier"))


def test_the_source_that_was_opened_last_lies_on_top_and_another_can_be_read_again() -> None:
    player = begun(Open("jaarrekening"), Open("facturen"))
    assert any("facturen van dit jaar" in text for text in texts(player, "papier"))
    player.by_click("lees-jaarrekening")
    assert any("accountant heeft ze gecontroleerd" in text for text in texts(player, "papier"))
    player.do(Open("krant"))
    assert any("fabriek draait" in text for text in texts(player, "papier"))


def test_a_source_without_clippings_lies_on_top_as_well() -> None:
    silent = enquiries.source("leeg", tekst="Hier staat niets.")
    player = Played(enquiries.cast(bronnen=[*enquiries.sources(), silent]))
    for action in (Start("zoek"), Open("facturen"), Open("leeg")):
        player.do(action)
    assert "Hier staat niets." in texts(player, "papier")


def test_in_a_narrow_window_what_was_opened_stands_under_its_card_with_the_time_left() -> None:
    player = begun(zoom=200)
    order = [widget.name for widget in player.ui.layers[0].root.walk()]
    assert order.index("papier") < order.index("bronnen")
    player.do(Open("facturen"))
    order = [widget.name for widget in player.ui.layers[0].root.walk()]
    assert order.index("kies-oordeel-facturen") < order.index("papier") < order.index("goon-zoeken")
    assert "Nog 25 van 35 min" in texts(player, "papier")


def test_in_a_narrow_window_the_assignment_is_read_first_and_no_key_spends_unseen_time() -> None:
    player = begun(zoom=200)
    assert player.focus == ""
    player.press(pygame.K_RETURN)
    player.settle()
    assert player.session.now.state.opened == ()
    player.by_key("open-jaarrekening")
    assert player.focus == "kies-oordeel-jaarrekening"


def test_in_a_narrow_window_how_the_last_phase_went_comes_before_the_work() -> None:
    player = begun(Open("facturen"), GoOn("zoeken"), zoom=200)
    order = [widget.name for widget in player.ui.layers[0].root.walk()]
    assert order.index("terugblik") < order.index("bord")
    assert player.focus == ""
    player.do(Pin("betaalrisico", "betaalt-later"))
    assert not player.ui.has("terugblik")
    wide = begun(Open("facturen"), GoOn("zoeken"))
    assert any("Onze eigen facturen" in text for text in texts(wide, "gelezen"))
    assert wide.focus == "bord-blad"


def test_in_a_narrow_window_the_budget_stands_beside_the_way_on_too() -> None:
    player = begun(*ALL[:2], Choose("termijn"), zoom=200)
    assert texts(player, "voorstellen").count("Nog € 300,00 van € 400,00") == 2


def test_after_reading_a_source_the_focus_is_on_what_it_is_worth() -> None:
    player = begun()
    player.by_key("open-jaarrekening")
    assert player.focus == "kies-oordeel-jaarrekening"
    select = player.ui.find("kies-oordeel-jaarrekening")
    assert isinstance(select, Select)
    assert len(select.options) == 4


def test_time_and_budget_are_always_in_sight() -> None:
    player = begun(Open("jaarrekening"))
    assert player.ui.find("tijd").value == "Nog 20 van 35 min"
    for action in (GoOn("zoeken"), GoOn("concluderen"), Choose("verzekeren")):
        player.do(action)
    assert player.ui.find("budget").value == "Nog € 100,00 van € 400,00"


def test_a_source_for_which_there_is_no_time_left_says_so() -> None:
    player = begun(Open("jaarrekening"), Open("facturen"), Open("krant"))
    assert not player.ui.has("open-reviews")
    assert any("past niet meer in je tijd" in text for text in texts(player, "bronnen"))


def test_a_clipping_keeps_the_focus_when_it_is_pinned_and_taken_down() -> None:
    player = begun(Open("facturen"), GoOn("zoeken"))
    player.by_key("knipsel-betaalrisico-betaalt-later")
    assert player.session.now.state.pins == (("betaalrisico", "betaalt-later"),)
    assert player.focus == "knipsel-betaalrisico-betaalt-later"
    player.press(pygame.K_RETURN)
    player.settle()
    assert player.session.now.state.pins == ()


def test_the_pages_of_the_board_say_what_is_left_to_do() -> None:
    player = begun(Open("facturen"), GoOn("zoeken"))
    assert [page.title for page in player.ui.find("bord-blad").pages] == ["Conclusie (nog 1)", "Afwegingen (nog 1)"]  # type: ignore[attr-defined]
    for action in (Claim("betaalrisico", ""), Weigh("tien-mensen", "kans")):
        player.do(action)
    assert [page.title for page in player.ui.find("bord-blad").pages] == ["Conclusie", "Afwegingen"]  # type: ignore[attr-defined]


def test_where_there_is_nothing_to_conclude_there_is_only_something_to_weigh() -> None:
    player = Played(enquiries.cast(conclusies=[]))
    for action in (Start("zoek"), GoOn("zoeken")):
        player.do(action)
    assert "Zeg van elk punt wat het is." in texts(player, "bord")
    assert not player.ui.has("bord-blad")


def test_going_on_is_asked_about_only_when_something_is_left() -> None:
    player = begun()
    player.by_key("goon-zoeken")
    assert player.ui.has("nee")
    player.by_key("nee")
    assert player.session.now.state.phase == 0
    player = begun(GoOn("zoeken"), Claim("betaalrisico", ""), Weigh("tien-mensen", "kans"))
    player.by_key("goon-concluderen")
    assert not player.ui.has("nee")
    assert player.session.now.state.phase == 2


def test_a_number_answers_and_the_reply_stands_under_the_face() -> None:
    player = begun(*ALL)
    assert player.ui.has("gezicht")
    player.press(pygame.K_1)
    player.settle()
    assert len(player.session.now.state.answers) == 1
    assert player.focus == "goon-verdedigen"


def test_the_phase_you_are_in_is_named() -> None:
    player = begun(GoOn("zoeken"))
    assert player.ui.find("fase").value == "Concluderen"


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_whole_onderzoek_is_played_by_keys_alone(zoom: int) -> None:
    player = begun(zoom=zoom)
    best = (
        *(Open(name) for name in ("jaarrekening", "facturen")),
        *(Judge(name, "bruikbaar") for name in ("jaarrekening", "facturen")),
        *(Judge("krant", "verouderd"), Judge("reviews", "niet-te-controleren"), GoOn("zoeken")),
        *(
            Pin("betaalrisico", "weinig-geld"),
            Pin("betaalrisico", "betaalt-later"),
            Claim("betaalrisico", "risico-groot"),
        ),
        *(Weigh("tien-mensen", "kans"), GoOn("concluderen"), Choose("verzekeren"), Choose("termijn")),
        *(GoOn("voorstellen"), Answer("waarom-zo", "met-cijfers"), GoOn("verdedigen")),
    )
    for action in best:
        player.by_hand(action, by_key=True)
    (done,) = player.session.finished
    assert {one.rating for one in done.rules.evidence(done.task, done.events)} == {"sterk"}


def test_a_source_nobody_judged_is_named_before_searching_ends_read_or_not() -> None:
    player = begun(Open("reviews"), Judge("reviews", "niet-te-controleren"), Open("facturen"), Open("jaarrekening"))
    player.by_key("goon-zoeken")
    assert any("3 bronnen hebben nog geen oordeel" in str(w.value) for w in player.ui.layers[-1].root.walk())


def test_you_see_how_many_sources_there_are_and_what_a_clipping_is_for() -> None:
    player = begun(Open("jaarrekening"))
    assert words.sources(4) in texts(player, "bronnen")
    assert words.CLIPPINGS_ABOUT in texts(player, "papier")


def test_at_large_letters_the_arrows_read_the_assignment_before_they_come_to_a_source() -> None:
    player = begun(zoom=200)
    page = player.surface.get_rect()
    seen: set[str] = set()
    for _ in range(40):
        told = player.ui.find("papier").walk()
        seen |= {str(w.value) for w in told if w.value and page.contains(w.rect)}
        if player.focus:
            break
        player.press(pygame.K_DOWN)
        player.settle()
    first = next(widget.name for widget in player.ui.find("bronnen").walk() if widget.focusable)
    assert player.focus == first
    assert set(texts(player, "papier")) <= seen
    assert words.READ_ON in texts(player, "pagina")


def test_what_was_left_open_is_not_said_to_be_coming_yet_when_its_phase_is_over() -> None:
    player = begun(GoOn("zoeken"))
    assert any(words.ALSO_WEIGHING in text for text in texts(player, "bord"))
    player.do(GoOn("concluderen"))
    told = texts(player, "zaak")
    assert words.NONE_DRAWN in told
    assert words.NEVER_WEIGHED in told
    assert not any("nog" in text.split() for text in told)


# What hangs together ------------------------------------------------------------------------------------------------


def test_a_clipping_carries_the_number_of_its_source_wherever_it_lies() -> None:
    player = begun(Open("facturen"))
    place = [card.id for card in player.day.scene.view.cards].index("facturen") + 1
    numbers = [w.number for w in player.ui.find("papier").walk() if isinstance(w, Number)]
    assert numbers == [place] * len(numbers)
    assert len(numbers) > 1
    player.do(GoOn("zoeken"))
    player.do(Pin("betaalrisico", "betaalt-later"))
    board = player.ui.find("prikbord-betaalrisico")
    assert [w.number for w in board.walk() if isinstance(w, Number)] == [place]


def test_a_thread_runs_from_a_conclusion_to_what_was_pinned_under_it_and_only_to_that() -> None:
    player = begun(Open("facturen"), GoOn("zoeken"))
    board = player.ui.find("prikbord-betaalrisico")
    assert isinstance(board, Cork)
    assert board.leads is not None
    bare = pixel(player, board)
    player.do(Pin("betaalrisico", "betaalt-later"))
    board = player.ui.find("prikbord-betaalrisico")
    assert isinstance(board, Cork)
    assert pixel(player, board) == player.stage.look.theme.pin != bare


def pixel(player: Played, board: Cork) -> tuple[int, ...]:
    """What is drawn right under the conclusion, above the head of the first pin."""
    assert board.leads is not None
    x, y = board.leads.rect.midbottom
    return tuple(player.surface.get_at((x, y + 3)))[:3]


def test_a_source_is_stamped_with_what_you_thought_of_it() -> None:
    player = begun(Open("krant"))
    assert not stamps(player)
    player.do(Judge("krant", "verouderd"))
    assert stamps(player) == ["verouderd", "verouderd"]  # on its card and on the paper that lies open


def stamps(player: Played) -> list[str]:
    return [w.text for w in player.ui.layers[0].root.walk() if isinstance(w, Stamp)]
