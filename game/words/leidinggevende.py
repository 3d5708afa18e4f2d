"""What the leidinggevende says at the end of a day: what was strongest, what cost most, and one thing to work on."""

import re

from game.words.werkprocessen import within

ROLE = "je leidinggevende"
OWN = "Marleen"
"""The leidinggevende of an agency of which the scenario names none."""
SHORTEST, LONGEST = 24, 150
"""Letters: what is longer is read back in the course of the day, not said aloud."""

BREATH = 230
_SENTENCE = re.compile(r"(?<=[a-zé0-9)”][.?]) (?=[A-ZÉ“])")
"""Where one sentence ends and another begins; an abbreviation is followed by a digit or a small letter."""

NOTHING_STRONG = (
    "Ik heb vandaag met je meegekeken. Sterke momenten zag ik nog niet, en dat mag: dit is oefenen. "
    "We pakken er één ding uit."
)
NOTHING_LOST = "Ik heb gezocht wat er beter kon en vond vandaag niets. Neem een moeilijker dag, daar leer je meer van."


def strongest(plain: str, task: str, did: str, *, known: bool) -> str:
    """With `known` there is evidence enough to call it a strength."""
    head = "Je kracht vandaag" if known else "Dit liet je het meest zien"
    short = bool(did) and len(did) <= LONGEST
    seen = f"Bij “{task}” was dit sterk: {_quote(did)}" if short else f"Dat zag ik bij “{task}”."
    return f"{head}: {within(plain)}. {seen}"


def unfinished(count: int, first: str) -> str:
    if count == 1:
        return f"Eén opdracht liet je liggen: “{first}”. Daar kon je me niets laten zien."
    return f"Er bleven {count} opdrachten liggen, te beginnen met “{first}”. Daar kon je me niets laten zien."


def costly(task: str, did: str, why: str, *, critical: bool) -> str:
    """What was done, or what was left undone when `did` is ''."""
    head = f"{'Eén moment telt zwaar, bij' if critical else 'Wat me opviel bij'} “{task}”"
    if not did:
        return f"{head}: daar bleef iets liggen. {in_short(why, did)}"
    said = f": je koos {_quote(did)}" if len(did) <= LONGEST else "."
    return f"{head}{said} {in_short(why, did)}".strip()


def in_short(why: str, did: str) -> str:
    """As many whole sentences as can be said in one breath, without the one that only repeats what was chosen."""
    chosen = did.rpartition(": ")[2]
    sentences = [one for one in _SENTENCE.split(why) if not (chosen and chosen in one)]
    told = ""
    for one in sentences:
        if told and len(told) + len(one) > BREATH:
            break
        told = f"{told} {one}".strip()
    return told


def take_along(gedrag: str) -> str:
    return f"Neem één ding mee naar je volgende dag. In het dossier staat het zo: “{gedrag}”."


def _quote(text: str) -> str:
    return f"“{text}”" if text.endswith((".", "?", "…")) else f"“{text}”."
