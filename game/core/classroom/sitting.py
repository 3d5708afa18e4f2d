"""Sittings: one day by one player of the class, and what is kept of it: the kansen that counted and who was cast."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.core import bots
from game.core.classroom.learners import Learner, attend
from game.core.classroom.sense import Sense
from game.core.score import Counted, counted
from game.core.session import Session, findings
from game.core.world import Person, World


@dataclass(frozen=True, slots=True)
class Mark:
    """One kans as it counted for one player. `met` is false when it was never answered."""

    task: str
    kans: str
    gedrag: str
    points: int
    possible: int
    met: bool
    critical: bool
    line: int | None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who was cast, as far as it may not matter."""

    role: str
    gender: str
    age: int
    background: str


@dataclass(frozen=True, slots=True)
class Sitting:
    """`learner` is None when a bot played; `player` is then the name of its rule."""

    player: str
    learner: Learner | None
    seed: int
    marks: tuple[Mark, ...]
    cast: tuple[Member, ...]

    @property
    def share(self) -> float:
        """The part of the possible points that was earned."""
        possible = sum(mark.possible for mark in self.marks)
        return sum(mark.points for mark in self.marks) / possible if possible else 0.0


Background = Callable[[Person], str]


def sit(world: World, learner: Learner, seed: int, sense: Sense, background: Background) -> Sitting:
    return _kept("leerling", learner, attend(world, learner, seed, sense), background)


def sit_in(world: World, bot: str, seed: int, background: Background) -> Sitting:
    """A bot among the students, to compare with."""
    return _kept(bot, None, bots.play(world, bot, seed)[0], background)


def _kept(player: str, learner: Learner | None, session: Session, background: Background) -> Sitting:
    world = session.world
    kansen = counted(findings(session), world.scenario.dossier)
    members = (Member(p.role, p.gender, p.age, background(p)) for p in world.people)
    return Sitting(player, learner, world.seed, tuple(_marks(kansen)), tuple(members))


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
