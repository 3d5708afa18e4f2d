"""A screen in words, for tests and for whoever looks for a mistake."""

from game.ui.layers import Layer
from game.ui.widgets.base import Widget


def read_out(layers: list[Layer], focus: Widget | None) -> str:
    """A line per thing that says something: role, name, label, state."""
    lines = [_line(widget, widget is focus) for layer in layers for widget in layer.root.walk()]
    return "\n".join(line for line in lines if line)


def _line(widget: Widget, focused: bool) -> str:
    if not widget.name and not widget.label:
        return ""
    parts = [widget.role]
    if widget.name:
        parts.append(f"<{widget.name}>")
    if widget.label:
        parts.append(widget.label)
    state = [word for word, holds_now in (("focus", focused), ("off", not widget.enabled)) if holds_now]
    if widget.hotkey:
        state.append(f"key {widget.hotkey}")
    return " ".join(parts) + (f" [{', '.join(state)}]" if state else "")
