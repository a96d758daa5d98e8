"""One edit in the window, from the key to the repainted map; at 1,000 touchpoints 16 ms, at 10,000 33 ms.

The window has 1920 × 1080 pixels and shows the beginning of the map at 100 %, where the edits are. Findings and panels
follow when nobody types, and are not measured here.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from cxmapper.editing.edits.touchpoints import add_connected
from cxmapper.files.cxmap import dumps
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Touchpoint
from cxmapper.ui.places import places
from cxmapper.ui.window import Window
from tests.bench.maps import journey_of
from tests.bench.test_edits import EDITS

SHOWN = (
    "rename a touchpoint",
    "set an emotion",
    "add a note",
    "connect",
    "add the next touchpoint",
    "insert on a link",
    "delete a touchpoint",
)


def with_a_branch(size: int) -> Project:
    """A journey of more than one row, as any that is drawn for long has; the second row changes every card."""
    project, _ = journey_of(size, personas=1)
    near_the_end = project.all(Touchpoint)[f"t{size - 5}"]
    new = Touchpoint(id="branch", stage_id=near_the_end.stage_id, title="Branch")
    return project.apply(add_connected(project, new, "branch-way", near_the_end.id))


@pytest.fixture(params=[100, 1_000, 10_000])
def size(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, size: int) -> Window:
    file = tmp_path / "map.cxmap"
    file.write_bytes(dumps(with_a_branch(size)))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = Window(settings, places(tmp_path / "data", tmp_path / "cache"))
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    made.open_copy(file)
    QApplication.processEvents()
    made.map.canvas.show_natural()
    made.map.canvas.setFocus()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize("name", SHOWN)
def test_repaint(benchmark: BenchmarkFixture, window: Window, name: str) -> None:
    page, edit = window.map, EDITS[name]
    benchmark.group = f"key to repaint: {name}"
    benchmark.pedantic(act(window, name, edit), setup=taken_back(window), rounds=9, warmup_rounds=2)
    page.document.undo()


def act(window: Window, name: str, edit: Callable[[Project], Change]) -> Callable[[], None]:
    page = window.map

    def done() -> None:
        assert page.do(name, edit(page.document.project))
        page.canvas.repaint()

    return done


def taken_back(window: Window) -> Callable[[], None]:
    def undone() -> None:
        window.map.document.undo()
        QApplication.processEvents()

    return undone
