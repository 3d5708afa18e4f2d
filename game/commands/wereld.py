"""`aanzet wereld`: who was cast for a scenario, for one seed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.core.world import World


def wereld(scenario: str, seed: int, as_json: bool) -> int:
    from game.commands.agency import load_world
    from game.core.scenario import write_world

    world = load_world(scenario, seed)
    print(write_world(world) if as_json else overview(world))
    return 0


def overview(world: "World") -> str:
    from game.core.world import fill

    lines = [f"{fill(world.scenario.titel, world)}, zaad {world.seed}", f"Bureau: {world.agency.name}, {world.region}"]
    for person in world.people:
        firm = f" bij {world.company(person.company).name}" if person.company else ""
        about = f"{person.age} jaar, {person.town}, {person.temperament}"
        lines.append(f"\n{person.role}: {person.name}, {person.function or person.kind}{firm} ({about})")
        lines += [f"  {name}: {value}" for role, facts in world.facts if role == person.role for name, value in facts]
    for vacancy in world.vacancies:
        wage = world.value(vacancy.role, "uurloon")
        lines.append(f"\n{vacancy.role}: {vacancy.title} in {vacancy.town}, € {wage} per uur, {vacancy.hours} uur")
        lines += [f"  {name}: {value}" for role, facts in world.facts if role == vacancy.role for name, value in facts]
    return "\n".join(lines)
