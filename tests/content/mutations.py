"""Slips of the hand: what a teacher does wrong to one line of a scenario, chosen by a seed."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

Slip = Callable[[str, random.Random], str | None]


@dataclass(frozen=True, slots=True)
class Mutant:
    """`lines` are the numbers that count as the edited line, from 1."""

    slip: str
    text: str
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


SLIPS: tuple[Slip, ...] = (
    *(misspelled_key, misspelled_role, misspelled_property, misspelled_choice, lost_colon, lost_space, too_deep),
    *(not_deep_enough, with_tab, lost_dash, lost_dash_kept_place, odd_start, colon_inside, hash_inside, emptied),
    *(unclosed_quote, other_gedrag, unknown_key, list_for_text, word_for_number, doubled_line),
)


def mutant(text: str, seed: int) -> Mutant:
    """The text with one slip in one line."""
    chance = random.Random(seed)
    lines = text.split("\n")
    while True:
        slip, place = chance.choice(SLIPS), chance.randrange(len(lines))
        edited = None if lines[place].lstrip().startswith("#") else slip(lines[place], chance)
        if edited is not None and edited != lines[place]:
            number = place + 1
            changed = "\n".join([*lines[:place], edited, *lines[place + 1 :]])
            return Mutant(slip.__name__, changed, (number, number + 1) if "\n" in edited else (number,))
