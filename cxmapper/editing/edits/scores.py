"""What was measured and what is wanted: scores, targets and waves."""

from cxmapper.editing.references import existing
from cxmapper.model.change import NO_CHANGE, Change, combined
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Score, Target, Wave


def put_score(project: Project, score: Score) -> Change:
    """Put in what was counted; one for the same subject, metric, people, period, view and source is replaced."""
    there = next((one for one in project.children(Score, score.subject_id) if _about(one) == _about(score)), None)
    if there is None:
        return Change.adding(score)
    return Change.updating(there, **{name: getattr(score, name) for name in Score.model_fields if name != "id"})


def _about(score: Score) -> tuple[object, ...]:
    who = (score.persona_id, score.segment_id, score.audience)
    return (score.metric_id, *who, score.period, score.view, score.source_id)


def set_target(project: Project, target: Target) -> Change:
    """Want a value of a metric for a subject; one that is wanted of it already is replaced."""
    targets = project.children(Target, target.subject_id)
    there = next((one for one in targets if one.metric_id == target.metric_id), None)
    if there is None:
        return Change.adding(target)
    return Change.updating(there, value=target.value, by=target.by)


def rename_wave(project: Project, wave_id: Id, name: str) -> Change:
    """Give a wave another name, in the scores of its period too."""
    wave = existing(project, Wave, wave_id)
    if name == wave.name:
        return NO_CHANGE
    scores = (score for score in project.all(Score).values() if score.period == wave.name)
    return combined((Change.updating(wave, name=name), *(Change.updating(score, period=name) for score in scores)))
