"""The measure of a stage: its own, or that of its worst step by name. Nothing is pooled over touchpoints."""

import math

from msgspec import Struct

from cxmapper.feedback.changes import Shift, shifts
from cxmapper.feedback.metrics import Estimate, bounds, estimate
from cxmapper.feedback.scores import Asked, headline, is_evidence, scores_over_time
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Better, Existence, Journey, Metric, Score, Stage, Touchpoint

MOST_HEADLINES = 5
"""So many headline metrics a project has at most, with a word where there are more."""


class Measure(Struct, frozen=True):
    """One measure of a stage or touchpoint: newest estimate, all values over time, and change.

    `worst` says that it stands for a stage in which other steps were measured too.
    """

    subject_id: Id
    subject: str
    metric: Metric
    period: str
    estimate: Estimate
    trend: tuple[float, ...]
    shift: Shift | None
    worst: bool


def stage_measure(project: Project, stage: Stage) -> Measure | None:
    """The stage's own measure; else that of the step lowest on its own scale; None when nothing was measured."""
    own = own_measure(project, stage)
    if own is not None:
        return own
    steps = [
        (touchpoint, found)
        for touchpoint in project.children(Touchpoint, stage.id)
        if touchpoint.existence is Existence.EXISTS and (found := headline(project, touchpoint)) is not None
    ]
    if not steps:
        return None
    worst, found = min(steps, key=lambda step: (_standing(step[1].metric, step[1].estimate.value), step[0].id))
    return _measure(project, worst, found.metric, found.persona_id, worst=len(steps) > 1)


def own_measure(project: Project, subject: Journey | Stage) -> Measure | None:
    """What was asked about a journey or stage as such, a headline first; None where nothing was."""
    found = {score.metric_id for score in project.children(Score, subject.id) if is_evidence(project, score)}
    for metric in sorted((project.all(Metric)[id_] for id_ in found), key=lambda one: (not one.headline, one.id)):
        measure = _measure(project, subject, metric, None, worst=False)
        if measure is not None:
            return measure
    return None


def headlines(project: Project) -> int:
    """How many metrics are marked as headlines; more than MOST_HEADLINES are no headlines any more."""
    return sum(metric.headline for metric in project.all(Metric).values())


def _measure(
    project: Project, subject: Journey | Stage | Touchpoint, metric: Metric, persona_id: Id | None, *, worst: bool
) -> Measure | None:
    scores = scores_over_time(project, subject.id, metric.id, persona_id)
    estimates = [(score, found) for score in scores if (found := estimate(metric, score)).value is not None]
    if not estimates:
        return None
    newest, found = estimates[-1]
    return Measure(
        subject.id,
        subject.title,
        metric,
        newest.period,
        found,
        trend=tuple(each.value for _, each in estimates if each.value is not None),
        shift=shifts(project, subject.id).get(Asked(metric.id, persona_id)),
        worst=worst,
    )


def _standing(metric: Metric, value: float | None) -> float:
    """How far up its own scale a value is (0–1, 1 = best); open scales stand in the middle, as nobody can say."""
    ends = bounds(metric)
    if value is None or not math.isfinite(ends.low) or not math.isfinite(ends.high):
        return 0.5
    up = (value - ends.low) / (ends.high - ends.low)
    return up if metric.better is Better.HIGHER else 1 - up
