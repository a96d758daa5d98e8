"""What looking for pain points and gaps costs, in a whole project and again after an edit."""

from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.analysis.findings import findings
from cxmapper.analysis.found import find, refind
from cxmapper.analysis.waiving import sorted_out
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Count, Rating, Score, Touchpoint
from tests.bench.maps import TODAY, journey_of, keeping, sizes


@sizes
@pytest.mark.benchmark(group="findings of a project")
def test_findings(benchmark: BenchmarkFixture, size: int) -> None:
    project, _ = journey_of(size)
    benchmark.extra_info["findings"] = len(keeping(benchmark, lambda: findings(project, TODAY)))


EDITS: dict[str, Callable[[Project], Change]] = {
    "a name": lambda p: Change.updating(p.all(Touchpoint)["t5"], title="Unpack it"),
    "a rating": lambda p: Change.updating(p.children(Rating, "t5")[0], value=0.25),
    "a score": lambda _: Change.adding(
        Score(id="x", subject_id="t5", metric_id="nps", period="2026-Q2", counts=(Count(9, 9, 9, 9),))
    ),
}


@pytest.mark.parametrize("name", EDITS)
@sizes
def test_findings_after_an_edit(benchmark: BenchmarkFixture, name: str, size: int) -> None:
    project, _ = journey_of(size)
    found, change = find(project, TODAY), EDITS[name](project)
    after = project.apply(change)
    benchmark.group = f"findings after {name}"
    keeping(benchmark, lambda: sorted_out(after, refind(found, after, change).findings, TODAY))
