"""Crossings, beside those of Graphviz' dot in the same columns: counts in `extra_info`; timed is finding the rows."""

import shutil

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.drawing.layout.rows import rows
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.records import Journey
from cxmapper.resources import resource
from tests.bench.maps import laid_out
from tests.drawing.layout.maps import crossings_of, rows_by_dot
from tests.journeys import seeded_journey

pytestmark = pytest.mark.skipif(
    shutil.which("dot") is None, reason="Graphviz' dot is not installed: nothing to compare with"
)

SAMPLES = ("router", "hospital-outpatient", "online-order")


def _compared(benchmark: BenchmarkFixture, name: str, project: Project) -> None:
    journey = project.ordered(Journey)[0]
    benchmark.group = f"rows of {name}"
    column_of, links = laid_out(project, journey)
    benchmark.extra_info["ours"] = crossings_of(column_of, benchmark(rows, column_of, links), links)
    benchmark.extra_info["dot"] = crossings_of(column_of, rows_by_dot(column_of, links), links)


@pytest.mark.parametrize("name", SAMPLES)
def test_crossings_of_a_sample(benchmark: BenchmarkFixture, name: str) -> None:
    _compared(benchmark, f"the sample {name}", load(resource(f"samples/{name}.cxmap")))


@pytest.mark.parametrize("touchpoints", [12, 40, 100])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_crossings_of_a_seeded_journey(benchmark: BenchmarkFixture, touchpoints: int, seed: int) -> None:
    _compared(benchmark, f"seeded_journey({touchpoints}, seed={seed})", seeded_journey(touchpoints, seed))
