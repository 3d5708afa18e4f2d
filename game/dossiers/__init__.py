"""The two qualification dossiers a student is judged by, and the crosswalk between them."""

from game.dossiers.crosswalk import counterparts
from game.dossiers.reference import canonical, find, werkproces_of
from game.dossiers.texts import DOSSIERS, Dossier, Gedrag, Kerntaak, Knowledge, Werkproces, dossier

__all__ = [
    "DOSSIERS",
    "Dossier",
    "Gedrag",
    "Kerntaak",
    "Knowledge",
    "Werkproces",
    "canonical",
    "counterparts",
    "dossier",
    "find",
    "werkproces_of",
]
