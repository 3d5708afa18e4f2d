"""People: who the portraits show. Skin runs from 1 (light) to 6 (dark); ages are jong, midden, ouder."""

# ruff: noqa: E501 - the table keeps one person to a line

from dataclasses import dataclass

from clothes import Clothes
from drawing import Look

SKINS = {1: "#fbe2cf", 2: "#f4cda8", 3: "#e5b184", 4: "#cd9467", 5: "#ad774c", 6: "#8d6042"}
LINES = {1: "#d9aa90", 2: "#cf9c72", 3: "#b9804f", 4: "#a06a41", 5: "#7d5231", 6: "#5f3d29"}
HAIR = {
    "zwart": "#211d1d", "donkerbruin": "#3e2a22", "bruin": "#6d452a", "kastanje": "#84432a", "rood": "#b2592d",
    "donkerblond": "#a98047", "blond": "#d3a95e", "peper-en-zout": "#74757c", "grijs": "#a0a1a8", "zilver": "#c9cacf",
    "wit": "#e8e8ec",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sitter:
    gender: str
    age: str
    skin: int
    head: str
    hair: str  # a name in HAIR, or the colour of a headscarf
    clothes: Clothes
    style: str
    beard: str | None = None
    glasses: str | None = None
    extra: str = "#ffffff"  # underscarf, turban or ribbon

    def look(self) -> Look:
        hair = HAIR.get(self.hair, self.hair)
        return Look(self.head, SKINS[self.skin], hair, self.clothes, self.extra, self.beard, self.glasses)

    def line_colour(self) -> str | None:
        return LINES[self.skin] if self.age == "ouder" else None

    def table_row(self, number: int) -> dict[str, object]:
        return {
            "id": f"p{number:02}",
            "geslacht": self.gender,
            "leeftijd": self.age,
            "huid": self.skin,
            "hoofddoek": self.head == "hijab",
            "stijl": self.style,
        }


SITTERS = (
    # women under 28
    Sitter("v", "jong", 1, "long", "blond", Clothes("trui", "#3f6ea8"), "lang blond haar"),
    Sitter("v", "jong", 6, "afro", "zwart", Clothes("overhemd", "#c8664a", "#f1e4d6"), "afro"),
    Sitter("v", "jong", 3, "hijab", "#47698f", Clothes("trui", "#93b9d2"), "blauwe hoofddoek", extra="#93b9d2"),
    Sitter("v", "jong", 2, "mediumBangs2", "bruin", Clothes("polo", "#5e8a6a"), "krullen in een staart"),
    Sitter("v", "jong", 5, "cornrows", "bruin", Clothes("trui", "#d9a13f"), "vlechten in een staart"),
    Sitter("v", "jong", 2, "bangs2", "zwart", Clothes("overhemd", "#dfe6ee", "#ffffff"), "zwarte boblijn"),
    Sitter("v", "jong", 1, "longBangs", "rood", Clothes("trui", "#55707a"), "lang rood haar"),
    Sitter("v", "jong", 4, "longCurly", "donkerbruin", Clothes("polo", "#8a6fa8"), "lange krullen"),
    # women of 28 to 50
    Sitter("v", "midden", 1, "medium3", "donkerblond", Clothes("colbert", "#2f4a63"), "halflang donkerblond haar"),
    Sitter("v", "midden", 4, "hijab", "#7a4a63", Clothes("colbert", "#4f5661"), "paarse hoofddoek", extra="#d7b9c8"),
    Sitter("v", "midden", 6, "dreads1", "zwart", Clothes("overhemd", "#6aa39b", "#e8f2ef"), "korte dreads"),
    Sitter("v", "midden", 3, "mediumBangs", "zwart", Clothes("colbert", "#6b3f46"), "halflang zwart haar"),
    Sitter("v", "midden", 5, "bun", "zwart", Clothes("trui", "#b8543f"), "knot met haarband", extra="#e0b04c"),
    Sitter("v", "midden", 1, "bangs", "blond", Clothes("overhemd", "#7f9cc0", "#ffffff"), "blonde pony en bril", glasses="glasses2"),
    Sitter("v", "midden", 2, "medium2", "bruin", Clothes("hesje", "#3b4d5e", "#f08a2c"), "halflang bruin haar, veiligheidshesje"),
    Sitter("v", "midden", 4, "cornrows2", "zwart", Clothes("polo", "#3e7d8c"), "lange vlecht"),
    # women over 50
    Sitter("v", "ouder", 1, "grayMedium", "zilver", Clothes("trui", "#5d82ad"), "grijze knot laag en bril", glasses="glasses2"),
    Sitter("v", "ouder", 2, "grayBun", "wit", Clothes("colbert", "#4a5b52"), "witte knot"),
    Sitter("v", "ouder", 3, "hijab", "#6f7f6a", Clothes("trui", "#4d5a66"), "groene hoofddoek en bril", glasses="glasses5", extra="#cfd8c9"),
    Sitter("v", "ouder", 2, "medium1", "grijs", Clothes("overhemd", "#b56a78", "#f6e9ec"), "kort grijs haar"),
    Sitter("v", "ouder", 6, "afro", "grijs", Clothes("colbert", "#6a4a78"), "grijze afro en bril", glasses="glasses"),
    Sitter("v", "ouder", 1, "mediumBangs", "peper-en-zout", Clothes("polo", "#3f7a74"), "halflang grijs haar"),
    Sitter("v", "ouder", 4, "medium3", "grijs", Clothes("colbert", "#8a4a3d"), "halflang grijs haar en bril", glasses="glasses3"),
    Sitter("v", "ouder", 5, "dreads2", "peper-en-zout", Clothes("trui", "#c79a3e"), "kort grijzend kroeshaar"),
    # men under 28
    Sitter("m", "jong", 5, "short1", "zwart", Clothes("polo", "#5c7f6b"), "kort zwart haar"),
    Sitter("m", "jong", 1, "pomp", "blond", Clothes("trui", "#7c6aa0"), "blonde kuif"),
    Sitter("m", "jong", 6, "flatTop", "zwart", Clothes("trui", "#dba63f"), "flattop"),
    Sitter("m", "jong", 2, "short4", "rood", Clothes("overhemd", "#7fa3b8", "#ffffff"), "rode kuif"),
    Sitter("m", "jong", 6, "twists2", "zwart", Clothes("hesje", "#39424d", "#e9d23c"), "twists, veiligheidshesje"),
    Sitter("m", "jong", 3, "short5", "donkerbruin", Clothes("trui", "#a4534a"), "kort bruin haar"),
    Sitter("m", "jong", 2, "shaved2", "zwart", Clothes("overhemd", "#e1e6ec", "#ffffff"), "opgeschoren zwart haar"),
    Sitter("m", "jong", 4, "turban", "zwart", Clothes("polo", "#43586b"), "tulband en korte baard", beard="chin", extra="#a8483c"),
    # men of 28 to 50
    Sitter("m", "midden", 2, "short2", "bruin", Clothes("overhemd", "#4f6f8f", "#dfe8f1"), "bruin haar en baard", beard="full"),
    Sitter("m", "midden", 3, "short1", "zwart", Clothes("colbert", "#33424f"), "zwart haar en baard", beard="full"),
    Sitter("m", "midden", 6, "noHair1", "zwart", Clothes("overhemd", "#8fb0a0", "#ffffff"), "kaal met sikje", beard="goatee2"),
    Sitter("m", "midden", 4, "turban", "zwart", Clothes("colbert", "#5a5f68"), "tulband en volle baard", beard="full3", extra="#4c7d55"),
    Sitter("m", "midden", 1, "pomp", "donkerbruin", Clothes("colbert", "#2f4a63"), "donkere kuif en bril", glasses="glasses5"),
    Sitter("m", "midden", 2, "short3", "zwart", Clothes("polo", "#6d7f92"), "zwart haar en bril", glasses="glasses2"),
    Sitter("m", "midden", 5, "dreads2", "zwart", Clothes("trui", "#4f8a86"), "korte dreads"),
    Sitter("m", "midden", 1, "short5", "donkerblond", Clothes("hesje", "#3d4f63", "#f08a2c"), "blond haar en baard, veiligheidshesje", beard="chin"),
    # men over 50
    Sitter("m", "ouder", 1, "grayShort", "zilver", Clothes("colbert", "#46566a"), "grijs haar en bril", glasses="glasses"),
    Sitter("m", "ouder", 2, "noHair3", "grijs", Clothes("overhemd", "#6f7a88", "#e9edf2"), "kalend met snor", beard="moustache9"),
    Sitter("m", "ouder", 3, "noHair1", "peper-en-zout", Clothes("polo", "#7a5b46"), "kaal met bril", glasses="glasses2"),
    Sitter("m", "ouder", 4, "turban", "zilver", Clothes("overhemd", "#8c99a8", "#f3f5f8"), "tulband en grijze baard", beard="full3", extra="#35567d"),
    Sitter("m", "ouder", 6, "short2", "grijs", Clothes("trui", "#7d8f5a"), "kort grijs haar"),
    Sitter("m", "ouder", 5, "noHair1", "grijs", Clothes("colbert", "#54415c"), "kaal met grijze baard", beard="full"),
    Sitter("m", "ouder", 2, "short5", "peper-en-zout", Clothes("hesje", "#46505c", "#e9d23c"), "grijzend haar en baard, veiligheidshesje", beard="full"),
    Sitter("m", "ouder", 3, "grayShort", "wit", Clothes("trui", "#5a6f8c"), "wit haar en snor", beard="moustache6"),
)  # fmt: skip
