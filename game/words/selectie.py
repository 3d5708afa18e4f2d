"""Why a selectie was judged as it was, as sentences: who, on which eis or wens, and why it matters in the trade."""

REASONS: dict[str, str] = {
    "selectie-match-best": (
        "Dit is de beste voordracht die mogelijk was: {voordracht}. "
        "Tussen haakjes staan de punten op de wensen. {uitleg}"
    ),
    "selectie-match-dichtbij": (
        "Je voordracht haalt {punten} punten op de wensen: {voordracht}. "
        "Het kon net iets beter, met {beste-punten} punten: {beste}. {uitleg}"
    ),
    "selectie-match-beter": (
        "Je voordracht haalt {punten} punten op de wensen: {voordracht}. "
        "Mogelijk was {beste-punten}: {beste}. Tel per kandidaat de punten op en vergelijk. {uitleg}"
    ),
    "selectie-match-plaats-over": (
        "Geschikt voorgedragen: {gevuld}. Dat konden er {beste-gevuld} zijn: {beste}. "
        "De opdrachtgever had meer keus kunnen hebben. {uitleg}"
    ),
    "selectie-match-alleen-gok": (
        "Van niemand in je voordracht wist je zeker of die aan alle eisen voldoet. "
        "Dan kun je ook niet laten zien dat het een goede match is. Mogelijk was: {beste}. {uitleg}"
    ),
    "selectie-match-niemand": (
        "Niemand voldeed aan alle eisen, en je hebt ook niemand zomaar voorgedragen. "
        "Eerlijk zeggen dat je nog zoekt, is dan het beste. {uitleg}"
    ),
    "selectie-match-toch": (
        "Niemand voldeed aan alle eisen, ook niet wie je voordroeg. Zeg dan eerlijk dat je nog zoekt. {uitleg}"
    ),
    "selectie-niemand-geschikt": "Niemand voldeed aan alle eisen, dus je droeg terecht niemand voor. {uitleg}",
    "selectie-eisen-goed": (
        "Niemand in je voordracht valt af op een harde eis die je kende: {wie}. Eerst de eisen, dan de wensen. {uitleg}"
    ),
    "selectie-eisen-afvaller": (
        "Je droeg iemand voor die niet aan een harde eis voldoet: {wie}. Dat stond in het dossier of had je gehoord. "
        "Een harde eis weegt zwaarder dan een goede indruk. {uitleg}"
    ),
    "selectie-navragen-goed": (
        "Wat in het dossier ontbrak, heb je nagevraagd voordat je voordroeg. Je belde met: {wie}. {uitleg}"
    ),
    "selectie-navragen-stond-er": (
        "Van iedereen die je voordroeg, stond al in het dossier wat je moest weten. Navragen was niet nodig. {uitleg}"
    ),
    "selectie-navragen-voor-niets": (
        "Je weet van iedereen die je voordroeg wat je moet weten. Maar je belde ook met {wie}, "
        "terwijl het dossier al liet zien dat dat niet past. Die tijd had je beter kunnen gebruiken. {uitleg}"
    ),
    "selectie-navragen-gok": (
        "Je droeg iemand voor zonder een harde eis na te vragen: {wie}. Dat is een gok. "
        "Klopt het niet, dan merkt de opdrachtgever dat op de werkvloer. {uitleg}"
    ),
    "selectie-volgorde-goed": ("De volgorde klopt: wie meer punten op de wensen heeft, staat hoger ({wie}). {uitleg}"),
    "selectie-volgorde-een": "Er was maar één kandidaat geschikt, dus er viel niets te ordenen. {uitleg}",
    "selectie-volgorde-om": (
        "Je zette {hoger} ({punten-hoger}) boven {lager} ({punten-lager}). "
        "Tussen haakjes staan de punten op de wensen. "
        "De opdrachtgever kijkt het eerst naar de kandidaat die bovenaan staat. {uitleg}"
    ),
    "selectie-afwijzen-goed": (
        "Je wees {aantal} kandidaten af, elke keer met een ware reden die met de functie te maken heeft. "
        "Zo'n reden kun je uitleggen, en de kandidaat kan ermee verder. {uitleg}"
    ),
    "selectie-afwijzen-vaag": (
        "De redenen zijn waar, maar {keer} keer gaf een harde eis al de doorslag. Noem dan die eis. "
        "Dat gold voor {wie}. {uitleg}"
    ),
    "selectie-afwijzen-deels": (
        "{goed} van de {aantal} afwijzingen hebben een ware reden uit de functie. Bij {keer} klopt de reden niet met "
        "wat je wist, of gaat die niet over het werk. Zoals bij {wie}. {waarom} {uitleg}"
    ),
    "selectie-afwijzen-niet-waar": (
        "Bij {keer} van de {aantal} afwijzingen klopt de reden niet met wat je wist, of gaat die niet over het werk. "
        "Zoals bij {wie}. Een afgewezen kandidaat heeft recht op de echte reden. {waarom} {uitleg}"
    ),
    "selectie-afwijzen-weinig": (
        "De redenen die je gaf, kloppen. Maar je wees maar {aantal} van de {anderen} andere kandidaten af. {uitleg}"
    ),
    "selectie-vooroordeel": (
        "Over {kandidaat} gaf je als reden: {reden}. Dat is onderscheid dat niet mag (AWGB en de wet gelijke "
        "behandeling op grond van leeftijd, peil november 2026). Kies alleen op wat het werk vraagt. {uitleg}"
    ),
    "selectie-motief-goed": (
        "Bij iedereen die je voordroeg, staat een reden waar de opdrachtgever iets aan heeft. Zoals bij {wie}. {uitleg}"
    ),
    "selectie-motief-mager": (
        "De reden klopt, maar geldt voor iedereen in je voordracht. "
        "Noem waarin deze kandidaat sterk is. Het gaat om {wie}. {uitleg}"
    ),
    "selectie-motief-ontbreekt": (
        "Je schreef niet bij iedereen op waarom je koos. Het ontbreekt bij: {wie}. "
        "Een collega moet je keuze kunnen volgen. {uitleg}"
    ),
    "selectie-motief-niet-waar": (
        "Een reden klopt niet met wat je van de kandidaat weet, of gaat niet over het werk. "
        "Het gaat om {wie}. {waarom} {uitleg}"
    ),
    "selectie-informeren-allen": "Alle {aantal} kandidaten horen van je hoe het afloopt. {uitleg}",
    "selectie-informeren-een-vergeten": (
        "Bijna iedereen hoort hoe het afloopt. Alleen over {wie} heb je niets besloten. {uitleg}"
    ),
    "selectie-informeren-vergeten": (
        "Over deze kandidaten heb je niets besloten, dus zij horen niets: {wie}. "
        "Wie niets hoort, schrijft zich bij een ander bureau in. {uitleg}"
    ),
}
"""Key → a sentence with its values between braces."""

_BESIDE = "Wie je op een gok voordroeg, telt hier niet mee. "
_BESIDE_A_GAMBLE = (
    "selectie-match-best",
    "selectie-match-dichtbij",
    "selectie-match-beter",
    "selectie-match-plaats-over",
)
REASONS.update({f"{key}-naast-gok": _BESIDE + REASONS[key] for key in _BESIDE_A_GAMBLE})
