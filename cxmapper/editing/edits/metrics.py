"""What is asked: metrics added, copied, and deleted while nothing was measured by them."""

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.references import existing
from cxmapper.errors import UserError
from cxmapper.model.change import Change, updated
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Metric, Score


def duplicate_metric(project: Project, metric_id: Id, copy_id: Id, name: str) -> Change:
    """A metric with another id and name and no scores, to be given another scale; it is no headline."""
    metric = existing(project, Metric, metric_id)
    return Change.adding(updated(metric, id=copy_id, name=name, headline=False))


def delete_metric(project: Project, metric_id: Id) -> Change:
    """Delete a metric with its targets; raises UserError where there are scores: their scale would be lost."""
    metric = existing(project, Metric, metric_id)
    if any(score.metric_id == metric_id for score in project.all(Score).values()):
        raise UserError("{name} has scores, which would be lost; delete their source first.", name=metric.name)
    return delete(project, metric_id)
