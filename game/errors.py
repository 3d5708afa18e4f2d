"""Expected failure: one class, raised anywhere, caught once in `main.py`, told in one Dutch sentence."""


class GameError(Exception):
    """What the user or the machine can do something about. The message is a Dutch sentence for that person."""
