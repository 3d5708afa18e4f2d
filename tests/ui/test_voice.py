"""Reading aloud: which command, with which text, and silent as soon as something else is done."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest
from pygame.event import Event

from game.ui.aloud import news, page_aloud, spoken
from game.ui.headless import Headless
from game.ui.kit import (
    Ask,
    Button,
    Check,
    Choice,
    Column,
    Dialog,
    Entry,
    Field,
    Label,
    Option,
    Radios,
    Refresh,
    Restyle,
    Rich,
    Widget,
    Wishes,
)
from game.ui.reader import Reader
from game.ui.screens.settings import Settings
from game.ui.voice import TEXT, Engine, Voice, engine_for, sayable
from tests.ui.around import shown
from tests.ui.playing import ASSETS, ENTER, SHIFT, TAB, Player
from tests.ui.situations import situation

SAYS = "import json, os, sys; open(sys.argv[1], 'a').write(json.dumps([sys.argv[2:], os.environ.get('{0}')]) + '\\n')"
TALKS_ON = "import sys, time; open(sys.argv[1], 'a').write('[]\\n'); time.sleep(60)"


class Told:
    """A voice that writes down what it was given, or talks until it is stopped."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "gezegd.txt"

    def engine(self, program: str = SAYS.format(TEXT), *, in_environment: bool = False) -> Engine:
        return Engine((sys.executable, "-c", program, str(self.file)), in_environment=in_environment)

    @property
    def lines(self) -> list[tuple[list[str], str | None]]:
        text = self.file.read_text() if self.file.exists() else ""
        return [tuple(json.loads(line)) for line in text.splitlines()]  # type: ignore[misc]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    return Told(tmp_path)


def _until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.005)


# Which command ----------------------------------------------------------------------------------------------------


def _there(*names: str) -> Callable[[str], str | None]:
    return lambda name: f"/bin/{name}" if name in names else None


def _answers(text: str | None) -> Callable[[tuple[str, ...]], str | None]:
    return lambda command: text


MAC = "Alex       en_US    # Most people\nXander    nl_NL    # Hallo\nEllen (Enhanced)    nl_BE    # Hallo\n"


def test_linux_takes_the_voice_of_the_system_and_else_espeak() -> None:
    both = engine_for("linux", _there("spd-say", "espeak-ng"), _answers(None))
    assert both is not None
    assert both.command[0] == "/bin/spd-say"
    assert both.hush == ("/bin/spd-say", "--cancel")
    assert engine_for("linux", _there("espeak-ng"), _answers(None)) == Engine(("/bin/espeak-ng", "-v", "nl"))


def test_a_mac_takes_its_first_dutch_voice() -> None:
    assert engine_for("darwin", _there("say"), _answers(MAC)) == Engine(("/bin/say", "-v", "Xander"))
    assert engine_for("darwin", _there("say"), _answers(MAC.splitlines()[2])) == Engine(
        ("/bin/say", "-v", "Ellen (Enhanced)")
    )


def test_windows_gives_the_text_by_the_environment() -> None:
    found = engine_for("win32", _there("powershell"), _answers(""))
    assert found is not None
    assert found.in_environment
    assert found.command[:3] == ("/bin/powershell", "-NoProfile", "-NonInteractive")
    assert f"$env:{TEXT}" in found.command[-1]


@pytest.mark.parametrize(
    ("platform", "there", "answer"),
    [
        ("linux", (), None),
        ("darwin", ("say",), MAC.splitlines()[0]),  # only English
        ("darwin", (), MAC),
        ("win32", ("powershell",), None),  # the program says that there is no Dutch voice
        ("win32", (), ""),
    ],
)
def test_without_a_dutch_voice_there_is_none(platform: str, there: tuple[str, ...], answer: str | None) -> None:
    assert engine_for(platform, _there(*there), _answers(answer)) is None


# With which text --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("in_environment", [False, True])
def test_a_text_is_one_argument_and_never_an_option(told: Told, in_environment: bool) -> None:
    voice = Voice(lambda: told.engine(in_environment=in_environment))
    voice.say('--help; rm -rf "$HOME" && `ls`\n[[slnc 5000]] **vet**')
    _until(lambda: bool(told.lines))
    voice.end()
    said = ' --help; rm -rf "$HOME" && `ls` [ [slnc 5000]] vet'
    assert told.lines == [([], said) if in_environment else ([said], None)]


def test_a_text_is_one_line_of_a_bounded_length() -> None:
    assert sayable("een\n twee\tdrie") == " een twee drie"
    assert sayable("  \n") == ""
    assert len(sayable("woord " * 9000)) <= 12_001


def test_a_new_text_takes_the_place_of_the_old(told: Told) -> None:
    voice = Voice(lambda: told.engine(TALKS_ON))
    voice.say("een")
    _until(lambda: len(told.lines) == 1)
    first = voice._process
    voice.say("twee")
    assert first is not None
    assert first.wait(10) != 0
    _until(lambda: len(told.lines) == 2)
    assert voice.speaks
    voice.end()
    assert not voice.speaks


def test_what_speaks_on_without_its_command_is_hushed(told: Told, tmp_path: Path) -> None:
    hushed = Told(tmp_path / "..")
    hushed.file = tmp_path / "stil.txt"
    engine = told.engine(TALKS_ON)._replace(hush=hushed.engine().command)
    voice = Voice(lambda: engine)
    voice.say("een")
    _until(lambda: bool(told.lines) and voice._process is not None)
    voice.stop()
    _until(lambda: hushed.lines == [([], None)])
    voice.end()


def test_a_command_that_cannot_be_started_is_no_voice() -> None:
    voice = Voice(lambda: Engine(("/er/is/niets",)))
    voice.say("een")
    _until(lambda: voice.is_missing)


# What a screen sounds like ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("widget", "said"),
    [
        (Button("a", "Verder", 1), "Knop: Verder."),
        (Choice("a", "3", "Vertel eens?", 1, note="Kost tijd"), "Keuze 3. Vertel eens? Kost tijd."),
        (Check("a", "Beelden mogen bewegen", ticked=True), "Beelden mogen bewegen. aan."),
        (Entry("a", "", says="Je naam"), "Je naam. invulveld. leeg."),
        (Entry("a", "Noor", says="Je naam"), "Je naam. invulveld. Noor."),
        (Rich("Ik heb **drie jaar** ervaring!"), "Ik heb drie jaar ervaring!"),
        (
            Radios("a", (Option("l", "Licht"), Option("d", "Donker")), "d", says="Kleuren"),
            "Kleuren. gekozen: Donker. Je kunt kiezen uit. Licht. Donker.",
        ),
        (Column(), ""),
    ],
)
def test_each_thing_says_what_it_is(widget: Widget, said: str) -> None:
    assert spoken(widget) == said


def test_a_screen_is_read_in_order_without_saying_a_name_twice() -> None:
    player = Player(
        lambda: (Label("Welkom"), Field("Je naam", Entry("naam", says="Je naam")), Button("a", "Verder", 1))
    )
    assert page_aloud(player.ui.top) == "Welkom. Je naam. invulveld. leeg. Knop: Verder."


def test_news_is_what_was_not_there_before_also_when_it_is_said_again() -> None:
    assert news(["Hallo.", "Ja."], ["Hallo.", "Ja.", "Nee.", "Ja."]) == ["Nee.", "Ja."]


def test_every_choice_of_every_screen_has_something_to_say() -> None:
    for name in ("gesprek", "postvak", "selectie", "calculatie", "tekst"):
        silent = [w.name for w in situation(name).ui.order if not spoken(w) and w.role not in ("table", "scroll")]
        assert silent == []


# Keys and buttons -------------------------------------------------------------------------------------------------


class Silent(Reader):
    """Remembers what would be said."""

    def __init__(self) -> None:
        super().__init__(lambda: None)
        self.said: list[str] = []
        self.voice.say = self.said.append  # type: ignore[method-assign]


@pytest.fixture
def player() -> Iterator[Player]:
    texts = ["Goedemorgen."]

    def widgets() -> tuple[Widget, ...]:
        return (*(Label(text) for text in texts), Button("a", "Alfa", "a"), Button("b", "Beta", "b"))

    def answer(what: object) -> object:
        if what == "a":
            texts.append(f"Nieuw {len(texts)}.")
            return Refresh()
        return Ask(Dialog("zeker", "Zeker weten?", "Denk na.", answers=(Button("ja", "Ja", None),)))

    made = Player(widgets, answer=answer, focus="a")  # type: ignore[arg-type]
    made.stage.reader = Silent()
    yield made
    made.stage.end()


def _said(player: Headless) -> list[str]:
    reader = player.stage.reader
    assert isinstance(reader, Silent)
    return reader.said


F2 = pygame.K_F2


def test_f2_reads_where_you_are_and_what_is_new(player: Player) -> None:
    player.press(F2)
    player.press(TAB)
    player.press(F2)
    player.click("a")
    player.press(F2)
    player.press(F2)
    assert _said(player) == ["Knop: Alfa.", "Knop: Beta.", "Nieuw 1. Knop: Alfa.", "Knop: Alfa."]


def test_shift_f2_reads_everything(player: Player) -> None:
    player.press(F2, SHIFT)
    assert _said(player) == ["Goedemorgen. Knop: Alfa. Knop: Beta."]


def test_a_dialog_is_read_as_a_whole(player: Player) -> None:
    player.click("b")
    player.press(F2)
    assert _said(player) == ["Zeker weten? Denk na. Knop: Ja."]


def test_the_right_mouse_button_reads_what_it_points_at(player: Player) -> None:
    label = player.ui.layers[0].root.children[0].children[0]
    player.send(Event(pygame.MOUSEBUTTONDOWN, pos=label.rect.center, button=3))
    assert _said(player) == ["Goedemorgen."]


def test_a_button_reads_the_screen_for_who_wants_one(player: Player) -> None:
    assert not shown("over").ui.has("voorlezen")
    with_button = shown("over", aloud="knop")
    with_button.stage.reader = Silent()
    with_button.click("voorlezen")
    assert len(_said(with_button)) == 1
    assert _said(with_button)[0].startswith("Aan Zet is een oefenspel")


def test_any_key_silences_it_and_the_same_key_does_no_more(told: Told) -> None:
    player = Player(lambda: (Button("a", "Alfa", "a"),), focus="a")
    for key in (F2, TAB, ENTER):
        player.stage.reader = Reader(lambda: told.engine(TALKS_ON))
        player.press(F2)
        assert player.stage.reader.voice.speaks
        player.press(pygame.K_LSHIFT)
        assert player.stage.reader.voice.speaks
        player.press(key)
        assert not player.stage.reader.voice.speaks
    player.stage.end()


def test_new_text_of_a_working_day_is_read_by_itself_for_who_wants_that() -> None:
    for aloud, times in (("knop", 0), ("vanzelf", 1)):
        day = situation("gesprek")
        day.stage.take(Restyle(day.stage.wishes._replace(aloud=aloud)))
        day.stage.reader = Silent()
        day.do(next(option.action for option in day.day.scene.view.options if not option.ends))
        assert len(_said(day)) >= times
        assert bool(_said(day)) == bool(times)


def test_without_a_voice_it_says_so_once_and_only_to_who_asked() -> None:
    player = Player(lambda: (Button("a", "Alfa", "a"),), focus="a")
    player.stage.reader = Reader(lambda: None)
    player.press(F2)
    _until(lambda: player.stage.reader.voice.is_missing)
    player.stage.tick(20)
    assert player.ui.has("geen-stem")
    player.press(ENTER)
    player.stage.tick(20)
    assert not player.ui.has("geen-stem")
    player.stage.end()


def test_who_wants_to_be_read_to_hears_how_that_sounds() -> None:
    player = Headless(Settings(lambda: None), ASSETS, wishes=Wishes(motion=False))
    player.stage.reader = Silent()
    player.wait()
    for _ in range(2):
        player.ui.set_focus(player.ui.find("voorlezen-keuze"))
        player.press(pygame.K_DOWN)
    player.press(pygame.K_DOWN)  # back to only on request
    assert [text[:11] for text in _said(player)] == ["Goedemorgen", "Goedemorgen"]
    assert player.stage.wishes.aloud == "toets"
    player.stage.end()


def test_settings_say_whether_there_is_a_voice() -> None:
    for engine, part in ((None, "geen Nederlandse voorleesstem"), (Engine(("zeg",)), "de stem van je computer")):
        player = Headless(Settings(lambda engine=engine: engine), ASSETS, wishes=Wishes(motion=False))  # type: ignore[misc]
        player.wait()
        assert part in player.ui.find("stem").label
        player.stage.end()
