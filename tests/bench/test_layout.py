"""What laying out a map costs: of a wide one, with many alternatives, and of a seeded journey, which is long."""

import random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.drawing.layout.columns import columns
from cxmapper.drawing.layout.courses import Edge
from cxmapper.drawing.layout.curve import between, monotone
from cxmapper.drawing.layout.routes import needed_gaps, routes
from cxmapper.drawing.layout.rows import rows
from cxmapper.drawing.shapes import Rect
from tests.bench.maps import journey_of, laid_out, sizes
from tests.drawing.layout.maps import Link, wide


def _journey(size: int) -> tuple[list[list[str]], list[Link]]:
    """Eight stages of touchpoints that lead on to one or two in the next column, near their own row."""
    column_of, links = wide(size, seed=1)
    stages: list[list[str]] = [[] for _ in range(8)]
    columns_in_all = 1 + max(column_of.values())
    for node, column in column_of.items():
        stages[column * 8 // columns_in_all].append(node)
    return stages, links


def _edges(links: list[Link]) -> list[Edge]:
    """The links as drawn: a third labelled, some leading back or out."""
    chance = random.Random(2)
    edges = []
    for number, (source, target) in enumerate(links):
        label = (chance.choice((28.0, 60.0, 110.0)), 17.0) if chance.random() < 0.3 else None
        kind = chance.random()
        if kind < 0.05:
            edges.append(Edge(str(number), source, None, label=label))
        elif kind < 0.1:
            edges.append(Edge(str(number), target, source, back=True, label=label))
        else:
            edges.append(Edge(str(number), source, target, label=label))
    return edges


@sizes
@pytest.mark.benchmark(group="columns")
def test_columns(benchmark: BenchmarkFixture, size: int) -> None:
    benchmark(columns, *_journey(size))


@sizes
@pytest.mark.benchmark(group="rows, tidied up: wide")
def test_rows_of_a_wide_map(benchmark: BenchmarkFixture, size: int) -> None:
    stages, links = _journey(size)
    benchmark(rows, columns(stages, links).of, links)


@sizes
@pytest.mark.benchmark(group="rows, tidied up: seeded journey")
def test_rows_of_a_seeded_journey(benchmark: BenchmarkFixture, size: int) -> None:
    benchmark(rows, *laid_out(*journey_of(size)))


@sizes
@pytest.mark.benchmark(group="rows after an edit")
def test_rows_after_an_edit(benchmark: BenchmarkFixture, size: int) -> None:
    stages, links = _journey(size)
    column_of = columns(stages, links).of
    previous = rows(column_of, links)
    del previous[str(size // 2)]
    benchmark(rows, column_of, links, previous=previous)


@sizes
@pytest.mark.benchmark(group="routes")
def test_routes(benchmark: BenchmarkFixture, size: int) -> None:
    stages, links = _journey(size)
    column_of = columns(stages, links).of
    row_of = rows(column_of, links)
    cards = {key: Rect(17 + 200 * at, 26 + 126 * row_of[key], 166, 100) for key, at in column_of.items()}
    lane = Rect(0, 0, 200 * (1 + max(column_of.values())), 26 + 126 * (1 + max(row_of.values())))
    edges = _edges(links)

    def route() -> None:
        needed_gaps(cards, edges, lane)
        routes(cards, edges, lane)

    benchmark(route)


@sizes
@pytest.mark.benchmark(group="curves with shortfall")
def test_curves(benchmark: BenchmarkFixture, size: int) -> None:
    chance = random.Random(3)
    upper, lower = ([(200.0 * at, chance.uniform(0, 150)) for at in range(size)] for _ in range(2))

    def draw() -> None:
        monotone(upper)
        monotone(lower)
        between(upper, lower)

    benchmark(draw)
