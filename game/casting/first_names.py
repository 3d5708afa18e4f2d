"""First names in today's Netherlands, by background, gender and the years in which people were given them."""

# Typed by hand. Key: background, gender, age bands. Umlauts and accents as people write them here.
_LISTS: dict[tuple[str, str, str], str] = {
    ("nederlands", "v", "jong"): """
        Emma Sophie Lotte Fleur Isa Sanne Anouk Femke Lieke Iris Maud Julia Eva Noa Lisa Britt Merel Roos Nina
        Demi Amber Kim Romy Jasmijn Laura Manon Esmee Tess Myrthe Veerle Sterre Puck Floor Evi Jette Loes""",
    ("nederlands", "m", "jong"): """
        Daan Sem Thijs Luuk Bram Jesse Lars Tim Sven Milan Finn Ruben Stijn Thomas Niels Jelle Max Koen Mees
        Floris Gijs Teun Julian Rick Stan Pim Olaf Wout Dylan Kevin Mike Jordy Hidde Jurre Twan Siem""",
    ("nederlands", "v", "midden"): """
        Marieke Linda Esther Nicole Monique Wendy Kirsten Ellen Mirjam Judith Saskia Astrid Miranda Patricia
        Daniëlle Chantal Susanne Inge Karin Debbie Marloes Annemieke Renske Hilde Leonie Maaike Irene Bianca
        Natasja Petra Sabine Tamara Mariëlle Suzan Froukje""",
    ("nederlands", "m", "midden"): """
        Jeroen Marco Erik Dennis Martijn Bas Mark Michel Patrick Richard Edwin Maarten Vincent Remco Sander
        Wouter Ronald Robert Arjan Joost Jasper Rogier Menno Wesley Danny Bart Johan Stefan Raymond Gerben
        Jurgen Marcel Rutger Tjeerd""",
    ("nederlands", "v", "ouder"): """
        Ria Anja Marja Yvonne Ineke Joke Wilma Gerda Truus Corrie Marijke Hanneke Els Thea Margriet Jacqueline
        Marian Trudy Lia Ans Coby Hennie Tineke Elly Rita Lidy Dineke Jolanda Annelies Gerrie""",
    ("nederlands", "m", "ouder"): """
        Jan Kees Piet Henk Gerrit Wim Hans Ton Cor Theo Joop Peter Paul Harry Bert Gerard Leo Sjaak Nico Arie
        Huib Rinus Klaas Jaap Evert Fokke Willem Herman Albert Egbert Rob Frits""",
    ("turks", "v", "jong"): "Elif Zeynep Büşra Esra Merve Aylin Selin Beyza",
    ("turks", "v", "midden ouder"): "Fatma Ayşe Emine Hatice Hülya Songül Sevda Nurcan",
    ("turks", "m", "jong"): "Emre Yusuf Berkay Enes Kerem Furkan Batuhan Tolga",
    ("turks", "m", "midden ouder"): "Mehmet Mustafa Murat Hakan Serkan Orhan Ramazan Yaşar",
    ("marokkaans", "v", "jong"): "Yasmina Soukaina Hanane Nora Salma Imane Dounia Ikram",
    ("marokkaans", "v", "midden ouder"): "Samira Naima Fatima Khadija Malika Hafida Rachida Saida",
    ("marokkaans", "m", "jong"): "Youssef Bilal Ayoub Soufian Anouar Ilias Zakaria Nordin",
    ("marokkaans", "m", "midden ouder"): "Rachid Hassan Abdelkader Driss Aziz Khalid Said Mohamed",
    ("surinaams", "v", "jong"): "Gianna Shanice Melissa Rowena Sherida Kimberly",
    ("surinaams", "v", "midden ouder"): "Shirley Cheryl Muriel Marlene Cynthia Henriëtte Mavis",
    ("surinaams", "m", "jong"): "Jermaine Delano Gino Xavier Jayden Romeo",
    ("surinaams", "m", "midden ouder"): "Clyde Stanley Winston Errol Humphrey Glenn Dwight",
    ("hindostaans", "v", "jong"): "Anjali Priya Reshma Sharda Vandana Roshni",
    ("hindostaans", "v", "midden ouder"): "Shanti Sharmila Kavita Sunita Asha Indra",
    ("hindostaans", "m", "jong"): "Vikash Ashwin Rishi Kishan Roshan Avinash",
    ("hindostaans", "m", "midden ouder"): "Ravi Radjesh Anand Dinesh Sunil Soerin",
    ("antilliaans", "v", "jong midden"): "Zulaika Suhendra Mirelva Gislaine Jacinta Nathaly",
    ("antilliaans", "v", "ouder"): "Omaira Lisette Migdalia Rosalinda",
    ("antilliaans", "m", "jong midden"): "Jairo Rudsel Ruthmar Elson Curtley Shurman",
    ("antilliaans", "m", "ouder"): "Gilbert Franklin Eldridge Nelson",
    ("pools", "v", "jong"): "Karolina Zuzanna Natalia Kinga Ola Patrycja",
    ("pools", "v", "midden ouder"): "Agnieszka Katarzyna Magdalena Ewa Joanna Monika Małgorzata",
    ("pools", "m", "jong"): "Kamil Mateusz Jakub Dawid Kacper Szymon",
    ("pools", "m", "midden ouder"): "Piotr Tomasz Paweł Krzysztof Marcin Grzegorz Łukasz",
    ("oekraïens", "v", "jong"): "Daryna Anastasiia Yuliia Kateryna Solomiia",
    ("oekraïens", "v", "midden ouder"): "Oksana Olena Iryna Nataliia Svitlana Halyna",
    ("oekraïens", "m", "jong"): "Bohdan Taras Maksym Artem Danylo",
    ("oekraïens", "m", "midden ouder"): "Andrii Oleksandr Serhii Mykola Vitalii Yurii",
    ("bulgaars", "v", "jong midden"): "Desislava Gergana Silvia Teodora Ralitsa",
    ("bulgaars", "v", "ouder"): "Ivanka Radka Stoyanka Zdravka",
    ("bulgaars", "m", "jong midden"): "Georgi Plamen Nikolay Ivaylo Kaloyan",
    ("bulgaars", "m", "ouder"): "Ivan Dimitar Stoyan Hristo",
    ("roemeens", "v", "jong midden"): "Andreea Ioana Roxana Cristina Alina",
    ("roemeens", "v", "ouder"): "Mihaela Elena Gabriela Doina",
    ("roemeens", "m", "jong midden"): "Andrei Ionut Bogdan Marius Razvan",
    ("roemeens", "m", "ouder"): "Mihai Florin Vasile Cristian",
    ("syrisch", "v", "jong"): "Nour Lina Maya Dima Sham Jana",
    ("syrisch", "v", "midden ouder"): "Rima Hala Rasha Samar Abir Hanan",
    ("syrisch", "m", "jong"): "Anas Hadi Omar Yazan Majd Karam",
    ("syrisch", "m", "midden ouder"): "Ahmad Khaled Firas Tarek Basel Nizar Wael",
    ("eritrees", "v", "jong midden"): "Selam Rahel Feven Semhar Luwam Winta",
    ("eritrees", "v", "ouder"): "Mebrat Senait Tsega Abeba",
    ("eritrees", "m", "jong midden"): "Samuel Filmon Yonas Merhawi Robel Biniam",
    ("eritrees", "m", "ouder"): "Tesfay Berhane Mussie Goitom",
    ("somalisch", "v", "jong"): "Ifrah Hodan Hibo Sumaya",
    ("somalisch", "v", "midden ouder"): "Fadumo Sahra Asli Amina",
    ("somalisch", "m", "jong"): "Liban Mahad Abdirahman Zakariye",
    ("somalisch", "m", "midden ouder"): "Abdi Hussein Abdullahi Ismaaciil",
    ("afghaans", "v", "jong"): "Shabnam Nilofar Sahar Hosna",
    ("afghaans", "v", "midden ouder"): "Zahra Parwana Farida Maryam",
    ("afghaans", "m", "jong"): "Jawad Mirwais Omid Haroon",
    ("afghaans", "m", "midden ouder"): "Farid Najib Wahid Nasir",
    ("indonesisch", "v", "jong midden"): "Dewi Wulan Indah Kartika Rini",
    ("indonesisch", "v", "ouder"): "Sri Ratna Yanti Josina",
    ("indonesisch", "m", "jong midden"): "Bayu Arif Dimas Hendra Yudi",
    ("indonesisch", "m", "ouder"): "Budi Agus Rudy Eko",
    ("chinees", "v", "jong midden"): "Mei Ying Jing Wen Xin",
    ("chinees", "v", "ouder"): "Xiu Lan Fang Hui",
    ("chinees", "m", "jong midden"): "Jun Hao Tao Kai Lei",
    ("chinees", "m", "ouder"): "Wei Ming Jian Feng",
    ("ghanees", "v", "jong midden"): "Abena Akosua Efua Adwoa Gifty",
    ("ghanees", "v", "ouder"): "Comfort Patience Esi Yaa",
    ("ghanees", "m", "jong midden"): "Kwame Kofi Kojo Ebenezer Kwabena",
    ("ghanees", "m", "ouder"): "Yaw Kwasi Emmanuel Isaac",
    ("kaapverdisch", "v", "jong midden"): "Edna Nilda Suely Ludmila Ivone",
    ("kaapverdisch", "v", "ouder"): "Filomena Dulce Lourdes Antónia",
    ("kaapverdisch", "m", "jong midden"): "Adilson Valdir Hélder Nuno Ivandro",
    ("kaapverdisch", "m", "ouder"): "Carlos João António Domingos",
}

# background, gender, age band → names
FIRST_NAMES: dict[tuple[str, str, str], tuple[str, ...]] = {
    (background, gender, band): tuple(names.split())
    for (background, gender, bands), names in _LISTS.items()
    for band in bands.split()
}
