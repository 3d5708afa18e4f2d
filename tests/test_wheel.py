"""The wheel carries all it needs: unpacked in an empty folder and started from elsewhere, it plays."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, unpacked; what it depends on comes from the environment of the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "--wheel-dir", str(folder), str(ROOT)], check=True, capture_output=True)
    (wheel,) = folder.glob("aan_zet-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def run(unpacked: Path, elsewhere: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(unpacked), "AANZET_GEGEVENS": str(elsewhere / "gegevens")}
    command = [sys.executable, "-m", "game", *arguments]
    return subprocess.run(command, cwd=elsewhere, env=environment, capture_output=True, text=True, encoding="utf-8")


def test_it_plays_the_shipped_day_from_another_folder(unpacked: Path, tmp_path: Path) -> None:
    played = run(unpacked, tmp_path, "demo", "--speler", "expert", "--zaad", "7", "--zonder-venster", "--json")
    assert played.returncode == 0, played.stderr
    last = json.loads(played.stdout.splitlines()[-1])
    assert last["scenario"] == "drukte-bij-het-distributiecentrum"
    assert last["oefenscore"] >= 90


def test_it_shows_the_dossiers_from_another_folder(unpacked: Path, tmp_path: Path) -> None:
    shown = run(unpacked, tmp_path, "dossiers", "--json")
    assert [d["id"] for d in json.loads(shown.stdout)["dossiers"]] == ["consulent", "intercedent"]


def test_it_carries_fonts_portraits_and_their_licences(unpacked: Path) -> None:
    assets = unpacked / "game" / "shipped" / "assets"
    for name in ("fonts", "icons", "portraits", "sounds", "README.md"):
        assert (assets / name).exists(), name
    assert not (unpacked / "tests").exists()
