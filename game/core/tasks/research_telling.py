"""What is told of an onderzoek afterwards: how each thing stood when its phase was left."""

from collections.abc import Iterator

from game.core.evidence import Reason
from game.core.tasks.research_board import Conclusion, Source, State, Task, found
from game.core.tasks.research_view import PACKAGE, VERDICTS, claim_text

Told = tuple[str, str | Reason, str]
"""What it was about, what the player made of it, and its place in the scenario."""


def told(task: Task, state: State, part: str) -> Iterator[Told]:
    """Nothing of what the player never touched."""
    yield from (said for one in task.sources if one.id == part for said in _source(one, state))
    yield from (said for one in task.conclusions if one.id == part for said in _conclusion(task, one, state))
    weight = dict(state.weights).get(part, "")
    yield from ((one.text, f"Een {weight}", part) for one in task.weighings if one.id == part and weight)
    if part == task.package:
        chosen = ", ".join(task.proposal(name).text.rstrip(".") for name in state.chosen)
        yield PACKAGE, chosen or Reason("onderzoek-niets-gekozen"), part
    elif part in state.chosen:
        yield PACKAGE, task.proposal(part).text, part


def _source(source: Source, state: State) -> Iterator[Told]:
    verdict, is_read = dict(state.verdicts).get(source.id, ""), source.id in state.opened
    text = VERDICTS[verdict] if verdict else ""
    if is_read:
        yield source.title, Reason("onderzoek-gelezen", (("oordeel", text),)), source.id
    elif verdict:
        yield source.title, text, source.id


def _conclusion(task: Task, one: Conclusion, state: State) -> Iterator[Told]:
    value = dict(state.claims).get(one.id)
    if value is None:
        return
    texts = {clipping.id: clipping.text for clipping in found(task, state)}
    pinned = " ".join(f"“{texts[finding]}”" for name, finding in state.pins if name == one.id)
    claim = claim_text(one, value)
    text = Reason("onderzoek-op-grond-van", (("stelling", claim), ("knipsels", pinned))) if pinned else claim
    yield one.label, text, value or one.id
