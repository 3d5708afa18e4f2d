"""The report of a day, as values: everything it says can be traced, and nothing counts twice."""

import re
from dataclasses import replace
from typing import Any

from game import report
from game.core.desk import EndDay, Start
from game.core.reading import Correction, Day
from game.core.scenario import Cesuur
from game.core.score import counted, score
from game.core.session import TimeUp, findings
from game.core.tasks.conversation import Leave, Open, Say
from game.core.tasks.record import Choose, Save
from game.report import Judged, Part, Proof, Report
from game.report.build import moments, most_to_win, told_back
from game.words.verslag import heads
from tests.core.found import found as settled
from tests.core.found import many
from tests.report.played import CARD, DAY, SCRIPT, TALK, played


def built(*actions: Any, **more: Any) -> Report:
    return report.build(played(*actions), player="Noa", played="2026-11-03", **more)


def part(found: Report, id: str) -> Part:
    return next(part for part in found.parts if part.id == id)


def in_transcript(found: Report) -> list[Proof]:
    """Every proof of the transcript, in the order of reading."""
    bundles = [
        bundle
        for part in found.parts
        for bundle in (*(b for line in part.lines for b in line.proofs), *part.missed, *part.kept_out)
    ]
    return [proof for bundle in bundles for proof in bundle]


def judged(found: Report, code: str) -> Judged:
    every = [w for heading in found.scores for w in heading.werkprocessen]
    return next(j for j in (*every, *(g for w in every for g in w.behaviours)) if j.code == code)


# What happened ----------------------------------------------------------------------------------------------------


def test_who_said_what_stands_in_order() -> None:
    said = [(line.speaker, line.text) for line in part(built(), "intake").lines]
    assert said[:4] == [
        ("Samira van Dam", "Goedemorgen."),
        ("Jij", "Fijn dat je er bent."),
        ("Samira van Dam", "Dank je."),
        ("Jij", "Je was orderpicker, toch?"),
    ]
    assert said[-1] == ("Samira van Dam", "Dag.")


def test_each_of_your_actions_is_marked_with_its_explanation() -> None:
    marks = {line.text: [b[0] for b in line.proofs] for line in part(built(), "intake").lines if line.proofs}
    assert {text: (m.label, m.why) for text, (m,) in marks.items()} == {
        "Fijn dat je er bent.": ("sterk", "Uitleg bij welkom."),
        "Je was orderpicker, toch?": ("zwak", "Uitleg bij dicht."),
        "Mag dat bij jullie?": ("sterk", "Uitleg bij binnen."),
    }


def test_a_weak_answer_comes_with_what_would_have_shown_more() -> None:
    weak = next(p for p in in_transcript(built()) if p.rating == "zwak")
    assert weak.better == "Zo kon je het laten zien: “Wat deed je?” Uitleg bij open."


def test_one_answer_that_shows_two_gedragingen_is_told_once() -> None:
    (bundle,) = next(line for line in part(built(), "intake").lines if line.text == "Fijn dat je er bent.").proofs
    assert [proof.gedrag for proof in bundle] == ["P2-K1-W1.4", "P2-K1-W1.5"]


def test_what_was_missed_is_listed_with_what_would_have_shown_it() -> None:
    (bundle,) = part(built(), "intake").missed
    (missed,) = bundle
    assert (missed.gedrag, missed.label, missed.did) == ("intercedent/B1-K2-W4.1", "gemist", "")
    assert missed.better == "Zo kon je het laten zien: “Ik reken het na.” Uitleg bij marge."


def test_a_pitfall_kept_out_of_is_no_strong_answer() -> None:
    ((kept_out,),) = part(built(), "intake").kept_out
    assert (kept_out.label, kept_out.critical, kept_out.points) == ("valkuil vermeden", True, 1)


def test_the_branch_not_taken_is_not_missed() -> None:
    assert [p.gedrag for p in in_transcript(built())].count("P2-K1-W1.1") == 1


def test_a_card_stands_as_it_was_saved() -> None:
    lines = part(built(), "kaart").lines
    assert [(line.label, line.text) for line in lines] == [
        ("Ervaring", "drie jaar orders verzamelen"),
        ("Certificaat", "leeg gelaten"),
    ]
    assert [line.proofs[0][0].label for line in lines] == ["zwak", "sterk"]


def test_the_author_is_quoted_as_written() -> None:
    assert SCRIPT in [line.text for line in part(built(), "intake").lines]


def test_what_was_never_begun_says_so_and_is_missed() -> None:
    later = part(built(), "nabellen")
    assert later.note == "Aan deze opdracht ben je niet begonnen."
    assert [proof.why for bundle in later.missed for proof in bundle] == ["Je belde Samira niet na."]


def test_a_task_says_how_it_ended() -> None:
    broken_off = part(built(Start("intake"), Leave()), "intake")
    assert (broken_off.note, broken_off.lines[-1].text) == ("", "Je brak het gesprek af.")
    assert part(built(Start("intake"), Say("zit"), TimeUp()), "intake").note == "De tijd voor deze opdracht was om."
    assert part(built(Start("intake"), Say("zit")), "intake").note == "Je bent nog bezig met deze opdracht."


def test_a_day_that_is_not_over_says_so() -> None:
    assert any("nog niet af" in note for note in built(*DAY[:-1]).notes)
    assert not any("nog niet af" in note for note in built().notes)


def test_the_desk_comes_last_with_what_was_done_there() -> None:
    desk = built().parts[-1]
    assert (desk.id, desk.lines[0].text, desk.lines[0].proofs[0][0].gedrag) == (
        "bureau",
        "Je takenlijst openen",
        "P2-K1-W1.5",
    )


def test_a_label_that_asks_gets_no_colon() -> None:
    assert [heads(name) for name in ("Ervaring", "Welke premie geldt?")] == ["Ervaring:", "Welke premie geldt?"]


# Tracing ----------------------------------------------------------------------------------------------------------


def test_every_kans_that_counts_stands_once_in_the_transcript_and_once_under_its_gedrag() -> None:
    found = built()
    numbers = sorted(proof.number for proof in in_transcript(found))
    assert numbers == list(range(1, len(numbers) + 1))
    under = [p for h in found.scores for w in h.werkprocessen for g in w.behaviours for p in g.proofs]
    assert sorted(proof.number for proof in under) == numbers


def test_numbers_run_with_the_transcript_and_not_with_the_scenario() -> None:
    other_way_round = (
        Start("intake"),
        Say("welkom"),
        Open("werk"),
        Say("marge"),
        Say("binnen"),
        Say("open"),
        Say("dag"),
    )
    found = built(*other_way_round)
    numbers = [proof.number for proof in in_transcript(found)]
    assert numbers == sorted(numbers)
    assert [line.text for line in part(found, "intake").lines if line.proofs][1] == "Ik reken het na."
    for werkproces in found.scores[0].werkprocessen:
        under = [proof.number for proof in werkproces.proofs]
        assert under == sorted(under)


def test_every_proof_tells_the_move_and_the_line_of_the_scenario() -> None:
    session = played()
    lines = (("intake/dicht", 31), ("intake/open", 27))
    object.__setattr__(
        session.world, "source", type(session.world.source)("proef", "C:\\school\\dag\\proef.yaml", "hash", lines)
    )
    found = report.build(session, player="Noa", played="2026-11-03")
    where = {p.why: (p.task, p.did, p.where) for p in in_transcript(found)}
    assert where["Uitleg bij dicht."] == (
        "Intake met Samira",
        "Je was orderpicker, toch?",
        "dag/proef.yaml, regel 31",
    ), "the line of what was said, not of the first answer to its kans"
    assert where["Uitleg bij binnen."][2] == "dag/proef.yaml"


# Scores -----------------------------------------------------------------------------------------------------------


def test_the_official_sentence_stands_with_the_level() -> None:
    talk = judged(built(), "P2-K1-W1.4")
    assert talk.text == "communiceert passend en duidelijk met betrokkenen"
    assert (talk.level, talk.level_name, talk.amount) == ("V", "voldoende", "56%, 5 momenten")
    assert "past ook bij wat je deed" in talk.sureness


def test_without_enough_evidence_there_is_no_percentage() -> None:
    found = [j for h in built().scores for w in h.werkprocessen for j in (w, *w.behaviours)]
    unknown = [j for j in found if j.level is None]
    assert unknown
    assert all(j.level_name == "nog te weinig bewijs" for j in unknown)
    assert not any(re.search(r"%|procent", f"{j.amount}{j.sureness}") for j in unknown)


def test_it_says_that_it_is_an_oefenscore_and_no_grade() -> None:
    assert "Dit is een oefenscore. Het is geen cijfer" in built().notes[0]


def test_the_other_dossier_has_its_own_heading() -> None:
    home, also = built().scores
    assert [w.code for w in home.werkprocessen] == ["P2-K1-W1", "P2-K2-W4"]
    assert [w.code for w in also.werkprocessen] == ["intercedent/B1-K2-W4"]
    assert len(advised(easy(**{"P2-K1-W1.4": "sterk"}), Leave()).scores) == 1, "without such kansen, no heading"


def test_the_day_is_also_read_against_the_other_dossier() -> None:
    against = built().against
    assert against.title == "Dezelfde dag, gelezen met het dossier Intercedent"
    assert "P3-K1-W1" in [w.code for w in against.werkprocessen]
    assert "B1-K2-W4" in [w.code for w in against.werkprocessen], "what is tagged directly has no prefix at home"
    assert "P2-K1-W1.5" in [code for code, _ in against.without]
    assert all(text for _, text in against.without)


def test_a_critical_mistake_is_told_also_without_a_level() -> None:
    found = built(Start("intake"), Say("zit"), Open("werk"), Say("zwanger"), Say("dag"))
    held_back = judged(found, "P2-K1-W1").held_back
    assert held_back.startswith("Een kritiek punt ging mis.")
    assert "Dat was “" in held_back, "which one it was"


def test_two_critical_chances_missed_in_one_task_are_told_once() -> None:
    lost = Proof(1, "P2-K1-W1.5", "gemist", "gemist", "", "", "", "Intake", "", "", critical=True, points=0, possible=2)
    told = told_back("Een kritiek punt is gemist.", (lost, replace(lost, number=2)))
    assert told == f"Een kritiek punt is gemist. Dat was bij {lost.task}."


# What next --------------------------------------------------------------------------------------------------------


def test_the_next_step_is_one_gedrag_with_an_example_of_the_day() -> None:
    advice = built().advice
    assert advice.code == "P2-K1-W1.4"
    assert advice.text.endswith("Daar haalde je 5 van de 9 punten.")
    assert advice.example.startswith("Een voorbeeld uit “Intake met Samira”. Zo kon je het laten zien: “Wat deed je?”")


def asked(opdracht: str, *questions: str) -> dict[str, Any]:
    """A talk of questions, each a kans of its own; the gedrag is the first letter: a, b or c."""
    shows = {"a": "P2-K1-W1.1", "b": "P2-K1-W1.2", "c": "P2-K1-W1.4"}
    opening = [{"zet": q, "zeg": f"{q}?", "gedrag": {shows[q[0]]: "sterk"}, "uitleg": "Goed."} for q in questions]
    end = [{"zet": "dag", "zeg": "Tot ziens.", "rondt-af": "ja"}]
    talk = {"werkvorm": "gesprek", "opdracht": opdracht, "titel": opdracht, "met": "samira", "begroeting": "Ja?"}
    return {**talk, "opening": opening, "afsluiting": end, "geduld": "90"}


def test_the_next_step_is_the_gedrag_with_most_to_win_among_those_with_enough_moments() -> None:
    tasks = [asked("een", "a1", "a2", "b1", "b2", "b3", "c1", "c2"), asked("twee", "a3", "a4", "c3", "c4")]
    ronde = {"ronde": "intake", "briefing": "Vraag.", "opdrachten": tasks}
    said = (Start("een"), *map(Say, ("a1", "a2", "c1")), Leave(), Start("twee"), *map(Say, ("a3", "c3")), Leave())
    found = report.build(played(*said, rondes=[ronde], werkplek={}), player="Noa", played="2026-11-03")
    lost = {j.code: j.amount for w in found.scores[0].werkprocessen for j in w.behaviours}
    assert lost == {
        "P2-K1-W1.1": "75%, 4 momenten",
        "P2-K1-W1.2": "0 van de 6 punten (3 momenten uit 1 opdracht; nodig: 4 uit 2)",
        "P2-K1-W1.4": "50%, 4 momenten",
    }
    assert found.advice.code == "P2-K1-W1.4"


def test_what_went_wrong_at_a_critical_point_is_worked_on_first() -> None:
    lost = (*many("zzzzzz"), settled("zwak", kans="x", gedrag="P2-K1-W1.4", critical=True))
    target = most_to_win(score(counted(lost, "consulent"), "consulent", Cesuur()))
    assert target is not None
    assert target.gedrag.id == "P2-K1-W1.4"


def test_an_example_with_something_better_goes_before_one_without() -> None:
    ronde = {"ronde": "intake", "briefing": "Ga.", "opdrachten": [CARD, TALK]}
    said = (Start("kaart"), Choose("ervaring", "geen"), Save(), Start("intake"), Open("werk"), Say("dicht"), Leave())
    found = report.build(played(*said, rondes=[ronde]), player="Noa", played="2026-11-03")
    assert found.advice.example.startswith("Een voorbeeld uit “Intake met Samira”. Zo kon je het laten zien:")


def easy(**rated: str) -> dict[str, Any]:
    """A round with one question and a goodbye."""
    moves = [{"zet": "vraag", "zeg": "Hoe gaat het?", "gedrag": rated, "uitleg": "Goed gevraagd."}] if rated else []
    talk = {"werkvorm": "gesprek", "opdracht": "nabellen", "titel": "Nabellen", "met": "samira", "begroeting": "Ja?"}
    end = [{"zet": "dag", "zeg": "Tot ziens.", "rondt-af": "ja"}]
    return {"ronde": "aftersales", "briefing": "Bel na.", "opdrachten": [{**talk, "opening": moves, "afsluiting": end}]}


def advised(ronde: dict[str, Any], *actions: Any) -> Report:
    day = played(Start("nabellen"), *actions, EndDay(), rondes=[ronde], werkplek={})
    return report.build(day, player="Noa", played="2026-11-03")


def test_who_lost_nothing_is_sent_to_something_new() -> None:
    found = advised(easy(**{"P2-K1-W1.4": "sterk"}), Say("vraag"), Leave())
    assert found.advice.text.startswith("Je haalde bij elke kans alle punten.")


def test_what_has_nothing_better_to_offer_gives_its_reason_as_the_example() -> None:
    found = advised(easy(**{"P2-K1-W1.4": "zwak"}), Say("vraag"), Leave())
    assert found.advice.example == "Een voorbeeld uit “Nabellen”. Goed gevraagd."


def test_a_day_without_kansen_says_that_nothing_counted() -> None:
    found = advised(easy(), Leave())
    assert (found.advice.text, found.advice.code) == ("In deze werkdag zat niets dat telt voor de score.", "")
    assert found.score_text == found.advice.text


# Beside it --------------------------------------------------------------------------------------------------------


def test_a_correction_stands_beside_what_was_computed() -> None:
    kept = Correction(7, "intake", "vraag/P2-K1-W1.4", "sterk", "Mevrouw De Wit", "Goed gevraagd.", "2026-11-04T09:30")
    found = built(day=7, corrections=(kept,))
    proof = next(p for p in in_transcript(found) if p.amended)
    assert proof.rating == "zwak"
    assert proof.amended is not None
    assert proof.amended.text == "Mevrouw De Wit maakte hier sterk van (4 november 2026): Goed gevraagd."
    assert found.oefenscore == built().oefenscore
    assert found.amended == "Met de correcties van je docent: 68 van de 100."
    assert judged(found, "P2-K1-W1.4").amended == "Met de correcties van je docent: goed, 78%, 5 momenten."
    assert judged(found, "P2-K1-W1.5").amended == ""


def test_readings_that_leave_corrections_out_say_so() -> None:
    kept = Correction(7, "intake", "vraag/P2-K1-W1.4", "sterk", "Mevrouw De Wit", "Goed gevraagd.", "2026-11-04T09:30")
    earlier = (Day("ander", "consulent", many("ssss")),)
    corrected, plain = built(day=7, corrections=(kept,), earlier=earlier), built(day=7, earlier=earlier)
    for with_, without in ((corrected.against, plain.against), (corrected.standing, plain.standing)):
        assert with_ is not None
        assert without is not None
        assert with_.why == f"{without.why} Hier telt wat het spel zag. {NOT_COUNTED}"


NOT_COUNTED = "De correcties van je docent zijn hier niet meegeteld."


def test_moments_have_the_numbers_of_the_report() -> None:
    listed = moments(played(), 7, ())
    assert [proof.number for _, proof in listed] == list(range(1, len(listed) + 1))
    assert {(proof.number, proof.gedrag) for _, proof in listed} == {(p.number, p.gedrag) for p in all_of(built())}
    assert all(key[1].endswith(f"/{proof.gedrag}") for key, proof in listed if "/" not in proof.gedrag)


def all_of(found: Report) -> list[Proof]:
    gedragingen = (g for heading in found.scores for w in heading.werkprocessen for g in w.behaviours)
    return [proof for gedrag in gedragingen for proof in gedrag.proofs]


def test_corrections_of_another_day_do_not_touch_this_one() -> None:
    kept = Correction(8, "intake", "vraag/P2-K1-W1.4", "sterk", "Mevrouw De Wit", "Goed gevraagd.", "2026-11-04T09:30")
    assert built(day=7, corrections=(kept,)) == built(day=7)


def test_earlier_days_of_other_scenarios_are_taken_together_with_this_one() -> None:
    assert built().standing is None
    assert built(earlier=(Day("proef", "consulent", many("ssss")),)).standing is None, "the same scenario again"
    standing = built(earlier=(Day("ander", "consulent", many("ssss")),)).standing
    assert standing is not None
    assert standing.werkprocessen[0].amount.endswith("12 momenten")
    unfinished = built(*DAY[:-1], earlier=(Day("ander", "consulent", many("ssss")),))
    assert unfinished.standing is None, "only finished days are pooled"


def test_building_a_report_leaves_the_findings_as_they_are() -> None:
    session = played()
    before = findings(session)
    report.build(session, player="Noa", played="2026-11-03")
    assert findings(session) == before
