"""Postvak: what types cannot say about an author's text, and dates that depend on who is cast."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import product

from game.core.calendar import explain_day
from game.core.entry import explain
from game.core.tasks.inbox_spec import GOES_ON, InboxDeed, InboxField, Message, Spec
from game.core.tasks.rules import Flaw
from game.core.world import PLACEHOLDER, placeholders

NUMBERS = ("getal", "bedrag", "kommagetal", "percentage")
Path = tuple[str | int, ...]
ValuesOf = Callable[[str, str], tuple[str, ...] | None]
"""The values a property of a role can have; None when that is only known once it is cast."""


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    return (
        *_of_day(spec),
        *_doubles(spec),
        *(flaw for n, one in enumerate(spec.berichten) for flaw in _of(spec, n, one)),
    )


def _of_day(spec: Spec) -> Iterator[Flaw]:
    if spec.einde <= spec.begin:
        yield Flaw(("einde",), "'einde' moet later zijn dan 'begin'")
    for n, one in enumerate(spec.agenda):
        if not spec.begin <= one.om < spec.einde:
            yield Flaw(("agenda", n, "om"), "dit tijdstip valt buiten dit deel van de dag")


def _doubles(spec: Spec) -> Iterator[Flaw]:
    named: list[tuple[Path, str]] = []
    for n, message in enumerate(spec.berichten):
        at: Path = ("berichten", n)
        named.append(((*at, "bericht"), message.bericht))
        named += [((*at, "velden", k, "veld"), line.veld) for k, line in enumerate(message.velden)]
        named += [((*at, "doen", k, "doe"), deed.doe) for k, deed in enumerate(message.doen)]
    times = Counter(name for _, name in named)
    for path, name in named:
        if times[name] > 1:
            yield Flaw(path, f"'{name}' staat er twee keer in dit postvak; geef een van beide een andere naam")
            times[name] = 0


def _of(spec: Spec, number: int, message: Message) -> Iterator[Flaw]:
    at: Path = ("berichten", number)
    yield from _sender(at, message)
    yield from _moments(at, spec, message)
    yield from _references(at, spec, message)
    yield from _silence(at, spec, message)
    for n, line in enumerate(message.velden):
        yield from _of_line((*at, "velden", n), message, line)
    for n, deed in enumerate(message.doen):
        yield from _of_deed((*at, "doen", n), spec, message, deed)
    if message.soort != "lijst" and message.doen and not any(_always(deed) for deed in message.doen):
        text = f"'{message.bericht}' is nooit zeker af te handelen; voeg een handeling toe zonder 'na' en zonder 'als'"
        yield Flaw((*at, "doen"), text)


def _always(deed: InboxDeed) -> bool:
    return deed.soort not in GOES_ON and not deed.na and deed.als is None


def _sender(at: Path, message: Message) -> Iterator[Flaw]:
    if message.van and message.afzender:
        yield Flaw((*at, "afzender"), "schrijf 'van' (een rol) of 'afzender' (een tekst), niet allebei")
    if message.soort != "lijst" and not (message.van or message.afzender):
        yield Flaw(
            (*at, "bericht"), f"bij '{message.bericht}' staat niet van wie het komt; voeg 'van' of 'afzender' toe"
        )


def _moments(at: Path, spec: Spec, message: Message) -> Iterator[Flaw]:
    if message.soort == "lijst" and (message.om is not None or message.na or message.na_stilte):
        yield Flaw((*at, "soort"), "een lijst ligt er altijd: laat 'om', 'na' en 'na-stilte' weg")
    if message.om is not None and not spec.begin <= message.om < spec.einde:
        yield Flaw((*at, "om"), "dit tijdstip valt buiten dit deel van de dag")
    if message.uiterlijk is not None and message.uiterlijk < (message.om or spec.begin):
        yield Flaw((*at, "uiterlijk"), "dit is al voorbij voordat het bericht er is")
    if message.vervalt and message.uiterlijk is None and message.binnen is None:
        yield Flaw((*at, "vervalt"), "zonder 'uiterlijk' of 'binnen' kan dit niet vervallen")
    if message.na_stilte and message.na:
        yield Flaw((*at, "na-stilte"), "'na' en 'na-stilte' kunnen niet samen")


def _references(at: Path, spec: Spec, message: Message) -> Iterator[Flaw]:
    deeds = [deed.doe for one in spec.berichten for deed in one.doen]
    names = [one.bericht for one in spec.berichten]
    for name in message.na:
        if name not in deeds:
            yield Flaw((*at, "na"), f"de handeling '{name}' bestaat niet in dit postvak{_meant(name, deeds)}")
        elif name in [deed.doe for deed in message.doen]:
            yield Flaw((*at, "na"), f"'{name}' hoort bij dit bericht zelf, dus het komt nooit")
    if message.na_stilte and message.na_stilte not in names:
        hint = _meant(message.na_stilte, names)
        yield Flaw((*at, "na-stilte"), f"het bericht '{message.na_stilte}' bestaat niet in dit postvak{hint}")
    elif message.na_stilte and not _has_deadline(spec, message.na_stilte):
        text = f"'{message.na_stilte}' heeft geen 'uiterlijk' of 'binnen', dus er komt nooit stilte na"
        yield Flaw((*at, "na-stilte"), text)


def _has_deadline(spec: Spec, name: str) -> bool:
    return any(one.uiterlijk is not None or one.binnen is not None for one in spec.berichten if one.bericht == name)


def _silence(at: Path, spec: Spec, message: Message) -> Iterator[Flaw]:
    """An omission costs once: where it was made."""
    if not _follows_silence(spec, message, frozenset()):
        return
    if any(deed.gedrag for deed in message.doen) or any(line.toont for line in message.velden):
        text = "wat na stilte komt, telt niet mee: de stilte zelf heeft al geteld. Laat 'gedrag' en 'toont' hier weg"
        yield Flaw((*at, "na-stilte" if message.na_stilte else "na"), text)


def _follows_silence(spec: Spec, message: Message, seen: frozenset[str]) -> bool:
    if message.na_stilte:
        return True
    sources = (one for one in spec.berichten if any(deed.doe in message.na for deed in one.doen))
    rest = seen | {message.bericht}
    return any(_follows_silence(spec, one, rest) for one in sources if one.bericht not in rest)


# Deeds and lines --------------------------------------------------------------------------------------------------


def _of_deed(at: Path, spec: Spec, message: Message, deed: InboxDeed) -> Iterator[Flaw]:
    own = [other.doe for other in message.doen]
    for name in deed.na:
        if name not in own:
            hint = _meant(name, own)
            yield Flaw((*at, "na"), f"'{name}' is geen handeling bij dit bericht{hint}")
    if deed.gedrag and not deed.uitleg:
        yield Flaw((*at, "gedrag"), f"'{deed.doe}' telt mee, maar heeft geen uitleg")
    if deed.opent == spec.opdracht:
        yield Flaw((*at, "opent"), "een postvak kan zichzelf niet openen")
    for n, variant in enumerate(deed.varianten):
        if not (variant.als.is_ or variant.als.is_niet):
            yield Flaw((*at, "varianten", n, "als"), "een variant hangt af van wie er is: gebruik 'is' of 'is-niet'")
        if variant.gedrag is not None and set(variant.gedrag) != set(deed.gedrag):
            yield Flaw((*at, "varianten", n, "gedrag"), "een variant laat dezelfde gedragingen zien")
    for als, where in ((message.als, ("als",)), (deed.als, (*at[2:], "als"))):
        if als is not None and (als.gezegd or als.vertrouwen is not None or als.tijd_over is not None):
            text = "in een postvak kan dit niet; gebruik 'na', 'gehoord', 'vastgelegd' of 'beloofd'"
            yield Flaw((*at[:2], *where), text)


def _of_line(at: Path, message: Message, line: InboxField) -> Iterator[Flaw]:
    if line.toont and not line.uitleg:
        yield Flaw((*at, "toont"), f"het veld '{line.veld}' telt mee, maar heeft geen uitleg")
    ways = [
        way for way, given in (("goed", line.goed), ("termijn", line.termijn), ("optellen", line.optellen)) if given
    ]
    if line.toont and not ways:
        text = f"bij het veld '{line.veld}' staat niet wat goed is; voeg 'goed', 'termijn' of 'optellen' toe"
        yield Flaw((*at, "toont"), text)
    if len(ways) > 1:
        yield Flaw((*at, ways[1]), f"schrijf '{ways[0]}' of '{ways[1]}', niet allebei")
    if line.optellen and line.vorm not in NUMBERS:
        yield Flaw((*at, "vorm"), "een som geeft een getal; schrijf 'vorm: kommagetal', 'getal' of 'bedrag'")
    if line.termijn and line.vorm != "datum":
        yield Flaw((*at, "vorm"), "een termijn geeft een datum; schrijf 'vorm: datum'")
    if line.vorm == "keuze" and not line.keuzes:
        yield Flaw((*at, "vorm"), f"het veld '{line.veld}' heeft niets om uit te kiezen; voeg 'keuzes' toe")
    if not any(deed.soort in ("antwoorden", "uitvoeren") for deed in message.doen):
        yield Flaw((*at, "veld"), "wat hier wordt ingevuld, gaat nergens heen; voeg een handeling 'uitvoeren' toe")


def _meant(word: str, known: list[str]) -> str:
    from difflib import get_close_matches

    found = get_close_matches(word, known, n=1)
    return f"; bedoel je '{found[0]}'?" if found else ""


# Values that depend on who is cast --------------------------------------------------------------------------------


def value_flaws(spec: Spec, today: date, values: ValuesOf) -> Iterator[Flaw]:
    """Dates and numbers that cannot be read, for every value the lot can give."""
    for n, message in enumerate(spec.berichten):
        for k, line in enumerate(message.velden):
            at: Path = ("berichten", n, "velden", k)
            if line.termijn is not None:
                yield from _unreadable((*at, "termijn", "datum"), line.termijn.datum, "datum", today, values)
            elif line.optellen and line.vorm in NUMBERS:
                for place, part in enumerate(line.optellen):
                    yield from _unreadable((*at, "optellen", place), part, line.vorm, today, values)
            elif line.goed and line.vorm in ("datum", *NUMBERS):
                yield from _unreadable((*at, "goed"), line.goed, line.vorm, today, values)


def _unreadable(at: Path, text: str, form: str, today: date, values: ValuesOf) -> Iterator[Flaw]:
    for filled in _filled(text, values):
        why = explain_day(filled, today) if form == "datum" else explain(form, filled)
        if why:
            what = "datum; schrijf bijvoorbeeld 31 december 2026" if form == "datum" else f"{form}, zoals 16,50"
            yield Flaw(at, f"'{filled}' is geen {what}")
            return


def _filled(text: str, values: ValuesOf) -> Iterable[str]:
    """The text with every combination of what its placeholders can stand for; nothing when that is not known yet."""
    asked = list(dict.fromkeys(placeholders(text)))
    found = [values(*one) for one in asked]
    for combination in product(*(one for one in found if one is not None)) if None not in found else ():
        told = dict(zip(asked, combination, strict=True))
        yield PLACEHOLDER.sub(lambda hit, told=told: told[hit[1], hit[2]], text)  # type: ignore[misc]
