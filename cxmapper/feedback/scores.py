"""The scores of a project: as rows, as series over time, and the one that a card shows."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

from cxmapper.feedback.answers import answered, together
from cxmapper.feedback.metrics import Estimate, estimate
from cxmapper.feedback.periods import period_key
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Id, Journey, Metric, Score, Stage, Touchpoint, View


class ScoreRow(Struct, frozen=True):
    """A score as `cxmapper scores --json` prints it.

    `metric` is the metric's name; `n` counts answers; `value`, `low` and `high` are in the metric's unit (NPS in
    points, shares 0–1), None where unknown.
    """

    subject_id: str
    subject_title: str
    metric: str
    persona_id: str | None
    segment_id: str | None
    period: str
    audience: str
    view: str
    n: int
    skipped: int
    not_applicable: int
    out_of_range: int
    value: float | None
    low: float | None
    high: float | None


class Asked(NamedTuple):
    """What was asked of whom: the same question of the same people (None: everyone together), whenever it was."""

    metric_id: Id
    persona_id: Id | None = None
    segment_id: Id | None = None
    audience: Audience = Audience.CUSTOMER
    view: View = View.PERCEIVED

    @property
    def is_everyone(self) -> bool:
        """Whether all were asked together, not one persona or segment."""
        return self.persona_id is None and self.segment_id is None


class Headline(Struct, frozen=True):
    """The score that a card shows: its metric, of whom (None: everyone), when, and the estimate."""

    metric: Metric
    persona_id: Id | None
    period: str
    estimate: Estimate


def score_rows(project: Project) -> list[ScoreRow]:
    """A row per score, judgements too, subjects in reading order; within one by metric, persona, segment and time."""
    return [row for row, _ in rows_and_metrics(project)]


def rows_and_metrics(project: Project) -> list[tuple[ScoreRow, Metric]]:
    """The rows of all scores, each with the metric that says how its value is written."""
    metrics = project.all(Metric)
    return [
        (_row(project, subject, score), metrics[score.metric_id])
        for subject in _subjects(project)
        for score in _sorted_scores(project, subject)
    ]


def is_evidence(project: Project, score: Score) -> bool:
    """Whether customers answered: an employee's score, a judgement, or a score without answers is no evidence."""
    judgement = project.all(Metric)[score.metric_id].judgement
    return score.audience is Audience.CUSTOMER and not judgement and answered(score) > 0


def scores_over_time(
    project: Project,
    subject_id: Id,
    metric_id: Id,
    persona_id: Id | None = None,
    *,
    segment_id: Id | None = None,
    audience: Audience = Audience.CUSTOMER,
    view: View = View.PERCEIVED,
) -> tuple[Score, ...]:
    """One score per period, oldest first, of exactly this persona and segment (None: everyone together).

    Several of one period, from several sources, are added up. Scores without a period come first.
    """
    wanted = Asked(metric_id, persona_id, segment_id, audience, view)
    return _by_period(project, (score for score in project.children(Score, subject_id) if _asked(score) == wanted))


def series(project: Project, subject_id: Id, *, judgement: bool = False) -> Mapping[Asked, tuple[Score, ...]]:
    """All that was answered about a subject, or judged, each question as by `scores_over_time`."""
    metrics = project.all(Metric)
    found: dict[Asked, list[Score]] = {}
    for score in project.children(Score, subject_id):
        if answered(score) and metrics[score.metric_id].judgement is judgement:
            found.setdefault(_asked(score), []).append(score)
    return {asked: _by_period(project, scores) for asked, scores in sorted(found.items(), key=lambda one: _key(one[0]))}


def _asked(score: Score) -> Asked:
    return Asked(score.metric_id, score.persona_id, score.segment_id, score.audience, score.view)


def _key(asked: Asked) -> tuple[str, ...]:
    return tuple(part or "" for part in asked)


def _by_period(project: Project, scores: Iterable[Score]) -> tuple[Score, ...]:
    found: dict[str, list[Score]] = {}
    for score in scores:
        found.setdefault(score.period, []).append(score)
    return tuple(together(found[period]) for period in sorted(found, key=lambda p: period_key(project, p)))


def latest(
    project: Project, subject_id: Id, metric_id: Id, persona_id: Id | None = None
) -> tuple[str, Estimate] | None:
    """(period, estimate) of the newest period in which customers gave a value; None where they never did."""
    metric = project.all(Metric)[metric_id]
    scores = scores_over_time(project, subject_id, metric_id, persona_id)
    estimates = ((score.period, estimate(metric, score)) for score in reversed(scores))
    return next((entry for entry in estimates if entry[1].value is not None), None)


def headline(project: Project, touchpoint: Touchpoint, persona_id: Id | None = None) -> Headline | None:
    """Choose the score of a card: newest answers of all customers, or of the given persona where all were not asked.

    Its `headline_metric_id` comes first, then metrics marked as headline, then any, by id. Judgements and employees'
    answers are never shown as evidence; None where there is none.
    """
    evidence = {score.metric_id for score in project.children(Score, touchpoint.id) if is_evidence(project, score)}
    metrics = [project.all(Metric)[metric_id] for metric_id in evidence]
    metrics.sort(key=lambda metric: (metric.id != touchpoint.headline_metric_id, not metric.headline, metric.id))
    for metric in metrics:
        for whose in dict.fromkeys((None, persona_id)):
            newest = latest(project, touchpoint.id, metric.id, whose)
            if newest is not None:
                return Headline(metric, whose, *newest)
    return None


def _subjects(project: Project) -> Iterator[Journey | Stage | Touchpoint]:
    for journey in project.ordered(Journey):
        yield journey
        for stage in project.children(Stage, journey.id):
            yield stage
            yield from project.children(Touchpoint, stage.id)


def _sorted_scores(project: Project, subject: Journey | Stage | Touchpoint) -> list[Score]:
    def key(score: Score) -> tuple[object, ...]:
        name = project.all(Metric)[score.metric_id].name
        whose = (score.persona_id or "", score.segment_id or "", score.audience, score.view)
        return (name, score.metric_id, whose, period_key(project, score.period), score.id)

    return sorted(project.children(Score, subject.id), key=key)


def _row(project: Project, subject: Journey | Stage | Touchpoint, score: Score) -> ScoreRow:
    metric = project.all(Metric)[score.metric_id]
    found = estimate(metric, score)
    return ScoreRow(
        subject_id=subject.id,
        subject_title=subject.title,
        metric=metric.name,
        persona_id=score.persona_id,
        segment_id=score.segment_id,
        period=score.period,
        audience=score.audience.value,
        view=score.view.value,
        n=found.n,
        skipped=score.skipped,
        not_applicable=score.not_applicable,
        out_of_range=score.out_of_range,
        value=found.value,
        low=found.low,
        high=found.high,
    )
