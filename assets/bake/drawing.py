"""Drawing: put one Open Peeps bust together as SVG, from the parts in the style file of dicebear-styles."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from clothes import INK, Clothes, over_the_body
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.svgLib.path import parse_path

VIEW = "8 -10 756 756"  # a little more than the style's own 704 × 704, so that no hair is cut off and collars show
OUTLINE = 22  # half of it falls inside the shape
LIPS = 14

Element = dict[str, Any]

STYLE = json.loads(files("dicebear_styles").joinpath("open-peeps.json").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Look:
    """One bust: names of parts in the style file, and the colours they get."""

    head: str
    skin: str
    hair: str
    clothes: Clothes
    extra: str
    beard: str | None
    glasses: str | None


@dataclass(frozen=True, slots=True)
class Face:
    """One mood: the upper face, and the mouth, which must stay visible in a beard."""

    upper: str
    mouth: str


def bust(look: Look, face: Face) -> str:
    skin, clothing, ink, *places = STYLE["canvas"]["elements"]
    at = {place["name"]: place["attributes"]["transform"] for place in places}
    parts = (
        _path(skin, look.skin),
        _path(clothing, look.clothes.colour),
        _path(ink, INK),
        over_the_body(look.clothes),
        _group(at["head"], "".join(_head(look))),
        *_beard_and_face(look, face, at),
        _group(at["accessories"], "".join(_glasses(look))),
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{VIEW}" fill="none">{"".join(parts)}</svg>'


def strokes(expression: str, *numbers: int) -> str:
    """Some strokes of an expression, numbered as in the file: each is an eye, a brow, the nose or the mouth."""
    paths = (path for path, colour in _paths("expression", expression) if colour == "ink")
    numbered = [stroke for path in paths for stroke in _subpaths(path["attributes"]["d"])]
    return "".join(f'<path d="{numbered[number]}" fill="{INK}"/>' for number in numbers)


def _head(look: Look) -> Iterator[str]:
    """The style draws hair, ear and jaw in one ink stroke; here hair gets its own colour inside an ink outline."""
    parts = list(_paths("head", look.head))
    hair_apart = any(colour == "headContrast" for _, colour in parts)
    for number, (path, colour) in enumerate(parts):
        match colour:
            case "skin":
                yield _path(path, look.skin)
            case "headContrast":
                yield _path(path, look.hair)
            case "clothing":
                yield _path(path, look.extra)
            case _ if hair_apart or look.head == "turban":
                yield _path(path, INK)
            case _:
                yield _outlined(path, look.hair, f"head{number}")


def _beard_and_face(look: Look, face: Face, at: dict[str, str]) -> tuple[str, ...]:
    """A moustache hangs over the mouth; in a beard the mouth lies on top, with a rim of lip around it."""
    beard = _group(at["facialHair"], "".join(_beard(look)))
    if look.beard is None or look.beard.startswith("moustache"):
        return _group(at["expression"], face.upper + face.mouth), beard
    lips = f'<g stroke="{look.skin}" stroke-width="{LIPS}" stroke-linejoin="round">{face.mouth}</g>'
    return beard, _group(at["expression"], face.upper + lips + face.mouth)


def _beard(look: Look) -> Iterator[str]:
    if look.beard:
        for path, colour in _paths("facialHair", look.beard):
            two_tone = look.beard in ("full4", "moustache9")
            yield _path(path, INK if two_tone and colour == "ink" else look.hair)


def _glasses(look: Look) -> Iterator[str]:
    if look.glasses:
        for path, colour in _paths("accessories", look.glasses):
            yield _path(path, INK if colour == "ink" else colour)


def _paths(component: str, variant: str) -> Iterator[tuple[Element, str]]:
    """All paths of a part with the name of their colour; a group lends its colour to its children."""
    for element in STYLE["components"][component]["variants"][variant]["elements"]:
        colour = _colour(element)
        for path in element.get("children", [element]):
            yield path, _colour(path) or colour


def _colour(element: Element) -> str:
    fill = element["attributes"].get("fill", "")
    return fill["name"] if isinstance(fill, dict) else fill


def _path(path: Element, fill: str) -> str:
    return f'<path d="{path["attributes"]["d"]}" fill="{fill}" fill-rule="evenodd"/>'


def _outlined(path: Element, fill: str, name: str) -> str:
    """Filled, with an outline that stays inside: a line narrower than the outline becomes all ink."""
    shape = path["attributes"]["d"]
    return (
        f'<clipPath id="{name}"><path d="{shape}" clip-rule="evenodd"/></clipPath>'
        f'<path d="{shape}" fill="{fill}" fill-rule="evenodd" clip-path="url(#{name})" '
        f'stroke="{INK}" stroke-width="{OUTLINE}"/>'
    )


def _group(transform: str, content: str) -> str:
    return f'<g transform="{transform}">{content}</g>'


def _subpaths(shape: str) -> Iterator[str]:
    recording, start = RecordingPen(), 0
    parse_path(shape, recording)
    for end, (operation, _) in enumerate(recording.value, 1):
        if operation in ("closePath", "endPath"):
            pen = SVGPathPen(None)
            for name, points in recording.value[start:end]:
                getattr(pen, name)(*points)
            yield pen.getCommands()
            start = end
