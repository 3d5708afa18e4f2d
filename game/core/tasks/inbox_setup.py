"""Postvak before it begins: what comes in in this world, with its right answers and dates worked out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from game.core.authored import Conditions, pair_of
from game.core.calendar import moved, read_day, read_term, write_day
from game.core.chance import Chance
from game.core.entry import read_number, write_number
from game.core.evidence import Rating
from game.core.story import Promised, Story
from game.core.tasks.inbox_actions import Do
from game.core.tasks.inbox_spec import DOING, GOES_ON, READING, SENDS, InboxDeed, InboxField, Message, Spec, TermSpec
from game.core.tasks.inbox_task import NEVER, Deed, Item, Line, Meeting, Needs, Task
from game.core.tasks.rules import holds_in_world, kansen, missed_reasons
from game.core.world import World, fill


def set_up(spec: Spec, world: World, story: Story) -> Task:
    now = world.scenario.begin + story.minutes
    return replace(
        world.once(spec, lambda: _unheard(spec, world)),
        start=max(spec.begin, now),
        end=max(spec.begin, now) + spec.einde - spec.begin,
        heard=story.heard,
        recorded=frozenset((role, fact) for role, fact, value in story.recorded if value),
        promised=frozenset(promise.id for promise in story.promises),
        placed=frozenset(candidate for candidate, _ in story.placed),
        trust=story.trust,
    )


def _unheard(spec: Spec, world: World) -> Task:
    """The inbox of this world, before anything is known of earlier tasks."""
    messages = tuple(message for message in spec.berichten if holds_in_world(message.als, world))
    opportunities = kansen(tuple(_rated(messages, world)), spec.kansen)
    told = _silences(messages, world) | missed_reasons(opportunities, spec.kansen, world)
    items = tuple(_item(spec, message, messages, world) for message in messages)
    return Task(
        id=spec.opdracht,
        title=fill(spec.titel, world),
        situation=fill(spec.situatie or "", world),
        start=spec.begin,
        end=spec.einde,
        today=world.scenario.peildatum,
        agenda=tuple(Meeting(one.om, fill(one.wat, world), one.duurt) for one in sorted(spec.agenda, key=_clock)),
        items=_apart(items),
        heard=frozenset(),
        recorded=frozenset(),
        promised=frozenset(),
        placed=frozenset(),
        trust=(),
        opportunities=opportunities,
        missed=tuple(told.items()),
    )


def _clock(one: object) -> int:
    return int(getattr(one, "om", 0))


def _apart(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Two messages with one sender and subject are told apart by a number."""
    seen = Counter[str]()
    found = []
    for item in items:
        seen[item.group] += 1
        found.append(replace(item, group=f"{item.group} ({seen[item.group]})") if seen[item.group] > 1 else item)
    return tuple(found)


# Kansen -----------------------------------------------------------------------------------------------------------


def _rated(messages: Iterable[Message], world: World) -> Iterable[tuple[str, str, str, str]]:
    for message in messages:
        for line in message.velden:
            yield from ((line.kans or line.veld, gedrag, "sterk", line.veld) for gedrag in line.toont)
        for deed in _existing(message, world):
            ratings = _as_cast(deed, world).gedrag
            yield from ((deed.kans or deed.doe, gedrag, rating, deed.doe) for gedrag, rating in ratings.items())


def _existing(message: Message, world: World) -> tuple[InboxDeed, ...]:
    return tuple(deed for deed in message.doen if holds_in_world(deed.als, world))


def _as_cast(deed: InboxDeed, world: World) -> InboxDeed:
    """The deed with what the first variant that fits says instead."""
    fitting = next((variant for variant in deed.varianten if holds_in_world(variant.als, world)), None)
    if fitting is None:
        return deed
    told = {name: getattr(fitting, name) for name in ("antwoord", "gedrag", "uitleg")}
    return deed.model_copy(update={name: value for name, value in told.items() if value is not None})


def _silences(messages: Iterable[Message], world: World) -> dict[str, str]:
    """What silence brought, for every kans of a message that the author says it of."""
    told: dict[str, str] = {}
    for message in messages:
        for kans, gedrag, _, _ in _rated((message,), world):
            if message.te_laat:
                told.setdefault(f"{kans}/{gedrag}", fill(message.te_laat, world))
    return told


# Messages ---------------------------------------------------------------------------------------------------------


def _item(spec: Spec, message: Message, messages: tuple[Message, ...], world: World) -> Item:
    sender = _sender(message, world)
    subject = fill(message.onderwerp, world)
    names = [other.bericht for other in messages]
    deeds = tuple(_deed(deed, message, world) for deed in _existing(message, world))
    follows = bool(message.na) or message.na_stilte is not None
    return Item(
        id=message.bericht,
        kind=message.soort,
        group=f"{sender}: {subject}" if sender else subject,
        sender=sender,
        role=message.van or "",
        subject=subject,
        text=fill(message.tekst, world),
        minutes=READING[message.soort] if message.leestijd is None else message.leestijd,
        at=message.om if message.om is not None else NEVER if follows else spec.begin,
        after=message.na,
        silence=names.index(message.na_stilte) if message.na_stilte in names else NEVER,
        delay=message.na_tijd,
        needs=_needs(message.als),
        deadline=NEVER if message.uiterlijk is None else message.uiterlijk,
        within=NEVER if message.binnen is None else message.binnen,
        expires=message.vervalt,
        rings=message.gaat_over,
        lines=tuple(_line(line, spec, world) for line in message.velden),
        deeds=deeds,
        order=Chance.of(world.seed, "volgorde", spec.opdracht, message.bericht).shuffled(range(len(deeds))),
        trust=message.vertrouwen,
        too_late=fill(message.te_laat or "", world),
        names=frozenset(deed.action.deed for deed in deeds),
        scored=any(deed.ratings for deed in deeds) or any(line.toont for line in message.velden),
    )


def _sender(message: Message, world: World) -> str:
    return (world.value(message.van, "naam") or "") if message.van else fill(message.afzender or "", world)


def _needs(als: Conditions | None) -> Needs:
    if als is None:
        return Needs()
    return Needs(
        heard=frozenset(map(pair_of, als.gehoord)),
        recorded=frozenset(map(pair_of, als.vastgelegd)),
        promised=frozenset(als.beloofd),
        placed=frozenset(als.geplaatst),
        nothing=not (als.gehoord or als.vastgelegd or als.beloofd or als.geplaatst),
    )


def _deed(spec: InboxDeed, message: Message, world: World) -> Deed:
    deed = _as_cast(spec, world)
    name, promise = deed.kans or deed.doe, deed.belooft
    ratings: list[tuple[str, Rating]] = [(f"{name}/{gedrag}", rating) for gedrag, rating in deed.gedrag.items()]
    return Deed(
        action=Do(deed.doe),
        kind=deed.soort,
        text=fill(deed.tekst, world),
        reply=fill(deed.antwoord or "", world),
        speaker=deed.met or message.van or "",
        voice=_sender(message, world) if deed.met is None else world.value(deed.met, "naam") or "",
        minutes=DOING[deed.soort] if deed.tijd is None else deed.tijd,
        closes=deed.soort not in GOES_ON and message.soort != "lijst",
        sends=deed.soort in SENDS,
        after=deed.na,
        rivals=tuple(other.doe for other in message.doen if deed.kans and other.kans == deed.kans),
        needs=_needs(deed.als),
        reveals=tuple(map(pair_of, deed.onthult)),
        records=tuple(map(pair_of, deed.legt_vast)),
        promise=Promised(promise.belofte, deed.met or message.van or "", fill(promise.tekst, world), promise.voor)
        if promise
        else None,
        keeps=deed.maakt_waar or "",
        trust=deed.vertrouwen,
        opens=deed.opent or "",
        ratings=tuple(ratings),
        explanation=fill(deed.uitleg or "", world),
    )


# Lines ------------------------------------------------------------------------------------------------------------


def _line(line: InboxField, spec: Spec, world: World) -> Line:
    answer = right_value(line, world)
    values = dict.fromkeys((*(fill(text, world) for text in line.keuzes), *((answer,) if answer else ())))
    order = Chance.of(world.seed, "volgorde", spec.opdracht, line.veld)
    return Line(
        id=line.veld,
        label=fill(line.label, world),
        form=line.vorm,
        unit=line.eenheid or "",
        options=order.shuffled(tuple(values)) if line.vorm == "keuze" else (),
        records=pair_of(line.legt_vast) if line.legt_vast else None,
        answer=answer,
        kansen=tuple(f"{line.kans or line.veld}/{gedrag}" for gedrag in line.toont),
        explanation=fill(line.uitleg or "", world),
    )


def right_value(line: InboxField, world: World) -> str:
    """What belongs on this line here; '' when the author does not say."""
    if line.termijn is not None:
        return write_day(day_of(line.termijn, fill(line.termijn.datum, world), world.scenario.peildatum))
    if line.optellen:
        return _written(
            sum((read_number(line.vorm, fill(part, world)) for part in line.optellen), Decimal(0)), line.vorm
        )
    return fill(line.goed, world) if line.goed else ""


def _written(number: Decimal, form: str) -> str:
    if form == "bedrag":
        return write_number(number, 2)
    exponent = number.normalize().as_tuple().exponent
    return write_number(number, max(0, -int(exponent)))


def day_of(term: TermSpec, begin: str, today: date) -> date:
    """The date that lies this long after, or before, the day it is counted from."""
    day = read_day(begin, today)
    if term.erbij is not None:
        day = moved(day, *read_term(term.erbij))
    if term.eraf is not None:
        count, unit = read_term(term.eraf)
        day = moved(day, -count, unit)
    return day
