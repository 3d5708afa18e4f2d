"""`aanzet dossiers`: the two qualification dossiers, to read or as JSON."""

from __future__ import annotations

import io
import json
import shutil
import sys
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.dossiers import Dossier, Kerntaak, Werkproces


def dossiers(as_json: bool) -> int:
    from game.dossiers import DOSSIERS, dossier

    every = [dossier(id) for id in DOSSIERS]
    _write(_json(every) if as_json else "\n".join(_overview(every)))
    return 0


def _write(text: str) -> None:
    """Prints UTF-8 whatever the console's code page: the dossiers are full of ë and ï."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    print(text)


def _json(every: list[Dossier]) -> str:
    return json.dumps({"dossiers": [_dossier(dossier) for dossier in every]}, ensure_ascii=False, indent=2)


def _dossier(dossier: Dossier) -> dict[str, Any]:
    return {
        "id": dossier.id,
        "titel": dossier.title,
        "kerntaken": [_kerntaak(kerntaak) for kerntaak in dossier.kerntaken],
    }


def _kerntaak(kerntaak: Kerntaak) -> dict[str, Any]:
    return {
        "code": kerntaak.code,
        "titel": kerntaak.title,
        "vakkennis": [{"groep": line.group, "tekst": line.text} for line in kerntaak.knowledge],
        "werkprocessen": [_werkproces(werkproces) for werkproces in kerntaak.werkprocessen],
    }


def _werkproces(werkproces: Werkproces) -> dict[str, Any]:
    return {
        "code": werkproces.code,
        "titel": werkproces.title,
        "omschrijving": werkproces.description,
        "resultaat": list(werkproces.results),
        "gedrag": [{"id": g.id, "tekst": g.text, "aanvullend": g.extra} for g in werkproces.behaviours],
        "competenties": list(werkproces.competences),
    }


def _overview(every: list[Dossier]) -> Iterator[str]:
    from game.words import dossiers as words

    yield _paragraph(words.INTRODUCTION)
    for dossier in every:
        yield f"\n\n{dossier.title} ({dossier.id})"
        yield words.counted(len(dossier.kerntaken), len(dossier.werkprocessen), len(dossier.behaviours))
        for kerntaak in dossier.kerntaken:
            yield f"\n\n{kerntaak.code} {kerntaak.title}"
            for werkproces in kerntaak.werkprocessen:
                yield f"\n  {werkproces.code} {werkproces.title}"
                yield from _behaviours(werkproces, dossier.id)
    yield f"\n{_paragraph(words.MORE)}"


def _behaviours(werkproces: Werkproces, home: str) -> Iterator[str]:
    from game.dossiers import DOSSIERS, canonical, counterparts
    from game.words import dossiers as words

    (other,) = (id for id in DOSSIERS if id != home)
    for gedrag in werkproces.behaviours:
        yield _paragraph(f"{words.EXTRA} {gedrag.text}" if gedrag.extra else gedrag.text, f"    {gedrag.id}  ")
        yield _paragraph(words.counterpart(counterparts(canonical(gedrag.id, home), other)), " " * (len(gedrag.id) + 6))


def _paragraph(text: str, start: str = "") -> str:
    """Wrapped to the console, never wider than is pleasant to read, with what follows `start` in one column."""
    width = min(shutil.get_terminal_size().columns, 100)
    return textwrap.fill(
        text,
        width=max(width, len(start) + 20),
        initial_indent=start,
        subsequent_indent=" " * len(start),
        break_on_hyphens=False,
        break_long_words=False,
    )
