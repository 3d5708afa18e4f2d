"""What the overview of the two dossiers says around the official texts."""

INTRODUCTION = (
    "Dit zijn de gedragingen waar het spel naar kijkt, woord voor woord uit de twee kwalificatiedossiers. "
    "In een scenario verwijs je naar een gedraging met de code die ervoor staat. Komt die uit het andere dossier, "
    "zet dan de naam van dat dossier erbij: intercedent/B1-K2-W4.1. "
    "Een tegenhanger is een gedraging uit het andere dossier die op hetzelfde neerkomt."
)
MORE = "Met --json krijg je ook de omschrijvingen, resultaten, competenties en vakkennis."
EXTRA = "(aanvullend)"
NO_COUNTERPART = "geen tegenhanger"


def counted(kerntaken: int, werkprocessen: int, gedragingen: int) -> str:
    return f"{kerntaken} kerntaken, {werkprocessen} werkprocessen, {gedragingen} gedragingen"


def counterpart(ids: tuple[str, ...]) -> str:
    if not ids:
        return NO_COUNTERPART
    return f"{'tegenhanger' if len(ids) == 1 else 'tegenhangers'}: {', '.join(ids)}"
