"""A day as text: show, ask, do, until the day is over or the player stops."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from game.core import desk
from game.core.session import Note, Scene, Session
from game.core.tasks import conversation, record
from game.core.tasks.conversation_task import Open
from game.core.tasks.rules import Field, Option
from game.core.terms import occurring
from game.core.world import World
from game.errors import GameError
from game.referee import Referee, Step
from game.terminal.entries import Entry, Heading, menu
from game.terminal.reader import Stopped, Terminal, number_of, numbered
from game.terminal.sure import closes, question
from game.terminal.tasks import changes, describe, told_programme
from game.terminal.typing import misfit, prompt
from game.terminal.writing import rewritten
from game.words import examen, hulp, spel, taken, tekst, terminal
from game.words.redenen import sentence

LONGEST_NOTE = 2000


@dataclass(frozen=True, slots=True)
class Seat:
    """A player behind a day."""

    referee: Referee
    terminal: Terminal

    @property
    def scene(self) -> Scene:
        return self.referee.scene


def play(referee: Referee, terminal_: Terminal) -> bool:
    """Plays on from where the day is. True when the day is over, False when the player stopped before that."""
    seat = Seat(referee, terminal_)
    if referee.world.scenario.examentijd is not None and not referee.session.is_over:
        terminal_.say(("", examen.as_text(referee.world.scenario.examentijd), ""))
    try:
        _until_over(seat)
    except (Stopped, EOFError, KeyboardInterrupt):
        terminal_.say(("", terminal.STOPPED))
        return False
    terminal_.say(("", spel.DAY_OVER))
    return True


def play_on(referee: Referee, terminal_: Terminal) -> None:
    """A day that is not kept: stopping is going back to where it was begun from."""
    with suppress(Stopped):
        _until_over(Seat(referee, terminal_))


def _until_over(seat: Seat) -> None:
    scene = seat.scene
    if not scene.is_over:
        seat.terminal.say(
            (*_heading(None, scene, seat.referee.world), *whole(scene.view, seat.referee.world), terminal.HINT)
        )
    while not scene.is_over:
        action = _asked(scene, seat)
        step = _done(seat, action)
        if step is not None:
            seat.terminal.say(told(scene, step, seat.referee.session))
            scene = step.scene


def _done(seat: Seat, action: Any) -> Step | None:
    """None when the step could not be written down; the day stands where it stood."""
    try:
        return seat.referee.do(action)
    except GameError as error:
        seat.terminal.say((str(error),))
        return None


# What is told after a step ----------------------------------------------------------------------------------------


def told(before: Scene, step: Step, after: Session) -> tuple[str, ...]:
    """What the step brought about: what was said, what it was worth, what is noted, and what comes next."""
    now = step.scene
    here = _here(before, after)
    there = () if now.task == before.task else _arrived(now, after.world)
    return (*here, *_feedback(step), *_noted(before, now), *_heading(before, now, after.world), *there)


def _arrived(now: Scene, world: World) -> tuple[str, ...]:
    """The desk was read out when the day began, and the letters read it again; back there it is how far you are."""
    if not isinstance(now.view, desk.View):
        return whole(now.view, world)
    done = terminal.DONE.format(done=now.done, total=now.total)
    return now.view.title, taken.ALL_DONE if now.done == now.total else done


def whole(view: Any, world: World) -> tuple[str, ...]:
    """The whole screen, from top to bottom. The lines of a card stand on the list that follows, with their values."""
    match view:
        case conversation.View():
            return *describe(view, world), f"{taken.trust(view.trust)}."
        case record.View():
            lines = describe(view, world)
            return lines[: len(lines) - len(view.rows)]
        case _:
            return describe(view, world)


def _here(before: Scene, after: Session) -> tuple[str, ...]:
    """What is new in the task that the step was done in, also when it has just ended or has to wait."""
    running = next(r for r in (*reversed(after.stack), *reversed(after.finished)) if r.id == before.task)
    view = running.rules.view(running.task, running.state)
    return *changes(before.view, view, after.world), *_trusted(before.view, view)


def _trusted(before: Any, after: Any) -> Iterable[str]:
    """What the window shows with an arrow beside the face."""
    match before, after:
        case conversation.View(trust=was), conversation.View(trust=now) if now != was:
            yield f"{taken.MORE_TRUST if now > was else taken.LESS_TRUST}."


def _feedback(step: Step) -> tuple[str, ...]:
    """What shows two things for one reason says it once."""
    told = (terminal.FEEDBACK.format(rating=spel.RATINGS[e.rating], reason=sentence(e.reason)) for e in step.feedback)
    return tuple(dict.fromkeys(told))


def _noted(before: Scene, now: Scene) -> Iterable[str]:
    for who, label, text in now.notes[len(before.notes) :]:
        yield terminal.NOTED.format(who=who, label=label, text=text)
    for promise in now.promises:
        if promise not in before.promises:
            yield terminal.PROMISED.format(text=promise.text, due=promise.due)


def _heading(before: Scene | None, now: Scene, world: World) -> tuple[str, ...]:
    """The time at every new task; the briefing at the first of a round, and where a day is taken up."""
    if before is not None and before.task == now.task:
        return ()
    time = terminal.TIME.format(clock=spel.clock(now.clock))
    if now.briefing and (before is None or _begins_round(before, now, world)):
        return "", terminal.BRIEFING.format(round=spel.ROUNDS[now.round]), now.briefing, time
    return "", time


def _begins_round(before: Scene, now: Scene, world: World) -> bool:
    """Whether this is the first task of its round, and not one you come back to."""
    return before.kind == desk.DESK and world.scenario.round_of(now.task).opdrachten[0].opdracht == now.task


# What is asked ----------------------------------------------------------------------------------------------------


def _asked(scene: Scene, seat: Seat) -> Any:
    """The next action. Only numbers play; letters look."""
    while True:
        lines = in_order(menu(scene.view), scene.view)
        chosen = _number(lines, scene, seat, back=False)
        entry = lines[chosen - 1]
        action = _inside(entry, scene, seat) if isinstance(entry, Heading) else _action(entry, scene, seat)
        if action is not None:
            return action


def in_order(lines: tuple[Entry | Heading, ...], view: Any) -> tuple[Entry | Heading, ...]:
    """In a talk what you can say now comes first, then the other topics, then the ways to round off."""
    if not isinstance(view, conversation.View):
        return lines
    ordered = sorted((line for line in lines if isinstance(line, Entry)), key=_place_in_talk)
    return tuple(ordered) if _place_in_talk(ordered[0]) else tuple(map(_beside_the_open_topic, ordered))


def _place_in_talk(line: Entry) -> int:
    match line.what:
        case Option(action=conversation.Leave()):
            return 3
        case Option(action=Open()):
            return 1
        case Option() as option:
            return 2 if closes(option) else 0
        case _:
            return 0


def _beside_the_open_topic(line: Entry) -> Entry:
    return replace(line, group=taken.OTHER_TOPICS) if line.group == taken.TOPICS else line


def _inside(heading: Heading, scene: Scene, seat: Seat) -> Any | None:
    seat.terminal.say((heading.about,))
    chosen = _number(heading.entries, scene, seat, back=True)
    return _action(heading.entries[chosen - 1], scene, seat) if chosen else None


def _number(lines: tuple[Entry | Heading, ...], scene: Scene, seat: Seat, *, back: bool) -> int:
    """The number of a line, from 1; 0 to go back where that is possible."""
    _list(lines, seat.terminal, back=back)
    while True:
        typed = seat.terminal.answer(terminal.CHOOSE)
        number = number_of(typed, len(lines))
        if number or (back and number == 0):
            return number
        wrong = terminal.NOT_A_CHOICE_INSIDE if back else terminal.NOT_A_CHOICE
        _looked(typed.casefold(), scene, seat, wrong.format(last=len(lines)))
        if typed.casefold() in ("h", *terminal.HELPS):
            _list(lines, seat.terminal, back=back)


def _list(lines: tuple[Entry | Heading, ...], terminal_: Terminal, *, back: bool) -> None:
    group = None
    for line, entry in zip(numbered([entry.label for entry in lines]), lines, strict=True):
        if entry.group != group and entry.group:
            terminal_.say((f"{entry.group}:",))
        group = entry.group
        terminal_.say((line,))
    if back:
        terminal_.say((f"  {terminal.BACK}",))


def _action(entry: Entry, scene: Scene, seat: Seat) -> Any | None:
    match entry.what:
        case Option(action=action) as option:
            return action if _sure(option, scene.view, seat.terminal) else None
        case field:
            return _typed(field, entry.blank, seat)


def _sure(option: Option, view: Any, terminal_: Terminal) -> bool:
    asked = question(view, option)
    return not asked or terminal_.agrees(asked)


def _typed(field: Field, blank: Option | None, seat: Seat) -> Any | None:
    """What was typed as an action, asked until it fits; None when nothing was typed."""
    if field.form == "brief":
        return _rewritten(field, seat)
    while typed := seat.terminal.answer(prompt(field, blank)):
        if blank and typed in terminal.DASHES:
            return blank.action
        action = seat.referee.session.now.rules.ACTIONS[field.make](field.id, typed)
        if seat.referee.accepts(action):
            return action
        seat.terminal.say((misfit(field, typed),))
    return None


def _rewritten(field: Field, seat: Seat) -> Any | None:
    """A text of several paragraphs, changed one at a time."""
    text = rewritten(field.value, seat.terminal)
    if text is None:
        return None
    action = seat.referee.session.now.rules.ACTIONS[field.make](field.id, text)
    if seat.referee.accepts(action):
        return action
    seat.terminal.say((tekst.TOO_LONG.format(most=field.high, now=len(text)),))
    return None


# Looking around ---------------------------------------------------------------------------------------------------


def _looked(typed: str, scene: Scene, seat: Seat, wrong: str) -> None:
    if typed in terminal.STOPS:
        raise Stopped
    if typed in terminal.HELPS:
        seat.terminal.say(terminal.HELP)
        return
    match typed:
        case "n":
            seat.terminal.say(notes(scene, seat.referee.session))
        case "h":
            seat.terminal.say(whole(scene.view, seat.referee.world))
        case "w":
            seat.terminal.say(terms(scene, seat.referee.world))
        case "p":
            seat.terminal.say(programme(scene, seat.referee.session))
        case "o":
            _own_note(seat)
        case _:
            seat.terminal.say((wrong,))


def notes(scene: Scene, session: Session) -> tuple[str, ...]:
    """What was heard, by whom; what was promised; and what the player wrote down in own words."""
    heard = tuple(f"{who}, {label}: {text}" for who, label, text in scene.notes) or (spel.NO_NOTES,)
    promised = tuple(spel.promise(promise.text, promise.due) for promise in scene.promises)
    own = tuple(text for _, text in session.notes)
    return (
        spel.NOTES,
        *heard,
        *((spel.PROMISES, *promised) if promised else ()),
        *((terminal.OWN_NOTES, *own) if own else ()),
    )


def terms(scene: Scene, world: World) -> tuple[str, ...]:
    """The words of the trade: those in what lies before you first."""
    known = world.scenario.begrippen
    opened = (line.about for line in menu(scene.view) if isinstance(line, Heading))
    here = occurring(known, "\n".join((*whole(scene.view, world), *opened)))
    rest = {term: told for term, told in known.items() if term not in here}
    groups = ((hulp.WORDS_HERE, here), (hulp.WORDS_ELSEWHERE, rest))
    told = tuple(line for title, found in groups if found for line in (f"{title}:", *_explained(found)))
    return told or (terminal.NO_TERMS,)


def _explained(terms: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{term}: {told}" for term, told in terms.items())


def programme(scene: Scene, session: Session) -> tuple[str, ...]:
    """The programme as it hangs at the desk; what the player is in the middle of is under way."""
    below, *above = session.stack
    under_way = {running.task.title for running in above}
    entries = desk.view(below.task, below.state).programme
    told = ((title, round_, terminal.UNDER_WAY if title in under_way else state) for title, round_, state in entries)
    return (*told_programme(told), terminal.DONE.format(done=scene.done, total=scene.total))


def _own_note(seat: Seat) -> None:
    text = seat.terminal.answer(terminal.OWN_NOTE)
    if len(text) > LONGEST_NOTE:
        seat.terminal.say((terminal.LONG_NOTE.format(most=LONGEST_NOTE),))
    elif text and _done(seat, Note(text)):
        seat.terminal.say((terminal.KEPT_NOTE,))
