"""The page of the simulated class: one HTML file with plots, and the same figures as plain values for JSON."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined, Template

from game.core.classroom.analysis import MOST_ABOVE_RANDOM, ClassResult, Gain, Ground, Played
from game.core.classroom.fairness import Difference
from game.core.classroom.flags import Flag
from game.core.classroom.items import Item
from game.core.classroom.reliability import Reliability
from game.core.scenario import Scenario
from game.core.world import PLACEHOLDER, Source
from game.words import oefenklas as words

RECOVERED = 0.9

# Plots ------------------------------------------------------------------------------------------------------------

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 640, 320, 56, 48, 12


@dataclass(frozen=True, slots=True)
class Dot:
    """A place in a plot; `marked` dots have another shape beside another colour."""

    x: int
    y: int
    told: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    x: int
    y: int
    width: int
    height: int
    told: str


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot in pixels. `across` and `up` are ticks as (place, text); `rules` are heights of guide lines."""

    id: str
    title: str
    x_label: str
    y_label: str
    across: tuple[tuple[int, str], ...]
    up: tuple[tuple[int, str], ...]
    dots: tuple[Dot, ...] = ()
    bars: tuple[Bar, ...] = ()
    rules: tuple[int, ...] = ()


def _along(value: float, low: float, high: float) -> int:
    """A value on the horizontal axis."""
    return round(LEFT + (WIDTH - LEFT - TOP) * _part(value, low, high))


def _high(value: float, low: float, high: float) -> int:
    """A value on the vertical axis, which goes up."""
    return round(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * _part(value, low, high))


def _part(value: float, low: float, high: float) -> float:
    return (min(max(value, low), high) - low) / (high - low)


def _items_plot(result: ClassResult) -> Plot:
    low, high = -0.5, 1.0
    flagged = {(flag.item.task, flag.item.kans) for flag in result.flags}
    return Plot(
        id="plot-kansen",
        title=words.PLOT_KANSEN,
        x_label=words.PLOT_KANSEN_X,
        y_label=words.PLOT_KANSEN_Y,
        across=tuple((_along(n / 5, 0, 1), number(n / 5, 1)) for n in range(6)),
        up=tuple((_high(n / 2, low, high), number(n / 2, 1)) for n in range(-1, 3)),
        dots=tuple(
            Dot(
                _along(item.difficulty, 0, 1),
                _high(item.discrimination or 0.0, low, high),
                f"{item.task}: {item.kans}",
                (item.task, item.kans) in flagged,
            )
            for item in result.items
        ),
        rules=(_high(0, low, high), _high(0.3, low, high)),
    )


def _scores_plot(result: ClassResult) -> Plot:
    counts = [0] * 10
    for _, _, share in result.skills:
        counts[min(int(share * 10), 9)] += 1
    top = max(*counts, 1)
    floor = _high(0, 0, top)
    return Plot(
        id="plot-scores",
        title=words.PLOT_SCORES,
        x_label=words.PLOT_SCORES_X,
        y_label=words.PLOT_SCORES_Y,
        across=tuple((_along(n, 0, 10), str(10 * n)) for n in range(0, 11, 2)),
        up=((_high(0, 0, top), "0"), (_high(top, 0, top), str(top))),
        bars=tuple(
            Bar(
                _along(n, 0, 10) + 2,
                _high(count, 0, top),
                _along(n + 1, 0, 10) - _along(n, 0, 10) - 4,
                floor - _high(count, 0, top),
                words.in_the_bar(10 * n, 10 * n + 10, count),
            )
            for n, count in enumerate(counts)
        ),
    )


def _skill_plot(result: ClassResult) -> Plot:
    edge = max((abs(skill) for skill, _, _ in result.skills), default=1.0) or 1.0
    return Plot(
        id="plot-vaardigheid",
        title=words.PLOT_SKILL,
        x_label=words.PLOT_SKILL_X,
        y_label=words.PLOT_SKILL_Y,
        across=tuple((_along(n, -edge, edge), str(n).replace("-", "−")) for n in range(-2, 3) if abs(n) <= edge),
        up=tuple((_high(n, 0, 100), str(n)) for n in (0, 25, 50, 75, 100)),
        dots=tuple(
            Dot(
                _along(skill, -edge, edge),
                _high(100 * share, 0, 100),
                words.of_a_learner(number(skill, 1), percent(share)),
            )
            for skill, _, share in result.skills
        ),
    )


# Numbers ----------------------------------------------------------------------------------------------------------


def number(value: float | None, digits: int = 2) -> str:
    """A number as it is written in Dutch; a bar where there is none."""
    if value is None:
        return "–"
    shown = f"{value:.{digits}f}".replace(".", ",")
    return "0" + shown[2:] if shown.strip("-0,") == "" and shown.startswith("-") else shown.replace("-", "−")


def percent(share: float) -> str:
    return f"{round(100 * share)}%"


def _signed(value: float) -> str:
    return number(value, 1) if value < 0 else f"+{number(value, 1)}"


# The page ---------------------------------------------------------------------------------------------------------

Row = tuple[str, ...]


def to_html(result: ClassResult, scenario: Scenario, source: Source, seed: int) -> str:
    """The whole file: nothing from elsewhere, no scripts. Everything authored is escaped."""
    return _template().render(
        words=words,
        css=_file("verslag.css") + _file("klas.css"),
        title=PLACEHOLDER.sub("…", scenario.titel),
        players=words.PLAYED.format(players=result.students),
        facts=_facts(result, source, seed),
        few=words.FEW if result.students < words.FEW_PLAYERS else "",
        summary=tuple(_summary(result)),
        flags=tuple(_flag(flag, source) for flag in result.flags),
        plots=(_items_plot(result), _scores_plot(result), _skill_plot(result)),
        size=(WIDTH, HEIGHT, LEFT, BOTTOM, TOP),
        grounds=tuple(_grounds(result)),
        test_wise_why=words.TEST_WISE_WHY.format(limit=MOST_ABOVE_RANDOM),
        bots=tuple(_bots(result.bots, result.gains)),
        differences=tuple(_difference(one) for one in result.differences),
        twins=words.twins(result.twins.days, result.twins.changed, result.twins.impossible),
        items=tuple(_item(item) for item in result.items),
    )


def _facts(result: ClassResult, source: Source, seed: int) -> tuple[tuple[str, str], ...]:
    shown = (str(result.students), str(seed), source.file, number(result.whole.kansen, 0))
    return tuple(zip(words.FACTS, shown, strict=True))


def _summary(result: ClassResult) -> Iterable[str]:
    yield words.flagged(len(result.flags), len(result.items))
    if result.recovered is not None:
        told = number(result.recovered)
        yield words.recovered(told) if result.recovered >= RECOVERED else words.not_recovered(told)
    yield words.average(number(result.scores.average, 0), number(result.scores.spread, 0))
    yield words.edges(percent(result.floor), percent(result.ceiling))
    paying = [words.RULES[gain.rule].lower() for gain in result.gains if gain.pays]
    yield words.pays(" en ".join(paying)) if paying else words.NOTHING_PAYS
    real = sum(one.is_real for one in result.differences)
    yield words.unequal(real) if real or result.twins.changed or result.twins.impossible else words.EQUAL


def _flag(flag: Flag, source: Source) -> dict[str, str]:
    name, seen, advice = words.FAULTS[flag.fault]
    return {
        "kans": f"{flag.item.task}: {flag.item.kans}",
        "name": name,
        "where": words.where(source.file, flag.item.line),
        "seen": seen,
        "advice": advice,
        "figures": words.figures(
            flag.item.players,
            percent(flag.item.difficulty),
            percent(flag.item.weakest),
            percent(flag.item.strongest),
            number(flag.item.discrimination),
        ),
    }


def _grounds(result: ClassResult) -> Iterable[Row]:
    yield (words.WHOLE, *_reliability(result.whole))
    for ground in result.grounds:
        yield (f"{ground.code} {ground.title}", *_reliability(ground.found))


def _reliability(found: Reliability) -> Row:
    needed = words.NEVER if found.needed is None else str(found.needed)
    return number(found.kansen, 0), number(_agreed(found, found.alpha)), needed


def _agreed(found: Reliability, value: float) -> float | None:
    """With one kans there is nothing that could agree or not."""
    return value if found.kansen > 1 else None


def _bots(bots: Sequence[Played], gains: Iterable[Gain]) -> Iterable[Row]:
    above = {gain.rule: gain for gain in gains}
    for one in bots:
        gain = above.get(one.player)
        told = f"{_signed(gain.points)} (± {number(1.96 * gain.error, 1)})" if gain else "–"
        yield words.RULES[one.player], str(one.players), number(one.average, 0), told


def _difference(one: Difference) -> Row:
    return (
        one.role,
        one.attribute,
        f"{one.groups[0]} tegen {one.groups[1]}",
        f"{one.players[0]} en {one.players[1]}",
        f"{_signed(one.points)} ({number(one.low, 1)} tot {number(one.high, 1)})",
        words.REAL if one.is_real else words.CHANCE,
    )


def _item(item: Item) -> Row:
    return (
        f"{item.task}: {item.kans}",
        "" if item.line is None else str(item.line),
        str(item.players),
        percent(item.difficulty),
        number(item.discrimination),
        percent(item.weakest),
        percent(item.strongest),
    )


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    return environment.from_string(_file("klas.html.jinja"))


def _file(name: str) -> str:
    return files("game.report").joinpath(name).read_text("utf-8")


# JSON -------------------------------------------------------------------------------------------------------------


def plain(result: ClassResult, source: Source, seed: int) -> dict[str, Any]:
    """The same figures for other programs. Shares and correlations lie between -1 and 1, scores are points of 100."""
    return {
        "scenario": source.scenario,
        "bestand": source.file,
        "spelers": result.students,
        "zaad": seed,
        "let_op": words.MODEL,
        "kansen_per_dag": _short(result.whole.kansen),
        "score": {"gemiddeld": _short(result.scores.average), "spreiding": _short(result.scores.spread)},
        "bodem": _short(result.floor),
        "plafond": _short(result.ceiling),
        "vaardigheid_terug": _short(result.recovered),
        "betrouwbaarheid": _plain_reliability(result.whole),
        "werkprocessen": {_code(g): {"titel": g.title, **_plain_reliability(g.found)} for g in result.grounds},
        "meldingen": [_plain_flag(flag, source) for flag in result.flags],
        "trucjes": [_plain_played(one, result.gains) for one in result.bots],
        "verschillen": [_plain_difference(one) for one in result.differences],
        "zelfde_keuzes": {
            "dagen": result.twins.days,
            "andere_score": result.twins.changed,
            "grootste_verschil": result.twins.most,
            "niet_te_spelen": result.twins.impossible,
        },
        "kansen": [_plain_item(item) for item in result.items],
        "leerlingen": [
            {"vaardigheid": _short(skill), "geschat": _short(found), "deel": _short(share)}
            for skill, found, share in result.skills
        ],
    }


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _code(ground: Ground) -> str:
    return f"{ground.dossier}/{ground.code}"


def _plain_reliability(found: Reliability) -> dict[str, Any]:
    return {
        "momenten": _short(found.kansen),
        "alfa": _short(_agreed(found, found.alpha)),
        "alfa_in_deze_klas": _short(_agreed(found, found.here)),
        "nodig": found.needed,
    }


def _plain_flag(flag: Flag, source: Source) -> dict[str, Any]:
    name, seen, advice = words.FAULTS[flag.fault]
    return {
        "melding": flag.fault,
        "naam": name,
        "opdracht": flag.item.task,
        "kans": flag.item.kans,
        "bestand": source.file,
        "regel": flag.item.line,
        "wat": seen,
        "advies": advice,
    }


def _plain_played(one: Played, gains: Iterable[Gain]) -> dict[str, Any]:
    gain = next((gain for gain in gains if gain.rule == one.player), None)
    return {
        "manier": one.player,
        "dagen": one.players,
        "score": _short(one.average),
        "boven_willekeurig": _short(gain.points) if gain else None,
        "standaardfout": _short(gain.error) if gain else None,
        "loont": bool(gain and gain.pays),
    }


def _plain_difference(one: Difference) -> dict[str, Any]:
    return {
        "rol": one.role,
        "wat": one.attribute,
        "groepen": list(one.groups),
        "leerlingen": list(one.players),
        "verschil": _short(one.points),
        "van": _short(one.low),
        "tot": _short(one.high),
        "echt": one.is_real,
    }


def _plain_item(item: Item) -> dict[str, Any]:
    return {
        "opdracht": item.task,
        "kans": item.kans,
        "gedragingen": list(item.gedragingen),
        "regel": item.line,
        "valkuil": item.pitfall,
        "kritisch": item.critical,
        "leerlingen": item.players,
        "moeilijkheid": _short(item.difficulty),
        "onderscheid": _short(item.discrimination),
        "beantwoord": item.answered.players,
        "zwakste_derde": _short(item.weakest),
        "sterkste_derde": _short(item.strongest),
    }
