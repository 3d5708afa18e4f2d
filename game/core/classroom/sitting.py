"""Sittings: one day by one player of the class, and what is kept of it: the kansen that counted and who was cast."""

from collections.abc import Callable, Iterable

from game.core import bots
from game.core.classroom.fairness import twin
from game.core.classroom.learners import Step, attend
from game.core.classroom.values import Again, Learner, Mark, Member, Sitting
from game.core.scenario import Scenario
from game.core.score import Counted, counted
from game.core.session import Session, accepts, apply, findings, start
from game.core.world import Person, World

Background = Callable[[Person], str]


def sit(
    world: World, other: World | None, learner: Learner, seed: int, belief: Scenario | None, background: Background
) -> Sitting:
    """A learner's day, and the same choices once more among other people: those cast in the other world, if any."""
    session, done = attend(world, learner, seed, belief)
    again = _again(twin(world, other), done) if other else Again(tried=False)
    return _kept("leerling", learner, session, background, again)


def _again(world: World, done: Iterable[Step]) -> Again:
    session = _once_more(world, done)
    return Again(tried=True, points=_points(_counted(session)) if session else None)


def _once_more(world: World, done: Iterable[Step]) -> Session | None:
    """The day after the same choices; nothing when one of them could not be made. A choice that has a name in it is the
    one at the same place."""
    session = start(world)
    for step in done:
        action = step.action
        if not accepts(session, action):
            choices = session.now.rules.choices(session.now.task, session.now.state) if session.stack else ()
            if not 0 <= step.place < len(choices):
                return None
            action = choices[step.place]
        session, _ = apply(session, action)
    return session


def sit_in(world: World, bot: str, seed: int, background: Background) -> Sitting:
    """A bot among the students, to compare with."""
    return _kept(bot, None, bots.play(world, bot, seed)[0], background, Again(tried=False))


def _kept(player: str, learner: Learner | None, session: Session, background: Background, again: Again) -> Sitting:
    world = session.world
    pools = {role for pool, roles in world.members for role in roles if role != pool}
    members = (Member(p.role, p.gender, p.age, background(p), len(p.name), p.role in pools) for p in world.people)
    return Sitting(player, learner, world.seed, tuple(_marks(_counted(session))), tuple(members), again)


def _counted(session: Session) -> tuple[Counted, ...]:
    return counted(findings(session), session.world.scenario.dossier)


def _points(kansen: Iterable[Counted]) -> int:
    return sum(kans.points for kans in kansen)


def _marks(kansen: Iterable[Counted]) -> Iterable[Mark]:
    for kans in kansen:
        kind, _, name = kans.place[2].partition(" ")
        found = kans.evidence
        yield Mark(
            task=kans.place[1],
            kans=name if kind == "kans" else f"groep {name}",
            gedrag=kans.gedrag,
            points=kans.points,
            possible=kans.possible,
            met=found.event is not None or found.rating != "gemist",
            critical=found.opportunity.critical,
            line=kans.finding.line,
        )
