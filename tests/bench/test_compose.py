"""What composing a whole map costs: the first time in a process, and again with its rows and all words known."""

import sys

import pytest
from msgspec.structs import replace
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.drawing.compose import compose
from tests.bench.maps import SCREEN, found_in, journey_of, keeping, to_a_thousand


def _forget() -> None:
    """Empty whatever the modules of drawing remember."""
    for name, module in list(sys.modules.items()):
        if name.startswith("cxmapper.drawing"):
            for function in vars(module).values():
                getattr(function, "cache_clear", lambda: None)()


@to_a_thousand
@pytest.mark.benchmark(group="compose, first")
def test_compose_first(benchmark: BenchmarkFixture, size: int) -> None:
    project, journey = journey_of(size)
    keeping(benchmark, lambda: compose(project, journey, found_in(size), SCREEN), _forget)


@to_a_thousand
@pytest.mark.benchmark(group="compose, again, nothing taken over")
def test_compose_again(benchmark: BenchmarkFixture, size: int) -> None:
    project, journey = journey_of(size)
    before = compose(project, journey, found_in(size), SCREEN)
    keeping(benchmark, lambda: compose(project, journey, found_in(size), SCREEN, previous=replace(before, memory=None)))
