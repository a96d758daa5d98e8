"""What became of a metric once an idea was carried out: its last value before that day against the first after it.

A score counts as before where its period ends by that day, as after where its period begins later; one whose period
holds the day mixes both and is neither. Places are never pooled: each has its own outcome.
"""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from cxmapper.feedback.metrics import Estimate, compare, estimate
from cxmapper.feedback.periods import period_days
from cxmapper.feedback.scores import scores_over_time
from cxmapper.feedback.wording import ENGLISH as NUMBERS
from cxmapper.feedback.wording import format_change, format_interval, format_value
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Metric, Opportunity, PainPoint, Score, Status
from cxmapper.wording import Words, day, punctuated

ENGLISH: Words = {
    **NUMBERS,
    "outcome.expected": "Expected: {metric} {change}",
    "outcome.not_yet": "not measured yet",
    "outcome.unmeasured": "{place}: not measured yet",
    "outcome.unmeasured.since": "{place}: not measured yet since {day} ({before} before)",
    "outcome.unmeasured.before": "{place}: not measured before ({after} since)",
    "outcome.undated": "Nobody knows since when: give it a day, or say what was seen.",
    "outcome.changed": "{place}: {before} in {before_period}, {after} in {after_period}: {change}, {sure}",
    "outcome.value": "{value} ({interval}, n {n})",
    "outcome.sure": "sure",
    "outcome.unsure": "not sure",
    "outcome.same": "±0",
}
"""The words of outcomes by key, for a translation to replace."""


class Told(Struct, frozen=True):
    """A value with its interval, and the period that it was asked in."""

    period: str
    estimate: Estimate


class Outcome(Struct, frozen=True):
    """The change of a metric at one place, in its unit: None where there is no value on one side of the day.

    `sure` says that chance is ruled out at the project's alpha.
    """

    subject_id: Id
    metric: Metric
    before: Told | None
    after: Told | None
    change: float | None = None
    sure: bool = False


def done_on(idea: Opportunity) -> date | None:
    """The day from which an idea that is done counts: its due date, else the first day on which it was looked after."""
    if idea.status is not Status.DONE:
        return None
    return idea.due or min((seen.on for seen in idea.follow_ups), default=None)


def outcomes(project: Project, idea: Opportunity) -> tuple[Outcome, ...]:
    """What became of the metric that an idea was to change, at each place that it is for; empty until it is done."""
    since = done_on(idea)
    if idea.expects is None or since is None:
        return ()
    metric = project.all(Metric)[idea.expects.metric_id]
    return tuple(_outcome(project, place, metric, since) for place in places_of(project, idea))


def places_of(project: Project, idea: Opportunity) -> tuple[Id, ...]:
    """The touchpoints of the pains that an idea answers; the place where it stands if it answers none."""
    pains = (project.all(PainPoint)[id_] for id_ in idea.pain_point_ids)
    found = tuple(dict.fromkeys(pain.touchpoint_id for pain in pains))
    return found or ((idea.subject_id,) if idea.subject_id is not None else ())


def outcome_words(project: Project, idea: Opportunity, words: Words = ENGLISH) -> Iterator[str]:
    """What was expected of an idea, and once it is done what came of it, a sentence for each place."""
    if idea.expects is None:
        return
    yield expected(project, idea, words)
    if idea.status is not Status.DONE:
        return
    since = done_on(idea)
    if since is None:
        yield words["outcome.undated"]
    for outcome in outcomes(project, idea):
        yield _sentence(project, outcome, since or date.min, words)


def expected(project: Project, idea: Opportunity, words: Words = ENGLISH) -> str:
    """The change that an idea is expected to bring; empty where nobody said one."""
    if idea.expects is None:
        return ""
    metric = project.all(Metric)[idea.expects.metric_id]
    change = format_change(metric, idea.expects.change, words) or words["outcome.same"]
    return words["outcome.expected"].format(metric=metric.name, change=change)


def outcome_in_short(project: Project, idea: Opportunity, words: Words = ENGLISH) -> str:
    """What came of an idea that is done, where room is short; empty where nothing was expected or it is not done."""
    if idea.expects is None or idea.status is not Status.DONE:
        return ""
    metric = project.all(Metric)[idea.expects.metric_id]
    said = [
        f"{metric.name} {_change(one, words)}, {words['outcome.sure' if one.sure else 'outcome.unsure']}"
        for one in outcomes(project, idea)
        if one.change is not None
    ]
    return " · ".join(said) or words["outcome.not_yet"]


def _change(outcome: Outcome, words: Words) -> str:
    return format_change(outcome.metric, outcome.change or 0.0, words) or words["outcome.same"]


def _outcome(project: Project, subject_id: Id, metric: Metric, since: date) -> Outcome:
    before: tuple[Score, Told] | None = None
    after: tuple[Score, Told] | None = None
    for score in scores_over_time(project, subject_id, metric.id):
        days, found = period_days(project, score.period), estimate(metric, score)
        if days is None or found.value is None:
            continue
        start, end = days
        if end <= since:
            before = score, Told(score.period, found)
        elif start > since and after is None:
            after = score, Told(score.period, found)
    compared = compare(metric, before[0], after[0]) if before is not None and after is not None else None
    alpha = project.info.settings.alpha
    return Outcome(
        subject_id,
        metric,
        before and before[1],
        after and after[1],
        None if compared is None else compared.difference,
        compared is not None and compared.p is not None and compared.p < alpha,
    )


def _sentence(project: Project, outcome: Outcome, since: date, words: Words) -> str:
    record = project.record(outcome.subject_id)
    place = " ".join(str(getattr(record, "title", "")).split()) or "?"
    before, after = outcome.before, outcome.after
    if before is not None and after is not None:
        return words["outcome.changed"].format(
            place=place,
            before=_value(outcome.metric, before, words),
            before_period=before.period,
            after=_value(outcome.metric, after, words),
            after_period=after.period,
            change=_change(outcome, words),
            sure=words["outcome.sure" if outcome.sure else "outcome.unsure"],
        )
    if before is not None:
        said = _value(outcome.metric, before, words)
        return words["outcome.unmeasured.since"].format(place=place, day=day(since, words), before=said)
    if after is not None:
        return words["outcome.unmeasured.before"].format(place=place, after=_value(outcome.metric, after, words))
    return words["outcome.unmeasured"].format(place=place)


def _value(metric: Metric, told: Told, words: Words) -> str:
    found = told.estimate
    return words["outcome.value"].format(
        value=format_value(metric, found.value, words),
        interval=format_interval(metric, found.low, found.high, words),
        n=punctuated(f"{found.n:,}", words),
    )
