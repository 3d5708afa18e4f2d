"""What stands on the map on the wall: whom the player knows by now, and nobody else."""

from typing import Any

from game.core.desk import Start
from game.core.session import Session, apply, scene, start
from game.core.story import Placed, Story, fold
from game.core.tasks.conversation import Leave
from tests.core import worlds

UNNAMED = {"werkplek": {"situatie": "Het is maandag."}, "titel": "Een dag"}


def unnamed() -> dict[str, Any]:
    """A day whose programme names nobody."""
    return worlds.day(worlds.talk(titel="Kennismaken"), worlds.card(titel="Een kaart"), **UNNAMED)


def kinds(session: Session) -> list[tuple[str, str]]:
    return [(spot.kind, spot.name) for spot in scene(session).spots]


AGENCY = ("bureau", "Bureau Vlotte Start")
SAMIRA = ("kandidaat", "Samira van Dam")


def test_before_anybody_is_known_only_the_agency_is_on_the_map() -> None:
    assert kinds(start(worlds.world(unnamed()))) == [AGENCY]


def test_whom_you_talked_with_is_on_the_map_even_when_nothing_was_heard() -> None:
    session = start(worlds.world(unnamed()))
    for action in (Start("kennismaking"), Leave()):
        session, _ = apply(session, action)
    assert kinds(session) == [AGENCY, SAMIRA]


def test_whom_the_programme_names_is_on_the_map() -> None:
    assert kinds(start(worlds.quiet_day())) == [AGENCY, SAMIRA]


def test_who_was_put_forward_stands_at_the_client_with_the_way_from_home() -> None:
    story = fold(Story(), (Placed("samira", "orderpicker"),))
    *_, flag = scene(start(worlds.world(unnamed()), story)).spots
    assert (flag.kind, flag.name, flag.firm) == ("voorgesteld", "Samira van Dam", "Meerman Opslag")
    assert (flag.home, flag.town) == ("Laakhuizen", "Oevermond")
    assert ("klant", "Meerman Opslag") in kinds(start(worlds.world(unnamed()), story))
