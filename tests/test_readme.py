"""The README says nothing that is not so: its commands exist, its links lead somewhere, CI runs its test command."""

import re
from pathlib import Path

import pytest

from game.commands.arguments import parser

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")


def commands() -> set[str]:
    (choices,) = (action.choices for action in parser()._actions if action.dest == "command")
    assert choices is not None
    return set(choices)


@pytest.mark.parametrize("text", [README, GUIDE], ids=["README", "guide"])
def test_every_command_that_is_named_exists(text: str) -> None:
    named = set(re.findall(r"\baanzet ([a-z]+)\b", text))
    assert named
    assert named <= commands()


def test_every_command_stands_in_the_readme() -> None:
    known = set(re.findall(r"\baanzet ([a-z]+)\b", README))
    assert commands() - known <= {"protocol"}


@pytest.mark.parametrize("text", [README, GUIDE], ids=["README", "guide"])
def test_every_link_to_a_file_leads_somewhere(text: str) -> None:
    folder = ROOT if text is README else ROOT / "scenarios"
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    assert [link for link in links if not (folder / link).exists()] == []


def test_ci_runs_the_test_command_of_the_readme() -> None:
    shown = README.split("<!-- test -->\n```sh\n", 1)[1].split("\n", 1)[0]
    assert shown.endswith("pytest")
    assert "<!-- test -->" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "bat" in README  # the Windows form stands beside it
