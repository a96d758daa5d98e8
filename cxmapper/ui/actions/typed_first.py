"""Signs made with AltGr are typed, also where Windows reports Ctrl+Alt and a shortcut has those keys."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypedFirst(QObject):
    """Listens to whatever takes text while it has the focus, as long as its parent lives.

    “@” is AltGr+Q on a German keyboard, which Windows tells as Ctrl+Alt+Q: without this, a channel could not be typed.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and new.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            new.installEventFilter(self)

    # Qt's own name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key that types a sign before any shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if pressed == _ALT_GR and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().eventFilter(watched, event)
