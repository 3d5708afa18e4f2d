"""The streets of every town in the Esterwaard: names as any Dutch town has them."""

STREETS: dict[str, tuple[str, ...]] = {
    "Esterhaven": (
        "Stationsplein", "Havenkade", "Grote Markt", "Parklaan", "Tulpstraat", "Merelstraat", "Molenweg",
        "Schoolstraat", "Beukenlaan", "Oude Gracht", "Brugstraat", "Esdoornlaan",
    ),
    "Wendelmeer": (
        "Meerweg", "Marktstraat", "Lindelaan", "Kerkstraat", "Zeilmakersstraat", "Vlietkade", "Rozenstraat",
        "Stationsweg", "Ganzenpad", "Burgwal",
    ),
    "Tarsum": (
        "Markt", "Torenstraat", "Singel", "Anjerstraat", "Weverstraat", "Spoorlaan", "Eikenlaan", "Zwaluwstraat",
        "Kastanjelaan", "Nieuwstraat",
    ),
    "Harmerdijk": ("Dorpsstraat", "Dijkweg", "Polderpad", "Wilgenlaan", "Sluisweg", "Kievitstraat"),
    "Sint Ewout": ("Kerkplein", "Dorpsstraat", "Akkerweg", "Acacialaan", "Schoolpad", "Hoefsmidstraat", "Vinkenlaan"),
    "Nieuw-Esterveen": ("Veenkade", "Turfstraat", "Kanaalweg", "Heidelaan", "Dorpsweg", "Bremstraat", "Spechtlaan"),
    "Hazelzijl": ("Zijldijk", "Vissersstraat", "Kleine Haven", "Lisdoddepad", "Dorpsstraat"),
    "Roggeloo": ("Brink", "Esweg", "Korenstraat", "Dorpsstraat", "Meidoornlaan", "Bakkersteeg", "Veldweg", "Molenpad"),
    "Vennerode": ("Vennelaan", "Dorpsstraat", "Dennenweg", "Berkenlaan", "Hertenpad", "Zandweg"),
    "Kwartelbroek": ("Broekweg", "Kwartelpad", "Elzenlaan", "Kapelstraat"),
    "Grauwekerk": ("Kerkpad", "Hoofdstraat", "Leemweg", "Ploegstraat", "Boomgaardlaan", "Lijsterstraat", "Achterweg"),
    "Bovenkade": ("Bovendijk", "Pontweg", "Rietstraat", "Dorpsstraat", "Waardpad"),
    "Ketelkamp": ("Ketelweg", "Lasserstraat", "Ovenweg", "Smederijstraat", "Walserijweg"),
    "Esterpoort": ("Poortweg", "Laadkade", "Palletstraat", "Containerweg", "Dokstraat", "Magazijnweg"),
    "Sluiskamp": ("Sluiskampweg", "Handelsweg", "Ambachtstraat", "Nijverheidstraat", "Werkplaatsweg"),
}  # fmt: skip
