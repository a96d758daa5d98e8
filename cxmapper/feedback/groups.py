"""Personas and segments against the others of their kind who were asked the same in the same period."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cxmapper.feedback.answers import together, without
from cxmapper.feedback.intervals import holm, is_sure
from cxmapper.feedback.metrics import Comparison, Estimate, compare, estimate
from cxmapper.feedback.periods import period_key
from cxmapper.feedback.scores import Asked, series
from cxmapper.feedback.series import Point, Series, Whose, all_series
from cxmapper.model.project import Project
from cxmapper.model.records import Audience, Better, Id, Metric, Score, Segment, View


class Against(NamedTuple):
    """What a group answered, and all others of its kind together, in one period."""

    asked: Asked
    score: Score
    others: Score


class Group(NamedTuple):
    """A persona or segment: its newest estimate, and how it differs from the others of its kind in that period.

    `others` is None where there are none; `p` is two-sided, by Holm over all such comparisons of the subject;
    `sure` tells whether it is significant by the settings.
    """

    whose: Whose
    period: str
    estimate: Estimate
    others: Estimate | None
    difference: float | None
    p: float | None
    sure: bool


class Groups(NamedTuple):
    """The groups of a metric, the worst first, and for how many comparisons their p-values were corrected."""

    rows: tuple[Group, ...]
    comparisons: int


def against_others(project: Project, answers: Mapping[Asked, Sequence[Score]]) -> Iterator[tuple[Against, ...]]:
    """Of each question and kind the groups against the rest, in the newest period in which one of them was asked.

    Where there is no other group, the rest are all who answered without this one. Two groups against each other are
    one comparison.
    """
    for kind in _kinds(project, answers):
        period = max((answers[asked][-1].period for asked in kind), key=lambda each: period_key(project, each))
        mine = {asked: score for asked in kind for score in answers[asked] if score.period == period}
        everyone = [score for score in answers.get(Asked(kind[0].metric_id), ()) if score.period == period]
        rests = {
            asked: together([each for other, each in mine.items() if other != asked])
            if len(mine) > 1
            else next((without(whole, score) for whole in everyone), None)
            for asked, score in mine.items()
        }
        yield tuple(Against(asked, mine[asked], rest) for asked, rest in rests.items() if rest is not None)


def _kinds(project: Project, answers: Mapping[Asked, Sequence[Score]]) -> Iterator[list[Asked]]:
    """Groups of one question that share no customer: the personas, and the segments by one column of a survey."""
    kinds: dict[tuple[str, str, str], list[Asked]] = {}
    for asked in answers:
        if asked.persona_id is not None and asked.segment_id is None:
            kinds.setdefault((asked.metric_id, "persona", ""), []).append(asked)
        elif asked.segment_id is not None and asked.persona_id is None:
            rule = project.all(Segment)[asked.segment_id].rule
            kinds.setdefault((asked.metric_id, "segment", rule.column if rule else ""), []).append(asked)
    yield from kinds.values()


def groups(project: Project, subject_id: Id, metric_id: Id) -> Groups:
    """Personas and segments that customers' answers are known of; judgements are compared with nobody's."""
    metric = project.all(Metric)[metric_id]
    found, comparisons = _compared(project, subject_id)
    rows = [
        _group(metric, one, point, found.get(_asked(metric, one.whose)), project.info.settings.alpha)
        for one in all_series(project, subject_id, metric_id)
        if _is_group(one.whose) and (point := one.last) is not None
    ]
    sign = 1 if metric.better is Better.HIGHER else -1
    return Groups(tuple(sorted(rows, key=lambda row: sign * (row.estimate.value or 0.0))), comparisons)


class _Compared(NamedTuple):
    against: Against
    comparison: Comparison
    p: float | None


def _compared(project: Project, subject_id: Id) -> tuple[Mapping[Asked, _Compared], int]:
    """All comparisons of a subject's groups, whatever they were asked, corrected together; and how many they are."""
    metrics = project.all(Metric)
    customers = {
        asked: scores
        for asked, scores in series(project, subject_id).items()
        if asked[3:] == (Audience.CUSTOMER, View.PERCEIVED)
    }
    found: dict[Asked, tuple[Against, Comparison, int | None]] = {}
    ps: list[float] = []
    for kind in against_others(project, customers):
        for number, one in enumerate(kind):
            change = compare(metrics[one.asked.metric_id], one.others, one.score)
            if change is None:
                continue
            if change.p is not None and not (number and len(kind) == 2):
                ps.append(change.p)
            found[one.asked] = one, change, None if change.p is None else len(ps) - 1
    corrected = holm(ps)
    return {
        asked: _Compared(one, change, None if place is None else corrected[place])
        for asked, (one, change, place) in found.items()
    }, len(ps)


def _asked(metric: Metric, whose: Whose) -> Asked:
    return Asked(metric.id, whose.persona_id, whose.segment_id, whose.audience, whose.view)


def _is_group(whose: Whose) -> bool:
    """Whether these are customers of one persona or of one segment, about what they perceived."""
    one = (whose.persona_id is None) != (whose.segment_id is None)
    return one and whose.audience is Audience.CUSTOMER and whose.view is View.PERCEIVED


def _group(metric: Metric, one: Series, point: Point, found: _Compared | None, alpha: float) -> Group:
    if found is None or found.against.score.period != point.period:
        return Group(one.whose, point.period, point.estimate, None, None, None, sure=False)
    others = estimate(metric, found.against.others)
    sure = is_sure(found.p, alpha)
    return Group(one.whose, point.period, point.estimate, others, found.comparison.difference, found.p, sure)
