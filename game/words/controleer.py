"""What `aanzet controleer` says besides the problems themselves."""


def summary(scenarios: int, errors: int, warnings: int, accepted: int) -> str:
    looked = "1 scenario" if scenarios == 1 else f"{scenarios} scenario's"
    kept = f" {_counted(accepted, 'waarschuwing', 'waarschuwingen')} met akkoord." if accepted else ""
    if not errors and not warnings:
        return f"{looked} bekeken, niets op aan te merken.{kept}"
    found = [_counted(errors, "fout", "fouten"), _counted(warnings, "waarschuwing", "waarschuwingen")]
    return f"{looked} bekeken: {' en '.join(part for part in found if part)}.{kept}"


def _counted(number: int, one: str, more: str) -> str:
    return "" if number == 0 else f"1 {one}" if number == 1 else f"{number} {more}"
