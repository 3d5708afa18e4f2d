"""The Esterwaard: a region that is on no real map, with its towns, roads, river, buses and travel times."""

from dataclasses import dataclass
from typing import Literal

from game.casting.streets import STREETS

TownKind = Literal["stad", "dorp", "bedrijventerrein"]
RoadKind = Literal["snelweg", "provinciale weg", "lokale weg", "veerpont"]
Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Town:
    """A place; `at` in kilometres from the north-west corner; its postcode `digits` start with 0: no real one does."""

    name: str
    kind: TownKind
    at: Point
    digits: str
    inhabitants: int
    streets: tuple[str, ...]

    def postcode(self, street: str) -> str:
        """One postcode per street, so that the same address always has the same one."""
        return f"{self.digits} {_STREET_LETTERS[self.streets.index(street)]}"


@dataclass(frozen=True, slots=True)
class Road:
    """A road between two towns; `bends` are the points in between, for the map and for its length."""

    a: str
    b: str
    kind: RoadKind
    name: str
    bends: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A train or bus line, the same both ways: minutes between stops; first and last run in minutes after midnight."""

    name: str
    kind: Literal["trein", "bus"]
    stops: tuple[str, ...]
    minutes: tuple[int, ...]
    first: int
    last: int
    every: int


@dataclass(frozen=True, slots=True)
class Region:
    """All that a map of the region draws; `river` is its middle, `waters` are polygons that include its banks."""

    name: str
    size: Point
    towns: tuple[Town, ...]
    roads: tuple[Road, ...]
    lines: tuple[Line, ...]
    river_name: str
    river: tuple[Point, ...]
    waters: tuple[tuple[Point, ...], ...]
    bridge_name: str
    bridge: Point


# The letter pairs SA, SD and SS are never given out, here as elsewhere.
_STREET_LETTERS = ("AB", "AD", "BC", "BK", "CE", "CX", "DH", "EK", "GJ", "HP", "KT", "QX")


def _town(name: str, kind: TownKind, at: Point, digits: str, inhabitants: int) -> Town:
    return Town(name, kind, at, digits, inhabitants, STREETS[name])


def _clock(hours: int, minutes: int = 0) -> int:
    return hours * 60 + minutes


_RIVER: tuple[Point, ...] = (
    *((100, 29), (88, 31), (76, 30), (64, 35), (56, 33)),
    *((46, 34), (36, 36), (24, 40), (12, 36), (0, 38)),
)
_BANK: tuple[Point, ...] = tuple((x, y + 2) for x, y in reversed(_RIVER))
_LAKE: tuple[Point, ...] = ((14, 6), (20, 3), (29, 4), (33, 8), (30, 12), (22, 13), (15, 11))

REGION = Region(
    name="de Esterwaard",
    size=(100, 70),
    towns=(
        _town("Esterhaven", "stad", (52, 41), "0110", 86_400),
        _town("Wendelmeer", "stad", (27, 17), "0240", 41_900),
        _town("Tarsum", "stad", (80, 55), "0370", 33_200),
        _town("Harmerdijk", "dorp", (10, 24), "0251", 4_100),
        _town("Sint Ewout", "dorp", (46, 17), "0263", 6_700),
        _town("Nieuw-Esterveen", "dorp", (67, 13), "0274", 8_900),
        _town("Hazelzijl", "dorp", (87, 20), "0285", 3_300),
        _town("Roggeloo", "dorp", (35, 54), "0416", 9_800),
        _town("Vennerode", "dorp", (15, 50), "0427", 5_200),
        _town("Kwartelbroek", "dorp", (24, 65), "0438", 1_400),
        _town("Grauwekerk", "dorp", (62, 61), "0349", 7_500),
        _town("Bovenkade", "dorp", (91, 39), "0392", 2_600),
        _town("Ketelkamp", "bedrijventerrein", (40, 27), "0290", 0),
        _town("Esterpoort", "bedrijventerrein", (60, 47), "0190", 0),
        _town("Sluiskamp", "bedrijventerrein", (72, 46), "0380", 0),
    ),
    roads=(
        Road("Wendelmeer", "Ketelkamp", "snelweg", "R1", ((34, 22),)),
        Road("Ketelkamp", "Esterhaven", "snelweg", "R1", ((46, 33), (48, 38))),
        Road("Esterhaven", "Esterpoort", "snelweg", "R1"),
        Road("Esterpoort", "Sluiskamp", "snelweg", "R1", ((66, 48),)),
        Road("Sluiskamp", "Tarsum", "snelweg", "R1", ((77, 50),)),
        Road("Harmerdijk", "Wendelmeer", "provinciale weg", "P2", ((18, 20),)),
        Road("Wendelmeer", "Sint Ewout", "provinciale weg", "P2", ((36, 15),)),
        Road("Sint Ewout", "Nieuw-Esterveen", "provinciale weg", "P2", ((56, 16),)),
        Road("Nieuw-Esterveen", "Hazelzijl", "provinciale weg", "P2", ((78, 15),)),
        Road("Sint Ewout", "Ketelkamp", "provinciale weg", "P3"),
        Road("Esterhaven", "Roggeloo", "provinciale weg", "P4", ((44, 50),)),
        Road("Roggeloo", "Vennerode", "provinciale weg", "P4", ((24, 51),)),
        Road("Tarsum", "Bovenkade", "provinciale weg", "P5", ((88, 48),)),
        Road("Tarsum", "Grauwekerk", "provinciale weg", "P6", ((71, 60),)),
        Road("Esterpoort", "Grauwekerk", "lokale weg", "Kerkenpad", ((59, 54),)),
        Road("Roggeloo", "Grauwekerk", "lokale weg", "Lage Dijk", ((48, 59),)),
        Road("Roggeloo", "Kwartelbroek", "lokale weg", "Broekweg", ((30, 60),)),
        Road("Vennerode", "Kwartelbroek", "lokale weg", "Vennepad", ((18, 59),)),
        Road("Harmerdijk", "Ketelkamp", "lokale weg", "Noorderdijk", ((22, 29),)),
        Road("Sluiskamp", "Bovenkade", "lokale weg", "Zuiderdijk", ((81, 42),)),
        Road("Hazelzijl", "Bovenkade", "veerpont", "pont Hazelzijl-Bovenkade"),
    ),
    lines=(
        Line("trein", "trein", ("Wendelmeer", "Esterhaven", "Tarsum"), (21, 19), _clock(5, 40), _clock(23, 50), 30),
        Line("bus 1", "bus", ("Harmerdijk", "Wendelmeer", "Sint Ewout"), (24, 25), _clock(6, 10), _clock(22), 30),
        Line("bus 2", "bus", ("Sint Ewout", "Nieuw-Esterveen", "Hazelzijl"), (26, 27), _clock(6, 20), _clock(21), 60),
        Line("bus 3", "bus", ("Wendelmeer", "Ketelkamp", "Esterhaven"), (22, 25), _clock(7, 5), _clock(18, 45), 30),
        Line("bus 4", "bus", ("Sint Ewout", "Esterhaven"), (38,), _clock(6), _clock(22, 30), 30),
        Line("bus 5", "bus", ("Esterhaven", "Esterpoort", "Sluiskamp"), (14, 17), _clock(6, 35), _clock(19, 20), 20),
        Line("bus 6", "bus", ("Esterhaven", "Roggeloo", "Vennerode"), (29, 28), _clock(6, 5), _clock(21, 30), 30),
        Line("bus 7", "bus", ("Tarsum", "Grauwekerk"), (27,), _clock(6, 25), _clock(20, 30), 60),
        Line("bus 8", "bus", ("Tarsum", "Bovenkade"), (28,), _clock(6, 45), _clock(19), 60),
    ),
    river_name="de Ester",
    river=tuple((x, y + 1) for x, y in _RIVER),
    waters=(_RIVER + _BANK, _LAKE),
    bridge_name="Esterbrug",
    bridge=(47, 35),
)

_BY_NAME = {town.name: town for town in REGION.towns}


def town(name: str) -> Town:
    return _BY_NAME[name]
