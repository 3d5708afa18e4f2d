"""Reads the OCR text of the two dossiers on its own terms, to hold the data against it."""

import re
from dataclasses import dataclass
from pathlib import Path

SEEDS = Path(__file__).parents[1] / "seeds"
FILES = {"consulent": "000_66a0ccff74d9cbe3.txt", "intercedent": "002_1baf6fac26e43973.txt"}
EXTRA = "Voor Intercedent geldt aanvullend:"

# Every repair there is, beside the é that stands for ë in seed 000.
REPAIRS = {
    '"moeilijke klanten”': '"moeilijke klanten"',
    "beinvioeden": "beïnvloeden",
    "beinvlioeden": "beïnvloeden",
    "beinvloeden": "beïnvloeden",
    "beroepsbeoefenaarinterpreteert": "beroepsbeoefenaar interpreteert",
    "eeninschatting": "een inschatting",
    "eninteresses": "en interesses",
    "feitelijkloon": "feitelijk loon",
    "gaatinteger": "gaat integer",
    "gegevensin": "gegevens in",
    "geinformeerde": "geïnformeerde",
    "geinterpreteerd": "geïnterpreteerd",
    "Hierbijis": "Hierbij is",
    "ondernemingin": "onderneming in",
    "tekstenin": "teksten in",
    "viot": "vlot",
    "Ín de meeste": "In de meeste",
}
WITHOUT_HEADING = [f"P2-K{k}-W{w}" for k, last in ((1, 5), (2, 4)) for w in range(1, last + 1)]


@dataclass(frozen=True)
class Block:
    """One werkproces as it stands in the seed."""

    description: str
    results: list[str]
    general: list[str]
    extra: list[str]
    competences: list[str]


def text_of(dossier: str) -> str:
    """The seed without page numbers, with its damage mended and its line ends kept."""
    text = (SEEDS / FILES[dossier]).read_text("utf-8").replace("\xa0", " ")
    if dossier == "consulent":
        text = re.sub("één|é", lambda found: found[0] if found[0] == "één" else "ë", text)
    for damaged, whole in REPAIRS.items():
        text = text.replace(damaged, whole)
    return re.sub(r"(?m)^\s*\d+ ?van ?2\d\n", "", text)


def plain(text: str) -> str:
    """On one line, with no space behind a hyphen or slash: there a line may have been broken."""
    return re.sub(r"([-/]) (?!en |of )|(?<=-) (?=/)", r"\1", re.sub(r"\s+", " ", text).strip())


def blocks(dossier: str) -> dict[str, Block]:
    heads = re.compile(r"(?m)^ ?([BP]\d-K\d-W\d):? [A-Z].*\n")
    body = text_of(dossier).partition("Typerende beroepshouding")[2]
    codes = list(dict.fromkeys(heads.findall(body)))
    pieces = re.split(r"(?m)^ ?Omschrijving\n", without_headings(body))[1:]
    codes += WITHOUT_HEADING if dossier == "consulent" else []
    return dict(zip(codes, map(_block, pieces), strict=True))


def knowledge(dossier: str) -> list[list[str]]:
    """Per kerntaak the lines under 'Vakkennis en vaardigheden', as raw lines."""
    pieces = without_headings(text_of(dossier)).split("\nVakkennis en vaardigheden\n")[1:]
    return [re.split(r"(?m)^ ?Omschrijving\n", piece)[0].splitlines() for piece in pieces]


def without_headings(text: str) -> str:
    return re.sub(r"(?m)^ ?(B1|P[23])-K\d(-W\d)?:? [A-Z].*\n", "", text)


def _block(piece: str) -> Block:
    description, rest = re.split(r"\nResultaat\n", piece, maxsplit=1)
    results, behaviour = re.split(r"\nGedrag\n", rest, maxsplit=1)
    general, _, extra = re.split(r"\n ?(?:Complexiteit|2\. Generieke|Keuzedeel|\tLeeswijzer)", behaviour)[0].partition(
        EXTRA
    )
    competences = _competences(general)
    return Block(
        description=re.sub(f"{EXTRA} (-|N.v.t.)$", "", plain(description)).strip(),
        results=_bullets(results.replace(EXTRA, "\n")) or [plain(results)],
        general=_bullets(general.partition("De onderliggende")[0]),
        extra=_bullets(extra.partition("De onderliggende")[0]),
        competences=competences + [one for one in _competences(extra) if one not in competences],
    )


def _bullets(text: str) -> list[str]:
    found = re.findall(r"(?m)^- ?(\S(?:.*\n?)(?:(?!-|N\.v\.t\.).*\n?)*)", text)
    return [plain(bullet) for bullet in found]


def _competences(text: str) -> list[str]:
    named = plain(text.partition("De onderliggende competenties zijn:")[2])
    return named.split(", ") if named else []
