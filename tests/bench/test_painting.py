"""Budgets: a picture of 1,000 cards in 0.5 s; A0 at 300 dpi in 2.5 s and 200 MB."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.exchange.svg import svg
from cxmapper.painting.pages import PaperSize
from cxmapper.painting.pdf import write_pdf
from cxmapper.painting.png import write_png
from tests.drawings import many_cards

pytestmark = pytest.mark.usefixtures("_application")


@pytest.fixture
def _application(qapp: QApplication) -> None:
    """Painting takes the application of the tests."""


@pytest.mark.parametrize("cards", [12, 100, 1000])
def test_png(benchmark: BenchmarkFixture, tmp_path: Path, cards: int) -> None:
    benchmark(write_png, many_cards(cards, in_row=40), tmp_path / "map.png", (1920, 1080))


@pytest.mark.parametrize("cards", [12, 100, 1000])
def test_pdf(benchmark: BenchmarkFixture, tmp_path: Path, cards: int) -> None:
    benchmark(write_pdf, [many_cards(cards, in_row=40)], tmp_path / "map.pdf")


@pytest.mark.parametrize("cards", [12, 100, 1000])
def test_svg(benchmark: BenchmarkFixture, cards: int) -> None:
    benchmark(svg, many_cards(cards, in_row=40))


@pytest.mark.parametrize("cards", [40, 1000])
def test_a0_at_300_dpi(benchmark: BenchmarkFixture, tmp_path: Path, cards: int) -> None:
    drawing = many_cards(cards, in_row=round((cards / 2) ** 0.5))
    size = PaperSize("A0").pixels(drawing.size, 300)
    benchmark.pedantic(write_png, (drawing, tmp_path / "map.png", size, 300), rounds=3)


def test_memory_of_a0_at_300_dpi(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Peak of a process of its own, in MB, Python, Qt and numpy among it."""
    if not Path("/proc/self/status").exists():
        pytest.skip("only Linux says how much memory a process had at most")
    script = (
        "import re, sys; from pathlib import Path; from tests.drawings import many_cards;"
        "from cxmapper.painting.png import write_png;"
        "write_png(many_cards(40, in_row=5), Path(sys.argv[1]), (9933, 14043), 300);"
        "print(int(re.search(r'VmHWM:\\s*(\\d+)', Path('/proc/self/status').read_text())[1]) // 1024)"
    )
    command = [sys.executable, "-c", script, tmp_path / "map.png"]
    root = Path(__file__).parents[2]
    done = benchmark.pedantic(
        subprocess.run, (command,), {"check": True, "capture_output": True, "cwd": root}, rounds=1
    )
    benchmark.extra_info["peak_mb"] = int(done.stdout)
    assert int(done.stdout) <= 200
