"""What a check finds: a code, a path in the author's own keys, and a Dutch sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`at_key` puts the finger on the key instead of on what stands behind it."""

    code: str
    path: tuple[str | int, ...]
    message: str
    at_key: bool = False
