"""What was measured of a subject over time and of whom: what a trend, a distribution and groups are drawn from."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from cxmapper.feedback.changes import Shift, shifts
from cxmapper.feedback.metrics import Estimate, estimate
from cxmapper.feedback.periods import missing_between, period_key
from cxmapper.feedback.scores import Asked, headline, scores_over_time
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Id, Metric, Persona, Score, Segment, Touchpoint, View

MOST_MISSING = 12
"""A longer stretch without scores is told as one gap."""

GAP = ""
"""Stands in a time line for such a stretch, as it is no period."""


class Whose(Struct, frozen=True):
    """Who answered, and about what: unless told all customers, about what they perceived."""

    persona_id: Id | None = None
    segment_id: Id | None = None
    audience: Audience = Audience.CUSTOMER
    view: View = View.PERCEIVED


EVERYONE = Whose()


class Point(Struct, frozen=True):
    """What was counted in one period, and its estimate; the value is None where nobody answered."""

    period: str
    score: Score
    estimate: Estimate


class Series(Struct, frozen=True):
    """One group's points, oldest first; `shift` is the change of the newest since the period before."""

    whose: Whose
    points: tuple[Point, ...]
    shift: Shift | None

    @property
    def last(self) -> Point | None:
        """The newest point that has a value."""
        return next((point for point in reversed(self.points) if point.estimate.value is not None), None)


def metrics_of(project: Project, subject_id: Id) -> tuple[Metric, ...]:
    """The metrics with scores of a subject: that of its card first, evidence before judgements, headlines, by name."""
    found = {score.metric_id for score in project.children(Score, subject_id)}
    touchpoint = project.get(Touchpoint, subject_id)
    shown = headline(project, touchpoint) if touchpoint is not None else None
    first = shown.metric.id if shown is not None else ""
    metrics = (project.all(Metric)[metric_id] for metric_id in found)
    return tuple(sorted(metrics, key=lambda one: (one.id != first, one.judgement, not one.headline, one.name, one.id)))


def all_series(project: Project, subject_id: Id, metric_id: Id) -> tuple[Series, ...]:
    """A series of everyone, each persona, segment and other audience, in that order, as far as there are scores."""
    metric = project.all(Metric)[metric_id]
    scores = (score for score in project.children(Score, subject_id) if score.metric_id == metric_id)
    found = {Whose(score.persona_id, score.segment_id, score.audience, score.view) for score in scores}
    changes = shifts(project, subject_id, judgement=metric.judgement)
    ordered = sorted(found, key=lambda whose: _place(project, whose))
    return tuple(_series(project, subject_id, metric, whose, changes) for whose in ordered)


def timeline(project: Project, periods: Iterable[str]) -> tuple[str, ...]:
    """Periods in time order, with those of the calendar that nobody asked in put between; GAP for many of them."""

    def between() -> Iterator[str]:
        ordered = sorted(set(periods), key=lambda period: period_key(project, period))
        for number, period in enumerate(ordered):
            if number:
                missing = missing_between(ordered[number - 1], period)
                yield from missing if len(missing) <= MOST_MISSING else (GAP,)
            yield period

    return tuple(between())


def _series(project: Project, subject_id: Id, metric: Metric, whose: Whose, changes: Mapping[Asked, Shift]) -> Series:
    scores = scores_over_time(
        project,
        subject_id,
        metric.id,
        whose.persona_id,
        segment_id=whose.segment_id,
        audience=whose.audience,
        view=whose.view,
    )
    points = tuple(Point(score.period, score, estimate(metric, score)) for score in scores)
    asked = Asked(metric.id, whose.persona_id, whose.segment_id, whose.audience, whose.view)
    return Series(whose, points, changes.get(asked))


def _place(project: Project, whose: Whose) -> tuple[object, ...]:
    """Customers before employees, everyone before personas before segments, by name."""
    persona, segment = project.get(Persona, whose.persona_id), project.get(Segment, whose.segment_id)
    return (
        whose.audience is not Audience.CUSTOMER,
        whose.view is not View.PERCEIVED,
        whose.segment_id is not None,
        whose.persona_id is not None,
        "" if persona is None else persona.name,
        "" if segment is None else segment.name,
        whose.persona_id or "",
        whose.segment_id or "",
    )
