"""Habits: what beginners do wrong, each as a rule that points at the options it is drawn to."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from game.core.classroom.weighing import Weighed
from game.core.desk import DESK, HEADINGS
from game.core.session import Running
from game.core.tasks.rules import Option
from game.core.world import World

OPEN = re.compile(
    r"(?:(?:en|maar|dus|nou)\s+)?(wat|hoe\w*|waar\w*|welke?|wie|wiens|wanneer|vertel|noem|beschrijf|leg|laat|stel|schets|geef)\b",
    re.IGNORECASE,
)
CLIENTS = ("opdrachtgever", "contact")
MIXED_UP = ("marge-voor-opslag", "opslag-voor-marge")


@dataclass(frozen=True, slots=True)
class Situation:
    """What a learner has in front of them: the group they went to, weighed, in the order of `tries`; `first` is the
    option that stands first on the screen."""

    now: Running
    world: World
    weighed: tuple[Weighed, ...]
    first: Option

    @property
    def best(self) -> Option:
        return self.weighed[0].option

    @property
    def other(self) -> str:
        """Of what kind the person is whom this task is about."""
        role = getattr(self.now.task, "role", "") or getattr(self.now.task, "client", "")
        return next((person.kind for person in self.world.people if person.role == role), "")


Habit = Callable[[Situation], tuple[Option, ...]]


def _closed_questions(situation: Situation) -> tuple[Option, ...]:
    if not any(is_question(one.option.text) and not is_closed(one.option.text) for one in situation.weighed):
        return ()
    return tuple(one.option for one in situation.weighed if is_closed(one.option.text))


def is_question(text: str) -> bool:
    return text.rstrip().endswith("?")


def is_closed(text: str) -> bool:
    """A question that does not begin as an open one does: a yes or a no will do."""
    last = re.split(r"[.!?,:;]\s+", text.rstrip(" ?"))[-1]
    return is_question(text) and not OPEN.match(last)


def _gives_in(situation: Situation) -> tuple[Option, ...]:
    """Does not dare to refuse a client what may not be done."""
    if situation.other not in CLIENTS:
        return ()
    return tuple(one.option for one in situation.weighed if one.is_critical and one.is_weak)


def _prejudiced(situation: Situation) -> tuple[Option, ...]:
    """Says or notes about people what may not count."""
    if situation.other in CLIENTS:
        return ()
    pitfall = (one for one in situation.weighed if one.is_weak and (one.is_critical or _is_pitfall(one)))
    return tuple(one.option for one in pitfall)


def _is_pitfall(one: Weighed) -> bool:
    return all(found.opportunity.worth == 1 for found in one.settles)


def _leaves_blank(situation: Situation) -> tuple[Option, ...]:
    """Forgets to write down: the line stays empty, the note is not made."""
    if situation.now.kind == DESK:
        return tuple(one.option for one in situation.weighed if one.option.group != HEADINGS["notitie"])
    return tuple(one.option for one in situation.weighed if _is_blank(one.option)) if _asks_something(situation) else ()


def _makes_up(situation: Situation) -> tuple[Option, ...]:
    """Writes down what was never heard."""
    if not _is_blank(situation.best):
        return ()
    return tuple(one.option for one in situation.weighed if not _is_blank(one.option))


def _is_blank(option: Option) -> bool:
    return getattr(option.action, "value", None) == ""


def _asks_something(situation: Situation) -> bool:
    return not _is_blank(situation.best)


def _mixes_up(situation: Situation) -> tuple[Option, ...]:
    """Takes a margin for a mark-up, or the other way round."""
    return tuple(
        one.option
        for one in situation.weighed
        if any(getattr(found.reason, "key", "").endswith(MIXED_UP) for found in one.settles)
    )


def _first(situation: Situation) -> tuple[Option, ...]:
    """Does not read on."""
    return (situation.first,)


LURES: dict[str, Habit] = {
    "gesloten-vragen": _closed_questions,
    "durft-niet-te-weigeren": _gives_in,
    "vooroordeel": _prejudiced,
    "vergeet-vast-te-leggen": _leaves_blank,
    "verzint": _makes_up,
    "marge-en-opslag": _mixes_up,
    "leest-niet-door": _first,
}
PASSIVE, HASTY, CARELESS = "wacht-af", "haast", "leest-niet-door"
HABITS = (*LURES, PASSIVE, HASTY)
"""The last two point at no option: who waits does only what the programme says, who hurries stops too soon."""
