"""The shelf: the scenarios there are, as they stand in the list, known again without reading them anew."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.core.cards import ScenarioCard

    Kept = dict[str, ScenarioCard | None]
    """Hash of the text → its card, or None for an example of one task type, which stands in no list."""

EASIEST_FIRST = {"start": 0, "gevorderd": 1, "examen": 2}


class Shelf:
    """Reading and checking a whole scenario takes a third of a second. What can be played is remembered, by the hash of
    its text, in a file that may be thrown away; what cannot is read every time, so that a mended one is seen at once.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def cards(self, scenarios: Iterable[tuple[str, Path]]) -> "tuple[ScenarioCard, ...]":
        known = self._known()
        hashes = [(name, hash_of(path), path) for name, path in scenarios]
        found = [(name, key, known[key] if key in known else _card(name, path)) for name, key, path in hashes]
        kept = {key: card for _, key, card in found if card is None or not card.problem}
        if kept != known:
            self._keep(kept)
        cards = (replace(card, id=name) for name, _, card in found if card is not None)
        easiest = sorted(cards, key=lambda card: EASIEST_FIRST.get(card.level, len(EASIEST_FIRST)))
        return in_week_order(tuple(easiest))

    def _known(self) -> "Kept":
        from game.core.cards import ScenarioCard

        try:
            kept = json.loads(self._file.read_text("utf-8"))
            return {key: None if card is None else ScenarioCard(**card) for key, card in kept.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}

    def _keep(self, cards: "Kept") -> None:
        plain = {key: None if card is None else asdict(card) for key, card in cards.items()}
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(plain, ensure_ascii=False, indent=1), encoding="utf-8")


def in_week_order(cards: "tuple[ScenarioCard, ...]") -> "tuple[ScenarioCard, ...]":
    """Each day of a week after the day before it; the rest keep their places."""
    by_id = {card.id: card for card in cards}
    later = {card.next for card in cards}
    order: dict[str, ScenarioCard] = {}
    for first in (*(card for card in cards if card.id not in later), *cards):
        at: ScenarioCard | None = first
        while at is not None and at.id not in order:
            order[at.id] = at
            at = by_id.get(at.next)
    return tuple(order.values())


def hash_of(path: Path) -> str:
    """Of the text of a scenario; of its path when it cannot be read."""
    from game.content.source import scenario_file

    try:
        return sha256(scenario_file(path).read_bytes()).hexdigest()
    except OSError:
        return str(path)


def _card(name: str, path: Path) -> "ScenarioCard | None":
    from game.content.load import load
    from game.core.cards import ScenarioCard

    loaded = load(path)
    if loaded.scenario is None:
        return ScenarioCard(name, name, "", "", 0, "", f"Er zit een fout in. Typ: aanzet controleer {path}")
    s = loaded.scenario
    if s.voorbeeld:
        return None
    return ScenarioCard(name, s.titel, s.niveau, s.beschrijving or "", s.duur, s.dossier, next=s.volgende or "")
