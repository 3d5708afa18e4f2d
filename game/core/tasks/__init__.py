"""The one list of task types: werkvorm → module."""

from game.core.tasks import calculation, conversation, inbox, record, research, selection, writing
from game.core.tasks.rules import TaskType

TASK_TYPES: dict[str, TaskType] = {
    "gesprek": conversation,
    "kaart": record,
    "postvak": inbox,
    "selectie": selection,
    "calculatie": calculation,
    "onderzoek": research,
    "tekst": writing,
}
