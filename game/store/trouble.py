"""What goes wrong with a database, told in one Dutch sentence that says what to do."""

import sqlite3
from pathlib import Path


def sentence(error: sqlite3.Error, path: Path) -> str:
    """SQLite's own name of the error decides; without one the file itself is not to be trusted."""
    name = getattr(error, "sqlite_errorname", "")
    for start, told in _SENTENCES.items():
        if name.startswith(start):
            return told.format(folder=path.parent)
    return damaged(path)


_SENTENCES = {
    "SQLITE_BUSY": "Je werk is nu in gebruik bij een ander venster van Aan Zet. Sluit dat en probeer het opnieuw.",
    "SQLITE_LOCKED": "Je werk is nu in gebruik bij een ander venster van Aan Zet. Sluit dat en probeer het opnieuw.",
    "SQLITE_READONLY": "Aan Zet mag niet schrijven in {folder}. Geef met --gegevens een map op waar dat wel mag.",
    "SQLITE_CANTOPEN": "Aan Zet kan niet bij {folder}. Geef met --gegevens een map op waar je mag schrijven.",
    "SQLITE_FULL": "De schijf is vol: dit kan niet worden bewaard in {folder}. Maak ruimte en probeer het opnieuw.",
    "SQLITE_IOERR": "De schijf werkt niet mee: dit kan niet worden bewaard in {folder}. Is er nog ruimte?",
    "SQLITE_CONSTRAINT": "Deze werkdag is ook in een ander venster gespeeld. Open hem opnieuw om daar verder te gaan.",
}


def damaged(path: Path) -> str:
    return (
        f"Het bestand met je werk is beschadigd: {path}. Er is niets overschreven. "
        "Zet een reservekopie terug, of geef het bestand een andere naam om opnieuw te beginnen."
    )


def newer(path: Path) -> str:
    return f"Je werk in {path} is bewaard met een nieuwere versie van Aan Zet. Installeer die versie en ga dan verder."


def foreign(path: Path) -> str:
    return f"{path} is geen bestand van Aan Zet. Geef met --gegevens een andere map op."


def no_folder(path: Path, why: str) -> str:
    return f"De map voor je werk kan niet worden gemaakt: {path.parent} ({why}). Geef met --gegevens een andere map op."
