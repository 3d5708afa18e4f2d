"""Building the report of one day from its session: what happened, what it showed, and what to practise next."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from game.core.estimate import beside, estimate_of
from game.core.evidence import Rating
from game.core.reading import Correction, Day, corrected, holding, pooled, read_against
from game.core.scenario import Cesuur
from game.core.score import (
    WERKPROCES_KANSEN,
    Counted,
    DayScore,
    GedragScore,
    WerkprocesScore,
    code_of,
    day_score,
    is_critical_loss,
)
from game.core.session import Session, findings
from game.core.world import fill
from game.dossiers import DOSSIERS, dossier, find
from game.report.leader import spoken
from game.report.play import Key, file_of, key_of, parts_of, proofs_of
from game.report.values import Advice, Heading, Judged, Proof, Report
from game.words import schatting
from game.words import scores as score_words
from game.words import verslag as words
from game.words.werkprocessen import PLAIN


def build(
    session: Session,
    *,
    player: str,
    played: str,
    day: int = 0,
    corrections: Iterable[Correction] = (),
    earlier: Iterable[Day] = (),
    estimates: Mapping[str, str] | None = MappingProxyType({}),
) -> Report:
    """The report of one day, also of one that is not over. `played` is an ISO date, `day` the number in the store.

    `earlier` are the player's finished days of other scenarios, oldest first; with them comes what all days show,
    once this day is finished too. `estimates` is what the player thought, by werkproces; None before it was asked.
    """
    scenario, kept = session.world.scenario, tuple(corrections)
    found = findings(session)
    score = day_score(found, scenario)
    after = day_score(corrected(found, day, kept), scenario) if holding(day, kept) else None
    proofs = proofs_of(session, score.kansen, holding(day, kept))
    days = (*earlier, Day(session.world.source.scenario, scenario.dossier, found))
    notes = (score_words.PRACTICE,) if session.is_over else (score_words.PRACTICE, words.UNFINISHED)
    return Report(
        title=fill(scenario.titel, session.world),
        facts=_facts(session, player, played),
        notes=notes,
        oefenscore=score.oefenscore,
        score_text=words.out_of_100(score.oefenscore) if score.kansen else words.NO_KANSEN,
        amended=words.amended(after.oefenscore) if after else "",
        counts=_counts(proofs.values()),
        advice=_advice(score, proofs),
        scores=_scores(score, after, proofs, session, estimates or {}),
        against=_noted(_against(score.kansen, proofs, session), after),
        standing=_noted(_standing(days, session), after)
        if session.is_over and len({one.scenario for one in days}) > 1
        else None,
        parts=parts_of(session, score.kansen, proofs),
        explanation=(
            *(words.POINTS, score_words.cut_scores(scenario.cesuur), score_words.TOO_LITTLE),
            *(score_words.HOW_SURE, words.NUMBERS),
            *((words.ESTIMATES,) if estimates else ()),
        ),
        spoken=spoken(session, score, proofs, _advised(score)),
        cut=(scenario.cesuur.voldoende, scenario.cesuur.goed),
        asked=estimates is not None or not session.is_over or not score.kansen,
    )


def moments(session: Session, day: int, corrections: Iterable[Correction]) -> tuple[tuple[Key, Proof], ...]:
    """Every kans that counts, (task, kans) and how it stands in the report, in the order of its numbers there."""
    kansen = day_score(findings(session), session.world.scenario).kansen
    proofs = proofs_of(session, kansen, holding(day, corrections))
    return tuple(sorted(proofs.items(), key=lambda entry: entry[1].number))


def _facts(session: Session, player: str, played: str) -> tuple[tuple[str, str], ...]:
    world = session.world
    return (
        (words.PLAYER, player),
        (words.PLAYED, words.day_text(date.fromisoformat(played[:10]))),
        (words.REFERENCE_DATE, words.day_text(world.scenario.peildatum)),
        (words.SEED, str(world.seed)),
        (words.FILE, file_of(world)),
        *_time_given(session),
    )


def _time_given(session: Session) -> tuple[tuple[str, str], ...]:
    """How long the player could work on an exam, and why: a teacher has to know."""
    limit = session.world.scenario.examentijd
    if limit is None:
        return ()
    added = tuple((one.minutes, one.why) for one in session.more_time)
    return ((words.EXAM_TIME, words.time_given(limit, added)),)


def _counts(proofs: Iterable[Proof]) -> tuple[tuple[Rating, str, int], ...]:
    labels = [proof.label for proof in proofs]
    kept_out: tuple[tuple[Rating, str], ...] = (
        (("sterk", score_words.VALKUIL),) if score_words.VALKUIL in labels else ()
    )
    ratings = ((rating, str(rating)) for rating in score_words.RATINGS)
    return tuple((rating, label, labels.count(label)) for rating, label in (*ratings, *kept_out))


# Judged -----------------------------------------------------------------------------------------------------------


class _Judging:
    """Turns scores into what is shown of them; `after` are the same scores with a teacher's corrections."""

    def __init__(
        self,
        home: str,
        cut: Cesuur,
        proofs: Mapping[Key, Proof],
        after: DayScore | None = None,
        estimates: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.home, self.cut, self.proofs, self.estimates = home, cut, proofs, estimates
        self.after = {(w.dossier, w.werkproces.code): w for w in after.werkprocessen} if after else {}

    def heading(self, id: str, title: str, why: str, found: Iterable[WerkprocesScore]) -> Heading:
        return Heading(title, why, tuple(self.werkproces(w) for w in found if w.dossier == id))

    def werkproces(self, found: WerkprocesScore) -> Judged:
        after = self.after.get((found.dossier, found.werkproces.code))
        later = {gedrag.gedrag.id: gedrag for gedrag in after.behaviours} if after else {}
        key = f"{found.dossier}/{found.werkproces.code}"
        own = estimate_of(self.estimates.get(key, ""))
        shown = self._proofs(found.kansen)
        return Judged(
            code=code_of(found, self.home),
            text=found.werkproces.title,
            level=found.level,
            level_name=score_words.LEVELS[found.level],
            amount=score_words.amount(found),
            sureness=score_words.sureness(found, self.cut),
            held_back=told_back(score_words.held_back(found, self.cut), shown),
            amended=_amended(found, after),
            proofs=shown,
            behaviours=tuple(self._gedrag(g, found.dossier, later.get(g.gedrag.id)) for g in found.behaviours),
            span=_span(found),
            key=key,
            plain=PLAIN[key],
            about=tuple(dict.fromkeys(proof.task for proof in shown)),
            own=own or "",
            own_beside=schatting.told(own, beside(own, found, self.cut)) if own else "",
            enough=(found.moments, WERKPROCES_KANSEN),
        )

    def _gedrag(self, found: GedragScore, id: str, after: GedragScore | None) -> Judged:
        return Judged(
            code=shown_code(f"{id}/{found.gedrag.id}", self.home),
            text=found.gedrag.text,
            level=found.level,
            level_name=score_words.LEVELS[found.level],
            amount=score_words.amount(found),
            sureness=score_words.sureness(found, self.cut),
            amended=_amended(found, after),
            proofs=self._proofs(found.kansen),
            span=_span(found),
        )

    def _proofs(self, kansen: Iterable[Counted]) -> tuple[Proof, ...]:
        found = (self.proofs[key_of(kans)] for kans in kansen if key_of(kans) in self.proofs)
        return tuple(sorted(found, key=lambda proof: proof.number))


def judged_alone(found: WerkprocesScore, home: str, cut: Cesuur) -> Judged:
    """A werkproces of several days together: its moments stand in the reports of those days."""
    return _Judging(home, cut, {}).werkproces(found)


def told_back(why: str, proofs: Iterable[Proof]) -> str:
    """With the critical moments that were lost, as they stand in the report: the player has to find them back."""
    lost = [proof for proof in proofs if proof.critical and proof.rating in ("zwak", "gemist")]
    told = dict.fromkeys(words.lost(proof.did, proof.task) for proof in lost)  # two missed in one task are told once
    return " ".join((why, *told)) if why and told else why


def _span(found: GedragScore | WerkprocesScore) -> tuple[int, int, int] | None:
    return (found.low, found.percent, found.high) if found.level else None


def _amended(before: GedragScore | WerkprocesScore, after: GedragScore | WerkprocesScore | None) -> str:
    if after is None or (before.level, before.points) == (after.level, after.points):
        return ""
    return words.amended_level(after.level, score_words.amount(after))


def shown_code(canonical_id: str, home: str) -> str:
    return canonical_id.removeprefix(f"{home}/")


def _scores(
    score: DayScore,
    after: DayScore | None,
    proofs: Mapping[Key, Proof],
    session: Session,
    estimates: Mapping[str, str],
) -> tuple[Heading, ...]:
    scenario = session.world.scenario
    judging = _Judging(scenario.dossier, scenario.cesuur, proofs, after, estimates)
    home = judging.heading(
        scenario.dossier, words.own_dossier(dossier(scenario.dossier).title), "", score.werkprocessen
    )
    other = _other(scenario.dossier)
    also = judging.heading(other, words.other_dossier(dossier(other).title), "", score.werkprocessen)
    return (home, also) if also.werkprocessen else (home,)


def _other(home: str) -> str:
    return next(id for id in DOSSIERS if id != home)


def _against(kansen: tuple[Counted, ...], proofs: Mapping[Key, Proof], session: Session) -> Heading:
    scenario = session.world.scenario
    other = _other(scenario.dossier)
    title, reading = dossier(other).title, read_against(kansen, other, scenario.cesuur)
    judging = _Judging(other, scenario.cesuur, proofs)
    return Heading(
        title=words.against(title),
        why=words.against_why(title),
        werkprocessen=tuple(judging.werkproces(found) for found in reading.werkprocessen),
        without_why=words.without(title),
        without=tuple(_named(id, scenario.dossier) for id in reading.without),
    )


def _noted(heading: Heading, after: DayScore | None) -> Heading:
    """A reading that leaves a teacher's corrections out says so."""
    return replace(heading, why=f"{heading.why} {words.NOT_AMENDED}") if after else heading


def _named(id: str, home: str) -> tuple[str, str]:
    gedrag = find(id, home)
    return shown_code(id, home), gedrag.text if gedrag else ""


def _standing(days: tuple[Day, ...], session: Session) -> Heading:
    scenario = session.world.scenario
    score = pooled(days, scenario.dossier, scenario.cesuur)
    judging = _Judging(scenario.dossier, scenario.cesuur, {})
    return Heading(words.STANDING, words.STANDING_WHY, tuple(judging.werkproces(w) for w in score.werkprocessen))


# What next --------------------------------------------------------------------------------------------------------


def _advice(score: DayScore, proofs: Mapping[Key, Proof]) -> Advice:
    """What went wrong at a critical point, or else most points to win where there are enough moments to say so."""
    target = most_to_win(score)
    if target is None:
        return Advice("", words.NOTHING_LOST if score.kansen else words.NO_KANSEN, "")
    own = [proofs[key_of(kans)] for kans in target.kansen]
    lost = sorted((p for p in own if p.points < p.possible), key=lambda p: (not p.better, p.points - p.possible))
    return Advice(
        code=own[0].gedrag,
        text=words.practise(target.gedrag.text, target.points, target.possible),
        example=words.example(lost[0].task, lost[0].better or lost[0].why),
        gedrag=target.kansen[0].gedrag,
    )


def _advised(score: DayScore) -> str:
    target = most_to_win(score)
    return target.gedrag.text if target else ""


def most_to_win(score: DayScore) -> GedragScore | None:
    """What went wrong at a critical point goes first: it alone makes its werkproces insufficient."""
    every = [(found, gedrag) for found in score.werkprocessen for gedrag in found.behaviours]
    lost = [(found, gedrag) for found, gedrag in every if gedrag.points < gedrag.possible]
    spoiled = [gedrag for _, gedrag in lost if any(_is_spoiled(kans) for kans in gedrag.kansen)]
    known = [gedrag for _, gedrag in lost if gedrag.level]
    partly = [gedrag for found, gedrag in lost if found.level]
    candidates = spoiled or known or partly or [gedrag for _, gedrag in lost]
    return max(candidates, key=lambda gedrag: gedrag.possible - gedrag.points, default=None)


def _is_spoiled(kans: Counted) -> bool:
    return is_critical_loss(kans) and kans.evidence.rating == "zwak"
