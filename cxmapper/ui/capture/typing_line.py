"""The line of the capture bar, with its history and what it could be completed to."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from cxmapper.ui.panels.controls import TARGET
from cxmapper.ui.words import tr

MOST = 100_000
"""Characters; a pasted list is in the line for a moment."""

_ROW = TARGET + 4


class Typing(QLineEdit):
    """A line to type in: Up and Down bring back what was captured, Tab takes a completion, and the next one."""

    left = Signal()
    """Esc was pressed."""
    focused = Signal(bool)
    """The keys go here, or elsewhere now."""
    too_long = Signal()
    """More was pasted than a line takes; it is as it was before."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("captureLine")
        self.setMaxLength(MOST)
        self.setMinimumSize(200, TARGET + 4)
        self.proposals = Proposals(self)
        self._captured: list[str] = []
        self._place = 0
        self._begun = ""
        self._before = ""
        self._overfull = False
        self.all_chosen = False
        """Whether all is selected; while an edit is told of, whether it was before that."""
        self.selectionChanged.connect(self._follow_selection)
        self.inputRejected.connect(self._refuse)
        self.textEdited.connect(self._follow)
        self.proposals.itemClicked.connect(lambda item: self._take(item.text()))

    def propose(self, lines: Sequence[str]) -> None:
        """Show what the line could be completed to."""
        self.proposals.show_lines(lines)
        if lines:
            announce(self, tr("{n} {n|completion|completions}, Tab takes {first}", n=len(lines), first=lines[0]))

    def remember(self, line: str) -> None:
        """Keep a line that was captured, for Up, and begin an empty one."""
        if line not in self._captured[-1:]:
            self._captured.append(line)
        self._place = len(self._captured)
        self.begin("")

    def begin(self, line: str) -> None:
        """Put a line in place of what is typed; it cannot be untyped."""
        self._before = self._begun = line
        self.setText(line)
        self.proposals.show_lines(())

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the map where there is nothing typed to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            nothing_typed = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            if nothing_typed or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through what was captured, Esc leaves."""
        match event.key():
            case Qt.Key.Key_Up:
                self._walk(-1)
            case Qt.Key.Key_Down:
                self._walk(1)
            case Qt.Key.Key_Escape:
                self.proposals.show_lines(())
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes a completion, where there is one, and goes on where there is none."""
        line = self.proposals.chosen_next(1 if forward else -1)
        if line is None:
            return super().focusNextPrevChild(forward)
        self.setText(line)
        announce(self, line)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell of it."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell of it; what was typed stays."""
        super().focusOutEvent(event)
        self.proposals.show_lines(())
        self.focused.emit(False)

    def _walk(self, by: int) -> None:
        place = self._place + by
        if not 0 <= place <= len(self._captured):
            return
        if self._place == len(self._captured):
            self._begun = self.text()
        self._place = place
        self.setText(self._captured[place] if place < len(self._captured) else self._begun)
        self._before = self.text()
        self.proposals.show_lines(())

    def _take(self, line: str) -> None:
        self.setText(line)
        self._before = line
        self.proposals.show_lines(())

    def _follow_selection(self) -> None:
        self.all_chosen = 0 < len(self.text()) == len(self.selectedText())

    def _refuse(self) -> None:
        self._overfull = True

    def _follow(self, text: str) -> None:
        if self._overfull:
            self._overfull = False
            self.setText(self._before)
            self.too_long.emit()
            return
        self._before = text
        self._place = len(self._captured)


class Proposals(QListWidget):
    """Completions in a list over a line, which keeps the focus, and over all else in its window."""

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        self.setObjectName("proposals")
        self.setAccessibleName(tr("Completions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._line = line
        line.destroyed.connect(self.deleteLater)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these, none of them chosen; nothing where there are none."""
        self.clear()
        self.hide()
        if not lines:
            return
        over = self._line.window()
        if self.parentWidget() is not over:
            self.setParent(over)
        high = max(_ROW, self.fontMetrics().height() + 8)
        for line in lines:
            item = QListWidgetItem(line, self)
            item.setSizeHint(QSize(0, high))
        corner = self._line.mapTo(over, QPoint(0, 0))
        whole = high * len(lines) + 2 * self.frameWidth() + 8
        wide = min(max(self.sizeHintForColumn(0), 240) + 24, over.width() - corner.x())
        self.setGeometry(corner.x(), max(0, corner.y() - whole - 6), wide, whole)
        self.show()
        self.raise_()

    def chosen_next(self, by: int) -> str | None:
        """The completion after or before the one chosen, round and round; None where none are shown."""
        if self.isHidden() or not self.count():
            return None
        row = self.currentRow() if self.currentItem() is not None else (-1 if by > 0 else 0)
        self.setCurrentRow((row + by) % self.count())
        return self.item(self.currentRow()).text()


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something that appears beside the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
