"""What `aanzet bekijk` says above the task."""

LOOKING = "Je bekijkt dit scenario. Er wordt niets bewaard. Bewaar het bestand, en het scherm verandert mee."
MENDED = "Het bestand is opnieuw gelezen."
LOST = "Het bestand is opnieuw gelezen. Je staat bij de laatste stap die nog past."
BROKEN = "Het bestand heeft een fout; je ziet nog de vorige versie. {problem}"
NO_TASK = "Er is geen opdracht {name} in dit scenario. Er zijn: {known}."
NO_FACT = "Met --met geef je een feit en een waarde, zoals samira.ervaring=drie jaar. Dit klopt niet: {given}"
UNKNOWN_FACT = "Het feit {path} bestaat niet in dit scenario."
