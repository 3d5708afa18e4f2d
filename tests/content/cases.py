"""The smallest bad example of every code: what a teacher types, and the line that should be told."""

from dataclasses import dataclass

from tests.content.day import DAY, edited


@dataclass(frozen=True, slots=True)
class Case:
    code: str
    title: str
    text: str | bytes
    line: int


def _edit(code: str, title: str, old: str, new: str, further: int = 0) -> Case:
    """`further` is how far below the edit the problem shows."""
    text, line = edited(old, new)
    return Case(code, title, text, line + further)


def _bytes(code: str, title: str, data: bytes, line: int = 1) -> Case:
    return Case(code, title, data, line)


_MORE = "".join(f"                  P2-K1-W1.{n}: sterk\n" for n in (3, 5))
_HEAVY = DAY.replace("voorbeeld: ja\n", "").replace(
    "                  P2-K1-W1.4: ", f"{_MORE}                  P2-K1-W1.4: "
)

CASES: tuple[Case, ...] = (
    _bytes("B003", "een leeg bestand", b""),
    _bytes("B003", "alleen witregels", b"\xef\xbb\xbf \n\n"),
    _bytes("B004", "groter dan 1 MB", b"# ruimte\n" * 120_000),
    _bytes("B005", "UTF-16 met merk", DAY.encode("utf-16")),
    _bytes("B005", "UTF-16 zonder merk", DAY.encode("utf-16-le")),
    _bytes("B006", "nultekens", DAY.replace("drie jaar", "drie\0jaar").encode(), 11),
    _bytes("B007", "Latin-1", DAY.replace("drie jaar", "één jaar").encode("latin-1"), 11),
    _edit("B009", "een stuurteken", "drie jaar", "drie\x07jaar"),
    _edit("B010", "een schuine streep in een open tekst", "zeg: Tot ziens.", r'zeg: "Tot \ziens.'),
    _edit("B013", "een schuine streep in een tekst", "zeg: Tot ziens.", r'zeg: "Tot \ziens."'),
    _edit("B011", "een tab vooraan", "    functie: orderpicker\n    feiten", "\tfunctie: orderpicker\n    feiten"),
    _edit("B011", "een harde spatie vooraan", "  samira:\n", "\xa0 samira:\n"),
    _edit("B012", "een hekje in een zin", "zeg: Tot ziens.", "zeg: Tot ziens bij vacature #3."),
    _edit("B012", "een opmerking achter een zin", "zeg: Tot ziens.", "zeg: Tot ziens.  # of dag"),
    _edit("B013", "een apostrof vooraan", "zeg: Tot ziens.", "zeg: 's Middags bel ik."),
    _edit("B013", "aanhaling en daarna meer", "zeg: Tot ziens.", 'zeg: "Tot ziens", zei hij.'),
    _edit("B013", "een accolade vooraan", "zeg: Tot ziens.", "zeg: {samira.naam}, tot ziens."),
    _edit("B013", "een apenstaart vooraan", "zeg: Tot ziens.", "zeg: @samira tot ziens."),
    _edit("B013", "een procentteken vooraan", "zeg: Tot ziens.", "zeg: % van de tijd."),
    _edit("B013", "een accent grave vooraan", "zeg: Tot ziens.", "zeg: `Tot ziens`."),
    _edit("B014", "een dubbele punt in een zin", "zeg: Tot ziens.", "zeg: Let op: tot ziens."),
    _edit("B015", "een anker", "zeg: Tot ziens.", "zeg: &groet Tot ziens."),
    _edit("B015", "een verwijzing", "zeg: Tot ziens.", "zeg: *groet"),
    _edit("B015", "een samenvoeging", "    soort: kandidaat\n", "    <<: x\n"),
    _edit("B016", "een python-merk", "zeg: Tot ziens.", "zeg: !!python/object/apply:os.system ['ls']"),
    _edit("B017", "twee scenario's", "werkplek:", "---\nwerkplek:"),
    _edit("B018", "een dubbele sleutel", "    sector: logistiek", "    sector: logistiek\n    sector: bouw", 1),
    _bytes("B019", "20.000 lagen", b"titel: " + b"[" * 20_000),
    _bytes("B019", "20.000 streepjes", b"- " * 20_000),
    _bytes("B020", "geen sleutels", b"Dit is een brief.\n"),
    _edit("B021", "een open aanhalingsteken", "zeg: Tot ziens.", 'zeg: "Tot ziens.'),
    _edit("B022", "een lijst als sleutel", "    sector: logistiek", "    [sector]: logistiek"),
    _edit("B023", "geen spatie na de dubbele punt", "- zet: stoppen", "- zet:stoppen"),
    _edit("B023", "geen dubbele punt", "- zet: stoppen", "- zet stoppen"),
    _edit("B024", "te ver ingesprongen", "            zeg: Tot ziens.", "               zeg: Tot ziens."),
    _edit("B024", "een streepje kwijt", "          - zet: stoppen", "            zet: stoppen"),
    _edit("B025", "een lijst zonder dubbele punt", "        een-van:\n", "        een-van\n"),
    _edit("B025", "een streepje recht onder zijn kop", "          - rijbewijs B", "        - rijbewijs B"),
    _edit("V101", "een onbekende sleutel", "zeg: Tot ziens.", "zegg: Tot ziens."),
    _edit("V101", "een sleutel die nergens op lijkt", "zeg: Tot ziens.", f"zeg: x\n{12 * ' '}kleur: rood", 1),
    _edit(
        "V101",
        "een sleutel die op een andere lijkt",
        "kandidaten: bestand",
        "kandidaten: bestand\n        spelings: vier",
        1,
    ),
    _edit("V102", "een sleutel ontbreekt", "            zeg: Tot ziens.\n", "", -1),
    _edit("V102", "geen werkvorm", "      - werkvorm: kaart\n        opdracht", "      - opdracht"),
    _edit("V103", "een andere waardering", "P2-K1-W1.4: sterk", "P2-K1-W1.4: strek"),
    _edit("V103", "een andere werkvorm", "werkvorm: kaart", "werkvorm: kaat"),
    _edit("V103", "een ander niveau", "niveau: start", "niveau: moeilijk"),
    _edit("V104", "geen getal", "aantal: 8", "aantal: acht"),
    _edit("V104", "geen datum", "2026-11-02", "2 november 2026"),
    _edit("V104", "geen ja of nee", "voorbeeld: ja", "voorbeeld: misschien"),
    _edit("V104", "geen code van een gedrag", "P2-K1-W1.4: sterk", "P2-K1-W1: sterk"),
    _edit("V104", "geen korte naam", "opdracht: kaart", "opdracht: De kaart"),
    _edit("V105", "sleutels waar een tekst hoort", "          - rijbewijs B\n", "          - Let op: rijbewijs B\n"),
    _edit("V105", "een lijst waar een tekst hoort", "zeg: Tot ziens.", "zeg: [tot, ziens]"),
    _edit(
        "V106", "een tekst waar een lijst hoort", f"{8 * ' '}afsluiting:", f"{8 * ' '}opening: x\n{8 * ' '}afsluiting:"
    ),
    _edit("V107", "een tekst waar sleutels horen", "voorbeeld: ja", "voorbeeld: ja\nbureau: mijn bureau", 1),
    _edit("V108", "niets ingevuld", "zeg: Tot ziens.", "zeg:"),
    _edit("V109", "een lege lijst", DAY[DAY.index("rondes:") : DAY.index("werkplek:")], "rondes: []\n"),
    _edit("V110", "een veel te lange tekst", "zeg: Tot ziens.", f"zeg: {'Tot ziens. ' * 400}"),
    _edit("R201", "een rol die niet bestaat", "met: samira", "met: samria"),
    _edit("R201", "een rol met een tikfout", "  samira:\n", "  samiira:\n"),
    _edit("R202", "een feit dat niet bestaat", "onthult: ervaring", "onthult: ervarin"),
    _edit("R202", "een feit van een voorwaarde", "gehoord: samira.rijbewijs", "gehoord: samira.leeftijd"),
    _edit("R202", "een feit dat kandidaten niet hebben", "feit: vervoer", "feit: reis"),
    _edit("R203", "een onmogelijke waarde", "samira.rijbewijs: geen rijbewijs", "samira.rijbewijs: geen"),
    _edit("R203", "een eis waar niemand aan voldoet", "goed: auto", "goed: motor"),
    _edit("R204", "een eigenschap die niet bestaat", "<samira.naam>", "<samira.nam>"),
    _edit("R204", "een invulling zonder punt", "<samira.naam>", "<samira>"),
    _edit("R205", "een gedrag dat niet bestaat", "P2-K1-W1.4: sterk", "P2-K1-W1.44: sterk"),
    _edit("R205", "een gedrag uit het andere dossier", "P2-K1-W1.4: sterk", "B1-K3-W2.1: sterk"),
    _edit("R206", "een opdracht die niet bestaat", "vanaf: intake", "vanaf: intaak"),
    _edit("R207", "een belofte die niemand doet", "gehoord: samira.rijbewijs", "beloofd: terugbelen"),
    _edit("R207", "een belofte nakomen die niemand doet", "vanaf: intake", "maakt-waar: terugbelen"),
    _edit("R208", "iets wat op geen kaart staat", "vastgelegd: samira.rijbewijs", "vastgelegd: samira.ervaring"),
    _edit("R209", "een invulling van een groep", "<klant.naam> zoekt", "<bestand.naam> zoekt"),
    _edit("R210", "praten met een vacature", "met: samira", "met: baan"),
    _edit("R211", "een kans die niets beantwoordt", "kans: begin\n            gem", "kans: eind\n            gem"),
    _edit("S301", "twee opdrachten van dezelfde naam", "opdracht: kaart", "opdracht: intake"),
    _edit("S302", "geen uitleg", "                uitleg: Een open vraag levert meer op.\n", "", -2),
    _edit("S303", "zetten die op elkaar wachten", "zet: open\n", f"zet: open\n{16 * ' '}na-zet: door\n"),
    _edit("S303", "twee antwoorden op dezelfde kans nodig", "na-zet: open", "na-zet: [open, dicht]"),
    _edit(
        "S303",
        "een handeling die wacht op zichzelf",
        "      vanaf: intake\n",
        "      vanaf: intake\n      na: bellen\n",
    ),
    _edit(
        "S303", "een handeling die al voorbij is", "      vanaf: intake\n", "      vanaf: kaart\n      tot: intake\n", 1
    ),
    _edit("S304", "geen leeftijd", "    functie: orderpicker\n    feiten", "    leeftijd: jong\n    feiten"),
    _edit("S304", "het einde voor het begin", "voorbeeld: ja", "voorbeeld: ja\nbegin: 9:00\neinde: 8:00", 2),
    _edit(
        "S304", "goed lager dan voldoende", "voorbeeld: ja", "voorbeeld: ja\ncesuur:\n  voldoende: 60\n  goed: 50", 3
    ),
    _edit(
        "S302",
        "een lot zonder waarden",
        "        verdeel:\n          - auto\n          - fiets",
        "        verdeel: []",
        -1,
    ),
    _edit("S302", "verdelen over één mens", "        een-van:\n", "        verdeel:\n"),
    _edit(
        "S301",
        "een kans die twee keer uitgelegd wordt",
        "gemist: Je",
        f"gemist: x\n{10 * ' '}- kans: begin\n{12 * ' '}gemist: Je",
        1,
    ),
    _edit("W405", "een jaar van lang geleden", "2026-11-02", "1926-11-02"),
    _edit("W406", "een ronde die terugkomt", "- ronde: matching", "- ronde: intake"),
    _edit("R210", "een vacature bij een kandidaat", "bij: klant", "bij: samira"),
    _edit("R209", "een voorwaarde over een groep", "samira.rijbewijs: geen rijbewijs", "bestand.vervoer: auto"),
    _edit("S304", "te veel vertrouwen", "        vertrouwen: 5", "        vertrouwen: 50"),
    _edit("W401", "een rol zonder werk", "  klant:\n", "  joris:\n    soort: collega\n  klant:\n"),
    _bytes("W402", "één zware opdracht", _HEAVY.encode(), 34),
    _edit("W404", "een feit dat niemand noemt", "                onthult: rijbewijs\n", "", 8),
    _edit("W405", "een zondag", "2026-11-02", "2026-11-01"),
    _edit("W406", "een ronde te vroeg", "- ronde: intake", "- ronde: verkoop", 63),
    _edit("W407", "een streepje kwijt in een lijst", "          - geen rijbewijs", "            geen rijbewijs"),
)
NOT_IN_A_FILE = ("B001", "B002", "B008", "R212", "W403")
"""Codes with tests of their own: about paths, about places of the region, and about what only deserves attention."""
