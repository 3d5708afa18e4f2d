"""From one day to the next: what a story keeps, and what an author says went before."""

from game.core.story import Promised, Story
from game.core.week import opening, overnight
from tests.core import worlds

KNOWN, GONE = ("samira", "certificaat"), ("jaap", "certificaat")


def test_everything_about_people_who_are_still_there_is_kept() -> None:
    promise = Promised("bellen", "samira", "Samira bellen", "morgen")
    story = Story(
        heard=frozenset({KNOWN}),
        recorded=(("samira", "certificaat", "verlopen in 2024"), ("orderpicker", "uren-genoemd", "ja")),
        promises=(promise,),
        trust=(("samira", 7), ("teamleider", 3)),
        placed=frozenset({("samira", "orderpicker")}),
        minutes=431,
        notes=(KNOWN,),
        kept=frozenset({"bellen"}),
    )
    kept = overnight(story, worlds.quiet_day())
    assert kept.minutes == 0
    assert (kept.heard, kept.notes, kept.recorded) == (story.heard, story.notes, story.recorded)
    assert (kept.promises, kept.trust, kept.placed) == (story.promises, story.trust, story.placed)
    assert kept.kept == story.kept


def test_nothing_is_kept_about_people_and_facts_the_next_day_does_not_know() -> None:
    story = Story(
        heard=frozenset({GONE, ("samira", "hobby")}),
        recorded=(("jaap", "certificaat", "geldig"),),
        promises=(Promised("bellen", "jaap", "Jaap bellen", "morgen"),),
        trust=(("jaap", 7),),
        placed=frozenset({("jaap", "orderpicker"), ("samira", "kok")}),
        notes=(GONE, ("samira", "hobby")),
        kept=frozenset({"bellen"}),
    )
    assert overnight(story, worlds.quiet_day()) == Story()


def test_what_an_author_says_went_before_is_known_when_the_day_begins() -> None:
    before = {
        "gehoord": ["samira.certificaat"],
        "vastgelegd": {"samira.ervaring": "werkte bij <meerman.bedrijf>"},
        "beloofd": [{"belofte": "bellen", "aan": "samira", "tekst": "<samira.voornaam> bellen", "voor": "vandaag"}],
        "vertrouwen": {"teamleider": "8"},
        "geplaatst": {"samira": "orderpicker"},
    }
    story = opening(worlds.world(worlds.day(voorgeschiedenis=before)))
    assert story.heard == {("samira", "certificaat")}
    assert story.record_of("samira", "ervaring") == "werkte bij Meerman Opslag"
    assert story.promises == (Promised("bellen", "samira", "Samira bellen", "vandaag"),)
    assert story.trust_in("teamleider", 5) == 8
    assert story.placed == {("samira", "orderpicker")}
    assert story.minutes == 0


def test_without_a_word_from_the_author_nothing_went_before() -> None:
    assert opening(worlds.quiet_day()) == Story()
