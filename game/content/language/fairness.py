"""Fairness: words that shut people out, in texts that the agency itself presents as neutral.

What a client or a weak answer says is the point of the exercise and is left alone. So is a text that quotes such words,
or that says in the same sentence that they are not allowed.
"""

import re
from collections.abc import Iterator

from game.content.finding import Finding
from game.content.language.references import Phrase
from game.content.language.script import Script
from game.content.language.texts import EXPLAINED, LABEL, PICKED, Line
from game.content.language.words import sentences

_AGE = r"(?:1[5-9]|[2-7]\d)"
_QUOTED = re.compile(r"['\"‘“][^'\"’”]{3,80}['\"’”](?!\w)")
_ABOUT = re.compile(
    r"\b(?:niet|geen|nooit|mag|verbied\w*|verbod\w*|discrimin\w*|onderscheid|wet|ongelijk\w*)\b", re.IGNORECASE
)


def unfair_words(script: Script) -> Iterator[Finding]:
    patterns = tuple((phrase, _pattern(phrase)) for phrase in script.references.phrases)
    every = _either(script.references.phrases)
    for line in script.lines:
        if every.search(line.text) and _is_neutral(line, script):
            for sentence in _own_words(line):
                found = next(((p, hit) for p, pattern in patterns if (hit := pattern.search(sentence))), None)
                if found:
                    yield Finding("W431", line.path, _unfair(found[0], found[1].group()))


def unfair_questions(script: Script) -> Iterator[Finding]:
    """Something a consultant may not ask, in an answer that counts as right."""
    patterns = tuple((phrase, _pattern(phrase)) for phrase in script.references.questions)
    every = _either(script.references.questions)
    for line in script.lines:
        if _counts_as_right(line) and "?" in line.text and every.search(line.text):
            for sentence in sentences(line.text):
                found = next(((p, hit) for p, pattern in patterns if (hit := pattern.search(sentence))), None)
                if found and "?" in sentence:
                    yield Finding("W432", line.path, _forbidden(found[0], found[1].group()))


def _unfair(phrase: Phrase, words: str) -> str:
    return f"'{words}' sluit mensen uit ({phrase.kind}, {phrase.law}); {phrase.rather}"


def _forbidden(phrase: Phrase, words: str) -> str:
    return f"naar '{words}' mag je niet vragen ({phrase.kind}, {phrase.law}), maar dit antwoord telt als goed; {phrase.rather}"


def _pattern(phrase: Phrase) -> re.Pattern[str]:
    return re.compile("|".join(map(_form, phrase.forms)), re.IGNORECASE)


def _either(phrases: tuple[Phrase, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_form(form) for phrase in phrases for form in phrase.forms), re.IGNORECASE)


def _form(form: str) -> str:
    """`*` is the rest of a word, `[getal]` a number, `[leeftijd]` a number that can be an age."""
    asked = re.escape(form).replace(r"\*", r"\w*").replace(r"\[getal\]", r"\d+").replace(r"\[leeftijd\]", _AGE)
    return rf"(?<!\w){asked}(?!\w)"


def _is_neutral(line: Line, script: Script) -> bool:
    match line.manner:
        case "verteld" | "uitgelegd":
            return True
        case "gekozen":
            return _counts_as_right(line) and "neutraal" not in line.ratings
        case "opschrift":
            return _is_vacancy(line, script)
        case _:
            return False


def _counts_as_right(line: Line) -> bool:
    return line.manner == PICKED and bool(line.ratings) and "zwak" not in line.ratings


def _is_vacancy(line: Line, script: Script) -> bool:
    """What stands in a job advertisement: the facts of a vacancy, and the eisen and wensen of a selection."""
    if line.path[0] == "rollen":
        role = script.cast.scenario.rollen.get(str(line.path[1]))
        return role is not None and role.soort == "vacature"
    return line.manner == LABEL and ("eisen" in line.path or "wensen" in line.path)


def _own_words(line: Line) -> list[str]:
    unquoted = [_QUOTED.sub(" ", sentence) for sentence in sentences(line.text)]
    may_speak_about = line.manner in (EXPLAINED, PICKED)
    return [sentence for sentence in unquoted if not (may_speak_about and _ABOUT.search(sentence))]
