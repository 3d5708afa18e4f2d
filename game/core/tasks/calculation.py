"""Calculatie: work out cost price, tariff and margin step by step, with dated rates and a calculator at hand."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from game.core import calculator
from game.core.entry import explain, neat
from game.core.evidence import Answer, Evidence, settle
from game.core.story import Recorded, Story, TimeSpent
from game.core.tasks.calculation_board import (
    ACTIONS,
    CALCULATOR,
    ROLL,
    Calculate,
    Choose,
    Enter,
    Entered,
    HandedIn,
    HandIn,
    RateRow,
    Row,
    State,
    Task,
    View,
)
from game.core.tasks.calculation_flaws import flaws
from game.core.tasks.calculation_judging import as_tip, judged, left_blank, sheet_of, still_at_work
from game.core.tasks.calculation_mistakes import mistakes
from game.core.tasks.calculation_setup import carried_into, kansen_of, rate_lines, steps_of
from game.core.tasks.calculation_sheet import (
    ZERO,
    RateLine,
    Step,
    Values,
    computed,
    known,
    own,
)
from game.core.tasks.calculation_slips import Sheet
from game.core.tasks.calculation_spec import Spec
from game.core.tasks.calculation_telling import show, show_step, told, with_labels
from game.core.tasks.rules import Field, Option, missed_reasons
from game.core.world import World, fill

__all__ = ["ACTIONS", "Spec", "Task", "accepts", "apply", "begin", "choices", "evidence", "fields", "flaws", "is_over"]
__all__ += ["Calculate", "Choose", "Enter", "HandIn", "RateRow", "Row", "State", "View", "set_up", "tries", "view"]


def set_up(spec: Spec, world: World, story: Story) -> Task:
    """ValueError where a number of the author's is none in this world; KeyError for a step or rate that is unknown."""
    return world.once(spec, lambda: _sheet(spec, world, story), given=carried_into(spec, story))


def _sheet(spec: Spec, world: World, story: Story) -> Task:
    steps = steps_of(spec, world, story)
    opportunities = kansen_of(spec, steps, world.scenario.niveau)
    rates = rate_lines(spec, world)
    on_the_table = tuple(line for line in rates if not spec.tabelregels or line.id in spec.tabelregels)
    return Task(
        id=spec.opdracht,
        title=fill(spec.titel, world),
        situation=fill(spec.situatie or "", world),
        steps=steps,
        rates=rates,
        shown_rates=on_the_table,
        calculator=spec.rekenmachine,
        minutes=spec.tijd,
        opportunities=opportunities,
        missed=tuple(missed_reasons(opportunities, spec.kansen, world).items()),
    )


# Playing ----------------------------------------------------------------------------------------------------------


def begin(task: Task) -> State:
    return State()


def choices(task: Task, state: State) -> tuple[Choose | HandIn, ...]:
    if state.handed_in:
        return ()
    chosen = dict(state.entries)
    open_ = (
        Choose(step.id, choice.id) for step in task.steps for choice in step.choices if chosen.get(step.id) != choice.id
    )
    return (*open_, HandIn())


def fields(task: Task, state: State) -> tuple[Field, ...]:
    if state.handed_in:
        return ()
    written = dict(state.entries)
    machine = (Field(CALCULATOR, "tekst", "Rekenmachine", "reken"),) if task.calculator else ()
    return (*(_field(step, written.get(step.id, "")) for step in task.steps if step.done == "typen"), *machine)


def _field(step: Step, value: str) -> Field:
    return Field(step.id, step.form, step.label, "vul-in", _unit(step), step.label, value, _low(step), _high(step))


def _unit(step: Step) -> str:
    if step.form == "bedrag":
        return f"€ {step.unit}".strip()
    return step.unit or ("%" if step.form == "percentage" else "")


def _low(step: Step) -> int | None:
    return None if step.below_zero else 0


def _high(step: Step) -> int | None:
    """Ten to a hundred times what can come of this line, as nines that give nothing away: a forgotten comma lies above
    it, and whoever went wrong a little before does not."""
    if not step.most:
        return None
    counted = abs(step.most) * (1 if step.form in ("getal", "kommagetal") else 100)
    return int("9" * max(1, counted.adjusted() + 2))


def _fits(step: Step, text: str) -> bool:
    return explain(step.form, text, _low(step), _high(step)) is None


def accepts(task: Task, state: State, action: object) -> bool:
    if state.handed_in:
        return False
    match action:
        case Enter(name, text):
            step = _step(task, name)
            return step is not None and step.done == "typen" and _fits(step, text)
        case Calculate(machine, expression):
            return task.calculator and machine == CALCULATOR and calculator.explain(expression) is None
        case Choose() | HandIn():
            return action in choices(task, state)
        case _:
            return False


def _step(task: Task, name: str) -> Step | None:
    return next((step for step in task.steps if step.id == name), None)


def apply(task: Task, state: State, action: object) -> tuple[State, tuple[object, ...]]:
    match action:
        case Enter(name, text):
            return _entered(state, name, neat(next(step.form for step in task.steps if step.id == name), text))
        case Choose(name, choice):
            return _entered(state, name, choice)
        case Calculate(_, expression):
            line = (expression, calculator.show(calculator.calculate(expression)))
            return replace(state, roll=(*state.roll, line)[-ROLL:]), ()
        case _:
            return replace(state, handed_in=True), (*_kept(task, state), TimeSpent(task.minutes), HandedIn())


def _entered(state: State, name: str, text: str) -> tuple[State, tuple[Entered]]:
    kept = tuple(entry for entry in state.entries if entry[0] != name)
    return replace(state, entries=(*kept, (name, text))), (Entered(name, text),)


def _kept(task: Task, state: State) -> Iterable[Recorded]:
    """What later tasks may build on: the outcomes as the player left them, blank where nothing stands."""
    values = known(task.steps, dict(state.entries))
    for step in task.steps:
        if step.keeps:
            yield Recorded(*step.keeps, _shown(step, dict(state.entries), values))


def is_over(task: Task, state: State) -> bool:
    return state.handed_in


# Looking ----------------------------------------------------------------------------------------------------------


def view(task: Task, state: State) -> View:
    entries = dict(state.entries)
    values = known(task.steps, entries)
    return View(
        title=task.title,
        situation=task.situation,
        rows=tuple(_row(step, state, values) for step in task.steps),
        rates=tuple(_rate_row(line) for line in task.shown_rates),
        roll=state.roll,
        calculator=task.calculator,
        running=_running(task, values),
        open=sum(_is_open(step, entries) for step in task.steps),
        options=tuple(_option(task, entries, action) for action in choices(task, state)),
        fields=fields(task, state),
    )


def _row(step: Step, state: State, values: Values) -> Row:
    how = told(step.operation, with_labels) if step.helps else ""
    uses = tuple(dict.fromkeys(step.operation.needs())) if step.helps else ()
    shown = _shown(step, dict(state.entries), values)
    return Row(step.id, step.label, step.form, step.unit, step.done, shown, how, _is_outdated(step, state), uses)


def _shown(step: Step, entries: dict[str, str], values: Values) -> str:
    if step.done == "kiezen":
        return next((choice.text for choice in step.choices if choice.id == entries.get(step.id)), "")
    return show_step(step, values[step.id]) if step.id in values else ""


def _is_outdated(step: Step, state: State) -> bool:
    order = [name for name, _ in state.entries]
    if step.id not in order:
        return False
    later = order[order.index(step.id) + 1 :]
    return any(name in later for name in step.operation.needs())


def _running(task: Task, values: Values) -> tuple[str, str]:
    totals = (step for step in reversed(task.steps) if step.id in values and _is_total(step))
    step = next(totals, None)
    return (step.label, show_step(step, values[step.id])) if step else ("", "")


def _is_total(step: Step) -> bool:
    """A sum, or a price the player built on one: a share of something is a part, and what the sheet works out beside
    the sums, such as a tariff with a discount, is there to compare with."""
    if step.form != "bedrag" or step.operation.kind not in TOTALS:
        return False
    return step.operation.kind == "optellen" or step.done == "typen"


TOTALS = ("optellen", "aftrekken", "opslag", "marge", "minimaal")


def _is_open(step: Step, entries: dict[str, str]) -> bool:
    return step.done in ("typen", "kiezen") and step.id not in entries


def _rate_row(line: RateLine) -> RateRow:
    return RateRow(line.label, line.written, line.when, line.source, line.date, line.group, line.table, line.holds)


def _option(task: Task, entries: dict[str, str], action: Choose | HandIn) -> Option:
    if isinstance(action, HandIn):
        return Option(action, "Klaar", "Berekening inleveren", ends=True)
    step = next(step for step in task.steps if step.id == action.step)
    choice = next(choice for choice in step.choices if choice.id == action.choice)
    return Option(action, step.label, choice.text, revises=step.id in entries)


# Judging ----------------------------------------------------------------------------------------------------------


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    """The sheet as it stands is the answer: a line can be corrected until it is handed in, and is explained with a tip
    until then."""
    written = {event.step: (event.text, place) for place, event in enumerate(events) if isinstance(event, Entered)}
    entries = {name: text for name, (text, _) in written.items()}
    ended = any(isinstance(event, HandedIn) for event in events)
    whole = sheet_of(task.steps, task.rates, entries)
    sheet = whole if ended else still_at_work(whole, entries)
    answers, blank = [], dict(task.missed)
    for step in task.steps:
        if step.id in written and step.kansen:
            rating, reason = judged(sheet, step, entries)
            said = reason if ended else as_tip(reason)
            answers += [Answer(kans, rating, said, written[step.id][1]) for kans in step.kansen]
        else:
            blank = {**{kans: left_blank(whole, step) for kans in step.kansen}, **blank}
    return settle(task.opportunities, answers, blank, {}, ended_properly=ended)


# Trying -----------------------------------------------------------------------------------------------------------

MOST_TRIES = 5
"""Mistakes worth trying per line: with the right entry six, so that guessing pays little."""


def tries(task: Task, state: State) -> tuple[Enter | Choose | HandIn, ...]:
    """The right entry of the next open line, from the player's own numbers; then mistakes that could be made there."""
    if state.handed_in:
        return ()
    entries = dict(state.entries)
    place = next((place for place, step in enumerate(task.steps) if _is_open(step, entries)), None)
    return (HandIn(),) if place is None else (*_tried(task, place, entries), HandIn())


def _tried(task: Task, place: int, entries: dict[str, str]) -> Iterable[Enter | Choose]:
    step = task.steps[place]
    if step.done == "kiezen":
        ranked = sorted(step.choices, key=lambda choice: not choice.good)
        return (Choose(step.id, choice.id) for choice in ranked)
    values = own(task.steps[:place], entries)
    right = computed(step, values)
    before = {line.id: line for line in task.steps[: place + 1]}
    sheet = Sheet(before, task.rates, values, values, values, {})
    wrong = (_typed(step, mistake.value) for mistake in mistakes(sheet, step))
    taken = islice((text for text in wrong if _fits(step, text)), MOST_TRIES)
    texts = dict.fromkeys(text for text in (_typed(step, right or ZERO), *taken) if _fits(step, text))
    return (Enter(step.id, text) for text in texts)


def _typed(step: Step, value: Decimal) -> str:
    return show(value, step.form, step.digits).removeprefix("€ ").removesuffix("%")
