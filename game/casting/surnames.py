"""Surnames in today's Netherlands, by background; the tussenvoegsel stands apart, a woman's form follows a slash."""

# Typed by hand. 'van den Berg' is split at its capital: the words in lower case are the tussenvoegsel.
_LISTS: dict[str, str] = {
    "nederlands": """
        de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Janssen, Smit, Meijer, de Boer,
        Mulder, de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits,
        de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, van den Heuvel, van der Veen,
        van den Broek, de Bruijn, de Bruin, van der Heijden, Schouten, van Beek, Willems, van Vliet,
        van der Ven, Hoekstra, Maas, Verhoeven, Koster, van Dam, van der Wal, Prins, Blom, Huisman, Peeters,
        de Jonge, Kuipers, van Veen, Post, Kuiper, Veenstra, Kramer, van den Brink, Scholten, van Wijk, Postma,
        Martens, Vink, de Ruiter, Timmermans, Groen, Gerritsen, Jonker, van Loon, van der Velde, Willemsen,
        Smeets, de Lange, de Vos, Bosch, van Dongen, Schipper, de Koning, van der Laan, Koning, Driessen,
        Hermans, van den Bosch, van der Horst, Verbeek, Bosman, Molenaar, Hofman, Dijkman, Schoonhoven, Wolters,
        Kroon, van Doorn, Groeneveld, van Es, Bouwman, Evers, Sanders, Zwart, Roos, van Rijn, Kuijpers,
        Hoogendoorn, Boersma, Wiersma, Bergsma, Terpstra, Zijlstra, Haarsma, Feenstra, Hofstra, Sikkema,
        Riemersma, Oosterhof, Wassink, Wolbers, Nijhuis, ter Braak, ten Have, te Winkel, ter Horst, in 't Veld,
        van 't Hof, Slager, Spaans, Stolk, Veldman, Verweij, Vermeer, Verschoor, Versteeg, Vonk, Vreugdenhil,
        Wagenaar, Weijers, Westra, Wever, Wouters, Zeeman, Zonneveld, Aalbers, Baars, Beekman, Bergman, Beumer,
        Blokland, Boon, Braam, Brands, Buijs, Claassen, Cornelissen, Damen, Dijkhuizen, Donker, Doornbos, Drent,
        Elzinga, Engels, Franken, Geerts, Goossens, Hagen, Heemskerk, Hendriksen, Heijnen, Hoekman, Hogenboom,
        Huizinga, Jaspers, Kamphuis, Keizer, Klaver, Knol, Kooistra, Kuijper, Lammers, Leenders, Maassen,
        Meulenbelt, Nagel, Nieuwenhuis, Oosterbaan, Otten, Overbeek, van der Pol, Pronk, Reijnders, Rietveld,
        Rozema, Schaap, Schreuder, Slagter, Snijders, van Steenbergen, Steenhuis, Tuinstra""",
    "turks": """
        Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Öztürk, Aydın, Arslan, Doğan, Kılıç, Koç, Kurt, Özdemir,
        Polat, Erdem, Güneş, Korkmaz""",
    "marokkaans": """
        El Amrani, Bouali, El Idrissi, Benali, Bouzidi, El Khattabi, Chaoui, Ouali, El Yousfi, Tahiri, Zerouali,
        Azzouzi, Belhaj, Aarab, El Ouardi, Mansouri, Saidi, Ouchen""",
    "surinaams": """
        Breeveld, Codrington, Doorson, van Eersel, Landveld, Misiedjan, Naarden, Overman, Pansa, Rozenblad,
        Sabajo, Vola, Wijngaarde, Zichem""",
    "hindostaans": """
        Ramdin, Bhagwandas, Jagernath, Kalloe, Mahabier, Ramcharan, Soekhlal, Sewnath, Raghoebar, Baldew, Gopal,
        Jhinkoe, Bissessar, Ganpat""",
    "antilliaans": """
        Martis, Isenia, Rosaria, Statia, Cicilia, Winklaar, Pieternella, Doran, Leito, Mercelina, Sambo,
        Felicia, Girigorie""",
    "pools": """
        Kowalski/Kowalska, Wiśniewski/Wiśniewska, Nowak, Wójcik, Kamiński/Kamińska, Zieliński/Zielińska,
        Szymański/Szymańska, Woźniak, Dąbrowski/Dąbrowska, Kozłowski/Kozłowska, Mazur, Krawczyk,
        Piotrowski/Piotrowska, Grabowski/Grabowska, Pawlak, Nowicki/Nowicka, Zając""",
    "oekraïens": """
        Kovalenko, Bondarenko, Kravchenko, Oliinyk, Boiko, Melnyk, Kovalchuk, Shevchuk, Marchenko, Lysenko,
        Rudenko, Petrenko, Tkachuk, Hrytsenko""",
    "bulgaars": """
        Ivanov/Ivanova, Petrov/Petrova, Georgiev/Georgieva, Todorov/Todorova, Kolev/Koleva, Angelov/Angelova,
        Marinov/Marinova, Iliev/Ilieva, Vasilev/Vasileva""",
    "roemeens": "Popescu, Ionescu, Popa, Munteanu, Dumitru, Radu, Stoica, Dinu, Lazar, Ciobanu",
    "syrisch": """
        Haddad, Khoury, Al Hamwi, Kassem, Darwish, Nassar, Al Masri, Shaheen, Sabbagh, Halabi, Al Khatib, Jaber,
        Barakat, Saleh""",
    "eritrees": """
        Tesfamariam, Gebremedhin, Haile, Kidane, Woldu, Habte, Ghebreab, Tekle, Berhe, Araya, Negash,
        Weldemichael, Mehari, Asgedom""",
    "somalisch": "Warsame, Jama, Osman, Aden, Mohamud, Nur, Hersi, Elmi, Guled, Abdulle",
    "afghaans": "Ahmadi, Rahimi, Noori, Karimi, Haidari, Sharifi, Azizi, Stanekzai, Popal, Amiri, Sadat, Wardak",
    "indonesisch": """
        Wibowo, Santoso, Wijaya, Hidayat, Setiawan, Kusuma, Gunawan, Suparno, Hartono, Pranoto, Latumahina,
        Manuhutu, Tahapary""",
    "chinees": "Chen, Wang, Zhang, Liu, Huang, Zhou, Lin, Xu, Zhao, Cheung, Lam, Wong, Chan, Lau",
    "ghanees": """
        Mensah, Owusu, Boateng, Asante, Osei, Appiah, Agyemang, Amoah, Ofori, Danso, Adjei, Sarpong, Antwi,
        Acheampong""",
    "kaapverdisch": """
        Gomes, Tavares, Monteiro, Lopes, da Silva, Fortes, Delgado, Andrade, dos Santos, Ramos, Lima, Mendes,
        Almeida""",
}


def _split(name: str) -> tuple[str, str]:
    words = name.split()
    start = next(index for index, word in enumerate(words) if word[0].isupper())
    return " ".join(words[:start]), " ".join(words[start:])


def _form(entry: str, gender: str) -> str:
    forms = entry.split("/")
    return forms[-1] if gender == "v" else forms[0]


# background, gender → (tussenvoegsel, surname)
SURNAMES: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    (background, gender): tuple(_split(_form(entry.strip(), gender)) for entry in names.split(","))
    for background, names in _LISTS.items()
    for gender in ("v", "m")
}
