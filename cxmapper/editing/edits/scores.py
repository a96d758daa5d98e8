"""What was measured."""

from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Score


def put_score(project: Project, score: Score) -> Change:
    """Put in what was counted; one for the same subject, metric, people, period, view and source is replaced."""
    there = next((one for one in project.children(Score, score.subject_id) if _about(one) == _about(score)), None)
    if there is None:
        return Change.adding(score)
    return Change.updating(there, **{name: getattr(score, name) for name in Score.model_fields if name != "id"})


def _about(score: Score) -> tuple[object, ...]:
    who = (score.persona_id, score.segment_id, score.audience)
    return (score.metric_id, *who, score.period, score.view, score.source_id)
