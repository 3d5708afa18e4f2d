"""A conversation of any size, with every kind of condition in it: to measure, and to compare two ways of playing."""

from typing import Any

from game.core.chance import Chance

PER_TOPIC = 25


def long_talk(moves: int, seed: int = 1, *, patience: int = 999) -> dict[str, Any]:
    """`moves` in topics of 25: two in five wait for a move, a fact or trust; one in five answers a shared kans."""
    chance = Chance.of(seed, "gesprek")
    topics = [_topic(number, seed, chance) for number in range(moves // PER_TOPIC)]
    return {
        **{"werkvorm": "gesprek", "opdracht": "lang", "titel": "Een lang gesprek", "met": "samira"},
        **{"begroeting": "Hallo.", "geduld": str(patience), "onderwerpen": topics},
        "afsluiting": [{"zet": "dag", "zeg": "Tot ziens.", "antwoord": "Dag.", "rondt-af": "ja", "tijd": "0"}],
    }


def _topic(number: int, seed: int, chance: Chance) -> dict[str, Any]:
    return {"onderwerp": f"t-{number}", "zetten": [_move(number, place, chance) for place in range(PER_TOPIC)]}


def _move(topic: int, place: int, chance: Chance) -> dict[str, Any]:
    name = f"z-{topic}-{place}"
    move: dict[str, Any] = {"zet": name, "zeg": f"Vraag {name}", "antwoord": f"Antwoord {name}", "tijd": "0"}
    earlier = f"z-{topic}-{chance.below(place)}" if place else ""
    match place % 10:
        case 0:
            move |= {"onthult": f"feit-{topic}-{place}", "vertrouwen": "1"}
        case 3:
            move |= {"na-zet": earlier}
        case 4:
            move |= {"als": {"gehoord": f"samira.feit-{topic}-0"}, "vertrouwen": "-1"}
        case 5:
            move |= {"als": {"vertrouwen": str(chance.below(10))}}
        case 6:
            move |= {"als": {"gezegd": earlier, "tijd-over": str(chance.below(400))}, "tijd": "1"}
        case 7 | 8:
            move |= {"kans": f"kans-{topic}-{place // 10}", "uitleg": "Omdat."}
            move |= {"gedrag": {"P2-K1-W1.4": "sterk" if place % 10 == 7 else "zwak"}}
        case 9:
            better = {"als": {"vertrouwen": "6"}, "antwoord": "Liever zo.", "onthult": f"geheim-{topic}-{place}"}
            move |= {"varianten": [better]}
    return move


def long_talk_facts(moves: int) -> dict[str, str]:
    """What is true of samira in that conversation."""
    topics = range(moves // PER_TOPIC)
    told = {f"feit-{t}-{place}": "ja" for t in topics for place in (0, 10, 20)}
    return {**told, **{f"geheim-{t}-{place}": "nee" for t in topics for place in (9, 19)}}
