"""What the debrief asks in the text version."""

ASK = "Hoe ging het volgens jou? Typ 1 (nog lastig), 2 (redelijk) of 3 (goed). Enter slaat een vraag over."
ONE = "{plain}. {today} Typ 1, 2 of 3: "
WRONG = "Typ 1, 2 of 3, of alleen Enter om deze vraag over te slaan."
AGAIN = "Typ het nummer van een moment om het opnieuw te spelen, zonder score. Of alleen Enter om te stoppen: "
NO_MOMENT = (
    "Dat is geen moment dat sterker kon. De nummers staan bij de momenten in het verslag. Het eerste is {first}."
)
AGAIN_BEGINS = "Stoppen doe je met s. Dan ga je terug naar je nabespreking."
