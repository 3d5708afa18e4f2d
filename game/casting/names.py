"""Names: who lives here, what they are called, and which full names belong to somebody famous."""

import unicodedata
from dataclasses import dataclass

from game.casting.first_names import FIRST_NAMES
from game.casting.surnames import SURNAMES

GENDERS = ("v", "m")
BANDS = ("jong", "midden", "ouder")

# How often each background is drawn, out of the sum. Roughly today's Netherlands, with more variety than the average
# street: a world has some twenty people, and every student should meet somebody from home.
SHARES: dict[str, int] = {
    "nederlands": 62,
    "turks": 5,
    "marokkaans": 5,
    "surinaams": 3,
    "hindostaans": 2,
    "antilliaans": 2,
    "pools": 4,
    "oekraïens": 2,
    "bulgaars": 1,
    "roemeens": 1,
    "syrisch": 3,
    "eritrees": 2,
    "somalisch": 1,
    "afghaans": 1,
    "indonesisch": 2,
    "chinees": 1,
    "ghanees": 2,
    "kaapverdisch": 1,
}
BACKGROUNDS = tuple(SHARES)
BY_LOT = tuple(background for background, share in SHARES.items() for _ in range(share))
# Children of two countries: a first name from one list, a surname from another.
MIXED_IN_HUNDRED = 8

# The well-known full names that these lists could put together by accident; whoever bears one is drawn again.
_FAMOUS = """
    Anja Meulenbelt, Bas Smit, Edwin Evers, Ellen van Dijk, Erik Dijkstra, Esmee Visser, Esther de Lange,
    Floor Jansen, Hans van den Broek, Hennie Kuiper, Herman van Veen, Ionut Radu, Irene Schouten, Jan Jansen,
    Jan Mulder, Jan Pronk, Jan Smit, Jan Vermeer, Jan Wouters, Jeroen Bosch, Jesse Klaver, Kees Smit,
    Kim Feenstra, Koen Verweij, Leo Visser, Lieke Klaver, Lieke Martens, Luuk de Jong, Marco Kroon,
    Michel Mulder, Monique Smit, Niels van der Laan, Nuno Mendes, Nuno Tavares, Paul Verhoeven, Peter de Vries,
    Peter Post, Piet de Jong, Piet Keizer, Robert Doornbos, Ronald de Boer, Ronald Mulder, Sander Dekker,
    Siem de Jong, Sophie Hermans, Sven Kramer, Theo Janssen, Theo Maassen, Thomas Dekker, Tim Hofman,
    Wendy van Dijk, Willem Kok, Wim Jansen, Wim Kok, Wouter Bos, Yusuf Demir, Yvonne Jaspers
"""


@dataclass(frozen=True, slots=True)
class FullName:
    first: str
    infix: str
    last: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.first, self.infix, self.last) if part)


def band_of(age: int) -> str:
    """The age band whose first names fit: the years people were born in, as lived in the twenties of this century."""
    if age < 30:
        return "jong"
    return "midden" if age < 50 else "ouder"


def first_names(background: str, gender: str, band: str) -> tuple[str, ...]:
    return FIRST_NAMES[background, gender, band]


def surnames(background: str, gender: str) -> tuple[tuple[str, str], ...]:
    return SURNAMES[background, gender]


def folded(text: str) -> str:
    """Lower case without accents, for comparing and for addresses: 'Yıldız' and 'yildiz' are the same."""
    plain = unicodedata.normalize("NFKD", text.translate(_WITHOUT_A_BASE))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()


def is_famous(name: FullName) -> bool:
    return folded(str(name)) in FAMOUS


# Letters that Unicode does not take apart into a base and an accent.
_WITHOUT_A_BASE = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "ss", "’": "'"})
FAMOUS = frozenset(folded(" ".join(name.split())) for name in _FAMOUS.split(","))
