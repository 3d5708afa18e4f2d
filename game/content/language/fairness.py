"""Fairness: words that shut people out, in texts that the agency itself presents as neutral.

What a client or a weak answer says is the point of the exercise and is left alone. So is a text that quotes such words,
or that says in the same sentence that they are not allowed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.content.finding import Finding
from game.content.language.script import Script
from game.content.language.texts import EXPLAINED, LABEL, PICKED, TOLD, Line
from game.content.language.words import sentences
from game.core.wording import Avoided, pattern_of

_QUOTED = re.compile(r"['\"‘“][^'\"’”]{3,80}['\"’”](?!\w)")
_ABOUT = re.compile(
    r"\b(?:niet|geen|nooit|mag|verbied\w*|verbod\w*|discrimin\w*|onderscheid|wet|ongelijk\w*)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Sought:
    phrase: Avoided
    pattern: re.Pattern[str]


def unfair_words(script: Script) -> Iterator[Finding]:
    lines = [line for line in script.lines if _is_neutral(line, script)]
    for sought in _occurring(script.references.phrases, lines):
        for line in lines:
            for words in _met(sought, _own_words(line)) if sought.pattern.search(line.text) else ():
                phrase = sought.phrase
                message = f"'{words}' sluit mensen uit ({phrase.kind}, {phrase.law}); {phrase.rather}"
                yield Finding("W431", line.path, message)


def unfair_questions(script: Script) -> Iterator[Finding]:
    """Something a consultant may not ask, in an answer that counts as right."""
    lines = [line for line in script.lines if _counts_as_right(line) and "?" in line.text]
    for sought in _occurring(script.references.questions, lines):
        for line in lines:
            for words in _met(sought, (sentence for sentence in sentences(line.text) if "?" in sentence)):
                yield Finding("W432", line.path, _forbidden(sought.phrase, words))


def _forbidden(phrase: Avoided, words: str) -> str:
    why = f"{phrase.kind}, {phrase.law}"
    return f"naar '{words}' mag je niet vragen ({why}), maar dit antwoord telt als goed; {phrase.rather}"


def _met(sought: _Sought, parts: Iterator[str]) -> Iterator[str]:
    found = next((hit for part in parts if (hit := sought.pattern.search(part))), None)
    if found:
        yield found.group()


def _occurring(phrases: tuple[Avoided, ...], lines: list[Line]) -> list[_Sought]:
    """Most forms occur nowhere: a look for their plain part in all the text at once tells."""
    text = "\n".join(line.text for line in lines).casefold()
    found = [(phrase, [form for form in phrase.forms if _plain_part(form) in text]) for phrase in phrases]
    return [_Sought(phrase, pattern_of(forms)) for phrase, forms in found if forms]


def _plain_part(form: str) -> str:
    return max(re.split(r"\*|\[\w+\]", form), key=len).casefold()


def _is_neutral(line: Line, script: Script) -> bool:
    if line.manner == LABEL:
        return _is_vacancy(line, script)
    return line.manner in (TOLD, EXPLAINED) or (_counts_as_right(line) and "neutraal" not in line.ratings)


def _counts_as_right(line: Line) -> bool:
    return line.manner == PICKED and bool(line.ratings) and "zwak" not in line.ratings


def _is_vacancy(line: Line, script: Script) -> bool:
    """What stands in a job advertisement: the facts of a vacancy, and the eisen and wensen of a selection."""
    if line.path[0] == "rollen":
        role = script.cast.scenario.rollen.get(str(line.path[1]))
        return role is not None and role.soort == "vacature"
    return "eisen" in line.path or "wensen" in line.path


def _own_words(line: Line) -> Iterator[str]:
    """Its sentences, without quotations; without those that say something is not allowed."""
    may_speak_about = line.manner in (EXPLAINED, PICKED)
    unquoted = (_QUOTED.sub(" ", sentence) for sentence in sentences(line.text))
    return (sentence for sentence in unquoted if not (may_speak_about and _ABOUT.search(sentence)))
