"""Bots: players that choose by a rule, for tests, proof and calibration.

A bot draws a group (topic, phase, field, candidate) by seed and chooses inside it by its rule. What ends, leaves or
changes an earlier answer is taken only when nothing else is open (design §8).
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from game.core.chance import Chance
from game.core.session import Session, apply, start, write_action
from game.core.story import Story
from game.core.tasks.rules import Option
from game.core.world import World

Choose = Callable[[Sequence[Option], Chance], Option]
MOST_ACTIONS = 5000


class EndlessDay(Exception):  # noqa: N818 - named after what happened
    """A bot that never comes home: a promise of a task type is broken."""


RULES: dict[str, Choose] = {
    "willekeurig": lambda options, chance: chance.pick(options),
    "eerste": lambda options, _: options[0],
    "laatste": lambda options, _: options[-1],
    "langste": lambda options, _: max(options, key=lambda option: len(option.text)),
    "kortste": lambda options, _: min(options, key=lambda option: len(option.text)),
}
BOTS = (*RULES, "expert")


def next_action(session: Session, bot: str, chance: Chance) -> Any:
    """What this bot does now."""
    now = session.now
    if bot == "expert":
        return now.rules.tries(now.task, now.state)[0]
    view = now.rules.view(now.task, now.state)
    entries = typed(view.fields, now.rules.tries(now.task, now.state)) if view.fields else ()
    options = (*view.options, *chance.shuffled(tuple(entries)))
    return RULES[bot](_drawn_group(options, chance), chance).action


def typed(fields: Iterable[Any], tries: Iterable[Any]) -> Iterable[Option]:
    """What is worth typing in each field, as options under the field's own heading. The right entry stands first, so
    the order is drawn before anybody but the expert chooses."""
    names = {field.id: field for field in fields}
    for action in tries:
        line = next((getattr(action, name) for name in ("line", "step", "field") if hasattr(action, name)), None)
        text = getattr(action, "text", None)
        if line in names and text is not None:
            field = names[line]
            yield Option(action, field.group or field.label, text, revises=bool(field.value))


def _drawn_group(options: Sequence[Option], chance: Chance) -> Sequence[Option]:
    fresh = [option for option in options if not (option.ends or option.revises)]
    left = fresh or [option for option in options if not option.revises] or list(options)
    group = chance.pick(tuple(dict.fromkeys(option.group for option in left)))
    return [option for option in left if option.group == group]


def play(world: World, bot: str, seed: int, story: Story | None = None) -> tuple[Session, tuple[str, ...]]:
    """A whole day by one bot: how it ended, and the log of what it did."""
    chance = Chance.of(seed, "speler", bot)
    session, log = start(world, story), []
    while not session.is_over:
        action = next_action(session, bot, chance)
        log.append(write_action(session, action))
        session, _ = apply(session, action)
        if len(log) > MOST_ACTIONS:
            raise EndlessDay(f"{bot} in {session.now.id}")
    return session, tuple(log)
