"""How long processes take to start, to be compared with each other within one run."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.files.cxmap import dumps
from tests.commandline import command, environment
from tests.journeys import seeded_journey

STARTS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "import PySide6.QtWidgets": [sys.executable, "-c", "import PySide6.QtWidgets"],
    "cxmapper --help": command("--help"),
    "cxmapper demo": command("demo"),
}

WINDOWS = {
    "empty": "window: an empty one of Qt",
    "start": "window: the start page",
    "file": "window: a map of 100 touchpoints",
}

LOADED = "import sys; from cxmapper.cli import main; main(sys.argv[1:]); print(); print(len(sys.modules))"


@pytest.mark.parametrize("what", STARTS)
def test_start(benchmark: BenchmarkFixture, tmp_path: Path, what: str) -> None:
    benchmark.group = f"start: {what}"
    run = {"check": True, "capture_output": True, "cwd": tmp_path, "env": environment()}
    benchmark.pedantic(subprocess.run, (STARTS[what],), run, rounds=15, warmup_rounds=1)


def processor_time() -> float:
    """Seconds that the processes which have ended used the processor: others on the machine change it little."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.benchmark(timer=processor_time)
@pytest.mark.parametrize("what", ["empty", "start", "file"])
def test_window(benchmark: BenchmarkFixture, tmp_path: Path, what: str) -> None:
    """A whole process to the painted window; a map of 100 touchpoints is in the file."""
    file = tmp_path / "map.cxmap"
    file.write_bytes(dumps(seeded_journey(100)))
    script = [sys.executable, "-m", "tests.bench.windows", str(file) if what == "file" else what]
    benchmark.group = WINDOWS[what]
    run = {"check": True, "capture_output": True, "cwd": Path(__file__).parents[2], "env": environment(), "timeout": 60}
    benchmark.pedantic(subprocess.run, (script,), run, rounds=5, warmup_rounds=1)


@pytest.mark.parametrize("what", ["--help", "demo"])
def test_modules_loaded(benchmark: BenchmarkFixture, tmp_path: Path, what: str) -> None:
    """What is timed says nothing; `extra_info` has how many modules were loaded at the end."""
    run = {"check": True, "capture_output": True, "cwd": tmp_path, "env": environment()}
    script = [sys.executable, "-c", LOADED, what]
    benchmark.group = f"modules loaded by cxmapper {what}"
    benchmark.extra_info["modules"] = int(
        benchmark.pedantic(subprocess.run, (script,), run, rounds=1).stdout.split()[-1]
    )
