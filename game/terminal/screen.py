"""A real terminal: lines as wide as it is, so that no word is cut in two."""

import shutil
import sys
from textwrap import wrap

WIDEST, NARROWEST = 100, 20


def tell(text: str) -> None:
    """Wrapped where somebody looks; as it is where a file or a program reads."""
    width = min(shutil.get_terminal_size().columns, WIDEST) if sys.stdout.isatty() else 0
    for line in text.split("\n"):
        print("\n".join(wrapped(line, width)))


def wrapped(line: str, width: int) -> list[str]:
    if width < NARROWEST:
        return [line]
    indent = " " * (len(line) - len(line.lstrip(" ")) + 2)
    return wrap(line, width, subsequent_indent=indent, break_long_words=False) or [""]
