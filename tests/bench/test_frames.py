"""What a frame of the canvas costs at 1920 × 1080: settled after a zoom, panned, and while the wheel turns.

The map is as dense as maps get: eight stages of touchpoints that lead on to one or two of the next column, with as many
rows as columns, so that from scale 0.3 downwards hundreds of cards are in view. A long map has a tenth of them.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise
from random import Random
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.analysis.findings import findings
from cxmapper.drawing.compose import compose
from cxmapper.drawing.look import Look
from cxmapper.drawing.shapes import Drawing
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Record, Stage, Touchpoint, Transition
from cxmapper.ui.canvas.canvas import Canvas
from cxmapper.ui.canvas.viewport import Viewport
from tests.bench.maps import TODAY
from tests.journeys import seeded_journey

WIDE, HIGH = 1920, 1080
STAGES = 8

sizes = pytest.mark.parametrize("size", [100, 1_000, 10_000])
scales = pytest.mark.parametrize("scale", [0.1, 0.2, 0.25, 0.46, 0.7, 1.0, 2.0])


def _dense(size: int) -> Project:
    """The seeded journey's touchpoints with what is on them, in fewer stages and with other ways."""
    chance, rows = Random(1), -(-size // max(4, int((size * 2) ** 0.5)))
    columns = -(-size // rows)
    seeded = seeded_journey(size)
    records: list[Record] = []
    for record in (record for table in seeded.tables.values() for record in table.values()):
        if isinstance(record, Touchpoint):
            stage = int(record.id[1:]) // rows * STAGES // columns
            records.append(record.model_copy(update={"stage_id": f"s{stage}"}))
        elif not isinstance(record, Transition) and not (isinstance(record, Stage) and int(record.id[1:]) >= STAGES):
            records.append(record)
    for number in range(size - rows):
        column, row = divmod(number, rows)
        near = {
            min(rows - 1, max(0, row + chance.choice((-2, -1, 0, 0, 1, 2)))) for _ in range(chance.choice((1, 1, 2)))
        }
        for place in sorted(near):
            target = (column + 1) * rows + place
            if target < size:
                ids = {"source_id": f"t{number}", "target_id": f"t{target}"}
                records.append(Transition(id=f"t{number}-{place}", **ids))
    return Project.build(records)


@lru_cache
def _drawing(size: int) -> Drawing:
    project = _dense(size)
    journey = project.ordered(Journey)[0]
    return compose(project, journey, findings(project, TODAY, journey.id), Look(TODAY))


@pytest.fixture(scope="module")
def canvas_of(qapp: QApplication) -> Iterator[Callable[[int, float], Canvas]]:
    """A canvas on a map of that many touchpoints, with its middle in view."""
    made: dict[int, Canvas] = {}

    def of(size: int, scale: float) -> Canvas:
        if size not in made:
            made[size] = Canvas()
            made[size].resize(WIDE, HIGH)
            made[size].show()
            made[size].show_drawing(_drawing(size))
        canvas, drawing = made[size], _drawing(size)
        qapp.processEvents()
        middle = drawing.size[0] / 2, min(drawing.size[1] / 2, HIGH / scale / 2)
        canvas.zoom(1.0)
        canvas._look(Viewport(scale).centred(*middle, (WIDE, HIGH)))
        qapp.processEvents()
        return canvas

    yield of
    for canvas in made.values():
        canvas.close()
        canvas.deleteLater()


CanvasOf = Callable[[int, float], Canvas]


def _settled(benchmark: BenchmarkFixture, canvas: Canvas, group: str, factor: float) -> None:
    benchmark.group = group

    def prepare() -> None:
        canvas.zoom(factor)
        assert canvas._sheet is not None
        canvas._sheet.stamps.clear()

    benchmark.pedantic(canvas.repaint, setup=prepare, rounds=40, warmup_rounds=5)


@scales
@sizes
def test_settled(benchmark: BenchmarkFixture, canvas_of: CanvasOf, size: int, scale: float) -> None:
    """Everything anew at a scale at which Qt has drawn these letters before, as after a turn of the wheel and back."""
    _settled(benchmark, canvas_of(size, scale), f"frame: settled at {scale}", 1.0)


@scales
@sizes
def test_settled_first(benchmark: BenchmarkFixture, canvas_of: CanvasOf, size: int, scale: float) -> None:
    """Everything at once at a scale that was never shown, letters too, as after a key."""
    _settled(benchmark, canvas_of(size, scale), f"frame: settled for the first time at {scale}", 1.001)


@scales
@sizes
def test_settled_after_the_wheel(
    benchmark: BenchmarkFixture, canvas_of: CanvasOf, qapp: QApplication, size: int, scale: float
) -> None:
    """A little at a time at a scale that was never shown; `longest` is the median of the longest step, in ms."""
    canvas, zooming = canvas_of(size, scale), canvas_of(size, scale)._zooming
    benchmark.group = f"frame: settled after the wheel at {scale}"
    longest: list[float] = []

    def turn() -> None:
        canvas.zoom_moving(1.001, QPointF(900, 500))
        qapp.processEvents()

    def sharpen() -> None:
        times = [perf_counter()]
        while zooming._wanted is not None:
            zooming._rest.stop()
            zooming._sharpen()
            times.append(perf_counter())
        canvas.repaint()
        times.append(perf_counter())
        longest.append(max(after - before for before, after in pairwise(times)))

    benchmark.pedantic(sharpen, setup=turn, rounds=40, warmup_rounds=5)
    benchmark.extra_info["longest"] = round(median(longest) * 1e3, 1)


@scales
@sizes
def test_panned(benchmark: BenchmarkFixture, canvas_of: CanvasOf, qapp: QApplication, size: int, scale: float) -> None:
    """40 pixels aside and 30 down, there and back."""
    canvas = canvas_of(size, scale)
    benchmark.group = f"frame: panned at {scale}"
    turns = iter(range(10_000))

    def pan() -> None:
        way = 1 if next(turns) % 2 else -1
        canvas.pan(40 * way, 30 * way)
        qapp.processEvents()

    benchmark.pedantic(pan, rounds=40, warmup_rounds=5)


@scales
@sizes
def test_zooming(benchmark: BenchmarkFixture, canvas_of: CanvasOf, qapp: QApplication, size: int, scale: float) -> None:
    """While the wheel turns, from the second event on."""
    canvas = canvas_of(size, scale)
    benchmark.group = f"frame: zooming at {scale}"
    turns = iter(range(10_000))

    def zoom() -> None:
        canvas.zoom_moving(1.01 if next(turns) % 2 else 1 / 1.01, QPointF(900, 500))
        qapp.processEvents()

    benchmark.pedantic(zoom, rounds=40, warmup_rounds=5)
