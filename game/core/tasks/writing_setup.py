"""Setting up a text: the parts and demands of this world, and the blocks that use nothing unheard."""

from collections.abc import Iterable
from dataclasses import replace

from game.core.authored import pair_of
from game.core.chance import Chance
from game.core.evidence import Rating, Reason
from game.core.story import Promised, Story
from game.core.tasks.rules import holds_in_story, holds_in_world, kansen, missed_reasons
from game.core.tasks.writing_rules import Demand
from game.core.tasks.writing_spec import BlockSpec, RequirementSpec, SectionSpec, Spec, written
from game.core.tasks.writing_task import Block, Part, Task
from game.core.wording import Avoided, plain_text
from game.core.world import World, fill


def set_up(spec: Spec, world: World, story: Story) -> Task:
    task = world.once(spec, lambda: _unheard(spec, world))
    by_id = {block.steen: block for part in spec.delen for block in part.stenen}
    parts = (replace(part, blocks=_possible(part.blocks, by_id, story)) for part in task.parts)
    return replace(task, parts=tuple(part for part in parts if part.blocks))


def _unheard(spec: Spec, world: World) -> Task:
    """The text as it can be in this world, before anything was heard."""
    parts = tuple(part for part in spec.delen if holds_in_world(part.als, world))
    demands = tuple(demand for demand in spec.eisen if holds_in_world(demand.als, world))
    opportunities = kansen(tuple(_rated(parts, demands, world)), spec.kansen)
    by_rule = {kans: reason for demand in demands for kans, reason in _missing(demand, world)}
    by_author = missed_reasons(opportunities, spec.kansen, world)
    return Task(
        id=spec.opdracht,
        title=fill(spec.titel, world),
        sort=spec.soort,
        dutch=spec.taal == "nederlands",
        to=spec.aan or "",
        situation=fill(spec.situatie or "", world),
        message=fill(spec.bericht or "", world),
        minutes=spec.tijd,
        free=spec.vrij,
        shows_marks=world.scenario.niveau == "start",
        parts=tuple(_part(spec, part, world) for part in parts),
        demands=tuple(_demand(demand, world) for demand in demands),
        avoided=tuple(Avoided(a.vormen, a.soort, a.wet, a.liever) for a in world.scenario.vermijden),
        example=plain_text(fill(spec.voorbeeldtekst or "", world)),
        opportunities=opportunities,
        missed=tuple({**by_rule, **by_author}.items()),
    )


def _in_world(part: SectionSpec, world: World) -> tuple[BlockSpec, ...]:
    return tuple(block for block in part.stenen if holds_in_world(block.als, world))


def _rated(
    parts: Iterable[SectionSpec], demands: Iterable[RequirementSpec], world: World
) -> Iterable[tuple[str, str, str, str]]:
    for part in parts:
        for block in _in_world(part, world):
            yield from ((part.kans or part.deel, gedrag, r, block.steen) for gedrag, r in block.gedrag.items())
    for demand in demands:
        best = "zwak" if written(demand).forbids else "sterk"
        yield from ((demand.kans or demand.eis, gedrag, best, demand.eis) for gedrag in demand.toont)


def _missing(demand: RequirementSpec, world: World) -> Iterable[tuple[str, Reason]]:
    told = (("label", fill(demand.label, world)), ("uitleg", fill(demand.uitleg or "", world)))
    return ((f"{demand.kans or demand.eis}/{gedrag}", Reason("tekst-mist", told)) for gedrag in demand.toont)


def _part(spec: Spec, part: SectionSpec, world: World) -> Part:
    blocks = tuple(_block(spec, part, block, world) for block in _in_world(part, world))
    order = Chance.of(world.seed, "volgorde", spec.opdracht, part.deel)
    return Part(part.deel, fill(part.label, world), part.aaneen, order.shuffled(blocks))


def _block(spec: Spec, part: SectionSpec, block: BlockSpec, world: World) -> Block:
    made = block.belooft
    return Block(
        id=block.steen,
        text=plain_text(fill(block.tekst or "", world)),
        promise=Promised(made.belofte, spec.aan or "", fill(made.tekst, world), made.voor) if made else None,
        records=tuple(pair_of(path) for path in block.legt_vast),
        ratings=tuple((f"{part.kans or part.deel}/{gedrag}", rating) for gedrag, rating in block.gedrag.items()),
        explanation=fill(block.uitleg or "", world),
    )


def _demand(demand: RequirementSpec, world: World) -> Demand:
    return replace(
        written(demand),
        label=fill(demand.label, world),
        one_of=tuple(fill(text, world) for text in demand.bevat),
        none_of=tuple(fill(text, world) for text in demand.zonder),
        explanation=fill(demand.uitleg or "", world),
    )


def _possible(blocks: tuple[Block, ...], specs: dict[str, BlockSpec], story: Story) -> tuple[Block, ...]:
    """The blocks that use nothing unheard. An omission costs once: what is then the best there is counts as strong."""
    open_ = tuple(block for block in blocks if _is_known(specs[block.id], story))
    return open_ if open_ == blocks else tuple(_lifted(block, open_) for block in open_)


def _is_known(block: BlockSpec, story: Story) -> bool:
    heard = all(pair_of(path) in story.heard for path in block.als.gehoord) if block.als else True
    return heard and holds_in_story(block.als, story)


def _lifted(block: Block, open_: tuple[Block, ...]) -> Block:
    there = {(kans, rating) for other in open_ for kans, rating in other.ratings}
    ratings: tuple[tuple[str, Rating], ...] = tuple(
        (kans, "sterk" if rating == "neutraal" and (kans, "sterk") not in there else rating)
        for kans, rating in block.ratings
    )
    return replace(block, ratings=ratings)
