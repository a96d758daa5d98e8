"""What is compared with what is on the map, and the strip above it that says so."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from cxmapper.analysis.comparing import Difference, Mark, Marks, compared, marks_of
from cxmapper.files.versions import differences
from cxmapper.model.project import Project
from cxmapper.ui.canvas.marks import paint_marks
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.viewport import Viewport
from cxmapper.ui.map_words import difference_words
from cxmapper.ui.panels.controls import PAD, label
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


class Comparison(QObject):
    """A state of the project that the map is compared with, or none; follows edits and other journeys."""

    changed = Signal()

    def __init__(self, page: "MapPage", parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._before: Project | None = None
        self.with_id = ""
        self.title = ""
        self.found: tuple[Difference, ...] = ()
        self._marks = Marks({}, {})
        page.canvas.layers.append(self._paint)
        page.document.changed.connect(self._compare)
        page.looking.opened.connect(self._compare)

    def begin(self, with_id: str, title: str, before: Project) -> None:
        """Compare with a state of the project; `with_id` says for the list which one it is."""
        self.with_id, self.title, self._before = with_id, title, before
        self._compare()

    def end(self) -> None:
        """Show the map as it is."""
        self.with_id, self.title, self._before = "", "", None
        self._compare()

    @property
    def counts(self) -> str:
        """How much differs, in words."""
        if not self.found:
            return tr("nothing differs on this journey")
        count = {mark: sum(one.mark is mark for one in self.found) for mark in Mark}
        return tr(
            "+ {new} new · − {gone} gone · ~ {changed} changed",
            new=count[Mark.ADDED],
            gone=count[Mark.GONE],
            changed=count[Mark.CHANGED],
        )

    def _compare(self) -> None:
        before, page = self._before, self._page
        if before is None and not self.found and not self._marks.of:
            self.changed.emit()
            return
        now, found = page.document.project, tuple[Difference, ...]()
        if before is not None:
            found = compared(before, now, differences(before, now), page.looking.journey.id, difference_words())
        self.found, self._marks = found, marks_of(found)
        page.canvas.update()
        self.changed.emit()

    def _paint(self, painter: QPainter, picture: Picture, view: Viewport) -> None:
        if self._before is not None:
            paint_marks(painter, picture, view, self._marks)


class ComparisonStrip(QFrame):
    """Says above the map with what it is compared, and ends it."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAccessibleName(tr("Comparison"))
        self._comparison = comparison
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 4, 4, 4)
        self._words = label("")
        row.addWidget(self._words, 1)
        end = QPushButton(tr("Stop comparing"))
        end.setAccessibleName(end.text())
        end.clicked.connect(comparison.end)
        row.addWidget(end)
        comparison.changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        title = self._comparison.title
        words = tr("Compared with “{title}”: {counts}", title=title, counts=self._comparison.counts)
        self._words.setText(words if title else "")
        self._words.setAccessibleName(words if title else "")
        self.setVisible(bool(title))
