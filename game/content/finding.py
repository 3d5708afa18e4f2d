"""What a check finds: a code, a path in the author's own keys, and a Dutch sentence."""

from collections.abc import Iterable
from dataclasses import dataclass

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """`at_key` puts the finger on the key instead of on what stands behind it."""

    code: str
    path: Path
    message: str
    at_key: bool = False


AGREED = ("R206", "R207", "R208", "R211", "W401", "W402", "W404")
"""Findings about what several tasks agree on."""
TASK = 4
"""How long the path of a task is: rondes, its number, opdrachten, its number."""


def is_consequence(finding: Finding, others: Iterable[Finding], repaired: Iterable[Path]) -> bool:
    """Whether a finding only comes from something else that is told already."""
    return any(_comes_from(finding, place) for place in repaired) or any(_follows(finding, other) for other in others)


def _comes_from(finding: Finding, repaired: Path) -> bool:
    """From what was set right: at it, inside it or just around it. How a task plays also depends on what stands
    beside it, and what tasks agree on is anybody's guess once a whole task or round is missing."""
    path = finding.path
    around = repaired[: len(path)] == path and len(repaired) - len(path) <= 1
    beside = finding.code.startswith("S") and path[:-1] in (repaired[:-1], repaired[:-2])
    unknown = finding.code in AGREED and len(repaired) <= TASK
    return path[: len(repaired)] == repaired or around or beside or unknown


def _follows(finding: Finding, other: Finding) -> bool:
    """Behaviours that do not exist also differ from those of the other moves; a misspelled role is not used either."""
    if (finding.code, other.code, finding.path) == ("W401", "R201", other.path):
        return True
    same_task = finding.path[:TASK] == other.path[:TASK]
    return other.code == "R205" and finding.code == "S302" and finding.path[-1:] == ("gedrag",) and same_task
