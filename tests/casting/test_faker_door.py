"""Faker stays behind one door: our own provider, and of Faker no method but the ones on the list."""

import ast
from pathlib import Path

import game.casting
from game.casting.providers import ALLOWED, Fake, fake_from
from game.core.chance import Chance

MODULES = sorted(Path(game.casting.__file__).parent.glob("*.py"))
RISKY = ("company", "ssn", "job", "email", "phone_number", "postcode", "name", "last_name", "iban", "license_plate")


def test_casting_asks_faker_only_for_what_is_on_the_list() -> None:
    asked = {name for module in MODULES for name in _asked_of_fake(module)}
    assert asked
    assert asked <= set(ALLOWED)


def test_only_one_module_knows_faker() -> None:
    assert [module.name for module in MODULES if "faker" in _imports(module)] == ["providers.py"]


def test_the_list_and_the_promise_that_mypy_checks_are_the_same() -> None:
    promised = {name for name in vars(Fake) if not name.startswith("_")}
    assert promised == set(ALLOWED)


def test_nothing_that_faker_makes_up_by_itself_can_be_reached() -> None:
    fake = fake_from(Chance(1))
    assert all(hasattr(fake, name) for name in ALLOWED)
    assert [name for name in (*RISKY, "random_element", "bothify", "numerify") if hasattr(fake, name)] == []


def test_the_same_stream_gives_the_same_draws() -> None:
    assert _some_draws(5) == _some_draws(5)
    assert _some_draws(5) != _some_draws(6)


def test_drawing_takes_nothing_from_the_random_numbers_of_the_program() -> None:
    import random

    random.seed(1)
    before = random.getstate()
    _some_draws(5)
    assert random.getstate() == before


def test_every_home_and_every_list_can_be_drawn_to_its_end() -> None:
    fake = fake_from(Chance(3))
    numbers = {fake.house_number() for _ in range(6000)}
    assert (min(numbers), max(numbers)) == (1, 180)
    assert {fake.gender() for _ in range(50)} == {"v", "m"}


def _some_draws(seed: int) -> tuple[object, ...]:
    fake = fake_from(Chance(seed))
    return tuple((fake.background(), fake.home_town(), fake.phone(), fake.firm("bouw")) for _ in range(10))


def _asked_of_fake(module: Path) -> set[str]:
    tree = ast.parse(module.read_text("utf-8"))
    attributes = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    return {node.attr for node in attributes if isinstance(node.value, ast.Name) and node.value.id == "fake"}


def _imports(module: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found
