"""The parts of the dialog that follows a log of events, and where they stand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from cxmapper.feedback.events.follows import Counted
from cxmapper.feedback.events.log import Columns
from cxmapper.ui.feedback.choosing import SearchChoice, choose_among
from cxmapper.ui.feedback.foot import Foot
from cxmapper.ui.feedback.log_results import Section
from cxmapper.ui.map_words import number_words
from cxmapper.ui.panels.choice import Choice
from cxmapper.ui.panels.controls import label
from cxmapper.ui.panels.dialogs import size_dialog
from cxmapper.ui.panels.tick import Tick
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr
from cxmapper.wording import percent, punctuated

MOST = 1_000
"""Activities that are listed, the most frequent first."""

SHARES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5)
"""Of customers, from which ways can be added."""

_ACTIVITY, _CASES, _EVENTS, _PLACE = range(4)


class LogLayout:
    """Head, columns, activities with their touchpoints, results and buttons."""

    def __init__(self, dialog: QDialog) -> None:
        self.head = label("", "title")
        self.case, self.activity, self.time = Choice(tr("Whose")), Choice(tr("What was done")), Choice(tr("When"))
        self.table = QTableWidget(0, 4)
        self.place = SearchChoice(tr("The selected activities stand for"))
        self.results = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.results.setAccessibleName(tr("What the log says of the drawn journey"))
        self.add = Tick(tr("Also draw ways that nobody drew, from this share of customers up:"))
        self.least = Choice(tr("Least share of customers"))
        self.least.setMinimumWidth(sized(96))
        choose_among(self.least, ((share, percent(share, number_words())) for share in SHARES), 0.1)
        self.least.setEnabled(False)
        self.add.toggled.connect(self.least.setEnabled)
        self.foot = Foot(tr("&Put on the map"))
        self._names: list[str] = []
        self._places: list[tuple[str, str]] = []
        self._dress_table()
        self._arrange(dialog)

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Activities"))
        table.setHorizontalHeaderLabels([tr("Activity"), tr("Cases"), tr("Events"), tr("Stands for")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(sized(26))
        across = table.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for place, mode in (
            (_ACTIVITY, QHeaderView.ResizeMode.Stretch),
            (_CASES, QHeaderView.ResizeMode.ResizeToContents),
            (_EVENTS, QHeaderView.ResizeMode.ResizeToContents),
            (_PLACE, QHeaderView.ResizeMode.Stretch),
        ):
            across.setSectionResizeMode(place, mode)

    def _arrange(self, dialog: QDialog) -> None:
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        for column, box in enumerate((self.case, self.activity, self.time)):
            heading = label(box.accessibleName(), "fieldName")
            heading.setBuddy(box)
            grid.addWidget(heading, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layout.addLayout(grid)
        middle, left = QHBoxLayout(), QVBoxLayout()
        heading = label(self.place.accessibleName(), "fieldName")
        heading.setBuddy(self.place)
        left.addWidget(self.table, 1)
        left.addWidget(heading)
        left.addWidget(self.place)
        middle.setSpacing(10)
        middle.addLayout(left, 3)
        middle.addWidget(self.results, 2)
        layout.addLayout(middle, 1)
        also = QHBoxLayout()
        also.addWidget(self.add)
        also.addWidget(self.least)
        also.addStretch(1)
        layout.addLayout(also)
        layout.addWidget(self.foot)
        size_dialog(dialog, 1000, 640)

    # What is shown

    def show_columns(self, names: Sequence[str], guess: Columns) -> None:
        """Offer the columns of the file for the three that a log needs."""
        for box, name in ((self.case, guess.case), (self.activity, guess.activity), (self.time, guess.time)):
            choose_among(box, ((one, one) for one in names), name)

    @property
    def columns(self) -> Columns:
        """The columns that are chosen; empty where none is."""
        boxes = (self.case, self.activity, self.time)
        return Columns(*(str(box.currentData() or "") for box in boxes))

    def show_activities(self, activities: Mapping[str, Counted]) -> None:
        """List the activities, the most frequent first."""
        self._names = list(activities)[:MOST]
        self.table.setRowCount(len(self._names))
        for number, name in enumerate(self._names):
            counted = activities[name]
            for place, words in (
                (_ACTIVITY, name),
                (_CASES, _number(counted.cases)),
                (_EVENTS, _number(counted.events)),
            ):
                cell = QTableWidgetItem(words)
                if place != _ACTIVITY:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(number, place, cell)
        if self._names:
            self.table.setCurrentCell(0, 0)

    def show_places(self, said: Mapping[str, str]) -> None:
        """Say what each activity stands for."""
        for number, name in enumerate(self._names):
            self.table.setItem(number, _PLACE, QTableWidgetItem(said.get(name, "")))

    def offer_places(self, places: Sequence[tuple[str, str]]) -> None:
        """Offer touchpoints by id and title, and none."""
        self._places = [("", tr("no touchpoint")), *places]

    def choose_place(self, id_: str) -> None:
        """Show what the first selected activity stands for."""
        choose_among(self.place, self._places, id_)
        self.place.setEnabled(bool(self.chosen))

    @property
    def chosen(self) -> list[str]:
        """The activities that are selected."""
        return [self._names[number] for number in sorted({index.row() for index in self.table.selectedIndexes()})]

    @property
    def add_from(self) -> float | None:
        """The least share of customers from which ways are added that nobody drew; None: they are not."""
        return float(self.least.currentData()) if self.add.isChecked() else None

    def show_results(self, sections: Sequence[Section]) -> None:
        """Say what the log says."""
        blocks = ("\n".join([heading, *(f"   {line}" for line in lines)]) for heading, lines in sections)
        self.results.setPlainText("\n\n".join(blocks))


def _number(count: int) -> str:
    return punctuated(f"{count:,}", number_words())
