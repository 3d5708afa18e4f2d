"""Giveaways: answers a player can tell from the others without knowing the trade.

A choice is what a player can pick between for one kans. Where the strong answer differs in a way that has nothing to do
with the trade (much longer, the only question, the only polite one), it says so per kans; where such a rule would pay
over the whole scenario, it says so once, with the figures. Casting draws the order of the answers, so first and last
say nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from game.content.agreements import ALTERNATIVES
from game.content.finding import TASK, Finding, Path
from game.content.form import at, inside, many, own_name
from game.content.language.script import Script
from game.content.language.words import blanked, words

POINTS = {"sterk": 2, "neutraal": 1, "zwak": 0}


@dataclass(frozen=True, slots=True)
class Answer:
    """`points` is what it is worth as it stands; None when that depends on who was cast."""

    path: Path
    text: str
    points: int | None


@dataclass(frozen=True, slots=True)
class Choice:
    kans: str
    path: Path
    answers: tuple[Answer, ...]

    @property
    def best(self) -> tuple[Answer, ...]:
        return tuple(answer for answer in self.answers if answer.points == 2)

    @property
    def others(self) -> tuple[Answer, ...]:
        return tuple(answer for answer in self.answers if answer.points != 2)


def choices(script: Script) -> Iterator[Choice]:
    """Answers to one kans in one task that can stand beside each other, at least one of them strong and one not."""
    found: dict[tuple[Any, ...], list[Answer]] = defaultdict(list)
    for path, group, form in script.cast.spots:
        kans = _kans(script, path, group, form) if isinstance(group, dict) and group.get("gedrag") else ""
        if kans:
            text = group.get("zeg") or group.get("tekst")
            if isinstance(text, str):
                step = path[5:6] if path[4:5] == ("verzoek",) else ()
                place = (path[: TASK if path[0] == "rondes" else 1], step, kans, _occasion(group))
                found[place].append(Answer(path, blanked(text), _points(group)))
    for place, answers in found.items():
        settled = all(answer.points is not None for answer in answers)
        choice = Choice(place[2], answers[0].path, tuple(answers))
        if settled and choice.best and choice.others:
            yield choice


def _kans(script: Script, path: Path, group: dict[str, Any], form: dict[str, Any]) -> str:
    """The author's own name for it, or that of the conclusion or question that is answered."""
    if form.get("title") in ALTERNATIVES:
        return own_name(inside(script.cast.written, path[:-2]), at(script.cast.written, path[:-2])) or ""
    return str(group.get("kans") or "")


def _occasion(group: dict[str, Any]) -> tuple[Any, ...]:
    """In which worlds and after which move it can be picked: others never stand beside it."""
    when = group.get("als") or {}
    worlds = tuple(sorted((fact, many(value)) for fact, value in (when.get("is") or {}).items()))
    return (worlds, many(when.get("gezegd")), many(group.get("na-zet")), many(group.get("na-reactie")))


def _points(group: dict[str, Any]) -> int | None:
    variants = [variant["gedrag"] for variant in group.get("varianten", ()) if "gedrag" in variant]
    worth = {POINTS.get(rating) for gedrag in (group["gedrag"], *variants) for rating in gedrag.values()}
    return worth.pop() if len(worth) == 1 else None


# What gives an answer away ------------------------------------------------------------------------------------------

Sign = Callable[[str], bool]


def _asks(text: str) -> bool:
    return "?" in text


def _having_any(listed: frozenset[str]) -> Sign:
    def holds(text: str) -> bool:
        return any(word.lower() in listed for word in words(text))

    return holds


MUCH = 150
"""Percent: how much longer or shorter than every other answer is too much to overlook."""
AT_LEAST = 20
"""Letters it must differ as well."""
STANDS_OUT = 2
"""So many other signs together give a kans away; one alone is only chance."""


def standing_out(script: Script) -> Iterator[Finding]:
    for choice in choices(script):
        if len(choice.answers) < 3:
            continue
        length = _length(choice)
        signs = [*([length] if length else []), *_signs(choice, script)]
        if length or len(signs) >= STANDS_OUT:
            best = choice.best[0]
            message = f"bij de kans '{choice.kans}' verraadt het sterke antwoord zich: {' en '.join(signs)}"
            yield Finding("W421", best.path, message, at_key=True)


def _length(choice: Choice) -> str | None:
    best = [len(answer.text) for answer in choice.best]
    others = [len(answer.text) for answer in choice.others]
    if 100 * min(best) >= MUCH * max(others) and min(best) - max(others) >= AT_LEAST:
        return f"het is veel langer dan de andere ({min(best)} tekens, de andere hooguit {max(others)})"
    if MUCH * max(best) <= 100 * min(others) and min(others) - max(best) >= AT_LEAST:
        return f"het is veel korter dan de andere ({max(best)} tekens, de andere minstens {min(others)})"
    return None


def _signs(choice: Choice, script: Script) -> Iterator[str]:
    """What all strong answers have and no other, or the other way round."""
    polite = _having_any(script.references.listed("beleefd"))
    absolute = _having_any(script.references.listed("stellig"))
    if _only(choice.best, choice.others, _asks):
        yield "alleen daarin staat een vraag"
    if _only(choice.others, choice.best, _asks):
        yield "alleen daarin staat geen vraag"
    if _only(choice.best, choice.others, polite):
        yield "alleen daarin staat een beleefd woord"
    if _only(choice.others, choice.best, absolute):
        yield "alleen daarin ontbreekt een stellig woord, zoals altijd, nooit, gewoon, toch of zeker"


def _only(some: tuple[Answer, ...], others: tuple[Answer, ...], sign: Sign) -> bool:
    return all(sign(answer.text) for answer in some) and not any(sign(answer.text) for answer in others)


# What pays over the whole scenario ----------------------------------------------------------------------------------

Rule = Callable[[Choice], tuple[Answer, ...]]


def _having(holds: Sign, wanted: bool) -> Rule:
    def picked(choice: Choice) -> tuple[Answer, ...]:
        return tuple(answer for answer in choice.answers if holds(answer.text) == wanted) or choice.answers

    return picked


def _by_length(pick: Callable[[list[int]], int]) -> Rule:
    def picked(choice: Choice) -> tuple[Answer, ...]:
        length = pick([len(answer.text) for answer in choice.answers])
        return tuple(answer for answer in choice.answers if len(answer.text) == length)

    return picked


@dataclass(frozen=True, slots=True)
class Wise:
    """A rule of somebody who knows nothing, and how many points above picking at random is too many."""

    told: str
    rule: Rule
    gain: int


LENGTH_GAIN, SIGN_GAIN = 8, 12
"""Of a hundred. The first is the line for test-wise players of a sound scenario. To ask and to be polite is part of the
trade, so those signs may pay a little more."""


def _rules(script: Script) -> tuple[Wise, ...]:
    polite = _having_any(script.references.listed("beleefd"))
    absolute = _having_any(script.references.listed("stellig"))
    return (
        Wise("kies het langste antwoord", _by_length(max), LENGTH_GAIN),
        Wise("kies het kortste antwoord", _by_length(min), LENGTH_GAIN),
        Wise("kies een antwoord met een vraag", _having(_asks, True), SIGN_GAIN),
        Wise("kies een antwoord zonder vraag", _having(_asks, False), SIGN_GAIN),
        Wise("kies een antwoord met een beleefd woord", _having(polite, True), SIGN_GAIN),
        Wise("mijd stellige woorden, zoals altijd, nooit, gewoon, toch en zeker", _having(absolute, False), SIGN_GAIN),
    )


FEWEST = 15
"""With fewer kansen than this every rule pays by chance now and then."""


def paying_rules(script: Script) -> Iterator[Finding]:
    every = tuple(choices(script))
    if len(every) < FEWEST:
        return
    chance = _earned(every, lambda choice: choice.answers)
    for wise in _rules(script):
        earned = _earned(every, wise.rule)
        if earned - chance > wise.gain:
            message = (
                f"wie niets weet en alleen dit doet, '{wise.told}', haalt {earned} % van de punten, wie gokt "
                f"{chance} %; verander een paar kansen{_where(every, wise.rule)}"
            )
            yield Finding("W422", ("titel",), message)


def _earned(every: tuple[Choice, ...], rule: Rule) -> int:
    """Percent of the points, each choice weighing the same; among equals the average."""
    share = 0
    for choice in every:
        picked = rule(choice)
        share += 100 * sum(answer.points or 0 for answer in picked) // (2 * len(picked))
    return (2 * share + len(every)) // (2 * len(every))


def _where(every: tuple[Choice, ...], rule: Rule) -> str:
    paid = [choice.kans for choice in every if all(answer.points == 2 for answer in rule(choice))]
    return f", zoals {', '.join(paid[:3])}" if paid else ""
