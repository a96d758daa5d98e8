"""What a window has open, and what it shows of it. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cxmapper.analysis.findings import Finding, findings, waived
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


def found_in(project: Project, journey: Journey, today: date) -> Sequence[Finding]:
    """The findings in a journey that nobody has set aside, the first things first."""
    found = findings(project, today, journey.id)
    return [finding for finding in found if not waived(project, finding, today)]


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
