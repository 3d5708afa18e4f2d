"""How each task type looks in the window: a module each, with `body(frame) -> widgets`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.ui.kit import Widget

if TYPE_CHECKING:
    from game.core.session import Scene
    from game.core.world import World


@dataclass(frozen=True, slots=True)
class Act:
    """Do this action; `sure` is what is asked about first when it cannot be undone."""

    action: Any
    sure: str = ""


@dataclass(frozen=True, slots=True)
class Type:
    """Take what stands in this field."""

    field: str


@dataclass(frozen=True, slots=True)
class Frame:
    """All a task's body may show. `world` is for names and faces, never for what was not asked."""

    scene: Scene
    world: World
    feedback: tuple[Any, ...]
    remarks: dict[str, str]
    typed: dict[str, str]
    notes_open: bool


def body(frame: Frame) -> tuple[Widget, ...]:
    from game.ui.tasks import conversation, desk, generic, record

    bodies: dict[str, Callable[[Frame], tuple[Widget, ...]]] = {
        "bureau": desk.body,
        "gesprek": conversation.body,
        "kaart": record.body,
    }
    return bodies.get(frame.scene.kind, generic.body)(frame)
