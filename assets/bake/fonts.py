"""Fonts: bake Atkinson Hyperlegible Next and a Latin cut of Andika to TTF files that open on every system.

Usage: python assets/bake/fonts.py ATKINSON_PACKAGE_FOLDER ANDIKA_TTF_FOLDER
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "fonts"
WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}
ANDIKA_STYLES = ("Regular", "Bold")

# Latin, its accents, and the signs the screens use. Arrows, checks and pictures are icons, never letters.
LATIN = (
    *range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C), 0x2BC, 0x2C6, 0x2C7, 0x2D8, 0x2D9, 0x2DA, 0x2DB,
    0x2DC, 0x2DD, *range(0x2010, 0x2016), *range(0x2018, 0x2023), 0x2026, 0x202F, 0x2030, 0x2032, 0x2033, 0x2039,
    0x203A, 0x20AC, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265,
)  # fmt: skip

# Signs that look like one the font already has: non-breaking hyphen, hyphen, narrow no-break space.
SAME_SHAPE = {0x2011: 0x2D, 0x2010: 0x2D, 0x202F: 0xA0}


def bake_atkinson(package: Path, weight: int) -> None:
    stem = f"atkinson-hyperlegible-next-{{}}-{weight}-normal.woff2"
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for part in ("latin", "latin-ext"):
            font = TTFont(package / "files" / stem.format(part))
            font.flavor = None
            parts.append(str(Path(folder) / f"{part}.ttf"))
            font.save(parts[-1])
        merged = Merger().merge(parts)
    _add_comparisons(merged)
    _add_same_shapes(merged)
    merged.save(FONTS / f"AtkinsonHyperlegibleNext-{WEIGHTS[weight]}.ttf")


def bake_andika(folder: Path, style: str) -> None:
    """A cut is a modified version, and "Andika" is a reserved name: the cut is called Aan Zet Lezen."""
    font = TTFont(folder / f"Andika-{style}.ttf")
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.drop_tables += ["Silt"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LATIN)
    subsetter.subset(font)
    _rename(font, "Aan Zet Lezen", style)
    font.save(FONTS / f"AanZetLezen-{style}.ttf")


def _add_comparisons(font: TTFont) -> None:
    """The web cut lacks ≤ and ≥; here they are < and > lifted over the bar of the minus sign."""
    glyphs, widths, named = font.getGlyphSet(), font["hmtx"].metrics, font.getBestCmap()
    for code, sign, name in ((0x2264, ord("<"), "lessequal"), (0x2265, ord(">"), "greaterequal")):
        sources = ((named[sign], 80), (named[0x2212], -248))
        pen = TTGlyphPen(None)
        for source, lift in sources:
            outline = DecomposingRecordingPen(glyphs)
            glyphs[source].draw(outline)
            outline.replay(TransformPen(pen, (1, 0, 0, 1, 0, lift)))
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"].setGlyphOrder(font.getGlyphOrder())
        font["glyf"].glyphs[name] = pen.glyph()
        widths[name] = widths[named[sign]]
        _encode(font, code, name)


def _add_same_shapes(font: TTFont) -> None:
    for code, like in SAME_SHAPE.items():
        _encode(font, code, font.getBestCmap()[like])


def _encode(font: TTFont, code: int, glyph: str) -> None:
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = glyph


def _rename(font: TTFont, family: str, style: str) -> None:
    names = font["name"]
    new = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", "")}
    for record in list(names.names):
        if record.nameID in new:
            names.setName(new[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID not in (0, 5, 13, 14):  # copyright, version and licence stay
            names.removeNames(nameID=record.nameID)


def main(atkinson: Path, andika: Path) -> None:
    for weight in WEIGHTS:
        bake_atkinson(atkinson, weight)
    for style in ANDIKA_STYLES:
        bake_andika(andika, style)
    for path in sorted(FONTS.glob("*.ttf")):
        print(f"{path.name}: {path.stat().st_size // 1024} KB, {len(TTFont(path).getBestCmap())} signs")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
