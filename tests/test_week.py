"""The shipped week: three days that carry on over the same people, and with the other days cover the whole trade."""

from functools import cache
from itertools import pairwise

import pytest

from game.commands.agency import load_world
from game.core.bots import play
from game.core.session import Session, scene, start
from game.core.week import overnight
from game.dossiers import dossier
from tests.soundness import days, scored, world

WEEK = ("week-maandag", "week-woensdag", "week-vrijdag")
PROFILE = ("P2-K1-W1", "P2-K1-W2", "P2-K1-W3", "P2-K1-W4", "P2-K1-W5", "P2-K2-W1", "P2-K2-W2", "P2-K2-W3", "P2-K2-W4")
SEEDS = (1, 2, 3)
WEEKS = (
    ("expert", "expert", "expert"),
    ("willekeurig", "expert", "expert"),
    ("willekeurig", "willekeurig", "expert"),
)


@cache
def played(bots: tuple[str, ...], seed: int) -> tuple[Session, ...]:
    """The days of the week in order, each by its own bot."""
    done: list[Session] = []
    for name, bot in zip(WEEK, bots, strict=False):
        before = done[-1] if done else None
        here = load_world(name, seed, before.world if before else None)
        story = overnight(before.story, here) if before else None
        done.append(play(here, bot, seed, story)[0])
    return tuple(done)


# What the days cover ----------------------------------------------------------------------------------------------


def test_every_werkproces_of_the_profile_has_eight_kansen_in_two_days_at_least() -> None:
    for code in PROFILE:
        enough = [day for day in days() if all(_moments(day, seed).get(code, 0) >= 8 for seed in SEEDS)]
        assert len(enough) >= 2, (code, enough)


def _moments(day: str, seed: int) -> dict[str, int]:
    found = scored(start(world(day, seed))).werkprocessen
    return {one.werkproces.code: one.moments for one in found if one.werkproces.code in PROFILE}


def test_every_gedrag_of_the_profile_can_be_shown_somewhere() -> None:
    shown = {kans.gedrag.removeprefix("consulent/") for day in days() for kans in scored(start(world(day, 1))).kansen}
    asked = {gedrag.id for gedrag in dossier("consulent").behaviours if gedrag.id.startswith("P2-")}
    assert asked - shown == set()


def test_the_days_have_three_levels_and_three_sectors_at_least() -> None:
    scenarios = [world(day, 1).scenario for day in days()]
    assert {scenario.niveau for scenario in scenarios} == {"start", "gevorderd", "examen"}
    assert len({role.sector for scenario in scenarios for role in scenario.rollen.values() if role.sector}) >= 3


def test_the_week_uses_all_seven_task_types() -> None:
    kinds = {task.werkvorm for day in WEEK for part in world(day, 1).scenario.rondes for task in part.opdrachten}
    assert kinds == {"gesprek", "kaart", "selectie", "calculatie", "tekst", "postvak", "onderzoek"}


# How they hang together -------------------------------------------------------------------------------------------


def test_each_day_names_the_next() -> None:
    for day, after in pairwise(WEEK):
        assert world(day, 1).scenario.volgende == after
    assert world(WEEK[-1], 1).scenario.volgende is None


@pytest.mark.parametrize("seed", SEEDS)
def test_the_people_of_one_day_are_there_on_the_next(seed: int) -> None:
    for before, after in pairwise(played(("expert", "expert", "expert"), seed)):
        known = {person.role: person for person in before.world.people}
        shared = [person for person in after.world.people if person.role in known]
        assert shared
        for person in shared:
            was = known[person.role]
            assert (person.name, person.age, person.portrait) == (was.name, was.age, was.portrait)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    "bots", [("expert",) * 3, ("willekeurig", "expert", "expert"), ("willekeurig",) * 2 + ("expert",)]
)
def test_whatever_went_before_a_day_can_be_played_well(bots: tuple[str, ...], seed: int) -> None:
    """An omission costs once: where it was made."""
    for day, bot in zip(played(bots, seed), bots, strict=True):
        if bot == "expert":
            assert scored(day).oefenscore >= 90, day.world.source.scenario


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_promised_on_monday_is_known_on_wednesday(seed: int) -> None:
    monday, wednesday, _ = played(("expert", "expert", "expert"), seed)
    promised = {promise.id for promise in monday.story.promises}
    assert promised & {promise.id for promise in wednesday.story.promises}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_poor_monday_is_another_wednesday(seed: int) -> None:
    """What was heard, promised and written down on monday opens other ways on wednesday."""
    _, well, _ = played(("expert", "expert", "expert"), seed)
    _, badly, _ = played(("willekeurig", "expert", "expert"), seed)
    assert [running.events for running in well.finished] != [running.events for running in badly.finished]


@pytest.mark.parametrize("day", WEEK)
def test_a_day_of_the_week_can_be_played_alone(day: str) -> None:
    session = start(world(day, 1))
    assert not session.is_over
    assert scene(session).clock == session.world.scenario.begin
