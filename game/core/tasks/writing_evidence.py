"""Judging a text: by the blocks it was made of, and by what the sent text holds."""

from collections.abc import Iterable

from game.core.evidence import Answer, Evidence, Reason, settle
from game.core.tasks.writing_rules import against
from game.core.tasks.writing_task import LEFT_OUT, Block, Chose, Sent, Task


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    sent = next(((place, event.text) for place, event in enumerate(events) if isinstance(event, Sent)), None)
    answers = tuple(_answers(task, events, sent))
    return settle(task.opportunities, answers, dict(task.missed), _better(task), ended_properly=sent is not None)


def _answers(task: Task, events: tuple[object, ...], sent: tuple[int, str] | None) -> Iterable[Answer]:
    blocks = {block.id: block for part in task.parts for block in part.blocks}
    chosen = [(place, blocks[event.block]) for place, event in enumerate(events) if isinstance(event, Chose)]
    for place, block in chosen:
        told = block.explanation or Reason("zonder-uitleg")
        yield from (Answer(kans, rating, told, place) for kans, rating in block.ratings)
    if sent is not None:
        yield from _mended(chosen, *sent)
        yield from _held_against(task, [block for _, block in chosen], *sent)


def _mended(chosen: list[tuple[int, Block]], place: int, letter: str) -> Iterable[Answer]:
    """A weak block that was written away by hand: worth something where the author lets a kans be mended."""
    for _, block in chosen:
        if block.text and block.text not in letter:
            told = Reason("tekst-hersteld", (("uitleg", block.explanation),))
            yield from (Answer(kans, "neutraal", told, place) for kans, rating in block.ratings if rating == "zwak")


def _held_against(task: Task, chosen: list[Block], place: int, letter: str) -> Iterable[Answer]:
    """An omission costs once: what a weak block says wrong was settled when it was chosen."""
    own = letter
    for block in chosen:
        if block.text and any(rating == "zwak" for _, rating in block.ratings):
            own = own.replace(block.text, "\n")
    for demand in task.demands:
        found = against(demand, own if demand.forbids else letter, task.avoided)
        told = (("label", demand.label), ("gevonden", ", ".join(found)), ("uitleg", demand.explanation))
        if demand.forbids and found:
            yield from (Answer(kans, "zwak", Reason("tekst-mag-niet", told), place) for kans in demand.kansen)
        elif not demand.forbids and not found:
            yield from (Answer(kans, "sterk", Reason("tekst-goed", told), place) for kans in demand.kansen)
        elif not demand.forbids and not demand.one_of:
            yield from (Answer(kans, "zwak", Reason("tekst-lengte", told), place) for kans in demand.kansen)


def _better(task: Task) -> dict[str, str | Reason]:
    """The strong block of each kans, as what could have been written."""
    found: dict[str, str | Reason] = {}
    for part in task.parts:
        for block in part.blocks:
            said = (("zeg", block.text or LEFT_OUT), ("uitleg", block.explanation))
            for kans, rating in block.ratings:
                if rating == "sterk":
                    found.setdefault(kans, Reason("beter-schrijven", said))
    return found
