"""The glossary: terms a student can open, the author's own and those of every scenario."""

from collections.abc import Iterable, Mapping

from game.content.language.references import References
from game.content.roles import Cast
from game.core.scenario import Scenario
from game.core.terms import occurring


def with_glossary(cast: Cast) -> Scenario:
    """The scenario with the shipped terms that occur in what a student reads; the author's own explanation wins."""
    texts = (line.text for line in cast.read_lines if line.key != "begrippen")
    terms = merged(cast.scenario.begrippen, References().glossary, texts)
    return cast.scenario.model_copy(update={"begrippen": terms})


def merged(own: Mapping[str, str], shipped: Mapping[str, str], texts: Iterable[str]) -> dict[str, str]:
    """The author's terms with those of the others that occur in the texts, in alphabetical order."""
    known = {term.casefold() for term in own}
    others = {term: told for term, told in shipped.items() if term.casefold() not in known}
    used = occurring(others, "\n".join(texts))
    return dict(sorted({**used, **own}.items(), key=lambda entry: entry[0].casefold()))
