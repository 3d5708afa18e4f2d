"""One screen: its widgets, who has the focus, what a key or click means, and which part must be drawn again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui.emitted import Back, Help
from game.ui.layers import Layer, layer_of
from game.ui.look import Look
from game.ui.mouse import NOWHERE, Mouse
from game.ui.painting import draw_layers
from game.ui.reading import read_out
from game.ui.telling import numbered, renumber, telling
from game.ui.widgets.base import UNUSED, Close, Open, Widget, holds
from game.ui.widgets.buttons import Button
from game.ui.widgets.keyline import Key, KeyLine
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.select import SelectList
from game.words import toetsen

if TYPE_CHECKING:
    from game.ui.terms import Terms

PAGES = (pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_HOME, pygame.K_END)
STEPS = {pygame.K_DOWN: 1, pygame.K_RIGHT: 1, pygame.K_UP: -1, pygame.K_LEFT: -1}
ENTERS = (pygame.K_RETURN, pygame.K_KP_ENTER)


class Memory(NamedTuple):
    """What survives when a screen is built anew, by name."""

    kept: dict[str, object]
    focus: str
    on_top: tuple[Layer, ...]
    mouse: tuple[int, int]
    scrolled: int
    digits: str


class UI:
    """`event` gives what a widget told, or None; `draw` gives the places that changed.

    `focus` names the widget that has the focus at first, `default` the one Enter presses while nothing has it. `keys`
    are those of the screen itself, `escape` says what Esc does here.
    """

    def __init__(
        self,
        root: Widget,
        *,
        focus: str = "",
        default: str = "",
        keys: tuple[Key, ...] = (),
        escape: str = toetsen.BACK,
        terms: Terms | None = None,
    ) -> None:
        self.layers = [Layer(root, None, on_top=False)]
        self.default = default
        self.keys, self.escape, self.terms = keys, escape, terms
        self.line = KeyLine()
        self.digits = ""  # the first digit of a number, while another may follow
        self._told_of: tuple[object, ...] = ()  # what the key line was made for
        self._placed = 0
        self._showing = False
        self.mouse = Mouse()
        self.look: Look | None = None
        self._wanted = focus
        self._stood: dict[Widget, int] = {}  # how far each page around the focus was scrolled when it came there
        self._waiting: tuple[Layer, ...] = ()  # dialogs taken over, put on top when the rest has its place
        self._movers: list[Widget] = []
        self._all = True
        _refuse_doubles(root)

    # ---- what there is

    @property
    def top(self) -> Layer:
        return self.layers[-1]

    @property
    def focus(self) -> Widget | None:
        return self.top.focus

    @property
    def typing(self) -> bool:
        return self.focus is not None and self.focus.typing

    @property
    def pressing(self) -> bool:
        """A click is under way: the button is down and not yet up."""
        return self.mouse.held is not None

    @property
    def order(self) -> list[Widget]:
        """What Tab walks past."""
        return [widget for widget in self.top.root.walk() if widget.focusable and widget is not self.top.root]

    def find(self, name: str) -> Widget:
        """The widget of this name; KeyError when there is none on the screen now."""
        for layer in reversed(self.layers):
            for widget in layer.root.walk():
                if widget.name == name:
                    return widget
        raise KeyError(name)

    def has(self, name: str) -> bool:
        return any(widget.name == name for layer in self.layers for widget in layer.root.walk())

    # ---- place

    def place(self, look: Look) -> None:
        """Give everything its place; again after a change of window, zoom or theme."""
        self.look = look
        for layer in self.layers:
            layer.place(look)
            if layer.focus is not None and layer.focus not in layer.root.walk():
                layer.focus = None
        self._all = True
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            if self.has(wanted):
                self.set_focus(self.find(wanted))
        for layer in self._waiting:
            self.layers.append(layer)
            layer.place(look)
        self._waiting = ()
        if self.terms is not None:
            self.terms.mark(self.layers[0].root)
        self._reveal_pointed()
        self._placed += 1
        self.line.place(look, Rect(0, look.room, look.width, look.key_line))
        renumber(self.top.root.walk())
        self._find_movers()

    def _find_movers(self) -> None:
        everything = (widget for layer in self.layers for widget in layer.root.walk())
        self._movers = [widget for widget in everything if type(widget).tick is not Widget.tick]

    def point(self, widget: Widget | None, *, show: bool) -> None:
        """Have a coach point at this; with `show` it is brought into sight when everything has its place."""
        self.layers[0].pointed = widget
        self._showing = show

    def want(self, name: str) -> None:
        """Give this the focus when everything has its place."""
        self._wanted = name

    def _reveal_pointed(self) -> None:
        pointed, self._showing = self.layers[0].pointed if self._showing else None, False
        if pointed is not None:
            self.reveal(pointed)

    def set_focus(self, widget: Widget | None) -> None:
        if widget is not None and not widget.focusable:
            return
        before, self.top.focus = self.top.focus, widget
        if before is not None and before is not widget:
            before.focus_changed(False)
        if widget is not None:
            widget.focus_changed(True)
            self.reveal(widget)
        self._stood = {page: page.offset for page in self._scrolls() if widget is not None}

    def forget_place(self) -> None:
        """What comes instead begins at its top, with the focus where it wants it."""
        self.layers[0].focus = None
        for widget in self.layers[0].root.walk():
            if isinstance(widget, Scroll):
                widget.offset = 0

    def reveal(self, widget: Widget) -> None:
        """Scroll until it can be seen, with what belongs to it; itself first, where a strip leaves room for less."""
        for above in widget.lead().above():
            if isinstance(above, Scroll):
                above.reveal(widget.spot())
                if widget.spot().contains(widget.lead().rect):
                    above.reveal(widget.lead().rect)

    # ---- on top

    def show(self, content: Widget, under: Rect | None = None) -> None:
        """Put a dialog or list on top; it gets all events until it is closed."""
        self.mouse.let_go()
        layer = layer_of(Open(content, under))
        self.layers.append(layer)
        if self.look is not None:
            layer.place(self.look)
        renumber(content.walk())
        self.set_focus(self._first(content))
        self._find_movers()
        self._all = True

    def _first(self, content: Widget) -> Widget | None:
        """What gets the focus: the chosen row of a list, the first control of a dialog that does no harm."""
        if isinstance(content, SelectList):
            return self.find(content.start)
        safe = (widget for widget in self.order if not (isinstance(widget, Button) and widget.kind == "danger"))
        return next(safe, None)

    def renew(self, content: Widget) -> None:
        """The dialog on top with other contents: focus, folds and scrolling stay as they were."""
        old = self.top
        kept = {w.name: kept for w in old.root.everything() if w.name and (kept := w.keep()) is not None}
        self.close()
        for widget in content.everything():
            if widget.name in kept:
                widget.restore(kept[widget.name])
        self.show(content)
        if old.focus is not None and self.has(old.focus.name):
            self.set_focus(self.find(old.focus.name))

    def close(self) -> None:
        """Take away what is on top."""
        if len(self.layers) > 1:
            self.mouse.let_go()
            self.layers.pop()
            self._find_movers()
            self._all = True

    # ---- events

    def event(self, event: Event) -> object:
        match event.type:
            case pygame.KEYDOWN:
                return self._key(event)
            case pygame.TEXTINPUT if self.focus is not None:
                return self._told(self.focus, self.focus.typed(event.text))
            case pygame.TEXTEDITING if self.focus is not None:
                self.focus.composed(event.text)
            case pygame.MOUSEMOTION:
                return self._moved(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                return self._pressed(event)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                return self._released(event.pos)
            case pygame.MOUSEWHEEL:
                self._wheel(event)
            case pygame.WINDOWLEAVE:
                self.mouse.at = NOWHERE
                self.mouse.hover(self.top.root)
        return None

    def _told(self, widget: Widget | None, reply: object) -> object:
        """Carry out a widget's wishes; what is left is for the screen."""
        if widget is not None and widget is self.focus and widget.look is not None:
            self._freshen()
            self.reveal(widget)
        match reply:
            case Open(root, under):
                self.show(root, under)
            case Close(tells):
                self.close()
                return tells
            case _ if reply is not UNUSED:
                return reply
        return None

    def _key(self, event: Event) -> object:
        digits, self.digits = self.digits, ""
        if event.key == pygame.K_F1:
            return Help()
        focus = self.focus
        if focus is not None:
            reply = focus.key(event)
            if reply is not UNUSED:
                return self._told(focus, reply)
        match event.key:
            case pygame.K_ESCAPE:
                return self._escape()
            case pygame.K_TAB if not holds(event, pygame.KMOD_CTRL | pygame.KMOD_ALT):
                self._step(-1 if holds(event, pygame.KMOD_SHIFT) else 1, around=True)
            case pygame.K_DOWN | pygame.K_UP if focus is None and self._read_on(event):
                pass
            case key if key in STEPS:
                self._step(STEPS[key], around=False)
            case key if key in PAGES:
                self._page(key)
            case key if key in ENTERS and focus is None and self.default and self.has(self.default):
                widget = self.find(self.default)
                return self._told(widget, widget.fire())
            case _:
                return self._hotkey(event, digits)
        return None

    def _escape(self) -> object:
        if len(self.layers) == 1:
            return Back()
        return self._told(None, self.top.escape())

    def _step(self, step: int, *, around: bool) -> None:
        order = self.order
        if not order:
            return
        seen = self._read_to(order)
        if seen or self.focus not in order:
            self.set_focus((seen or order)[0 if step > 0 else -1])
            return
        index = order.index(self.focus) + step
        if around or 0 <= index < len(order):
            self.set_focus(order[index % len(order)])

    def _read_to(self, order: list[Widget]) -> list[Widget]:
        """Who read on to another part of the page goes on from there: its controls, when the focus was left behind."""
        page = next((w for w in self._scrolls() if self._left_behind(w)), None)
        return [] if page is None else [w for w in order if page in w.above() and page.window().contains(w.lead().rect)]

    def _scrolls(self) -> list[Scroll]:
        """Around the focus; all of them when nothing has it."""
        around = self.top.root.walk() if self.focus is None else self.focus.above()
        return [widget for widget in around if isinstance(widget, Scroll)]

    def _left_behind(self, page: Scroll) -> bool:
        """Not what has no room to be seen at all: from there Tab goes on as always."""
        if self.focus is None:
            return page.offset > 0
        moved = page.offset != self._stood.get(page, page.offset)
        return moved and not page.window().colliderect(self.focus.lead().rect)

    def _read_on(self, event: Event) -> bool:
        """With nothing chosen yet the arrows read on, until the first control comes in sight; False at the end."""
        page = next((w for w in self.top.root.walk() if isinstance(w, Scroll) and w.most), None)
        if page is None:
            return False
        inside = [widget for widget in self.order if page in widget.above()]
        seen = [widget for widget in inside if page.window().contains(widget.spot())]
        if page.key(event) is UNUSED:
            return False
        new = (w for w in inside if w not in seen and page.window().contains(w.spot()))
        self.set_focus(next(new, None))
        return True

    def _page(self, key: int) -> None:
        near = [] if self.focus is None else list(self.focus.above())
        for widget in (*near, *self.top.root.walk()):
            if isinstance(widget, Scroll) and widget.page(key):
                self.mouse.hover(self.top.root)
                return

    def _hotkey(self, event: Event, digits: str) -> object:
        if self.typing or holds(event, pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_GUI):
            return None
        signs = signs_of(event)
        number = next((sign for sign in signs if sign.isdecimal()), "")
        if number:
            return self._numbered(digits, number)
        for widget in self.top.root.walk():
            if widget.hotkey in signs and widget.enabled:
                self.set_focus(widget)
                return self._told(widget, widget.fire())
        own = self.keys if len(self.layers) == 1 else ()
        return next((key.tells for key in own if key.sign.lower() in signs), None)

    def _numbered(self, begun: str, digit: str) -> object:
        """What has this number. While it can still become a longer one, what it names now gets the focus and waits."""
        there = {widget.hotkey: widget for widget in reversed(numbered(self.top.root))}
        number = next((number for number in (begun + digit, digit) if any(n.startswith(number) for n in there)), "")
        widget = there.get(number)
        if number and any(n.startswith(number) and n != number for n in there):
            self.digits = number
            self.set_focus(widget)
            return None
        if widget is None:
            return None
        self.set_focus(widget)
        return self._told(widget, widget.fire())

    # ---- mouse

    def _moved(self, at: tuple[int, int]) -> object:
        self.mouse.at = at
        if self.mouse.held is not None:
            return self._told(self.mouse.held, self.mouse.held.drag(at))
        self.mouse.hover(self.top.root)
        self.mouse.explains = self._term() is not None
        return None

    def _term(self) -> tuple[str, Rect] | None:
        """The underlined word under the pointer."""
        if self.terms is None or len(self.layers) > 1:
            return None
        from game.ui.terms import term_at

        return term_at(next(iter(self.mouse.under(self.top.root)), None), self.mouse.at)

    def _pressed(self, event: Event) -> object:
        self.mouse.at = event.pos
        self.digits = ""
        if self.top.seen_behind and not self.top.root.rect.collidepoint(event.pos):
            self.close()
            return None
        term = self._term()
        if term is not None and self.terms is not None:
            self.show(self.terms.explained(term[0]), term[1])
            return None
        clicks = self.mouse.clicks(event)
        for widget in self.mouse.under(self.top.root):
            reply = widget.press(event.pos, clicks) if widget.clickable else UNUSED
            if reply is not UNUSED:
                self.mouse.held = widget
                if widget.owner is not self.focus:
                    self._focus_by_click(widget.owner)
                return self._told(widget, reply)
        self.set_focus(None)
        return None

    def _focus_by_click(self, widget: Widget) -> None:
        if widget.focusable:
            self.set_focus(widget)

    def _released(self, at: tuple[int, int]) -> object:
        held, self.mouse.held = self.mouse.held, None
        reply = None if held is None else self._told(held, held.release(at))
        self._freshen()  # another page of tabs has no place yet
        self.mouse.hover(self.top.root)
        return reply

    def let_go(self) -> None:
        """The window lost the keys and the mouse: what was being pressed is not done."""
        held = self.mouse.held
        self.mouse.let_go()
        self.mouse.at = NOWHERE
        if held is not None:
            held.release(NOWHERE)

    def _wheel(self, event: Event) -> None:
        assert self.look is not None
        steps = getattr(event, "precise_y", event.y)  # a touchpad moves by parts of a step
        down = -round(steps * self.look.px(60))
        for widget in self.mouse.under(self.top.root):
            if isinstance(widget, Scroll) and widget.scroll(down):
                self.mouse.hover(self.top.root)
                return

    # ---- time

    def tick(self, milliseconds: int) -> bool:
        """Let moving widgets move on; True while something moves."""
        return sum(widget.tick(milliseconds) for widget in self._movers) > 0

    # ---- drawing

    def _freshen(self) -> None:
        if self.look is not None and any(w.stale for layer in self.layers for w in layer.root.walk()):
            self.place(self.look)

    def draw_all(self) -> None:
        """Draw everything the next time."""
        self._all = True

    def draw(self, surface: Surface) -> list[Rect]:
        """Draw what changed; the places are given back for the display."""
        assert self.look is not None, "place the screen first"
        self._freshen()
        everything, self._all = self._all, False
        return [*draw_layers(surface, self.layers, self.look, everything), *self._draw_line(surface, everything)]

    def _draw_line(self, surface: Surface, everything: bool) -> list[Rect]:
        self.tell_keys()
        if not (self.line.dirty or everything):
            return []
        self.line.dirty = False
        self.line.draw(surface)
        return [self.line.rect]

    def tell_keys(self) -> None:
        """Have the key line say what the keys mean now; it is only looked at again when that may have changed."""
        now = (self.focus, len(self.layers), self._placed, self.digits)
        if now != self._told_of:
            self._told_of = now
            self.line.show(
                telling(self.top, begun=self.digits, default=bool(self.default), own=self.keys, escape=self.escape)
            )

    # ---- for tests and for building anew

    def dump(self) -> str:
        """The screen in words: a line per thing that says something, with its role, name, label and state."""
        return read_out(self.layers, self.focus)

    def remember(self) -> Memory:
        base = self.layers[0]
        kept = {w.name: kept for w in base.root.everything() if w.name and (kept := w.keep()) is not None}
        # A list hangs under a control that may stand elsewhere afterwards; a dialog stays.
        on_top = tuple(layer for layer in self.layers[1:] if not layer.seen_behind)
        return Memory(kept, base.focus.name if base.focus else "", on_top, self.mouse.at, base.root.offset, self.digits)

    def recall(self, memory: Memory) -> None:
        """Take over focus, contents and dialogs of the screen as it was; call before `place`."""
        base = self.layers[0]
        for widget in base.root.everything():
            if widget.name in memory.kept:
                widget.restore(memory.kept[widget.name])
        base.root.offset = memory.scrolled
        self.mouse.at = memory.mouse
        if memory.focus and self.has(memory.focus):  # else the one the screen names: what had it is gone
            self._wanted = memory.focus
        self._waiting = memory.on_top
        self.digits = memory.digits


def signs_of(event: Event) -> set[str]:
    """What a key may stand for; the digit row counts by its place, because AZERTY needs shift for digits."""
    signs = {event.unicode.lower(), chr(event.key) if 32 < event.key < 127 else ""}
    scancode = getattr(event, "scancode", 0)
    if pygame.KSCAN_1 <= scancode <= pygame.KSCAN_0:
        signs.add(str((scancode - pygame.KSCAN_1 + 1) % 10))
    if pygame.K_KP_1 <= event.key <= pygame.K_KP_0:
        signs.add(str((event.key - pygame.K_KP_1 + 1) % 10))
    return signs - {""}


def _refuse_doubles(root: Widget) -> None:
    names = [widget.name for widget in root.everything() if widget.name]
    doubles = {name for name in names if names.count(name) > 1}
    if doubles:
        raise ValueError(f"names used twice on one screen: {', '.join(sorted(doubles))}")
