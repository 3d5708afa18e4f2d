"""Wording: words that shut people out, data that is private, and sentences that run on, found in a text by rules.

A rule sees letters, not what is meant: whatever it finds is shown with its reason, so that a reader can judge for
himself. What nobody can find by rule (is it warm, is it convincing) is left to the teacher.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Kind = Literal["uitsluiting", "persoonsgegevens", "lange-zin"]


@dataclass(frozen=True)
class Avoided:
    """Words to avoid in a neutral text. In a form `*` is the rest of a word, `[getal]` a number, `[leeftijd]` a number
    that can be an age. `kind` says whom it shuts out, `law` why that is not allowed, `rather` what to write instead.
    """

    forms: tuple[str, ...]
    kind: str
    law: str
    rather: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return pattern_of(self.forms)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something found in a text, from character `start` up to `end`. `about` and `rather` are what a reader is told."""

    kind: Kind
    start: int
    end: int
    words: str
    about: str = ""
    rather: str = ""


_AGE = r"(?:1[5-9]|[2-7]\d)"


def pattern_of(forms: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_form, forms)), re.IGNORECASE)


def _form(form: str) -> str:
    asked = re.escape(form).replace(r"\*", r"\w*").replace(r"\[getal\]", r"\d+").replace(r"\[leeftijd\]", _AGE)
    return rf"(?<!\w){asked}(?!\w)"


def shut_out(text: str, avoided: Iterable[Avoided]) -> Iterator[Mark]:
    """Words that shut people out, in the order of the text."""
    found = ((hit, one) for one in avoided for hit in one.pattern.finditer(text))
    for hit, one in sorted(found, key=lambda pair: pair[0].start()):
        yield Mark("uitsluiting", hit.start(), hit.end(), hit.group(), f"{one.kind}, {one.law}", one.rather)


# Each is a form of data that identifies or reaches one person (AVG art. 4 and 87; UAVG art. 46 for the BSN).
_PRIVATE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("iban", re.compile(r"(?<!\w)[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\w)")),
    ("e-mailadres", re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")),
    ("telefoonnummer", re.compile(r"(?<![\w,.])(?:\+31|0)(?:[ -]?\d){9}(?!\d)")),
    ("bsn", re.compile(r"(?<![\w,.-])\d{9}(?![\w,])")),
    ("geboortedatum", re.compile(r"(?<!\w)(?:geboren|geb\.|geboortedatum:?)\s+(?:op )?\d{1,2}[ -]\w+[ -]\d{4}", re.I)),
)


def private(text: str) -> Iterator[Mark]:
    """Numbers and addresses of one person: none of them belongs in a text for others."""
    taken: set[int] = set()
    for kind, pattern in _PRIVATE:
        for hit in pattern.finditer(text):
            if taken.isdisjoint(range(*hit.span())):
                taken.update(range(*hit.span()))
                yield Mark("persoonsgegevens", hit.start(), hit.end(), hit.group(), kind)


def long_sentences(text: str, most: int) -> Iterator[Mark]:
    """Sentences of more than `most` words."""
    for start, end in sentences(text):
        count = words_in(text[start:end])
        if count > most:
            yield Mark("lange-zin", start, end, text[start:end], str(count), str(most))


_END = re.compile(r"(?<=[.!?:])[\"'”’)]*\s+|\n+")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends; a new line ends one too. An abbreviation with one letter does not."""
    start = 0
    for hit in _END.finditer(text):
        if "\n" not in hit.group() and re.search(r"(?<!\w)\w\.$", text[start : hit.start()]):
            continue
        if text[start : hit.start()].strip():
            yield start, hit.start()
        start = hit.end()
    if text[start:].strip():
        yield start, len(text.rstrip())


def words_in(text: str) -> int:
    return len(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text))


def contains(text: str, part: str) -> bool:
    """Whether these words stand in the text, whatever the capitals and the spaces between them."""
    spaced = r"\s+".join(re.escape(word) for word in part.split())
    return re.search(rf"(?<!\w){spaced}(?!\w)", text, re.IGNORECASE) is not None


_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


def plain_text(text: str) -> str:
    """The text as it is kept: no control or invisible characters, no spaces at the ends of lines, no long gaps."""
    lines = (_CONTROL.sub("", line.replace("\t", " ")).rstrip() for line in re.split(r"\r\n|\r|\n|\u2028|\u2029", text))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
