"""The report as plain text, for the terminal: short lines, one thing a line, readable aloud."""

from collections.abc import Iterable
from textwrap import wrap

from game.report.progress import Progress, Track
from game.report.values import Heading, Judged, Line, Part, Proof, Report, Spoken
from game.words import spel, voortgang
from game.words import verslag as words

WIDTH = 78


def to_text(report: Report) -> str:
    return f"{summary(report)}\n{after_summary(report)}"


def after_summary(report: Report) -> str:
    """What a reader who just heard the summary has not heard yet."""
    sections = (
        _titled(words.TRANSCRIPT, (line for part in report.parts for line in _part(part))),
        *(_titled(heading.title, _judged_by(heading)) for heading in (*report.scores, report.against)),
        _titled(words.EXPLANATION, (line for text in report.explanation for line in (*_wrapped(text), ""))),
    )
    return "\n".join("\n".join(section).rstrip() + "\n" for section in sections)


def summary(report: Report) -> str:
    """How the day went, without the transcript."""
    return "\n".join((*_head(report), "", *_said(report.spoken), *_scores(report), ""))


def _said(spoken: Spoken | None) -> list[str]:
    if spoken is None:
        return []
    lines = [line for text in spoken.sentences for line in _wrapped(text, "    ")]
    return [f"{spoken.name}, {spoken.role}:", *lines, ""]


def compared(progress: Progress) -> str:
    """All finished days side by side, the latest last."""
    if not progress.days:
        return voortgang.NOTHING
    days = [f"{number}. {title}" for number, title, _ in progress.days]
    return "\n".join((voortgang.TITLE, "", *days, *(line for own in progress.tracks for line in _tracks(*own))))


def _tracks(title: str, tracks: tuple[Track, ...]) -> Iterable[str]:
    yield from ("", title)
    for track in tracks:
        now = track.standing
        yield from ("", *_wrapped(f"{now.code} {now.text}"))
        for text in (*(dot.told for dot in track.dots if dot), track.told):
            yield from _wrapped(text, "    ")
        yield from _wrapped(f"{voortgang.NOW} {now.level_name}, {now.amount}", "    ")
        yield from _wrapped(now.held_back, "    ")


def _wrapped(text: str, indent: str = "") -> list[str]:
    return wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False)


def _titled(title: str, lines: Iterable[str]) -> list[str]:
    return [title.upper(), "", *lines]


def _head(report: Report) -> list[str]:
    return [words.TITLE, report.title, "", *(f"{name}: {value}" for name, value in report.facts)]


def _scores(report: Report) -> list[str]:
    advice = report.advice
    return [
        f"{words.SCORE}: {report.score_text}",
        *([report.amended] if report.amended else []),
        ", ".join(words.counted(label, count) for _, label, count in report.counts),
        *(line for note in report.notes for line in _wrapped(note)),
        "",
        words.NEXT_STEP,
        *_wrapped(f"{advice.text} {advice.code}".strip()),
        *_wrapped(advice.example),
        *_wrapped(advice.training.told if advice.training else ""),
        "",
        words.OVERVIEW,
        *(line for heading in report.scores for judged in heading.werkprocessen for line in _overview(judged)),
        *(_standing(report.standing) if report.standing else []),
    ]


def _overview(judged: Judged) -> list[str]:
    return [
        *_wrapped(f"{judged.code} {judged.text}: {judged.level_name}, {judged.amount}"),
        *_wrapped(judged.held_back, "    "),
        *_wrapped(judged.own_beside, "    "),
        *_wrapped(judged.amended, "    "),
    ]


def _standing(heading: Heading) -> list[str]:
    own = (line for judged in heading.werkprocessen for line in _overview(judged))
    return ["", heading.title, *_wrapped(heading.why), *own]


def _part(part: Part) -> Iterable[str]:
    yield from _wrapped(f"{part.title} ({spel.ROUNDS[part.round]})" if part.round else part.title)
    yield from _wrapped(part.note)
    for line in part.lines:
        yield from _line(line)
    for title, bundles in ((words.MISSED, part.missed), (words.KEPT_OUT, part.kept_out)):
        if bundles:
            yield f"{title}:"
            yield from (text for bundle in bundles for text in _note(bundle))
    yield ""


def _line(line: Line) -> Iterable[str]:
    who = line.label or line.speaker
    yield from _wrapped(f"{words.heads(who)} {line.text}" if who else line.text)
    yield from (text for bundle in line.proofs for text in _note(bundle))


def _note(bundle: tuple[Proof, ...]) -> Iterable[str]:
    first = bundle[0]
    numbers = "; ".join(f"{words.number(proof.number)}, {proof.gedrag}" for proof in bundle)
    critical = f" {words.CRITICAL}:" if first.critical else ""
    yield from _wrapped(f"[{first.label}]{critical} {numbers}", "    ")
    amended = first.amended.text if first.amended else ""
    for text in (first.why, first.better, amended, first.where):
        yield from _wrapped(text, "    ")


def _judged_by(heading: Heading) -> Iterable[str]:
    yield from _wrapped(heading.why)
    for werkproces in heading.werkprocessen:
        yield from _judged(werkproces)
        for gedrag in werkproces.behaviours:
            yield from _judged(gedrag)
            yield from _wrapped(_moments(gedrag), "    ")
        yield ""
    if heading.without:
        yield from _wrapped(heading.without_why)
        yield from (line for code, text in heading.without for line in _wrapped(f"{code} {text}", "    "))


def _judged(judged: Judged) -> Iterable[str]:
    yield from _wrapped(f"{judged.code} {judged.text}")
    yield from _wrapped(f"{judged.level_name}, {judged.amount}", "    ")
    for text in (judged.sureness, judged.held_back, judged.own_beside, judged.amended):
        yield from _wrapped(text, "    ")


def _moments(judged: Judged) -> str:
    return f"{words.MOMENTS}: {', '.join(_moment(proof) for proof in judged.proofs)}"


def _moment(proof: Proof) -> str:
    beside = words.beside(proof.amended.rating) if proof.amended else ""
    line = f"({proof.line})" if proof.line else ""
    return " ".join(part for part in (str(proof.number), proof.label, beside, line) if part)
