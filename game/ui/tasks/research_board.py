"""The board of an onderzoek: clippings under the conclusions they carry, what is weighed, and the proposals."""

from __future__ import annotations

from game.core.tasks.research_actions import Choose, Claim, Drop, Pin, Unpin, Weigh
from game.core.tasks.research_view import Balance, Case, Piece, Plan, View
from game.core.tasks.rules import Option
from game.ui.kit import (
    SEMIBOLD,
    Button,
    Chip,
    Column,
    Flow,
    Icon,
    Label,
    Page,
    Panel,
    Progress,
    Row,
    Scroll,
    Tabs,
    Widget,
)
from game.ui.tasks import Act, Frame
from game.ui.tasks.research_sources import clipping, numbered
from game.ui.tasks.shared import empty, heading, named, small
from game.ui.tasks.typed import select
from game.ui.widgets.paper import Cork, Slip
from game.words import onderzoek as words

BOARD = "bord-blad"


def board(frame: Frame, view: View) -> tuple[Widget, str]:
    """A page per conclusion and one for the weighings, and the control that comes first."""
    several = len(view.cases) > 1
    pages = [
        (
            case.id,
            words.page(words.conclusion(n if several else 0), int(not case.claim)),
            _conclusion(frame, view, case),
        )
        for n, case in enumerate(view.cases, start=1)
    ]
    if view.balances:
        left = sum(not one.weight for one in view.balances)
        weighed = Column(*(_balance(view, one) for one in view.balances), gap=12)
        pages.append((WEIGHINGS, words.page(words.WEIGHINGS, left), weighed))
    if frame.narrow or len(pages) == 1:
        inside = Column(*(page for _, _, page in pages), gap=24)
        shown = inside if frame.narrow else Scroll(inside, "bord-rol", least=240)
        return shown, _first(view)
    turned = tuple(Page(name, title, Scroll(page, f"{name}-rol", least=240)) for name, title, page in pages)
    return Tabs(BOARD, turned, frame.shown.get(BOARD, turned[0].value), grow=1), BOARD


WEIGHINGS = "afwegingen"


def _first(view: View) -> str:
    """What is still to be done: a clipping to pin, else a conclusion to draw."""
    still = (option for option in view.options if not option.ends and not option.revises)
    return next((_name_of(option) for option in still), "")


def _name_of(option: Option) -> str:
    match option.action:
        case Pin(conclusion, finding):
            return _pin_name(conclusion, finding)
        case Claim(conclusion, _):
            return f"kies-conclusie-{conclusion}"
        case _:
            return named(option.action)


# Conclusions ------------------------------------------------------------------------------------------------------


def _conclusion(frame: Frame, view: View, case: Case) -> Widget:
    """The clippings lie at the left; at the right hangs the conclusion, with a thread to what carries it."""
    pinned = [piece for piece in view.pieces if piece.id in case.pinned]
    loose = [piece for piece in view.pieces if piece.id not in case.pinned]
    lying = [_hanging(frame, view, case, piece) for piece in loose] or [empty(_nothing_loose(view))]
    hanging = [_hanging(frame, view, case, piece) for piece in pinned] or [empty(words.NOTHING_PINNED)]
    left = Column(Label(words.CLIPPINGS, weight=SEMIBOLD), *lying, gap=8, grow=1)
    under = (small(words.PINNED_HERE),) if pinned else ()
    claim = Slip(Label(words.CLAIM, weight=SEMIBOLD), _claims(view, case), *under, kind="paper", gap=6)
    board = Cork(claim, *hanging, leads=claim, name=f"prikbord-{case.id}", gap=14, grow=1)
    return Column(heading(case.label), Row(left, board, gap=16, below=560, align="top"), gap=10)


def _nothing_loose(view: View) -> str:
    return words.ALL_PINNED if view.pieces else words.NOTHING_FOUND


def _pin_name(conclusion: str, finding: str) -> str:
    """The same before and after, so that the focus stays with the clipping when it moves."""
    return f"knipsel-{conclusion}-{finding}"


def _hanging(frame: Frame, view: View, case: Case, piece: Piece) -> Widget:
    """With the sources beside the board its number tells enough about where it comes from."""
    pinned = piece.id in case.pinned
    action = Unpin(case.id, piece.id) if pinned else Pin(case.id, piece.id)
    text, icon = (words.UNPIN, "undo-2") if pinned else (words.PIN, "map-pin")
    button = Button(_pin_name(case.id, piece.id), text, Act(action), icon=icon, kind="quiet" if pinned else "secondary")
    full = words.from_source(piece.source, piece.verdict)
    origin = full if frame.narrow else words.verdict(piece.verdict).capitalize()
    return clipping(view, piece, button, origin=origin, pinned=pinned)


def _claims(view: View, case: Case) -> Widget:
    """Every claim, with the one that was made on top of the list that is closed."""
    options = [o for o in view.options if isinstance(o.action, Claim) and o.action.conclusion == case.id]
    texts: dict[object, str] = {option.action: option.text for option in options}
    now = Claim(case.id, case.value) if case.claim else None
    if now is not None:
        texts[now] = case.claim
    every = dict(sorted(texts.items(), key=lambda item: item[1]))
    return select(f"conclusie-{case.id}", case.label, every, now, words.CHOOSE_CLAIM)


# Weighings --------------------------------------------------------------------------------------------------------


def _balance(view: View, one: Balance) -> Widget:
    done = (Chip(one.weight.capitalize(), kind="accent", icon="check", name=f"weging-{one.id}"),) if one.weight else ()
    options = [o for o in view.options if isinstance(o.action, Weigh) and o.action.weighing == one.id]
    buttons = (Button(named(o.action), o.text, Act(o.action)) for o in options)
    return Panel(Label(one.text), Flow(*done, *buttons, gap=8), kind="quiet", pad=12, sides=14, gap=10)


# Proposals --------------------------------------------------------------------------------------------------------


def purse(view: View) -> Widget:
    """What there is to spend, in words and as a bar, and how many may still be chosen."""
    signs: list[Widget] = []
    if view.budget >= 0:
        signs.append(Chip(words.budget_left(view.budget, view.spent), kind="quiet", icon="euro", name="budget"))
    if view.most >= 0:
        chosen = sum(plan.state == "gekozen" for plan in view.plans)
        signs.append(Chip(words.room_left(view.most, chosen), kind="quiet", icon="clipboard-list", name="aantal"))
    left = 100 * (view.budget - view.spent) // view.budget if view.budget > 0 else 0
    return Column(Flow(*signs, gap=8), *([Progress(left)] if view.budget > 0 else []), gap=8)


def plans(view: View) -> tuple[Widget, str]:
    """Every proposal, and the control that comes first."""
    actions = {getattr(o.action, "proposal", ""): o.action for o in view.options if not o.ends}
    listed = [_plan(view, plan, actions.get(plan.id)) for plan in view.plans]
    first = next((_plan_name(plan) for plan in view.plans if plan.state == "mogelijk"), "")
    return Column(*listed, gap=10), first


def _plan_name(plan: Plan) -> str:
    return f"voorstel-{plan.id}"


def _plan(view: View, plan: Plan, action: object) -> Widget:
    icon, colour = {"gekozen": ("circle-check", "good"), "mogelijk": ("circle", "muted")}.get(
        plan.state, ("circle-minus", "missed")
    )
    state = small(words.plan_state(plan.cost, view.budget, plan.state))
    about = Column(Label(plan.text, weight=SEMIBOLD), state, gap=0, grow=1)
    controls: tuple[Widget, ...] = ()
    match action:
        case Choose():
            controls = (Button(_plan_name(plan), words.CHOOSE, Act(action), icon="plus"),)
        case Drop():
            controls = (Button(_plan_name(plan), words.DROP, Act(action), icon="undo-2"),)
    row = Row(Icon(icon, colour=colour), about, *controls, gap=12, below=420, align="middle")
    return Slip(row, kind="accent_soft" if plan.state == "gekozen" else "paper", pad=11)


# What stands already ----------------------------------------------------------------------------------------------


def papers_read(view: View) -> tuple[Widget, ...]:
    """The sources once more, with what you thought of them."""
    opened = [card for card in view.cards if card.opened]
    if not opened:
        return (empty(words.NOTHING_FOUND),)
    return tuple(
        Slip(
            Row(numbered(view, card.title), Label(card.title, weight=SEMIBOLD, grow=1), gap=10, align="top"),
            small(f"{words.made_by(card.maker, card.date)}; {words.verdict(card.verdict)}"),
            Label(card.text),
            gap=2,
            kind="paper",
        )
        for card in opened
    )


def case_so_far(view: View) -> tuple[Widget, ...]:
    """Conclusions, clippings and what was chosen, to look at while you go on."""
    drawn = (_pair(case.label, case.claim or words.NONE_DRAWN) for case in view.cases)
    weighed = (_pair(one.text, one.weight or words.NEVER_WEIGHED) for one in view.balances)
    return (*drawn, *weighed, *_chosen(view), *_cut_out(view))


def _pair(label: str, text: str) -> Widget:
    return Column(small(label), Label(text), gap=0)


def _chosen(view: View) -> tuple[Widget, ...]:
    if not view.plans or view.phase == "voorstellen":
        return ()
    chosen = [plan for plan in view.plans if plan.state == "gekozen"]
    listed: list[Widget] = [Label(words.plan_chosen(plan.text, plan.cost, view.budget)) for plan in chosen]
    listed = listed or [empty(words.NOTHING_CHOSEN)]
    return (Column(small(words.PROPOSALS), *listed, gap=2),)


def _cut_out(view: View) -> tuple[Widget, ...]:
    if not view.pieces:
        return ()
    pieces = (clipping(view, p, origin=words.from_source(p.source, p.verdict)) for p in view.pieces)
    return (Column(Label(words.CLIPPINGS, weight=SEMIBOLD), *pieces, gap=8),)
