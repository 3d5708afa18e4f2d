"""What is put into the bar of a screen after it was built: a button to be read to, the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import Flow

if TYPE_CHECKING:
    from game.ui.ui import UI
    from game.ui.widgets.base import Widget


def put_in_bar(ui: UI, widget: Widget) -> None:
    """First of what stands at the end of the bar; a screen without a bar stays as it is."""
    bar = next((w for w in ui.layers[0].root.walk() if w.role == "header"), None)
    flow = None if bar is None else next((w for w in reversed(list(bar.walk())) if isinstance(w, Flow)), None)
    if flow is None or ui.has(widget.name):
        return
    widget.parent = flow
    flow.children.insert(0, widget)
