"""Calculatie: the sheets of the trade to the cent, every mistake named, and an error that costs only once."""

import json
from dataclasses import FrozenInstanceError, replace
from decimal import Decimal
from typing import Any

import pytest

from game.core import bots, session
from game.core.evidence import Evidence
from game.core.scenario import read_world, write_world
from game.core.story import Recorded, Story, TimeSpent
from game.core.tasks import calculation
from game.core.tasks.calculation import accepts, apply, begin, choices, evidence, fields, is_over, set_up, tries, view
from game.core.tasks.calculation_board import CALCULATOR, Calculate, Choose, Enter, HandIn, State, Task
from game.core.tasks.calculation_flaws import number_flaws
from game.core.tasks.calculation_judging import sheet_of
from game.core.tasks.calculation_mistakes import mistakes
from game.core.tasks.rules import scrambled
from game.words import calculatie
from game.words.redenen import sentence
from tests.core import worlds
from tests.core.tasks import sheets
from tests.core.tasks.sheets import exact_2026, given, key, part, task, typed

# The sheets -------------------------------------------------------------------------------------------------------

EXACT_2026 = {
    **{"vakantiedagen-deel": "1.74", "feestdagen-deel": "0.42", "kort-verzuim-deel": "0.10", "subtotaal": "18.26"},
    **{"vakantiebijslag-deel": "1.46", "brutoloonkosten": "19.72", "verloonde-uren": "1.1408"},
    **{"franchise-deel": "10.54", "grondslag": "9.18", "pensioen-werkgever": "1.46", "pensioen-werknemer": "0.69"},
    **{"sv-loon": "19.03", "awf": "1.47", "aof": "1.19", "wko-deel": "0.10", "whk-deel": "1.26", "zvw-deel": "1.16"},
    **{"sfu-deel": "0.04", "ziekterisico": "0.32", "kostprijs": "26.72", "kostprijsfactor": "1.6700"},
    **{"tarief": "31.72", "omrekenfactor": "1.9825", "btw-deel": "6.66", "incl-btw": "38.38"},
}
CLASS_2026 = {
    **{"vakantiedagen-deel": "1.74", "feestdagen-deel": "0.42", "subtotaal": "18.16", "vakantiebijslag-deel": "1.45"},
    **{"brutoloonkosten": "19.61", "premies": "5.34", "pensioen-werkgever": "1.47", "ziekterisico": "0.32"},
    **{"kostprijs": "26.74", "tarief": "31.74"},
}
EXACT_2025 = {
    **{"vakantiedagen-deel": "1.75", "feestdagen-deel": "0.49", "kort-verzuim-deel": "0.10", "subtotaal": "18.34"},
    **{"vakantiebijslag-deel": "1.53", "brutoloonkosten": "19.87", "franchise-deel": "10.20", "grondslag": "9.67"},
    **{"pensioen-werkgever": "0.77", "awf": "1.54", "aof": "1.25", "wko-deel": "0.10", "whk-deel": "1.17"},
    **{"zvw-deel": "1.29", "sfu-deel": "0.04", "ziekterisico": "0.32", "kostprijs": "26.35"},
    **{"kostprijsfactor": "1.6469", "tarief": "31.35"},
}


@pytest.mark.parametrize(
    ("steps", "year", "expected"),
    [
        (exact_2026("16,00"), "2026", EXACT_2026),
        (sheets.class_2026(), "2026", CLASS_2026),
        (sheets.exact_2025(), "2025", EXACT_2025),
    ],
    ids=["exact 2026", "classroom 2026", "exact 2025"],
)
def test_a_sheet_of_the_trade_comes_out_to_the_cent(
    steps: list[dict[str, Any]], year: str, expected: dict[str, str]
) -> None:
    outcome = key(task(steps, tabel=year))
    assert {name: outcome[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("wage", "cost", "factor"),
    [
        *(("14,99", "24.94", "1.6638"), ("15,50", "25.81", "1.6652"), ("16,50", "27.61", "1.6733")),
        *(("17,00", "28.46", "1.6741"), ("18,00", "30.24", "1.6800"), ("19,50", "32.88", "1.6862")),
        *(("21,00", "35.52", "1.6914"), ("24,00", "40.81", "1.7004")),
    ],
)
def test_the_cost_factor_rises_with_the_wage(wage: str, cost: str, factor: str) -> None:
    outcome = key(task(exact_2026(wage)))
    assert (outcome["kostprijs"], outcome["kostprijsfactor"]) == (cost, factor)


@pytest.mark.parametrize(
    ("rates", "cost"),
    [
        ({"aof": "aof-hoog"}, "26.98"),
        ({"awf": "awf-laag"}, "25.77"),
        ({"vakantiedagen": "vakantiedagen-20", "feestdagen": "feestdagen-20"}, "26.17"),
    ],
    ids=["a large agency", "phase C", "20 days of leave"],
)
def test_a_rate_that_differs_gives_its_own_cost_price(rates: dict[str, str], cost: str) -> None:
    assert key(task(exact_2026("16,00", **rates)))["kostprijs"] == cost


def test_stipp_plus_of_2025_lowers_the_cost_price() -> None:
    steps = sheets.exact_2025()
    place = next(n for n, step in enumerate(steps) if step["stap"] == "sv-loon")
    steps[place : place + 1] = [
        part("ingehouden", "stipp-plus-werknemer", "grondslag"),
        typed("sv-loon", aftrekken="ingehouden", van="brutoloonkosten"),
    ]
    outcome = key(task(steps, tabel="2025"))
    assert (outcome["sv-loon"], outcome["kostprijs"]) == ("19.48", "26.25")


SMALL_SUMS = [
    given("kostprijs", "26,72"),
    given("marge", "€ 5,00"),
    typed("tarief", optellen=["kostprijs", "marge"]),
    typed("marge-van-tarief", vorm="percentage", delen="marge", door="tarief"),
    typed("opslag-op-kostprijs", vorm="percentage", delen="marge", door="kostprijs"),
    typed("met-marge", marge="18%", bij="kostprijs"),
    typed("met-opslag", opslag="20%", op="kostprijs"),
    typed("opslag-als-marge", vorm="percentage", delen="winst", door="met-opslag"),
    given("uurloon", "16,00"),
    typed("factor", vorm="kommagetal", delen="tarief", door="uurloon"),
    typed("overuur", vermenigvuldigen=["uurloon", "150%", "factor"]),
    given("uren", "38", vorm="getal", eenheid="uur"),
    typed("week", vermenigvuldigen=["uren", "tarief"]),
    part("week-btw", "btw", "week"),
    typed("factuur", optellen=["week", "week-btw"]),
    part("g-rekening", "25%", "factuur"),
    given("afgesproken", "1.040", vorm="getal"),
    given("gewerkt", "640", vorm="getal"),
    typed("rest", vorm="getal", aftrekken="gewerkt", van="afgesproken"),
    part("per-uur", "25%", "tarief"),
    typed("overname", vermenigvuldigen=["rest", "per-uur"]),
    given("promoters", "18", vorm="getal"),
    given("passief", "14", vorm="getal"),
    given("criticasters", "8", vorm="getal"),
    typed("deel-promoters", vorm="percentage", delen="promoters", door=["promoters", "passief", "criticasters"]),
    typed("deel-criticasters", vorm="percentage", delen="criticasters", door=["promoters", "passief", "criticasters"]),
    typed("nps", vorm="percentage", eenheid="punten", aftrekken="deel-criticasters", van="deel-promoters"),
    typed("verzuim", vorm="percentage", delen="12", door="276"),
    typed("per-jaar", vermenigvuldigen=["4", "uren", "46", "marge"]),
]
SMALL_SUMS.insert(7, typed("winst", aftrekken="kostprijs", van="met-opslag"))
SMALL_OUTCOMES = {
    **{"tarief": "31.72", "marge-van-tarief": "0.1576", "opslag-op-kostprijs": "0.1871", "met-marge": "32.59"},
    **{"met-opslag": "32.06", "opslag-als-marge": "0.1666", "factor": "1.9825", "overuur": "47.58"},
    **{"week": "1205.36", "week-btw": "253.13", "factuur": "1458.49", "g-rekening": "364.62", "rest": "400"},
    **{"overname": "3172.00", "deel-promoters": "0.4500", "deel-criticasters": "0.2000", "nps": "0.2500"},
    **{"verzuim": "0.0435", "per-jaar": "34960.00"},
}


def test_margin_surcharge_invoice_takeover_nps_and_sick_leave_come_out_to_the_cent() -> None:
    outcome = key(task(SMALL_SUMS))
    assert {name: outcome[name] for name in SMALL_OUTCOMES} == SMALL_OUTCOMES


def test_the_wage_is_drawn_with_the_world_so_remembered_answers_fail() -> None:
    assert key(task(exact_2026()))["uurloon"] == "16.50"
    assert key(task(exact_2026()))["kostprijs"] == "27.61"


# Playing ----------------------------------------------------------------------------------------------------------


def played(task_: Task, **entries: str) -> State:
    state = begin(task_)
    for name, text in entries.items():
        step = name.replace("_", "-")
        state, _ = apply(task_, state, _action(task_, step, text))
    return state


def _action(task_: Task, step: str, text: str) -> Enter | Choose:
    done = next(line.done for line in task_.steps if line.id == step)
    return Choose(step, text) if done == "kiezen" else Enter(step, text)


def found(task_: Task, *, hand_in: bool = True, **entries: str) -> dict[str, Evidence]:
    """The evidence per step, after these entries in this order."""
    state, events = begin(task_), []
    for name, text in entries.items():
        action = _action(task_, name.replace("_", "-"), text)
        assert accepts(task_, state, action), action
        state, happened = apply(task_, state, action)
        events += happened
    if hand_in:
        events += apply(task_, state, HandIn())[1]
    return {e.opportunity.place: e for e in evidence(task_, tuple(events))}


def kind(found_: Evidence) -> str:
    assert not isinstance(found_.reason, str)
    return found_.reason.key.removeprefix("calculatie-")


def judged(steps: list[dict[str, Any]], step: str, text: str, **more: Any) -> tuple[str, str]:
    one = found(task(steps, **more), **{step: text})[step]
    return one.rating, kind(one)


WAGE = given("uurloon", "16,00")
COST = given("kostprijs", "26,72")
PARTS = [WAGE, given("vakantie", "1,74"), given("feest", "0,42"), given("uren", "38", vorm="getal")]
SUBTOTAL = typed("subtotaal", optellen=["uurloon", "vakantie", "feest"])
TOTALS = [*PARTS, SUBTOTAL | {"toon": "ja", "toont": []}]
BASES = [*TOTALS, given("reiskosten", "2,10")]
HOLIDAY_PAY = part("bijslag", "vakantiebijslag", "subtotaal")
AWF = part("awf", "awf-hoog", "uurloon")
PREMIES = part("premies", ["awf-hoog", "wko"], ["uurloon", "vakantie"])
ALL_COSTS = typed("kosten", optellen=["subtotaal", "reiskosten"])
LESS = typed("rest", aftrekken=["vakantie", "feest"], van="uurloon")
TURNOVER = typed("omzet", vermenigvuldigen=["uren", "uurloon", "factor"])
FACTOR = given("factor", "1,9825", vorm="kommagetal")
OVERTIME = typed("overuur", vermenigvuldigen=["uurloon", "150%"])
SHARE = typed("aandeel", vorm="percentage", delen="marge", door="tarief")
SHARES = [WAGE, COST, given("marge", "5,00"), given("tarief", "31,72")]
QUOTIENT = typed("per-dag", delen="uurloon", door=["dagen", "extra"])
DAYS = [WAGE, COST, given("dagen", "3", vorm="getal"), given("extra", "1", vorm="getal")]
WITH_MARGIN = typed("prijs", marge="18%", bij="kostprijs")
WITH_SURCHARGE = typed("prijs", opslag="20%", op="kostprijs")
BOUNDS = [given("bodem", "29,00"), given("vraagprijs", "32,00")]
WINST = typed("winst", aftrekken="uurloon", van="kostprijs")
RATIO = typed("f", vorm="kommagetal", delen="tarief", door="uurloon")
OWN_MISTAKE = {"fout": "de winst van de buurman", "optellen": ["kostprijs", "7"], "uitleg": "Kijk naar je eigen winst."}

MISTAKES = [
    ([*BASES, HOLIDAY_PAY], "bijslag", "8,00", "percentage-getypt"),
    ([*BASES, HOLIDAY_PAY], "bijslag", "19,61", "erbij-geteld"),
    ([*BASES, HOLIDAY_PAY], "bijslag", "1,28", "verkeerde-grondslag"),
    ([*BASES, HOLIDAY_PAY], "bijslag", "1,35", "eruit-gehaald"),
    ([*BASES, part("bijslag", "20%", "subtotaal")], "bijslag", "4,54", "van-het-geheel"),
    ([*BASES, HOLIDAY_PAY], "bijslag", "14,50", "komma-verschoven"),
    ([*BASES, HOLIDAY_PAY], "bijslag", "0,15", "komma-verschoven"),
    ([*BASES, HOLIDAY_PAY], "bijslag", "99,99", "onbekend"),
    ([*BASES, AWF], "awf", "0,44", "ander-tarief"),
    ([WAGE, part("zvw-deel", "zvw", "uurloon")], "zvw-deel", "1,04", "oud-tarief"),
    ([*BASES, PREMIES], "premies", "1,37", "vergeten"),
    ([*BASES, PREMIES], "premies", "1,32", "vergeten-in-grondslag"),
    ([*PARTS, SUBTOTAL], "subtotaal", "17,74", "vergeten"),
    ([*BASES, ALL_COSTS], "kosten", "22,00", "dubbel-geteld"),
    ([*BASES, given("extra", "3,00"), ALL_COSTS], "kosten", "23,26", "hoort-er-niet-bij"),
    ([*BASES, ALL_COSTS], "kosten", "22,36", "twee-keer"),
    ([*BASES, ALL_COSTS], "kosten", "16,06", "afgetrokken"),
    ([*BASES, LESS], "rest", "18,16", "opgeteld"),
    ([*BASES, LESS], "rest", "14,26", "niet-afgetrokken"),
    ([*BASES, LESS], "rest", "16,00", "niet-afgetrokken"),
    ([*BASES, LESS], "rest", "13,90", "verkeerde-afgetrokken"),
    ([*PARTS, FACTOR, TURNOVER], "omzet", "1.203,84", "factor-te-grof"),
    ([*PARTS, FACTOR, TURNOVER], "omzet", "608,00", "vergeten"),
    ([WAGE, OVERTIME], "overuur", "8,00", "alleen-toeslag"),
    ([WAGE, OVERTIME], "overuur", "10,67", "gedeeld"),
    ([*SHARES, SHARE], "aandeel", "18,71", "verkeerde-grondslag"),
    ([*SHARES, SHARE], "aandeel", "634,40", "omgekeerd"),
    ([*SHARES, SHARE], "aandeel", "84,24", "verkeerde-teller"),
    ([*SHARES, SHARE], "aandeel", "0,16", "komma-verschoven"),
    ([*DAYS, QUOTIENT], "per-dag", "5,33", "vergeten-in-grondslag"),
    ([WAGE, typed("per-dag", delen="uurloon", door="3")], "per-dag", "48,00", "vermenigvuldigd"),
    ([COST, WITH_MARGIN], "prijs", "31,53", "opslag-voor-marge"),
    ([COST, WITH_MARGIN], "prijs", "5,87", "alleen-het-deel"),
    ([COST, WITH_MARGIN], "prijs", "21,91", "afgetrokken-percentage"),
    ([COST, WITH_SURCHARGE], "prijs", "33,40", "marge-voor-opslag"),
    ([COST, WITH_SURCHARGE], "prijs", "5,34", "alleen-het-deel"),
    ([COST, WITH_SURCHARGE], "prijs", "46,72", "percentage-als-bedrag"),
    ([COST, WITH_SURCHARGE], "prijs", "26,72", "niets-bijgeteld"),
    ([WAGE, COST, WINST], "winst", "-10,72", "omgekeerd"),
    ([WAGE, COST, WINST, typed("som", optellen=["winst", "kostprijs"])], "som", "-37,44", "minteken"),
    ([COST, WITH_SURCHARGE | {"fouten": [OWN_MISTAKE]}], "prijs", "33,72", "eigen"),
]


@pytest.mark.parametrize(("steps", "step", "text", "mistake"), MISTAKES, ids=[f"{m[3]}-{m[2]}" for m in MISTAKES])
def test_a_typical_mistake_is_named(steps: list[dict[str, Any]], step: str, text: str, mistake: str) -> None:
    old = {"oude-tabel": "2025"}
    assert judged(steps, step, text, **old) == ("zwak", mistake)


def test_every_named_mistake_has_a_case_above() -> None:
    assert set(calculatie.MISTAKES) == {case[3] for case in MISTAKES}


@pytest.mark.parametrize(
    ("steps", "step", "text", "difference"),
    [
        ([*BASES, HOLIDAY_PAY], "bijslag", "1,46", "op-een-na"),
        ([*BASES, HOLIDAY_PAY], "bijslag", "1,44", "op-een-na"),
        ([*SHARES, RATIO], "f", "1,98", "te-grof"),
        ([*SHARES, SHARE], "aandeel", "15,8", "te-grof"),
        ([*SHARES, SHARE], "aandeel", "16", "te-grof"),
    ],
)
def test_a_difference_that_is_only_rounding_is_neutral(
    steps: list[dict[str, Any]], step: str, text: str, difference: str
) -> None:
    assert judged(steps, step, text) == ("neutraal", difference)


def test_a_whole_sheet_that_was_never_rounded_on_the_way_is_neutral() -> None:
    one = found(task(exact_2026("16,50")), kostprijs="27,59")["kostprijs"]
    assert (one.rating, kind(one)) == ("neutraal", "onderweg-niet-afgerond")


def test_more_decimals_than_asked_count_as_right_when_they_round_to_it() -> None:
    assert judged([*SHARES, SHARE], "aandeel", "15,7629") == ("sterk", "goed")


def test_one_worker_more_or_less_is_not_rounding() -> None:
    steps = [given("a", "12", vorm="getal"), typed("b", vorm="getal", optellen=["a", "3"])]
    assert judged(steps, "b", "16") == ("zwak", "onbekend")


# Own numbers carried on -------------------------------------------------------------------------------------------

CHAIN = [
    *BASES,
    HOLIDAY_PAY,
    typed("bruto", optellen=["subtotaal", "bijslag"]),
    typed("prijs", opslag="20%", op="bruto"),
]


def test_a_mistake_costs_once_when_it_is_carried_on_well() -> None:
    done = found(task(CHAIN), bijslag="1,28", bruto="19,44", prijs="23,33")
    assert [(name, done[name].rating, kind(done[name])) for name in ("bijslag", "bruto", "prijs")] == [
        ("bijslag", "zwak", "verkeerde-grondslag"),
        ("bruto", "sterk", "doorgerekend"),
        ("prijs", "sterk", "doorgerekend"),
    ]
    assert "19,44" in sentence(done["bruto"].reason)
    assert "19,61" in sentence(done["bruto"].reason)


def test_a_mistake_after_a_mistake_is_named_from_the_players_own_numbers() -> None:
    done = found(task(CHAIN), bijslag="1,28", bruto="19,44", prijs="24,30")["prijs"]
    assert (done.rating, kind(done)) == ("zwak", "marge-voor-opslag")


def test_the_right_number_stays_right_beside_a_wrong_one() -> None:
    done = found(task(CHAIN), bijslag="1,28", bruto="19,61")["bruto"]
    assert (done.rating, kind(done)) == ("sterk", "goed-los")


def test_a_line_left_blank_costs_once_and_what_follows_is_judged_as_if_it_were_right() -> None:
    done = found(task(CHAIN), bruto="19,61", prijs="23,53")
    assert (done["bijslag"].rating, done["bruto"].rating, done["prijs"].rating) == ("gemist", "sterk", "sterk")
    assert "8% van € 18,16 = € 1,45" in sentence(done["bijslag"].reason)


def test_a_wrong_choice_of_rate_costs_once() -> None:
    done = found(task(WITH_CHOICE), premie="laag", deel="0,44", totaal="16,44")
    assert [(done[name].rating, kind(done[name])) for name in ("premie", "deel", "totaal")] == [
        ("zwak", "keuze-fout"),
        ("sterk", "doorgerekend"),
        ("sterk", "doorgerekend"),
    ]


HIGH = {"keuze": "hoog", "waarde": "awf-hoog", "uitleg": "Hoog."}
LOW = {"keuze": "laag", "waarde": "awf-laag", "uitleg": "Laag."}
CHOICES = [
    HIGH | {"goed-als": {"is": {"samira.contract": "uitzendbeding"}}},
    LOW | {"goed-als": {"is": {"samira.contract": "vast"}}},
]
WITH_CHOICE = [
    WAGE,
    {"stap": "premie", "label": "Premie", "keuzes": [HIGH | {"goed": "ja"}, LOW], "toont": sheets.GEDRAG},
    part("deel", "premie", "uurloon"),
    typed("totaal", optellen=["uurloon", "deel"]),
]


@pytest.mark.parametrize(("contract", "good"), [("uitzendbeding", "hoog"), ("vast", "laag")])
def test_what_is_the_right_choice_can_depend_on_the_world(contract: str, good: str) -> None:
    steps = [{"stap": "premie", "label": "Welke?", "keuzes": CHOICES, "toont": sheets.GEDRAG}]
    world = sheets.sheet_world(steps, facts={"samira": {"contract": contract}})
    task_ = set_up(world.scenario.task("tarief"), world, Story())
    assert {name: found(task_, premie=name)["premie"].rating for name in ("hoog", "laag")} == {
        good: "sterk",
        ({"hoog", "laag"} - {good}).pop(): "zwak",
    }


def test_a_choice_shows_its_rate() -> None:
    texts = {option.text for option in view(task(WITH_CHOICE), begin(task(WITH_CHOICE))).options}
    assert {"AWf hoog (7,74%)", "AWf laag (2,74%)"} < texts


def test_a_choice_can_stand_for_a_line_of_the_sheet() -> None:
    offers = [
        {"keuze": "laag", "tekst": "Meer uren", "waarde": "bodem", "uitleg": "Te weinig."},
        {"keuze": "hoog", "tekst": "Dit is de prijs", "waarde": "vraagprijs", "goed": "ja", "uitleg": "Goed."},
    ]
    chosen = {"stap": "bod", "label": "Welk bod?", "keuzes": offers}
    task_ = task([*BOUNDS, chosen, typed("per-week", vermenigvuldigen=["38", "bod"])])
    assert key(task_)["per-week"] == "1216.00"
    assert rows(task_, played(task_, bod="laag"))["bod"].value == "Meer uren"
    assert kind(found(task_, bod="laag", per_week="1.102,00")["per-week"]) == "doorgerekend"


def test_a_chosen_sentence_is_told_with_one_full_stop() -> None:
    said = {"keuze": "nee", "tekst": "Nee, dat kan niet.", "goed": "ja", "uitleg": "Precies."}
    steps = [{"stap": "bod", "label": "Wat zeg je?", "keuzes": [said], "toont": sheets.GEDRAG}]
    told = sentence(found(task(steps), bod="nee")["bod"].reason)
    assert told == "Bij “Wat zeg je?” koos je: “Nee, dat kan niet”. Dat klopt. Precies."


def test_the_order_of_the_answers_is_drawn() -> None:
    orders = {tuple(choice.id for choice in line_of(seed).choices) for seed in range(8)}
    assert len(orders) == 2


def line_of(seed: int) -> Any:
    world = replace(sheets.sheet_world(WITH_CHOICE), seed=seed)
    return set_up(world.scenario.task("tarief"), world, Story()).steps[1]


MANDATE = [*BOUNDS, typed("bod", minimaal="bodem", hoogstens="vraagprijs")]


@pytest.mark.parametrize(
    ("text", "rating", "reason"),
    [
        *(("29,00", "sterk", "binnen-grenzen"), ("32,00", "sterk", "binnen-grenzen")),
        *(("28,99", "zwak", "te-laag"), ("32,01", "zwak", "te-hoog")),
    ],
)
def test_a_price_is_free_within_the_mandate(text: str, rating: str, reason: str) -> None:
    assert judged(MANDATE, "bod", text) == (rating, reason)


def test_steps_of_another_world_fall_out_of_their_sum() -> None:
    steps = [
        WAGE,
        given("klein", "1,00", als={"is": {"samira.bureau": "klein"}}),
        given("groot", "2,00", als={"is": {"samira.bureau": "groot"}}),
        typed("totaal", optellen=["uurloon", "klein", "groot"]),
    ]
    world = sheets.sheet_world(steps, facts={"samira": {"bureau": "groot"}})
    assert key(set_up(world.scenario.task("tarief"), world, Story())) == {
        "uurloon": "16.00",
        "groot": "2.00",
        "totaal": "18.00",
    }


def test_a_given_number_comes_from_the_card_the_player_filled() -> None:
    steps = [given("uurloon", "16,00", vastgelegd="samira.uurloon")]
    world = sheets.sheet_world(steps)
    spec = world.scenario.task("tarief")
    for recorded, wage in (("17,50", "17.50"), ("weet ik niet", "16.00"), ("", "16.00")):
        story = Story(recorded=(("samira", "uurloon", recorded),))
        assert key(set_up(spec, world, story)) == {"uurloon": wage}


def test_an_outcome_is_kept_for_later_tasks_as_the_player_left_it() -> None:
    task_ = task([*BASES, HOLIDAY_PAY | {"legt-vast": "meerman.bijslag"}])
    for state, kept in ((played(task_, bijslag="1,28"), "€ 1,28"), (begin(task_), "")):
        assert Recorded("meerman", "bijslag", kept) in apply(task_, state, HandIn())[1]


# The view ---------------------------------------------------------------------------------------------------------


def rows(task_: Task, state: State) -> dict[str, Any]:
    return {row.id: row for row in view(task_, state).rows}


def test_a_line_the_game_works_out_is_blank_until_everything_it_needs_stands_there() -> None:
    steps = [*BASES, HOLIDAY_PAY, typed("bruto", optellen=["subtotaal", "bijslag"], toon="ja", toont=[])]
    task_ = task(steps)
    assert rows(task_, begin(task_))["bruto"].value == ""
    assert rows(task_, played(task_, bijslag="1,28"))["bruto"].value == "€ 19,44"


def test_a_line_is_out_of_date_when_something_it_is_made_from_was_changed_after_it() -> None:
    task_ = task(CHAIN)
    assert not rows(task_, played(task_, bijslag="1,45", bruto="19,61"))["bruto"].outdated
    state = played(task_, bijslag="1,45", bruto="19,61")
    state, _ = apply(task_, state, Enter("bijslag", "1,28"))
    assert rows(task_, state)["bruto"].outdated


def test_a_number_says_what_it_counts() -> None:
    steps = [given("nps", "25", vorm="percentage", eenheid="punten"), given("tarief", "31,72", eenheid="per uur")]
    shown = rows(task([*steps, SHARE_OF_TEN]), begin(task([*steps, SHARE_OF_TEN])))
    assert [(shown[name].value, shown[name].unit) for name in ("nps", "tarief")] == [
        ("25,00", "punten"),
        ("€ 31,72", "per uur"),
    ]
    entry = fields(task([*steps, SHARE_OF_TEN]), begin(task([*steps, SHARE_OF_TEN])))[0]
    assert (entry.form, entry.unit, entry.low, entry.make) == ("percentage", "%", 0, "vul-in")


SHARE_OF_TEN = typed("aandeel", vorm="percentage", delen="1", door="10")


def test_how_it_is_done_is_told_only_at_level_start_and_where_the_author_helps() -> None:
    told = [
        rows(t, begin(t))["bijslag"].how
        for t in (
            task([*BASES, HOLIDAY_PAY], hulp="ja"),
            task([*BASES, HOLIDAY_PAY], hulp="ja", niveau="examen"),
            task([*BASES, HOLIDAY_PAY]),
            task([*BASES, HOLIDAY_PAY | {"hulp": "nee"}], hulp="ja"),
        )
    ]
    assert told == ["8% van subtotaal", "", "", ""]


def test_what_an_author_explains_behind_a_comma_stays_out_of_a_sum() -> None:
    steps = [WAGE | {"label": "Loon, zonder toeslagen"}, COST, typed("samen", optellen=["uurloon", "kostprijs"])]
    task_ = task(steps, hulp="ja")
    assert rows(task_, begin(task_))["samen"].how == "loon + kostprijs"
    assert "Je bent Loon vergeten." in sentence(found(task_, samen="26,72")["samen"].reason)


def test_every_rate_on_the_table_shows_its_source_and_date() -> None:
    shown = view(task(exact_2026()), begin(task(exact_2026()))).rates
    line = next(rate for rate in shown if rate.label == "AWf hoog")
    assert (line.value, line.date, line.holds) == ("7,74%", "2026-01-01", True)
    assert all(rate.source and rate.date for rate in shown)


def test_the_old_table_lies_beside_the_one_that_holds() -> None:
    task_ = task([WAGE], **{"oude-tabel": "2025", "tabelregels": ["zvw"]})
    assert [(r.value, r.holds, r.table) for r in view(task_, begin(task_)).rates] == [
        ("6,10%", True, "Tarieven 2026"),
        ("6,51%", False, "Tarieven 2025"),
    ]


def test_the_latest_total_runs_along_and_a_part_is_no_total() -> None:
    task_ = task(CHAIN)
    assert view(task_, begin(task_)).running == ("Subtotaal", "€ 18,16")
    assert view(task_, played(task_, bijslag="1,45")).running == ("Subtotaal", "€ 18,16")
    assert view(task_, played(task_, bijslag="1,45", bruto="19,61")).running == ("Bruto", "€ 19,61")
    assert view(task_, played(task_, bruto="19,61", prijs="23,53")).running == ("Prijs", "€ 23,53")


def test_what_the_sheet_works_out_to_compare_with_is_no_total() -> None:
    beside = [
        {"stap": "bodem", "label": "Bodem", "marge": "12%", "bij": "bruto", "toon": "ja"},
        {"stap": "korting", "label": "Korting", "vermenigvuldigen": ["prijs", "0,9"], "toon": "ja"},
        {"stap": "risico", "label": "Risico", "percentage": "2%", "van": "bruto", "toon": "ja"},
    ]
    task_ = task([*CHAIN, *beside])
    rows = {row.id: row.value for row in view(task_, played(task_, bruto="19,61", prijs="23,53")).rows}
    assert all(rows[name] for name in ("bodem", "korting", "risico"))
    assert view(task_, played(task_, bruto="19,61", prijs="23,53")).running == ("Prijs", "€ 23,53")


def test_without_a_total_none_is_named() -> None:
    task_ = task([WAGE, part("bijslag", "vakantiebijslag", "uurloon")])
    assert view(task_, played(task_, bijslag="1,28")).running == ("", "")


@pytest.mark.parametrize(
    ("line", "fits", "refused"),
    [
        ("bijslag", ("1,45", "€ 1.45", "1,45 euro", "14,50", "0"), ("145", "-1,45", "1.450")),
        ("bruto", ("19,61", "196,10"), ("1961", "-3")),
        ("prijs", ("23,53", "235,30"), ("2353",)),
    ],
)
def test_an_amount_with_its_comma_forgotten_is_refused_and_a_smaller_slip_is_not(
    line: str, fits: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    task_ = task(CHAIN)
    assert [text for text in fits if not accepts(task_, begin(task_), Enter(line, text))] == []
    assert [text for text in refused if accepts(task_, begin(task_), Enter(line, text))] == []


def test_the_bound_of_a_line_tells_nothing_of_a_choice_before_it() -> None:
    either = ([HIGH | {"goed": "ja"}, LOW], [HIGH, LOW | {"goed": "ja"}])
    sheets_ = [task([WAGE, WITH_CHOICE[1] | {"keuzes": choices_}, *WITH_CHOICE[2:]]) for choices_ in either]
    first, second = ([field.high for field in fields(task_, begin(task_))] for task_ in sheets_)
    assert first == second


def test_a_number_stands_on_the_sheet_as_it_was_read() -> None:
    task_ = task(CHAIN)
    written = {field.id: field.value for field in fields(task_, played(task_, bijslag="€ 1.5", bruto="19 euro"))}
    assert [written[name] for name in ("bijslag", "bruto", "prijs")] == ["1,50", "19,00", ""]


def test_nothing_secret_reaches_the_view() -> None:
    task_ = task([*WITH_CHOICE, *CHAIN[1:]], hulp="ja")
    for state in (begin(task_), played(task_, premie="laag", bijslag="1,28")):
        assert view(scrambled(task_), state) == view(task_, state)


# What can be done -------------------------------------------------------------------------------------------------


def test_choices_and_options_are_the_same_and_have_no_doubles() -> None:
    task_ = task([*WITH_CHOICE, *CHAIN[1:]])
    for state in (begin(task_), played(task_, premie="laag")):
        offered = choices(task_, state)
        assert tuple(option.action for option in view(task_, state).options) == offered
        assert len(set(offered)) == len(offered)
        assert all(accepts(task_, state, action) for action in offered)


def test_choices_and_fields_are_empty_exactly_when_it_is_over() -> None:
    task_ = task(CHAIN)
    state = begin(task_)
    assert choices(task_, state)
    assert fields(task_, state)
    state, _ = apply(task_, state, HandIn())
    assert is_over(task_, state)
    assert (choices(task_, state), fields(task_, state), tries(task_, state)) == ((), (), ())
    assert not accepts(task_, state, Enter("bijslag", "1,45"))


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        *(
            ("12,5", True),
            ("12.50", True),
            ("€ 12", True),
            ("12,-", True),
            ("12,50", True),
            (" 12 ", True),
            ("0", True),
        ),
        *(
            ("1.234,5", False),
            ("12.5.0", False),
            ("-3", False),
            ("1e9", False),
            ("", False),
            ("NaN", False),
            ("1,234", False),
        ),
        *(("twaalf", False), ("9" * 12, False), ("12%", False), ("1\n2", False)),
    ],
)
def test_an_amount_is_taken_the_dutch_way_or_not_at_all(text: str, taken: bool) -> None:
    task_ = task(CHAIN)
    assert accepts(task_, begin(task_), Enter("bijslag", text)) is taken


def test_a_loss_can_be_below_zero() -> None:
    task_ = task([WAGE, COST, WINST])
    assert accepts(task_, begin(task_), Enter("winst", "-10,72"))
    assert next(f for f in fields(task_, begin(task_)) if f.id == "winst").low is None


def test_only_lines_that_are_typed_take_a_number() -> None:
    task_ = task(WITH_CHOICE)
    for name in ("uurloon", "premie", "bestaat-niet"):
        assert not accepts(task_, begin(task_), Enter(name, "1"))


def test_the_calculator_keeps_a_roll_and_changes_nothing_else() -> None:
    task_ = task(CHAIN)
    state, events = apply(task_, begin(task_), Calculate(CALCULATOR, "8% × 18,16"))
    assert (state.roll, events) == ((("8% × 18,16", "1,4528"),), ())
    assert not accepts(task_, state, Calculate(CALCULATOR, "8 ×"))
    assert not accepts(task([*CHAIN], rekenmachine="nee"), state, Calculate(CALCULATOR, "8 × 2"))


def test_the_roll_of_the_calculator_has_an_end() -> None:
    task_ = task(CHAIN)
    state = begin(task_)
    for number in range(40):
        state, _ = apply(task_, state, Calculate(CALCULATOR, f"{number}+1"))
    assert [line[1] for line in state.roll] == [str(number + 1) for number in range(10, 40)]


def test_a_line_can_be_corrected_until_it_is_handed_in() -> None:
    task_ = task(CHAIN)
    state, first = apply(task_, begin(task_), Enter("bijslag", "1,28"))
    state, second = apply(task_, state, Enter("bijslag", "1,45"))
    at_once = {e.opportunity.place: e for e in evidence(task_, first)}["bijslag"]
    corrected = {e.opportunity.place: e for e in evidence(task_, (*first, *second))}["bijslag"]
    assert (at_once.rating, corrected.rating, corrected.event) == ("zwak", "sterk", 1)


def test_kansen_are_the_same_whatever_was_done() -> None:
    task_ = task(CHAIN)
    nothing, all_ = found(task_, hand_in=False), found(task_, bijslag="1,45", bruto="19,61", prijs="23,53")
    assert [e.opportunity for e in nothing.values()] == [e.opportunity for e in all_.values()]
    assert {e.rating for e in nothing.values()} == {"gemist"}


@pytest.mark.parametrize(("niveau", "recoverable"), [("start", True), ("gevorderd", False), ("examen", False)])
def test_only_at_level_start_a_kans_can_be_won_back(niveau: str, recoverable: bool) -> None:
    assert {o.recoverable for o in task(CHAIN, niveau=niveau).opportunities} == {recoverable}


def test_what_is_worth_trying_follows_from_the_players_own_numbers() -> None:
    task_ = task(CHAIN)
    assert tries(task_, played(task_, bijslag="1,28"))[0] == Enter("bruto", "19,44")


def test_handing_in_takes_its_time() -> None:
    task_ = task(CHAIN, tijd="25 min")
    assert TimeSpent(25) in apply(task_, begin(task_), HandIn())[1]


@pytest.mark.parametrize("steps", [exact_2026(), SMALL_SUMS])
def test_a_mistake_is_never_right_nor_told_twice_nor_made_with_what_comes_later(
    steps: list[dict[str, Any]],
) -> None:
    task_ = task(steps)
    sheet = sheet_of(task_.steps, task_.rates, {})
    for place, step in enumerate(task_.steps):
        made = [mistake.value for mistake in mistakes(sheet, step)]
        assert sheet.key[step.id] not in made
        assert len(set(made)) == len(made)
        later = {line.label for line in task_.steps[place:] if step.id in line.inside}
        named = {dict(mistake.names).get("naam", "").split(" (")[0] for mistake in mistakes(sheet, step)}
        assert not later & named


# Promises ---------------------------------------------------------------------------------------------------------


def by_expert(task_: Task) -> tuple[State, tuple[Any, ...]]:
    state, events = begin(task_), ()
    while not is_over(task_, state):
        action = tries(task_, state)[0]
        assert accepts(task_, state, action)
        state, happened = apply(task_, state, action)
        events += happened
    return state, events


@pytest.mark.parametrize("steps", [exact_2026(), WITH_CHOICE, SMALL_SUMS, MANDATE, CHAIN])
def test_who_knows_the_key_has_every_point(steps: list[dict[str, Any]]) -> None:
    task_ = task(steps)
    _, events = by_expert(task_)
    settled = evidence(task_, events)
    assert settled
    assert {e.rating for e in settled} == {"sterk"}


@pytest.mark.parametrize("steps", [exact_2026(), WITH_CHOICE, SMALL_SUMS, MANDATE])
def test_every_entry_worth_trying_is_accepted_and_only_the_first_is_right(steps: list[dict[str, Any]]) -> None:
    task_ = task(steps)
    state, wrong = begin(task_), set()
    while not is_over(task_, state):
        right, *others = tries(task_, state)
        for other in others[:-1]:
            assert accepts(task_, state, other)
            _, events = apply(task_, state, other)
            wrong |= {
                e.rating for e in evidence(task_, (*_events(task_, state), *events)) if e.event == len(state.entries)
            }
        state, _ = apply(task_, state, right)
    assert "sterk" not in wrong
    assert wrong


def _events(task_: Task, state: State) -> tuple[Any, ...]:
    found_: tuple[Any, ...] = ()
    replayed = begin(task_)
    for name, text in state.entries:
        replayed, events = apply(task_, replayed, _action(task_, name, text))
        found_ += events
    return found_


@pytest.mark.parametrize("bot", bots.BOTS)
def test_a_day_with_a_calculation_ends_and_is_replayed_from_its_log(bot: str) -> None:
    world = sheets.sheet_world([*WITH_CHOICE, *CHAIN[1:]])
    played_, log = bots.play(world, bot, 3)
    assert session.replay(world, log) == played_
    assert session.replay(read_world(write_world(world)), log).finished == played_.finished


def test_remembered_entries_of_another_world_lose_their_points() -> None:
    cheap, dear = (task(exact_2026(wage)) for wage in ("15,50", "21,00"))
    state, _ = by_expert(cheap)
    events: tuple[Any, ...] = ()
    other = begin(dear)
    for name, text in state.entries:
        other, happened = apply(dear, other, Enter(name, text))
        events += happened
    points = sum(e.points for e in evidence(dear, events))
    assert points * 100 <= 75 * sum(e.opportunity.worth for e in evidence(dear, events))


def test_everything_is_frozen_and_hashable() -> None:
    task_ = task([*WITH_CHOICE, *CHAIN[1:]])
    state, events = by_expert(task_)
    hash((task_, state, events, view(task_, state), evidence(task_, events), tries(task_, begin(task_))))
    with pytest.raises(FrozenInstanceError):
        state.handed_in = False  # type: ignore[misc]


def test_every_action_survives_json() -> None:
    world = sheets.sheet_world(CHAIN)
    day = session.start(world)
    day, _ = session.apply(day, day.now.rules.choices(day.now.task, day.now.state)[0])
    actions = (Enter("bijslag", "€ 1,45"), Calculate(CALCULATOR, "8% × 18,16"), HandIn())
    for action in actions:
        assert session.read_action(day, session.write_action(day, action)) == action
    assert json.loads(session.write_action(day, actions[0])) == {
        "opdracht": "tarief",
        "doe": "vul-in",
        "step": "bijslag",
        "text": "€ 1,45",
    }


def test_the_sheet_is_worked_out_in_decimals_alone() -> None:
    assert {type(value) for value in calculation.own(task(SMALL_SUMS).steps, {}).values()} == {Decimal}


# Words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("steps", "step", "text", "mistake"), MISTAKES, ids=[f"{m[3]}-{m[2]}" for m in MISTAKES])
def test_a_reason_says_what_you_typed_what_it_should_be_and_how(
    steps: list[dict[str, Any]], step: str, text: str, mistake: str
) -> None:
    one = found(task(steps, **{"oude-tabel": "2025"}), **{step: text})[step]
    assert not isinstance(one.reason, str)
    told = dict(one.reason.values)
    said = sentence(one.reason)
    needed = [part_.split("}")[0] for part_ in calculatie.REASONS[one.reason.key].split("{")[1:]]
    assert all(told.get(name) for name in needed), needed
    assert all(told[name] in said for name in ("getypt", "goed", "hoe", "uitleg"))


@pytest.mark.parametrize(("steps", "step", "text", "mistake"), MISTAKES, ids=[f"{m[3]}-{m[2]}" for m in MISTAKES])
def test_a_tip_on_the_way_names_the_mistake_and_keeps_the_number(
    steps: list[dict[str, Any]], step: str, text: str, mistake: str
) -> None:
    one = found(task(steps, **{"oude-tabel": "2025"}), hand_in=False, **{step: text})[step]
    assert not isinstance(one.reason, str)
    assert kind(one) == f"tip-{mistake}"
    told = dict(one.reason.values)
    needed = [part_.split("}")[0] for part_ in calculatie.REASONS[one.reason.key].split("{")[1:]]
    assert all(told.get(name) for name in needed), needed
    assert not {"goed", "sleutel"} & set(told)


def test_what_was_carried_on_well_is_not_given_away_on_the_way() -> None:
    done = found(task(CHAIN), hand_in=False, bijslag="1,28", bruto="19,44")["bruto"]
    assert (done.rating, kind(done)) == ("sterk", "tip-doorgerekend")
    assert "19,61" not in sentence(done.reason)


def test_a_tip_never_tells_what_should_stand_on_a_blank_line() -> None:
    for text in ("19,61", "18,16", "20,00", "37,77", "16,71"):
        said = sentence(found(task(CHAIN), hand_in=False, bruto=text)["bruto"].reason)
        assert "1,45" not in said
    assert "€ 18,16 + bijslag" in said


def test_a_tip_never_tells_what_should_have_been_chosen() -> None:
    one = found(task(WITH_CHOICE), hand_in=False, deel="1,28")["deel"]
    assert kind(one) == "tip-ander-tarief"
    assert "hier hoort Premie." in sentence(one.reason)


def test_a_line_that_is_right_is_told_at_once() -> None:
    assert kind(found(task(CHAIN), hand_in=False, bijslag="1,45")["bijslag"]) == "goed"


def test_every_reason_the_rules_give_has_a_sentence() -> None:
    for steps in (exact_2026(), WITH_CHOICE, MANDATE):
        for one in found(task(steps)).values():
            assert kind(one) in {k.removeprefix("calculatie-") for k in calculatie.REASONS}


# What types cannot say --------------------------------------------------------------------------------------------


def flawed(*steps: dict[str, Any], **more: Any) -> list[str]:
    scenario = worlds.day(sheets.spec(list(steps), **more), tarieven={"2026": sheets.table("2026")})
    world = worlds.world(scenario)
    written = world.scenario.task("tarief")
    found_ = (*calculation.flaws(written), *sheets.rate_flaws(written, world.scenario.tarieven))
    return [f"{'.'.join(map(str, flaw.path))}: {flaw.message}" for flaw in found_]


@pytest.mark.parametrize(
    ("steps", "more", "said"),
    [
        ([WAGE, WAGE], {}, "stappen.1.stap: 'uurloon' staat er twee keer"),
        ([WAGE, typed("a", optellen="uurloon", delen="uurloon", door="2")], {}, "stappen.1: zeg op precies één manier"),
        ([typed("a")], {}, "nu staat er niets"),
        ([WAGE, typed("a", percentage="8%")], {}, "stappen.1.percentage: bij 'percentage' hoort ook 'van'"),
        ([WAGE, typed("a", optellen="uurloon", van="uurloon")], {}, "stappen.1.van: 'van' hoort niet bij 'optellen'"),
        ([typed("a", optellen=["b"]), typed("b", optellen=["1"])], {}, "'b' is geen eerdere stap"),
        ([WAGE, part("a", "vakantiebijslg", "uurloon")], {}, "bedoel je 'vakantiebijslag'?"),
        ([WAGE], {"tabel": "2024"}, "tabel: de tabel '2024' bestaat niet"),
        ([WAGE], {"tabelregels": "vakantiegeld"}, "tabelregels.0: 'vakantiegeld' staat niet in de tabel '2026'"),
        ([WAGE | {"toont": sheets.GEDRAG}], {}, "stappen.0.toont: de stap 'uurloon' telt mee, maar"),
        (
            [typed("a", optellen=["1"], uitleg=None)],
            {},
            "stappen.0.toont: de stap 'a' telt mee, maar heeft geen uitleg",
        ),
        ([given("a", "16,005")], {}, "stappen.0.gegeven: '16,005' past niet bij de vorm bedrag"),
        ([given("a", "3,5", vorm="getal")], {}, "stappen.0.gegeven: '3,5' past niet bij de vorm getal"),
        ([given("12", "3")], {}, "stappen.0.stap: '12' is een getal"),
        ([{"stap": "a", "label": "A", "keuzes": [{"keuze": "x", "tekst": "X"}]}], {}, "is geen enkele keuze goed"),
        (
            [given("a", "1", als={"is": {"samira.x": "y"}}), typed("b", opslag="8%", op="a")],
            {},
            "de stap 'a' bestaat niet in elke wereld",
        ),
    ],
)
def test_what_an_author_gets_wrong_is_told(steps: list[dict[str, Any]], more: dict[str, Any], said: str) -> None:
    assert any(said in flaw for flaw in flawed(*steps, **more)), flawed(*steps, **more)


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (
            [given("a", "<meerman.kilometers>", vorm="getal")],
            ["stappen.0.gegeven: met <meerman.kilometers>"],
        ),
        ([given("a", "<meerman.korting>"), typed("b", optellen=["a", "<meerman.korting>"])], []),
        (
            [typed("b", optellen=["<meerman.naam>"])],
            ["stappen.0.optellen: met <meerman.naam>"],
        ),
    ],
)
def test_a_placeholder_must_stand_for_a_number_in_every_world(steps: list[dict[str, Any]], said: list[str]) -> None:
    values = {"kilometers": ("12", "twaalf"), "korting": ("2,50", "3"), "naam": ("",)}
    written = sheets.sheet_world(steps).scenario.task("tarief")
    found_ = number_flaws(written, lambda role, name: values[name])
    told = [f"{'.'.join(map(str, flaw.path))}: {flaw.message}" for flaw in found_]
    assert len(told) == len(said)
    assert all(line.startswith(start) for line, start in zip(told, said, strict=True))


def test_no_rule_of_choosing_without_knowing_gains_by_it() -> None:
    world = sheets.sheet_world(exact_2026())
    means = {bot: sum(percent(bots.play(world, bot, seed)[0]) for seed in range(8)) / 8 for bot in bots.BOTS}
    assert means.pop("expert") == 100
    random = means.pop("willekeurig")
    assert random <= 40
    assert all(mean <= random + 8 for mean in means.values()), means


def percent(day: session.Session) -> int:
    settled = [finding.evidence for finding in session.findings(day)]
    return 100 * sum(e.points for e in settled) // sum(e.opportunity.worth for e in settled)
