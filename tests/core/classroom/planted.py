"""A day made by lot for the simulated class, sound all over, in which faults can be planted one kans at a time."""

from dataclasses import dataclass
from typing import Any, Literal

from game.core.chance import Chance
from game.core.world import World
from tests.core.worlds import GEDRAG, world

Fault = Literal["omgekeerd", "weggever", "lang", "dood"]
TALKS, TOPICS, PER_TOPIC, DEEDS = 3, 4, 4, 4
KANSEN = TALKS * TOPICS * PER_TOPIC + DEEDS
"""52: more than the forty a day needs before its score may be trusted."""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


NEUTRAL = _listed(
    "de kandidaat klant vandaag werk dienst rooster vraag gesprek mens bedrijf dag week loon reis uur plek team "
    "collega telefoon afspraak kaart brief bus fiets magazijn contract start eerst later samen vaak soms"
)
PRAISE = _listed("zo weet hoort kunt merkt begrijpt helpt precies open eerlijk")
REPROOF = _listed("niet geen maar alleen gemist liever zelf invult beter eerst")


@dataclass(frozen=True, slots=True)
class Kans:
    """Where a kans stands: the talk, the topic and its number; `name` is unique in the day."""

    talk: int
    topic: int
    number: int

    @property
    def name(self) -> str:
        return f"k-{self.talk}-{self.topic}-{self.number}"

    @property
    def task(self) -> str:
        return f"gesprek-{self.talk}"


EVERY = tuple(Kans(t, o, n) for t in range(TALKS) for o in range(TOPICS) for n in range(PER_TOPIC))


def planted_day(seed: int, faults: dict[Kans, Fault] | None = None) -> dict[str, Any]:
    """The scenario with these faults; the same lot gives the same text everywhere else."""
    chosen = faults or {}
    return {
        **{"titel": "Een dag om te proeven", "niveau": "start", "dossier": "consulent", "peildatum": "2026-11-02"},
        "rollen": {"samira": {"soort": "kandidaat"}},
        "rondes": [
            {"ronde": "intake", "briefing": "Aan het werk.", "opdrachten": [_talk(t, seed, chosen)]}
            for t in range(TALKS)
        ],
        "werkplek": {"doen": [deed for number in range(DEEDS) for deed in _deeds(number, seed)]},
    }


def world_of(scenario: dict[str, Any], seed: int) -> World:
    """One player's world: the order of everything is drawn anew."""
    facts = {f"weet-{kans.name}": "ja" for kans in EVERY}
    return world(scenario, seed=seed, samira={**facts, "nooit-verteld": "ja"})


def _talk(talk: int, seed: int, faults: dict[Kans, Fault]) -> dict[str, Any]:
    topics = [
        {
            "onderwerp": f"onderwerp-{topic}",
            "zetten": [move for n in range(PER_TOPIC) for move in _moves(Kans(talk, topic, n), seed, faults)],
        }
        for topic in range(TOPICS)
    ]
    return {
        **{"werkvorm": "gesprek", "opdracht": f"gesprek-{talk}", "titel": f"Gesprek {talk}", "met": "samira"},
        **{"begroeting": "Hallo.", "geduld": "120", "onderwerpen": topics},
        "afsluiting": [{"zet": "dag", "zeg": "Tot ziens.", "antwoord": "Dag.", "rondt-af": "ja"}],
    }


def _moves(kans: Kans, seed: int, faults: dict[Kans, Fault]) -> list[dict[str, Any]]:
    """A strong answer and two weak ones. In five of six kansen something follows from them: trust, or a fact."""
    chance = Chance.of(seed, kans.name)
    shows = chance.below(6)
    strong = _move(kans, "a", "sterk", chance)
    weak = [_move(kans, letter, "zwak", chance) for letter in "bc"]
    strong |= {"onthult": f"weet-{kans.name}"} if shows in (1, 2) else {"vertrouwen": "1"} if shows else {}
    weak[0] |= {"vertrouwen": "-1"} if shows == 3 else {}
    return _with_fault([strong, *weak], faults.get(kans), chance)


def _with_fault(moves: list[dict[str, Any]], fault: Fault | None, chance: Chance) -> list[dict[str, Any]]:
    strong, *weak = moves
    match fault:
        case "omgekeerd":
            strong["gedrag"], weak[0]["gedrag"] = weak[0]["gedrag"], strong["gedrag"]
        case "weggever":
            return [strong]
        case "lang":
            strong["zeg"] = _words(chance, 30)
            for move in weak:
                move["zeg"] = _words(chance, 4)
        case "dood":
            for move in moves:
                move["als"] = {"gehoord": "samira.nooit-verteld"}
    return moves


def _move(kans: Kans, letter: str, rating: str, chance: Chance) -> dict[str, Any]:
    return {
        **{"zet": f"{kans.name}-{letter}", "zeg": _words(chance, 8 + chance.below(5)), "antwoord": "Ja.", "tijd": "1"},
        **{"kans": kans.name, "gedrag": {GEDRAG: rating}, "uitleg": _explained(rating, chance)},
    }


def _deeds(number: int, seed: int) -> list[dict[str, Any]]:
    chance = Chance.of(seed, "bureau", str(number))
    return [
        {
            **{"doe": f"d-{number}-{rating}", "soort": "regelen", "tekst": _words(chance, 8), "antwoord": "Gedaan."},
            **{"kans": f"d-{number}", "gedrag": {GEDRAG: rating}, "uitleg": _explained(rating, chance)},
            "vanaf": f"gesprek-{number % TALKS}",
        }
        for rating in ("sterk", "zwak")
    ]


def _explained(rating: str, chance: Chance) -> str:
    """Twelve words, of which three praise or correct; one in twelve of those is of the other kind."""
    told = [chance.pick(NEUTRAL) for _ in range(9)]
    for _ in range(3):
        turned = chance.below(12) == 0
        told.append(chance.pick(PRAISE if (rating == "sterk") != turned else REPROOF))
    return " ".join(chance.shuffled(told)).capitalize() + "."


def _words(chance: Chance, count: int) -> str:
    return " ".join(chance.pick(NEUTRAL) for _ in range(count)).capitalize() + "."
