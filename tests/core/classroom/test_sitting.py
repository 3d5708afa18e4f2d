"""A day as it is kept: the kansen that counted, who was cast, and the same choices among other people."""

from dataclasses import replace

from game.core.classroom.sitting import sit, sit_in
from game.core.classroom.values import Learner, Sitting
from game.core.world import World
from tests.core import worlds
from tests.core.worlds import GEDRAG

LEARNER = Learner(0, 2.0)


def renamed(world: World, *, age: int = 58) -> World:
    people = (replace(p, first_name="Joost", surname="Bakker", gender="m", age=age) for p in world.people)
    return replace(world, people=tuple(people))


def sat(world: World, other: World | None = None, learner: Learner = LEARNER) -> Sitting:
    return sit(world, other, learner, 1, None, lambda person: person.surname)


def test_points_are_those_of_the_kansen_that_count() -> None:
    found = sat(worlds.quiet_day())
    assert found.points == sum(mark.points for mark in found.marks)
    assert found.share == found.points / sum(mark.possible for mark in found.marks)
    assert {mark.task for mark in found.marks} == {"kennismaking", "kandidaatkaart", "bureau"}


def test_a_pitfall_kept_out_of_was_met_and_a_kans_never_answered_was_not() -> None:
    marks = {(mark.task, mark.kans): mark for mark in sat(worlds.quiet_day()).marks}
    pitfall = marks["kennismaking", "valkuil"]
    assert (pitfall.possible, pitfall.met, pitfall.points) == (1, True, 1)
    idle = {(m.task, m.kans): m for m in sat(worlds.quiet_day(), learner=Learner(0, 2.0, ("wacht-af",))).marks}
    assert not idle["bureau", "takenlijst"].met


def test_the_branches_of_a_group_are_one_kans_with_the_name_of_the_group() -> None:
    spec = worlds.talk(kansen=[{"kans": "start", "groep": "begin"}, {"kans": "open-begin", "groep": "begin"}])
    names = [mark.kans for mark in sat(worlds.world(worlds.day(spec))).marks if mark.task == "kennismaking"]
    assert names == ["groep begin", "valkuil"]


def test_the_cast_is_kept_as_far_as_it_may_not_matter() -> None:
    (samira, contact) = sat(worlds.quiet_day()).cast
    assert (samira.role, samira.gender, samira.age, samira.background) == ("samira", "v", 31, "van Dam")
    assert (contact.role, contact.gender, contact.pool) == ("teamleider", "m", False)
    pooled = replace(worlds.quiet_day(), members=(("bestand", ("samira",)),))
    assert [member.pool for member in sat(pooled).cast] == [True, False]


def test_the_same_choices_among_other_people_give_the_same_points() -> None:
    world = worlds.quiet_day()
    found = sat(world, renamed(world))
    assert found.again.tried
    assert found.again.points == found.points


def test_a_choice_with_a_name_in_it_is_found_at_its_place() -> None:
    line = {
        "veld": "wie",
        "label": "Wie",
        "keuzes": ["<samira.voornaam>", "iemand anders"],
        "goed": "<samira.voornaam>",
    }
    card = worlds.card(velden=[line | {"toont": GEDRAG, "uitleg": "Zo."}])
    world = worlds.world(worlds.day(card, werkplek={}))
    found = sat(world, renamed(world))
    assert found.again.points == found.points == 2


def test_a_rule_that_looks_at_a_person_changes_the_points() -> None:
    move = {"antwoord": "Ja.", "kans": "k", "uitleg": "Zo."}
    moves = [
        {"zet": "een", "zeg": "Zeg het maar.", **move, "gedrag": {GEDRAG: "zwak"}}
        | {"varianten": [{"als": {"is": {"samira.leeftijd": "31"}}, "gedrag": {GEDRAG: "sterk"}}]},
        {"zet": "twee", "zeg": "Dat weet ik al.", **move, "gedrag": {GEDRAG: "zwak"}},
    ]
    world = worlds.world(worlds.day(worlds.talk(opening=moves, onderwerpen=[]), werkplek={}))
    found = sat(world, renamed(world))
    assert found.again.points is not None
    assert found.again.points < found.points


def test_choices_that_do_not_exist_among_other_people_are_told() -> None:
    only = {"zet": "een", "zeg": "Zeg het.", "antwoord": "Ja.", "als": {"is": {"samira.leeftijd": "31"}}}
    world = worlds.world(worlds.day(worlds.talk(opening=[only], onderwerpen=[]), werkplek={}))
    found = sat(world, renamed(world))
    assert found.again.tried
    assert found.again.points is None


def test_without_other_people_nothing_is_played_again() -> None:
    assert not sat(worlds.quiet_day()).again.tried


def test_a_bot_has_no_skill() -> None:
    found = sit_in(worlds.quiet_day(), "langste", 1, lambda _: "")
    assert (found.player, found.learner, found.again.tried) == ("langste", None, False)
