"""Moods: the eight faces everybody can show, put together from strokes of the style and two mouths of our own."""

from clothes import INK
from drawing import Face, strokes

TEETH, TONGUE = "#ffffff", "#d9746f"

NOSE = strokes("smile", 1)
OPEN_EYES = strokes("smile", 2, 3)


def _smaller(mouth: str, factor: float) -> str:
    return f'<g transform="translate(120 200) scale({factor}) translate(-120 -200)">{mouth}</g>'


def _laugh() -> str:
    return (
        f'<path fill="{INK}" d="M70 172C96 182 142 180 172 164C179 166 181 172 180 180C176 212 152 231 122 230'
        f'C92 229 68 206 64 178C63 172 66 170 70 172Z"/>'
        f'<path fill="{TEETH}" d="M80 184C106 191 142 189 169 177C168 184 167 188 165 192C138 203 108 204 85 197Z"/>'
        f'<path fill="{TONGUE}" d="M99 217C112 206 136 205 149 212C138 224 112 225 99 217Z"/>'
    )


def _speech() -> str:
    return (
        f'<path fill="{INK}" d="M94 196C108 188 138 186 152 193C159 197 158 208 154 217C149 228 138 235 124 235'
        f'C108 235 96 226 91 212C89 205 89 199 94 196Z"/>'
        f'<path fill="{TEETH}" d="M101 199C114 194 136 193 148 198L147 206C132 210 114 210 100 206Z"/>'
        f'<path fill="{TONGUE}" d="M105 225C114 216 134 216 143 223C132 231 115 232 105 225Z"/>'
    )


def _flat() -> str:
    return (
        f'<path fill="{INK}" d="M99 197C114 201 136 200 150 194C156 192 158 200 152 203'
        f'C136 210 114 211 98 206C93 204 93 196 99 197Z"/>'
    )


def _lines(colour: str) -> str:
    """What the years leave: a line under each eye and one beside the nose."""
    return (
        f'<path stroke="{colour}" stroke-width="6" stroke-linecap="round" '
        f'd="M40 120C48 128 62 129 72 124M162 122C172 129 182 127 189 119M86 158C76 168 72 178 73 190"/>'
    )


def faces(line_colour: str | None = None) -> dict[str, Face]:
    """Each mood's face; for somebody over 50 lines of the given colour come with it."""
    nose = NOSE + (_lines(line_colour) if line_colour else "")
    return {
        "blij": Face(strokes("calm", 2, 3, 4, 5) + nose, _laugh()),
        "vriendelijk": Face(strokes("smile", 4, 5) + OPEN_EYES + nose, strokes("smile", 0)),
        "neutraal": Face(strokes("contempt", 2, 3) + OPEN_EYES + nose, _flat()),
        "twijfel": Face(strokes("suspicious", 4, 5, 3) + nose, strokes("suspicious", 0)),
        "bezorgd": Face(strokes("tired", 4, 5) + OPEN_EYES + nose, _smaller(strokes("solemn", 0), 0.78)),
        "geirriteerd": Face(strokes("angryWithFang", 2, 3) + nose, strokes("tired", 0)),
        "boos": Face(strokes("veryAngry", 2, 3) + nose, _smaller(strokes("veryAngry", 0), 0.86)),
        "praat": Face(strokes("smile", 4, 5) + OPEN_EYES + nose, _speech()),
    }
