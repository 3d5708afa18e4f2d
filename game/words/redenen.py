"""The reasons the rules give, as sentences: what was seen, and why it matters in the trade."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from game.core.evidence import Reason
from game.words import calculatie, onderzoek, postvak, selectie, tekst

Told = Mapping[str, str]
Telling = str | Callable[[Told], str]


def _wrong(told: Told) -> str:
    right = f" Goed is: {told['goed']}." if told["goed"] else ""
    return f"Bij “{told['label']}” schreef je: {told['waarde']}. Dat klopt niet.{right} {told['uitleg']}"


def _kept_out(told: Told) -> str:
    what = f": {told['wat']}" if told["wat"] else ""
    stop = "" if what.endswith((".”", "?”", "!”", "…”")) else "."
    return f"Hier lag een valkuil{what}{stop} Je bent er niet in gestapt."


def _left_out(told: Told) -> str:
    known = f": {told['goed']}" if told["goed"] else ""
    return (
        f"Je liet “{told['label']}” leeg, maar dit kon je weten{known}. "
        f"Wat er niet staat, kan een collega niet gebruiken. {told['uitleg']}"
    )


def _better_said(told: Told) -> str:
    """What is called and not said, as a thing to do at the desk, ends without a mark."""
    stop = "" if told["zeg"].endswith((".", "?", "!", "…")) else "."
    return f"Zo kon je het laten zien: “{told['zeg']}”{stop} {told['uitleg']}"


REASONS: dict[str, Telling] = {
    "valkuil-vermeden": _kept_out,
    "gemist": "Hier kon je dit gedrag laten zien. Dat is deze keer niet gebeurd.",
    "zonder-uitleg": "De schrijver van het scenario heeft hier geen uitleg bij gezet.",
    "beter-zeggen": _better_said,
    "kaart-goed": "Bij “{label}” schreef je: {waarde}. Dat klopt. {uitleg}",
    "kaart-fout": _wrong,
    "kaart-verzonnen": (
        "Bij “{label}” schreef je: {waarde}. Dat had je nog niet gehoord. "
        "Een gok op de kaart ziet er voor een collega uit als een feit. {uitleg}"
    ),
    "kaart-navragen": (
        "Je liet “{label}” leeg, want je had er niets over gehoord. Zo staat er niets op de kaart wat je niet weet."
    ),
    "kaart-leeg": _left_out,
    "kaart-mag-niet": "Bij “{label}” schreef je iets op, maar dit mag niet op de kaart staan. {uitleg}",
    "gesprek-afgebroken": "Je brak het gesprek af.",
    "opdracht-begonnen": "Je begon aan: {titel}",
    "leeg-gelaten": "leeg gelaten",
}
"""Key → a sentence with its values between braces, or a function where the sentence itself depends on them."""

_TABLES: tuple[Mapping[str, Telling], ...] = (
    REASONS,
    calculatie.REASONS,
    onderzoek.REASONS,
    postvak.REASONS,
    selectie.REASONS,
    tekst.REASONS,
)


def sentence(reason: str | Reason) -> str:
    """An author's own text as it is; a reason of the rules as a sentence. Always a sentence, whatever is missing."""
    if isinstance(reason, str):
        return reason
    telling = next((table[reason.key] for table in _TABLES if reason.key in table), REASONS["zonder-uitleg"])
    told = defaultdict(str, reason.values)
    text = telling.format_map(told) if isinstance(telling, str) else telling(told)
    return " ".join(text.split())


def is_known(key: str) -> bool:
    return any(key in table for table in _TABLES)
