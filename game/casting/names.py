"""Names: who lives here, what they are called, and which full names belong to somebody famous."""

import unicodedata
from dataclasses import dataclass
from zlib import crc32

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

# Full names that these lists could put together by accident and that a well-known person bears: whoever gets one is
# drawn again. They stand here as checksums (CRC-32 of the folded name), so that no real person is named.
FAMOUS = frozenset(
    {
        *(0x020644D6, 0x095A9884, 0x0E46E572, 0x0E7963DB, 0x10B1E9CD, 0x139BB348, 0x15151119, 0x16ADC17A, 0x19F2CDEE),
        *(0x1FD07D23, 0x202557AF, 0x264F98F2, 0x283531BC, 0x29A33B5F, 0x304F40D5, 0x354FC30B, 0x3761DA17, 0x38366E81),
        *(0x4C885D5F, 0x4E1F9AD2, 0x4E2F3F86, 0x50434017, 0x54618D4C, 0x547AAD6E, 0x56781578, 0x567942C4, 0x66D0B2E5),
        *(0x6F0D34EE, 0x76C23B82, 0x797C35B3, 0x88CC66F6, 0x8B8B2BA2, 0x8F219CA7, 0x90D43DDA, 0x937119F6, 0x9ABC6A41),
        *(0xA2591041, 0xAC3DE430, 0xAC6A27EE, 0xB17FBADB, 0xB342581E, 0xB5517703, 0xB9B506F4, 0xBBAC818B, 0xC32C73E1),
        *(0xCE3CC67F, 0xCE48202E, 0xCFF456CB, 0xD6BBF310, 0xE4C38B28, 0xE6F74A3C, 0xEBCA4D6F, 0xEF1FA4EB, 0xF429C5EF),
        *(0xF52D0EBE, 0xFB280A24, 0xFF4C49CE),
    }
)


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
    return crc32(folded(str(name)).encode()) in FAMOUS


# Letters that Unicode does not take apart into a base and an accent.
_WITHOUT_A_BASE = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "ss", "’": "'"})
