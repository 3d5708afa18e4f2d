"""Setting up a calculation: the author's worksheet with the numbers of one cast world filled in."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from game.core.authored import pair_of
from game.core.chance import Chance
from game.core.entry import read_number
from game.core.evidence import Opportunity
from game.core.story import Story
from game.core.tasks.calculation_sheet import (
    DIGITS,
    Choice,
    Done,
    Operation,
    OwnMistake,
    RateLine,
    Step,
    Term,
    computed,
)
from game.core.tasks.calculation_spec import (
    PARTNER,
    Formula,
    MistakeSpec,
    Spec,
    StepSpec,
    read_quantity,
    way_of,
)
from game.core.tasks.calculation_spec import Choice as ChoiceSpec
from game.core.tasks.calculation_telling import short, show_bare
from game.core.tasks.rules import holds_in_world, kansen
from game.core.world import World, fill


def rate_lines(spec: Spec, world: World) -> tuple[RateLine, ...]:
    """Every line of the table that holds, then of the old one beside it."""
    tables = world.scenario.tarieven
    named = ((spec.tabel, True), (spec.oude_tabel, False))
    return tuple(
        RateLine(
            id=rate.tarief,
            label=rate.label,
            written=rate.waarde,
            value=read_quantity(rate.waarde)[0],
            form=read_quantity(rate.waarde)[1],
            when=rate.wanneer or "",
            source=rate.bron,
            date=rate.peildatum.isoformat(),
            group=rate.groep or "",
            table=tables[table].titel,
            holds=holds,
        )
        for table, holds in named
        if table
        for rate in tables[table].regels
    )


def kansen_of(spec: Spec, steps: Iterable[Step], niveau: str) -> tuple[Opportunity, ...]:
    """One kans per player step and gedrag. At level start a step can be corrected after the feedback."""
    existing = {step.id for step in steps}
    rated = (
        (step.kans or step.stap, gedrag, "sterk", step.stap)
        for step in spec.stappen
        if step.stap in existing
        for gedrag in step.toont
    )
    found = kansen(rated, spec.kansen)
    return tuple(replace(o, recoverable=True) for o in found) if niveau == "start" else found


def carried_into(spec: Spec, story: Story) -> tuple[str | None, ...]:
    """What the player wrote down before that this sheet builds on: nothing else of the story matters to it."""
    formulas = (formula for step in spec.stappen for formula in (step, *step.fouten))
    return tuple(story.record_of(*pair_of(formula.vastgelegd)) for formula in formulas if formula.vastgelegd)


def steps_of(spec: Spec, world: World, story: Story) -> tuple[Step, ...]:
    """The steps that exist in this world, with their numbers; a part that does not exist falls out of its sum."""
    making = _Making(spec, world, story)
    for step in spec.stappen:
        if holds_in_world(step.als, world):
            making.add(step)
    return tuple(making.made.values())


class _Making:
    """Turns the author's worksheet into steps, one after the other; used once and thrown away."""

    def __init__(self, spec: Spec, world: World, story: Story) -> None:
        self.spec, self.world, self.story = spec, world, story
        self.rates = {line.id: line for line in rate_lines(spec, world) if line.holds}
        self.absent = {step.stap for step in spec.stappen if not holds_in_world(step.als, world)}
        self.made: dict[str, Step] = {}

    def add(self, step: StepSpec) -> None:
        operation = self._operation(step, step.vorm)
        choices = self._choices(step)
        form = next((choice.term.form for choice in choices if choice.term), step.vorm)
        draft = Step(
            id=step.stap,
            label=fill(step.label, self.world),
            form=form,
            digits=DIGITS[form] if step.decimalen is None else step.decimalen,
            unit=step.eenheid or "",
            done=_done(step),
            operation=operation,
            inside=self._inside(operation, choices),
            choices=choices,
            helps=self._helps(step),
            keeps=pair_of(step.legt_vast) if step.legt_vast else None,
            below_zero=self._can_be_below_zero(operation),
            most=None,
            mistakes=tuple(self._mistake(mistake, step.vorm) for mistake in step.fouten),
            kansen=tuple(f"{step.kans or step.stap}/{gedrag}" for gedrag in step.toont),
            explanation=fill(step.uitleg or "", self.world),
        )
        self.made[step.stap] = replace(draft, most=self._most(draft))

    def _most(self, step: Step) -> Decimal | None:
        reached = {name: made.most for name, made in self.made.items() if made.most is not None}
        if step.done != "kiezen":
            return computed(step, reached)
        worth = (reached.get(term.step) if term.step else term.value for term in _terms_of(step.choices))
        return max((value for value in worth if value is not None), default=None)

    def _helps(self, step: StepSpec) -> bool:
        allowed = self.spec.hulp if step.hulp is None else step.hulp
        return allowed and self.world.scenario.niveau == "start" and not (step.gegeven or step.keuzes)

    def _operation(self, formula: Formula, form: str) -> Operation:
        kind = way_of(formula)
        if kind == "gegeven":
            return Operation("gegeven", (self._given(formula, form),))
        left = self._terms(getattr(formula, kind)) if kind else ()
        partner = PARTNER.get(kind, "")
        return Operation(kind, left, self._terms(getattr(formula, partner)) if partner else ())  # type: ignore[arg-type]

    def _given(self, formula: Formula, form: str) -> Term:
        """What stands on a card of the player's comes first, when it is a number; else what the author gave."""
        written = self.story.record_of(*pair_of(formula.vastgelegd)) if formula.vastgelegd else None
        for text in (written, fill(formula.gegeven or "", self.world)):
            term = self._term_of(text or "", form)
            if term:
                return term
        raise ValueError(f"geen getal: {formula.gegeven}")

    def _term_of(self, text: str, form: str) -> Term | None:
        if text in self.rates or text in self.made:
            return self._term(text)
        try:
            return Term("", form, value=_plain(read_number(form, text), form))
        except ValueError:
            return None

    def _terms(self, names: Iterable[str]) -> tuple[Term, ...]:
        return tuple(self._term(name) for name in names if name not in self.absent)

    def _term(self, name: str) -> Term:
        if name in self.made:
            return Term(short(self.made[name].label), self.made[name].form, step=name)
        if name in self.rates:
            line = self.rates[name]
            return Term(line.label, line.form, rate=name, value=line.value)
        value, form = read_quantity(fill(name, self.world))
        return Term("", form, value=value)

    def _choices(self, step: StepSpec) -> tuple[Choice, ...]:
        order = Chance.of(self.world.seed, "volgorde", self.spec.opdracht, step.stap)
        return order.shuffled(tuple(self._choice(choice) for choice in step.keuzes))

    def _choice(self, choice: ChoiceSpec) -> Choice:
        term = self._term(choice.waarde) if choice.waarde else None
        good = choice.goed or (choice.goed_als is not None and holds_in_world(choice.goed_als, self.world))
        text = fill(choice.tekst, self.world) if choice.tekst else _named(term)
        return Choice(choice.keuze, text, term, good, fill(choice.uitleg or "", self.world))

    def _mistake(self, mistake: MistakeSpec, form: str) -> OwnMistake:
        told = fill(mistake.fout, self.world), fill(mistake.uitleg, self.world)
        return OwnMistake(told[0], self._operation(mistake, form), mistake.oordeel, told[1])

    def _inside(self, operation: Operation, choices: tuple[Choice, ...]) -> frozenset[str]:
        near = {*operation.needs(), *(choice.term.step for choice in choices if choice.term and choice.term.step)}
        return frozenset(near).union(*(self.made[name].inside for name in near))

    def _can_be_below_zero(self, operation: Operation) -> bool:
        terms = (*operation.left, *operation.right)
        return (
            operation.kind == "aftrekken"
            or any(term.value < 0 for term in terms)
            or any(self.made[term.step].below_zero for term in terms if term.step)
        )


def _done(step: StepSpec) -> Done:
    if step.keuzes:
        return "kiezen"
    if step.gegeven or step.vastgelegd:
        return "gegeven"
    return "berekend" if step.toon else "typen"


def _terms_of(choices: Iterable[Choice]) -> Iterable[Term]:
    return (choice.term for choice in choices if choice.term)


def _plain(value: Decimal, form: str) -> Decimal:
    return value / 100 if form == "percentage" else value


def _named(term: Term | None) -> str:
    return f"{term.label} ({show_bare(term.value, term.form)})" if term else ""
