"""A qualification dossier: its kerntaken, werkprocessen and the gedragingen a student is judged by.

The texts stand word for word as in the dossier, also where the dossier itself slips ("tussen de de customer journey",
"markonderzoek"); only the damage of the scan is repaired, and a gedrag ends without its semicolon or full stop. Of
each dossier the base part and one profile are here: our source has no text for the kerntaken of the other profiles.
Vakkennis stands with the kerntaak where the dossier puts it, also in the profile. Where the intercedent dossier adds
demands ("Voor Intercedent geldt aanvullend"), they follow the general ones in every list, and a competentie named
twice stands once.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

DOSSIERS = ("consulent", "intercedent")


@dataclass(frozen=True, slots=True)
class Gedrag:
    """One official behaviour. `extra` marks those that hold for the intercedent on top of the general ones."""

    id: str
    text: str
    extra: bool


@dataclass(frozen=True, slots=True)
class Werkproces:
    code: str
    title: str
    description: str
    results: tuple[str, ...]
    behaviours: tuple[Gedrag, ...]
    competences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One line of vakkennis, under the heading it has in the dossier ("Algemeen" where the dossier has none)."""

    group: str
    text: str


@dataclass(frozen=True, slots=True)
class Kerntaak:
    code: str
    title: str
    knowledge: tuple[Knowledge, ...]
    werkprocessen: tuple[Werkproces, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    id: str
    title: str
    kerntaken: tuple[Kerntaak, ...]

    @property
    def werkprocessen(self) -> tuple[Werkproces, ...]:
        return tuple(werkproces for kerntaak in self.kerntaken for werkproces in kerntaak.werkprocessen)

    @property
    def behaviours(self) -> tuple[Gedrag, ...]:
        return tuple(gedrag for werkproces in self.werkprocessen for gedrag in werkproces.behaviours)


@cache
def dossier(id: str) -> Dossier:
    """The dossier with this id, read once; KeyError when there is none."""
    if id not in DOSSIERS:
        raise KeyError(id)
    data = read(id)
    return Dossier(data["id"], data["titel"], tuple(_kerntaak(kerntaak) for kerntaak in data["kerntaken"]))


def read(name: str) -> Any:
    """What stands in one of the data files beside this module."""
    from importlib.resources import files  # here, because most of what imports this module never needs it

    return json.loads(files("game.dossiers").joinpath(f"{name}.json").read_text("utf-8"))


def _kerntaak(data: Mapping[str, Any]) -> Kerntaak:
    return Kerntaak(
        code=data["code"],
        title=data["titel"],
        knowledge=tuple(Knowledge(line["groep"], line["tekst"]) for line in data["vakkennis"]),
        werkprocessen=tuple(_werkproces(werkproces) for werkproces in data["werkprocessen"]),
    )


def _werkproces(data: Mapping[str, Any]) -> Werkproces:
    return Werkproces(
        code=data["code"],
        title=data["titel"],
        description=data["omschrijving"],
        results=tuple(data["resultaat"]),
        behaviours=tuple(Gedrag(line["id"], line["tekst"], line["aanvullend"]) for line in data["gedrag"]),
        competences=tuple(data["competenties"]),
    )
