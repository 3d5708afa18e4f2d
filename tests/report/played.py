"""A small day with everything a report must be able to tell, played by hand.

`python -m tests.report.played` writes the golden text beside this file anew.
"""

from pathlib import Path
from typing import Any

from game.core.desk import Do, EndDay, Start
from game.core.session import Session, apply, start
from game.core.tasks.conversation import Open, Say
from game.core.tasks.record import Choose, Save
from game.core.world import World
from tests.core import worlds

GOLDEN = Path(__file__).with_name("verslag.txt")
SCRIPT = "<script>alert('x')</script> & \"meer\""


def _move(zet: str, zeg: str, antwoord: str = "", rated: dict[str, str] | None = None, **more: Any) -> dict[str, Any]:
    scored = {"gedrag": rated, "uitleg": f"Uitleg bij {zet}."} if rated else {}
    return {"zet": zet, "zeg": zeg, **({"antwoord": antwoord} if antwoord else {}), **scored, **more}


TALK: dict[str, Any] = {
    **{"werkvorm": "gesprek", "opdracht": "intake", "titel": "Intake met <samira.voornaam>", "met": "samira"},
    **{"begroeting": "Goedemorgen.", "geduld": "60"},
    "opening": [
        _move(
            "welkom",
            "Fijn dat je er bent.",
            "Dank je.",
            {"P2-K1-W1.4": "sterk", "P2-K1-W1.5": "sterk"},
            kans="start",
        ),
        _move("zit", "Ga zitten.", "O, goed.", {"P2-K1-W1.4": "neutraal", "P2-K1-W1.5": "neutraal"}, kans="start"),
    ],
    "onderwerpen": [
        {
            "onderwerp": "werk",
            "zetten": [
                _move("open", "Wat deed je?", "Orders verzamelen.", {"P2-K1-W1.4": "sterk"}, kans="vraag"),
                _move("dicht", "Je was orderpicker, toch?", SCRIPT, {"P2-K1-W1.4": "zwak"}, kans="vraag"),
                _move("zwanger", "Wil je kinderen?", "Dat is mijn zaak.", {"P2-K1-W1.4": "zwak"}, kans="prive"),
                _move("binnen", "Mag dat bij jullie?", "Ja hoor.", {"P2-K1-W1.1": "sterk"}, kans="tak-a"),
                _move("buiten", "Werk je liever buiten?", "Nee.", {"P2-K1-W1.1": "sterk"}, kans="tak-b"),
                _move("marge", "Ik reken het na.", "Goed.", {"intercedent/B1-K2-W4.1": "sterk"}),
            ],
        }
    ],
    "afsluiting": [_move("dag", "Tot ziens.", "Dag.", **{"rondt-af": "ja"})],
    "kansen": [
        {"kans": "prive", "kritisch": "ja"},
        {"kans": "tak-a", "groep": "plaats"},
        {"kans": "tak-b", "groep": "plaats"},
    ],
}
CARD: dict[str, Any] = {
    **{"werkvorm": "kaart", "opdracht": "kaart", "titel": "De kaart van <samira.voornaam>", "van": "samira"},
    "velden": [
        {"veld": "ervaring", "label": "Ervaring", "feit": "samira.ervaring", "keuzes": ["geen"]}
        | {"toont": "P2-K1-W1.4", "uitleg": "Gok niet."},
        {"veld": "certificaat", "label": "Certificaat", "feit": "samira.certificaat"}
        | {"toont": "P2-K1-W1.4", "uitleg": "Vraag het na."},
    ],
}
LATER: dict[str, Any] = {
    **{"werkvorm": "gesprek", "opdracht": "nabellen", "titel": "Nabellen", "met": "samira", "begroeting": "Ja?"},
    "opening": [_move("vraag", "Hoe gaat het?", "Goed.", {"P2-K2-W4.1": "sterk"})],
    "afsluiting": [_move("dag", "Tot ziens.", **{"rondt-af": "ja"})],
    "kansen": [{"kans": "vraag", "gemist": "Je belde <samira.voornaam> niet na."}],
}


DESK: dict[str, Any] = {
    "doen": [
        {"doe": "takenlijst", "soort": "takenlijst", "tekst": "Je takenlijst openen", "antwoord": "Er staat niets."}
        | {"gedrag": {"P2-K1-W1.5": "sterk"}, "uitleg": "Je plant je dag."},
    ]
}


def world(**more: Any) -> World:
    return worlds.world(worlds.day(TALK, CARD, LATER, **{"werkplek": DESK, **more}))


DAY: tuple[Any, ...] = (
    *(Do("takenlijst"), Start("intake"), Say("welkom"), Open("werk"), Say("dicht"), Say("binnen"), Say("dag")),
    *(Start("kaart"), Choose("ervaring", "drie jaar orders verzamelen"), Choose("certificaat", ""), Save(), EndDay()),
)


def played(*actions: Any, **more: Any) -> Session:
    """The day after these actions; without any, the whole day above."""
    session = start(world(**more))
    for action in actions or DAY:
        session, _ = apply(session, action)
    return session


if __name__ == "__main__":
    from game import report
    from game.report.text import to_text

    GOLDEN.write_text(to_text(report.build(played(), player="Noa", played="2026-11-03")), encoding="utf-8")
