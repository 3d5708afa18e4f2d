"""Filling in: placeholders that break a sentence for somebody the game may cast, and other slips of typing.

Nobody is cast here. What a placeholder can become is known from its property: a pronoun for a woman and for a man, a
name with a capital, a fact in every value the lot may draw.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from game.content.finding import Finding
from game.content.language.script import Script
from game.content.language.texts import LABEL, Line
from game.content.language.words import BLANK, blanked, sentences
from game.content.roles import AGENCY, TALKS
from game.core.world import PLACEHOLDER, PRONOUNS

FIRMS = ("bedrijf",)
PEOPLE = ("naam", "voornaam", "achternaam")
"""Properties that are proper names."""
PRONOUN_KEYS = ("hij", "hem", "zijn")
SMALL = (*PRONOUN_KEYS, "aanhef", "functie", "sector", "temperament")
"""Properties whose value begins with a small letter, unless the placeholder has a capital."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One placeholder in a text, with what stands before and after it."""

    role: str
    name: str
    before: str
    after: str

    @property
    def key(self) -> str:
        return self.name[:1].lower() + self.name[1:]

    @property
    def told(self) -> str:
        return f"<{self.role}.{self.name}>"

    @property
    def starts(self) -> bool:
        return not self.before.strip("\"'“‘(") or bool(_SENTENCE_END.search(self.before))


_SENTENCE_END = re.compile(r"[.?!…][\"'”’)]*\s+[\"'“‘(]*$|\n\s*$")


def gaps(text: str) -> Iterator[Gap]:
    for found in PLACEHOLDER.finditer(text):
        yield Gap(found[1], found[2], text[: found.start()], text[found.end() :])


def broken_sentences(script: Script) -> Iterator[Finding]:
    for line in script.lines:
        if "<" in line.text:
            for gap in gaps(line.text):
                yield from (Finding("W441", line.path, message) for message in _broken(gap, line, script))
            yield from (Finding("W441", line.path, message) for message in _own_pronouns(line, script))


def _broken(gap: Gap, line: Line, script: Script) -> Iterator[str]:
    if line.manner != LABEL:
        yield from _capital(gap, script)
    yield from _glued(gap)
    if gap.key in PRONOUN_KEYS:
        yield from _pronoun(gap)
    if gap.key in (*FIRMS, *PEOPLE):
        yield from _name(gap)
    yield from _value(gap, script)


# Capitals -----------------------------------------------------------------------------------------------------------


def _capital(gap: Gap, script: Script) -> Iterator[str]:
    if not _is_small(gap, script):
        return
    right = f"<{gap.role}.{gap.key[:1].upper()}{gap.key[1:]}>"
    if gap.starts and gap.name == gap.key:
        yield f"{gap.told} staat aan het begin van een zin; schrijf {right}, dan begint die met een hoofdletter"
    elif not gap.starts and gap.name != gap.key and not gap.before.rstrip().endswith((":", '"', "'", "“", "‘")):
        yield f"{gap.told} staat midden in een zin; schrijf <{gap.role}.{gap.key}>, zonder hoofdletter"


def _is_small(gap: Gap, script: Script) -> bool:
    if _is_fact(gap, script):
        return any(value[:1].islower() for value in _values(gap, script))
    return gap.key in SMALL


def _is_fact(gap: Gap, script: Script) -> bool:
    return gap.key in script.cast.facts(gap.role)


def _values(gap: Gap, script: Script) -> tuple[str, ...]:
    """What a fact can be; nothing when that is only known once the world is cast."""
    if gap.role == AGENCY or gap.role not in script.cast.roles:
        return ()
    return script.cast.alternatives(gap.role, gap.key) or ()


# What stands around it ----------------------------------------------------------------------------------------------


def _glued(gap: Gap) -> Iterator[str]:
    """`'s` fits Samira, not Max or Hans."""
    owner = re.match(r"['’]?s(?!\w)", gap.after)
    if owner:
        yield f"'{gap.told}{owner.group()}' klopt niet voor elke naam; schrijf 'van {gap.told}'"
    elif gap.after[:1].isalpha() or gap.before[-1:].isalpha():
        yield f"er staat een letter vast aan {gap.told}; dat past niet bij elke invulling"


_FINITE = {"heb": "heeft", "hebt": "heeft", "hebben": "heeft", "ben": "is", "bent": "is", "kunnen": "kan"}
_FINITE |= {"willen": "wil", "moeten": "moet", "mogen": "mag", "zullen": "zal", "gaan": "gaat", "komen": "komt"}
_WITH_OBJECT = ("met", "aan", "bij", "tegen", "van")


def _pronoun(gap: Gap) -> Iterator[str]:
    after = re.match(r"\s+(\w+)", gap.after)
    before = re.search(r"(\w+)\s+$", gap.before)
    if gap.key == "hij":
        verb = next((found[1] for found in (after, before) if found and found[1].lower() in _FINITE), None)
        if verb:
            yield f"bij {gap.told} hoort '{_FINITE[verb.lower()]}', niet '{verb}'"
        if before and before[1].lower() in _WITH_OBJECT:
            yield f"na '{before[1]}' hoort <{gap.role}.hem>, niet {gap.told}"


_ARTICLE = re.compile(r"\b(de|het|een)\s+$", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(mevrouw|meneer|mijnheer|mw\.|dhr\.|de heer)\s+$", re.IGNORECASE)


def _name(gap: Gap) -> Iterator[str]:
    article, address = _ARTICLE.search(gap.before), _ADDRESS.search(gap.before)
    if article:
        yield f"{gap.told} is een naam; haal '{article[1]}' ervoor weg"
    if address and gap.key in PEOPLE:
        yield f"'{address[1]} {gap.told}' past maar bij één geslacht; schrijf <{gap.role}.aanhef>"


def _value(gap: Gap, script: Script) -> Iterator[str]:
    """A fact that begins or ends with what stands there already."""
    before, after = re.search(r"(\w+)\s+$", gap.before), re.match(r"\s+(\w+)", gap.after)
    for value in _values(gap, script):
        words = value.lower().split()
        if before and words and (before[1].lower() == words[0] or {before[1].lower(), words[0]} <= _DETERMINERS):
            yield f"met {gap.told} staat hier soms '{before[1]} {value}'"
        if after and words and after[1].lower() == words[-1]:
            yield f"met {gap.told} staat hier soms '{value} {after[1]}'"
        if value[-1:] in ".?!" and gap.after[:1] in ".?!":
            yield f"met {gap.told} staan hier soms twee leestekens: '{value}{gap.after[:1]}'"


_DETERMINERS = {"de", "het", "een", "geen", "deze", "dit", "mijn", "zijn", "haar", "jouw", "je", "uw"}
_BOTH = re.compile(r"\b(hij/zij|zij/hij|hem/haar|haar/hem|zijn/haar|haar/zijn|m/v)\b", re.IGNORECASE)
_ONE = re.compile(r"\b(hij|haar)\b", re.IGNORECASE)
_OWN = {"hij": "hij", "haar": "hem> of <{role}.zijn"}


def _own_pronouns(line: Line, script: Script) -> Iterator[str]:
    """A pronoun typed out in a sentence about somebody who may be cast as a woman or as a man."""
    for sentence in sentences(line.text):
        people = [gap.role for gap in gaps(sentence) if _is_person(gap, script)]
        both, one = _BOTH.search(sentence), _ONE.search(PLACEHOLDER.sub(BLANK, sentence))
        if people and both:
            yield f"in plaats van '{both[1]}' kun je <{people[0]}.{both[1].lower().split('/')[0]}> schrijven"
        elif people and one:
            meant = _OWN[one[1].lower()].format(role=people[0])
            yield f"'{one[1]}' past maar bij één geslacht; gaat het over {people[0]}, schrijf dan <{people[0]}.{meant}>"


def _is_person(gap: Gap, script: Script) -> bool:
    role = script.cast.roles.get(gap.role)
    return role is not None and role.soort in TALKS and gap.key in (*PEOPLE, *PRONOUNS["v"])


# Slips of typing ----------------------------------------------------------------------------------------------------

_DOUBLED = re.compile(r"(?<![\w-])(\w+) \1(?![\w-])", re.IGNORECASE)
_LOOSE = re.compile(r"\w +[,;.?!](?=\s|$)")


def slips(text: str, may_double: Container[str]) -> Iterator[str]:
    """Doubled words and spaces, loose punctuation: in an authored text, or in one that is filled in already."""
    if "  " in text:
        yield "er staan twee spaties achter elkaar"
    for found in _DOUBLED.finditer(text):
        if found[1].isalpha() and found[1].lower() not in may_double:
            yield f"'{found.group()}': dat woord staat er twee keer"
    loose = _LOOSE.search(text)
    if loose:
        yield f"er staat een spatie voor '{loose.group()[-1]}'"


def typing_slips(script: Script) -> Iterator[Finding]:
    may_double = script.references.listed("mag-dubbel")
    if next(slips(script.text, may_double), None) is None:
        return
    for line in script.lines:
        yield from (Finding("W442", line.path, message) for message in slips(blanked(line.text), may_double))
