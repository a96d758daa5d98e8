"""Where the keys go when what had them goes away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from cxmapper.ui.window import Window


class FallingBack(QObject):
    """Gives the focus of what is hidden or disabled to the map.

    Qt gives it to whatever comes next, such as the first button of the tool bar, which the next key would press. Next
    in the same dock is well: there the list goes on.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]  # there is one

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        page = self._window.page
        if page is None or before is None or now is None or not isValid(before) or not page.canvas.isVisible():
            return
        goes_away = not (before.isVisible() and before.isEnabled())
        inside = before.window() is now.window() is self._window
        if goes_away and inside and not (_dock(before) is _dock(now) is not None):
            page.canvas.setFocus()


def _dock(widget: QWidget | None) -> QWidget | None:
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget
