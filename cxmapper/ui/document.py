"""What a window has open, and what it shows of it. No Qt."""

from dataclasses import dataclass
from pathlib import Path

from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence
from cxmapper.model.records import Journey, Stage, Touchpoint, Transition


@dataclass(frozen=True, slots=True)
class Document:
    """A project and the file it is of; None for an untitled copy."""

    project: Project
    file: Path | None

    @property
    def name(self) -> str:
        """What the window's title says."""
        return self.file.name if self.file is not None else self.project.info.title


def opened(file: Path, *, copy: bool = False) -> Document:
    """The document in a file, or an untitled copy of it; raises UserError where it cannot be read."""
    return Document(load(file), None if copy else file)


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
