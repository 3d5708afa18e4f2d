"""From a path to text: which file a scenario stands in, and whether its bytes can be read as text at all."""

import re
from pathlib import Path

from game.content.problem import Problem, problem

LARGEST = 1_000_000
FILE_NAME = "scenario.yaml"
ENDINGS = (".yaml", ".yml")
RATES = "tarieven"
"""The folder beside scenarios where tables of rates stand."""


def shipped(folder: str) -> Path:
    """A folder that comes with the game: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "shipped" / folder
    return inside if inside.is_dir() else package.parent / folder


def scenario_file(path: Path) -> Path:
    """The file a path stands for: the path itself, or scenario.yaml in the folder."""
    return path / FILE_NAME if path.is_dir() else path


def scenario_id(path: Path) -> str:
    """The folder's name, or the file's own name without its ending."""
    file = scenario_file(path)
    return file.resolve().parent.name if file.name == FILE_NAME else file.stem


def looks_like_a_scenario(file: Path) -> bool:
    """Whether a file without the fixed name has a key that only a scenario has."""
    found = read_bytes(file)
    return isinstance(found, bytes) and re.search(rb"^(?:rollen|rondes|niveau) *:", found, re.MULTILINE) is not None


def read_bytes(path: Path) -> bytes | Problem:
    file = scenario_file(path)
    if path.is_dir() and not file.is_file():
        return problem("B002", f"dit is een map zonder {FILE_NAME}; noem een bestand of een map waar dat in staat")
    try:
        with file.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except FileNotFoundError:
        return problem("B001", "dit bestand bestaat niet; kijk of de naam en de map kloppen")
    except (OSError, ValueError):
        return problem("B008", "dit bestand kan niet gelezen worden; kijk of je er rechten voor hebt")


def text_of(data: bytes) -> str | Problem:
    """The text of a file, without byte order mark and with plain line ends."""
    if len(data) > LARGEST:
        return problem("B004", "dit bestand is groter dan 1 MB; een scenario is altijd veel kleiner")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_like_utf16(data):
        return problem("B005", "dit bestand is opgeslagen als UTF-16; kies bij Opslaan als voor de codering UTF-8")
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        return problem("B006", "hier staan nultekens: dit is geen tekstbestand of het is beschadigd", line)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return problem("B003", "dit bestand is leeg; begin met een van de voorbeelden uit scenarios/voorbeelden")
    return text


def _looks_like_utf16(data: bytes) -> bool:
    """UTF-16 without a mark: every other byte of a Western text is zero."""
    head = data[:200]
    return len(head) >= 4 and (not any(head[1::2]) or not any(head[::2])) and any(head)


def _not_utf8(data: bytes, place: int) -> Problem:
    start = data.rfind(b"\n", 0, place) + 1
    line = data[start:].split(b"\n", 1)[0].decode("latin-1").strip()
    letter = data[place : place + 1].decode("cp1252", "replace")
    column = len(data[start:place].decode("utf-8", "replace")) + 1
    return problem(
        "B007",
        f"'{letter}' in '{line[:60]}' is niet opgeslagen als UTF-8; kies bij Opslaan als voor de codering UTF-8",
        data.count(b"\n", 0, place) + 1,
        column,
    )
