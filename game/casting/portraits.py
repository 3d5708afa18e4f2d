"""Portraits: the people of whom pictures exist, for casting somebody who looks the part."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Portrait:
    """One person in assets/portraits/, in every mood; skin runs from 1 (light) to 6 (dark). `vest` is a safety vest."""

    id: str
    gender: Literal["v", "m"]
    age: Literal["jong", "midden", "ouder"]  # under 28, 28 to 50, over 50
    skin: int
    headscarf: bool
    vest: bool = False


PORTRAITS = (
    Portrait("p01", "v", "jong", 1, False),
    Portrait("p02", "v", "jong", 6, False),
    Portrait("p03", "v", "jong", 3, True),
    Portrait("p04", "v", "jong", 2, False),
    Portrait("p05", "v", "jong", 5, False),
    Portrait("p06", "v", "jong", 2, False),
    Portrait("p07", "v", "jong", 1, False),
    Portrait("p08", "v", "jong", 4, False),
    Portrait("p09", "v", "midden", 1, False),
    Portrait("p10", "v", "midden", 4, True),
    Portrait("p11", "v", "midden", 6, False),
    Portrait("p12", "v", "midden", 3, False),
    Portrait("p13", "v", "midden", 5, False),
    Portrait("p14", "v", "midden", 1, False),
    Portrait("p15", "v", "midden", 2, False, vest=True),
    Portrait("p16", "v", "midden", 4, False),
    Portrait("p17", "v", "ouder", 1, False),
    Portrait("p18", "v", "ouder", 2, False),
    Portrait("p19", "v", "ouder", 3, True),
    Portrait("p20", "v", "ouder", 2, False),
    Portrait("p21", "v", "ouder", 6, False),
    Portrait("p22", "v", "ouder", 1, False),
    Portrait("p23", "v", "ouder", 4, False),
    Portrait("p24", "v", "ouder", 5, False),
    Portrait("p25", "m", "jong", 5, False),
    Portrait("p26", "m", "jong", 1, False),
    Portrait("p27", "m", "jong", 6, False),
    Portrait("p28", "m", "jong", 2, False),
    Portrait("p29", "m", "jong", 6, False, vest=True),
    Portrait("p30", "m", "jong", 3, False),
    Portrait("p31", "m", "jong", 2, False),
    Portrait("p32", "m", "jong", 4, False),
    Portrait("p33", "m", "midden", 2, False),
    Portrait("p34", "m", "midden", 3, False),
    Portrait("p35", "m", "midden", 6, False),
    Portrait("p36", "m", "midden", 4, False),
    Portrait("p37", "m", "midden", 1, False),
    Portrait("p38", "m", "midden", 2, False),
    Portrait("p39", "m", "midden", 5, False),
    Portrait("p40", "m", "midden", 1, False, vest=True),
    Portrait("p41", "m", "ouder", 1, False),
    Portrait("p42", "m", "ouder", 2, False),
    Portrait("p43", "m", "ouder", 3, False),
    Portrait("p44", "m", "ouder", 4, False),
    Portrait("p45", "m", "ouder", 6, False),
    Portrait("p46", "m", "ouder", 5, False),
    Portrait("p47", "m", "ouder", 2, False, vest=True),
    Portrait("p48", "m", "ouder", 3, False),
)
