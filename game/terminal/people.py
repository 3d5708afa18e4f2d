"""What people are called in the text version."""

from game.core.world import World
from game.words import spel


def name(world: World, role: str) -> str:
    """'jij' is the player; anybody else goes by their name."""
    return spel.YOU if role == "jij" else world.value(role, "naam") or role
