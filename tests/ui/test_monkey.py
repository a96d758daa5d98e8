"""A monkey at the window: whatever it presses, the project holds together and all of it can be taken back."""

import os
import random
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from cxmapper.model.project import Project
from cxmapper.model.records import Journey
from cxmapper.ui.actions.table import ENTRIES
from cxmapper.ui.start.new import New
from cxmapper.ui.window import Window

SEED = int(os.environ.get("CXMAPPER_MONKEY", "1"))
EVENTS = int(os.environ.get("CXMAPPER_MONKEY_EVENTS", "400"))

LEAVING = {"quit", "start"}
"""Actions that end what is looked at here: the open map."""

LINES = (
    *("Order:", "- Pay @web", "! Card only", '"Why a third photo?', "? Who pays", "+ Invoice", "= Receipt"),
    *("// later", "Bill:", "Rosa:", "-> Pay", "> Pay", "| Call @phone", "x" * 300, "a\nb\n\nc:", "<b>&amp;", "שלום"),
)
KEYS = (*"tscpiqgmTQ12345.,/?+-", "Return", "Tab", "Esc", "Del", "Backspace", "Space", "Home", "F2", "Shift+Tab")
BUTTONS = (Qt.MouseButton.LeftButton,) * 4 + (Qt.MouseButton.MiddleButton,)


class Monkey:
    """Does one thing after another; `done` tells what, for finding what went wrong."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.random, self.done = window, random.Random(seed), [f"seed {seed}"]
        self._keys = [entry for entry in ENTRIES if entry.shortcut and entry.id not in LEAVING]

    def act(self) -> None:
        doings: tuple[Callable[[], None], ...] = (self.choose, self.press, self.write, self.click, self.drag, self.ask)
        self.random.choices(doings, (6, 4, 3, 4, 4, 1))[0]()
        QApplication.processEvents()
        for _ in range(5):
            self.close_dialogs()

    def choose(self) -> None:
        """An action by its keys."""
        entry = self.random.choice(self._keys)
        if entry.on_canvas or self.random.random() < 0.5:
            self.window.map.canvas.setFocus()
        self.key(entry.shortcut)

    def press(self) -> None:
        self.key(self.random.choice(KEYS))

    def write(self) -> None:
        """A line of the capture bar."""
        line = self.random.choice(LINES)
        self.done.append(f"write {line!r}")
        typing = self.window.map.bar.typing
        typing.setFocus()
        if line.isascii() and line.isprintable():
            QTest.keyClicks(typing, line)
        else:  # QTest has no keys for these
            QApplication.clipboard().setText(line)
            typing.paste()
        if self.random.random() < 0.8:
            QTest.keyClick(typing, Qt.Key.Key_Return)

    def click(self) -> None:
        widget, at = self.somewhere()
        button = self.random.choice(BUTTONS)
        twice = self.random.random() < 0.3
        self.done.append(f"{'double ' if twice else ''}click {at.toTuple()} of {named(widget)}")
        (QTest.mouseDClick if twice else QTest.mouseClick)(widget, button, pos=at)

    def drag(self) -> None:
        canvas = self.window.map.canvas
        start, end = (self.place(canvas) for _ in range(2))
        self.done.append(f"drag {start.toTuple()} {end.toTuple()}")
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(canvas, (start + end) / 2)
        if self.random.random() < 0.1:
            self.key("Esc")
        QTest.mouseMove(canvas, end)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)

    def ask(self) -> None:
        """The context menu of the map, and something of it."""
        canvas = self.window.map.canvas
        at = self.place(canvas)
        self.done.append(f"context menu {at.toTuple()}")
        QApplication.sendEvent(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at)))

    def close_dialogs(self) -> None:
        """Play with what came up, then close it; nothing that is asked about files is answered."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu) and self.random.random() < 0.5:
            self.done.append("down and Enter in a menu")
            for _ in range(self.random.randrange(1, 8)):
                QTest.keyClick(popup, Qt.Key.Key_Down)
            action = popup.activeAction()
            leaves = action is not None and action.objectName() in LEAVING
            QTest.keyClick(popup, Qt.Key.Key_Escape if leaves else Qt.Key.Key_Return)
        elif popup is not None:
            popup.close()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                self.done.append(f"close {type(dialog).__name__}")
                if not isinstance(dialog, (New, QFileDialog)):
                    self.play(dialog)
                if isValid(dialog):  # one may go as it is played with
                    dialog.close()
        QApplication.processEvents()

    def play(self, dialog: QDialog) -> None:
        for _ in range(3):
            if not isValid(dialog):
                return
            parts = [one for one in dialog.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
            if parts and dialog.isVisible():
                widget = self.random.choice(parts)
                self.done.append(f"click {named(widget)} there")
                QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
                for letter in self.random.choice(("1", "a", ("Space",), "Rosa")):
                    self.key(letter)
                QApplication.processEvents()

    def key(self, keys: str) -> None:
        self.done.append(f"press {keys}")
        widget = QApplication.focusWidget() or self.window
        if not widget.isEnabled():
            return  # QTest would complain
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs do not know that it is a sequence
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def somewhere(self) -> tuple[QWidget, QPoint]:
        """Most often on the map, else on what can be pressed or typed in."""
        page = self.window.map
        if self.random.random() < 0.5 and page.canvas.isVisible():
            return page.canvas, self.place(page.canvas)
        parts = [one for one in page.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
        buttons = [one for one in parts if isinstance(one, QAbstractButton)]
        widget = self.random.choice(buttons if buttons and self.random.random() < 0.5 else parts or [page])
        return widget, self.place(widget)

    def place(self, widget: QWidget) -> QPoint:
        return QPoint(self.random.randrange(max(1, widget.width())), self.random.randrange(max(1, widget.height())))


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"


def rebuilt(project: Project) -> Project:
    """The project of the same records, checked from the beginning."""
    return Project.build([record for table in project.tables.values() for record in table.values()], project.unknown)


@pytest.mark.qt_log_ignore("^Keyboard event not accepted")  # by a menu that what was chosen in it has disabled
def test_whatever_is_pressed_holds_together_and_can_be_taken_back(
    router: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: raised.append(error))
    monkey = Monkey(router, SEED)
    document = router.map.document
    beginning = document.project
    for _ in range(EVENTS):
        monkey.act()
        page = router.map
        told = "\n".join(monkey.done[-12:])
        assert not raised, told
        assert page.document is document, told
        assert rebuilt(document.project) == document.project, told
        assert document.project.get(Journey, page.journey.id) == page.journey, told
        assert all(document.project.record(id_) is not None for id_ in page.selection.ids), told

    router.workshop.leave_room()
    while document.history.undone:
        document.redo()
    end = document.project
    while document.history.done:
        document.undo()
    assert document.project == beginning
    while document.history.undone:
        document.redo()
    assert document.project == end
