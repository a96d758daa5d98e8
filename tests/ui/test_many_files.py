"""Opening and closing many files in one window leaves nothing behind."""

import gc
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from cxmapper.resources import resource
from cxmapper.ui.window import Window

FILES = int(os.environ.get("CXMAPPER_FILES", "30"))
WARM = 10
"""Files after which everything that is made once has been made."""

PROC = Path("/proc/self")


def there(window: Window) -> dict[str, int]:
    """How many things of each kind there are."""
    return {
        "widgets": len(QApplication.allWidgets()),
        "objects of the window": len(window.findChildren(QObject)),
        "timers that run": sum(timer.isActive() for timer in window.findChildren(QTimer)),
        "threads of Python": threading.active_count(),
        "threads": len(list((PROC / "task").iterdir())),
        "open files": len(list((PROC / "fd").iterdir())),
        "wrappers of Qt objects": sum(isinstance(one, QObject) for one in gc.get_objects()),
    }


def resident() -> float:
    """Megabytes of memory that the process has."""
    pages = int((PROC / "statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.skipif(not PROC.is_dir(), reason="What a process holds is told by /proc, which is not here.")
def test_files_opened_and_closed_leave_nothing_behind(window: Window, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.cxmap" for number in range(FILES)]
    sample = resource("samples/router.cxmap").read_bytes()
    first: dict[str, int] = {}
    began = 0.0
    for number, file in enumerate(files, start=1):
        file.write_bytes(sample)
        window.open_file(file)
        page = window.map
        page.bar.typing.setText("Later:")
        page.bar.capture()
        QApplication.processEvents()
        assert page.document.history.done
        if number % 2:
            window.show_start()
        if number in {WARM, FILES}:
            window.show_start()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a loop of events would
        gc.collect()
        if number == WARM:
            first, began = there(window), resident()
    assert there(window) == first
    assert (resident() - began) / (FILES - WARM) < 0.25, "megabytes a file"
