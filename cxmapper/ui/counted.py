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
    forms = (
        ("touchpoints", tr("1 touchpoint"), tr("{n} touchpoints")),
        ("transitions", tr("1 transition"), tr("{n} transitions")),
        ("stages", tr("1 stage"), tr("{n} stages")),
        ("personas", tr("1 persona"), tr("{n} personas")),
    )
    said = [one if found[what] == 1 else many.format(n=found[what]) for what, one, many in forms]
    return " · ".join([*said, tr("{assumed} % assumed", assumed=found["assumed"])])
