"""A day as text: what is read aloud, what can be typed, and that nothing typed can break it."""

import re
import unicodedata

import pytest
from scripted import Anybody, Script
from worlds import card, day, quiet_day, talk, world

from game.commands.agency import load_world, scenario_paths
from game.core.bots import next_action
from game.core.chance import Chance
from game.core.desk import Start
from game.core.session import Session, apply, replay, start
from game.core.world import World
from game.errors import GameError
from game.referee import NoJournal, Referee
from game.terminal.entries import menu
from game.terminal.play import play, told
from game.terminal.reader import plain
from game.words import calculatie, taken


class Paper(NoJournal):
    """Keeps the log in memory."""

    def __init__(self) -> None:
        self.log: list[str] = []

    def write(self, number: int, action: str) -> None:
        assert number == len(self.log)
        self.log.append(action)


class FullDisk(NoJournal):
    def write(self, number: int, action: str) -> None:
        raise GameError("De schijf is vol.")


def played(*answers: str, where: World | None = None) -> tuple[Script, Session]:
    script, referee = Script(*answers), Referee(where or quiet_day(), NoJournal())
    play(referee, script.terminal)
    return script, referee.session


def number_of(script: Script, text: str) -> str:
    """The number under which something stood on the latest list that had it."""
    line = next(line for line in reversed(script.heard) if line.strip().partition(". ")[2].startswith(text))
    return line.strip().partition(". ")[0]


def follow(*texts: str, where: World | None = None) -> tuple[Script, Session]:
    """Plays by what things are called: each text is looked up on the list, or typed when it stands on none."""
    answers: list[str] = []
    for text in texts:
        script, _ = played(*answers, where=where)
        try:
            answers.append(number_of(script, text))
        except StopIteration:
            answers.append(text)
    return played(*answers, where=where)


def test_a_day_opens_with_the_time_the_desk_and_the_programme() -> None:
    script, _ = played()
    assert script.heard[:6] == [
        "",
        "Het is 8:30.",
        "Je bureau",
        "Het is maandagochtend.",
        "Je programma:",
        "Intake: Kennismaken met Samira (nu)",
    ]


def test_what_is_said_is_answered_explained_and_noted() -> None:
    script, _ = follow("Kennismaken", "Werk", "Vertel eens")
    told = script.heard[script.heard.index("Jij: Vertel eens over je werk.") :]
    assert told[:4] == [
        "Jij: Vertel eens over je werk.",
        "Samira van Dam: Orders verzamelen.",
        "Feedback, sterk: Uitleg bij open-begin.",
        "Genoteerd bij je notities: Samira van Dam, Ervaring: drie jaar orders verzamelen",
    ]


def test_a_higher_level_explains_nothing_during_the_day() -> None:
    script, _ = follow("Kennismaken", "Werk", "Vertel eens", where=world(day(niveau="examen")))
    assert "Samira van Dam: Orders verzamelen." in script.heard
    assert not any("Feedback" in line for line in script.heard)


def test_a_mood_that_changes_is_told() -> None:
    script, _ = follow("Kennismaken", "Thuis", "Wil je nog kinderen?")
    assert "Samira van Dam kijkt boos." in script.heard


def test_the_last_words_of_a_talk_are_heard_before_the_desk_comes_back() -> None:
    script, _ = follow("Kennismaken", "Werk", "Dank je wel", "ja")
    last = script.heard[script.heard.index("Jij: Dank je wel, tot ziens.") :]
    assert last[:2] == ["Jij: Dank je wel, tot ziens.", "Samira van Dam: Tot ziens."]
    assert last.index("Het gesprek is afgerond.") < last.index("Je bureau")


def asked(script: Script) -> list[str]:
    return [line for line in script.heard if line.endswith("(ja/nee) ")]


def test_breaking_off_a_talk_is_asked_about_in_the_words_of_the_window() -> None:
    script, session = follow("Kennismaken", "Gesprek afbreken", "nee")
    assert asked(script) == [f"{taken.SURE_LEAVE_TALK} {taken.LEAVE_TALK_TEXT} (ja/nee) "]
    assert session.now.id == "kennismaking"


def test_rounding_off_with_things_undone_is_asked_about_in_the_words_of_the_window() -> None:
    script, session = follow("Kennismaken", "Werk", "Dank je wel", "nee")
    assert asked(script) == [f"{taken.SURE_END_TALK} {taken.end_talk('Dank je wel, tot ziens.')} (ja/nee) "]
    assert session.now.id == "kennismaking"


def test_a_line_that_shuts_the_topics_is_asked_about_while_there_are_topics_left() -> None:
    closing = {"zet": "samenvatten", "zeg": "Ik vat het even samen.", "antwoord": "Graag."}
    where = world(day(talk(afsluiting=[closing, *talk()["afsluiting"]])))
    script, session = follow("Kennismaken", "Werk", "Ik vat het", "nee", where=where)
    assert asked(script) == [f"{taken.SURE_END_TALK} {taken.CLOSING_HINT} (ja/nee) "]
    assert session.now.state.phase == 1


def test_what_can_be_said_about_the_open_topic_stands_above_the_other_topics() -> None:
    """Whatever place a topic has among the topics."""
    for topic in ("Werk", "Thuis"):
        script, _ = follow("Kennismaken", topic)
        headings = [line for line in script.heard if line.endswith(":")]
        assert [name.partition(" (")[0].strip(":") for name in headings[-4:]] == [
            *(topic, "Andere onderwerpen", "Afronden", "Stoppen")
        ]


def test_on_the_telephone_a_mood_is_heard_and_not_seen() -> None:
    script, _ = follow("Kennismaken", "Thuis", "Wil je nog kinderen?", where=world(day(talk(kanaal="telefoon"))))
    assert "Samira van Dam klinkt boos." in script.heard
    assert not [line for line in script.heard if line.startswith("Samira van Dam kijkt")]


def test_trust_is_told_at_the_start_and_when_it_changes() -> None:
    script, _ = follow("Kennismaken", "Thuis", "Wil je nog kinderen?")
    told = [line for line in script.heard if "ertrouwen" in line]
    assert told == ["Vertrouwen: redelijk.", "Minder vertrouwen dan net."]


def test_a_card_with_untouched_lines_is_saved_only_after_asking() -> None:
    script, session = follow(*TO_CARD, "Uurloon", "16,50", "Kaart opslaan", "nee")
    told = taken.save_card(("Ervaring", "Certificaat", "Kinderen"), 4)
    assert asked(script)[-1] == f"{taken.SURE_CARD} {told} (ja/nee) "
    assert session.now.id != "bureau"


def test_a_card_that_was_saved_tells_what_it_leaves_behind() -> None:
    blank, session = follow(*TO_CARD, "Kaart opslaan", "ja")
    assert session.now.id == "bureau"
    assert "Ervaring: leeg gelaten" in blank.heard
    assert blank.heard.count(taken.BLANK_CARD) == 1
    filled, _ = follow(*TO_CARD, "Uurloon", "16,50", "Kaart opslaan", "ja")
    assert filled.heard.count("Van de 4 regels op je kaart is er 1 ingevuld.") == 1
    assert taken.BLANK_CARD not in filled.heard


def test_back_at_the_desk_is_told_how_far_you_are_and_the_letters_read_the_rest() -> None:
    script, _ = follow("Kennismaken", "Gesprek afbreken", "ja", "h")
    back = script.heard[script.heard.index("Je hebt het gesprek afgebroken.") :]
    assert back[1:5] == ["", "Het is 8:30.", "Je bureau", "Je hebt 1 van de 2 opdrachten gedaan."]
    assert back.count("Het is maandagochtend.") == 1


def test_going_home_names_what_is_left_to_do() -> None:
    script, session = follow("De werkdag afsluiten", "nee")
    assert asked(script) == [
        f"{taken.SURE_DAY} {taken.end_day(2)} Nog te doen: Kennismaken met Samira, De kaart van Samira. (ja/nee) "
    ]
    assert not session.is_over
    assert follow("De werkdag afsluiten", "JA")[1].is_over


def test_a_line_of_a_card_has_its_own_list_and_a_way_back() -> None:
    script, session = follow(*TO_CARD, "Ervaring", "0", "Ervaring", "een jaar")
    assert "Ervaring: een jaar" in script.heard
    assert "  0. Terug" in script.heard
    assert dict(session.now.state.values) == {"ervaring": "een jaar"}


TO_CARD = ("Kennismaken", "Gesprek afbreken", "ja", "De kaart van Samira")


def test_a_typed_value_that_does_not_fit_is_explained_and_asked_again() -> None:
    script, session = follow(*TO_CARD, "Uurloon", "1650", "16.50")
    assert calculatie.INPUT["invoer-te-hoog"] in script.heard
    assert "Uurloon: 16,50 per uur" in script.heard
    assert dict(session.now.state.values) == {"uurloon": "16,50"}


def test_inside_a_heading_the_way_back_is_told() -> None:
    script, _ = follow(*TO_CARD, "Ervaring", "99")
    assert any(line.endswith(", of 0 om terug te gaan.") for line in script.heard)


def test_what_ends_stands_last_on_the_list() -> None:
    where = load_world("calculatie", 1)
    session, _ = apply(start(where), Start(where.scenario.rondes[0].opdrachten[0].opdracht))
    assert menu(session.now.rules.view(session.now.task, session.now.state))[-1].label == "Berekening inleveren"


def test_a_card_that_opens_reads_every_line_once() -> None:
    script, _ = follow(*TO_CARD)
    opened = script.heard[script.heard.index("De kaart van Samira", len(script.heard) - 12) :]
    for label in ("Ervaring", "Certificaat", "Uurloon", "Kinderen"):
        assert len([line for line in opened if label in line]) == 1


def test_a_dash_leaves_a_line_empty_on_purpose() -> None:
    script, session = follow(*TO_CARD, "Uurloon", "-")
    assert "Uurloon: leeg gelaten" in script.heard
    assert dict(session.now.state.values) == {"uurloon": ""}


def test_typing_nothing_goes_back() -> None:
    _, session = follow(*TO_CARD, "Uurloon", "")
    assert session.now.state.values == ()


@pytest.mark.parametrize(
    "typed",
    ["0", "99", "-1", "²", "١", "1.0", "1e0", "9" * 5000, "", "   ", "x" * 100_000, "\x1b[2J", "😀", "\ud800", "\x00"],
)
def test_what_is_no_choice_is_told_and_changes_nothing(typed: str) -> None:
    script, session = played(typed)
    assert "Dat ken ik niet. Typ een nummer van 1 tot en met 3, of ? voor hulp." in script.heard
    assert session == Referee(quiet_day(), NoJournal()).session


@pytest.mark.parametrize("text", ["x" * 100_000, "a\x1b[31m\x07b", "😀 é €", "\ud800", "'; drop table actions; --"])
def test_any_text_can_be_typed_in_a_field(text: str) -> None:
    free = card(velden=[{"veld": "indruk", "label": "Indruk", "vorm": "tekst"}])
    script, session = follow(*TO_CARD, "Indruk", text, where=world(day(talk(), free)))
    kept = dict(session.now.state.values).get("indruk", "")
    assert len(kept) <= 2000
    assert all(unicodedata.category(sign) not in ("Cc", "Cs") for sign in kept + script.text.replace("\n", ""))


def test_notes_hold_what_was_heard_promised_and_written_down() -> None:
    script, _ = follow("Kennismaken", "Werk", "Vertel eens", "Thuis", "Ik bel je", "o", "Ze klinkt moe.", "n")
    assert "Je hebt beloofd: Samira bellen (vrijdag voor 16.00 uur)" in script.heard
    notes = script.heard[script.heard.index("Je notities") :]
    assert notes[1:6] == [
        "Samira van Dam, Ervaring: drie jaar orders verzamelen",
        "Wat je hebt beloofd",
        "Samira bellen (vrijdag voor 16.00 uur)",
        "Zelf opgeschreven",
        "Ze klinkt moe.",
    ]


def test_a_note_that_is_too_long_is_not_kept() -> None:
    script, session = played("o", "x" * 2001)
    assert any("te lang" in line for line in script.heard)
    assert session.notes == ()


def test_the_programme_tells_what_is_done() -> None:
    script, _ = follow(*TO_CARD, "p")
    shown = script.heard[len(script.heard) - script.heard[::-1].index("Je programma:") :]
    assert shown[:3] == [
        "Intake: Kennismaken met Samira (gedaan)",
        "Intake: De kaart van Samira (bezig)",
        "Je hebt 1 van de 2 opdrachten gedaan.",
    ]


def test_reading_again_tells_the_whole_talk() -> None:
    script, _ = follow("Kennismaken", "Werk", "Vertel eens", "h")
    assert script.heard.count("Jij: Vertel eens over je werk.") == 2
    assert script.heard.count("Samira van Dam: Goedemorgen, ik ben Samira van Dam.") == 2


def test_the_words_of_the_trade_can_be_read_those_on_the_screen_first() -> None:
    script = Script("1", "3", "w")
    play(Referee(load_world("postvak", 7), NoJournal()), script.terminal)
    here, later = script.heard.index("Op het scherm waar je was:"), script.heard.index("Verder vandaag:")
    explained = [at for at, line in enumerate(script.heard) if line.startswith("uitzendbeding: De afspraak dat")]
    assert len(explained) == 1
    assert here < explained[0] < later


def test_a_day_without_words_of_the_trade_says_so() -> None:
    script, _ = played("w")
    assert "Op deze dag staan geen woorden die uitleg hebben." in script.heard


def test_help_names_every_letter() -> None:
    script, _ = played("?")
    assert {line[0] for line in script.heard if line[1:3] == ": "} == set("nophws?")


@pytest.mark.parametrize("answers", [(), ("s",), ("stop",), ("2", "s"), ("2", "1", "s")])
def test_stopping_says_that_the_work_is_kept(answers: tuple[str, ...]) -> None:
    script, referee = Script(*answers), Referee(quiet_day(), NoJournal())
    assert play(referee, script.terminal) is False
    assert script.heard[-1].startswith("Je werk is bewaard.")


def test_an_interrupt_stops_as_well() -> None:
    def interrupt(question: str) -> str:
        raise KeyboardInterrupt

    script = Script()
    terminal = type(script.terminal)(interrupt, script.heard.append)
    assert play(Referee(quiet_day(), NoJournal()), terminal) is False


def test_a_day_that_was_left_opens_at_the_same_screen() -> None:
    paper, first = Paper(), Script("2", "1")
    play(Referee(quiet_day(), paper), first.terminal)
    again = Script()
    play(Referee(quiet_day(), paper, paper.log), again.terminal)
    assert "Samira van Dam: Goedemorgen, ik ben Samira van Dam." in again.heard
    assert [line for line in again.heard if line.startswith("  ")] == _last_list(first)


def _last_list(script: Script) -> list[str]:
    """The numbered lines after the last answer."""
    questions = [place for place, line in enumerate(script.heard) if line == "Je keuze: "]
    return [line for line in script.heard[questions[-2] : questions[-1]] if line.startswith("  ")]


def test_a_step_that_cannot_be_written_down_has_not_happened() -> None:
    script, referee = Script("2"), Referee(quiet_day(), FullDisk())
    play(referee, script.terminal)
    assert "De schijf is vol." in script.heard
    assert referee.session == Referee(quiet_day(), NoJournal()).session


@pytest.mark.parametrize("seed", range(6))
def test_somebody_who_knows_nothing_comes_to_the_end_of_the_day(seed: int) -> None:
    anybody, paper = Anybody(seed), Paper()
    assert play(Referee(quiet_day(), paper), anybody.terminal) is True
    assert anybody.heard[-1] == "Je werkdag is voorbij."
    assert replay(quiet_day(), paper.log).is_over
    assert all(len(line) < 300 for line in anybody.heard)


@pytest.mark.parametrize("scenario", scenario_paths())
@pytest.mark.parametrize("seed", [1, 2])
def test_every_shipped_scenario_can_be_played_as_text_by_somebody_who_knows_nothing(scenario: str, seed: int) -> None:
    anybody = Anybody(seed)
    assert play(Referee(load_world(scenario, seed), NoJournal()), anybody.terminal) is True
    assert all(line == plain(line) for line in anybody.heard)


@pytest.mark.parametrize("scenario", scenario_paths())
def test_every_shipped_scenario_reads_aloud_from_beginning_to_end(scenario: str) -> None:
    """Each step of the expert is told; nothing that was said is told twice, and no code word is read out."""
    where = load_world(scenario, 1)
    referee, chance, lines = Referee(where, NoJournal()), Chance(1), []
    while not referee.session.is_over:
        before = referee.scene
        step = referee.do(next_action(referee.session, "expert", chance))
        lines += told(before, step, referee.session)
        lines += [entry.label for entry in menu(step.scene.view)]
    said = [line for line in lines if line.startswith("Jij: ")]
    assert len(said) == len(set(said))
    assert not [line for line in lines if re.search(r"[{}<>]|None|Reason\(|\bP2-K1-W", line)]
