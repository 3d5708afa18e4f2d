"""Portraits: bake every person in every mood to a small PNG, and the table of who they are.

Usage: python assets/bake/portraits.py
"""

import io
import json
from pathlib import Path

import resvg_py
from drawing import bust
from moods import faces
from people import SITTERS
from PIL import Image

PORTRAITS = Path(__file__).resolve().parent.parent / "portraits"
SIDE = 256
COLOURS = 128


def main() -> None:
    for old in PORTRAITS.glob("*.png"):
        old.unlink()
    for number, sitter in enumerate(SITTERS, 1):
        for mood, face in faces(sitter.line_colour()).items():
            picture = _picture(bust(sitter.look(), face))
            picture.save(PORTRAITS / f"p{number:02}-{mood}.png", optimize=True)
    rows = ",\n".join(
        json.dumps(sitter.table_row(number), ensure_ascii=False) for number, sitter in enumerate(SITTERS, 1)
    )
    (PORTRAITS / "portraits.json").write_text(f"[\n{rows}\n]\n", encoding="utf-8")
    sizes = [path.stat().st_size for path in PORTRAITS.glob("*.png")]
    print(f"{len(sizes)} pictures, {sum(sizes) // 1024} KB, the largest {max(sizes) // 1024} KB")


def _picture(svg: str) -> Image.Image:
    drawn = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=SIDE, height=SIDE))))
    return drawn.convert("RGBA").quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main()
