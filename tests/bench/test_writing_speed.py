"""How fast a text is looked through: the rules of the margin, and the word list, on some two hundred words."""

from collections.abc import Callable
from itertools import count

from pytest_benchmark.fixture import BenchmarkFixture

from game.commands.agency import load_world
from game.content.language.references import References
from game.content.language.slips import Speller, names_in
from game.core.tasks.writing_rules import marks_in
from game.core.wording import Avoided, words_in

Told = Callable[[str, str, str], None]
SENTENCES = (
    "Zorg jij dat de keuken van het restaurant altijd schone pannen en borden heeft?",
    "Je werkt samen met drie vaste collega's en zij leren je het vak in een paar weken.",
    "Het gaat om vierentwintig uur in de week en je verdient een goed uurloon met reiskosten vergoeding.",
    "Ervaring is niet nodig, maar je komt wel graag op tijd en je houdt van aanpakken.",
    "Stuur een bericht met je naam en je beschikbaarheid, dan bellen wij je dezelfde dag nog terug.",
    "In het weekend rij je met een collega mee, want dan gaat de eerste bus pas laat.",
    "Wij zoekken iemand die zelfstandig kan werken en die rustig blijft als het druk wordt.",
)
TEXT = "\n\n".join((*SENTENCES, *SENTENCES))


def test_the_remarks_in_the_margin(benchmark: BenchmarkFixture, told: Told) -> None:
    words = load_world("tekst", 1).scenario.vermijden
    avoided = tuple(Avoided(one.vormen, one.soort, one.wet, one.liever) for one in words)
    benchmark.pedantic(marks_in, args=(TEXT, avoided), kwargs={"dutch": True}, rounds=100, warmup_rounds=2)
    told(f"remarks on a text of {words_in(TEXT)} words", _ms(benchmark.stats["median"]), "<= 5 ms")


def test_the_words_of_a_text_that_was_never_seen(benchmark: BenchmarkFixture, told: Told) -> None:
    """The word list is unpacked already; the text is new to it, as after a large paste."""
    world, references = load_world("tekst", 1), References()
    Speller(references, (), names_in(world)).slips(TEXT)

    def fresh() -> tuple[tuple[Speller], dict[str, object]]:
        speller = Speller(references, tuple(world.scenario.begrippen), names_in(world))
        assert speller.explained
        return (speller,), {}

    found = benchmark.pedantic(lambda speller: speller.slips(TEXT), setup=fresh, rounds=50)
    assert found
    told("its words looked up, none of them met before", _ms(benchmark.stats["median"]), "<= 5 ms")


def test_the_words_of_a_text_while_it_is_written(benchmark: BenchmarkFixture, told: Told) -> None:
    world, turn = load_world("tekst", 1), count()
    speller = Speller(References(), tuple(world.scenario.begrippen), names_in(world))
    speller.slips(TEXT)
    benchmark.pedantic(lambda: speller.slips(f"{TEXT} Nog woord {next(turn)}."), rounds=100)
    told("its words looked up as it is written on", _ms(benchmark.stats["median"]), "<= 5 ms")


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.2f} ms"
