"""The play of a day as lines and proofs: who said what, which kans it settled, and where that stands written."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from game.core import desk
from game.core.evidence import Evidence
from game.core.reading import Correction
from game.core.score import Counted
from game.core.session import Running, Session
from game.core.transcript import YOU, Moment, transcript
from game.core.world import World, fill
from game.report.values import Amended, Line, Part, Proof
from game.words import scores as score_words
from game.words import verslag as words
from game.words.redenen import sentence

Key = tuple[str, str]
Deed = tuple[str, int | None]
"""A task and an event in it: how what was done is found back."""
Bundles = tuple[tuple[Proof, ...], ...]


def key_of(kans: Counted) -> Key:
    return kans.finding.task, kans.evidence.opportunity.id


def proofs_of(session: Session, kansen: Iterable[Counted], held: Mapping[Key, Correction]) -> dict[Key, Proof]:
    """Every kans that counts as a numbered proof, in the order of the transcript, what was missed last."""
    titles, played = _titles(session), _played(session)
    order = {name: place for place, name in enumerate(titles)}
    ordered = sorted(kansen, key=lambda kans: (order[kans.finding.task], *_turn(kans.evidence)))
    done = {key: moment for running in played.values() for key, moment in _done(running)}
    return {
        key_of(kans): _proof(number, kans, titles, done, session.world, held.get(key_of(kans)))
        for number, kans in enumerate(ordered, start=1)
    }


def _turn(evidence: Evidence) -> tuple[int, int]:
    """What was answered in its order, then what was missed, then the pitfalls kept out of."""
    if evidence.event is not None:
        return 0, evidence.event
    return (1 if evidence.rating == "gemist" else 2), 0


def _titles(session: Session) -> dict[str, str]:
    """Every task of the day in the order of the report: the programme, and last the desk."""
    world = session.world
    tasks = (task for part in world.scenario.rondes for task in part.opdrachten)
    return {**{task.opdracht: fill(task.titel, world) for task in tasks}, desk.DESK: words.DESK}


def _played(session: Session) -> dict[str, Running]:
    return {running.id: running for running in (*session.finished, *session.stack)}


def _done(running: Running) -> Iterable[tuple[Deed, Moment]]:
    moments = transcript(running.kind, running.task, running.events)
    return (((running.id, moment.event), moment) for moment in moments if moment.event is not None)


def _told(moment: Moment) -> str:
    text = sentence(moment.text)
    return f"{words.heads(moment.label)} {text}" if moment.label else text


def _proof(
    number: int,
    kans: Counted,
    titles: Mapping[str, str],
    done: Mapping[Deed, Moment],
    world: World,
    correction: Correction | None,
) -> Proof:
    evidence, task = kans.evidence, kans.finding.task
    did = done.get((task, evidence.event))
    line = _line_of(world, task, did) or kans.finding.line
    kept_out = evidence.event is None and evidence.rating == "sterk"
    return Proof(
        number=number,
        gedrag=kans.gedrag.removeprefix(f"{world.scenario.dossier}/"),
        rating=evidence.rating,
        label=score_words.VALKUIL if kept_out else evidence.rating,
        why=sentence(evidence.reason),
        better=sentence(evidence.better) if evidence.better else "",
        did=_told(did) if did else "",
        task=titles[task],
        where=words.where(file_of(world), line),
        line=words.line_of(line),
        critical=evidence.opportunity.critical,
        points=kans.points,
        possible=kans.possible,
        amended=_amended(correction),
        key=key_of(kans),
    )


def file_of(world: World) -> str:
    """`drukte/scenario.yaml`: the file with its folder; the rest of the way is the business of one computer."""
    return "/".join(world.source.file.replace("\\", "/").split("/")[-2:])


def _line_of(world: World, task: str, did: Moment | None) -> int | None:
    """The line of the move itself: its kans may begin at another line, with another answer."""
    return world.line_of(f"{task}/{did.place}") if did else None


def _amended(correction: Correction | None) -> Amended | None:
    if correction is None:
        return None
    moment = words.day_text(date.fromisoformat(correction.moment[:10]))
    return Amended(correction.rating, words.correction(correction.name, correction.rating, correction.reason, moment))


# The transcript ---------------------------------------------------------------------------------------------------


def parts_of(session: Session, kansen: Iterable[Counted], proofs: Mapping[Key, Proof]) -> tuple[Part, ...]:
    """Every task of the day, also what was never begun; the desk last, when there is something to tell of it."""
    played, own = _played(session), _by_task(kansen, proofs)
    parts = (
        _part(session, name, title, played.get(name), own.get(name, ())) for name, title in _titles(session).items()
    )
    return tuple(part for part in parts if part.lines or part.missed or part.kept_out or part.note)


def _by_task(kansen: Iterable[Counted], proofs: Mapping[Key, Proof]) -> dict[str, tuple[tuple[int | None, Proof], ...]]:
    found: dict[str, tuple[tuple[int | None, Proof], ...]] = {}
    for kans in kansen:
        entry = (kans.evidence.event, proofs[key_of(kans)])
        found[kans.finding.task] = (*found.get(kans.finding.task, ()), entry)
    return found


def _part(
    session: Session,
    name: str,
    title: str,
    running: Running | None,
    own: Sequence[tuple[int | None, Proof]],
) -> Part:
    moments = transcript(running.kind, running.task, running.events) if running else ()
    unanswered = [proof for event, proof in own if event is None]
    at_desk = name == desk.DESK
    return Part(
        id=name,
        round="" if at_desk else session.world.scenario.round_of(name).ronde,
        title=title,
        kind=desk.DESK if at_desk else session.world.scenario.task(name).werkvorm,
        note="" if at_desk else words.STATES[_state(session, running)],
        lines=tuple(_line(moment, own, session.world) for moment in moments),
        missed=_bundled(proof for proof in unanswered if proof.rating == "gemist"),
        kept_out=_bundled(proof for proof in unanswered if proof.rating != "gemist"),
    )


def _state(session: Session, running: Running | None) -> str:
    if running is None:
        return "niet-begonnen"
    if running in session.stack:
        return "bezig"
    return "tijd-om" if running.closed else "klaar"


def _line(moment: Moment, own: Iterable[tuple[int | None, Proof]], world: World) -> Line:
    mine = moment.speaker == YOU
    speaker = words.YOU if mine else world.value(moment.speaker, "naam") or moment.speaker if moment.speaker else ""
    settled = (proof for event, proof in own if event is not None and event == moment.event)
    return Line(speaker, sentence(moment.text), moment.label, mine, _bundled(settled), _face(moment, world))


def _face(moment: Moment, world: World) -> str:
    """The picture of who speaks; people who were cast without one have none."""
    person = next((one for one in world.people if one.role == moment.speaker), None)
    return f"{person.portrait}-{moment.mood or 'neutraal'}" if person and person.portrait else ""


def _bundled(proofs: Iterable[Proof]) -> Bundles:
    """Proofs that say the same are told once: one answer often shows several gedragingen."""
    found: dict[tuple[object, ...], tuple[Proof, ...]] = {}
    for proof in proofs:
        same = (proof.label, proof.why, proof.better, proof.where, proof.critical, proof.amended)
        found[same] = (*found.get(same, ()), proof)
    return tuple(found.values())
