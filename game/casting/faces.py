"""Faces: which portrait a person gets, by gender and age, and loosely by where the family comes from."""

from game.casting.portraits import Portrait
from game.core.chance import Chance

_ANY = (1, 6)
_SKINS: dict[str, tuple[int, int]] = {
    "nederlands": (1, 3),
    "turks": (2, 4),
    "marokkaans": (2, 4),
    "surinaams": (4, 6),
    "hindostaans": (4, 5),
    "antilliaans": (4, 6),
    "pools": (1, 2),
    "oekraïens": (1, 2),
    "bulgaars": (1, 3),
    "roemeens": (1, 3),
    "syrisch": (2, 4),
    "eritrees": (5, 6),
    "somalisch": (5, 6),
    "afghaans": (2, 4),
    "indonesisch": (3, 5),
    "chinees": (2, 3),
    "ghanees": (5, 6),
    "kaapverdisch": (4, 6),
}
_HEADSCARF_IS_USUAL = frozenset({"turks", "marokkaans", "syrisch", "somalisch", "afghaans"})
_VESTS = frozenset({"logistiek", "transport", "bouw", "industrie"})
_AGES = ("jong", "midden", "ouder")
# What a face that does not fit costs: the smallest sum wins. An age that is wrong shows more than another complexion.
_PER_SKIN, _PER_AGE, _HEADSCARF, _TAKEN = 1, 4, 20, 100


def dressed_for(sector: str, portraits: tuple[Portrait, ...]) -> tuple[Portrait, ...]:
    """Without the safety vests where nobody wears one: a nurse does not come in what belongs in a warehouse."""
    return portraits if sector in _VESTS else tuple(portrait for portrait in portraits if not portrait.vest)


def pick_face(
    chance: Chance, portraits: tuple[Portrait, ...], taken: frozenset[str], gender: str, age: int, background: str
) -> str:
    """The id of one of the best fitting portraits of this gender; one that is taken only when all of them are."""
    costs = [
        (_misfit(portrait, taken, age, background), portrait.id) for portrait in portraits if portrait.gender == gender
    ]
    lowest = min(cost for cost, _ in costs)
    return chance.pick([id for cost, id in costs if cost == lowest])


def _misfit(portrait: Portrait, taken: frozenset[str], age: int, background: str) -> int:
    lightest, darkest = _SKINS.get(background, _ANY)
    skin = max(lightest - portrait.skin, portrait.skin - darkest, 0)
    years = abs(_AGES.index(portrait.age) - _AGES.index(_face_age(age)))
    scarf = portrait.headscarf and background not in _HEADSCARF_IS_USUAL
    return skin * _PER_SKIN + years * _PER_AGE + scarf * _HEADSCARF + (portrait.id in taken) * _TAKEN


def _face_age(age: int) -> str:
    if age < 28:
        return "jong"
    return "midden" if age <= 50 else "ouder"
