"""Which targets a subject is held to."""

from collections.abc import Mapping
from datetime import date

from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Target


def targets_on(project: Project, subject_id: Id, today: date) -> Mapping[Id, Target]:
    """The targets of a touchpoint, stage or journey that count on a day, by their metrics.

    Of several of one metric it is the next that is due, `today` or later; what has no day is due after all others.
    Where all days are past, it is the last.
    """
    found: dict[Id, Target] = {}
    for target in sorted(project.children(Target, subject_id), key=_due):
        before = found.get(target.metric_id)
        if before is None or _due(before) < today:
            found[target.metric_id] = target
    return found


def _due(target: Target) -> date:
    return target.by or date.max
