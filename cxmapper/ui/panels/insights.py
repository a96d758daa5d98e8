"""The list of findings: what hurts and what is missing, the first things first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.messages import message
from cxmapper.drawing.theme import Theme
from cxmapper.ui.map_words import finding_words
from cxmapper.ui.panels.controls import label, panel
from cxmapper.ui.panels.rows import Row, Rows
from cxmapper.ui.words import tr

MARKS = {"pain": ("triangle-alert", "pain"), "gap": ("circle-dashed", "missing")}
"""Icon and tone by the kind of a finding."""


class Insights(QWidget):
    """Findings by falling priority; the one that is chosen is told."""

    chosen = Signal(object)
    """A Finding."""

    def __init__(self) -> None:
        super().__init__()
        frame, layout = panel(tr("Insights"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._summary = label("", "hint")
        self._summary.setWordWrap(True)
        self.rows = Rows(tr("Insights"))
        self._found: Sequence[Finding] = ()
        layout.addWidget(self._summary)
        layout.addWidget(self.rows, 1)
        self.rows.itemClicked.connect(self._choose)
        self.rows.itemActivated.connect(self._choose)

    def dress(self, theme: Theme) -> None:
        """Paint in the tones of a theme."""
        self.rows.dress(theme)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """List these; the numbers of the rows are their ids."""
        if list(found) == list(self._found) and self.rows.count():
            return
        self._found = found
        self._summary.setText(_summary(found))
        self.rows.show_rows([_row(number, finding) for number, finding in enumerate(found)])

    def choose_next(self, by: int) -> None:
        """Choose the finding after or before the one that is chosen, round and round."""
        if self.rows.count():
            current = self.rows.currentRow() if self.rows.currentItem() is not None else (-1 if by > 0 else 0)
            self.rows.setCurrentRow((current + by) % self.rows.count())
            self._choose(self.rows.currentItem())

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._found[int(self.rows.id_of(item))])


def _summary(found: Sequence[Finding]) -> str:
    if not found:
        return tr("Nothing found: nothing hurts and nothing is missing, as far as is known.")
    pains = sum(finding.kind == "pain" for finding in found)
    gaps = len(found) - pains
    hurting = tr("1 pain point") if pains == 1 else tr("{n} pain points", n=pains)
    missing = tr("1 gap") if gaps == 1 else tr("{n} gaps", n=gaps)
    return " · ".join((hurting, missing, tr("ranked by depth × reach")))


def _row(number: int, finding: Finding) -> Row:
    mark, tone = MARKS[finding.kind]
    words = finding_words()
    sure = words[f"confidence.{finding.confidence}"]
    return Row(str(number), message(finding, words), tone, mark, sure, finding.priority)
