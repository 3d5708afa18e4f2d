"""From text to a whole tree: parse, mend what the author certainly meant otherwise, and parse again."""

import re
from collections.abc import Iterable
from itertools import islice

from game.content.guess import Wrongs, likely_slip, lost_dashes
from game.content.mend import MANY, Mend, cut_before, cut_texts, glued_lists, glued_texts, tabs, untabbed, wrong_lines
from game.content.problem import Problem, problem
from game.content.tree import Broken, Node, Parsed, parse

ROUNDS = 8
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_OTHER_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def read_tree(text: str, wrongs: Wrongs) -> tuple[Node | None, list[Problem]]:
    """The tree of a file, mended where needed, and everything that was wrong with its form.

    `wrongs` counts what does not fit in a tree: of two ways to mend a file the better one leaves fewer.
    """
    control = list(_control_signs(text))
    if control:
        return None, control
    lines = [line if line.strip() else "" for line in _OTHER_LINE_ENDS.sub(" ", text).split("\n")]
    mends = list(islice(tabs(lines), MANY))
    lines = [untabbed(line) for line in lines]
    suspects = {mend.line for mend in mends}
    parsed = parse("\n".join(lines))
    for _ in range(ROUNDS):
        if not _apply(lines, _further(lines, parsed, wrongs, suspects), mends):
            break
        parsed = parse("\n".join(lines))
    root, problems = _judged(parsed, mends)
    if root is None and not problems:
        problems = [problem("B003", "in dit bestand staan alleen opmerkingen, nog geen scenario")]
    return root, [*problems, *islice(glued_texts(lines, parsed.texts), MANY)]


def _control_signs(text: str) -> Iterable[Problem]:
    for found in _CONTROL.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        yield problem(
            "B009", "hier staat een onzichtbaar stuurteken; haal het weg of typ de regel opnieuw", line, column
        )


def _apply(lines: list[str], found: Iterable[Mend], mends: list[Mend]) -> bool:
    """Puts the mended lines in place; says whether there were any. A line is only told about once."""
    fresh, told = list(found), {mend.line for mend in mends}
    for mend in fresh:
        lines[mend.line - 1] = mend.fixed
    mends += [mend for mend in fresh if mend.line not in told]
    return bool(fresh)


def _further(lines: list[str], parsed: Parsed, wrongs: Wrongs, suspects: set[int]) -> list[Mend]:
    if not parsed.broken and parsed.root is None:
        return []
    if not parsed.broken:
        joined = list(glued_lists(lines, parsed.texts))
        return joined or list(lost_dashes(lines, parsed.doubled)) or list(cut_texts(lines, parsed.texts))
    surely = list(wrong_lines(lines)) or list(cut_before(lines, parsed.broken))
    guessed = None if surely else likely_slip(lines, parsed.broken, wrongs, suspects)
    return [guessed] if guessed else surely


def _judged(parsed: Parsed, mends: list[Mend]) -> tuple[Node | None, list[Problem]]:
    problems = [problem(m.code, m.message, m.line, m.column) for m in mends] + parsed.problems
    if parsed.broken:
        problems.append(_broken(parsed.broken))
    return parsed.root, problems


_REASONS = (
    ("mapping values", "B024", "deze regel springt verder in dan de regel erboven, of daar ontbreken aanhalingstekens"),
    ("could not find expected ':'", "B023", "hier ontbreekt een dubbele punt met een spatie erachter"),
    (
        "unexpected end of stream",
        "B021",
        "een aanhalingsteken of haakje wordt niet gesloten; het bestand houdt eerder op",
    ),
    ("expected ',' or", "B021", "een haakje [ of { wordt niet gesloten"),
    ("did not find expected", "B024", "deze regel staat niet recht onder de regels waar hij bij hoort"),
    ("expected <block end>", "B024", "deze regel staat niet recht onder de regels waar hij bij hoort"),
    ("not allowed", "B024", "deze regel staat niet recht onder de regels waar hij bij hoort"),
)


def _broken(broken: Broken) -> Problem:
    for words, code, message in _REASONS:
        if words in broken.why:
            line = broken.since if code in ("B023", "B021") else broken.line
            return problem(
                code, f"{message}; kijk naar het aantal spaties vooraan" if code == "B024" else message, line
            )
    message = "vanaf hier kan het bestand niet gelezen worden; kijk naar de inspringing en de leestekens van deze regel"
    return problem("B010", message, broken.line)
