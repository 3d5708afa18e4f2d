"""What the bodies of several task types show: faces, the briefing, feedback, numbered choices, typed fields."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.evidence import Evidence
from game.core.tasks.rules import Field as Typed
from game.core.tasks.rules import Option
from game.ui.kit import Button, Choice, Column, Entry, Field, Label, Look, Notice, Portrait, Rich, Row, Scroll, Widget
from game.ui.tasks import Act, Frame, Type
from game.words import schermen as words
from game.words import spel
from game.words.redenen import sentence

SHOWN = {
    "sterk": ("good", "circle-check"),
    "neutraal": ("neutral", "circle-minus"),
    "zwak": ("weak", "circle-x"),
    "gemist": ("missed", "circle"),
}
"""Per rating the kind of notice and its icon: never colour alone."""


class Latest(Scroll):
    """An area that shows its end whenever something was added."""

    def keep(self) -> object:
        return None

    def arrange(self, look: Look) -> None:
        self.offset = 1_000_000  # brought back to what there is
        super().arrange(look)


def briefing(frame: Frame) -> tuple[Widget, ...]:
    return (Rich(frame.scene.briefing, colour="muted"),) if frame.scene.briefing else ()


def feedback(frame: Frame) -> tuple[Widget, ...]:
    """What the last action showed, at the level that explains at once."""
    return tuple(_told(evidence) for evidence in frame.feedback)


def _told(evidence: Evidence) -> Widget:
    kind, icon = SHOWN[evidence.rating]
    said = f"**{spel.RATINGS[evidence.rating].capitalize()}.** {sentence(evidence.reason)}"
    return Notice(said, kind=kind, icon=icon)


def face(frame: Frame, role: str, mood: str, size: int = 132) -> Widget:
    """Somebody's portrait with name and what they do; the mood is said in words too."""
    person = frame.world.person(role)
    says = f"{person.name} {spel.MOODS[mood]}"
    about = [Label(person.name, weight=600), Label(_doing(frame, role), size="small", colour="muted")]
    told = Column(*about, Label(spel.MOODS[mood], size="small", name="stemming"), gap=2)
    return Row(
        Portrait(f"{person.portrait}-{mood}", size=size, says=says, name="gezicht"), told, gap=14, align="middle"
    )


def _doing(frame: Frame, role: str) -> str:
    person = frame.world.person(role)
    firm = frame.world.company(person.company).name if person.company else ""
    return ", ".join(part for part in (person.function, firm) if part)


def numbered(options: Iterable[Option], first: int = 1) -> tuple[Widget, ...]:
    return tuple(choice(option, number) for number, option in enumerate(options, first))


def choice(option: Option, number: int) -> Widget:
    sure = option.text if option.ends else ""
    return Choice(f"keuze-{number}", str(number) if number < 10 else "", option.text, Act(option.action, sure))


def typed(frame: Frame, field: Typed) -> Widget:
    now = frame.typed.get(field.id, field.value)
    entry = Entry(f"veld-{field.id}", now, says=field.label)
    unit = [Label(field.unit, size="small", colour="muted")] if field.unit else []
    take = Button(f"neem-{field.id}", words.TAKE, Type(field.id))
    return Field(field.label, Row(entry, *unit, take, align="middle"), note=frame.remarks.get(field.id, ""))
