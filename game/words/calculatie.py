"""What the game says about a calculation: what you typed, what it should be, what it looks like and how it is done."""

_TYPED = "Bij “{label}” vulde je {getypt} in."
_RIGHT = "Met jouw eigen cijfers komt hier {goed}."

MISTAKES: dict[str, str] = {
    "onbekend": "Dit getal kan ik niet plaatsen. Reken het stap voor stap na.",
    "eigen": "Dit lijkt op {fout}. {aanpak}",
    # Percentages
    "percentage-getypt": (
        "Je vulde het percentage zelf in. Gevraagd is hoeveel dat is: vermenigvuldig, en deel door 100."
    ),
    "erbij-geteld": (
        "Je telde het deel al bij het geheel op. Hier staat alleen het deel; optellen doe je in een latere regel."
    ),
    "ander-tarief": "Je rekende met {naam}, maar hier hoort {goede-naam}.",
    "oud-tarief": (
        "Je rekende met {naam} uit “{tabel}”. Die tabel geldt niet meer. Kijk naar de peildatum: nu geldt {goede-naam}."
    ),
    "verkeerde-grondslag": "Je rekende met het verkeerde getal: je nam {naam}, maar het gaat om {goede-naam}.",
    "vergeten": "Je bent {naam} vergeten.",
    "vergeten-in-grondslag": "Je rekende met te weinig: in het getal waar je van uitgaat, ontbreekt {naam}.",
    "eruit-gehaald": (
        "Je haalde het percentage uit een bedrag waar het nog niet in zit. Het komt er hier juist bovenop."
    ),
    "van-het-geheel": (
        "Je deelde alsof het percentage van het eindbedrag is. Hier neem je het van het bedrag waar je mee begint."
    ),
    # Sums and differences
    "dubbel-geteld": "Je telde {naam} dubbel: dat zit al in een andere regel die je optelt.",
    "twee-keer": "Je telde {naam} twee keer.",
    "hoort-er-niet-bij": "Je telde {naam} mee, maar dat hoort hier niet bij.",
    "afgetrokken": "Je trok {naam} af. Tel het er juist bij op.",
    "opgeteld": "Je telde op, maar hier moet je anders rekenen.",
    "niet-afgetrokken": "Je hebt {naam} niet afgetrokken.",
    "verkeerde-afgetrokken": "Je trok {naam} af. Het gaat hier om {goede-naam}.",
    "omgekeerd": "Je draaide de twee getallen om.",
    # Products and quotients
    "factor-te-grof": (
        "Je rekende met {grof} voor {naam}. Houd een factor op vier cijfers achter de komma: een paar cent per uur "
        "telt op bij veel uren."
    ),
    "alleen-toeslag": "Je rekende alleen met de toeslag. {naam} is het gewone loon en de toeslag samen.",
    "gedeeld": "Je deelde, maar hier moet je vermenigvuldigen.",
    "vermenigvuldigd": "Je vermenigvuldigde, maar hier moet je delen.",
    "verkeerde-teller": "Je deelde {naam}, maar het gaat om {goede-naam}.",
    # Surcharge and margin
    "marge-voor-opslag": (
        "Dit is een marge in plaats van een opslag. Een opslag van {percentage} bereken je over de kostprijs zelf; "
        "een marge van {percentage} is een deel van de verkoopprijs."
    ),
    "opslag-voor-marge": (
        "Dit is een opslag in plaats van een marge. Een marge van {percentage} is een deel van de verkoopprijs: je "
        "deelt de kostprijs door wat er na de marge overblijft. Een opslag bereken je over de kostprijs zelf."
    ),
    "alleen-het-deel": "Dit is alleen het deel dat erbij komt. Gevraagd is het hele bedrag.",
    "afgetrokken-percentage": "Je haalde het percentage eraf. Het moet erbij komen.",
    "percentage-als-bedrag": "Je telde het percentage op alsof het euro's zijn.",
    "niets-bijgeteld": "Je nam het bedrag over, maar het percentage moet er nog bij.",
    # Typing
    "komma-verschoven": (
        "De cijfers kloppen, maar de komma staat verkeerd. Schat eerst hoe groot het antwoord ongeveer moet zijn."
    ),
    "minteken": "Het getal klopt, maar het minteken niet.",
}
"""What a wrong number looks like."""

ROUNDING: dict[str, str] = {
    "op-een-na": (
        "Je zit er één af op het laatste cijfer. Dat komt door het afronden: rond af op {cijfers} cijfers achter de "
        "komma, en vanaf een 5 naar boven."
    ),
    "onderweg-niet-afgerond": (
        "Het verschil komt doordat je onderweg niet hebt afgerond. Op dit werkblad rond je elke regel af voordat je "
        "verder rekent, zodat een collega het kan narekenen."
    ),
    "te-grof": (
        "Je hebt te grof afgerond: houd {cijfers} cijfers achter de komma. Een klein verschil telt op als het om veel "
        "uren gaat."
    ),
}
"""A difference that is only rounding."""

REASONS: dict[str, str] = {
    "calculatie-goed": f"{_TYPED} Dat klopt: {{hoe}}. {{uitleg}}",
    "calculatie-doorgerekend": (
        f"{_TYPED} Met de juiste cijfers was het {{sleutel}}, maar het verschil komt door een eerdere regel. Daar heb "
        "je goed mee doorgerekend: {hoe}. Een fout kost je maar één keer punten. {uitleg}"
    ),
    "calculatie-tip-doorgerekend": (
        f"{_TYPED} Je rekent goed door met je eigen cijfers: {{hoe}}. Er zit nog wel een fout in een eerdere regel. "
        "Verbeter je die, reken dan ook deze regel opnieuw uit."
    ),
    "calculatie-goed-los": (
        f"{_TYPED} Dat is het juiste getal, maar het past niet bij je eigen cijfers erboven: {{hoe}} = {{goed}}. Kijk "
        "die regels nog eens na. {uitleg}"
    ),
    "calculatie-tip-goed-los": (
        f"{_TYPED} Dat is het juiste getal, maar het past niet bij je eigen cijfers erboven: {{hoe}}. Kijk die regels "
        "nog eens na."
    ),
    "calculatie-leeg": "Je liet “{label}” leeg. Zo kwam je eraan: {hoe} = {goed}. {uitleg}",
    **{
        f"calculatie-{kind}": f"{_TYPED} {_RIGHT} {why} Zo doe je het: {{hoe}} = {{goed}}. {{uitleg}}"
        for kind, why in MISTAKES.items()
    },
    **{
        f"calculatie-tip-{kind}": f"{_TYPED} {why} Zo doe je het: {{hoe}}. {{uitleg}}" for kind, why in MISTAKES.items()
    },
    **{
        f"calculatie-{kind}": f"{_TYPED} {_RIGHT} {why} Je aanpak klopt: {{hoe}}. {{uitleg}}"
        for kind, why in ROUNDING.items()
    },
    **{f"calculatie-tip-{kind}": f"{_TYPED} {why} Je aanpak klopt: {{hoe}}." for kind, why in ROUNDING.items()},
    # Choosing and deciding
    "calculatie-keuze-goed": "Bij “{label}” koos je: “{getypt}”. Dat klopt. {uitleg}",
    "calculatie-keuze-fout": "Bij “{label}” koos je: “{getypt}”. Goed is: “{goed}”. {uitleg}",
    "calculatie-tip-keuze-fout": "Bij “{label}” koos je: “{getypt}”. Dat klopt niet. {uitleg}",
    "calculatie-niet-gekozen": "Bij “{label}” koos je niets. Goed is: “{goed}”.",
    "calculatie-binnen-grenzen": "Je koos {getypt}. Dat is binnen je mandaat: {laagste} tot {hoogste}. {uitleg}",
    "calculatie-te-laag": "Je koos {getypt}. Dat is te laag: je mag niet onder {laagste}. {uitleg}",
    "calculatie-te-hoog": "Je koos {getypt}. Dat is te hoog: je mag niet boven {hoogste}. {uitleg}",
}
"""A tip is for who is still at work: it says what went wrong and how to go on, never the number itself."""

INPUT: dict[str, str] = {
    "invoer-leeg": "Vul een getal in.",
    "invoer-te-lang": "Dit is te lang. Vul alleen het getal in.",
    "invoer-punt": "De punten en komma's kloppen niet. Schrijf het zo: 12,50, of 1.250,00 bij duizend of meer.",
    "invoer-centen": "Een bedrag heeft hoogstens twee cijfers achter de komma. Rond af op hele centen.",
    "invoer-decimalen": "Dit zijn te veel cijfers achter de komma. Zes is het meeste.",
    "invoer-heel": "Vul een heel getal in, zonder komma.",
    "invoer-te-groot": "Dit getal is te groot. Kijk of er een cijfer te veel staat.",
    "invoer-procent": "Hier hoort geen percentage. Laat het procentteken weg.",
    "invoer-euro": "Hier hoort geen bedrag. Laat het euroteken weg.",
    "invoer-negatief": "Dit getal kan niet onder nul zijn. Laat het minteken weg.",
    "invoer-te-hoog": "Dit is hier veel te hoog. Kijk of de komma goed staat, zoals in 16,50.",
    "invoer-te-laag": "Dit is hier veel te laag. Kijk of de komma goed staat, zoals in 16,50.",
    "invoer-geen-getal": "Dit lees ik niet als een getal. Schrijf het zo: 16,50.",
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
