"""A survey read in: its source, its scores and what they need, as one step of undo."""

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.scores import put_score
from cxmapper.errors import UserError
from cxmapper.feedback.counting.scores import Reading
from cxmapper.feedback.mapping.saved import read_before
from cxmapper.feedback.scores import is_evidence
from cxmapper.model.change import NO_CHANGE, Change, combined, updated
from cxmapper.model.project import Project
from cxmapper.model.record import Evidence
from cxmapper.model.records import Score, Source, Touchpoint


def put_survey(project: Project, reading: Reading, *, again: bool = False) -> Change:
    """Put in what a survey brings; hand ratings and other sources' scores stay as they are.

    Touchpoints that customers answered about are measured from then on. A file that was read before is refused with a
    UserError, or, with `again`, takes the place of what it had brought.
    """
    before = read_before(project, reading.source, reading.scores)
    if before is not None and not again:
        raise UserError(_refused(before, reading.source))
    change = (
        Change.adding(*reading.new, reading.source, *reading.scores)
        if before is None
        else _replaced(project, reading, before)
    )
    return change.then(_measured(project.apply(change), reading))


def _measured(project: Project, reading: Reading) -> Change:
    """Dashes mean assumed: a card that shows customers' answers must not have them."""
    asked = {score.subject_id for score in reading.scores if is_evidence(project, score)}
    touchpoints = [project.get(Touchpoint, subject_id) for subject_id in sorted(asked)]
    return combined(
        [Change.updating(each, evidence=Evidence.MEASURED) for each in touchpoints if each is not None],
    )


def _replaced(project: Project, reading: Reading, before: Source) -> Change:
    """The change by which what a source brings now takes the place of what it had brought."""
    values = {name: getattr(reading.source, name) for name in Source.model_fields if name != "id"}
    scores = [updated(score, source_id=before.id) for score in reading.scores]
    change = combined((Change.adding(*reading.new), Change.updating(before, **values)))
    change = combined((change, *(put_score(project, score) for score in scores)))
    touched = {record.id for pair in change.pairs for record in pair if record is not None}
    after = project.apply(change)
    gone = [
        score.id
        for score in project.all(Score).values()
        if score.source_id == before.id and score.id not in touched and not _counted_again(score, scores)
    ]
    return change.then(delete(after, *gone) if gone else NO_CHANGE)


def _counted_again(score: Score, scores: list[Score]) -> bool:
    """Whether it is among the new scores just as it was, so that nothing had to change."""
    return any(updated(one, id=score.id) == score for one in scores if one.subject_id == score.subject_id)


def _refused(before: Source, source: Source) -> str:
    day = f" on {before.date}" if before.date is not None else ""
    if before.checksum == source.checksum:
        return f"{source.title} was read in{day} already; --force counts it again in place of what it brought."
    return (
        f"Another {source.title} was read in{day} for the same period; --force puts this one in its place, or give the "
        "file another name to add both up."
    )
