"""What the pictures of the guide show: how a window is brought there, and how large it is."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from cxmapper.resources import resource
from cxmapper.ui.window import Window

TODAY = date(2026, 9, 14)

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
    rest()
    looking = window.map.looking
    looking.look = replace(looking.look, today=TODAY)
    looking.changed.emit("")


def _choose(window: Window, record_id: str) -> None:
    """Select a record without moving the map."""
    window.map.select(record_id)


def _do(window: Window, action: str) -> None:
    window.actions_by_id[action].trigger()
    rest()


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
        rest()
        window.save_as(folder / f"{name}.cxmap")
    _unsaved(window)


def _unsaved(window: Window) -> None:
    """Come back to the start page from work that was never saved."""
    window.begin("Parents of new pupils", "we need a school", "the first parents' evening")
    _stop_time(window)
    _type(window, "Look around:", "Compare schools @web", "! Nobody says when to apply", then="Visit the op")
    window.show_start()
    rest()
    rows = window.start.work
    window.setProperty("work", rows.row(0).id)
    _date(window)


def _date(window: Window) -> None:
    """Let the work that is in no file have been left on a day that is always the same."""
    from cxmapper.ui.start.work import rows_of_work

    kept = rows_of_work(window._places.journals)  # noqa: SLF001 - only a picture wants another date than the true one
    window.start.show_work([row._replace(aside="12 Sep 2026, 17:05") for row in kept])


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
    rest()
    _map(window)
    _choose(window, "guide")


def room(window: Window) -> None:
    """One stage for a room of people."""
    _map(window)
    _choose(window, "helpline")
    _do(window, "room")
    window.showNormal()  # the screen that is not there has a size of its own
    window.resize(*PROJECTOR)
    rest()
    _type(window, then="! Has to explain it again after the visit")


def predict(window: Window) -> None:
    """What three teams believed, revealed for five steps."""
    _map(window)
    window.map.looking.focus_on("bill")
    _do(window, "predict")
    window.showNormal()  # as in the room
    window.resize(*PROJECTOR)
    rest()
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
    panel.rows.go_to(1)
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


def rest() -> None:
    """Let everything happen that waits for its turn."""
    for _ in range(3):
        QTest.qWait(60)


def _dialog(window: Window) -> QWidget:
    rest()
    found = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    return found[-1]


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
