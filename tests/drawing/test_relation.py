"""What the map says of the whole: the journey's own measure, and that headlines are too many."""

from datetime import date

import pytest

from cxmapper.model.records import Count, Metric, MetricKind, Scale, Scope, Score, Target
from tests.drawing.test_compose import collisions, draw, router, texts


def test_what_was_asked_of_the_whole_journey_stands_in_the_header() -> None:
    nps = Metric(id="whole", name="NPS", kind=MetricKind.NPS, scale=Scale(min=0, max=10, step=1), scope=Scope.RELATION)
    before = Score(id="w1", subject_id="j", metric_id="whole", period="2026-Q2", counts=(Count(9, 9, 9, 9),))
    counts = (Count(3, 25, 25, 25), Count(8, 15, 15, 15), Count(9, 60, 60, 60))
    after = Score(id="w2", subject_id="j", metric_id="whole", period="2026-Q3", counts=counts)
    drawing = draw(router(nps, before, after))
    assert "NPS: 35 (18 – 50 · 100 answers) ▼ −65 on Q2 2026, sure" in texts(drawing)
    assert collisions(drawing) == []


@pytest.mark.parametrize(("count", "told"), [(5, False), (6, True)])
def test_more_than_five_headline_metrics_are_told(count: int, told: bool) -> None:
    metrics = [Metric(id=f"m{number}", name="M", kind=MetricKind.SHARE, headline=True) for number in range(count)]
    score = Score(id="s", subject_id="web", metric_id="m1", counts=(Count(1, 9, 9, 9), Count(0, 9, 9, 9)))
    found = texts(draw(router(*metrics, score)))
    assert "Measures" in found
    assert ("6 headline" in found) is told


def test_of_several_targets_the_lane_of_measures_says_the_next_that_is_due() -> None:
    metric = Metric(id="m", name="Fixed", kind=MetricKind.SHARE, headline=True)
    score = Score(id="s", subject_id="web", metric_id="m", counts=(Count(1, 9, 9, 9), Count(0, 9, 9, 9)))
    days = {0.6: date(2026, 6, 30), 0.7: date(2026, 12, 31), 0.8: date(2027, 6, 30)}
    goals = [Target(id=f"{value}", metric_id="m", subject_id="web", value=value, by=by) for value, by in days.items()]
    found = texts(draw(router(metric, score, *goals)))
    assert "target 70 %" in found
    assert "target 60 %" not in found
