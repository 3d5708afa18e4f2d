"""What each werkproces is called in plain Dutch, for who thinks back of it; the official title stays beside it."""

PLAIN = {
    "consulent/B1-K1-W1": "Uitzoeken hoe je bureau in de markt staat",
    "consulent/B1-K1-W2": "Nagaan hoe klanten bij je komen en blijven",
    "consulent/B1-K1-W3": "Kansen zien in nieuws en trends",
    "consulent/B1-K1-W4": "Uitzoeken wat je bureau te bieden heeft",
    "consulent/B1-K1-W5": "Voorstellen doen om beter te verkopen",
    "consulent/B1-K2-W1": "Uitzoeken wat je doelgroep wil en nodig heeft",
    "consulent/B1-K2-W2": "Reclame en berichten maken",
    "consulent/B1-K2-W3": "Antwoorden op berichten en reacties online",
    "consulent/P2-K1-W1": "Kandidaten zoeken en leren kennen",
    "consulent/P2-K1-W2": "Kandidaten en vacatures bij elkaar brengen",
    "consulent/P2-K1-W3": "Kandidaten helpen bij het solliciteren",
    "consulent/P2-K1-W4": "Uitleg en advies geven over werk en regels",
    "consulent/P2-K1-W5": "De administratie op orde houden",
    "consulent/P2-K2-W1": "Uitzoeken hoe een klant ervoor staat",
    "consulent/P2-K2-W2": "Je bureau laten zien aan de buitenwereld",
    "consulent/P2-K2-W3": "Nieuwe klanten en opdrachten binnenhalen",
    "consulent/P2-K2-W4": "Nazorg geven aan klant en flexwerker",
    "intercedent/B1-K1-W1": "Informatie over klant en markt verzamelen",
    "intercedent/B1-K1-W2": "Voorstellen doen om beter te verkopen",
    "intercedent/B1-K2-W1": "Een verkoopgesprek voorbereiden",
    "intercedent/B1-K2-W2": "Nieuwe klanten benaderen",
    "intercedent/B1-K2-W3": "Een verkoopgesprek voeren",
    "intercedent/B1-K2-W4": "Een prijs uitrekenen en een aanbod doen",
    "intercedent/B1-K2-W5": "Een opdracht goed afhandelen",
    "intercedent/B1-K3-W1": "Contact houden met klanten na de verkoop",
    "intercedent/B1-K3-W2": "Klachten oplossen",
    "intercedent/B1-K3-W3": "Je bureau promoten",
    "intercedent/B1-K3-W4": "Antwoorden op reacties online",
    "intercedent/P3-K1-W1": "Kandidaten zoeken en leren kennen",
    "intercedent/P3-K1-W2": "Kandidaten en vacatures bij elkaar brengen",
    "intercedent/P3-K1-W3": "Kandidaten op weg naar werk helpen",
    "intercedent/P3-K1-W4": "Uitleg en advies geven over werk en regels",
    "intercedent/P3-K1-W5": "De administratie op orde houden",
}


def within(plain: str) -> str:
    """In the middle of a sentence."""
    return f"{plain[:1].lower()}{plain[1:]}"
