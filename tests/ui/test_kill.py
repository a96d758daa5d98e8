"""Killing the real process in the middle of drawing: what was on the screen comes back."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cxmapper.files.cxmap import load, save
from cxmapper.files.journal_lines import NAME
from cxmapper.model.records import Touchpoint
from cxmapper.resources import resource
from cxmapper.ui.window import Window

ROOT = Path(__file__).parents[2]

DRIVER = """
import itertools, sys, time
from pathlib import Path
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.records import Touchpoint
from cxmapper.ui import document
from cxmapper.ui.places import places
from cxmapper.ui.start.page import template
from cxmapper.ui.window import Window

here, file = Path(sys.argv[1]), sys.argv[2]
document.SAVE_AFTER = 100  # so that kills also come while the file is written
app = QApplication([])
window = Window(QSettings(str(here / "driven.ini"), QSettings.Format.IniFormat), places(here / "data", here / "cache"))
window.open_file(Path(file)) if file else window.open_copy(template("blank"))
window.show()
window.activateWindow()
page = window.map

def say(*words):
    print(time.monotonic(), *words, sep="\\t", flush=True)

def shown(title):
    app.processEvents()
    page.canvas.repaint()
    say("shown", title)

def keys():
    for number in itertools.count():
        title = f"Typed line {number} which takes a scribe some time"
        page.bar.take_focus()
        for typed, letter in enumerate("- " + title, start=1):
            QTest.keyClicks(page.bar.typing, letter)
            say("typed", ("- " + title)[:typed])
            yield
        say("enter", title)
        QTest.keyClick(page.bar.typing, Qt.Key.Key_Return)
        shown(title)
        yield
        page.canvas.setFocus()
        for key in ("T", f"Map {number}", Qt.Key.Key_Return):
            (QTest.keyClicks if isinstance(key, str) else QTest.keyClick)(app.focusWidget(), key)
            yield
        shown(f"Map {number}")
        yield
        page.do("Rename", lambda project: set_fields(project, page.selection.focus, title=f"Renamed {number}"))
        shown(f"Renamed {number}")
        yield

steps = keys()
timer = QTimer(interval=8)
timer.timeout.connect(lambda: next(steps))
timer.start()
say("ready")
app.exec()
"""


Line = tuple[float, str, str]
"""Seconds, what happened, and the words of it."""


def killed(tmp_path: Path, file: Path | None, after: float) -> list[Line]:
    """What a process said until it was killed so many seconds after it began to draw."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", DRIVER, str(tmp_path), str(file or "")],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process:
        assert process.stdout.readline().strip().endswith("ready")
        time.sleep(after)
        process.kill()
        said = process.stdout.read().split("\n")[:-1]  # without a line that has no end
    return [(float(when), what, text) for when, what, text in (line.split("\t") for line in said)]


def drawn(window: Window) -> set[str]:
    return {one.title for one in window.map.document.project.all(Touchpoint).values()}


def half_typed(said: list[Line]) -> str:
    """What had been in the bar for 300 ms when the process was heard last, unless Enter was pressed since."""
    last, text = said[-1][0], ""
    for when, what, words in said:
        if what == "enter":
            text = ""
        elif what == "typed" and when <= last - 0.3:
            text = words
    return text


SEED = 1
MOMENTS = [round(random.Random(SEED + number).uniform(0.1, 1.0), 3) for number in range(10)]
"""Seconds after the beginning of the drawing, told in the names of the tests."""


@pytest.mark.parametrize(("after", "name"), [*zip(MOMENTS, ["", "map.cxmap"] * 5, strict=True)])
def test_what_was_shown_comes_back_after_kill_9(window: Window, tmp_path: Path, after: float, name: str) -> None:
    file = tmp_path / name if name else None
    if file is not None:
        save(load(resource("samples/router.cxmap")), file)
    said = killed(tmp_path, file, after)
    shown = [text for _, what, text in said if what == "shown"]

    if file is not None:
        window.open_file(file)
    elif not any((tmp_path / "data").glob(f"journals/*/{NAME}")):
        assert not shown
        return
    else:
        (folder,) = (tmp_path / "data/journals").iterdir()
        window.open_work(folder)
    document = window.map.document
    names = drawn(window)  # renamed perhaps by an edit that was kept before it could be told
    assert [title for title in shown if not {title, title.replace("Map", "Renamed")} & names] == []
    assert window.map.bar.typing.text().startswith(half_typed(said))
    assert len(document.history.done) >= len(shown)

    before, steps = document.project, len(document.history.done)
    for _ in range(steps):
        document.undo()
    assert not drawn(window) & set(shown)
    for _ in range(steps):
        document.redo()
    assert document.project == before
