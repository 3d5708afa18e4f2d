"""A week: several days over one cast. Each day begins with the story that the day before left."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from pydantic import Field as PydanticField

from game.core.authored import Authored, FactPath, Id, Many, Text, Whole, pair_of
from game.core.story import Heard, Placed, Promised, Recorded, Story, TrustChanged, fold

if TYPE_CHECKING:
    from game.core.world import World


class PromiseMade(Authored):
    """A promise of an earlier day: to whom, what, and by when."""

    belofte: Id
    aan: Id
    tekst: Text
    voor: Text


class History(Authored):
    """What has already happened when this day is played alone."""

    gehoord: Many[FactPath] = ()
    vastgelegd: dict[FactPath, Text] = PydanticField(default_factory=dict)
    beloofd: tuple[PromiseMade, ...] = ()
    vertrouwen: dict[Id, Whole] = PydanticField(default_factory=dict)
    geplaatst: dict[Id, Id] = PydanticField(default_factory=dict)


def opening(world: "World") -> Story:
    """The story a day begins with when no day went before it: the author's own."""
    return fold(Story(), _told(world.scenario.voorgeschiedenis, world))


def _told(history: History, world: "World") -> Iterable[object]:
    from game.core.world import fill

    yield from (Heard(*pair_of(path)) for path in history.gehoord)
    yield from (Recorded(*pair_of(path), fill(value, world)) for path, value in history.vastgelegd.items())
    yield from (Promised(p.belofte, p.aan, fill(p.tekst, world), p.voor) for p in history.beloofd)
    yield from (TrustChanged(role, level, level) for role, level in history.vertrouwen.items())
    yield from (Placed(candidate, vacancy) for candidate, vacancy in history.geplaatst.items())


def overnight(story: Story, world: "World") -> Story:
    """What is left of a day in the world of the next: everything but the hour, and those who are no longer in it."""
    promises = tuple(promise for promise in story.promises if world.has(promise.role))
    return replace(
        story,
        heard=frozenset(fact for fact in story.heard if world.knows(*fact)),
        notes=tuple(fact for fact in story.notes if world.knows(*fact)),
        recorded=tuple(line for line in story.recorded if world.has(line[0])),
        promises=promises,
        kept=story.kept & {promise.id for promise in promises},
        trust=tuple(pair for pair in story.trust if world.has(pair[0])),
        placed=frozenset(pair for pair in story.placed if all(map(world.has, pair))),
        minutes=0,
    )
