"""Finding, reading and typing in the fields of the inspector."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from cxmapper.model.records import Touchpoint
from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.window import Window

GUIDE = "guide"


def field(inspector: Inspector, name: str) -> QWidget:
    """The editor of a field that is shown, by its label."""
    shown = [
        each
        for each in inspector.findChildren(QWidget)
        if each.accessibleName() == name and each.isVisibleTo(inspector)
    ]
    return shown[0]


def retype(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def guide(window: Window) -> Touchpoint:
    return window.map.document.project.all(Touchpoint)[GUIDE]


def said(inspector: Inspector) -> list[str]:
    return [label.text() for label in inspector.findChildren(QLabel) if label.isVisibleTo(inspector) and label.text()]


def text_of(widget: QWidget) -> str:
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
    raise AssertionError(widget)


def steps(window: Window) -> int:
    return len(window.map.document.history.done)
