"""Answers for tests of what they show: shares of a hundred or so, at the small journey of `whole_journey`."""

from cxmapper.model.records import Count, Metric, MetricKind, Scale, Score

FIXED = Metric(id="fcr", name="Fixed at once", kind=MetricKind.SHARE, scale=Scale(min=0, max=1, step=1), threshold=0.7)
EASY = Metric(id="easy", name="Easy", kind=MetricKind.SHARE, scale=Scale(min=0, max=1, step=1))


def said_yes(yes: int, n: int, period: str = "2026-Q3", subject_id: str = "home", **fields: object) -> Score:
    """So many of n answered yes; the id follows from whatever else tells the score from others."""
    given = {"metric_id": "fcr", **fields}
    name = ".".join([subject_id, period, *(str(value) for value in given.values())])
    counts = (Count(0, n - yes, n - yes, n - yes), Count(1, yes, yes, yes))
    return Score.model_validate({"id": name, "subject_id": subject_id, "period": period, "counts": counts, **given})
