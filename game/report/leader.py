"""The leidinggevende who looks back on the day with the player: who that is, and what there is to say."""

from collections.abc import Iterable, Mapping

from game.core.score import DayScore, WerkprocesScore
from game.core.session import Session
from game.core.world import Person, World, fill
from game.report.values import Proof, Spoken
from game.words import leidinggevende as words
from game.words.werkprocessen import PLAIN

Key = tuple[str, str]
FACES = ("p17", "p22", "p41", "p18")
"""For a leidinggevende whom the scenario does not cast: the first who is nobody else today."""


def spoken(session: Session, score: DayScore, proofs: Mapping[Key, Proof], advised: str) -> Spoken | None:
    """Nothing when nothing counts yet. `advised` is the official sentence of the next step, '' when there is none."""
    if not score.kansen or not session.is_over:
        return None
    name, face = _who(session.world)
    mood = "blij" if score.points * 4 >= score.possible * 3 else "vriendelijk"
    said = (*_strong(score, proofs), *_unfinished(session), *_lost(proofs.values()), *_next(advised))
    return Spoken(name, words.ROLE, f"{face}-{mood}", said)


def _who(world: World) -> tuple[str, str]:
    role = world.scenario.bureau.leidinggevende
    own = next((one for one in world.people if role in (one.role, None) and _leads(one, role)), None)
    if own is not None and own.portrait:
        return own.name, own.portrait
    taken = {person.portrait for person in world.people}
    return words.OWN, next((face for face in FACES if face not in taken), FACES[0])


def _leads(person: Person, role: str | None) -> bool:
    return role is not None or person.kind == "leidinggevende"


def _strong(score: DayScore, proofs: Mapping[Key, Proof]) -> Iterable[str]:
    shown = [(found, strong) for found in score.werkprocessen if (strong := _strong_moments(found, proofs))]
    if not shown:
        yield words.NOTHING_STRONG
        return
    found, strong = max(shown, key=lambda pair: (_rank(pair[0]), len(pair[1])))
    best = min(strong, key=lambda proof: (not proof.critical, _is_form(proof), not _can_be_said(proof)))
    plain = PLAIN[f"{found.dossier}/{found.werkproces.code}"]
    yield words.strongest(plain, best.task, best.did, known=found.level in ("V", "G"))


def _strong_moments(found: WerkprocesScore, proofs: Mapping[Key, Proof]) -> list[Proof]:
    own = (proofs.get((kans.finding.task, kans.evidence.opportunity.id)) for kans in found.kansen)
    return [proof for proof in own if proof and proof.rating == "sterk" and proof.did]


def _rank(found: WerkprocesScore) -> tuple[bool, int]:
    """What is known for sure goes before what is not; then by the lowest that still fits."""
    return found.level in ("V", "G"), found.low


def _is_form(proof: Proof) -> bool:
    """A line that was filled in tells less than something that was said or done."""
    return ": " in proof.did[:60]


def _can_be_said(proof: Proof) -> bool:
    """Long enough to know it again, short enough to say aloud."""
    return words.SHORTEST <= len(proof.did) <= words.LONGEST


def _unfinished(session: Session) -> Iterable[str]:
    begun = {running.id for running in session.finished}
    tasks = [task for part in session.world.scenario.rondes for task in part.opdrachten]
    left = [task for task in tasks if task.opdracht not in begun | session.world.scenario.opened]
    if left:
        yield words.unfinished(len(left), fill(left[0].titel, session.world))


def _lost(proofs: Iterable[Proof]) -> Iterable[str]:
    """The moment that cost most: a critical one first, then the first weak one where most was lost."""
    lost = [proof for proof in proofs if proof.points < proof.possible]
    if not lost:
        yield words.NOTHING_LOST
        return
    by_task: dict[str, int] = {}
    for proof in lost:
        by_task[proof.key[0]] = by_task.get(proof.key[0], 0) + proof.possible - proof.points
    worst = min(lost, key=lambda p: (not p.critical, not p.did, -by_task[p.key[0]], not p.better, p.number))
    yield words.costly(worst.task, worst.did, _why(worst), critical=worst.critical)


def _why(proof: Proof) -> str:
    """Of what was never done there is only what could have been."""
    return proof.why if proof.did or not proof.better else proof.better


def _next(advised: str) -> Iterable[str]:
    if advised:
        yield words.take_along(advised)
