"""What types cannot say about an author's calculation: parts that do not exist, or numbers made in no or two ways."""

from collections.abc import Callable, Iterable

from game.core.entry import explain
from game.core.tasks.calculation_spec import PARTNER, Formula, RateTable, Spec, StepSpec, read_quantity
from game.core.tasks.rules import Flaw
from game.core.world import PLACEHOLDER, placeholders

Path = tuple[str | int, ...]


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    return (
        *_doubles((("stappen", n, "stap"), step.stap) for n, step in enumerate(spec.stappen)),
        *(f for n, step in enumerate(spec.stappen) for f in _of_step(("stappen", n), step, spec.stappen[:n])),
        *_about_tables(spec),
    )


def rate_flaws(spec: Spec, tables: dict[str, RateTable]) -> tuple[Flaw, ...]:
    """What can only be seen beside the tables of the scenario: a table or a line of it that does not exist."""
    return tuple(_unknown_rates(spec, tables))


ValuesOf = Callable[[str, str], tuple[str, ...] | None]
"""Every value `<role.name>` can have in some world; None where that is only known once the world is cast."""


def number_flaws(spec: Spec, values_of: ValuesOf) -> tuple[Flaw, ...]:
    """What can only be seen beside the roles: a placeholder that does not always stand for a number."""
    return tuple(flaw for n, step in enumerate(spec.stappen) for flaw in _no_numbers(("stappen", n), step, values_of))


def _no_numbers(path: Path, step: StepSpec, values_of: ValuesOf) -> Iterable[Flaw]:
    for key, term in terms_of(step):
        for role, name in placeholders(term):
            wrong = next((v for v in values_of(role, name) or () if not _fits(v, key, step)), None)
            if wrong is not None:
                why = f"; het kan '{wrong}' zijn" if wrong else ""
                yield Flaw((*path, key), f"met <{role}.{name}> kun je hier niet rekenen{why}")


def _fits(value: str, key: str, step: StepSpec) -> bool:
    return explain(step.vorm, value) is None if key == "gegeven" else is_number(value)


def terms_of(formula: Formula) -> Iterable[tuple[str, str]]:
    """Every part a formula is made from, with the key it stands under."""
    if formula.gegeven:
        yield "gegeven", formula.gegeven
    for key in (*PARTNER, *filter(None, PARTNER.values())):
        if key != "gegeven":
            yield from ((key, term) for term in getattr(formula, key))


def is_number(term: str) -> bool:
    """A number, or a placeholder that stands for one in the cast world."""
    if PLACEHOLDER.fullmatch(term):
        return True
    try:
        read_quantity(term)
    except ValueError:
        return False
    return True


def _doubles(named: Iterable[tuple[Path, str]]) -> Iterable[Flaw]:
    seen: set[str] = set()
    for path, name in named:
        if name in seen:
            yield Flaw(path, f"'{name}' staat er twee keer; geef een van beide een andere naam")
        seen.add(name)


def _of_step(path: Path, step: StepSpec, before: tuple[StepSpec, ...]) -> Iterable[Flaw]:
    yield from _of_formula(path, step, before, bool(step.keuzes))
    yield from _of_judging(path, step)
    yield from _of_choices((*path, "keuzes"), step)
    for n, mistake in enumerate(step.fouten):
        yield from _of_formula((*path, "fouten", n), mistake, before, chosen=False)
    if step.stap.isdigit():
        yield Flaw((*path, "stap"), f"'{step.stap}' is een getal; geef de stap een naam met letters")


def _of_formula(path: Path, formula: Formula, before: tuple[StepSpec, ...], chosen: bool) -> Iterable[Flaw]:
    ways = [key for key in PARTNER if getattr(formula, key)] + (["keuzes"] if chosen else [])
    if len(ways) != 1:
        told = " en ".join(f"'{way}'" for way in ways) or "niets"
        yield Flaw(path, f"zeg op precies één manier hoe dit getal ontstaat; nu staat er {told}")
        return
    partner = PARTNER.get(ways[0], "")
    if partner and not getattr(formula, partner):
        yield Flaw((*path, ways[0]), f"bij '{ways[0]}' hoort ook '{partner}'")
    for key in filter(None, set(PARTNER.values()) - {partner}):
        if getattr(formula, key):
            yield Flaw((*path, key), f"'{key}' hoort niet bij '{ways[0]}'")
    yield from _of_order(path, formula, before)


ADDED_UP = ("optellen", "aftrekken", "percentage", "van")


def _of_order(path: Path, formula: Formula, before: tuple[StepSpec, ...]) -> Iterable[Flaw]:
    sometimes = {step.stap for step in before if step.als}
    for key, term in terms_of(formula):
        if term in sometimes and (key not in ADDED_UP or len(getattr(formula, key)) < 2):
            message = f"de stap '{term}' bestaat niet in elke wereld; die mag alleen in een rij staan die je optelt"
            yield Flaw((*path, key), message)


def _of_judging(path: Path, step: StepSpec) -> Iterable[Flaw]:
    if step.toont and (step.toon or step.gegeven):
        yield Flaw((*path, "toont"), f"de stap '{step.stap}' telt mee, maar de speler hoeft hier niets te doen")
    if step.toont and not step.uitleg and not step.keuzes:
        yield Flaw((*path, "toont"), f"de stap '{step.stap}' telt mee, maar heeft geen uitleg")


def _of_choices(path: Path, step: StepSpec) -> Iterable[Flaw]:
    yield from _doubles(((*path, n, "keuze"), choice.keuze) for n, choice in enumerate(step.keuzes))
    if step.keuzes and not any(choice.goed or choice.goed_als for choice in step.keuzes):
        yield Flaw(path, f"bij de stap '{step.stap}' is geen enkele keuze goed; zet ergens 'goed: ja'")
    for n, choice in enumerate(step.keuzes):
        if step.toont and not choice.uitleg:
            yield Flaw((*path, n), f"de keuze '{choice.keuze}' telt mee, maar heeft geen uitleg")
        if not (choice.tekst or choice.waarde):
            yield Flaw((*path, n), f"de keuze '{choice.keuze}' heeft geen tekst")


def _about_tables(spec: Spec) -> Iterable[Flaw]:
    if spec.oude_tabel and not spec.tabel:
        yield Flaw(("oude-tabel",), "zet er ook 'tabel' bij: de tabel die nu geldt")


def _unknown_rates(spec: Spec, tables: dict[str, RateTable]) -> Iterable[Flaw]:
    missing = [(key, n) for key, n in (("tabel", spec.tabel), ("oude-tabel", spec.oude_tabel)) if n and n not in tables]
    for key, name in missing:
        yield Flaw((key,), f"de tabel '{name}' bestaat niet; zet hem onder 'tarieven' of in een eigen bestand")
    if missing:
        return
    yield from _doubled_rates(spec, tables)
    rates = {rate.tarief for rate in tables[spec.tabel].regels} if spec.tabel else set()
    for n, line in enumerate(spec.tabelregels):
        if line not in rates:
            message = f"'{line}' staat niet in de tabel '{spec.tabel}'{_meant(line, rates)}"
            yield Flaw(("tabelregels", n), message)
    for n, step in enumerate(spec.stappen):
        yield from _unknown_terms(("stappen", n), step, rates, {s.stap for s in spec.stappen[:n]})


def _doubled_rates(spec: Spec, tables: dict[str, RateTable]) -> Iterable[Flaw]:
    for key, table in (("tabel", spec.tabel), ("oude-tabel", spec.oude_tabel)):
        names = [rate.tarief for rate in tables[table].regels] if table else []
        for name in dict.fromkeys(name for name in names if names.count(name) > 1):
            yield Flaw((key,), f"in de tabel '{table}' staat '{name}' twee keer; haal er een weg")


def _unknown_terms(path: Path, step: StepSpec, rates: set[str], before: set[str]) -> Iterable[Flaw]:
    terms = [((*path, key), term) for key, term in terms_of(step)]
    for n, mistake in enumerate(step.fouten):
        terms += [((*path, "fouten", n, key), term) for key, term in terms_of(mistake)]
    terms += [((*path, "keuzes", n, "waarde"), c.waarde) for n, c in enumerate(step.keuzes) if c.waarde]
    if step.gegeven and "<" not in step.gegeven and is_number(step.gegeven) and explain(step.vorm, step.gegeven):
        yield Flaw((*path, "gegeven"), f"'{step.gegeven}' past niet bij de vorm {step.vorm}")
    for place, term in terms:
        if term not in rates | before and not is_number(term):
            what = "geen eerdere stap, geen regel van de tabel en geen getal"
            yield Flaw(place, f"'{term}' is {what}{_meant(term, rates | before)}")


def _meant(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches  # here, because a scenario without mistakes never needs it

    near = get_close_matches(word[:80], sorted(known), n=1, cutoff=0.6)
    return f"; bedoel je '{near[0]}'?" if near else ""
