"""How each task type looks in the window: a module each, with `body(frame)` and, where needed, `question`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any

from game.ui.kit import Widget

if TYPE_CHECKING:
    from game.core.session import Scene
    from game.core.tasks.rules import Field
    from game.core.world import World


@dataclass(frozen=True, slots=True)
class Act:
    """Do this action."""

    action: Any


@dataclass(frozen=True, slots=True)
class Take:
    """Take what stands in this field."""

    field: str


@dataclass(frozen=True, slots=True)
class Show:
    """Look at something else; nothing of the day changes."""

    what: str
    value: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before something that cannot be undone; `harms` makes staying the answer under Enter."""

    title: str
    text: str
    yes: str
    no: str
    harms: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """A task that is done: how it stood at the end, and what it showed, where the level tells that at once.
    `said` are the player's own sentences in a talk, by the number of their event."""

    view: Any
    showed: tuple[Any, ...]
    said: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frame:
    """All a task's body may show. `world` is for names and faces, never for what was not asked.

    `before` is the view of this task before the last action, `ended` the last one of the task you come from; `past` is
    the last task that was done, however long ago;
    `remarks` say per field why what was typed is not taken; `shown` is what the player chose to look at; `slips` are
    words of the player's own text that are in no list, each with one that is near; `noted` is what the last action
    brought into the notes; `roomy` when there is room for a picture beside the work; `left` is how
    long the day still takes, in a sentence; `example` when the coach offers to show the first task.
    """

    scene: Scene
    world: World
    narrow: bool
    feedback: tuple[Any, ...] = ()
    before: Any = None
    ended: Any = None
    past: Past | None = None
    remarks: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)
    slips: tuple[tuple[str, str], ...] = ()
    noted: tuple[tuple[str, str, str], ...] = ()
    roomy: bool = False
    left: str = ""
    example: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """The widgets under the bar, which of them has the focus at first, what the bar says (else the round), what Esc
    does here (else it opens the menu), and what Enter presses while nothing has the focus."""

    widgets: tuple[Widget, ...]
    focus: str
    title: str = ""
    back: Show | None = None
    enter: str = ""


def body(frame: Frame) -> Body:
    """Nothing once the day is over: the debrief takes its place as soon as whatever lies on top is gone."""
    if frame.scene.is_over:
        return Body((), "")
    found: Body = _module(frame.scene.kind).body(frame)
    return found


def question(scene: Scene, action: Any, shown: Mapping[str, str] = MappingProxyType({})) -> Question | None:
    """What to ask first; None for what can be done at once. `shown` is what the player chose to look at."""
    module = _module(scene.kind)
    asked: Callable[[Any, Any], Question | None] = module.question
    seen: Callable[[Any, Mapping[str, str]], Any] = getattr(module, "seen", lambda view, shown: view)
    return asked(seen(scene.view, shown), action)


def refusal(scene: Scene, typed: Field, text: str) -> str:
    """Why a text is not taken, in a sentence that says what to type."""
    told: str = _module(scene.kind).refusal(typed, text)
    return told


def opened(scene: Scene, name: str, value: str) -> Show | None:
    """What Enter or a double click on a row of a table shows."""
    opens: Callable[[str, str], Show | None] = getattr(_module(scene.kind), "opens", lambda name, value: None)
    return opens(name, value)


def fetch() -> None:
    """Load the screens of all task types."""
    _module("bureau")


def _module(kind: str) -> ModuleType:
    """The screen of a task type; loaded when it is first met."""
    from game.ui.tasks import calculation, conversation, desk, inbox, record, research, selection, writing

    return {
        "bureau": desk,
        "gesprek": conversation,
        "kaart": record,
        "postvak": inbox,
        "calculatie": calculation,
        "selectie": selection,
        "onderzoek": research,
        "tekst": writing,
    }[kind]
