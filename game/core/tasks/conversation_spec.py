"""Gesprek, as the author writes it; and what types cannot say about it."""

from collections.abc import Iterable
from typing import Literal

from pydantic import Field as PydanticField

from game.core.authored import (
    Authored,
    Conditions,
    Duration,
    GedragId,
    Id,
    KansSpec,
    Many,
    RatingText,
    Text,
    Whole,
    YesNo,
)
from game.core.tasks.rules import Flaw


class PromiseSpec(Authored):
    belofte: Id
    tekst: Text
    voor: Text


class Variant(Authored):
    """The same move under other conditions. The first variant that fits replaces what it names."""

    als: Conditions
    antwoord: Text | None = None
    onthult: Many[Id] | None = None
    vertrouwen: Whole | None = None
    gedrag: dict[GedragId, RatingText] | None = None
    uitleg: Text | None = None
    stemming: Text | None = None


class Move(Authored):
    zet: Id
    zeg: Text
    antwoord: Text | None = None
    na_zet: Many[Id] = ()
    als: Conditions | None = None
    onthult: Many[Id] = ()
    vertrouwen: Whole = 0
    tijd: Duration = 2
    kans: Id | None = None
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    belooft: PromiseSpec | None = None
    maakt_waar: Id | None = None
    varianten: tuple[Variant, ...] = ()
    rondt_af: YesNo = False


class Topic(Authored):
    onderwerp: Id
    titel: Text | None = None
    als: Conditions | None = None
    zetten: tuple[Move, ...] = PydanticField(min_length=1)


class Spec(Authored):
    """A conversation with one person."""

    werkvorm: Literal["gesprek"]
    opdracht: Id
    titel: Text
    met: Id
    kanaal: Literal["aan het bureau", "telefoon", "bij de klant", "online"] = "aan het bureau"
    belt_jou: YesNo = False
    situatie: Text | None = None
    tip: Text | None = None
    begroeting: Text
    vertrouwen: Whole = 5
    geduld: Duration = 30
    geduld_op: Text = "Sorry, ik moet nu echt verder."
    opening: tuple[Move, ...] = ()
    onderwerpen: tuple[Topic, ...] = ()
    afsluiting: tuple[Move, ...] = ()
    kansen: tuple[KansSpec, ...] = ()


# What types cannot say --------------------------------------------------------------------------------------------


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    """Doubled or unknown moves, scored moves without uitleg, alternatives that rate different behaviours."""
    told = (*_doubles(spec), *_unknown_moves(spec), *_unexplained(spec), *_uneven(spec), *_no_end(spec))
    return (*told, *_silent_phone(spec))


def _silent_phone(spec: Spec) -> Iterable[Flaw]:
    if spec.belt_jou and spec.kanaal != "telefoon":
        yield Flaw(("belt-jou",), "wie jou belt, heb je aan de telefoon; zet erbij 'kanaal: telefoon'")


def moves_of(spec: Spec) -> Iterable[tuple[tuple[str | int, ...], Move]]:
    """Every move with its path in the author's names."""
    for n, move in enumerate(spec.opening):
        yield ("opening", n), move
    for t, topic in enumerate(spec.onderwerpen):
        for n, move in enumerate(topic.zetten):
            yield ("onderwerpen", t, "zetten", n), move
    for n, move in enumerate(spec.afsluiting):
        yield ("afsluiting", n), move


def _doubles(spec: Spec) -> Iterable[Flaw]:
    seen: set[str] = set()
    for path, move in moves_of(spec):
        if move.zet in seen:
            yield Flaw((*path, "zet"), f"de zet '{move.zet}' bestaat al in dit gesprek; geef deze een andere naam")
        seen.add(move.zet)
    topics: set[str] = set()
    for n, topic in enumerate(spec.onderwerpen):
        if topic.onderwerp in topics:
            yield Flaw(("onderwerpen", n, "onderwerp"), f"het onderwerp '{topic.onderwerp}' staat er twee keer")
        topics.add(topic.onderwerp)


def _unknown_moves(spec: Spec) -> Iterable[Flaw]:
    known = [move.zet for _, move in moves_of(spec)]
    for path, move in moves_of(spec):
        for zet in (*move.na_zet, *(move.als.gezegd if move.als else ())):
            if zet not in known:
                yield Flaw((*path, "na-zet"), f"de zet '{zet}' bestaat niet in dit gesprek{_meant(zet, known)}")


def _meant(word: str, known: list[str]) -> str:
    from difflib import get_close_matches

    found = get_close_matches(word, known, n=1)
    return f"; bedoel je '{found[0]}'?" if found else ""


def _unexplained(spec: Spec) -> Iterable[Flaw]:
    for path, move in moves_of(spec):
        if move.gedrag and not move.uitleg:
            yield Flaw((*path, "gedrag"), f"de zet '{move.zet}' telt mee, maar heeft geen uitleg")
        if move.kans and not move.gedrag and not any(v.gedrag for v in move.varianten):
            yield Flaw((*path, "kans"), f"de zet '{move.zet}' hoort bij een kans, maar laat geen gedrag zien")


def _uneven(spec: Spec) -> Iterable[Flaw]:
    shown: dict[str, set[str]] = {}
    for path, move in moves_of(spec):
        for ratings in (move.gedrag, *(v.gedrag for v in move.varianten if v.gedrag is not None)):
            name = move.kans or move.zet
            if ratings and shown.setdefault(name, set(ratings)) != set(ratings):
                yield Flaw((*path, "gedrag"), f"bij de kans '{name}' moet elke zet dezelfde gedragingen laten zien")


def _no_end(spec: Spec) -> Iterable[Flaw]:
    if not any(move.rondt_af for _, move in moves_of(spec)):
        yield Flaw((), "geen enkele zet rondt dit gesprek af; zet 'rondt-af: ja' bij een zet in de afsluiting")
