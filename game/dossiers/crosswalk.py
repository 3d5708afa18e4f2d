"""The crosswalk: which gedrag of one dossier is found back in the other, gedrag by gedrag.

Two gedragingen are each other's counterpart when who shows the one has shown the heart of the other, in the same kind
of work. That two werkprocessen are alike is not enough, nor are like words about other work. It is our reading of the
two texts, not an official table; where nothing in the other dossier answers, the table says so.
"""

from functools import cache

from game.dossiers.texts import DOSSIERS, read

NONE = "geen tegenhanger"


def counterparts(canonical_id: str, other_dossier: str) -> tuple[str, ...]:
    """What "consulent/P2-K1-W1.3" answers to in another dossier, as canonical ids; empty means *geen tegenhanger*.

    In its own dossier a gedrag answers to itself. KeyError when the gedrag or the dossier does not exist.
    """
    if other_dossier not in DOSSIERS:
        raise KeyError(other_dossier)
    across = _across()[canonical_id]
    return (canonical_id,) if canonical_id.startswith(f"{other_dossier}/") else across


@cache
def _across() -> dict[str, tuple[str, ...]]:
    """Every gedrag of the two dossiers with its counterparts in the other one."""
    table = read("kruistabel")
    return {
        f"{home}/{id}": () if found == NONE else tuple(f"{other}/{counterpart}" for counterpart in found)
        for home, other in (DOSSIERS, DOSSIERS[::-1])
        for id, found in table[home].items()
    }
