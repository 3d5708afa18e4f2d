"""Prints the figures of design §13 under the table of the benchmarks, each beside its target."""

import os
from collections.abc import Callable

import pytest

FIGURES = pytest.StashKey[list[tuple[str, str, str]]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[FIGURES] = []


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Callable[[str, str, str], None]:
    """Keeps one figure for the summary: what, how fast, and what it should be."""
    return lambda what, figure, target: request.config.stash[FIGURES].append((what, figure, target))


@pytest.fixture(scope="session")
def kept_bytecode(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a process that is measured: it keeps its bytecode, in a folder that begins empty.

    Where Python was told to write none, every start compiles the whole game anew, beside a pygame that was compiled
    when it was installed: that measures the compiler. Start once before measuring.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("bytecode"))}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    found = config.stash[FIGURES]
    if found:
        terminalreporter.section("figures of the house plan")
    for what, figure, target in found:
        terminalreporter.write_line(f"{what:<64} {figure:>18}   target {target}")
