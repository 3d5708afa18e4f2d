"""What the game shows and sounds: complete, readable, small enough, and of known origin."""

import io
import json
import wave
from array import array
from fnmatch import fnmatch
from itertools import combinations
from pathlib import Path

import pygame
import pytest
from fontTools.ttLib import TTFont

ASSETS = Path(__file__).resolve().parent.parent / "assets"
MOODS = ("blij", "vriendelijk", "neutraal", "twijfel", "bezorgd", "geirriteerd", "boos", "praat")
PEOPLE = tuple(row["id"] for row in json.loads((ASSETS / "portraits" / "portraits.json").read_text("utf-8")))
NEEDED_ICONS = """
phone mail calendar clock map map-pin user users briefcase building file-text clipboard-list calculator check x
circle-help settings volume volume-2 eye eye-off arrow-left arrow-right arrow-up arrow-down chevron-left chevron-right
chevron-up chevron-down star circle-check circle-minus circle-x circle-alert message-circle handshake coffee
notebook-pen search log-out play pause sun moon contrast type lock trending-up euro truck car bike bus home trash-2
save plus minus pencil info undo-2 keyboard graduation-cap target hourglass
"""
SIGNS = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:?()[]/+-=<>@#&*_'\"%"
    "áàâäéèêëíïóôöúùûüçñÉËÏÖÜ" "ıİčćğşłżóśąęźńđžšĞŞŁŻŚĆČŽŠĐ" "€–—…‘’“”„×÷−·•≤≥½¼¾°²³±\u00a0\u2011"
)  # fmt: skip
NOT_IN_THE_FONTS = "→←↑↓✓✗▲▼★☎"


def files() -> list[Path]:
    return sorted(path for path in ASSETS.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def names() -> list[str]:
    return [path.relative_to(ASSETS).as_posix() for path in files()]


def patterns() -> list[str]:
    rows = (line for line in (ASSETS / "README.md").read_text("utf-8").splitlines() if line.startswith("| `"))
    return [row.split("`")[1] for row in rows]


def portrait(person: str, mood: str) -> pygame.Surface:
    return pygame.image.load(ASSETS / "portraits" / f"{person}-{mood}.png")


def test_the_origin_of_every_file_is_written_down() -> None:
    assert [name for name in names() if not any(fnmatch(name, pattern) for pattern in patterns())] == []


def test_every_line_about_origin_is_about_a_file() -> None:
    assert [pattern for pattern in patterns() if not any(fnmatch(name, pattern) for name in names())] == []


def test_everything_together_stays_under_nine_megabytes() -> None:
    assert sum(path.stat().st_size for path in files()) <= 9_000_000


@pytest.mark.parametrize("name", NEEDED_ICONS.split())
def test_the_icons_the_screens_ask_for_exist(name: str) -> None:
    assert (ASSETS / "icons" / f"{name}.svg").is_file()


@pytest.mark.parametrize("path", sorted((ASSETS / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_an_icon_is_drawn_in_the_colour_it_is_given(path: Path) -> None:
    svg = path.read_text("utf-8").replace("currentColor", "#c04020")
    icon = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (48, 48))
    solid = [icon.get_at((x, y)) for x in range(48) for y in range(48) if icon.get_at((x, y)).a == 255]
    assert len(solid) > 40
    assert all(abs(pixel.r - 0xC0) + abs(pixel.g - 0x40) + abs(pixel.b - 0x20) < 12 for pixel in solid)


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_has_every_mood_as_a_small_square_picture(person: str) -> None:
    for mood in MOODS:
        path = ASSETS / "portraits" / f"{person}-{mood}.png"
        assert path.stat().st_size <= 40_000
        assert portrait(person, mood).get_size() == (256, 256)
        assert portrait(person, mood).get_at((0, 0)).a == 0


@pytest.mark.parametrize("person", PEOPLE)
def test_no_two_moods_of_one_person_look_the_same(person: str) -> None:
    faces = {mood: pygame.image.tobytes(portrait(person, mood), "RGB") for mood in MOODS}
    for one, other in combinations(MOODS, 2):
        changed = sum(abs(a - b) > 60 for a, b in zip(faces[one][::3], faces[other][::3], strict=True))
        assert changed > 60, (one, other)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_mood_changes_the_face_and_not_the_person(person: str) -> None:
    outlines = [pygame.mask.from_surface(portrait(person, mood)) for mood in MOODS]
    for outline in outlines[1:]:
        assert abs(outline.count() - outlines[0].count()) < 60
        assert outlines[0].overlap_area(outline, (0, 0)) > outlines[0].count() - 60


def test_the_word_list_is_small_and_lies_beside_its_licence() -> None:
    assert (ASSETS / "words" / "nederlands.txt.gz").stat().st_size <= 1_400_000
    notice = (ASSETS / "words" / "LICENSE.txt").read_text("utf-8")
    assert "(c) 2020 OpenTaal" in notice
    assert "Redistributions in binary form must reproduce the above copyright notice" in notice


def test_all_portraits_together_stay_under_five_megabytes() -> None:
    pictures = list((ASSETS / "portraits").glob("*.png"))
    assert len(pictures) == len(PEOPLE) * len(MOODS)
    assert sum(path.stat().st_size for path in pictures) <= 5_000_000


@pytest.mark.parametrize("path", sorted((ASSETS / "fonts").glob("*.ttf")), ids=lambda path: path.stem)
def test_a_font_has_every_sign_a_dutch_screen_needs(path: Path) -> None:
    drawn = TTFont(path).getBestCmap()
    assert [sign for sign in SIGNS if ord(sign) not in drawn] == []


def test_the_signs_the_page_warns_about_are_the_ones_that_lack() -> None:
    fonts = [TTFont(path).getBestCmap() for path in (ASSETS / "fonts").glob("*.ttf")]
    page = (ASSETS / "README.md").read_text("utf-8")
    for sign in NOT_IN_THE_FONTS:
        assert any(ord(sign) not in font for font in fonts)
        assert sign in page


def test_a_changed_font_does_not_carry_a_reserved_name() -> None:
    for path in (ASSETS / "fonts").glob("AanZetLezen-*.ttf"):
        names = TTFont(path)["name"]
        shown = " ".join(str(names.getDebugName(number)) for number in (1, 3, 4, 6))
        assert "Andika" not in shown
        assert "SIL" not in shown


@pytest.mark.parametrize("name", ["klik", "goed", "let-op", "telefoon", "bericht"])
def test_a_sound_is_short_soft_and_starts_and_ends_in_silence(name: str) -> None:
    path = ASSETS / "sounds" / f"{name}.wav"
    with wave.open(str(path)) as sound:
        levels = array("h", sound.readframes(sound.getnframes()))
        seconds = sound.getnframes() / sound.getframerate()
    assert path.stat().st_size <= 40_000
    assert seconds <= 1
    assert 2_000 < max(levels) < 12_000
    assert abs(levels[0]) < 50
    assert abs(levels[-1]) < 50
