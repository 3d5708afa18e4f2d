"""`aanzet nieuw`: a working scenario of your own, valid from the first second."""

import re
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from game.errors import GameError

LARGEST = 1_000_000
SCHEMA = "scenario.schema.json"


def nieuw(source: str | None, title: str | None, ask: Callable[[str], str] = input) -> int:
    """Asks what it was not told. `source` is a scenario, an example, or a zip a colleague sent."""
    from game.commands.agency import own_scenarios
    from game.words import nieuw as words

    texts = _texts_of(source) if source is not None else _texts_of(_asked_source(ask))
    name, text = _named(texts, title, source, ask)
    folder = own_scenarios() / name
    if folder.exists():
        raise GameError(words.EXISTS.format(name=name, folder=own_scenarios()))
    _write(folder, {**texts, PurePosixPath("scenario.yaml"): text})
    for line in words.MADE:
        print(line.format(path=folder, name=name))
    return 0


# What it begins with ----------------------------------------------------------------------------------------------


def _asked_source(ask: Callable[[str], str]) -> str:
    from game.commands.agency import shipped
    from game.words import nieuw as words

    examples = [(str(shipped("scenarios") / "voorbeelden" / kind), text) for kind, text in words.KINDS]
    whole = [(str(path), words.SHIPPED.format(title=title)) for path, title in _shipped_titles()]
    offered = [*examples, *whole]
    return offered[_choose([text for _, text in offered], words.WHICH, ask)][0]


def _shipped_titles() -> list[tuple[Path, str]]:
    from game.commands.agency import scenario_paths
    from game.content.load import load

    loaded = [(path, load(path).scenario) for path in scenario_paths().values()]
    return [(path, found.titel) for path, found in loaded if found is not None and not found.voorbeeld]


def _choose(texts: list[str], question: str, ask: Callable[[str], str]) -> int:
    from game.words import nieuw as words

    print(question)
    for number, text in enumerate(texts, start=1):
        print(f"  {number}. {text}")
    while True:
        typed = ask(words.CHOOSE).strip()
        if typed.isdecimal() and 1 <= int(typed) <= len(texts):
            return int(typed) - 1
        print(words.NOT_A_NUMBER.format(last=len(texts)))


def _texts_of(source: str) -> dict[PurePosixPath, str]:
    """The scenario and its own tables of rates, out of a folder, a file or a zip; nothing else comes along."""
    from game.commands.agency import find_scenario

    path = Path(source)
    if path.is_file() and zipfile.is_zipfile(path):
        return _unzipped(path)
    if path.suffix == ".zip":
        from game.words import nieuw as words

        raise GameError(words.BAD_ZIP.format(path=path))
    found = find_scenario(source)
    if found.is_file():
        return {PurePosixPath("scenario.yaml"): found.read_text(encoding="utf-8-sig")}
    kept = [found / "scenario.yaml", *sorted(found.glob("tarieven/*.yaml"))]
    return {PurePosixPath(file.relative_to(found).as_posix()): file.read_text(encoding="utf-8-sig") for file in kept}


def _unzipped(path: Path) -> dict[PurePosixPath, str]:
    """Bounded in size and number, and by name alone: nothing is ever written outside the new folder."""
    from game.words import nieuw as words

    texts: dict[PurePosixPath, str] = {}
    try:
        with zipfile.ZipFile(path) as packed:
            inside = [entry for entry in packed.infolist() if entry.filename.endswith(".yaml")][:50]
            top = next(PurePosixPath(e.filename).parent for e in inside if e.filename.endswith("scenario.yaml"))
            for entry in inside:
                texts |= _one(packed, entry, top, path)
    except (StopIteration, zipfile.BadZipFile, UnicodeDecodeError, OSError, RuntimeError) as error:
        raise GameError(words.BAD_ZIP.format(path=path)) from error
    return texts


def _one(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, top: PurePosixPath, path: Path) -> dict[PurePosixPath, str]:
    from game.words import nieuw as words

    name = PurePosixPath(entry.filename)
    place = name.relative_to(top) if name.is_relative_to(top) else name
    wanted = place == PurePosixPath("scenario.yaml") or place.parent == PurePosixPath("tarieven")
    if not wanted or ".." in place.parts:
        return {}
    if entry.file_size > LARGEST:
        raise GameError(words.LARGE_ZIP.format(path=path))
    with packed.open(entry) as stream:
        return {place: stream.read(LARGEST + 1).decode("utf-8-sig")}


# What it becomes --------------------------------------------------------------------------------------------------


def _named(
    texts: dict[PurePosixPath, str], title: str | None, source: str | None, ask: Callable[[str], str]
) -> tuple[str, str]:
    """The folder's name and the text: with the title and level of the teacher, and no longer an example."""
    from game.words import nieuw as words

    text = texts[PurePosixPath("scenario.yaml")]
    if source is not None and source.endswith(".zip") and title is None:
        return slug(Path(source).stem), text
    while not (wanted := title if title is not None else ask(words.TITLE).strip()):
        print(words.NO_TITLE)
    level = words.LEVELS[_choose(list(words.LEVELS), words.LEVEL, ask)] if title is None else None
    return slug(wanted), _made_own(text, wanted, level)


def _made_own(text: str, title: str, level: str | None) -> str:
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    text = re.sub(r"^titel:.*$", lambda _: f'titel: "{quoted}"', text, count=1, flags=re.MULTILINE)
    text, was_example = re.subn(r"^voorbeeld:.*\n", "", text, count=1, flags=re.MULTILINE)
    if was_example:  # what it says of itself is about the example
        text = re.sub(r"^beschrijving:.*\n(?: .*\n)*", "", text, count=1, flags=re.MULTILINE)
    schema = f"# yaml-language-server: $schema=../{SCHEMA}"
    text = re.sub(r"^# yaml-language-server:.*$", schema, text, count=1, flags=re.MULTILINE)
    if level is not None:
        text = re.sub(r"^niveau:.*$", f"niveau: {level}", text, count=1, flags=re.MULTILINE)
    return text


def slug(title: str) -> str:
    """A folder name every system takes: 'Drukte in de zorg!' → drukte-in-de-zorg."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "scenario"


def _write(folder: Path, texts: dict[PurePosixPath, str]) -> None:
    """The scenario, and beside it what lets an editor complete and explain every key."""
    from game.commands.agency import shipped

    try:
        for place, text in texts.items():
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            (folder / place).write_text(text, encoding="utf-8")
        schema = (shipped("scenarios") / SCHEMA).read_text(encoding="utf-8")
        (folder.parent / SCHEMA).write_text(schema, encoding="utf-8")
        settings = folder.parent / ".vscode" / "settings.json"
        if not settings.exists():
            settings.parent.mkdir(exist_ok=True)
            settings.write_text(_EDITOR, encoding="utf-8")
    except OSError as error:
        raise GameError(f"Je scenario kan niet worden bewaard in {folder} ({error.strerror}).") from error


_EDITOR = """{
  "files.encoding": "utf8",
  "editor.insertSpaces": true,
  "editor.tabSize": 2,
  "yaml.schemas": { "scenario.schema.json": ["*/scenario.yaml"] }
}
"""
