"""What the player has in hand: texts that were typed and not taken yet, and entries that wait to be written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.entry import neat
from game.core.tasks.calculation_board import CALCULATOR
from game.core.tasks.rules import Field
from game.core.wording import plain_text
from game.ui.tasks import refusal

if TYPE_CHECKING:
    from game.core.session import Scene
    from game.referee import Referee


LETTER = "brief"
"""The form of a field that holds a whole text; it may be emptied like any text."""


def kept(field: Field, text: str) -> str:
    """The text as it will be written down."""
    return plain_text(text) if field.form == LETTER else neat(field.form, text.strip())


class Hand:
    """`typed` and `remarks` are by field; `waiting` are actions that follow one after another."""

    def __init__(self, referee: Referee) -> None:
        self.referee = referee
        self.typed: dict[str, str] = {}
        self.remarks: dict[str, str] = {}
        self.waiting: list[Any] = []

    def clear(self) -> None:
        """Another task: nothing of the last one is left."""
        self.typed, self.remarks, self.waiting = {}, {}, []

    def type(self, name: str, text: str) -> bool:
        """True when a remark went away with what was typed."""
        self.typed[name] = text
        return self.remarks.pop(name, None) is not None

    def taken(self, scene: Scene) -> None:
        """What stands in the day now was taken; a sum on the calculator is done with."""
        for field in scene.view.fields:
            if kept(field, self.typed.get(field.id, "")) == field.value:
                self.typed.pop(field.id, None)

    def take_all(self, scene: Scene) -> str:
        """Takes every text that holds something; gives the first field that is refused, or ''."""
        fields = [field for field in scene.view.fields if field.id != CALCULATOR]
        refused = [field.id for field in fields if not self.take(scene, field.id)]
        return refused[0] if refused else ""

    def take(self, scene: Scene, name: str) -> bool:
        """Has the text in this field wait to be written down; False when it is refused, with a remark why."""
        field = next((field for field in scene.view.fields if field.id == name), None)
        if field is None or name not in self.typed:
            self.remarks.pop(name, None)
            return True
        text = kept(field, self.typed[name])
        if text == field.value:
            self.remarks.pop(name, None)
            return True
        action = self._made(scene, field, text)
        if action is None:
            self.remarks[name] = refusal(scene, field, text)
            return False
        self.remarks.pop(name, None)
        self.waiting.append(action)
        if name == CALCULATOR:
            del self.typed[name]  # the sum stands on the paper roll from now on
        return True

    def _made(self, scene: Scene, field: Field, text: str) -> Any | None:
        """The action this text becomes; an emptied line is left blank, where the task knows that."""
        if not text and field.form != LETTER:
            blank = (o.action for o in scene.view.options if getattr(o.action, "value", None) == "")
            return next((action for action in blank if getattr(action, "line", "") == field.id), None)
        action = self.referee.session.now.rules.ACTIONS[field.make](field.id, text)
        return action if self.referee.accepts(action) else None
