"""Every text of a scenario that a student reads, with its place and how it reaches them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from game.content.form import Path, Spot, many

Manner = Literal["verteld", "uitgelegd", "gekozen", "gehoord", "opschrift", "bron"]
"""Told by the agency itself; explained afterwards; picked by the player as something to say or do; heard from somebody
else; a heading, a label or a value; a reference to a law or a table."""

TOLD: Manner = "verteld"
EXPLAINED: Manner = "uitgelegd"
PICKED: Manner = "gekozen"
HEARD: Manner = "gehoord"
LABEL: Manner = "opschrift"
SOURCE: Manner = "bron"

READ: dict[tuple[str, str], Manner] = {
    ("Scenario", "titel"): LABEL,
    ("Scenario", "beschrijving"): TOLD,
    ("Scenario", "begrippen"): EXPLAINED,
    ("Role", "functie"): LABEL,
    ("Role", "spreekt"): LABEL,
    ("Role", "feiten"): LABEL,
    ("Lot", "een-van"): LABEL,
    ("Lot", "verdeel"): LABEL,
    ("Round", "titel"): LABEL,
    ("Round", "briefing"): TOLD,
    ("Spec", "titel"): LABEL,
    ("Spec", "situatie"): TOLD,
    ("Spec", "tip"): TOLD,
    ("Pointer", "coach"): TOLD,
    ("Spec", "begroeting"): HEARD,
    ("Spec", "geduld-op"): HEARD,
    ("Spec", "toon"): LABEL,
    ("Spec", "anderen-beter"): LABEL,
    ("Topic", "titel"): LABEL,
    ("Move", "zeg"): PICKED,
    ("Move", "antwoord"): HEARD,
    ("Move", "uitleg"): EXPLAINED,
    ("Variant", "antwoord"): HEARD,
    ("Variant", "uitleg"): EXPLAINED,
    ("PromiseSpec", "tekst"): LABEL,
    ("PromiseSpec", "voor"): LABEL,
    ("KansSpec", "gemist"): EXPLAINED,
    ("FieldSpec", "label"): LABEL,
    ("FieldSpec", "keuzes"): LABEL,
    ("FieldSpec", "eenheid"): LABEL,
    ("FieldSpec", "uitleg"): EXPLAINED,
    ("DemandSpec", "label"): LABEL,
    ("DemandSpec", "wet"): SOURCE,
    ("DemandSpec", "afwijzing"): LABEL,
    ("DemandSpec", "motief"): LABEL,
    ("WishSpec", "label"): LABEL,
    ("WishSpec", "afwijzing"): LABEL,
    ("WishSpec", "motief"): LABEL,
    ("GroundSpec", "tekst"): PICKED,
    ("GroundSpec", "uitleg"): EXPLAINED,
    ("RequestSpec", "zeg"): HEARD,
    ("ReactionSpec", "zeg"): PICKED,
    ("ReactionSpec", "antwoord"): HEARD,
    ("ReactionSpec", "uitleg"): EXPLAINED,
    ("PartSpec", "uitleg"): EXPLAINED,
    ("Choice", "tekst"): PICKED,
    ("Choice", "uitleg"): EXPLAINED,
    ("StepSpec", "label"): LABEL,
    ("StepSpec", "eenheid"): LABEL,
    ("StepSpec", "uitleg"): EXPLAINED,
    ("MistakeSpec", "fout"): LABEL,
    ("MistakeSpec", "uitleg"): EXPLAINED,
    ("Spec", "bericht"): HEARD,
    ("Spec", "voorbeeldtekst"): PICKED,
    ("PromiseMade", "tekst"): LABEL,
    ("PromiseMade", "voor"): LABEL,
    ("SectionSpec", "label"): LABEL,
    ("BlockSpec", "tekst"): PICKED,
    ("BlockSpec", "uitleg"): EXPLAINED,
    ("RequirementSpec", "label"): LABEL,
    ("RequirementSpec", "uitleg"): EXPLAINED,
    ("Spec", "vraag"): TOLD,
    ("SourceSpec", "titel"): LABEL,
    ("SourceSpec", "maker"): LABEL,
    ("SourceSpec", "tekst"): TOLD,
    ("SourceSpec", "uitleg"): EXPLAINED,
    ("FindingSpec", "tekst"): TOLD,
    ("ConclusionSpec", "label"): LABEL,
    ("ClaimSpec", "tekst"): PICKED,
    ("ClaimSpec", "uitleg"): EXPLAINED,
    ("ClaimVariant", "uitleg"): EXPLAINED,
    ("WeighingSpec", "tekst"): TOLD,
    ("WeighingSpec", "uitleg"): EXPLAINED,
    ("WeighingVariant", "uitleg"): EXPLAINED,
    ("PackageSpec", "uitleg"): EXPLAINED,
    ("ProposalSpec", "tekst"): PICKED,
    ("ProposalSpec", "uitleg"): EXPLAINED,
    ("QuestionSpec", "zeg"): HEARD,
    ("AnswerSpec", "zeg"): PICKED,
    ("AnswerSpec", "antwoord"): HEARD,
    ("AnswerSpec", "uitleg"): EXPLAINED,
    ("AnswerVariant", "antwoord"): HEARD,
    ("AnswerVariant", "uitleg"): EXPLAINED,
    ("RateTable", "titel"): LABEL,
    ("Rate", "label"): LABEL,
    ("Rate", "wanneer"): LABEL,
    ("Rate", "bron"): SOURCE,
    ("Rate", "groep"): LABEL,
    ("Message", "afzender"): LABEL,
    ("Message", "onderwerp"): LABEL,
    ("Message", "tekst"): HEARD,
    ("Message", "te-laat"): EXPLAINED,
    ("AgendaSpec", "wat"): LABEL,
    ("InboxField", "label"): LABEL,
    ("InboxField", "keuzes"): LABEL,
    ("InboxField", "eenheid"): LABEL,
    ("InboxField", "uitleg"): EXPLAINED,
    ("InboxDeed", "tekst"): PICKED,
    ("InboxDeed", "antwoord"): HEARD,
    ("InboxDeed", "uitleg"): EXPLAINED,
    ("Outcome", "antwoord"): HEARD,
    ("Outcome", "uitleg"): EXPLAINED,
    ("Deed", "tekst"): PICKED,
    ("Deed", "antwoord"): HEARD,
    ("Deed", "uitleg"): EXPLAINED,
}
"""By model and key, how a text reaches the student. A test holds this list, with the one below, against the models."""

_SUMS = ("gegeven", "percentage", "van", "optellen", "aftrekken", "vermenigvuldigen", "delen", "door", "opslag", "op")
_FORMULA = (*_SUMS, "marge", "bij", "minimaal", "hoogstens")
UNREAD: frozenset[tuple[str, str]] = frozenset(
    {
        ("Accepted", "bij"),
        ("Accepted", "woord"),
        ("Accepted", "reden"),
        ("Agency", "naam"),
        ("Role", "leeftijd"),
        ("Role", "plaats"),
        ("Conditions", "is"),
        ("Conditions", "is-niet"),
        ("Variant", "stemming"),
        ("FieldSpec", "goed"),
        ("DemandSpec", "goed"),
        ("WishSpec", "punten"),
        ("TransportSpec", "auto"),
        ("TransportSpec", "fiets"),
        ("TransportSpec", "ov"),
        ("Choice", "waarde"),
        ("InboxField", "goed"),
        ("InboxField", "optellen"),
        ("TermSpec", "datum"),
        ("History", "vastgelegd"),
        ("RequirementSpec", "bevat"),
        ("RequirementSpec", "zonder"),
        *(("AvoidSpec", key) for key in ("vormen", "soort", "wet", "liever")),
        *((model, key) for model in ("StepSpec", "MistakeSpec") for key in _FORMULA),
    }
)
"""Texts that only the rules or the author read: proper names, and values that stand elsewhere as well."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text a student reads. `ratings` are those of the move it belongs to; `key` is what it stands under."""

    path: Path
    manner: Manner
    text: str
    key: str
    ratings: tuple[str, ...] = ()


def lines(spots: Iterable[Spot]) -> Iterator[Line]:
    """In the author's order."""
    for path, group, form in spots:
        if not isinstance(group, dict):
            continue
        own = group.get("gedrag")
        ratings = tuple(own.values()) if isinstance(own, dict) else ()
        for key, value in group.items():
            manner = READ.get((form.get("title", ""), key))
            if manner:
                yield from _texts((*path, key), manner, value, key, ratings)


def _texts(path: Path, manner: Manner, value: Any, key: str, ratings: tuple[str, ...]) -> Iterator[Line]:
    """A text alone, a list of them, or texts under names; what stands deeper has a model of its own."""
    if isinstance(value, str):
        yield Line(path, manner, value, key, ratings)
    elif isinstance(value, list):
        yield from (Line((*path, n), manner, text, key, ratings) for n, text in enumerate(many(value)))
    elif isinstance(value, dict):
        for name, text in value.items():
            if isinstance(text, str):
                yield Line((*path, name), manner, text, key, ratings)
