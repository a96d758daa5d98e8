"""What the benchmarks measure on: seeded journeys of four sizes, and how they are laid out."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import TypeVar

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.analysis.findings import Finding, findings
from cxmapper.drawing.compose import composition
from cxmapper.drawing.grid import LEADS_ON
from cxmapper.drawing.look import Look, Page
from cxmapper.model.project import Project
from cxmapper.model.records import Journey
from tests.drawing.layout.maps import Link
from tests.journeys import seeded_journey

TODAY = date(2026, 11, 22)
SCREEN = Look(TODAY, page=Page(16 / 9))
"""Folded into bands to the shape of a screen, no stage folded."""

sizes = pytest.mark.parametrize("size", [12, 100, 1_000, 10_000])
to_a_thousand = pytest.mark.parametrize("size", [12, 100, 1_000])

R = TypeVar("R")


@lru_cache(maxsize=1)
def journey_of(size: int, personas: int = 2) -> tuple[Project, Journey]:
    """One at a time: what else is in memory would be looked through by the cycle collector."""
    project = seeded_journey(size, personas=personas)
    return project, project.ordered(Journey)[0]


@lru_cache(maxsize=1)
def found_in(size: int) -> tuple[Finding, ...]:
    project, journey = journey_of(size)
    return findings(project, TODAY, journey.id)


def keeping(benchmark: BenchmarkFixture, function: Callable[[], R], setup: Callable[[], None] | None = None) -> R:
    """Time a call without letting its result go, which takes a tenth of the time of opening."""
    results: list[R] = []

    def prepare() -> None:
        results.clear()
        if setup is not None:
            setup()

    benchmark.pedantic(lambda: results.append(function()), setup=prepare, rounds=10, warmup_rounds=1)
    return results[0]


def laid_out(project: Project, journey: Journey) -> tuple[dict[str, int], list[Link]]:
    """The column of each card, and the links that lead to the right, each once; ids are numbers, in words."""
    grid = composition(project, journey, (), Look(TODAY)).scene.grid
    number = {id_: str(place) for place, id_ in enumerate(grid.columns.of)}
    column_of = {number[id_]: column for id_, column in grid.columns.of.items()}
    ways = [
        (number[way.source_id], number[way.target_id])
        for held in grid.held
        for way in held.ways
        if way.kind in LEADS_ON
    ]
    return column_of, [way for way in dict.fromkeys(ways) if column_of[way[0]] < column_of[way[1]]]
