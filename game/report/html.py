"""The report as one HTML file: nothing from elsewhere, no scripts, good on paper, on a phone and in the dark."""

from base64 import b64encode
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from game.report.values import Report
from game.words import schatting, spel, verslag

_RING = '<circle cx="12" cy="12" r="9"/>'
ICONS = {
    "sterk": f'{_RING}<path d="m8 12.5 3 3 5-6"/>',
    "neutraal": f'{_RING}<path d="M8 12h8"/>',
    "zwak": f'{_RING}<path d="m9 9 6 6m0-6-6 6"/>',
    "gemist": '<circle cx="12" cy="12" r="9" stroke-dasharray="3 4"/>',
    "G": '<path d="m12 3 2.7 5.9 6.3.8-4.7 4.4 1.3 6.4L12 17.3l-5.6 3.2 1.3-6.4L3 9.7l6.3-.8z"/>',
    "V": '<path d="m5 12.5 5 5 9-11"/>',
    "O": f'{_RING}<path d="M12 7v6m0 4v.1"/>',
    "jij": '<circle cx="12" cy="7.5" r="4"/><path d="M4.5 21v-1.5a5 5 0 0 1 5-5h5a5 5 0 0 1 5 5V21"/>',
    "docent": '<path d="m12 4 10 5-10 5L2 9z"/><path d="M6 11.5V17c3.5 2.7 8.5 2.7 12 0v-5.5"/>',
    "tip": '<path d="M9 18h6m-5 3h4M8.5 14.5a6 6 0 1 1 7 0c-.8.7-1 1.5-1 2.5h-5c0-1-.2-1.8-1-2.5z"/>',
    "onbekend": '<path d="M7 3h10M7 21h10M8 3c0 5 8 5 8 9s-8 4-8 9m8-18c0 5-8 5-8 9s8 4 8 9"/>',
}
"""Our own shapes, one for each rating and level, so that nothing is said by colour alone."""


def to_html(report: Report, face: bytes = b"") -> str:
    """The whole file. Everything authored or typed is escaped; only our own shapes and style are markup.

    `face` is the picture (PNG) of the leidinggevende.
    """
    return _template().render(
        report=report,
        words=verslag,
        estimates=schatting,
        rounds=spel.ROUNDS,
        icons=tuple(ICONS.items()),
        css=_file("verslag.css"),
        face=b64encode(face).decode("ascii"),
        zone=_zone,
    )


def _zone(own: str, cut: tuple[int, int]) -> tuple[int, int]:
    """Where the part of the line that a player thought of begins and ends."""
    low, high = cut
    return {"lastig": (0, low), "redelijk": (low, high), "goed": (high, 100)}[own]


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    return environment.from_string(_file("verslag.html.jinja"))


def _file(name: str) -> str:
    return files("game.report").joinpath(name).read_text("utf-8")
