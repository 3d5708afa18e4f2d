"""A week: the next day goes on over the same people, with everything the day before established."""

from pathlib import Path

import pytest

from game.commands.agency import Office
from game.core.bots import next_action
from game.core.chance import Chance
from game.core.session import findings, scene
from game.errors import GameError
from game.referee import Referee

MONDAY = """\
titel: Maandag
niveau: start
dossier: consulent
peildatum: 2026-11-02
volgende: dinsdag
rollen:
  samira:
    soort: kandidaat
    feiten:
      rijbewijs:
        een-van:
          - rijbewijs B
          - geen rijbewijs
rondes:
  - ronde: intake
    briefing: Kom binnen.
    opdrachten:
      - werkvorm: gesprek
        opdracht: intake-samira
        titel: Praten
        met: samira
        begroeting: Goedemorgen.
        onderwerpen:
          - onderwerp: vervoer
            zetten:
              - zet: rijbewijs
                zeg: Heb je een rijbewijs?
                antwoord: Ik heb <samira.rijbewijs>.
                onthult: rijbewijs
                vertrouwen: 2
                gedrag:
                  P2-K1-W1.4: sterk
                uitleg: Je vraagt wat je nodig hebt.
              - zet: bellen
                zeg: Ik bel je morgen.
                antwoord: Fijn.
                belooft:
                  belofte: bel-samira
                  tekst: Samira bellen
                  voor: dinsdag
        afsluiting:
          - zet: af
            zeg: Tot morgen.
            rondt-af: ja
"""
TUESDAY = """\
titel: Dinsdag
niveau: start
dossier: consulent
peildatum: 2026-11-03
voorgeschiedenis:
  gehoord: samira.rijbewijs
  beloofd:
    - belofte: bel-samira
      aan: samira
      tekst: Samira bellen
      voor: dinsdag
  vertrouwen:
    samira: 6
rollen:
  samira:
    soort: kandidaat
    feiten:
      rijbewijs:
        een-van:
          - rijbewijs B
          - geen rijbewijs
rondes:
  - ronde: intake
    briefing: Weer aan het werk.
    opdrachten:
      - werkvorm: kaart
        opdracht: kaart-samira
        titel: Kaart
        van: samira
        velden:
          - veld: rijbewijs
            label: Rijbewijs
            feit: samira.rijbewijs
            toont: P2-K1-W1.6
            uitleg: Een collega moet het weten.
"""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    for name, text in (("maandag", MONDAY), ("dinsdag", TUESDAY)):
        folder = tmp_path / "scenarios" / name
        folder.mkdir(parents=True)
        (folder / "scenario.yaml").write_text(text, encoding="utf-8")
    office = Office(tmp_path)
    office.add_player("Noor")
    return office


def played(referee: Referee, *, expert: bool) -> Referee:
    chance = Chance(1)
    while not referee.session.is_over:
        options = referee.scene.view.options
        last = next((o.action for o in options if o.ends and type(o.action).__name__ != "Leave"), options[0].action)
        referee.do(next_action(referee.session, "expert", chance) if expert else last)
    return referee


def test_the_next_day_begins_with_what_the_day_before_left(office: Office) -> None:
    monday = played(office.begin(1, "maandag", 5), expert=True)
    assert office.days(1)[0].next == "dinsdag"
    tuesday = office.go_on(1, monday.day)
    assert tuesday.world.people == monday.world.people
    assert tuesday.session.story.promises == monday.session.story.promises
    assert tuesday.session.story.trust == monday.session.story.trust
    assert tuesday.session.story.heard == {("samira", "rijbewijs")}
    assert tuesday.session.story.minutes == 0
    assert [day.next for day in office.days(1)] == ["", ""]


def test_what_was_not_asked_on_monday_is_not_known_on_tuesday(office: Office) -> None:
    monday = played(office.begin(1, "maandag", 5), expert=False)
    tuesday = played(office.go_on(1, monday.day), expert=True)
    (found,) = findings(tuesday.session)
    assert found.evidence.rating == "sterk"
    assert tuesday.session.story.record_of("samira", "rijbewijs") == ""


def test_a_day_of_a_week_is_taken_up_again_with_the_same_story(office: Office) -> None:
    monday = played(office.begin(1, "maandag", 5), expert=True)
    tuesday = office.go_on(1, monday.day)
    tuesday.do(tuesday.scene.view.options[0].action)
    assert office.resume(1, tuesday.day).session == tuesday.session


def test_a_day_played_alone_begins_with_the_story_of_its_author(office: Office) -> None:
    session = office.begin(1, "dinsdag", 5).session
    assert session.story.heard == {("samira", "rijbewijs")}
    assert [promise.id for promise in session.story.promises] == ["bel-samira"]
    assert session.story.trust == (("samira", 6),)
    assert scene(session).promises == session.story.promises


def test_no_day_follows_one_that_is_not_over_or_that_has_been_followed(office: Office) -> None:
    busy = office.begin(1, "maandag", 5)
    assert office.days(1)[0].next == ""
    with pytest.raises(GameError, match="volgt geen andere"):
        office.go_on(1, busy.day)
    played(busy, expert=True)
    office.go_on(1, busy.day)
    with pytest.raises(GameError, match="volgt geen andere"):
        office.go_on(1, busy.day)


def test_nobody_goes_on_with_the_week_of_somebody_else(office: Office) -> None:
    monday = played(office.begin(1, "maandag", 5), expert=True)
    other = office.add_player("Sem").id
    with pytest.raises(GameError, match="andere speler"):
        office.go_on(other, monday.day)
