"""What types cannot say about an onderzoek."""

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from typing import Any

from game.core.tasks.research_spec import FindingSpec, SourceSpec, Spec
from game.core.tasks.rules import Flaw

Path = tuple[str | int, ...]
WORLD, STORY = ("is_", "is_niet"), ("gehoord", "vastgelegd", "beloofd", "geplaatst")
NAMES = ("bron", "bevinding", "conclusie", "stelling", "afweging", "pakket", "voorstel", "vraag", "reactie")


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    parts = tuple(_parts(spec))
    return (*_doubles(parts), *_unknown(spec, parts), *_unexplained(parts), *_world_only(parts), *_shape(spec))


def date_flaws(spec: Spec, day: date) -> Iterator[Flaw]:
    """Sources that were not there yet on the day that is played."""
    for n, source in enumerate(spec.bronnen):
        if source.datum > day:
            text = f"de bron '{source.bron}' is van na de werkdag ({day.isoformat()}); klopt de datum?"
            yield Flaw(("bronnen", n, "datum"), text, warning=True)


def _parts(spec: Spec) -> Iterator[tuple[Path, Any]]:
    """Every named part with its path, variants among them."""
    for n, source in enumerate(spec.bronnen):
        yield ("bronnen", n), source
        yield from ((("bronnen", n, "bevindingen", k), one) for k, one in enumerate(source.bevindingen))
    for n, conclusion in enumerate(spec.conclusies):
        yield ("conclusies", n), conclusion
        yield from _varied(("conclusies", n, "stellingen"), conclusion.stellingen)
    yield from _varied(("afwegingen",), spec.afwegingen)
    if spec.voorstellen:
        yield ("voorstellen",), spec.voorstellen
        yield from _varied(("voorstellen", "keuzes"), spec.voorstellen.keuzes)
    for path, question in _questions(spec):
        yield path, question
        yield from _varied((*path, "reacties"), question.reacties)


def _questions(spec: Spec) -> Iterator[tuple[Path, Any]]:
    yield from ((("verdediging", n), one) for n, one in enumerate(spec.verdediging))
    if spec.verbetering:
        yield ("verbetering",), spec.verbetering


def _varied(path: Path, parts: Iterable[Any]) -> Iterator[tuple[Path, Any]]:
    for n, part in enumerate(parts):
        yield (*path, n), part
        yield from (((*path, n, "varianten", k), one) for k, one in enumerate(part.varianten))


def _name(part: Any) -> tuple[str, str]:
    """The key that names a part, and its name; a variant has none. A source is named before what it tells."""
    return next(((key, getattr(part, key)) for key in NAMES if key in type(part).model_fields), ("", ""))


# Names ------------------------------------------------------------------------------------------------------------


def _doubles(parts: Iterable[tuple[Path, Any]]) -> Iterator[Flaw]:
    seen: set[str] = set()
    for path, part in parts:
        key, name = _name(part)
        if name and name in seen:
            yield Flaw(
                (*path, key), f"de naam '{name}' bestaat al in dit onderzoek; geef een van beide een andere naam"
            )
        seen.add(name)


def _unknown(spec: Spec, parts: Iterable[tuple[Path, Any]]) -> Iterator[Flaw]:
    known = [one.bevinding for source in spec.bronnen for one in source.bevindingen]
    for path, part in parts:
        for name in getattr(part, "steunt_op", None) or ():
            if name not in known:
                near = get_close_matches(name, known, n=1)
                hint = f"; bedoel je '{near[0]}'?" if near else ""
                yield Flaw((*path, "steunt-op"), f"de bevinding '{name}' staat bij geen enkele bron{hint}")


def _world_only(parts: Iterable[tuple[Path, Any]]) -> Iterator[Flaw]:
    """What counts stands fixed before the day begins; what is there to find may hang on what came before."""
    for path, part in parts:
        als = getattr(part, "als", None)
        before = STORY if isinstance(part, FindingSpec) else ()
        if als is not None and als.model_fields_set.difference(WORLD, before):
            message = "hier kan 'als' alleen met 'is' en 'is-niet'; bij een bevinding ook met wat eerder gebeurde"
            yield Flaw((*path, "als"), message)


# What counts ------------------------------------------------------------------------------------------------------


def _unexplained(parts: Iterable[tuple[Path, Any]]) -> Iterator[Flaw]:
    for path, part in parts:
        key = "toont" if "toont" in type(part).model_fields else "gedrag"
        if _name(part)[1] and getattr(part, key, None) and not part.uitleg:
            yield Flaw((*path, key), f"'{_name(part)[1]}' telt mee, maar heeft geen uitleg")


def _shape(spec: Spec) -> Iterator[Flaw]:
    yield from _nothing_to_do(spec)
    yield from _time(spec)
    yield from _carried(spec)
    yield from _limits(spec)
    yield from _evenness(spec)
    yield from _always_an_answer(spec)


def _nothing_to_do(spec: Spec) -> Iterator[Flaw]:
    if not spec.conclusies and not spec.voorstellen:
        yield Flaw((), "dit onderzoek leidt nergens toe; voeg 'conclusies' of 'voorstellen' toe")
    if (spec.verdediging or spec.verbetering) and not spec.met:
        yield Flaw((), "er is niemand die naar de verdediging luistert; voeg 'met' toe")


def _time(spec: Spec) -> Iterator[Flaw]:
    for n, source in enumerate(spec.bronnen):
        if source.tijd > spec.tijd:
            yield Flaw(("bronnen", n, "tijd"), f"de bron '{source.bron}' past nooit in de tijd van {spec.tijd} min")
    needed = sum(source.tijd for source in spec.bronnen if _must_be_read(source))
    if needed > spec.tijd:
        message = f"de bruikbare bronnen die meetellen kosten samen {needed} min, maar er is {spec.tijd} min"
        yield Flaw(("tijd",), message)


def _must_be_read(source: SourceSpec) -> bool:
    return bool(source.toont) and source.oordeel == "bruikbaar" and source.als is None


def _carried(spec: Spec) -> Iterator[Flaw]:
    """A source that carries a conclusion and does not count itself: who leaves it closed loses nothing."""
    free = {one.bevinding: source.bron for source in spec.bronnen if not source.toont for one in source.bevindingen}
    for n, conclusion in enumerate(spec.conclusies):
        for k, claim in enumerate(conclusion.stellingen):
            for name in dict.fromkeys(free[found] for found in claim.steunt_op if found in free):
                message = f"de bron '{name}' draagt deze stelling, maar telt zelf niet mee; voeg daar 'toont' toe"
                yield Flaw(("conclusies", n, "stellingen", k, "steunt-op"), message, warning=True)


def _limits(spec: Spec) -> Iterator[Flaw]:
    package = spec.voorstellen
    if package is None:
        return
    if package.budget is None and package.hoogstens is None:
        yield Flaw(("voorstellen",), "er valt niets te kiezen; voeg een 'budget' of 'hoogstens' toe")
    if package.speling < 0:
        yield Flaw(("voorstellen", "speling"), "de speling is 0 punten of meer")
    for n, one in enumerate(package.keuzes):
        if one.kosten < 0 or (package.budget is not None and one.kosten > package.budget):
            message = f"het voorstel '{one.voorstel}' past nooit in het budget"
            yield Flaw(("voorstellen", "keuzes", n, "kosten"), message)


def _evenness(spec: Spec) -> Iterator[Flaw]:
    """Alternatives must show the same behaviours, or one of them could never be strong."""
    groups = [(("conclusies", n, "stellingen"), one.conclusie, one.stellingen) for n, one in enumerate(spec.conclusies)]
    asked = [((*path, "reacties"), one.vraag, one.reacties) for path, one in _questions(spec)]
    for path, name, members in (*groups, *asked):
        shown = [set(gedrag) for one in members for gedrag in _gedragingen(one)]
        for n, one in enumerate(members):
            if any(set(gedrag) != shown[0] for gedrag in _gedragingen(one)):
                message = f"bij '{name}' moet elk antwoord dezelfde gedragingen laten zien"
                yield Flaw((*path, n, "gedrag"), message)


def _gedragingen(part: Any) -> Iterator[dict[str, Any]]:
    yield part.gedrag
    yield from (variant.gedrag for variant in part.varianten if variant.gedrag is not None)


def _always_an_answer(spec: Spec) -> Iterator[Flaw]:
    for path, question in _questions(spec):
        if all(one.steunt_op or one.als for one in question.reacties):
            message = f"op '{question.vraag}' heeft niet iedereen een antwoord; laat bij één 'steunt-op' en 'als' weg"
            yield Flaw((*path, "reacties"), message)
