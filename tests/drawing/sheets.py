"""Projects with a persona of whom nothing, the usual and far too much is known."""

from cxmapper.model.project import Project
from cxmapper.model.records import (
    Evidence,
    Journey,
    Persona,
    ProjectInfo,
    Rating,
    Record,
    Segment,
    Stage,
    Touchpoint,
    Trait,
    View,
)

LONG = "Wants to be told what happens next, by whom, and when, before having to ask anybody for it a second time; " * 4


def empty() -> Project:
    """A persona "nobody" without a name, on no journey."""
    return Project.build([Persona(id="nobody", name="")])


def normal() -> Project:
    """A persona "bill" on a journey of four steps: one met, two below what is expected, one unknown."""
    return Project.build(
        [
            ProjectInfo(id="project", title="Router"),
            Segment(id="paper", name="Paper users"),
            Persona(
                id="bill",
                name="Bill",
                age=60,
                role="School caretaker",
                segment_id="paper",
                share=0.38,
                quote="I want it in writing.",
                bio="Reads instructions from the first line to the last and follows them.",
                goals=("Follow the steps and be done", "Know whom to ask"),
                needs=("A guide that matches the box",),
                expectations=("clear steps", "one person to ask"),
                frustrations=("Explaining it again to the next person",),
                channels=("Shop", "Print", "Phone"),
                traits=(Trait(name="patience", value=0.75), Trait(name="digital confidence", value=0.25)),
                evidence=Evidence.OBSERVED,
                interviews=22,
            ),
            *_journey("j", "Getting a router working", "bill", ((1, 1), (-1.8, 1), (0.4, 0.5), (None, 1))),
        ]
    )


def overfull() -> Project:
    """A persona "lots" of whom everything is long and much, on twelve journeys of fifty steps."""
    many = tuple(f"{number}. {LONG}" for number in range(1, 31))
    steps = tuple(((number % 9) / 2 - 2, 1.0) for number in range(50))
    return Project.build(
        [
            ProjectInfo(id="project", title=LONG),
            Persona(
                id="lots",
                name=f"Maximiliane {LONG}",
                age="between thirty and fifty " * 9,
                role=LONG,
                share=1,
                quote=LONG,
                bio=LONG * 9,
                goals=many,
                needs=many,
                expectations=many,
                frustrations=many,
                channels=tuple(f"Channel {number} {'of many ' * (number % 9)}" for number in range(40)),
                traits=tuple(Trait(name=f"{LONG} {number}", value=number / 40) for number in range(40)),
                interviews=1,
            ),
            *(record for n in range(12) for record in _journey(f"j{n}", f"Journey {n} {LONG}", "lots", steps)),
        ]
    )


def _journey(id_: str, title: str, persona_id: str, felt: tuple[tuple[float | None, float], ...]) -> list[Record]:
    """A journey of one stage whose steps are perceived and expected so."""
    found: list[Record] = [
        Journey(id=id_, title=title, persona_ids=(persona_id,)),
        Stage(id=f"{id_}s", journey_id=id_, title="Set up", order="B"),
    ]
    for number, values in enumerate(felt):
        step = f"{id_}t{number}"
        found.append(Touchpoint(id=step, stage_id=f"{id_}s", title=f"Step {number}", order=f"B{number:03}1"))
        for view, value in zip((View.PERCEIVED, View.EXPECTED), values, strict=True):
            if value is not None:
                rating = Rating(
                    id=f"{step}-{view}",
                    touchpoint_id=step,
                    persona_id=persona_id,
                    view=view,
                    value=value,
                    aspect="emotion",
                )
                found.append(rating)
    return found
