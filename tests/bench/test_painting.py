"""Pictures: painting and packing alone, a whole export from the project, and what A0 at 300 dpi takes in memory."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.drawing.compose import compose
from cxmapper.drawing.look import Look
from cxmapper.drawing.shapes import Drawing
from cxmapper.exporting import write_picture
from cxmapper.files.cxmap import load, save
from cxmapper.model.records import Journey
from cxmapper.paging import Sheet
from cxmapper.painting.pages import PaperSize, PixelSize
from cxmapper.painting.png import write_png
from cxmapper.resources import resource
from tests.bench.maps import SCREEN, TODAY, found_in, journey_of, sizes, to_a_thousand
from tests.commandline import command, environment

pytestmark = pytest.mark.usefixtures("_application")

ROUTER = "samples/router.cxmap"
PEAK = (
    "import re, sys; from pathlib import Path; from cxmapper.cli import main; code = main(sys.argv[1:]);"
    "print(re.search(r'VmHWM:\\s*(\\d+)', Path('/proc/self/status').read_text())[1]); sys.exit(code)"
)
"""Runs a command and then prints the most KiB that its process had; getrusage would count what it was forked from."""


@pytest.fixture
def _application(qapp: QApplication) -> None:
    """Painting takes the application of the tests."""


def _drawing(size: int) -> Drawing:
    return compose(*journey_of(size), found_in(size), SCREEN)


@to_a_thousand
@pytest.mark.benchmark(group="PNG 1920 × 1080, painting and packing alone, no stage folded")
def test_painting(benchmark: BenchmarkFixture, tmp_path: Path, size: int) -> None:
    benchmark(write_png, _drawing(size), tmp_path / "map.png", (1920, 1080))


@to_a_thousand
@pytest.mark.benchmark(group="PNG A0 at 300 dpi, painting and packing alone")
def test_painting_a0(benchmark: BenchmarkFixture, tmp_path: Path, size: int) -> None:
    drawing = _drawing(size)
    pixels = PaperSize("A0").pixels(drawing.size, 300)
    benchmark.pedantic(write_png, (drawing, tmp_path / "map.png", pixels, 300), rounds=5, warmup_rounds=1)


@sizes
@pytest.mark.benchmark(group="PNG 1920 × 1080 from the project")
def test_png_from_the_project(benchmark: BenchmarkFixture, tmp_path: Path, size: int) -> None:
    """Findings, folding, composing, painting; from 462 cards on all stages are folded, as none would be legible."""
    screen = Sheet(PixelSize(1920, 1080))
    benchmark(write_picture, *journey_of(size), Look(TODAY), screen, tmp_path / "map.png")


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_router_sample(benchmark: BenchmarkFixture, tmp_path: Path, suffix: str) -> None:
    project = load(resource(ROUTER))
    benchmark.group = f"{suffix.upper()} of the router sample from the project"
    benchmark(write_picture, project, project.ordered(Journey)[0], Look(TODAY), Sheet(), tmp_path / f"map.{suffix}")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux says how much memory a process had")
@pytest.mark.parametrize("what", ["router sample", "1,000 touchpoints"])
def test_process_that_exports_a0(benchmark: BenchmarkFixture, tmp_path: Path, what: str) -> None:
    """A process of its own from start to end; `extra_info` has its peak memory, Python, Qt and numpy among it."""
    source = resource(ROUTER)
    if what != "router sample":
        source = tmp_path / "map.cxmap"
        save(journey_of(1_000)[0], source)
    benchmark.group = f"cxmapper export --size A0 at 300 dpi, {what}"
    arguments = command("export", source, "-o", tmp_path / "map.png", "--size", "A0", "--dpi", "300")[3:]
    done = benchmark.pedantic(
        subprocess.run,
        ([sys.executable, "-c", PEAK, *arguments],),
        {"check": True, "capture_output": True, "text": True, "env": environment()},
        rounds=5,
    )
    benchmark.extra_info["peak MB"] = round(int(done.stdout.split()[-1]) * 1024 / 1e6)
