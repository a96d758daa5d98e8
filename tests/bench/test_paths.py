"""What the paths of a persona cost in a map that has been looked up (processor time)."""

from collections.abc import Callable
from time import process_time

import networkx as nx  # noqa: F401 loaded before anything is timed
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.analysis.courses import Courses
from cxmapper.analysis.graph import JourneyView
from tests.bench.maps import TODAY, journey_of, sizes

PATHS: dict[str, Callable[[Courses], object]] = {
    "worst": lambda all_: all_.worst(),
    "most travelled": lambda all_: all_.travelled(),
    "loops": lambda all_: list(all_.loops()),
    "what drags most": lambda all_: all_.drags(),
}


@pytest.mark.parametrize("name", PATHS)
@pytest.mark.benchmark(timer=process_time)
@sizes
def test_path(benchmark: BenchmarkFixture, name: str, size: int) -> None:
    view = JourneyView(*journey_of(size), TODAY)
    benchmark.group = f"path: {name}"

    def looked_up() -> tuple[tuple[Courses], dict[str, object]]:
        all_ = Courses(view, "p0")
        for looked_at in ("graph", "arrivals", "emotion"):
            getattr(all_, looked_at)
        return (all_,), {}

    benchmark.pedantic(PATHS[name], setup=looked_up, rounds=5, warmup_rounds=1)
