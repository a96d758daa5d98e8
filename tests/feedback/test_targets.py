from datetime import date

import pytest

from cxmapper.feedback.targets import targets_on
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Metric, MetricKind, Target

SPRING, SUMMER, AUTUMN = date(2026, 4, 30), date(2026, 7, 31), date(2026, 10, 31)


def goal(id_: str, by: date | None, metric_id: str = "nps") -> Target:
    return Target(id=id_, metric_id=metric_id, subject_id="j", value=0, by=by)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        pytest.param(date(2026, 5, 1), "summer", id="between two of them"),
        pytest.param(SUMMER, "summer", id="on its day"),
        pytest.param(date(2026, 8, 1), "autumn", id="the day after"),
        pytest.param(date(2027, 1, 1), "autumn", id="after all of them"),
    ],
)
def test_of_several_targets_the_next_that_is_due_counts(today: date, expected: str) -> None:
    targets = goal("autumn", AUTUMN), goal("spring", SPRING), goal("summer", SUMMER)
    project = Project.build((Journey(id="j", title=""), Metric(id="nps", name="", kind=MetricKind.NPS), *targets))
    assert targets_on(project, "j", today)["nps"].id == expected


def test_a_target_without_a_day_counts_after_those_with_one_and_each_metric_has_its_own() -> None:
    metrics = [Metric(id=id_, name="", kind=MetricKind.NPS) for id_ in ("nps", "ces")]
    targets = goal("a", None), goal("summer", SUMMER), goal("other", AUTUMN, "ces")
    project = Project.build((Journey(id="j", title=""), *metrics, *targets))
    assert targets_on(project, "j", SPRING) == {"nps": targets[1], "ces": targets[2]}
    assert targets_on(project, "j", AUTUMN) == {"nps": targets[0], "ces": targets[2]}
