"""A screen that was covered comes back as it was left, and nothing it was told meanwhile is lost."""

from threading import Event as Signal

from game.ui.headless import Headless
from game.ui.kit import UI, Ask, Button, Column, Dialog, Entry, Later, Look, Pop, Push, Replace, Screen, Step, Wishes
from game.ui.stage import Restyle
from tests.ui.playing import ASSETS, Player


class Cover(Screen):
    def build(self, look: Look) -> UI:
        return UI(Button("dicht", "Dicht", "dicht"), focus="dicht")

    def handle(self, told: object) -> Step | None:
        return Pop()


class Work(Screen):
    """Begins work that waits for a signal; what it is told then is a step to another screen."""

    def __init__(self, go: Signal, after: Step) -> None:
        self.go, self.after = go, after

    def build(self, look: Look) -> UI:
        knobs = tuple(Button(f"k{n}", f"Knop {n}", n) for n in range(60))
        return UI(Column(Entry("naam"), Entry("plaats"), Button("werk", "Werk", "werk"), *knobs), focus="naam")

    def handle(self, told: object) -> Step | None:
        match told:
            case "werk":
                return Later(lambda: self.go.wait(10), lambda _: "klaar")
            case "klaar":
                return self.after
            case 40:
                return Push(Cover())
        return None


def working(after: Step) -> tuple[Headless, Signal]:
    go = Signal()
    return Headless(Work(go, after), ASSETS), go


def test_focus_text_and_place_are_as_they_were() -> None:
    player, _ = working(Pop())
    player.click("plaats")
    player.type("Merendijk")
    player.ui.reveal(player.ui.find("k40"))
    scrolled = player.ui.find("k40").rect.y
    player.click("k40")
    player.click("dicht")
    assert player.ui.focus is player.ui.find("k40")
    assert player.ui.find("k40").rect.y == scrolled
    assert player.ui.find("plaats").value == "Merendijk"


def test_a_step_that_was_asked_for_under_another_screen_is_taken_on_return() -> None:
    player, go = working(Replace(Cover()))
    player.click("werk")
    player.click("k40")
    go.set()
    player.wait()
    assert isinstance(player.stage.screens[0], Work)
    player.click("dicht")
    assert [type(screen) for screen in player.stage.screens] == [Cover]


def test_a_failure_under_another_screen_is_said_on_return() -> None:
    close = Button("sluiten", "Sluiten", None)
    player, go = working(Ask(Dialog("melding", "Dat lukt nu niet", "De schijf is vol.", answers=(close,))))
    player.click("werk")
    player.click("k40")
    go.set()
    player.wait()
    player.click("dicht")
    assert player.ui.has("melding")


def test_the_same_dialog_is_not_put_on_top_of_itself() -> None:
    asked = Player(
        lambda: (Button("a", "Alfa", "a"),),
        answer=lambda told: Ask(Dialog("vraag", "Vraag", answers=(Button("dicht", "Dicht", None),))),
    )
    asked.click("a")
    asked.stage.hear("nog eens")
    assert len(asked.ui.layers) == 2


def test_what_is_kept_of_a_new_look_is_work_beside_the_window() -> None:
    kept: list[Wishes] = []
    player = Player(lambda: (Button("a", "Alfa", "a"),))
    player.stage.restyled = lambda wishes: Later(lambda: kept.append(wishes), lambda _: None)
    player.stage.take(Restyle(Wishes(zoom=150)))
    player.wait()
    assert kept == [Wishes(zoom=150)]
    player.stage.end()
