"""What the leidinggevende says at the end of the day: what was strongest, what cost most, and one thing to take along."""

from game.words.werkprocessen import within

ROLE = "je leidinggevende"
OWN = "Marleen"
"""The leidinggevende of an agency of which the scenario names none."""
LONGEST = 150
"""Letters: what is longer is read back in the course of the day, not said aloud."""

NOTHING_STRONG = (
    "Ik heb vandaag met je meegekeken. Sterke momenten zag ik nog niet, en dat mag: dit is oefenen. "
    "We pakken er één ding uit."
)
NOTHING_LOST = "Ik heb gezocht wat er beter kon en vond vandaag niets. Neem een moeilijker dag, daar leer je meer van."


def strongest(plain: str, task: str, did: str) -> str:
    quoted = f" Bij “{task}” was dit sterk: {_quote(did)}" if did and len(did) <= LONGEST else f" Dat zag ik bij “{task}”."
    return f"Je kracht zat vandaag in {within(plain)}.{quoted}"


def unfinished(count: int, first: str) -> str:
    if count == 1:
        return f"Eén opdracht liet je liggen: “{first}”. Daar kon je me niets laten zien."
    return f"Er bleven {count} opdrachten liggen, te beginnen met “{first}”. Daar kon je me niets laten zien."


def costly(task: str, did: str, why: str, *, critical: bool) -> str:
    """What was done, or what was left undone when `did` is ''."""
    head = "Eén moment telt zwaar," if critical else "Wat me opviel"
    said = f" Je koos: {_quote(did)}" if did and len(did) <= LONGEST else ""
    return f"{head} bij “{task}”.{said}{f' {why}' if len(why) <= 2 * LONGEST else ''}"


def take_along(gedrag: str) -> str:
    return f"Neem één ding mee naar je volgende dag: “{gedrag}”."


def _quote(text: str) -> str:
    return f"“{text}”" if text.endswith((".", "?", "…")) else f"“{text}”."
