from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cxmapper.cli import main
from cxmapper.files.cxmap import save
from tests.commandline import Outcome, Run
from tests.journeys import seeded_journey


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, empty."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> Run:  # noqa: ARG001 - there can be only one
    """Runs `cxmapper` within this process."""

    def run(*arguments: object) -> Outcome:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Outcome(code, *capsys.readouterr())

    return run


@pytest.fixture
def seeded(here: Path) -> Path:
    """A project of twelve touchpoints."""
    path = here / "seeded.cxmap"
    save(seeded_journey(12), path)
    return path
