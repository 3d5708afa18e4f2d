"""The report as one HTML file: nothing from elsewhere, no scripts, good on paper, on a phone and in the dark."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from game.report.values import Report
from game.words import spel, verslag

_RING = '<circle cx="12" cy="12" r="9"/>'
ICONS = {
    "sterk": f'{_RING}<path d="m8 12.5 3 3 5-6"/>',
    "neutraal": f'{_RING}<path d="M8 12h8"/>',
    "zwak": f'{_RING}<path d="m9 9 6 6m0-6-6 6"/>',
    "gemist": '<circle cx="12" cy="12" r="9" stroke-dasharray="3 4"/>',
    "G": '<path d="m12 3 2.7 5.9 6.3.8-4.7 4.4 1.3 6.4L12 17.3l-5.6 3.2 1.3-6.4L3 9.7l6.3-.8z"/>',
    "V": '<path d="m5 12.5 5 5 9-11"/>',
    "O": f'{_RING}<path d="M12 7v6m0 4v.1"/>',
    "onbekend": '<path d="M7 3h10M7 21h10M8 3c0 5 8 5 8 9s-8 4-8 9m8-18c0 5-8 5-8 9s8 4 8 9"/>',
}
"""Our own shapes, one for each rating and level, so that nothing is said by colour alone."""


def to_html(report: Report) -> str:
    """The whole file. Everything authored or typed is escaped; only our own shapes and style are markup."""
    return _template().render(
        report=report, words=verslag, rounds=spel.ROUNDS, icons=tuple(ICONS.items()), css=_file("verslag.css")
    )


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    return environment.from_string(_file("verslag.html.jinja"))


def _file(name: str) -> str:
    return files("game.report").joinpath(name).read_text("utf-8")
