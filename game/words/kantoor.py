"""What the office says: the things on and around your desk, the map on the wall, the state of the day."""

# The map on the wall ----------------------------------------------------------------------------------------------

MARKS = {
    "bureau": "jouw bureau",
    "klant": "klant",
    "kandidaat": "kandidaat",
    "voorgesteld": "voorgesteld",
}
"""What each shape on the map stands for."""


def travel(car: int, bike: int, transit: int | None) -> str:
    """How long a way takes by each means."""
    bus = f"{transit} minuten met bus of trein" if transit is not None else "geen bus of trein"
    return f"{car} minuten met de auto, {bike} minuten op de fiets, {bus}"
