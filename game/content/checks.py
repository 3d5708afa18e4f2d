"""The one list of checks: what the models cannot say about a scenario."""

from collections.abc import Callable, Iterable, Iterator

from game.content import agreements, candidates, order, play, roles, week
from game.content.finding import Finding
from game.content.roles import Cast

CHECKS: tuple[Callable[[Cast], Iterable[Finding]], ...] = (
    roles.misspelled_definitions,
    roles.unknown_roles,
    roles.unknown_towns,
    roles.unknown_facts,
    roles.impossible_values,
    roles.placeholders_for_nothing,
    candidates.unknown_criteria,
    agreements.unknown_gedrag,
    agreements.unknown_tasks,
    agreements.broken_promises,
    agreements.never_recorded,
    agreements.never_heard,
    agreements.unanswered,
    week.earlier_days,
    play.doubled_names,
    play.flaws,
    play.lots,
    order.unreachable,
    play.bounds,
    play.ages,
    play.exam_time,
    order.deed_times,
    play.heavy_tasks,
    play.unused_roles,
    play.odd_day,
    order.round_order,
)


def findings(cast: Cast) -> Iterator[Finding]:
    """What every check finds in a scenario and in the text it was read from."""
    for check in CHECKS:
        yield from check(cast)
