"""Selectie: all candidates in a table with the vacancies under it, and the file of one of them on a page of its own."""

from __future__ import annotations

from collections.abc import Mapping

from game.core.tasks.rules import Field
from game.core.tasks.selection_actions import Submit
from game.core.tasks.selection_view import Row as Line
from game.core.tasks.selection_view import View, missing
from game.ui.kit import Button, Chip, Column, Flow, Label, Page, Panel, Row, Rule, Scroll, Tabs, Widget
from game.ui.tasks import Act, Body, Frame, Question, Show
from game.ui.tasks.selection_blind import called, is_blind, picture, switch, without_names
from game.ui.tasks.selection_compare import compare, map_page, region
from game.ui.tasks.selection_file import MOTIVE, file, open_file
from game.ui.tasks.selection_table import table
from game.ui.tasks.selection_vacancy import reactions, request, sheet, shortlist
from game.ui.tasks.shared import heading, named, small
from game.words import taken as words

PICKED, ROW = "kandidaat", "rij"


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    view = seen(view, frame.shown)
    picked = next((line for line in view.rows if line.role == frame.shown.get(PICKED)), None)
    if picked is not None:
        return _page(frame, view, picked)
    return _list(frame, view) if frame.narrow else _overview(frame, view)


def seen(view: View, shown: Mapping[str, str]) -> View:
    """With an anonymous cv nobody has a name here."""
    return without_names(view) if is_blind(shown) else view


def question(view: View, action: object) -> Question | None:
    if not isinstance(action, Submit):
        return None
    lacks = missing(view)
    told = words.send(lacks.unmotivated, lacks.undecided, lacks.free, request=lacks.request)
    yes = words.YES_ANYWAY if lacks else words.YES_PROPOSAL
    return Question(words.SURE_PROPOSAL, told, yes, words.NO_PROPOSAL, harms=bool(lacks))


def refusal(field: Field, text: str) -> str:
    raise ValueError(f"a selectie has nothing to type, not even {field.id}")


def opens(name: str, value: str) -> Show | None:
    """Enter or a double click on a row opens the file."""
    return Show(PICKED, value) if name == ROW else None


def _answered(frame: Frame, view: View) -> bool:
    """The last thing done was an answer to the client."""
    return isinstance(frame.before, View) and len(frame.before.lines) < len(view.lines)


def _reply(frame: Frame, view: View) -> str:
    """The control that comes first while the client waits: the first answer that can be given."""
    still = reactions(view)
    return named(still[0].action) if still and (frame.before is None or _answered(frame, view)) else ""


# Everybody --------------------------------------------------------------------------------------------------------


def _overview(frame: Frame, view: View) -> Body:
    row = next((line for line in view.rows if line.role == frame.shown.get(ROW)), None)
    told = Column(heading(view.title), Flow(*_state(view), gap=8), gap=6, grow=1)
    top = Row(told, Flow(*_look(row), switch(frame), _send(view), gap=8, align="right"), align="middle", below=700)
    why = (small(words.BLIND_ABOUT),) if is_blind(frame.shown) else ()
    listed = Column(*why, table(frame, view, ROW), gap=8)
    everybody = Page("kandidaten", words.candidates(len(view.rows)), listed)
    beside = Page("vergelijken", words.COMPARE, Scroll(compare(frame, view), "vergelijk-rol", least=120))
    tabs = _tabs(frame, view, (everybody, beside))
    focus = ROW if tabs.value == everybody.value else tabs.name
    board = Panel(top, tabs, name="bord", pad=14, gap=6, grow=1)
    return Body((board,), _reply(frame, view) or focus)


def _state(view: View) -> tuple[Widget, ...]:
    decided = sum(bool(line.decision) for line in view.rows)
    return (_time(view), Chip(words.decided(decided, len(view.rows)), kind="quiet", icon="users", name="besloten"))


def _time(view: View) -> Widget:
    return Chip(words.call_time(view.minutes), kind="quiet", icon="phone", name="beltijd")


def _look(row: Line | None) -> tuple[Widget, ...]:
    if row is None:
        return ()
    told = words.LOOK_AT.format(name=row.name)
    return (Button("bekijk", told, Show(PICKED, row.role), icon="file-text"),)


def _send(view: View) -> Widget:
    send = next(option for option in view.options if isinstance(option.action, Submit))
    return Button(named(send.action), words.SEND, Act(send.action), kind="primary", icon="mail")


def _list(frame: Frame, view: View) -> Body:
    """In a narrow window everybody is a block, with what is known of them."""
    told = [Panel(heading(words.REQUEST), request(frame, view), name="verzoek")] if view.client else []
    listed = (_block(frame, view, line) for line in view.rows)
    blind = (switch(frame), *((small(words.BLIND_ABOUT),) if is_blind(frame.shown) else ()))
    state = Flow(*_state(view), gap=8)
    board = Panel(heading(words.candidates(len(view.rows))), state, *blind, *listed, name="bord", gap=14)
    beside = Panel(heading(words.COMPARE), compare(frame, view), name="vergelijken")
    send = Panel(shortlist(view), small(words.SENDING), _send(view), name="versturen")
    widgets = (*told, Panel(heading(view.title), _vacancies(view), name="vacatures"), board, beside, send)
    return Body(widgets, _reply(frame, view) or _look_name(frame.shown.get(ROW, "") or view.rows[0].role))


def _look_name(role: str) -> str:
    return f"bekijk-{role}"


def _block(frame: Frame, view: View, line: Line) -> Widget:
    told = words.LOOK_AT.format(name=called(frame, line))
    look = Button(_look_name(line.role), told, Show(PICKED, line.role), icon="file-text")
    who = Column(Label(line.name, weight=600), small(line.town), gap=0, grow=1)
    top = Row(picture(frame, view, line, 52), who, look, gap=12, align="middle", below=420)
    return Panel(top, *open_file(view, line), kind="quiet", pad=12, gap=8)


# Beside them ------------------------------------------------------------------------------------------------------


def _tabs(frame: Frame, view: View, before: tuple[Page, ...], picked: Line | None = None) -> Tabs:
    """Vacancies, shortlist and request; the request lies on top until it is answered. Beside a file the map too."""
    pages = [
        *before,
        Page("vacature", words.VACANCY, Scroll(_vacancies(view), "vacature-rol", least=120)),
        Page("voordracht", words.SHORTLIST, Scroll(shortlist(view), "voordracht-rol", least=120)),
    ]
    if picked is not None:
        pages.append(Page("streek", words.MAP, map_page(frame, view, picked)))
    if view.client:
        title = words.REQUEST_OPEN if reactions(view) else words.REQUEST
        talk = Row(request(frame, view), Column(_vacancies(view), grow=4), gap=28, below=900, align="top")
        pages.append(Page("verzoek", title, Scroll(talk if before else request(frame, view), "verzoek-rol", least=120)))
    name = f"blad-{len(before)}-{len(view.lines)}"  # after an answer the tabs begin anew
    first = "verzoek" if reactions(view) or _answered(frame, view) else pages[0].value
    return Tabs(name, tuple(pages), frame.shown.get(name, first), grow=1)


def _vacancies(view: View) -> Widget:
    return Column(*([small(view.situation)] if view.situation else []), *(sheet(v) for v in view.vacancies), gap=16)


# One of them ------------------------------------------------------------------------------------------------------


def _page(frame: Frame, view: View, picked: Line) -> Body:
    back = Show(PICKED, "")
    inside = file(frame, view, picked)
    about = Panel(
        _walk(view, picked, back),
        Rule(),
        inside if frame.narrow else Scroll(inside, f"dossier-{picked.role}", least=300),
        name="dossier",
        grow=6,
    )
    focus = _to_do(view, picked, inside)
    if frame.narrow:
        way = Panel(heading(words.MAP), *region(frame, view, [picked]), name="kaart-van-de-streek")
        return Body((about, way, Panel(_vacancies(view), name="vacatures")), focus, back=back)
    beside = Panel(_tabs(frame, view, (), picked), name="bladen", pad=14, grow=5)
    return Body((Row(about, beside, gap=16, grow=1),), focus, back=back)


def _walk(view: View, picked: Line, back: Show) -> Widget:
    """Back to everybody, or on to the next."""
    after = _after(view, picked)
    told = words.NEXT.format(name=after.name)
    return Flow(
        Button("naar-lijst", words.TO_LIST, back, icon="arrow-left"),
        Button(_next_name(view, picked), told, Show(PICKED, after.role), icon="arrow-right"),
        _time(view),
        gap=8,
    )


def _to_do(view: View, picked: Line, inside: Widget) -> str:
    """What comes first here: open the file, say why you proposed somebody, or else go on to the next."""
    controls = [widget.name for widget in inside.walk() if widget.focusable]
    if not picked.opened:
        return controls[0]
    reason = [name for name in controls if name.startswith(f"kies-{MOTIVE}-")]
    return reason[0] if reason else _next_name(view, picked)


def _after(view: View, picked: Line) -> Line:
    return view.rows[(view.rows.index(picked) + 1) % len(view.rows)]


def _next_name(view: View, picked: Line) -> str:
    """Another name on every page, so that the focus goes to what there is to do on the next."""
    return f"volgende-{_after(view, picked).role}"
