"""Clothes: collars, lapels and a safety vest over the plain body of the style, drawn by ourselves."""

from dataclasses import dataclass

INK = "#23262f"
STRIPE = "#dfe3e8"

COLLAR_LEFT = "M246 592C272 642 322 690 391 703L350 751C296 734 248 690 222 607Z"
COLLAR_RIGHT = "M519 592C500 640 455 690 391 703L432 751C482 734 527 690 546 608Z"
LAPEL_LEFT = "M224 604L190 616C196 680 240 740 292 790H390C320 770 250 710 224 604Z"
LAPEL_RIGHT = "M544 605L570 622C570 680 536 740 490 790H391C460 770 520 710 544 605Z"
VEST_LEFT = "M222 606L140 642C112 690 102 740 98 790H372C300 745 246 690 222 606Z"
VEST_RIGHT = "M546 608L596 646C622 690 632 740 636 790H410C482 745 528 690 546 608Z"
STRIPES = "M176 626C158 680 150 740 150 790H200C198 740 200 680 210 611Z" + (
    "M560 618C572 680 576 740 576 790H612C610 740 604 690 588 640Z"
)


@dataclass(frozen=True, slots=True)
class Clothes:
    cut: str  # trui, polo, overhemd, colbert, hesje
    colour: str
    second: str = "#ffffff"  # the collar of an overhemd, the vest of a hesje


def over_the_body(clothes: Clothes) -> str:
    match clothes.cut:
        case "polo":
            return _collar(clothes.colour)
        case "overhemd":
            return _collar(clothes.second)
        case "colbert":
            return _shape(LAPEL_LEFT + LAPEL_RIGHT, clothes.colour) + _collar(clothes.second)
        case "hesje":
            return _shape(VEST_LEFT + VEST_RIGHT, clothes.second) + f'<path d="{STRIPES}" fill="{STRIPE}"/>'
    return ""


def _collar(colour: str) -> str:
    return _shape(COLLAR_LEFT + COLLAR_RIGHT + "M391 703V790", colour)


def _shape(path: str, fill: str) -> str:
    return f'<path d="{path}" fill="{fill}" stroke="{INK}" stroke-width="9" stroke-linejoin="round"/>'
