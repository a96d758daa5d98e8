"""How far values fall short, worked by hand."""

import pytest

from cxmapper.analysis.shortfall import below_bearable, is_wholly_worse, shortfall
from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.model.records import Metric

NPS, CES, REVERSED, HOURS = (BUILT_IN[name] for name in ("nps", "ces", "ces-reversed", "resolution-time"))


@pytest.mark.parametrize(
    ("metric", "value", "reference", "part"),
    [
        (NPS, -20.0, 20.0, 0.2),
        (NPS, 20.0, 20.0, 0.0),
        (NPS, 30.0, 20.0, 0.0),
        (CES, 2.5, 4.0, 0.25),
        (REVERSED, 4.0, 3.0, 0.25),
        (REVERSED, 2.0, 3.0, 0.0),
        (HOURS, 40.0, 10.0, 0.75),
        (HOURS, 0.0, 0.0, 0.0),
    ],
)
def test_a_value_falls_short_by_its_part_of_the_scale(
    metric: Metric, value: float, reference: float, part: float
) -> None:
    assert shortfall(metric, value, reference) == pytest.approx(part)


@pytest.mark.parametrize(
    ("metric", "value", "threshold", "part"),
    [(NPS, -50.0, 0.0, 0.5), (CES, 1.0, 4.0, 1.0), (REVERSED, 4.0, 3.0, 0.5), (HOURS, 40.0, 30.0, 0.25)],
)
def test_a_low_score_is_as_deep_as_its_part_of_the_way_to_the_bad_end(
    metric: Metric, value: float, threshold: float, part: float
) -> None:
    assert below_bearable(metric, value, threshold) == pytest.approx(part)


def test_an_interval_is_wholly_worse_when_its_better_end_is() -> None:
    assert is_wholly_worse(CES, 2.0, 3.9, 4.0)
    assert not is_wholly_worse(CES, 2.0, 4.0, 4.0)
    assert is_wholly_worse(REVERSED, 3.1, 4.0, 3.0)
    assert not is_wholly_worse(CES, None, None, 4.0)
