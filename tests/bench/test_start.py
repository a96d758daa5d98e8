"""How long processes take to start, to be compared with each other within one run."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.commandline import command, environment

STARTS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "import PySide6.QtWidgets": [sys.executable, "-c", "import PySide6.QtWidgets"],
    "cxmapper --help": command("--help"),
    "cxmapper demo": command("demo"),
}

LOADED = "import sys; from cxmapper.cli import main; main(sys.argv[1:]); print(); print(len(sys.modules))"


@pytest.mark.parametrize("what", STARTS)
def test_start(benchmark: BenchmarkFixture, tmp_path: Path, what: str) -> None:
    benchmark.group = f"start: {what}"
    run = {"check": True, "capture_output": True, "cwd": tmp_path, "env": environment()}
    benchmark.pedantic(subprocess.run, (STARTS[what],), run, rounds=15, warmup_rounds=1)


@pytest.mark.parametrize("what", ["--help", "demo"])
def test_modules_loaded(benchmark: BenchmarkFixture, tmp_path: Path, what: str) -> None:
    """What is timed says nothing; `extra_info` has how many modules were loaded at the end."""
    run = {"check": True, "capture_output": True, "cwd": tmp_path, "env": environment()}
    script = [sys.executable, "-c", LOADED, what]
    benchmark.group = f"modules loaded by cxmapper {what}"
    benchmark.extra_info["modules"] = int(
        benchmark.pedantic(subprocess.run, (script,), run, rounds=1).stdout.split()[-1]
    )
