"""Tips: a hint that gives the answer away, by telling what the lot decided or by saying the strong answer itself."""

import re
from collections.abc import Iterator

from game.content.finding import TASK, Finding
from game.content.language.script import Script
from game.content.language.texts import PICKED, Line
from game.content.language.words import words

IN_A_ROW = 5
"""So many words one after another of a strong answer are that answer."""
_FILLED = re.compile(r"<([\w-]+)\.([\w-]+)>")


def telling_tips(script: Script) -> Iterator[Finding]:
    for tip in (line for line in script.lines if line.key == "tip"):
        told = _fact_in(tip, script) or _answer_in(tip, script)
        if told:
            yield Finding("W423", tip.path, told)


def _fact_in(tip: Line, script: Script) -> str:
    for role, fact in _FILLED.findall(tip.text):
        known = script.cast.scenario.rollen.get(role)
        if known is not None and fact in known.feiten:
            return f"deze tip vult <{role}.{fact}> in, en dat moet de speler zelf te weten komen; laat het weg"
    return ""


def _answer_in(tip: Line, script: Script) -> str:
    said = _rows(tip.text)
    for line in script.lines:
        strong = line.manner == PICKED and line.ratings and set(line.ratings) == {"sterk"}
        both = said & _rows(line.text) if strong and line.path[:TASK] == tip.path[:TASK] else set()
        if both:
            return f"deze tip zegt het sterke antwoord voor ('{' '.join(min(both))}'); zeg waar de speler op let"
    return ""


def _rows(text: str) -> set[tuple[str, ...]]:
    heard = [word.lower() for word in words(text)]
    return {tuple(heard[n : n + IN_A_ROW]) for n in range(len(heard) - IN_A_ROW + 1)}
