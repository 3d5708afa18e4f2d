"""`aanzet verslag`: the report of one working day, as a page for the browser or as text."""

from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import GameError

if TYPE_CHECKING:
    from game.commands.agency import Office
    from game.referee import PlayerCard
    from game.report.values import Report


BESIDE = "Ben je docent en vind je van een moment iets anders? Typ: aanzet corrigeer --dag {day}"


def verslag(player: str, day: int | None, out: str | None, *, as_text: bool) -> int:
    from game.commands.agency import Office

    office = Office()
    try:
        who = find_player(office, player)
        number = _day(office, who, day)
        if as_text and out is None:
            print(_text(office.report(who.id, number)))
        else:
            print(f"Het verslag staat in {_written(office, who, number, out, as_text)}.")
            print(BESIDE.format(day=number))
    finally:
        office.close()
    return 0


def _written(office: "Office", who: "PlayerCard", day: int, out: str | None, as_text: bool) -> Path:
    if out is None:
        return office.write_report(who.id, day)
    write(office.report(who.id, day), Path(out), as_text=as_text)
    return Path(out).resolve()


def write(report: "Report", path: Path, *, as_text: bool = False) -> None:
    """The report in a file; one that stood there is replaced. GameError when that cannot be done."""
    from game.report.html import to_html

    page = _text(report) if as_text else to_html(report, _face(report))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise GameError(
            f"Het verslag kan niet worden bewaard in {path}. "
            "Kies een andere plek, of sluit het bestand als het open is."
        ) from error


def _face(report: "Report") -> bytes:
    """The picture of the leidinggevende; without it the words are enough."""
    from game.commands.agency import shipped

    if report.spoken is None:
        return b""
    try:
        return (shipped("assets") / "portraits" / f"{report.spoken.face}.png").read_bytes()
    except OSError:
        return b""


def _text(report: "Report") -> str:
    from game.report.text import to_text

    return to_text(report)


def find_player(office: "Office", name: str) -> "PlayerCard":
    players = office.players()
    found = next((player for player in players if player.name.casefold() == name.strip().casefold()), None)
    if found is None:
        known = f" Er zijn: {', '.join(player.name for player in players)}." if players else ""
        raise GameError(f"Er is geen speler die {name} heet.{known}")
    return found


def _day(office: "Office", who: "PlayerCard", number: int | None) -> int:
    """The day with this number, or the latest."""
    days = office.days(who.id)
    if not days:
        raise GameError(f"{who.name} heeft nog geen werkdag gespeeld.")
    if number is not None and number not in (day.id for day in days):
        raise GameError(f"{who.name} heeft geen werkdag {number}. Er zijn: {', '.join(str(day.id) for day in days)}.")
    return days[0].id if number is None else number
