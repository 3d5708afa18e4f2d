"""Portraits: the table for casting tells the truth about the pictures, and offers enough of everybody."""

import json
from itertools import product
from pathlib import Path

import pytest

from game.casting.portraits import PORTRAITS, Portrait

FOLDER = Path(__file__).resolve().parent.parent.parent / "assets" / "portraits"


def test_the_table_for_casting_and_the_table_beside_the_pictures_agree() -> None:
    rows = json.loads((FOLDER / "portraits.json").read_text("utf-8"))
    beside = tuple(
        Portrait(row["id"], row["geslacht"], row["leeftijd"], row["huid"], row["hoofddoek"], "hesje" in row["stijl"])
        for row in rows
    )
    assert beside == PORTRAITS


def test_everybody_in_the_table_has_a_picture_and_the_other_way_round() -> None:
    pictured = {path.name.partition("-")[0] for path in FOLDER.glob("*.png")}
    assert pictured == {portrait.id for portrait in PORTRAITS}


def test_nobody_is_in_the_table_twice() -> None:
    assert len({portrait.id for portrait in PORTRAITS}) == len(PORTRAITS)


@pytest.mark.parametrize(("gender", "age"), list(product("vm", ("jong", "midden", "ouder"))))
def test_each_gender_at_each_age_has_choice_in_faces_and_skin_where_nobody_wears_a_vest(gender: str, age: str) -> None:
    group = [p for p in PORTRAITS if (p.gender, p.age) == (gender, age) and not p.vest]
    assert len(group) >= 5
    assert len({portrait.skin for portrait in group}) >= 3


def test_women_of_every_age_wear_a_headscarf() -> None:
    assert {portrait.age for portrait in PORTRAITS if portrait.headscarf} == {"jong", "midden", "ouder"}
