"""Onderzoek as text: what you find out and how far you are; then only what this phase is about."""

from collections.abc import Iterable

from game.core.tasks.research_view import Balance, Card, Case, Piece, Plan, View
from game.core.world import World
from game.terminal.people import name
from game.words import onderzoek as words


def describe(view: View, world: World, since: int = 0) -> Iterable[str]:
    """From the top; of what was said only what came after the first `since` lines."""
    yield f"{words.QUESTION}: {view.question}"
    if view.phase:
        yield words.step(view.phases.index(view.phase) + 1, len(view.phases), view.phase)
        yield words.about(view.phase, len(view.cases), len(view.balances))
    match view.phase:
        case "zoeken":
            yield from _to_find_out(view)
            yield f"{words.SOURCES}:"
            yield from (card_text(card) for card in view.cards)
            yield words.reading_time(view.minutes, view.whole)
        case "concluderen":
            yield from _clippings(view)
            yield from (line for case in view.cases for line in _case(case, view))
            yield from (balance_text(one) for one in view.balances)
        case "voorstellen":
            yield from _case_so_far(view)
            yield f"{words.PROPOSALS}:"
            yield from (plan_text(plan, view) for plan in view.plans)
            yield from room(view)
        case _:
            yield from _case_so_far(view)
            yield from _said(view, world, since)


def changes(before: View, after: View, world: World) -> Iterable[str]:
    """What is new since the view before; another phase is told from its top."""
    said = len(before.lines)
    if after.phase != before.phase:
        yield from describe(after, world, said) if after.phase else _said(after, world, said)
        return
    for card, was in zip(after.cards, before.cards, strict=True):
        if card.opened != was.opened:
            yield from paper(card)
            yield words.reading_time(after.minutes, after.whole)
        elif card.verdict != was.verdict:
            yield f"{card.title}: {words.verdict(card.verdict)}"
    for case, earlier in zip(after.cases, before.cases, strict=True):
        if case != earlier:
            yield from _case(case, after)
    yield from (balance_text(one) for one, was in zip(after.balances, before.balances, strict=True) if one != was)
    if after.plans != before.plans:
        yield from (plan_text(plan, after) for plan in after.plans)
        yield from room(after)
    yield from _said(after, world, said)


def _to_find_out(view: View) -> Iterable[str]:
    if view.cases:
        yield f"{words.TO_FIND_OUT}:"
        yield from (f"- {case.label}" for case in view.cases)


def card_text(card: Card) -> str:
    kind, _ = words.KINDS[card.kind]
    made = words.made_by(card.maker, card.date)
    state = f"{words.card_state(card.opened, card.in_time)}; {words.verdict(card.verdict)}"
    return f"{card.title}: {kind.lower()}, {made}; {words.cost_in_time(card.minutes)}; {state}"


def source_text(card: Card) -> str:
    """The card, and when it was opened all that stands in it."""
    return " ".join((f"{card_text(card)}.", card.text, *(piece.text for piece in card.pieces))).rstrip()


def states(view: View) -> dict[str, str]:
    """Heading → how it stands now."""
    match view.phase:
        case "zoeken":
            return {card.title: _state(card) for card in view.cards}
        case "concluderen":
            cases = {case.label: case.claim for case in view.cases}
            return cases | {one.text: one.weight for one in view.balances}
        case _:
            return {}


def _state(card: Card) -> str:
    return f"{words.card_state(card.opened, card.in_time)}, {words.verdict(card.verdict)}"


def paper(card: Card) -> Iterable[str]:
    """A source as it is read."""
    yield f"{card.title}, {words.made_by(card.maker, card.date)}: {card.text}"
    yield from (f"- {piece.text}" for piece in card.pieces)


def _clippings(view: View) -> Iterable[str]:
    if not view.pieces:
        yield words.NOTHING_FOUND
        return
    yield f"{words.CLIPPINGS}:"
    yield from (f"- {piece_text(piece)}" for piece in view.pieces)


def piece_text(piece: Piece) -> str:
    return f"{piece.text} ({words.from_source(piece.source, piece.verdict)})"


def _case(case: Case, view: View) -> Iterable[str]:
    yield f"{case.label} {words.CLAIM}: {case.claim or words.NO_CLAIM}"
    texts = {piece.id: piece.text for piece in view.pieces}
    pinned = tuple(f"- {texts[finding]}" for finding in case.pinned)
    yield f"{words.PINNED}:" if pinned else f"{words.PINNED}: {words.NOT_PINNED}"
    yield from pinned


def balance_text(one: Balance) -> str:
    return f"{one.text.rstrip('.')}: {one.weight or words.NOT_WEIGHED}"


def plan_text(plan: Plan, view: View) -> str:
    return f"- {plan.text}: {words.plan_state(plan.cost, view.budget, plan.state)}"


def room(view: View) -> Iterable[str]:
    if view.budget >= 0:
        yield words.budget_left(view.budget, view.spent)
    if view.most >= 0:
        yield words.room_left(view.most, sum(plan.state == "gekozen" for plan in view.plans))


def _case_so_far(view: View) -> Iterable[str]:
    yield from (f"{case.label} {case.claim or words.NONE_DRAWN}" for case in view.cases)
    if view.phase != "voorstellen":
        chosen = [plan.text for plan in view.plans if plan.state == "gekozen"]
        if view.plans:
            yield f"{words.PROPOSALS}: {', '.join(chosen) or words.NOTHING_CHOSEN}"


def _said(view: View, world: World, since: int) -> Iterable[str]:
    return (f"{name(world, speaker)}: {text}" for speaker, text in view.lines[since:])
