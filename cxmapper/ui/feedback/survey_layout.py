"""The parts of the dialog that reads a survey, and where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cxmapper.feedback.guess.looks import Seen
from cxmapper.model.records import Source
from cxmapper.ui.feedback.columns import ColumnTable
from cxmapper.ui.feedback.details import Details
from cxmapper.ui.feedback.foot import Foot
from cxmapper.ui.feedback.whole import Whole
from cxmapper.ui.panels.controls import apart, label, panel, push
from cxmapper.ui.panels.dialogs import size_dialog
from cxmapper.ui.panels.tick import Tick
from cxmapper.ui.styles import sized
from cxmapper.ui.words import explained, tr

MOST_WARNINGS = 40


class SurveyLayout:
    """Head, columns with what they are for, what holds for all, what to know, and buttons."""

    def __init__(self, dialog: QDialog) -> None:
        self.head, self.hint = label("", "title"), label("", "hint")
        self.load, self.save = push(tr("&Load a map…")), push(tr("Save the &map…"))
        self.columns, self.details, self.whole = ColumnTable(), Details(), Whole()
        self.first = QTableWidget()
        self.first.setAccessibleName(tr("First rows"))
        self.first.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.first.setTabKeyNavigation(False)
        self.first.setWordWrap(False)
        self.first.setShowGrid(False)
        self.first.verticalHeader().hide()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(tr("What is seen of the survey"))
        self.tabs.addTab(self.columns, tr("Columns"))
        self.tabs.addTab(self.first, tr("First rows"))
        self.warnings = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.warnings.setAccessibleName(tr("What you should know"))
        self.warnings.setFixedHeight(sized(76))
        self.again = Tick()
        self.foot = Foot(tr("&Read in"))
        for part in (self.warnings, self.again):
            part.hide()
        for button in (self.save, self.load):
            button.setEnabled(False)
        self._arrange(dialog)

    def _arrange(self, dialog: QDialog) -> None:
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        top, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.head)
        words.addWidget(self.hint)
        top.addLayout(words, 1)
        top.addWidget(self.load)
        top.addWidget(self.save)
        layout.addLayout(top)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.tabs, 1)
        middle.addWidget(self._aside())
        layout.addLayout(middle, 1)
        layout.addWidget(self.whole)
        for part in (self.warnings, self.again, self.foot):
            layout.addWidget(part)
        size_dialog(dialog, 1080, 680)

    def _aside(self) -> QWidget:
        frame, inside = panel(tr("What the selected columns are"))
        inside.setContentsMargins(10, 8, 4, 8)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("What the selected columns are"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.details.setObjectName("inside")
        self.details.setContentsMargins(0, 0, 6, 0)
        scroll.setWidget(self.details)
        inside.addWidget(scroll)
        frame.setFixedWidth(sized(272))
        return frame

    def show_first(self, seen: Sequence[Seen], rows: Sequence[Sequence[str]]) -> None:
        """Show the first rows."""
        self.first.setColumnCount(len(seen))
        self.first.setRowCount(len(rows))
        self.first.setHorizontalHeaderLabels([one.name for one in seen])
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                self.first.setItem(number, place, QTableWidgetItem(apart(cell)))

    def show_warnings(self, sentences: Sequence[str]) -> None:
        """Say what somebody should know before believing the numbers."""
        self.warnings.setPlainText("\n".join(f"• {explained(sentence)}" for sentence in sentences[:MOST_WARNINGS]))
        self.warnings.setVisible(bool(sentences))

    def show_again(self, before: Source | None) -> None:
        """Offer to replace what the file brought before; without that it isn't read in."""
        if before is None:
            self.again.setChecked(False)
        else:
            day = str(before.date or "")
            said = tr(
                "{name} was read in on {day}: put this in the place of what it brought", name=before.title, day=day
            )
            self.again.setText(said)
        self.again.setVisible(before is not None)
