"""Drawing a screen: only the places where something changed, every layer over the one under it."""

from itertools import pairwise

from pygame import Rect, Surface

from game.ui import draw
from game.ui.layers import Layer
from game.ui.look import Look
from game.ui.theme import RADIUS
from game.ui.widgets.base import RING, RING_GAP, Widget

POINTER = 8  # how far a coach's frame stands off


def draw_layers(surface: Surface, layers: list[Layer], look: Look, everything: bool) -> list[Rect]:
    """Draw what changed in the top layer, or all; gives the places."""
    whole, top = Rect(0, 0, look.width, look.room), layers[-1]  # the key line is not theirs
    places: list[Rect] = []
    soiled(top.root, whole, places)
    if everything:
        places = [whole]
        _draw_behind(surface, layers, look)
    places = merged(places)
    for place in places:
        if top.backdrop is not None:
            surface.set_clip(place)
            surface.blit(top.backdrop, place, place)
        _draw_layer(surface, top, place)
    surface.set_clip(None)
    return places


def _draw_behind(surface: Surface, layers: list[Layer], look: Look) -> None:
    """What lies under the top layer is drawn once and kept as a picture, without its focus ring: there is one focus."""
    for under, over in pairwise(layers):
        if over.backdrop is None:
            paint(under.root, surface, surface.get_rect())
            surface.set_clip(None)
            over.draw_backdrop(surface, look)


def _draw_layer(surface: Surface, layer: Layer, place: Rect) -> None:
    paint(layer.root, surface, place)
    if layer.pointed is not None and layer.pointed.look is not None:
        _draw_pointer(surface, layer.pointed, place)
    if layer.focus is not None:
        _draw_ring(surface, layer.focus, place)


def _draw_pointer(surface: Surface, pointed: Widget, place: Rect) -> None:
    """A double frame around what a coach points at, outside of it: nothing is covered."""
    look = pointed.at
    for above in pointed.above():
        window = above.window()
        place = place if window is None else place.clip(window.inflate(2 * look.px(POINTER), 2 * look.px(POINTER)))
    surface.set_clip(place)
    for out, colour, thick in ((POINTER, look.theme.card, 8), (POINTER - 1, look.theme.accent, 5)):
        around = 2 * look.px(out)
        frame = pointed.rect.inflate(around, around)
        draw.box(surface, frame, look.px(RADIUS + out), None, colour, look.px(thick))


def _draw_ring(surface: Surface, focus: Widget, place: Rect) -> None:
    look = focus.at
    for above in focus.above():
        window = above.window()
        place = place if window is None else place.clip(window)
    around = 2 * look.px(RING + RING_GAP)
    surface.set_clip(place)
    ring = focus.ring().inflate(around, around)
    draw.box(surface, ring, look.px(RADIUS + RING + RING_GAP), None, look.theme.focus, look.px(RING))


def paint(widget: Widget, surface: Surface, clip: Rect) -> None:
    """Draw a widget and all in it, as far as it lies within the clip."""
    if not widget.ink.colliderect(clip):
        return
    surface.set_clip(clip)
    widget.draw(surface)
    window = widget.window()
    inner = clip if window is None else clip.clip(window)
    if inner.w and inner.h:
        for child in widget.children:
            paint(child, surface, inner)
    surface.set_clip(clip)
    widget.draw_over(surface)


def soiled(widget: Widget, clip: Rect, found: list[Rect]) -> None:
    """Collect the places where something changed; what changed is clean afterwards."""
    if widget.dirty:
        found.append(widget.ink.clip(clip))
        for inside in widget.walk():
            inside.dirty = False
        return
    window = widget.window()
    inner = clip if window is None else clip.clip(window)
    for child in widget.children:
        soiled(child, inner, found)


def merged(places: list[Rect]) -> list[Rect]:
    """The same places without overlap, so that nothing is drawn twice."""
    whole: list[Rect] = []
    for place in places:
        if not place.w or not place.h:
            continue
        while (touching := place.collidelist(whole)) >= 0:
            place = place.union(whole.pop(touching))
        whole.append(place)
    return whole
