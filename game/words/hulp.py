"""What help says: the keys, how a day goes, and what the screen you come from is for."""

TITLE = "Hulp"
HERE, WORDS, DAY, KEYS = "Op dit scherm", "Moeilijke woorden", "Zo gaat een werkdag", "Toetsen"
WORDS_HERE, WORDS_ELSEWHERE = "Op het scherm waar je was", "Verder vandaag"
BACK = "Terug naar waar je was"

KEY_LIST = (
    ("1 tot en met 9, en 0", "kies wat dat nummer heeft; 0 is de tiende. Zijn er meer? Typ dan beide cijfers"),
    ("Tab", "naar het volgende; met Shift erbij naar het vorige"),
    ("Pijltjes", "door een lijst, of naar wat erboven of eronder staat"),
    ("Enter of spatie", "doe wat gekozen is"),
    ("Esc", "terug; je raakt niets kwijt"),
    ("Page Up en Page Down", "door een lange tekst"),
    ("F1", "deze hulp"),
    ("F2", "lees voor wat nieuw is en waar je bent; met Shift het hele scherm; elke toets maakt het stil"),
    ("Rechtermuisknop", "lees voor waar je wijst"),
    ("N", "je notities, tijdens een werkdag"),
    ("P", "pauze: je scherm is dan bedekt"),
    ("W", "de moeilijke woorden op je scherm, met uitleg"),
    ("Ctrl en +", "grotere letters; Ctrl en - kleiner; Ctrl en 0 gewoon"),
    ("F11, of Alt en Enter", "hele scherm, en weer terug"),
)

DAY_STEPS = (
    "Je dag begint aan je bureau. Met de knop Begin ga je verder; in het kantoor doe je iets uit jezelf.",
    "Een dag heeft rondes: intake, matching, verkoop en aftersales. Elke ronde heeft een paar opdrachten.",
    "Wat je hoort komt vanzelf in je notities: voorop wie je nu nodig hebt, de anderen vouw je open. Wat je niet "
    "vraagt, weet je later ook niet.",
    "Wat je doet heeft gevolgen: een belofte komt terug, een verkeerde keuze ook.",
    "Alles wordt meteen bewaard. Je kunt altijd stoppen en later verdergaan.",
    "Aan het eind van de dag zie je per gedraging wat je liet zien en wat sterker had gekund.",
)

ABOUT: dict[str, tuple[str, ...]] = {
    "start": (
        "Kies je naam, of typ een nieuwe naam en druk op Enter.",
        "Iedere speler heeft eigen werkdagen en eigen instellingen. Niemand ziet de dagen van een ander.",
    ),
    "thuis": (
        "Hier ga je verder met een werkdag, begin je een nieuwe, of lees je een eerdere dag na.",
        "Heb je van je docent een zaad gekregen? Kies bij de werkdag voor Meer en typ het daar.",
        "Met Speler verwijderen haal je alles van jezelf van deze computer. Daar wordt eerst om gevraagd.",
    ),
    "klas": (
        "Hier speel je samen. De klas stemt met vingers of handen en jij typt het nummer per stem.",
        "Enter doet wat de meeste stemmen heeft. Is het gelijk, dan kies jij. Backspace haalt een stem terug.",
        "Een les staat op niemands naam. Je kunt er later mee verder, of hem weggooien.",
        "De letters zijn extra groot. Met Ctrl en + of - verander je dat.",
    ),
    "instellingen": (
        "Kies met de pijltjes. Je ziet meteen wat er verandert.",
        "Je keuze wordt bewaard bij je naam. Je kunt hem altijd weer veranderen, ook tijdens een werkdag.",
        "Voorlezen doet de stem van je computer. Is die er niet? Op Windows voeg je een stem toe bij Instellingen, "
        "Tijd en taal, Spraak; op een Mac bij Toegankelijkheid, Gesproken materiaal; op Linux installeer je espeak-ng.",
        "Extra tijd geldt alleen bij een examen met een tijdslimiet. Het verslag vertelt hoeveel tijd je had.",
    ),
    "bureau": (
        "Begin de volgende opdracht met Enter. Je kunt ook eerst iets anders doen, zoals een collega vragen.",
        "Alles in het kantoor kun je openen met een klik of met zijn cijfer: je agenda, de telefoon, een collega. Esc "
        "brengt je terug naar je bureau.",
        "Sommige dingen doe je alleen als je er zelf aan denkt. Kijk dus rond voordat je verdergaat. Een getal bij een "
        "ding zegt hoeveel je er kunt doen.",
        "Bovenaan zie je hoe laat het is en hoe ver je bent. De rondjes bij een naam: hoeveel iemand je vertrouwt.",
        "Bij Terugblik lees je wat je vorige opdracht liet zien. Een pijltje voor een regel betekent: hier zit meer.",
        "Je dag afsluiten kan altijd. Wat je dan nog niet deed, telt als gemist.",
    ),
    "gesprek": (
        "Kies wat je zegt met een cijfer. Je kunt een onderwerp openen en weer van onderwerp wisselen.",
        "Eerst open je, dan komen de onderwerpen, dan rond je af. Wat voorbij is, komt niet terug.",
        "Let op het gezicht: het laat zien hoe iemand zich voelt.",
        "Open vragen leveren vaak meer op. Doorvragen kan pas als je eerst gevraagd hebt.",
        "Een gesprek kost tijd, en het geduld van de ander kan opraken.",
    ),
    "kaart": (
        "Vul elke regel in met wat je weet. Wat je niet weet, laat je leeg.",
        "Typ een waarde en druk op Enter, of kies uit de lijst. Daarna sta je op de volgende regel.",
        "Je notities staan ernaast. Klopt alles? Sla de kaart dan op.",
    ),
    "selectie": (
        "Vergelijk de kandidaten met de eisen en wensen van de opdrachtgever.",
        "Open een dossier met Enter. Voor elke kandidaat kies je: voordragen of afwijzen, met een reden.",
        "Een eis is hard: wie daar niet aan voldoet, kan niet. Een wens telt mee.",
    ),
    "calculatie": (
        "Reken regel voor regel. Elke regel bouwt verder op de regels erboven.",
        "Typ een bedrag met een komma, zoals 16,50. Een som reken je uit op de rekenmachine die ernaast ligt.",
        "Maakte je eerder een fout? Dan telt alleen die ene fout: de rest rekent door met jouw bedrag.",
    ),
    "postvak": (
        "Kies een bericht en druk op Enter. Alles wat je doet, kost tijd. De klok staat erboven.",
        "Gaat de telefoon? Neem op, laat hem gaan of ga nog even door. Wie je mist, kun je terugbellen.",
        "Je lijsten vragen nergens om. Kijk er zelf in: daar ligt ook werk.",
        "Wat je laat liggen, kan later op de dag terugkomen.",
    ),
    "onderzoek": (
        "Lees bronnen en zeg wat ze waard zijn: wie zegt het, hoe oud is het, kun je het nagaan? Lezen kost tijd.",
        "Een knipsel is een stukje uit een bron. Prik vast waaruit je conclusie blijkt, en kies wat je concludeert.",
        "Kies voorstellen die samen in je budget passen. Je legt ze uit en maakt ze beter met wat je hoort.",
    ),
    "tekst": (
        "Kies eerst per deel een bouwsteen. Je mag van gedachten veranderen tot je verder schrijft.",
        "Daarna is de tekst van jou: verander wat je wilt. Alles wordt bewaard terwijl je typt.",
        "Ernaast staat wat er gevraagd is en wat opvalt. Een woord dat mogelijk fout is, kost je niets.",
        "Lees je tekst nog een keer en verstuur hem. Daarna zie je een voorbeeld.",
    ),
    "nabespreking": (
        "Eerst kies je zelf hoe het ging. Dat verandert niets aan je score, en je mag het overslaan.",
        "Kies bovenaan een blad met de pijltjes. Op Overzicht staat je score en je volgende stap.",
        "Bij Verloop lees je elke opdracht terug. Met Opnieuw vanaf hier speel je een moment nog eens, zonder score.",
        "Bij Per gedrag staan de officiële zinnen, met de momenten waarop je ze liet zien.",
        "Verslag opent hetzelfde in je browser. Je kunt het bewaren, afdrukken of aan je docent geven.",
    ),
    "rondleiding": ("Je bent klaar met de rondleiding. Druk op Enter om naar de werkdagen te gaan.",),
    "pauze": ("Je werk is bewaard en bedekt. Druk op Enter als je verder wilt.",),
    "voortgang": (
        "Elk teken is een werkdag. De nieuwste staat rechts, en ernaast lees je welke dag het was.",
        "Een teken hoog in de grafiek is sterk. De lijn eraan zegt hoe zeker dat is.",
        "Eén dag zegt weinig. Daarom staat er pas iets over je voortgang als het verschil duidelijk is.",
    ),
    "over": ("Hier staat waar het spel vandaan komt en wat je ermee mag.",),
}
