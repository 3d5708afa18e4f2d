"""Contact details that lead nowhere: lines nobody can dial, mail nobody can receive, a BSN that is never shown."""

import re

from game.casting.names import FullName, folded

BSN = "afgeschermd"

# Mailboxes of private persons. The top level .example is reserved (RFC 2606): it never exists.
PRIVATE_HOSTS = ("waardmail.example", "esterpost.example", "brievenbus.example")

# A line has five digits, and neither part starts with 0 or 1. In the Dutch numbering plan a subscriber number has nine
# digits after the 0, a local call six or seven, and every short number (112, 144, 14 plus area code, 18xx) starts
# with 1. So no telephone, whatever its area code, connects these five digits to anybody.
LINES = 80 * 800


def line(drawn: int) -> str:
    """`drawn` from 0 to LINES - 1, as people write it: 'lijn 58-214'."""
    return f"lijn {20 + drawn // 800}-{200 + drawn % 800}"


def address(street: str, number: int) -> str:
    return f"{street} {number}"


def mail_address(name: FullName, host: str) -> str:
    """`samira.el-amrani@waardmail.example`; plain letters, whatever accents the name has."""
    surname = _slug(f"{name.infix} {name.last}")
    return f"{_slug(name.first)}.{surname}@{host}"


def firm_host(firm: str) -> str:
    return f"{_slug(firm)}.example"


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", folded(text).replace("'", "")).strip("-")
