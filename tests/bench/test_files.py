"""Opening and saving, at the design's number of ratings and at twice as many."""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.files.cxmap import load, save
from cxmapper.model.records import Rating, Transition
from tests.bench.maps import journey_of, keeping, sizes

shapes = pytest.mark.parametrize("personas", [1, 2])
"""At 10,000 touchpoints 14,000 transitions; by one persona 18,000 ratings (the design says 20,000), by two 36,000."""


def _named(benchmark: BenchmarkFixture, what: str, size: int, personas: int, path: Path) -> None:
    project, _ = journey_of(size, personas)
    save(project, path)
    benchmark.group = f"{what}, {personas * 2} ratings a touchpoint at most"
    benchmark.extra_info["transitions"] = len(project.all(Transition))
    benchmark.extra_info["ratings"] = len(project.all(Rating))
    benchmark.extra_info["MB"] = round(path.stat().st_size / 1e6, 1)


@shapes
@sizes
def test_open(benchmark: BenchmarkFixture, tmp_path: Path, size: int, personas: int) -> None:
    path = tmp_path / "map.cxmap"
    _named(benchmark, "open", size, personas, path)
    keeping(benchmark, lambda: load(path))


@shapes
@sizes
def test_save(benchmark: BenchmarkFixture, tmp_path: Path, size: int, personas: int) -> None:
    path = tmp_path / "map.cxmap"
    _named(benchmark, "save", size, personas, path)
    benchmark(save, journey_of(size, personas)[0], path)
