"""What `aanzet nieuw` asks and says."""

WHICH = "Waarmee wil je beginnen?"
KINDS = (
    ("gesprek", "een gesprek"),
    ("kaart", "een gesprek en een kaart die de student invult"),
    ("selectie", "een selectie: wie past bij de vacature?"),
    ("calculatie", "een berekening van een tarief"),
    ("tekst", "een tekst die de student samenstelt, zoals een vacature"),
    ("postvak", "een ochtend met berichten, telefoontjes en lijsten"),
    ("onderzoek", "een onderzoek naar een klant, met een voorstel"),
    ("werkplek", "werk aan je bureau dat niemand je opdraagt"),
)
SHIPPED = "een kopie van: {title}"
TITLE = "Hoe heet je scenario? "
LEVEL = "Welk niveau?"
LEVELS = ("start", "gevorderd", "examen")
CHOOSE = "Typ een nummer en druk op Enter: "
NOT_A_NUMBER = "Typ een nummer van 1 tot en met {last}."
EXISTS = "Er is al een scenario {name} in {folder}. Kies een andere titel."
NO_TITLE = "Typ een titel, bijvoorbeeld: Een rustige ochtend."
MADE = (
    "Je scenario staat in {path}.",
    "Speel het met:      aanzet speel {name}",
    "Kijk het na met:    aanzet controleer {name}",
)
BAD_ZIP = "{path} is geen zipbestand met een scenario erin."
LARGE_ZIP = "{path} is te groot voor een scenario."
