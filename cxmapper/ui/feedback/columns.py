"""The columns of a survey in a table: what each is for, and how many answered."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from cxmapper.feedback.guess.looks import Looks, Seen
from cxmapper.feedback.mapping.rows import Row, Use
from cxmapper.ui.feedback.choosing import Place
from cxmapper.ui.map_words import number_words
from cxmapper.ui.styles import sized
from cxmapper.ui.words import marked, tr
from cxmapper.wording import punctuated

HEADINGS = (
    marked("Column"),
    marked("Is about"),
    marked("Metric"),
    marked("Answered"),
    marked("Skipped"),
    marked("Not applicable"),
    marked("Out of range"),
)
LOOKS: Mapping[Looks, str] = {
    Looks.RATING: marked("a rating, not used"),
    Looks.LABELS: marked("a rating in words, not used"),
    Looks.DATE: marked("a date"),
    Looks.WEIGHT: marked("a weight"),
    Looks.CATEGORY: marked("a category"),
    Looks.NUMBER: marked("a number"),
    Looks.TEXT: marked("text"),
    Looks.CHOICE: marked("a box that was ticked or not"),
    Looks.RANK: marked("a rank"),
    Looks.KEY: marked("a key of the respondent"),
    Looks.META: marked("about the survey itself"),
    Looks.PERSONAL: marked("personal, not read"),
    Looks.EMPTY: marked("empty"),
}
_NAME, _ABOUT, _METRIC, _NUMBERS = 0, 1, 2, 3
_LEAST = 150
"""Pixels of a name, where text has its usual size."""


class ColumnTable(QTableWidget):
    """A row per column; several can be selected and are edited at once beside it."""

    def __init__(self) -> None:
        super().__init__(0, len(HEADINGS))
        self._cells: list[list[QTableWidgetItem]] = []
        self._names: list[str] = []
        self.setAccessibleName(tr("Columns of the survey"))
        for place, words in enumerate(HEADINGS):
            heading = QTableWidgetItem(tr(words))
            heading.setTextAlignment(_right() if place >= _NUMBERS else _left())
            self.setHorizontalHeaderItem(place, heading)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(sized(26))
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setMinimumSectionSize(sized(40))
        for place in range(_METRIC, len(HEADINGS)):
            across.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)

    def show_columns(self, seen: Sequence[Seen]) -> None:
        """Show these columns."""
        self.setRowCount(len(seen))
        self._cells = [[QTableWidgetItem() for _ in HEADINGS] for _ in seen]
        for number, (one, cells) in enumerate(zip(seen, self._cells, strict=True)):
            for place, cell in enumerate(cells):
                if place >= _NUMBERS:
                    cell.setTextAlignment(_right())
                self.setItem(number, place, cell)
            cells[_NAME].setText(one.name)
        self._names = [one.name for one in seen]

    def show_rows(
        self,
        seen: Sequence[Seen],
        rows: Mapping[str, Row],
        said: Mapping[str, str],
        numbers: Mapping[str, Sequence[int]],
        titles: Mapping[Place, str],
    ) -> None:
        """Show what each column is for; `said` is what is known of it beside its row, `numbers` how it was answered."""
        for number, one in enumerate(seen):
            row = rows[one.name]
            about = _about(row, titles) or said.get(one.name, "") or tr(LOOKS[one.looks])
            self._say(number, _ABOUT, about, faint=row.use is Use.NOTHING and one.name not in said)
            self._say(number, _METRIC, row.metric if row.use is Use.SCORE else "")
            counted = numbers.get(one.name, ()) if row.is_placed else ()
            for place in range(_NUMBERS, len(HEADINGS)):
                count = counted[place - _NUMBERS] if counted else None
                self._say(number, place, "" if count is None else punctuated(f"{count:,}", number_words()))

        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room of names anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Let names have what numbers leave, but so much that they can be told apart: else numbers are scrolled to."""
        across = self.horizontalHeader()
        fitted = sum(across.sectionSize(place) for place in range(_METRIC, len(HEADINGS)))
        wide = max(sized(_LEAST), (self.viewport().width() - fitted) // 2)
        for place in (_NAME, _ABOUT):
            across.resizeSection(place, wide)

    def choose(self, name: str) -> None:
        """Select a column."""
        self.setCurrentCell(self._names.index(name), _NAME)

    @property
    def chosen(self) -> list[str]:
        """The names of the columns that are selected."""
        numbers = sorted({index.row() for index in self.selectedIndexes()})
        return [self._names[number] for number in numbers]

    def _say(self, number: int, place: int, words: str, *, faint: bool = False) -> None:
        item = self._cells[number][place]
        item.setText(words)
        colour = self.palette().placeholderText() if faint else self.palette().text()
        item.setForeground(colour)


def _about(row: Row, titles: Mapping[Place, str]) -> str:
    match row.use:
        case Use.SCORE:
            return titles.get((row.kind, row.name), row.name) or tr("where? choose")
        case Use.WHO:
            return tr("who they are")
        case Use.COMMENTS:
            return tr("comments")
    return ""


def _right() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


def _left() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
