"""The one list of task types: werkvorm → module, each loaded when it is first met."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from game.core.tasks.rules import TaskType

_MODULES = {
    "gesprek": "conversation",
    "kaart": "record",
    "postvak": "inbox",
    "selectie": "selection",
    "calculatie": "calculation",
    "onderzoek": "research",
    "tekst": "writing",
}


class _TaskTypes(Mapping[str, TaskType]):
    """A day plays a few of them, and to check a scenario needs no rules at all: loading all seven takes its time."""

    def __getitem__(self, kind: str) -> TaskType:
        return _loaded(kind)

    def __iter__(self) -> Iterator[str]:
        return iter(_MODULES)

    def __len__(self) -> int:
        return len(_MODULES)


@cache
def _loaded(kind: str) -> TaskType:
    module: TaskType = import_module(f"{__name__}.{_MODULES[kind]}")
    return module


TASK_TYPES: Mapping[str, TaskType] = _TaskTypes()
