"""The teacher's guide: every piece of scenario in it is run, every step is followed, every table is fresh."""

import re
import shlex
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.casting.cast import cast
from game.casting.region import REGION
from game.commands.agency import own_scenarios
from game.commands.arguments import parser
from game.commands.controleer import controleer
from game.commands.keur import keur
from game.commands.nieuw import nieuw
from game.content.guide import reference
from game.content.language.proofreading import proofreader
from game.content.language.references import References
from game.content.load import load
from game.content.problem import CODES
from game.core.desk import Start
from game.core.tasks import calculation
from game.core.tasks.calculation_board import Enter, HandIn
from game.core.tasks.conversation_setup import TEMPERAMENTS
from game.core.world import COMPANY_PROPERTIES, PERSON_PROPERTIES, VACANCY_PROPERTIES
from game.referee import Referee
from game.words.keur import CODES as PROVED
from game.words.oefenklas import FAULTS
from tests.content.day import edited, write
from tests.content.guide_tables import BETWEEN, GUIDE, KEYS, SCENARIOS, shown

TEXT = GUIDE.read_text(encoding="utf-8")
ROWS = re.findall(r"^\| ([BVRSW]\d+) \| `(.+?)` \| .+? \| `(.+?)` \|$", TEXT, re.MULTILINE)
TOWNS = tuple(town.name for town in REGION.towns)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of scenario in the guide: part of the day of parts 3, 4 and 8, of the hour of part 2, or an example."""

    mark: str
    text: str


PIECES = tuple(
    Piece(*found) for found in re.findall(r"(?:<!-- ([a-z]+(?:: \w+)?) -->\n)?```yaml\n(.*?)```", TEXT, re.DOTALL)
)
BEFORE = {"uur: feit": "rondes:\n", "uur: onderwerp": "        afsluiting:\n"}
EXAMPLES = [piece for piece in PIECES if piece.mark == "goed" or piece.mark.startswith("melding")]


def marked(mark: str) -> str:
    (found,) = (piece.text for piece in PIECES if piece.mark == mark)
    return found


def of_the_hour(text: str) -> str:
    """What a teacher has after the hour of part 2, from what `aanzet nieuw` made."""
    for mark, place in BEFORE.items():
        assert text.count(place) == 1
        text = text.replace(place, marked(mark) + place)
    return text + marked("uur: einde")


def told(folder: Path, text: str) -> list[str]:
    """The codes that `controleer` tells."""
    return [p.code for p in load(write(folder, text), TOWNS, proofreader(References())).problems]


@pytest.fixture
def first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The scenario that part 1 begins with, made with the answers the guide gives."""
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path / "gegevens"))
    asked = re.search(r"Typ `(.+?)` \(.+?\), `(.+?)` en weer `(.+?)`", TEXT)
    assert asked
    answers = iter(asked.groups())
    assert nieuw(None, None, lambda _: next(answers)) == 0
    return own_scenarios() / "mijn-eerste-scenario"


# The steps --------------------------------------------------------------------------------------------------------


def test_the_first_five_minutes_work(first: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = first / "scenario.yaml"
    sentence = "Vertel eens, wat deed je bij je vorige werkgever?"
    assert f"`{sentence}`" in TEXT
    before = file.read_text(encoding="utf-8")
    assert before.count(sentence) == 1
    file.write_text(before.replace(sentence, "Waar werkte je hiervoor?"), encoding="utf-8")
    assert controleer(["mijn-eerste-scenario"], as_json=False) == 0
    assert "niets op aan te merken" in capsys.readouterr().err
    assert "*niets op aan te merken*" in TEXT


def test_the_first_hour_ends_in_a_scenario_without_faults(first: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = first / "scenario.yaml"
    file.write_text(of_the_hour(file.read_text(encoding="utf-8")), encoding="utf-8")
    assert controleer(["mijn-eerste-scenario"], as_json=False) == 0
    assert "niets op aan te merken" in capsys.readouterr().err
    assert keur("mijn-eerste-scenario", as_json=False) == 0


def test_every_command_in_the_guide_is_understood() -> None:
    typed = re.findall(r"^aanzet .+$|(?<=`)aanzet [a-z]+ .+?(?=`)", TEXT, re.MULTILINE)
    assert len(typed) > 10
    for command in typed:
        if "oefenklas" not in command:
            parser().parse_args(shlex.split(command)[1:])


# The pieces -------------------------------------------------------------------------------------------------------


def test_every_piece_is_run() -> None:
    known = {"", "goed", "uur: feit", "uur: onderwerp", "uur: einde"}
    assert {piece.mark for piece in PIECES if not piece.mark.startswith("melding")} == known
    assert len(PIECES) == len(re.findall(r"^```yaml", TEXT, re.MULTILINE))


def test_the_pieces_of_parts_3_4_and_8_are_one_good_scenario(tmp_path: Path) -> None:
    text = "".join(piece.text for piece in PIECES if not piece.mark)
    assert told(tmp_path, text) == []


def test_a_table_of_rates_may_stand_in_its_own_file(tmp_path: Path) -> None:
    pieces = [piece.text for piece in PIECES if not piece.mark]
    (table,) = (text for text in pieces if text.startswith("tarieven:"))
    assert "`tarieven/klas.yaml` naast je `scenario.yaml`" in TEXT
    (tmp_path / "tarieven").mkdir()
    own = textwrap.dedent(table.removeprefix("tarieven:\n  klas:\n"))
    (tmp_path / "tarieven" / "klas.yaml").write_text(own, encoding="utf-8")
    assert told(tmp_path, "".join(text for text in pieces if text != table)) == []


@pytest.mark.parametrize("piece", EXAMPLES, ids=lambda piece: piece.mark)
def test_an_example_of_moves_is_answered_as_the_guide_says(piece: Piece, first: Path, tmp_path: Path) -> None:
    text = (first / "scenario.yaml").read_text(encoding="utf-8")
    place = BEFORE["uur: onderwerp"]
    expected = [] if piece.mark == "goed" else [piece.mark.removeprefix("melding: ")]
    assert told(tmp_path, text.replace(place, piece.text + place)) == expected


@pytest.mark.parametrize(("code", "wrong", "right"), ROWS)
def test_a_message_in_the_guide_is_what_you_get(code: str, wrong: str, right: str, tmp_path: Path) -> None:
    text, line = edited("zeg: Tot ziens.", wrong)
    assert [(p.code, p.line) for p in load(write(tmp_path, text)).problems] == [(code, line)]


@pytest.mark.parametrize(("code", "wrong", "right"), ROWS)
def test_the_cure_in_the_guide_cures(code: str, wrong: str, right: str, tmp_path: Path) -> None:
    text, _ = edited("zeg: Tot ziens.", right)
    assert load(write(tmp_path, text)).problems == ()


def test_the_guide_has_a_table_of_messages() -> None:
    shown_rows = re.findall(r"^\| [BVRSW]\d{3} \|", TEXT, re.MULTILINE)
    assert len(ROWS) == len(shown_rows) >= 5


# The tables -------------------------------------------------------------------------------------------------------


def test_the_reference_of_keys_is_fresh() -> None:
    assert KEYS.read_text(encoding="utf-8") == reference(), "python -m tests.content.guide_tables"


def test_the_table_of_werkprocessen_is_fresh() -> None:
    found = BETWEEN.search(TEXT)
    assert found
    assert found[0] == f"\n{shown()}\n", "python -m tests.content.guide_tables"


def test_every_link_in_the_reference_leads_to_a_part() -> None:
    keys = KEYS.read_text(encoding="utf-8")
    parts = re.findall(r"^## (.+)$", keys, re.MULTILINE)
    assert len(parts) == len(set(parts))
    assert set(re.findall(r"\(#(.+?)\)", keys)) <= set(parts)


NIVEAUS = ("start", "gevorderd", "examen")


@dataclass(frozen=True, slots=True)
class Sum:
    """What a level gives who types a wrong number in the sheet of the example, mends it and hands it in."""

    explained: bool
    helped: bool
    mended: str


class Nowhere:
    """A journal nobody reads."""

    def write(self, number: int, action: str) -> None: ...
    def end(self, found: object) -> None: ...


def played(niveau: str) -> Sum:
    loaded = load(SCENARIOS / "voorbeelden" / "calculatie", TOWNS)
    assert loaded.scenario
    world = cast(loaded.scenario.model_copy(update={"niveau": niveau}), loaded.source, 1)
    referee = Referee(world, Nowhere())
    referee.do(Start("tarief-wolters"))
    helped = any(row.how for row in referee.scene.view.rows)
    explained = bool(referee.do(Enter("subtotaal", "1,00")).feedback)
    task = referee.session.now.task
    referee.do(calculation.tries(task, calculation.begin(task))[0])
    referee.do(HandIn())
    (mended,) = (f.evidence.rating for f in referee.findings() if f.evidence.opportunity.id.startswith("subtotaal/"))
    return Sum(explained, helped, mended)


def row(begin: str) -> list[str]:
    (found,) = re.findall(rf"^\| {re.escape(begin)}.*? \| (.+?) \| (.+?) \| (.+?) \|$", TEXT, re.MULTILINE)
    return list(found)


def test_the_table_of_levels_says_what_the_game_does() -> None:
    found = [played(niveau) for niveau in NIVEAUS]
    assert row("Hulp bij een rekenstap") == ["ja" if one.helped else "nee" for one in found]
    assert row("Een tip bij een fout") == ["meteen" if one.explained else "nee" for one in found]
    assert [cell.startswith("meteen") for cell in row("Uitleg bij wat je deed")] == [one.explained for one in found]
    assert {one.mended for one in found} == {"sterk"}
    assert set(row("Een regel op het rekenblad verbeteren")) == {"kan, de laatste telt"}


@pytest.mark.parametrize("name", TEMPERAMENTS)
def test_the_table_of_temperaments_has_the_numbers_of_the_game(name: str) -> None:
    (told_of,) = re.findall(rf"^\| `{name}` \| (.+) \|$", TEXT, re.MULTILINE)
    temper = TEMPERAMENTS[name]
    effects = [abs(n) for n in (temper.gain, temper.loss, temper.minutes, temper.patience) if n]
    assert sorted(map(int, re.findall(r"\d+", told_of))) == sorted(effects)


def test_every_property_a_text_may_ask_for_exists() -> None:
    known = {"mensen": PERSON_PROPERTIES, "een opdrachtgever": COMPANY_PROPERTIES}
    known["een vacature"] = (*VACANCY_PROPERTIES, *COMPANY_PROPERTIES)
    for who, properties in known.items():
        (told_of,) = re.findall(rf"^\| {who} \| (.+) \|$", TEXT, re.MULTILINE)
        assert set(re.findall(r"`(\w+)`", told_of)) <= set(properties)


def test_the_guide_names_every_finding_of_keur_and_of_the_class() -> None:
    assert set(re.findall(r"^\| (K\d{3}) \|", TEXT, re.MULTILINE)) == set(PROVED.values())
    for name, *_ in FAULTS.values():
        assert f"| {name} |" in TEXT, name


def test_every_code_in_the_guide_exists() -> None:
    assert set(re.findall(r"\b[BVRSW]\d{3}\b", TEXT)) <= set(CODES)


def test_every_path_in_the_guide_exists() -> None:
    for name in re.findall(r"`(voorbeelden[\w/]*)`", TEXT):
        assert (SCENARIOS / name).exists(), name


def test_every_heading_in_the_contents_exists() -> None:
    headings = {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in re.findall(r"^###? (.+)$", TEXT, re.M)}
    assert set(re.findall(r"\]\(#(.+?)\)", TEXT)) <= headings


def test_the_smallest_examples_are_marked_as_such() -> None:
    for file in sorted((SCENARIOS / "voorbeelden").glob("*/scenario.yaml")):
        assert "\nvoorbeeld: ja\n" in file.read_text(encoding="utf-8"), file
