"""What the game says about a calculation: what you typed, what it should be, what it looks like and how it is done."""

_TYPED = "Bij “{label}” vulde je {getypt} in."
_RIGHT = "Met jouw eigen cijfers komt hier {goed}."
_HOW = "Zo doe je het: {hoe} = {goed}. {uitleg}"


def _wrong(why: str) -> str:
    return f"{_TYPED} {_RIGHT} {why} {_HOW}"


REASONS: dict[str, str] = {
    "calculatie-goed": "Bij “{label}” vulde je {getypt} in. Dat klopt: {hoe}. {uitleg}",
    "calculatie-doorgerekend": (
        "Bij “{label}” vulde je {getypt} in. Met de juiste cijfers was het {sleutel}, maar het verschil komt door een "
        "eerdere regel. Daar heb je goed mee doorgerekend: {hoe}. Een fout kost je maar één keer punten. {uitleg}"
    ),
    "calculatie-goed-los": (
        "Bij “{label}” vulde je {getypt} in. Dat is het juiste getal, maar het past niet bij je eigen cijfers erboven: "
        "{hoe} = {goed}. Kijk die regels nog eens na. {uitleg}"
    ),
    "calculatie-op-een-na": (
        f"{_TYPED} {_RIGHT} Je zit er één af op het laatste cijfer. Dat komt door het afronden: rond af op {{cijfers}} "
        "cijfers achter de komma, en vanaf een 5 naar boven. Je aanpak klopt: {hoe}. {uitleg}"
    ),
    "calculatie-onderweg-niet-afgerond": (
        f"{_TYPED} {_RIGHT} Het verschil komt doordat je onderweg niet hebt afgerond. Op dit werkblad rond je elke "
        "regel af voordat je verder rekent, zodat een collega het kan narekenen. Je aanpak klopt: {hoe}. {uitleg}"
    ),
    "calculatie-te-grof": (
        f"{_TYPED} {_RIGHT} Je hebt te grof afgerond: houd {{cijfers}} cijfers achter de komma. Een klein verschil "
        "telt op als het om veel uren gaat. Je aanpak klopt: {hoe}. {uitleg}"
    ),
    "calculatie-onbekend": _wrong("Dit getal kan ik niet plaatsen. Reken het stap voor stap na."),
    "calculatie-leeg": "Je liet “{label}” leeg. Zo kwam je eraan: {hoe} = {goed}. {uitleg}",
    "calculatie-eigen": f"{_TYPED} {_RIGHT} Dit lijkt op {{fout}}. {{aanpak}} {_HOW}",
    # Percentages
    "calculatie-percentage-getypt": _wrong(
        "Je vulde het percentage zelf in. Gevraagd is hoeveel dat is: vermenigvuldig, en deel door 100."
    ),
    "calculatie-erbij-geteld": _wrong(
        "Je telde het deel al bij het geheel op. Hier staat alleen het deel; optellen doe je in een latere regel."
    ),
    "calculatie-ander-tarief": _wrong("Je rekende met {naam}, maar hier hoort {goede-naam}."),
    "calculatie-oud-tarief": _wrong(
        "Je rekende met {naam} uit “{tabel}”. Die tabel geldt niet meer. Kijk naar de peildatum: nu geldt {goede-naam}."
    ),
    "calculatie-verkeerde-grondslag": _wrong(
        "Je rekende met de verkeerde grondslag: je nam {naam}, maar het gaat om {goede-naam}."
    ),
    "calculatie-vergeten": _wrong("Je bent {naam} vergeten."),
    "calculatie-vergeten-in-grondslag": _wrong(
        "Je nam het percentage van te weinig: in het bedrag waarvan je rekent, ontbreekt {naam}."
    ),
    "calculatie-eruit-gehaald": _wrong(
        "Je haalde het percentage uit een bedrag waar het nog niet in zit. Het komt er hier juist bovenop."
    ),
    "calculatie-van-het-geheel": _wrong(
        "Je deelde alsof het percentage van het eindbedrag is. Hier is het een percentage van de grondslag."
    ),
    # Sums and differences
    "calculatie-dubbel-geteld": _wrong("Je telde {naam} dubbel: dat zit al in een andere regel die je optelt."),
    "calculatie-twee-keer": _wrong("Je telde {naam} twee keer."),
    "calculatie-hoort-er-niet-bij": _wrong("Je telde {naam} mee, maar dat hoort hier niet bij."),
    "calculatie-afgetrokken": _wrong("Je trok {naam} af in plaats van het op te tellen."),
    "calculatie-opgeteld": _wrong("Je telde op, maar hier moet je anders rekenen."),
    "calculatie-niet-afgetrokken": _wrong("Je hebt {naam} niet afgetrokken."),
    "calculatie-verkeerde-afgetrokken": _wrong("Je trok {naam} af. Het gaat hier om {goede-naam}."),
    "calculatie-omgekeerd": _wrong("Je draaide de twee getallen om."),
    # Products and quotients
    "calculatie-factor-te-grof": _wrong(
        "Je rekende met {grof} in plaats van {precies} voor {naam}. Houd een factor op vier cijfers achter de komma: "
        "een paar cent per uur telt op bij veel uren."
    ),
    "calculatie-alleen-toeslag": _wrong(
        "Je rekende alleen met de toeslag. {naam} is het gewone loon en de toeslag samen."
    ),
    "calculatie-gedeeld": _wrong("Je deelde, maar hier moet je vermenigvuldigen."),
    "calculatie-vermenigvuldigd": _wrong("Je vermenigvuldigde, maar hier moet je delen."),
    "calculatie-verkeerde-teller": _wrong("Je deelde {naam}, maar het gaat om {goede-naam}."),
    # Surcharge and margin
    "calculatie-marge-voor-opslag": _wrong(
        "Dit is een marge in plaats van een opslag. Een opslag van {percentage} bereken je over de kostprijs zelf; "
        "een marge van {percentage} is een deel van de verkoopprijs."
    ),
    "calculatie-opslag-voor-marge": _wrong(
        "Dit is een opslag in plaats van een marge. Een marge van {percentage} is een deel van de verkoopprijs: "
        "je deelt de kostprijs door wat er na de marge overblijft. Een opslag bereken je over de kostprijs zelf."
    ),
    "calculatie-alleen-het-deel": _wrong("Dit is alleen het deel dat erbij komt. Gevraagd is het hele bedrag."),
    "calculatie-afgetrokken-percentage": _wrong("Je haalde het percentage eraf. Het moet erbij komen."),
    "calculatie-percentage-als-bedrag": _wrong("Je telde het percentage op alsof het euro's zijn."),
    "calculatie-niets-bijgeteld": _wrong("Je nam het bedrag over, maar het percentage moet er nog bij."),
    # Typing
    "calculatie-komma-verschoven": _wrong(
        "De cijfers kloppen, maar de komma staat verkeerd. Schat eerst hoe groot het antwoord ongeveer moet zijn."
    ),
    "calculatie-minteken": _wrong("Het getal klopt, maar het minteken niet."),
    # Choosing and deciding
    "calculatie-keuze-goed": "Bij “{label}” koos je: {getypt}. Dat klopt. {uitleg}",
    "calculatie-keuze-fout": "Bij “{label}” koos je: {getypt}. Goed is: {goed}. {uitleg}",
    "calculatie-niet-gekozen": "Bij “{label}” koos je niets. Goed is: {goed}.",
    "calculatie-binnen-grenzen": "Je koos {getypt}. Dat is binnen je mandaat: {laagste} tot {hoogste}. {uitleg}",
    "calculatie-te-laag": "Je koos {getypt}. Dat is te laag: je mag niet onder {laagste}. {uitleg}",
    "calculatie-te-hoog": "Je koos {getypt}. Dat is te hoog: je mag niet boven {hoogste}. {uitleg}",
}

INPUT: dict[str, str] = {
    "invoer-leeg": "Vul een getal in.",
    "invoer-te-lang": "Dit is te lang. Vul alleen het getal in.",
    "invoer-punt": "Schrijf een komma in plaats van een punt, zoals 12,50. Een punt staat alleen bij duizend: 1.250.",
    "invoer-centen": "Een bedrag heeft hoogstens twee cijfers achter de komma. Rond af op hele centen.",
    "invoer-decimalen": "Dit zijn te veel cijfers achter de komma. Zes is het meeste.",
    "invoer-heel": "Vul een heel getal in, zonder komma.",
    "invoer-te-groot": "Dit getal is te groot. Kijk of er een cijfer te veel staat.",
    "invoer-procent": "Hier hoort geen percentage. Laat het procentteken weg.",
    "invoer-euro": "Hier hoort geen bedrag. Laat het euroteken weg.",
    "invoer-negatief": "Dit getal kan niet onder nul zijn. Laat het minteken weg.",
    "invoer-geen-getal": "Dit lees ik niet als een getal. Schrijf het zo: 1.250,50.",
}
"""Why a typed number is not taken."""

SUMS: dict[str, str] = {
    "som-onaf": "Deze som is niet af. Schrijf hem zo: 16,00 × 1,5.",
    "som-haakje": "Er ontbreekt een haakje.",
    "som-teken": "Hier staat een teken dat de rekenmachine niet kent. Gebruik + − × ÷ ( ) en %.",
    "som-punt": "Schrijf een komma in plaats van een punt, zoals 12,50.",
    "som-delen-door-nul": "Delen door nul kan niet.",
    "som-te-groot": "De uitkomst is te groot voor deze rekenmachine.",
    "som-te-lang": "Deze som is te lang. Reken hem uit in stukken.",
}
"""Why the calculator gives no answer."""
