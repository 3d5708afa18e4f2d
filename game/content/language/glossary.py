"""The glossary: terms a student can open, the author's own and those of every scenario."""

import re
from collections.abc import Iterable, Mapping

from game.content.language.references import References
from game.content.roles import Cast
from game.core.scenario import Scenario

ENDINGS = ("", "s", "'s", "en", "e", "n", "je", "tje", "s'")
"""What a term can have behind it and still be that term."""


def with_glossary(cast: Cast) -> Scenario:
    """The scenario with the shipped terms that occur in what a student reads; the author's own explanation wins."""
    texts = (line.text for line in cast.read_lines if line.key != "begrippen")
    terms = merged(cast.scenario.begrippen, References().glossary, texts)
    return cast.scenario.model_copy(update={"begrippen": terms})


def merged(own: Mapping[str, str], shipped: Mapping[str, str], texts: Iterable[str]) -> dict[str, str]:
    """The author's terms with those of the others that occur in the texts, in alphabetical order."""
    known = {term.casefold() for term in own}
    text = "\n".join(texts).casefold()
    used = {term: told for term, told in shipped.items() if term.casefold() not in known and _occurs(term, text)}
    return dict(sorted({**used, **own}.items(), key=lambda entry: entry[0].casefold()))


def _occurs(term: str, text: str) -> bool:
    """As a whole word, or with an ending of its own."""
    folded = term.casefold()
    at = text.find(folded)
    while at >= 0:
        starts = at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "-")
        if starts and _ENDED.match(text, at + len(folded)):
            return True
        at = text.find(folded, at + 1)
    return False


_ENDED = re.compile(f"(?:{'|'.join(ENDINGS)})(?![\\w-])")
