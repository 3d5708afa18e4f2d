"""Icons: copy the Lucide drawings the game uses out of an unpacked lucide-static package.

Usage: python assets/bake/icons.py PACKAGE_FOLDER
"""

import shutil
import sys
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "icons"

NAMES = (
    # places and things on the desk
    "phone", "mail", "calendar", "clock", "map", "map-pin", "briefcase", "building", "file-text", "clipboard-list",
    "calculator", "coffee", "notebook-pen", "book-open", "flag", "hourglass", "lock", "euro", "trending-up", "target",
    # people and talk
    "user", "users", "message-circle", "handshake", "graduation-cap", "lightbulb",
    # on the road
    "truck", "car", "bike", "bus", "home",
    # verdicts and marks
    "check", "x", "star", "circle", "circle-check", "circle-minus", "circle-x", "circle-alert", "circle-help", "info",
    # ways through the program
    "arrow-left", "arrow-right", "arrow-up", "arrow-down", "chevron-left", "chevron-right", "chevron-up",
    "chevron-down", "search", "log-out", "play", "pause", "undo-2", "save", "trash-2", "pencil", "plus", "minus",
    # settings
    "settings", "volume", "volume-2", "volume-x", "eye", "eye-off", "sun", "moon", "contrast", "type", "keyboard",
)  # fmt: skip


def main(package: Path) -> None:
    for name in NAMES:
        shutil.copyfile(package / "icons" / f"{name}.svg", ICONS / f"{name}.svg")
    shutil.copyfile(package / "LICENSE", ICONS / "LICENSE.txt")
    print(f"{len(NAMES)} icons")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
