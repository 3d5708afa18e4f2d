"""What `aanzet plattegrond` writes beside the author's own words."""

from game.core.authored import Conditions, write_clock, write_duration
from game.core.tasks.inbox_spec import Message


def conditions(als: Conditions | None, after: tuple[str, ...] = ()) -> str:
    """The conditions of a move read aloud: 'na open-begin, vertrouwen 6'; '' when there are none."""
    told = [f"na {zet}" for zet in after]
    if als is not None:
        told += [f"na {zet}" for zet in als.gezegd]
        told += [f"gehoord {path}" for path in als.gehoord]
        told += [f"vastgelegd {path}" for path in als.vastgelegd]
        told += [f"beloofd {name}" for name in als.beloofd]
        told += [f"geplaatst {name}" for name in als.geplaatst]
        told += [f"vertrouwen {als.vertrouwen}"] if als.vertrouwen else []
        told += [f"nog {write_duration(als.tijd_over)}"] if als.tijd_over else []
        told += [f"{path} is {' of '.join(values)}" for path, values in als.is_.items()]
        told += [f"{path} is niet {' of '.join(values)}" for path, values in als.is_niet.items()]
    return ", ".join(told)


def moment(message: Message) -> str:
    """When a message comes: 'om 09:05', 'na ziek-melden, 10 min later', 'na stilte op wie-is-vrij'."""
    told = [f"om {write_clock(message.om)}"] if message.om is not None else []
    told += [f"na {name}" for name in message.na]
    told += [f"na stilte op {message.na_stilte}"] if message.na_stilte else []
    told += [f"{write_duration(message.na_tijd)} later"] if message.na_tijd else []
    return ", ".join(told)


def term(message: Message) -> str:
    told = [f"uiterlijk {write_clock(message.uiterlijk)}"] if message.uiterlijk is not None else []
    told += [f"binnen {write_duration(message.binnen)}"] if message.binnen is not None else []
    return ", ".join((*told, *(["vervalt"] if message.vervalt else [])))


def trust(change: int) -> str:
    return f"vertrouwen {change:+}" if change else ""


def shows(ratings: dict[str, str]) -> str:
    return ", ".join(f"{gedrag} {rating}" for gedrag, rating in ratings.items())


def written(path: str) -> str:
    return f"De plattegrond staat in {path}."


NO_GRAPHVIZ = "Graphviz is niet geïnstalleerd; dit is de plattegrond als lijst."
