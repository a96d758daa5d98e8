"""One project gives the same bytes in every process of a machine, however it hashes and whatever the time zone."""

import subprocess
import sys
from pathlib import Path

import pytest

from cxmapper.files.cxmap import save
from cxmapper.resources import resource
from tests.commandline import environment
from tests.journeys import seeded_journey

PROCESSES = ({"PYTHONHASHSEED": "0", "TZ": "UTC"}, {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Auckland"})
DAY = "--as-of 2026-11-22"
FILES = {
    **{f"out.{suffix}": f"export router.cxmap -o out.{suffix} {DAY}" for suffix in ("png", "svg", "pdf", "xlsx")},
    "pages.pdf": f"export seeded.cxmap -o pages.pdf --size A4 {DAY}",
    **{f"out.{suffix}": f"export router.cxmap -o out.{suffix} {DAY}" for suffix in ("csv", "graphml")},
    **{f"{suffix}.cxmap": f"import out.{suffix} -o {suffix}.cxmap" for suffix in ("csv", "graphml")},
}
"""What is written, and the command that writes it."""
PRINTED = ("show router.cxmap --json", "scores router.cxmap --json", f"check router.cxmap --json {DAY}")

SCRIPT = """
import contextlib, io, pathlib, sys
from cxmapper.cli import main
for number, line in enumerate(sys.argv[1:]):
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        code = main(line.split())
    pathlib.Path(f"{number}.printed").write_text(f"{code}\\n" + printed.getvalue(), encoding="utf-8")
"""
"""One process runs all the commands in its folder, as starting one for each takes the most time."""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What each of the processes wrote."""
    return [_written(tmp_path_factory.mktemp("process"), variables) for variables in PROCESSES]


def _written(folder: Path, variables: dict[str, str]) -> Path:
    (folder / "router.cxmap").write_bytes(resource("samples/router.cxmap").read_bytes())
    save(seeded_journey(12), folder / "seeded.cxmap")
    command = [sys.executable, "-c", SCRIPT, *FILES.values(), *PRINTED]
    done = subprocess.run(command, cwd=folder, env=environment(**variables), capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b""), done.stderr
    return folder


@pytest.mark.parametrize("name", FILES)
def test_what_is_written(folders: list[Path], name: str) -> None:
    first, second = ((folder / name).read_bytes() for folder in folders)
    assert first == second
    assert first


@pytest.mark.parametrize("number", range(len(PRINTED)), ids=PRINTED)
def test_what_is_printed(folders: list[Path], number: int) -> None:
    first, second = ((folder / f"{len(FILES) + number}.printed").read_text("utf-8") for folder in folders)
    assert first == second
    assert len(first) > 100
