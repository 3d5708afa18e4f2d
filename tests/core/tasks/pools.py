"""Selections made by hand: a handful of candidates, one vacancy or two, and files with holes in them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from game.core.evidence import Evidence
from game.core.story import Story
from game.core.tasks import selection
from game.core.tasks.selection import State, Task
from game.core.world import Vacancy, World
from tests.core import worlds

GOOD = {"certificaat": "geldig", "vervoer": "auto", "ervaring": "veel", "avonden": "nee"}
GEDRAG = "P2-K1-W2.1"
PARTS = ("match", "eisen", "navragen", "volgorde", "afwijzen", "vooroordeel", "motiveren", "informeren")
PICKER = {
    "vacature": "orderpicker",
    "plaatsen": "2",
    "eisen": [
        {"eis": "papieren", "label": "Certificaat", "feit": "certificaat", "goed": "geldig"},
        {"eis": "reistijd", "label": "Reistijd", "reistijd": "30 min"},
    ],
    "wensen": [
        {"wens": "ervaring", "label": "Ervaring", "feit": "ervaring", "punten": {"veel": "3", "weinig": "1"}},
        {"wens": "avonden", "label": "Avonden", "feit": "avonden", "punten": {"ja": "2"}},
    ],
}
GROUNDS = [
    {"reden": "te-oud", "tekst": "Te oud", "soort": "discriminatie", "uitleg": "Leeftijd is geen eis."},
    {"reden": "klik", "tekst": "Geen klik", "soort": "niet-functiegericht", "uitleg": "Dat is geen eis."},
    {"reden": "jong", "tekst": "Lekker jong", "soort": "discriminatie", "bij": "voordragen", "uitleg": "Mag niet."},
]
REQUEST = {
    "van": "meerman",
    "zeg": "Liever niemand boven de veertig.",
    "reacties": [
        {"reactie": "vraag", "zeg": "Waarom vraag je dat?", "antwoord": "Om het tempo.", "kans": "eerst"}
        | {"gedrag": {GEDRAG: "sterk"}, "uitleg": "Je vraagt door."},
        {"reactie": "knik", "zeg": "Begrijp ik.", "kans": "eerst", "vertrouwen": "1"}
        | {"gedrag": {GEDRAG: "zwak"}, "uitleg": "Je gaat mee."},
    ],
    "vervolg": [
        {"reactie": "grens", "zeg": "Dat mag ik niet.", "kans": "dan", "legt-vast": "meerman.geweigerd"}
        | {"na-reactie": "vraag", "gedrag": {GEDRAG: "sterk"}, "uitleg": "Je noemt de wet.", "vertrouwen": "-1"},
        {"reactie": "stil", "zeg": "Ik let erop.", "kans": "dan", "gedrag": {GEDRAG: "zwak"}, "uitleg": "Mag niet."},
    ],
}


def written(*names: str, **more: Any) -> dict[str, Any]:
    """A selection as an author writes it, in which every part counts."""
    return {
        **{"werkvorm": "selectie", "opdracht": "shortlist", "titel": "Wie draag je voor?", "kandidaten": list(names)},
        **{"vacatures": [PICKER], "redenen": GROUNDS, "beltijd": "20 min"},
        "beoordeling": [{"onderdeel": part, "toont": GEDRAG} for part in PARTS],
        **more,
    }


def spec(*names: str, **more: Any) -> selection.Spec:
    return selection.Spec.model_validate(written(*names, **more))


def world(candidates: Mapping[str, Mapping[str, str]], *, seed: int = 1, **more: Any) -> World:
    """A world with these candidates and what is true of them; what is not said of them is GOOD. `town` is home."""
    plain = worlds.world(worlds.day(written(*candidates)), seed=seed)
    home = {name: facts.get("town", "Oevermond") for name, facts in candidates.items()}
    people = tuple(worlds.person(name, name.capitalize(), town=home[name]) for name in candidates)
    client = worlds.person("meerman", "Ruben", "contact", company="meerman")
    second = Vacancy("inpakker", "inpakker", "meerman", "Laakhuizen", 1550, 24)
    return replace(
        plain,
        **{"people": (*people, client), "vacancies": (*plain.vacancies, second)},
        facts=tuple((name, tuple({**GOOD, **facts}.items())) for name, facts in candidates.items()),
        **more,
    )


def files(candidates: Mapping[str, Mapping[str, str]], blank: Iterable[tuple[str, str]] = (), **wrong: str) -> Story:
    """What the player wrote on the cards: the truth, but for what was left blank and what was written down wrong
    (`anna_certificaat="geldig"`)."""
    holes, slips = set(blank), {tuple(key.split("_")): value for key, value in wrong.items()}
    return Story(
        recorded=tuple(
            (name, fact, slips.get((name, fact), value))
            for name, facts in candidates.items()
            for fact, value in {**GOOD, **facts}.items()
            if (name, fact) not in holes
        )
    )


def board(
    candidates: Mapping[str, Mapping[str, str]], *, blank: Iterable[tuple[str, str]] = (), seed: int = 1, **more: Any
) -> Task:
    """A selection ready to play, with every file complete but for the blanks."""
    cast = world(candidates, seed=seed)
    return selection.set_up(spec(*candidates, **more), cast, files(candidates, blank))


def play(task: Task, *actions: Any) -> tuple[State, tuple[object, ...]]:
    """Every file opened, then these actions; each must be accepted."""
    state, events = selection.begin(task), []
    for action in (*(candidate.inspect for candidate in task.candidates), *actions):
        assert selection.accepts(task, state, action), action
        state, happened = selection.apply(task, state, action)
        events += happened
    return state, tuple(events)


def sent(task: Task, *actions: Any) -> tuple[object, ...]:
    """What happened when these actions were done and the proposal was sent."""
    return play(task, *actions, selection.Submit())[1]


def proposed(*names: str, vacancy: str = "orderpicker") -> tuple[selection.Propose, ...]:
    return tuple(selection.Propose(name, vacancy, place) for place, name in enumerate(names, start=1))


def judged(task: Task, events: tuple[object, ...], kans: str) -> Evidence:
    return next(e for e in selection.evidence(task, events) if e.opportunity.id == f"{kans}/{GEDRAG}")


def rating(task: Task, kans: str, *actions: Any) -> str:
    """How a kans is judged once the proposal is sent."""
    return judged(task, sent(task, *actions), kans).rating
