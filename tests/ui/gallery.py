"""A screen that shows every widget, for the tests and for looking at."""

from pathlib import Path

from game.ui.kit import (
    UI,
    Button,
    Cell,
    Check,
    Chip,
    Choice,
    Column,
    Dialog,
    Donut,
    Entry,
    Field,
    Flow,
    Grid,
    Ground,
    Header,
    Heading,
    Icon,
    Label,
    Look,
    Notice,
    Option,
    Page,
    Panel,
    Part,
    Portrait,
    Progress,
    Radios,
    Record,
    Rich,
    Row,
    Rule,
    Scroll,
    Select,
    Space,
    SplitBar,
    Table,
    Tabs,
    TextArea,
    Title,
    Widget,
)
from game.ui.stage import Ask, Screen, Step

ASSETS = Path(__file__).parents[2] / "assets"

SPEECH = (
    "Goedemiddag, je spreekt met Anneke de Graaf van zorggroep Vreedenborgh. Fijn dat je zo snel terugbelt. "
    "Onze roostermaker viel gisteren uit en **vanaf maandag** heb ik twee extra medewerkers nodig: één voor de "
    "vroege dienst en één voor de weekenden. Kun je vóór vrijdagmiddag drie mensen voorstellen?"
)
CHOICES = (
    "Natuurlijk. Mag ik eerst een paar vragen stellen over de functie en de werktijden?",
    "Drie kandidaten vóór vrijdag? Dat gaat zeker lukken, geen probleem.",
    "Welke eisen stel je aan opleiding en ervaring?",
    "Over het tarief valt te praten. Wat had je in gedachten?",
)
PARTS = (Part(12, "good"), Part(7, "neutral"), Part(4, "weak"), Part(2, "missed"))
PEOPLE = (
    ("fatma", "Fatma Yılmaz", "Oosterwold", "Medewerker facilitair", "0 jaar", "direct"),
    ("kwame", "Kwame Boateng", "Lage Hoeve", "Schoonmaker", "7 jaar", "over een week"),
    ("lieke", "Lieke van den Berg", "Merendijk", "Logistiek medewerker", "2 jaar", "over een maand"),
    ("henk", "Henk Dijkstra", "Oosterwold", "Huishoudelijke hulp", "9 jaar", "direct"),
    ("chantal", "Chantal Rozenblad", "Sluisveen", "Medewerker facilitair", "4 jaar", "over een week"),
    ("piotr", "Piotr Wójcik", "Lage Hoeve", "Orderpicker", "3 jaar", "direct"),
    ("sanne", "Sanne Bakker", "Merendijk", "Gastvrouw", "1 jaar", "direct"),
    ("amir", "Amir Haddad", "Sluisveen", "Heftruckchauffeur", "6 jaar", "over twee weken"),
)


class Gallery(Screen):
    """With `long` every word is written twice as long."""

    def __init__(self, long: bool = False, page: int = 0) -> None:
        self.long = long
        self.page = page
        self.heard: list[object] = []

    def words(self, text: str) -> str:
        return " ".join(_doubled(word) for word in text.split(" ")) if self.long else text

    def build(self, look: Look) -> UI:
        return UI(Ground(self._header(), *(self._talk(), self._controls(), self._figures())[self.page]))

    def handle(self, told: object) -> Step | None:
        self.heard.append(told)
        return Ask(self.dialog()) if told == "stop" else None

    def _header(self) -> Widget:
        w = self.words
        chips = (
            ("klok", "Maandag 14:20", "clock"),
            ("geplaatst", "Geplaatst 4", ""),
            ("opdracht", "Opdracht 2 van 4", ""),
        )
        return Header(
            Row(
                Title(w("Werkpaard Uitzendbureau"), colour="header_ink", grow=2),
                Flow(*(Chip(w(text), name=name, icon=icon) for name, text, icon in chips), align="right", grow=3),
                below=760,
                align="middle",
            ),
            name="kop",
        )

    def _talk(self) -> tuple[Widget, ...]:
        w = self.words
        face = Column(
            Portrait("p01-vriendelijk", name="gezicht", says="Anneke de Graaf, vriendelijk"),
            Label(w("Anneke de Graaf"), weight=600),
            Label(w("Teamleider, zorg"), size="small", colour="muted"),
            gap=4,
        )
        said = Column(
            Rich(w(SPEECH), name="gezegd"),
            *(Choice(f"keuze-{n}", str(n), w(text), ("gekozen", n), used=n == 3) for n, text in enumerate(CHOICES, 1)),
            gap=9,
            grow=1,
        )
        talk = Panel(Row(face, said, gap=18, below=520), grow=7, name="gesprek")
        return Row(talk, self._form(), gap=16, below=800, grow=1), self._table()

    def _form(self) -> Widget:
        w = self.words
        fields = (("functie", "Functie", "Medewerker facilitaire dienst"), ("start", "Startdatum", "ma 12-01-2026"))
        more = (
            ("uren", "Uren per week", "24–32"),
            ("loon", "Uurloon (bruto)", "€ 16,45"),
            ("klant", "Opdrachtgever", ""),
        )
        form = Column(
            *(
                Field(w(title), Entry(name, w(text), hint=w("bijvoorbeeld Zorggroep")))
                for name, title, text in fields + more
            )
        )
        buttons = Flow(
            Button("opslaan", w("Opslaan"), "opslaan", kind="primary", icon="check"),
            Button("annuleren", w("Annuleren"), "annuleren"),
        )
        return Panel(Title(w("Vacaturekaart")), Scroll(form, "formulier"), buttons, grow=5, name="kaart")

    def _table(self) -> Widget:
        w = self.words
        headings = (
            Heading(w("Naam"), 4),
            Heading(w("Woonplaats"), 3),
            Heading(w("Functie"), 4),
            Heading(w("Ervaring"), 2, "right"),
            Heading(w("Beschikbaar"), 3),
        )
        records = tuple(
            Record(key, (Cell(w(name), face=f"p{n:02}-neutraal", bold=True), *(w(text) for text in rest)))
            for n, (key, name, *rest) in enumerate(PEOPLE, 1)
        )
        return Panel(
            Table("kandidaten", headings, records, "fatma", says="Kandidaten", least=150), pad=10, name="tabel", grow=1
        )

    def _controls(self) -> tuple[Widget, ...]:
        w = self.words
        left = Panel(
            Title(w("Bedieningen")),
            Flow(
                Button("primair", w("Verder"), "verder", kind="primary", icon="arrow-right"),
                Button("gewoon", w("Collega vragen"), "collega", hotkey="c"),
                Button("stil", w("Uitleg lezen"), "uitleg", kind="quiet", icon="info"),
                Button("gevaar", w("Dag beëindigen"), "stop", kind="danger"),
                Button("dicht", w("Nog niet mogelijk"), "nooit", enabled=False),
            ),
            Rule(),
            Check("vog", w("Er is een VOG nodig"), ticked=True),
            Check("auto", w("Heeft een auto en een rijbewijs dat nog ten minste een jaar geldig is")),
            Rule(),
            Radios(
                "contract",
                (Option("a", w("Uitzendovereenkomst fase A")), Option("b", w("Fase B")), Option("c", w("Fase C"))),
                "a",
                says="Soort contract",
            ),
            Field(
                w("Sector"),
                Select(
                    "sector",
                    tuple(Option(t, w(t)) for t in ("zorg", "logistiek", "techniek", "horeca")),
                    hint=w("Kies een sector"),
                ),
            ),
            name="links",
            grow=1,
        )
        tabs = Tabs(
            "bladen",
            (
                Page("cv", w("CV"), Column(Rich(w(SPEECH)), Field(w("Indruk"), Entry("indruk")))),
                Page(
                    "notities", w("Notities"), TextArea("notitie", w("Rijbewijs is geldig tot 2029."), says="Notitie")
                ),
                Page("agenda", w("Agenda"), Label(w("Vrijdag vóór vier uur terugbellen."))),
            ),
        )
        right = Panel(
            tabs,
            Space(grow=1),
            Notice(w("Je afspraak staat in de agenda."), kind="good", icon="check"),
            Notice(w("De klant wacht al twee dagen."), kind="weak", icon="circle-alert"),
            Field(
                w("Postcode"), Entry("postcode", w("1234")), note=w("Een postcode heeft vier cijfers en twee letters.")
            ),
            name="rechts",
            grow=1,
        )
        return (Row(left, right, gap=16, below=800, grow=1),)

    def _figures(self) -> tuple[Widget, ...]:
        w = self.words
        cards = (
            ("Intake", 62, "neutral"),
            ("Matching", 78, "good"),
            ("Verkoop", 41, "weak"),
            ("Aftersales", 0, "missed"),
        )
        return (
            Grid(
                *(
                    Panel(
                        Row(Icon("users", colour="link"), Title(w(title), grow=1), align="middle"),
                        Progress(percent, kind=kind, name=f"voortgang-{title}"),
                        Chip(
                            w({"good": "sterk", "neutral": "neutraal", "weak": "zwak", "missed": "gemist"}[kind]),
                            kind=kind,
                        ),
                        Label(w("Nog te weinig bewijs voor een niveau."), size="small", colour="muted"),
                    )
                    for title, percent, kind in cards
                ),
                least=250,
            ),
            Panel(
                Row(Donut(PARTS, "62 %", says="62 procent"), SplitBar(PARTS, says="verdeling", grow=1), align="middle"),
                Title(w("Nabespreking"), size="display"),
                Rich(w(SPEECH)),
                Rich(w(SPEECH), size="small", colour="muted"),
            ),
            *(Panel(Rich(w(f"Blok **{kind}**: zo ziet dat eruit.")), kind=kind) for kind in ("quiet", "accent")),
        )

    def dialog(self) -> Dialog:
        w = self.words
        return Dialog(
            "zeker",
            w("Wil je de dag beëindigen?"),
            w("Wat je nu niet doet, telt als **gemist**. Je kunt hierna niet meer terug."),
            answers=(
                Button("ja", w("Dag beëindigen"), "einde", kind="danger"),
                Button("nee", w("Verder spelen"), "verder"),
            ),
        )


def _doubled(word: str) -> str:
    """Twice as long, as one word, with its marks where they were."""
    bare = word.strip("*.,:?")
    return word.replace(bare, bare + bare.lower()) if bare.isalpha() else word
