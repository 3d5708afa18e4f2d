"""A day as text: show, ask, do, until the day is over or the player stops."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from game.core.session import Scene
from game.core.tasks.rules import Field, Option
from game.errors import GameError
from game.referee import Referee, Step
from game.terminal.tasks import changes, describe
from game.words import spel, terminal
from game.words.redenen import sentence

Ask = Callable[[str], str]
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where text goes and comes from. `ask` raises EOFError when there is nobody left to ask."""

    ask: Ask
    tell: Tell


def play(referee: Referee, terminal_: Terminal) -> bool:
    """Plays on from where the day is. True when the day is over, False when the player stopped before that."""
    scene = referee.scene
    _opened(scene, referee, terminal_)
    while not scene.is_over:
        action = _asked(scene, referee, terminal_)
        if action is None:
            terminal_.tell(terminal.STOPPED)
            return False
        step = _done(referee, action, terminal_)
        if step is not None:
            _told(scene, step, referee, terminal_)
            scene = step.scene
    terminal_.tell(spel.DAY_OVER)
    return True


def _done(referee: Referee, action: Any, terminal_: Terminal) -> Step | None:
    """None when the step could not be written down; the day stands where it stood."""
    try:
        return referee.do(action)
    except GameError as error:
        terminal_.tell(str(error))
        return None


def _opened(scene: Scene, referee: Referee, terminal_: Terminal) -> None:
    for line in (*_heading(None, scene), *describe(scene.view, _names(referee)), *terminal.HELP):
        terminal_.tell(line)


def _told(before: Scene, step: Step, referee: Referee, terminal_: Terminal) -> None:
    lines = changes(before.view, step.scene.view, _names(referee)) if not step.scene.is_over else ()
    for line in (*_feedback(step), *_heading(before, step.scene), *lines):
        terminal_.tell(line)


def _feedback(step: Step) -> tuple[str, ...]:
    return tuple(
        terminal.FEEDBACK.format(rating=spel.RATINGS[e.rating], reason=sentence(e.reason)) for e in step.feedback
    )


def _heading(before: Scene | None, now: Scene) -> tuple[str, ...]:
    if before is not None and before.task == now.task:
        return ()
    time = terminal.TIME.format(clock=spel.clock(now.clock))
    if now.briefing and (before is None or before.round != now.round):
        return "", terminal.BRIEFING.format(round=spel.ROUNDS[now.round]), now.briefing, time
    return "", time


def _names(referee: Referee) -> Callable[[str], str]:
    return lambda role: referee.world.value(role, "naam") or role


def _asked(scene: Scene, referee: Referee, terminal_: Terminal) -> Any | None:
    """The next action; None when the player stops. Only numbers play; letters look."""
    entries: tuple[Option | Field, ...] = (*scene.view.options, *scene.view.fields)
    _list(entries, terminal_)
    while True:
        typed = terminal_.ask(terminal.CHOOSE).strip().casefold()
        if typed == "s":
            return None
        if typed.isdecimal() and 1 <= int(typed) <= len(entries):
            action = _action(entries[int(typed) - 1], referee, terminal_)
            if action is not None:
                return action
        else:
            _looked(typed, scene, entries, referee, terminal_)


def _list(entries: tuple[Option | Field, ...], terminal_: Terminal) -> None:
    group = ""
    for number, entry in enumerate(entries, start=1):
        if entry.group != group:
            group = entry.group
            terminal_.tell(f"{group}:")
        terminal_.tell(f"  {number}. {_label(entry)}")


def _label(entry: Option | Field) -> str:
    if isinstance(entry, Option):
        return entry.text
    text = terminal.TYPED_AGAIN if entry.value else terminal.TYPED
    return text.format(label=entry.label, value=entry.value)


def _action(entry: Option | Field, referee: Referee, terminal_: Terminal) -> Any | None:
    if isinstance(entry, Option):
        return entry.action if not entry.ends or _sure(terminal_) else None
    form = terminal.FORMS[entry.form]
    typed = terminal_.ask(terminal.TYPE_VALUE.format(label=entry.label, form=form)).strip()
    action = referee.session.now.rules.ACTIONS[entry.make](entry.id, typed)
    if referee.accepts(action):
        return action
    terminal_.tell(terminal.DOES_NOT_FIT.format(form=form))
    return None


def _sure(terminal_: Terminal) -> bool:
    return terminal_.ask(terminal.END_SURE).strip().casefold() in ("ja", "j")


def _looked(
    typed: str, scene: Scene, entries: tuple[Option | Field, ...], referee: Referee, terminal_: Terminal
) -> None:
    match typed:
        case "n":
            lines = tuple(f"{who}, {label}: {text}" for who, label, text in scene.notes) or (spel.NO_NOTES,)
            promised = tuple(spel.promise(p.text, p.due) for p in scene.promises)
            lines = (spel.NOTES, *lines, *((spel.PROMISES, *promised) if promised else ()))
        case "h":
            lines = describe(scene.view, _names(referee))
        case "p":
            lines = tuple(f"{part.ronde}: {len(part.opdrachten)}" for part in referee.world.scenario.rondes)
        case "?":
            lines = terminal.HELP
        case _:
            lines = (terminal.NOT_A_CHOICE.format(last=len(entries)),)
    for line in lines:
        terminal_.tell(line)
    if typed in ("h", "?"):
        _list(entries, terminal_)
