"""From text to a tree: mappings, lists and raw texts with their line and column, and no YAML tricks.

Every scalar stays text. Aliases, anchors, tags, merge keys, doubled keys and deep nesting are refused while the events
come in, so nothing an author writes can run code, copy itself or fill the memory.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.content.problem import Problem, problem

DEEPEST = 40
MOST = 60_000
"""So many texts (keys are texts too) a scenario never has: the largest we know has a seventh of that."""
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # without libyaml the same events come, more slowly
DOUBLES = 500
"""After so many doubled keys the rest is not told."""


@dataclass(slots=True, eq=False)
class Text:
    """`end` is where the text stops in the file; `style` is empty for a text without quotes, else ' " | or >."""

    value: str
    line: int
    column: int
    end: tuple[int, int]
    style: str


@dataclass(slots=True, eq=False)
class Group:
    """Keys under each other."""

    line: int
    column: int
    flow: bool
    entries: dict[str, "Node"] = field(default_factory=dict)
    keys: dict[str, Text] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Items:
    """A list."""

    line: int
    column: int
    flow: bool
    items: list["Node"] = field(default_factory=list)


Node = Text | Group | Items


@dataclass(frozen=True, slots=True)
class Broken:
    """Where YAML itself stopped: its own words, the place, and the place it was busy with."""

    why: str
    line: int
    column: int
    since: int


@dataclass(slots=True, eq=False)
class Parsed:
    """`root` is None when there is no whole tree; `texts` are all texts, also of a file that broke off; `doubled` are
    the lines of doubled keys, each with the line of the first."""

    root: Node | None
    broken: Broken | None
    problems: list[Problem]
    texts: list[Text]
    doubled: list[tuple[int, int]]


def parse(text: str) -> Parsed:
    return _Growing().grown(text)


def reads(text: str) -> bool:
    """Whether YAML can read a text to its end. Nothing is put together, so it takes a third of the time."""
    try:
        for _ in events(text):
            pass
    except yaml.YAMLError:
        return False
    return True


def events(text: str) -> Iterator[Any]:
    """The YAML events of a text; yaml.YAMLError where it is not YAML."""
    yield from yaml.parse(text, Loader=LOADER)


class _Growing:
    """Puts the events of one file together; used once and thrown away."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.stack: list[Group | Items] = []
        self.waiting: list[Text | None] = []
        self.problems: list[Problem] = []
        self.texts: list[Text] = []
        self.doubled: list[tuple[int, int]] = []
        self.documents = 0
        self.whole = True

    def grown(self, text: str) -> Parsed:
        broken = None
        try:
            for event in events(text):
                if not self._take(event):
                    self.whole = False
                    break
        except yaml.YAMLError as error:
            broken = _where(error)
        return Parsed(self.root if self.whole and not broken else None, broken, self.problems, self.texts, self.doubled)

    def _take(self, event: Any) -> bool:
        """False when reading on makes no sense."""
        if isinstance(event, yaml.ScalarEvent):
            self._marks(event)
            self._text(event)
            return self._is_not_too_much(event)
        if isinstance(event, yaml.CollectionStartEvent):
            self._marks(event)
            return self._open(event)
        if isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
            self.waiting.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            return self._document(event)
        return True

    def _document(self, event: Any) -> bool:
        self.documents += 1
        if self.documents > 1:
            self._refuse("B017", "hier begint een tweede scenario (---); zet elk scenario in een eigen bestand", event)
        return self.documents == 1

    def _marks(self, event: Any) -> None:
        if event.anchor:
            why = f"'&{event.anchor}' is een anker en dat leest het spel niet"
            self._refuse("B015", f"{why}; schrijf de tekst uit, of zet er aanhalingstekens omheen", event)
        if event.tag and event.tag != "!":
            self._refuse("B016", f"'{_shown_tag(event.tag)}' wordt niet gelezen; haal het weg", event)

    def _alias(self, event: Any) -> None:
        why = f"'*{event.anchor}' verwijst naar een stuk elders en dat leest het spel niet"
        self._refuse("B015", f"{why}; schrijf het uit, of zet er aanhalingstekens omheen", event)
        self.whole = False
        mark = event.start_mark
        self._put(Text("", mark.line + 1, mark.column + 1, (mark.line, mark.column), ""))

    def _open(self, event: Any) -> bool:
        mark = event.start_mark
        kind = Group if isinstance(event, yaml.MappingStartEvent) else Items
        made = kind(mark.line + 1, mark.column + 1, bool(event.flow_style))
        if len(self.stack) >= DEEPEST:
            self._refuse("B019", "hier zitten te veel lagen in elkaar; een scenario heeft er nooit zo veel", event)
            return False
        self._put(made)
        self.stack.append(made)
        self.waiting.append(None)
        return True

    def _text(self, event: Any) -> None:
        start, end = event.start_mark, event.end_mark
        style = "" if event.style in (None, "") else event.style
        made = Text(event.value, start.line + 1, start.column + 1, (end.line, end.column), style)
        self.texts.append(made)
        self._put(made)

    def _is_not_too_much(self, event: Any) -> bool:
        if len(self.texts) == MOST:
            self._refuse("B019", "dit bestand heeft veel te veel onderdelen voor één scenario; verdeel het", event)
        return len(self.texts) < MOST

    def _put(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        top = self.stack[-1]
        if isinstance(top, Items):
            top.items.append(node)
        elif self.waiting[-1] is None:
            self.waiting[-1] = self._key(node)
        else:
            self._entry(top, self.waiting[-1], node)
            self.waiting[-1] = None

    def _key(self, node: Node) -> Text:
        if isinstance(node, Text):
            return node
        self.problems.append(problem("B022", "voor de dubbele punt hoort één gewoon woord", node.line, node.column))
        self.whole = False
        return Text("", node.line, node.column, (node.line - 1, 0), "")

    def _entry(self, group: Group, key: Text, node: Node) -> None:
        if key.value == "<<":
            message = "'<<' voegt een stuk van elders in en dat leest het spel niet; schrijf het uit"
            self.problems.append(problem("B015", message, key.line, key.column))
        elif key.value in group.entries:
            first = group.keys[key.value].line
            self.doubled.append((key.line, first))
            message = f"'{key.value}' staat hier twee keer, ook al op regel {first}; haal er een weg"
            if len(self.doubled) < DOUBLES:
                self.problems.append(problem("B018", message, key.line, key.column))
        else:
            group.entries[key.value] = node
            group.keys[key.value] = key

    def _refuse(self, code: str, message: str, event: Any) -> None:
        mark = event.start_mark
        self.problems.append(problem(code, message, mark.line + 1, mark.column + 1))


def _shown_tag(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")[:60]


def _where(error: yaml.YAMLError) -> Broken:
    mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    since: Any = getattr(error, "context_mark", None) or mark
    why = str(getattr(error, "problem", None) or getattr(error, "reason", "") or "")
    if mark is None:
        return Broken(why, 1, 1, 1)
    return Broken(why, mark.line + 1, mark.column + 1, since.line + 1)


def plain(node: Node) -> Any:
    """The tree as ordinary dicts, lists and texts; at most DEEPEST deep."""
    match node:
        case Text(value=value):
            return value
        case Items(items=items):
            return [plain(item) for item in items]
        case Group(entries=entries):
            return {key: plain(value) for key, value in entries.items()}


Path = tuple[str | int, ...]


def find(node: Node, path: Path) -> Node:
    """The node at a path, or the last one on the way that exists."""
    for step in path:
        below = _below(node, step)
        if below is None:
            break
        node = below
    return node


def key_of(node: Node, path: Path) -> Node:
    """Where the key that ends a path stands; for an item of a list the item itself."""
    holder = find(node, path[:-1])
    if isinstance(holder, Group) and path and path[-1] in holder.keys:
        return holder.keys[str(path[-1])]
    return find(node, path)


def place_of(node: Node, path: Path) -> Node:
    """Where to point at: the text itself, or the heading that a list or a group of keys stands under."""
    found = find(node, path)
    return found if isinstance(found, Text) else key_of(node, path)


def _below(node: Node, step: str | int) -> Node | None:
    match node:
        case Group(entries=entries) if isinstance(step, str):
            return entries.get(step)
        case Items(items=items) if isinstance(step, int) and 0 <= step < len(items):
            return items[step]
        case _:
            return None
