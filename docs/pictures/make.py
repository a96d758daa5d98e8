"""Make the pictures of the guide and the README, all or those that are named: python docs/pictures/make.py [NAME…].

Offscreen, with the bundled fonts, on a fixed day, in settings and folders of its own: nothing of whoever runs it is
seen or touched.
"""

import io
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LOGNAME"] = "ann"  # who edits, as versions say it

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from cxmapper.resources import resource
from cxmapper.ui.finding.palette import Palette
from cxmapper.ui.places import places
from cxmapper.ui.window import Window

HERE = Path(__file__).parent
TODAY = date(2026, 9, 14)
COLOURS = 256
"""In a picture: the most frequent ones, which are enough for a window, of which text and lines are most."""

NEAR = 48
"""Squared distance in RGB below which two colours are one."""

Show = Callable[[Window], QWidget | None]
"""Brings a window on its start page to what is to be seen; returns a dialog that is to be seen instead.

The palette has no frame of its own: it is seen over the window.
"""


def _map(window: Window, sample: str = "router") -> None:
    window.open_copy(resource(f"samples/{sample}.cxmap"))
    _stop_time(window)
    window.map.canvas.setFocus()


def _stop_time(window: Window) -> None:
    """Look at the map on a day that is always the same."""
    _rest()
    looking = window.map.looking
    looking.look = replace(looking.look, today=TODAY)
    looking.changed.emit("")


def _choose(window: Window, record_id: str) -> None:
    """Select a record without moving the map."""
    window.map.select(record_id)


def _do(window: Window, action: str) -> None:
    window.actions_by_id[action].trigger()
    _rest()


def _type(window: Window, *lines: str, then: str = "") -> None:
    """Capture these lines, and leave one half typed."""
    bar = window.map.bar
    bar.take_focus()
    for line in lines:
        bar.typing.setText(line)
        QTest.keyClick(bar.typing, "\r")
    bar.typing.setText(then)


def _press(*keys: str | Qt.Key) -> None:
    """Press keys wherever the focus is."""
    for key in keys:
        (QTest.keyClicks if isinstance(key, str) else QTest.keyClick)(QApplication.focusWidget(), key)


def start(window: Window) -> None:
    """The start page, with two files that were open and work that is in no file."""
    folder = Path(str(window.property("folder"))) / "Workshops"
    folder.mkdir()
    for sample, name in (("hospital-outpatient", "Outpatients"), ("router", "New router")):
        window.open_copy(resource(f"samples/{sample}.cxmap"))
        _rest()
        window.save_as(folder / f"{name}.cxmap")
    _unsaved(window)


def _unsaved(window: Window) -> None:
    """Come back to the start page from work that was never saved."""
    window.begin("Parents of new pupils", "we need a school", "the first parents' evening")
    _stop_time(window)
    _type(window, "Look around:", "Compare schools @web", "! Nobody says when to apply", then="Visit the op")
    window.show_start()
    _rest()
    rows = window.start.work
    found = [rows.id_of(rows.item(number)) for number in range(rows.count())]
    window.setProperty("work", found[0])
    _date(window)


def _date(window: Window) -> None:
    """Let the work that is in no file have been left on a day that is always the same."""
    from cxmapper.ui.start.work import rows_of_work

    kept = rows_of_work(window._places.journals)  # noqa: SLF001 - only a picture wants another date than the true one
    window.start.show_work([replace(row, aside="12 Sep 2026, 17:05") for row in kept])


def window(window: Window) -> None:
    """The window with the sample, a touchpoint chosen."""
    _map(window)
    _choose(window, "guide")


def capture(window: Window) -> None:
    """Capturing, with a line half typed."""
    window.begin("Bill", "I need a new router", "the first quiet month")
    _stop_time(window)
    _type(
        window,
        "Find out:",
        "Ask in the shop @shop",
        "Order @web",
        "! Asked for the address twice",
        '"Why again?" - Bill',
    )
    window.map.canvas.show_beginning()
    _type(
        window, "Set up:", "Wait for the parcel", "Follow the paper guide @print", "? Who tells those without an app?"
    )
    _type(window, then="! Step 4 sh")


def review(window: Window) -> None:
    """The first insight chosen."""
    _map(window)
    _do(window, "insight.next")


def lens(window: Window) -> None:
    """How far below expectation."""
    _map(window)
    _do(window, "lens.expectation")
    _choose(window, "helpline")


def dark(window: Window) -> None:
    """Dark."""
    window.appearance.choose_theme("dark")
    _map(window)
    _choose(window, "guide")


def german(window: Window) -> None:
    """The window in German."""
    window.appearance.choose_language("de")
    _rest()
    _map(window)
    _choose(window, "guide")


def room(window: Window) -> None:
    """One stage for a room of people."""
    _map(window)
    _choose(window, "helpline")
    _do(window, "room")
    window.showNormal()  # the screen that is not there has a size of its own
    window.resize(*PROJECTOR)
    _rest()
    _type(window, then="! Has to explain it again after the visit")


def predict(window: Window) -> None:
    """What three teams believed, revealed for five steps."""
    _map(window)
    window.map.looking.focus_on("bill")
    _do(window, "predict")
    window.showNormal()  # as in the room
    window.resize(*PROJECTOR)
    _rest()
    _press("Service, Sales, Product", Qt.Key.Key_Return)
    for guesses in ("4443234", "5544554", "4434353"):
        _press(Qt.Key.Key_Return, guesses, Qt.Key.Key_Return)
    _press(Qt.Key.Key_Return, Qt.Key.Key_End, *[Qt.Key.Key_PageUp] * 3)  # backwards nothing slides


def persona(window: Window) -> QWidget:
    """The persona editor."""
    _map(window)
    window.map.edit_persona("bill")
    return _dialog(window)


def recovery(window: Window) -> None:
    """What a crash left, with the line that was being typed."""
    _unsaved(window)
    window.open_work(Path(str(window.property("work"))))
    _stop_time(window)


def comparison(window: Window) -> None:
    """The map compared with a version of it."""
    from cxmapper.editing.edits.deleting import delete
    from cxmapper.editing.edits.fields import set_fields
    from cxmapper.files.versions import keep_version
    from cxmapper.model.change import Change
    from cxmapper.model.records import Version
    from cxmapper.ui.panels.versions import Versions

    _map(window)
    page = window.map
    at = datetime(2026, 9, 12, 10, 30, tzinfo=UTC)
    version = Version(id="before-lunch", title="before lunch", at=at, entry=page.document.history.next_seq - 1)
    keep_version(page.document.begun(), version, page.document.project)
    page.do("Save version", Change.adding(version))
    page.do("Change", lambda project: set_fields(project, "compare", title="Compare plans"))
    page.do("Delete", lambda project: delete(project, "shop"))
    page.select("identity")
    _type(window, "Sign in the app @app")
    _do(window, "versions")
    panel = cast("Versions", page.docks["versions"].widget())
    panel.rows.setCurrentRow(1)
    next(one for one in panel.findChildren(QPushButton) if one.text() == "Compare").click()
    page.canvas.show_beginning()


def palette(window: Window) -> QWidget:
    """Finding anything."""
    _map(window)
    _do(window, "palette")
    found = _dialog(window)
    found.line.setText("pa")
    return found


def shortcuts(window: Window) -> QWidget:
    """All keys."""
    _map(window)
    _do(window, "shortcuts")
    return _dialog(window)


def survey(window: Window) -> QWidget:
    """A survey about to be read in."""
    _map(window)
    return _survey(window)


def _survey(window: Window) -> QDialog:
    """The dialog on a survey, once it is counted; its rows are made up."""
    from cxmapper.ui.commands.feedback import read_survey
    from cxmapper.ui.feedback.survey import SurveyDialog

    path = Path(str(window.property("folder"))) / "post-install_2026-08.csv"
    said = ("I waited in the queue twice", "Step 4 of the paper guide shows a cable that isn't in the box", "", "")
    rows = [
        f"2026-08-{1 + number % 28:02},{('Jill', 'Bill')[number % 2]},{1 + number * 7 % 5},{1 + number * 5 % 7 % 5},"
        f'{number * 3 % 11},"{said[number % 4]}",someone@example.org'
        for number in range(412)
    ]
    header = "EndDate,Customer,Order,Follow the paper guide,How likely are you to recommend us?,Anything else?,E-mail"
    path.write_text("\n".join([header, *rows]), encoding="utf-8")
    read_survey(window.map, path)
    dialog: SurveyDialog | None = None
    while dialog is None or dialog.outcome is None:
        QTest.qWait(50)
        dialog = next((one for one in QApplication.topLevelWidgets() if isinstance(one, SurveyDialog)), None)
    return dialog


def comments(window: Window) -> None:
    """What people wrote, beside the map."""
    from cxmapper.ui.feedback.inbox import show_remarks
    from cxmapper.ui.feedback.remarks import Remark, Remarks

    _map(window)
    _choose(window, "guide")
    said = (
        ("Step 4 of the paper guide shows a cable that isn't in the box.", "bill"),
        ("I told ▇▇▇ the same story four times on the phone.", "bill"),
        ("Ordering took me five minutes.", "jill"),
        ("Where is my parcel? Nobody could say.", "jill"),
        ("The engineer, Mr ▇▇▇, was a hero!", "bill"),
    )
    remarks = tuple(Remark(text, persona, "2026-08-14") for text, persona in said)
    show_remarks(window.map, Remarks("post-install_2026-08.csv", remarks))


def log(window: Window) -> QWidget:
    """A log of events about to be put on the map."""
    from cxmapper.ui.commands.feedback import follow_log
    from cxmapper.ui.feedback.log import LogDialog

    _map(window)
    path = Path(str(window.property("folder"))) / "router.csv"
    ways = (
        ("order_placed", "identity check", "parcel_out", "Plug in and scan the code"),
        ("order_placed", "identity check", "parcel_out", "follow paper guide", "call helpline", "engineer visits"),
        ("order_placed", "identity check", "identity check"),
        ("order_placed", "identity check", "parcel_out", "call helpline", "survey mailed"),
    )
    rows = [
        f"{case},{what},2026-08-{1 + place:02} 10:00"
        for case in range(400)
        for place, what in enumerate(ways[case % 7 % 4])
    ]
    path.write_text("\n".join(["customer,event,time", *rows]), encoding="utf-8")
    follow_log(window.map, path)
    dialog: LogDialog | None = None
    while dialog is None or dialog.followed is None:
        QTest.qWait(50)
        dialog = next((one for one in QApplication.topLevelWidgets() if isinstance(one, LogDialog)), None)
    return dialog


USUAL, PROJECTOR = (1600, 900), (1280, 800)
PICTURES: dict[str, tuple[Show, tuple[int, int]]] = {
    "start": (start, PROJECTOR),
    "window": (window, USUAL),
    "capture": (capture, USUAL),
    "review": (review, USUAL),
    "lens": (lens, USUAL),
    "dark": (dark, USUAL),
    "german": (german, USUAL),
    "room": (room, PROJECTOR),
    "predict": (predict, PROJECTOR),
    "persona": (persona, USUAL),
    "recovery": (recovery, PROJECTOR),
    "comparison": (comparison, USUAL),
    "survey": (survey, USUAL),
    "comments": (comments, USUAL),
    "log": (log, USUAL),
    "palette": (palette, PROJECTOR),
    "shortcuts": (shortcuts, PROJECTOR),
}
"""What is shown and the size of the window, by the picture's name."""


def picture(name: str) -> QPixmap:
    """A window that was brought to what a picture shows."""
    show, size = PICTURES[name]
    with TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue("theme", "light")
        settings.setValue("language", "en")
        made = Window(settings, places(Path(folder, "data"), Path(folder, "cache")))
        made.setProperty("folder", folder)
        made.resize(*size)
        made.show()
        made.activateWindow()
        _rest()
        dialog = show(made)
        _rest()
        taken = made.grab()
        if isinstance(dialog, Palette):
            dialog.render(taken, dialog.mapToGlobal(QPoint()) - made.mapToGlobal(QPoint()))
        elif dialog is not None:
            taken = dialog.grab()
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return taken


def write(taken: QPixmap, path: Path) -> None:
    """Write a picture in few colours, which makes a third of its bytes."""
    buffer = QBuffer()
    taken.save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as image:
        full = np.asarray(image.convert("RGB"), np.int32)
    seen, where, often = np.unique(full @ (1 << 16, 1 << 8, 1), return_inverse=True, return_counts=True)
    colours = np.stack([seen >> 16, seen >> 8 & 255, seen & 255], axis=1)
    kept = _told_apart(colours[np.argsort(-often, kind="stable")])
    nearest = [int(((kept - colour) ** 2).sum(axis=1).argmin()) for colour in colours]
    few = Image.fromarray(np.array(nearest, np.uint8)[where].reshape(full.shape[:2]), "P")
    few.putpalette(kept.astype(np.uint8).tobytes())
    few.save(path, optimize=True)


def _told_apart(colours: NDArray[np.int32]) -> NDArray[np.int32]:
    """The first colours that differ enough from those before them."""
    kept = colours[:1]
    for colour in colours[1:]:
        if len(kept) == COLOURS:
            break
        if ((kept - colour) ** 2).sum(axis=1).min() > NEAR:
            kept = np.vstack([kept, colour])
    return kept


def _rest() -> None:
    """Let everything happen that waits for its turn."""
    for _ in range(3):
        QTest.qWait(60)


def _dialog(window: Window) -> QWidget:
    _rest()
    found = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    return found[-1]


def main(names: list[str]) -> None:
    """Make pictures beside this file."""
    app = QApplication.instance() or QApplication([])
    app.setCursorFlashTime(0)
    app.setApplicationName("cxmapper")
    for name in names or PICTURES:
        write(picture(name), HERE / f"{name}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
