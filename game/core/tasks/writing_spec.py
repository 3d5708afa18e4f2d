"""Tekst, as an author writes it: the parts of a letter, its building blocks, and what the whole must hold."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from pydantic import Field as PydanticField

from game.core.authored import (
    Authored,
    Conditions,
    Duration,
    FactPath,
    GedragId,
    Id,
    KansSpec,
    Many,
    RatingText,
    Text,
    Whole,
    YesNo,
    pair_of,
)
from game.core.tasks.conversation_spec import PromiseSpec
from game.core.tasks.rules import Flaw
from game.core.tasks.writing_rules import Demand, is_met
from game.core.wording import words_in

Sort = Literal["vacaturetekst", "pitch", "afwijzing", "webcare", "bericht", "offertebrief", "mail", "brief"]
Check = Literal["uitsluiting", "persoonsgegevens"]


class AvoidSpec(Authored):
    """Words that shut people out, with what to write instead. Also how `scenarios/taal/neutraal.yaml` is written."""

    vormen: tuple[Text, ...] = PydanticField(min_length=1)
    soort: Text
    wet: Text
    liever: Text


class BlockSpec(Authored):
    """One way to write a part; without `tekst` the part is left out."""

    steen: Id
    tekst: Text | None = None
    als: Conditions | None = None
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    belooft: PromiseSpec | None = None
    legt_vast: Many[FactPath] = ()


class SectionSpec(Authored):
    """A part of the text, such as its opening. `aaneen` keeps it in the paragraph of the part before."""

    deel: Id
    label: Text
    kans: Id | None = None
    aaneen: YesNo = False
    als: Conditions | None = None
    stenen: tuple[BlockSpec, ...] = PydanticField(min_length=1)


class RequirementSpec(Authored):
    """What the sent text is held against; exactly one rule each.

    `bevat`: one of these stands in it. `zonder`: none of these does. `controle`: nothing of that kind is found in it.
    `minstens`, `hoogstens`: words in all. `langste-zin`: words in a sentence, at most.
    """

    eis: Id
    label: Text
    bevat: Many[Text] = ()
    zonder: Many[Text] = ()
    controle: Check | None = None
    minstens: Whole | None = None
    hoogstens: Whole | None = None
    langste_zin: Whole | None = None
    als: Conditions | None = None
    toont: Many[GedragId] = ()
    kans: Id | None = None
    uitleg: Text | None = None
    legt_vast: Many[FactPath] = ()


class Spec(Authored):
    """A text to compose from blocks and then, when `vrij`, to write on by hand. `bericht` is what it answers."""

    werkvorm: Literal["tekst"]
    opdracht: Id
    titel: Text
    soort: Sort
    taal: Literal["nederlands", "engels"] = "nederlands"
    aan: Id | None = None
    situatie: Text | None = None
    tip: Text | None = None
    bericht: Text | None = None
    tijd: Duration = 15
    vrij: YesNo = True
    delen: tuple[SectionSpec, ...] = ()
    eisen: tuple[RequirementSpec, ...] = ()
    voorbeeldtekst: Text | None = None
    kansen: tuple[KansSpec, ...] = ()


# What types cannot say --------------------------------------------------------------------------------------------


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    return (*_empty(spec), *_doubles(spec), *_of_blocks(spec), *_of_demands(spec), *_of_example(spec))


def _empty(spec: Spec) -> Iterable[Flaw]:
    if not spec.delen and not spec.vrij:
        yield Flaw(("vrij",), "er zijn geen delen om te kiezen en er is niets om zelf te schrijven")
    if spec.eisen and not spec.vrij and not spec.delen:
        yield Flaw(("eisen",), "aan een tekst die niemand schrijft kun je geen eisen stellen")


def _doubles(spec: Spec) -> Iterable[Flaw]:
    yield from _twice([(("delen", n, "deel"), part.deel) for n, part in enumerate(spec.delen)], "het deel")
    yield from _twice([(("eisen", n, "eis"), demand.eis) for n, demand in enumerate(spec.eisen)], "de eis")
    stenen = [(("delen", p, "stenen", n, "steen"), b.steen) for p, part, n, b in _blocks(spec)]
    yield from _twice(stenen, "de steen")


def _twice(named: Sequence[tuple[tuple[str | int, ...], str]], what: str) -> Iterable[Flaw]:
    times = Counter(name for _, name in named)
    for path, name in named:
        if times[name] > 1:
            yield Flaw(path, f"{what} '{name}' staat er meer dan één keer; geef elk een eigen naam")


def _blocks(spec: Spec) -> Iterable[tuple[int, SectionSpec, int, BlockSpec]]:
    return ((p, part, n, block) for p, part in enumerate(spec.delen) for n, block in enumerate(part.stenen))


def _of_blocks(spec: Spec) -> Iterable[Flaw]:
    shown = {part.deel: next((set(b.gedrag) for b in part.stenen if b.gedrag), set()) for part in spec.delen}
    for p, part, n, block in _blocks(spec):
        path = ("delen", p, "stenen", n)
        if block.gedrag and not block.uitleg:
            yield Flaw((*path, "gedrag"), f"de steen '{block.steen}' telt mee, maar heeft geen uitleg")
        if block.belooft and not spec.aan:
            yield Flaw((*path, "belooft"), "een belofte is aan iemand; zet 'aan' bij deze tekst")
        if set(block.gedrag) != shown[part.deel]:
            about = f"elke steen van het deel '{part.deel}' moet dezelfde gedragingen laten zien"
            yield Flaw((*path, "gedrag") if block.gedrag else (*path, "steen"), about)
    for p, part in enumerate(spec.delen):
        if len(part.stenen) < 2:
            message = f"bij het deel '{part.deel}' valt niets te kiezen; schrijf er een steen bij"
            yield Flaw(("delen", p, "stenen"), message)


def _of_demands(spec: Spec) -> Iterable[Flaw]:
    for n, demand in enumerate(spec.eisen):
        path = ("eisen", n)
        if len(_rules(demand)) != 1:
            one = "bevat, zonder, controle, minstens, hoogstens of langste-zin"
            yield Flaw((*path, "eis"), f"de eis '{demand.eis}' heeft precies één regel nodig: {one}")
        if demand.toont and not demand.uitleg:
            yield Flaw((*path, "toont"), f"de eis '{demand.eis}' telt mee, maar heeft geen uitleg")
        if demand.controle == "uitsluiting" and spec.taal == "engels":
            yield Flaw((*path, "controle"), "de lijst van woorden die uitsluiten is Nederlands; deze tekst is Engels")


def _rules(demand: RequirementSpec) -> list[str]:
    """`minstens` and `hoogstens` together are one rule."""
    words = demand.minstens is not None or demand.hoogstens is not None
    filled = {
        "bevat": bool(demand.bevat),
        "zonder": bool(demand.zonder),
        "controle": demand.controle is not None,
        "woorden": words,
        "langste-zin": demand.langste_zin is not None,
    }
    return [name for name, is_filled in filled.items() if is_filled]


def _of_example(spec: Spec) -> Iterable[Flaw]:
    """The text an author holds up as an example has to pass; placeholders stand for themselves here."""
    if spec.voorbeeldtekst is None:
        if any(demand.toont and demand.bevat for demand in spec.eisen):
            message = "schrijf een voorbeeldtekst die aan alle eisen voldoet; de speler ziet hem na het versturen"
            yield Flaw(("titel",), message, warning=True)
        return
    for demand in spec.eisen:
        if len(_rules(demand)) == 1 and not is_met(written(demand), spec.voorbeeldtekst, ()):
            told = f" (hij telt {words_in(spec.voorbeeldtekst)} woorden)" if "woorden" in _rules(demand) else ""
            yield Flaw(("voorbeeldtekst",), f"de voorbeeldtekst voldoet niet aan de eis '{demand.eis}'{told}")


def written(demand: RequirementSpec) -> Demand:
    """The rule of a demand, with its texts as the author wrote them."""
    return Demand(
        id=demand.eis,
        label=demand.label,
        check=demand.controle or "",
        least=demand.minstens,
        most=demand.hoogstens,
        longest=demand.langste_zin,
        one_of=demand.bevat,
        none_of=demand.zonder,
        kansen=tuple(f"{demand.kans or demand.eis}/{gedrag}" for gedrag in demand.toont),
        records=tuple(pair_of(path) for path in demand.legt_vast),
        explanation=demand.uitleg or "",
    )
