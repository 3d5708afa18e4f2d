"""Onderzoeken for tests: a client who pays badly or well, as an author would write it, and short ways to play one."""

from typing import Any

from game.core.evidence import Evidence
from game.core.story import Story
from game.core.tasks import research
from game.core.tasks.research_actions import Answer, Choose, Claim, GoOn, Judge, Open, Pin, Weigh
from game.core.world import World
from tests.core import worlds

READ, DREW, WEIGHED, PLANNED, TOLD = (f"P2-K2-W1.{n}" for n in range(1, 6))
"""What the sources, the conclusion, the weighing, the package and the answers show."""

POOR = {"is": {"samira.stand": "krap"}}


def source(name: str, *findings: Any, oordeel: str = "bruikbaar", tijd: str = "10", **more: Any) -> dict[str, Any]:
    told = [{"bevinding": f, "tekst": f"Er staat: {f}."} if isinstance(f, str) else f for f in findings]
    made = {"titel": f"De {name}", "soort": "cijfers", "maker": "iemand", "datum": "2026-06-15", "tekst": "Lees maar."}
    scored = {"toont": READ, "uitleg": f"Uitleg bij {name}."}
    return {"bron": name, **made, "tijd": tijd, "oordeel": oordeel, "bevindingen": told, **scored, **more}


def claim(name: str, rating: str, *support: str, gedrag: str = DREW, **more: Any) -> dict[str, Any]:
    about = {"tekst": f"Het is {name}.", "steunt-op": list(support), "uitleg": f"Uitleg bij {name}."}
    return {"stelling": name, **about, "gedrag": {gedrag: rating}, **more}


def proposal(name: str, kosten: str, waarde: str, **more: Any) -> dict[str, Any]:
    return {"voorstel": name, "tekst": f"Doe {name}.", "kosten": kosten, "waarde": waarde, **more}


def answer(name: str, rating: str, gedrag: str = TOLD, **more: Any) -> dict[str, Any]:
    said = {"zeg": f"Ik zeg {name}.", "antwoord": f"Dus {name}.", "uitleg": f"Uitleg bij {name}."}
    return {"reactie": name, **said, "gedrag": {gedrag: rating}, **more}


def sources() -> list[dict[str, Any]]:
    """Two that tell, one of them by the lot; an old one; one that nobody can check."""
    return [
        source("balans", {"bevinding": "geldgebrek", "tekst": "De kas is leeg.", "als": POOR}, "omvang", tijd="15"),
        source("facturen", "traag"),
        source("krant", "jubel", oordeel="verouderd"),
        source("reviews", "klacht", oordeel="niet-te-controleren"),
    ]


def conclusion(**more: Any) -> dict[str, Any]:
    claims = [claim("groot", "sterk", "geldgebrek", "traag"), claim("klein", "zwak", "jubel"), claim("matig", "zwak")]
    return {"conclusie": "risico", "label": "Hoe groot is het risico?", "stellingen": claims, **more}


def weighing(**more: Any) -> dict[str, Any]:
    about = {"tekst": "Er komt een hal bij.", "toont": WEIGHED, "uitleg": "Meer werk is een kans."}
    return {"afweging": "hal", "goed": "kans", **about, **more}


def package(**more: Any) -> dict[str, Any]:
    insured = {"varianten": [{"als": POOR, "waarde": "4", "steunt-op": ["geldgebrek", "traag"]}]}
    offers = [proposal("verzekeren", "300", "1", **insured), proposal("termijn", "100", "2")]
    offers.append(proposal("lunch", "250", "2"))
    shown = {"toont": PLANNED, "uitleg": "Kies wat past."}
    return {"pakket": "aanpak", "budget": "400", "keuzes": offers, **shown, **more}


def question(name: str = "waarom", **more: Any) -> dict[str, Any]:
    answers = [answer("cijfers", "sterk", **{"steunt-op": "traag", "vertrouwen": "2"}), answer("gevoel", "neutraal")]
    answers.append(answer("gerucht", "zwak", vertrouwen="-2"))
    return {"vraag": name, "zeg": "Waarom zo?", "reacties": answers, **more}


def enquiry(**more: Any) -> dict[str, Any]:
    """A whole one, with all its phases; a part that is given as None is left out."""
    whole = {
        **{"werkvorm": "onderzoek", "opdracht": "zoek", "titel": "Zoek het uit", "vraag": "Kan het?", "tijd": "40"},
        **{"met": "teamleider", "bronnen": sources(), "conclusies": [conclusion()], "afwegingen": [weighing()]},
        **{"voorstellen": package(), "verdediging": [question()]},
        **more,
    }
    return {key: value for key, value in whole.items() if value is not None}


def cast(stand: str = "krap", **more: Any) -> World:
    return worlds.world(worlds.day(enquiry(**more)), samira={"stand": stand})


def task_of(world: World, story: Story = Story()) -> research.Task:  # noqa: B008 - a Story is frozen
    return research.set_up(world.scenario.task("zoek"), world, story)


class Enquiry:
    """One being played: what was done, and what came of it."""

    def __init__(self, stand: str = "krap", **more: Any) -> None:
        self.task = task_of(cast(stand, **more))
        self.state = research.begin(self.task)
        self.events: tuple[Any, ...] = ()

    def do(self, *actions: Any) -> "Enquiry":
        for action in actions:
            assert research.accepts(self.task, self.state, action), action
            self.state, events = research.apply(self.task, self.state, action)
            self.events += events
        return self

    @property
    def choices(self) -> tuple[Any, ...]:
        return research.choices(self.task, self.state)

    @property
    def view(self) -> research.View:
        return research.view(self.task, self.state)

    def evidence(self, kans: str) -> Evidence:
        found = research.evidence(self.task, self.events)
        return next(one for one in found if one.opportunity.id.split("/")[0] == kans)

    def rating(self, kans: str) -> str:
        return self.evidence(kans).rating


READ_BOTH = (Open("balans"), Open("facturen"), Judge("balans", "bruikbaar"), Judge("facturen", "bruikbaar"))
SEARCHED = (*READ_BOTH, Judge("krant", "verouderd"), Judge("reviews", "niet-te-controleren"), GoOn("zoeken"))
PINNED = (Pin("risico", "geldgebrek"), Pin("risico", "traag"))
CONCLUDED = (*PINNED, Claim("risico", "groot"), Weigh("hal", "kans"), GoOn("concluderen"))
PROPOSED = (Choose("verzekeren"), Choose("termijn"), GoOn("voorstellen"))
DEFENDED = (Answer("waarom", "cijfers"), GoOn("verdedigen"))
EVERYTHING = (*SEARCHED, *CONCLUDED, *PROPOSED, *DEFENDED)
"""The best that can be done with a client who pays badly."""
