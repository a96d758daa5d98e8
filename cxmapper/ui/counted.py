"""What a journey holds, in numbers."""

from cxmapper.model.project import Project
from cxmapper.model.record import Evidence
from cxmapper.model.records import Journey, Stage, Touchpoint, Transition
from cxmapper.ui.words import tr


def counted(project: Project, journey: Journey) -> dict[str, int]:
    """How much a journey holds: stages, touchpoints, transitions, personas, and the percentage assumed."""
    stages = project.children(Stage, journey.id)
    touchpoints = [touchpoint for stage in stages for touchpoint in project.children(Touchpoint, stage.id)]
    assumed = sum(touchpoint.evidence is Evidence.ASSUMED for touchpoint in touchpoints)
    return {
        "stages": len(stages),
        "touchpoints": len(touchpoints),
        "transitions": sum(len(project.children(Transition, touchpoint.id)) for touchpoint in touchpoints),
        "personas": len(journey.persona_ids),
        "assumed": round(100 * assumed / len(touchpoints)) if touchpoints else 0,
    }


def summary(project: Project, journey: Journey) -> str:
    """The same in words, for the status bar."""
    found = counted(project, journey)
    said = (
        tr("{n} {n|touchpoint|touchpoints}", n=found["touchpoints"]),
        tr("{n} {n|transition|transitions}", n=found["transitions"]),
        tr("{n} {n|stage|stages}", n=found["stages"]),
        tr("{n} {n|persona|personas}", n=found["personas"]),
        tr("{assumed} % assumed", assumed=found["assumed"]),
    )
    return " · ".join(said)
