"""Terms of the trade with an explanation, and which of them occur in a text."""

import re
from collections.abc import Mapping

ENDINGS = ("", "s", "'s", "en", "e", "n", "je", "tje", "s'")
"""What a term can have behind it and still be that term."""


def occurring(terms: Mapping[str, str], text: str) -> dict[str, str]:
    """The terms that stand in the text, in their own order."""
    folded = text.casefold()
    return {term: told for term, told in terms.items() if _occurs(term, folded)}


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
