"""What looking for pain points and gaps in a whole project costs."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.analysis.findings import findings
from tests.bench.maps import TODAY, journey_of, keeping, sizes


@sizes
@pytest.mark.benchmark(group="findings of a project")
def test_findings(benchmark: BenchmarkFixture, size: int) -> None:
    project, _ = journey_of(size)
    benchmark.extra_info["findings"] = len(keeping(benchmark, lambda: findings(project, TODAY)))
