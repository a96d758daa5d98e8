"""The palette: typing finds any command or thing, Enter does or shows it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.ui.finding.matches import Thing, matching
from cxmapper.ui.panels.controls import label
from cxmapper.ui.panels.rows import HEIGHT, Row, Rows
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr

WIDE, SHOWN = 620, 12
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN, Qt.Key.Key_PageUp: -SHOWN}


class Palette(QDialog):
    """A line to type in and what it finds; the arrows choose while the line keeps the focus."""

    def __init__(self, parent: QWidget, theme: Theme, things: Sequence[Thing], choose: Callable[[str], None]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(tr("Find or do anything"))
        self.setModal(True)
        self._things, self._choose = things, choose
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Find or do anything…"))
        self.line.setAccessibleName(tr("Find or do anything"))
        self.line.setClearButtonEnabled(False)
        self.rows = Rows(tr("What was found"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setFixedHeight(SHOWN * sized(HEIGHT))
        self.rows.dress(theme)
        self._none = label(tr("Nothing is called that."), "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        for part in (self.line, self._none, self.rows):
            layout.addWidget(part)
        self.setFixedWidth(min(sized(WIDE), parent.width() - 40))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.rows.chosen.connect(self._take)
        self._find("")
        self.move(parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, 72)))

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """The arrows and Enter go to the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.rows.current is not None:
                self._take(self.rows.current.id)
            return True
        by = _MOVES.get(Qt.Key(event.key()))
        if by is None or not self.rows.count:
            return False
        self._go(max(0, min(self.rows.count - 1, self.rows.at + by)))
        return True

    def _find(self, typed: str) -> None:
        found = matching(typed, self._things)
        rows = [Row(one.id, one.words, "muted", one.mark or "chevron-right", one.keys or one.kind) for one in found]
        self.rows.show_rows(rows)
        self._none.setVisible(not rows)
        if rows:
            self._go(0)

    def _go(self, number: int) -> None:
        self.rows.go_to(number)
        self.line.setAccessibleDescription(self.rows.row(number).spoken)

    def _take(self, chosen: str) -> None:
        self.close()
        self._choose(chosen)
