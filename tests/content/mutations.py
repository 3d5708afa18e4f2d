"""Slips of the hand and noise: what a teacher, a program or a bad disk does to a scenario, chosen by a seed."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

Slip = Callable[[str, random.Random], str | None]
BlockSlip = Callable[[list[str], random.Random], list[str] | None]


@dataclass(frozen=True, slots=True)
class Mutant:
    """`lines` are the numbers that count as the edited line, from 1."""

    slip: str
    data: bytes
    lines: tuple[int, ...]


def _misspell(word: str, chance: random.Random) -> str:
    place = chance.randrange(len(word))
    return chance.choice(
        [
            word[:place] + word[place + 1 :],
            word[:place] + word[place] * 2 + word[place + 1 :],
            word[:place] + "x" + word[place + 1 :],
        ]
    )


def misspelled_key(line: str, chance: random.Random) -> str | None:
    found = re.match(r"([ -]*)([a-z-]{3,}):(.*)", line)
    return f"{found[1]}{_misspell(found[2], chance)}:{found[3]}" if found else None


def misspelled_role(line: str, chance: random.Random) -> str | None:
    found = re.match(r"(.*(?:met: |van: |feit: |<))([a-z]{3,})(.*)", line)
    return f"{found[1]}{_misspell(found[2], chance)}{found[3]}" if found else None


def misspelled_property(line: str, chance: random.Random) -> str | None:
    found = re.match(r"(.*<[a-z]+\.)([A-Za-z]{3,})(>.*)", line)
    return f"{found[1]}{_misspell(found[2], chance)}{found[3]}" if found else None


def misspelled_choice(line: str, chance: random.Random) -> str | None:
    found = re.match(r"(.*(?:sterk|neutraal|zwak|gesprek|kaart|start|consulent|kandidaat|intake|telefoon|ja)$)", line)
    return _misspell_last(line, chance) if found else None


def _misspell_last(line: str, chance: random.Random) -> str:
    head, _, word = line.rpartition(" ")
    return f"{head} {_misspell(word, chance)}"


def lost_colon(line: str, chance: random.Random) -> str | None:
    return line.replace(":", "", 1) if re.match(r"[ -]*[a-z-]+:", line) else None


def lost_space(line: str, chance: random.Random) -> str | None:
    return line.replace(": ", ":", 1) if re.match(r"[ -]*[a-z-]+: \S", line) else None


def too_deep(line: str, chance: random.Random) -> str | None:
    return " " * chance.choice([1, 2, 3]) + line if line.strip() else None


def not_deep_enough(line: str, chance: random.Random) -> str | None:
    less = chance.choice([1, 2, 3])
    return line[less:] if line.startswith(" " * less) else None


def with_tab(line: str, chance: random.Random) -> str | None:
    return "\t" + line.lstrip(" ") if line.startswith("  ") else None


def lost_dash(line: str, chance: random.Random) -> str | None:
    return line.replace("- ", "", 1) if line.lstrip().startswith("- ") else None


def lost_dash_kept_place(line: str, chance: random.Random) -> str | None:
    return line.replace("- ", "  ", 1) if line.lstrip().startswith("- ") else None


def odd_start(line: str, chance: random.Random) -> str | None:
    start = chance.choice(["'s Avonds ", '"', "{", "@", "%", "`", "[", "*", "&", "!", "|", ">", "'"])
    found = re.match(r"([ -]*(?:[a-z-]+: )?)([A-Z].*)", line)
    return f"{found[1]}{start}{found[2]}" if found else None


def colon_inside(line: str, chance: random.Random) -> str | None:
    found = re.match(r"([ -]*[a-z-]+: [^\"' ]+)( [^\"']+)$", line)
    return f"{found[1]}:{found[2]}" if found else None


def hash_inside(line: str, chance: random.Random) -> str | None:
    found = re.match(r"([ -]*[a-z-]+: [^\"' ]+) ([^\"']+ [^\"']+)$", line)
    return f"{found[1]} #{found[2]}" if found else None


def emptied(line: str, chance: random.Random) -> str | None:
    found = re.match(r"([ -]*[a-z-]+:) \S", line)
    return found[1] if found else None


def unclosed_quote(line: str, chance: random.Random) -> str | None:
    return line[:-1] if line.endswith('"') else None


def other_gedrag(line: str, chance: random.Random) -> str | None:
    found = re.match(r"(.*P\d-K\d-W\d\.)\d+(.*)", line)
    return f"{found[1]}{chance.randrange(40, 99)}{found[2]}" if found else None


def unknown_key(line: str, chance: random.Random) -> str | None:
    found = re.match(r"( +)[a-z-]+: \S", line)
    return f"{found[1]}opmerking: dit weet ik nog niet" if found else None


def list_for_text(line: str, chance: random.Random) -> str | None:
    found = re.match(r"([ -]*)(zeg|titel|briefing|begroeting|label): (.*)", line)
    return f"{found[1]}{found[2]}: [a, b]" if found else None


def word_for_number(line: str, chance: random.Random) -> str | None:
    found = re.match(r"([ -]*(?:vertrouwen|geduld|duur|tijd|aantal|peildatum): ).*", line)
    return f"{found[1]}een beetje" if found else None


def doubled_line(line: str, chance: random.Random) -> str | None:
    return f"{line}\n{line}" if re.match(r" *[a-z-]+: \S", line) else None


def group_for_text(line: str, chance: random.Random) -> str | None:
    found = re.match(r"([ -]*)(zeg|titel|briefing|antwoord|uitleg|label|functie): (.*)", line)
    return f"{found[1]}{found[2]}:\n{' ' * (len(found[1]) + 2)}tekst: {found[3]}" if found else None


def text_before_list(line: str, chance: random.Random) -> str | None:
    found = re.match(r"( *(?:zetten|opdrachten|velden|vacatures|stappen|onthult|een-van|rollen|rondes):)$", line)
    return f"{found[1]} nog te doen" if found else None


def foreign_letter(line: str, chance: random.Random) -> str | None:
    """One letter as an old Windows program writes it."""
    found = re.match(r"([ -]*[a-z-]+: .*)e(.*)", line)
    return f"{found[1]}\udce9{found[2]}" if found else None


SLIPS: tuple[Slip, ...] = (
    *(misspelled_key, misspelled_role, misspelled_property, misspelled_choice, lost_colon, lost_space, too_deep),
    *(not_deep_enough, with_tab, lost_dash, lost_dash_kept_place, odd_start, colon_inside, hash_inside, emptied),
    *(unclosed_quote, other_gedrag, unknown_key, list_for_text, word_for_number, doubled_line),
    *(group_for_text, text_before_list, foreign_letter),
)


def moved_block(lines: list[str], chance: random.Random) -> list[str] | None:
    """A few lines selected, and the space bar or Backspace pressed."""
    block, by = lines[: chance.randrange(2, 6)], chance.choice([-2, -1, 1, 2, 3])
    if not all(len(line) - len(line.lstrip(" ")) >= max(-by, 1) for line in block):
        return None
    return [line[-by:] if by < 0 else " " * by + line for line in block]


def swapped_neighbours(lines: list[str], chance: random.Random) -> list[str] | None:
    block = lines[:2]
    return block[::-1] if len(block) == 2 and all(line.strip() for line in block) else None


BLOCK_SLIPS: tuple[BlockSlip, ...] = (moved_block, swapped_neighbours)


def mutant(text: str, seed: int) -> Mutant:
    """The text with one slip, in one line or in a few that belong together."""
    chance = random.Random(seed)
    lines = text.split("\n")
    while True:
        place = chance.randrange(len(lines))
        if lines[place].lstrip().startswith("#"):
            continue
        number = chance.randrange(len(SLIPS) + len(BLOCK_SLIPS))
        slip = SLIPS[number] if number < len(SLIPS) else BLOCK_SLIPS[number - len(SLIPS)]
        edited = _edited(lines, place, number, chance)
        if edited and edited != lines[place : place + len(edited)]:
            after = place + max(1, len(edited) if number >= len(SLIPS) else 1)
            changed = [*lines[:place], *edited, *lines[after:]]
            data = "\n".join(changed).encode("utf-8", "surrogateescape")
            return Mutant(slip.__name__, data, tuple(range(place + 1, place + 1 + len(edited))))


def _edited(lines: list[str], place: int, number: int, chance: random.Random) -> list[str] | None:
    if number >= len(SLIPS):
        return BLOCK_SLIPS[number - len(SLIPS)](lines[place:], chance)
    found = SLIPS[number](lines[place], chance)
    return None if found is None else found.split("\n")


# Noise ------------------------------------------------------------------------------------------------------------

SIGNS = (
    *(
        b":",
        b"- ",
        b"#",
        b'"',
        b"'",
        b"[",
        b"{",
        b"&a ",
        b"*a",
        b"!!x ",
        b"|",
        b">",
        b"\t",
        b"\n",
        b"  ",
        b"<",
        b"---\n",
    ),
    *(b"\x00", b"\xef\xbb\xbf", b"\xc2\xa0", b"\xe2\x80\xa8", b"\r", b"? ", b"%YAML 9\n", b"<<: *a\n", b"=: "),
)
ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "cp1252", "cp437", "mac_roman", "utf-7", "utf-8-sig", "cp037")
BOMBS: tuple[bytes, ...] = (
    b"a: &a [x,x,x]\n" + b"\n".join(b"%c: &%c [*%c,*%c,*%c]" % (n, n, n - 1, n - 1, n - 1) for n in range(98, 123)),
    b"[" * 20_000,
    b"{a: " * 20_000,
    b"\n".join(b" " * n + b"a:" for n in range(700)),
    b"- " * 40_000,
    b"titel: " + b"<" * 400_000,
    b"titel: " + b"a" * 999_000,
    b"\n".join(b"a%d: b" % n for n in range(80_000)),
    b"titel: a\n" * 60_000,
    b"'" * 500_000,
    b'"\\x' * 200_000,
    b"rondes:\n" + b"  - ronde: intake\n" * 30_000,
    b"\xff" * 900_000,
    b"!!python/object/apply:os.system [ls]\n",
    b"a" * 1_100_000,
)


def noisy(data: bytes, seed: int) -> bytes:
    """The file with a few pieces cut out, put in or changed; sometimes it just stops, sometimes it was saved as
    something else, sometimes there is a bomb in it."""
    chance = random.Random(seed)
    for _ in range(chance.choice([1, 1, 3, 8])):
        data = _with_noise(data, chance)
    match chance.randrange(12):
        case 0:
            return data.decode("utf-8", "replace").encode(chance.choice(ENCODINGS), "replace")
        case 1:
            place = chance.randrange(len(data) + 1)
            return data[:place] + chance.choice(BOMBS) + data[place:]
        case _:
            return data


def _with_noise(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    match chance.randrange(4):
        case 0:
            return data[:place] + chance.choice(SIGNS) + data[place:]
        case 1:
            return data[:place] + data[place + chance.randrange(1, 60) :]
        case 2:
            return data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]
        case _:
            return data[: max(place, 20)] if chance.randrange(4) == 0 else data
