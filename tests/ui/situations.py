"""Moments of a day that between them show everything the tasks have to show, for looking at and measuring."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.session import accepts, apply, start, write_action
from game.core.tasks import inbox
from game.core.tasks.calculation_board import Calculate
from game.core.tasks.research_actions import Pin
from game.core.world import World
from tests.ui.days import Played, cast

Until = Callable[[Any, int], bool]
KIND_OF_TEXT = {"text", "title", "situation", "label", "how", "detail", "motive", "briefing", "when", "source"}
KIND_OF_TEXT |= {"subject", "sender", "town", "name", "company", "value", "group"}
KIND_OF_TEXT |= {"question", "maker", "claim"}  # of an onderzoek


def log_until(world: World, until: Until, bot: str = "willekeurig") -> tuple[str, ...]:
    """What a bot does until the day stands where it should, with the number of actions since the task began."""
    chance = Chance.of(world.seed, "speler", bot)
    session, log, since = start(world), [], 0
    while not until(session, since):
        action = next_action(session, bot, chance)
        log.append(write_action(session, action))
        before = session.now.id
        session, _ = apply(session, action)
        since = since + 1 if session.now.id == before else 0
    return tuple(log)


def _in(kind: str, since: int) -> Until:
    return lambda session, number: session.now.kind == kind and number >= since


def _phase(name: str) -> Until:
    """An onderzoek that has come to this phase."""

    def reached(session: Any, _: int) -> bool:
        now = session.now
        return now.kind == "onderzoek" and now.task.phases[now.state.phase] == name

    return reached


def _calculation(player: Played) -> None:
    """A few sums on the roll, and a number that is not taken."""
    for expression in ("16,50 × 1,08", "(17,25 + 1,88 + 0,45) × 8%", "100 / 3"):
        action = Calculate("rekenmachine", expression)
        assert accepts(player.session, action)
        player.do(action)
    field = player.day.scene.view.fields[0].id
    player.write(field, "12.5.0")
    player.write("rekenmachine", "5 +")


def _file(player: Played) -> None:
    player.day.shown["kandidaat"] = player.day.scene.view.rows[0].role


def _table(player: Played) -> None:
    if not player.stage.look.narrow:
        player.turn_to("kandidaten", by_key=False)
    player.day.shown["rij"] = player.day.scene.view.rows[1].role


def _blind(player: Played) -> None:
    _table(player)
    player.day.shown["anoniem"] = "ja"


def _beside(player: Played) -> None:
    if not player.stage.look.narrow:
        player.turn_to("vergelijken", by_key=False)
    player.day.shown |= {"naast-1": player.day.scene.view.rows[1].role, "naast-2": player.day.scene.view.rows[2].role}


def _on_the_map(player: Played) -> None:
    _file(player)
    player.day.shown["anoniem"] = "ja"
    player.stage.rebuild()
    player.draw()
    if not player.stage.look.narrow:
        player.turn_to("streek", by_key=False)


def _pinned(player: Played) -> None:
    """Clippings on the board, with the conclusion they carry."""
    for _ in range(2):
        options = [option.action for option in player.day.scene.view.options]
        player.do(next(action for action in options if isinstance(action, Pin)))


def _nothing(player: Played) -> None:
    pass


def _rings(player: Played) -> None:
    """A call comes in while another message lies there."""
    player.do(inbox.Read("uren"))
    player.do(inbox.Read("contracten"))


def _lines(player: Played) -> None:
    """A day that does not exist on a line of a list, after a call."""
    _rings(player)
    for action in (inbox.PickUp("ziek"), inbox.Do("ziek-oorzaak"), inbox.Do("ziek-melden"), inbox.Read("contracten")):
        player.do(action)
    player.write("aanzeggen", "31-2-2026")


def _talks(player: Played) -> None:
    """In a call, with a list beside it."""
    _rings(player)
    player.do(inbox.PickUp("ziek"))
    player.do(inbox.Read("wie-is-vrij"))


def _time_up(player: Played) -> None:
    """All but one thing was left."""
    player.do(inbox.Read("uren"))
    while player.session.now.state.clock < player.session.now.task.end:
        options = [option.action for option in player.day.scene.view.options]
        player.do(next(action for action in options if isinstance(action, inbox.LetRing | inbox.Wait)))


def _place(name: str) -> Callable[[Played], None]:
    def turned(player: Played) -> None:
        player.day.shown["plek"] = f"plek-{name}"

    return turned


def _colleague(player: Played) -> None:
    kinds = {offer.role: offer for offer in player.day.scene.view.offers if offer.kind == "collega"}
    player.day.shown["plek"] = f"plek-van-{next(iter(kinds))}"


def _at_desk(done: int) -> Until:
    return lambda session, _: session.now.kind == "bureau" and len(session.finished) == done


SITUATIONS: dict[str, tuple[str, Until, Callable[[Played], None]]] = {
    "bureau": ("drukte-bij-het-distributiecentrum", _in("bureau", 0), _nothing),
    "bureau-terug": (
        "drukte-bij-het-distributiecentrum",
        lambda session, _: session.now.kind == "bureau" and len(session.finished) == 2,
        _nothing,
    ),
    "bureau-agenda": ("week-vrijdag", _at_desk(4), _place("agenda")),
    "bureau-kaart": ("week-vrijdag", _at_desk(2), _place("kaart")),
    "bureau-collega": ("telefoon-uit-de-zorg", _at_desk(0), _colleague),
    "gesprek": ("drukte-bij-het-distributiecentrum", _in("gesprek", 0), _nothing),
    "gesprek-verder": ("drukte-bij-het-distributiecentrum", _in("gesprek", 6), _nothing),
    "telefoon": ("kaart", _in("gesprek", 2), _nothing),
    "kaart": ("drukte-bij-het-distributiecentrum", _in("kaart", 0), _nothing),
    "kaart-verder": ("drukte-bij-het-distributiecentrum", _in("kaart", 3), _nothing),
    "selectie": ("selectie", _in("selectie", 0), _nothing),
    "selectie-tabel": ("selectie", _in("selectie", 14), _table),
    "selectie-dossier": ("selectie", _in("selectie", 14), _file),
    "selectie-anoniem": ("selectie", _in("selectie", 14), _blind),
    "selectie-naast": ("selectie", _in("selectie", 14), _beside),
    "selectie-streek": ("selectie", _in("selectie", 14), _on_the_map),
    "onderzoek": ("onderzoek", _in("onderzoek", 0), _nothing),
    "onderzoek-lezen": ("onderzoek", _in("onderzoek", 3), _nothing),
    "onderzoek-bord": ("onderzoek", _phase("concluderen"), _nothing),
    "onderzoek-prikbord": ("onderzoek", _phase("concluderen"), _pinned),
    "onderzoek-voorstel": ("onderzoek", _phase("voorstellen"), _nothing),
    "onderzoek-verdediging": ("onderzoek", _phase("verdedigen"), _nothing),
    "tekst": ("tekst", _in("tekst", 0), _nothing),
    "tekst-gekozen": ("tekst", _in("tekst", 1), _nothing),
    "tekst-brief": ("tekst", _in("tekst", 3), _nothing),
    "postvak": ("postvak", _in("postvak", 0), _nothing),
    "postvak-belt": ("postvak", _in("postvak", 0), _rings),
    "postvak-aan-de-lijn": ("postvak", _in("postvak", 0), _talks),
    "postvak-invullen": ("postvak", _in("postvak", 0), _lines),
    "postvak-om": ("postvak", _in("postvak", 0), _time_up),
    "calculatie": ("calculatie", _in("calculatie", 0), _nothing),
    "calculatie-verder": ("calculatie", _in("calculatie", 4), _calculation),
}


def situation(name: str, *, long: bool = False, **look: Any) -> Played:
    scenario, until, then = SITUATIONS[name]
    world = cast(scenario, 3)
    player = Played(world, log=log_until(world, until), **look)
    if name.startswith(("bureau-t", "gesprek-", "telefoon")):  # what the last action showed is seen too
        log = log_until(world, until)
        player = Played(world, log=log[:-1], **look)
        from game.core.session import read_action

        player.do(read_action(player.session, log[-1]))
    then(player)
    if long:
        player.day.scene = doubled(player.day.scene)
    player.stage.rebuild()
    player.draw()
    return player


def doubled(value: Any) -> Any:
    """The same scene with every text twice as long."""
    if isinstance(value, tuple):
        return tuple(doubled(item) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes = {field.name: _longer(field.name, getattr(value, field.name)) for field in fields(value)}
    return replace(value, **changes)


def _longer(name: str, value: Any) -> Any:
    if name in ("action", "spots"):  # what is on the map is found there by its town
        return value
    if isinstance(value, str):
        return f"{value} {value}" if name in KIND_OF_TEXT and value else value
    if name in ("lines", "notes"):
        return tuple((*line[:-1], f"{line[-1]} {line[-1]}") for line in value)
    return doubled(value)


def every(names: Iterable[str] = SITUATIONS) -> list[str]:
    return list(names)
