"""The numbers of a chart as a table: for screen readers, and to be copied."""

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from cxmapper.drawing.charts.chart import Chart
from cxmapper.exchange.cells import defused
from cxmapper.ui.panels.controls import apart
from cxmapper.ui.words import tr


class ChartTable(QTableWidget):
    """A table to read; what is selected in it, or all of it, is copied with its headings as lines of tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Numbers of the chart"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self._chart: Chart | None = None

    def show_chart(self, chart: Chart) -> None:
        """Show the numbers of a chart."""
        if chart == self._chart:
            return
        self._chart = chart
        self.setAccessibleName(chart.drawing.title)
        self.clear()
        self.setColumnCount(len(chart.head))
        self.setRowCount(len(chart.rows))
        self.setHorizontalHeaderLabels(list(chart.head))
        for number, row in enumerate(chart.rows):
            for column, words in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(apart(words)))
        self.resizeColumnsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected rows, or all where none is, on the clipboard with their headings."""
        if self._chart is None:
            return
        chosen = sorted({index.row() for index in self.selectedIndexes()}) or range(len(self._chart.rows))
        rows = [self._chart.head, *(self._chart.rows[number] for number in chosen)]
        text = "\n".join("\t".join(defused(" ".join(cell.split())) for cell in row) for row in rows)
        QGuiApplication.clipboard().setText(text)
