"""What the map says of the whole: the journey's own measure, and that headlines are too many."""

import pytest

from cxmapper.model.records import Count, Metric, MetricKind, Scale, Scope, Score
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
