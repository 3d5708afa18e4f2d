"""References to a gedrag: "P2-K1-W1.3" in a scenario's own dossier, "intercedent/B1-K2-W4.1" in the other.

The prefix is no luxury: 26 ids occur in both dossiers with another meaning.
"""

from functools import cache

from game.dossiers.texts import DOSSIERS, Gedrag, Werkproces, dossier


def find(reference: str, home: str) -> Gedrag | None:
    """The gedrag meant by a scenario that is written in dossier `home`, or None when there is no such gedrag."""
    id, code = _split(reference, home)
    return _behaviours(id).get(code) if id in DOSSIERS else None


def canonical(reference: str, home: str) -> str:
    """The same reference with its dossier in front, "consulent/P2-K1-W1.3"; KeyError when there is no such gedrag."""
    if find(reference, home) is None:
        raise KeyError(reference)
    return "/".join(_split(reference, home))


def werkproces_of(reference: str, home: str) -> Werkproces | None:
    """The werkproces a gedrag belongs to, also by its own code ("P2-K1-W1"); None when there is none."""
    id, code = _split(reference, home)
    return _werkprocessen(id).get(code) if id in DOSSIERS else None


def _split(reference: str, home: str) -> tuple[str, str]:
    id, slash, code = reference.partition("/")
    return (id, code) if slash else (home, reference)


@cache
def _behaviours(id: str) -> dict[str, Gedrag]:
    return {gedrag.id: gedrag for gedrag in dossier(id).behaviours}


@cache
def _werkprocessen(id: str) -> dict[str, Werkproces]:
    """By the werkproces' own code and by the id of each gedrag in it."""
    every = dossier(id).werkprocessen
    return {werkproces.code: werkproces for werkproces in every} | {
        gedrag.id: werkproces for werkproces in every for gedrag in werkproces.behaviours
    }
