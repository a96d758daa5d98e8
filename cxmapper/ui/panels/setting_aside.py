"""Asks why a finding is set aside, and when to look at it again."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from cxmapper.errors import UserError
from cxmapper.ui.inspector.written import read_day
from cxmapper.ui.panels.controls import label
from cxmapper.ui.panels.dialogs import answers, lines_under_names
from cxmapper.ui.words import explained, tr

MOST = 300
"""Characters of a reason."""


class SettingAside(QDialog):
    """The finding, a line for the reason, and one for a day, `today` or later; Enter sets it aside."""

    def __init__(self, parent: QWidget, sentence: str, today: date, take: Callable[[str, date | None], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Set it aside"))
        self._today, self._take = today, take
        said = label(sentence, "strong")
        said.setWordWrap(True)
        self.reason = _line(tr("Why?"), tr("for example: {example}", example=tr("the supplier mends it in May")))
        self.until = _line(tr("Look at it again on"), tr("a day, or never: 2026-12-15"))
        self.problem = label("", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        hint = label(tr("It stays listed as set aside, and comes back when its evidence changes."), "hint")
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(said)
        layout.addLayout(lines_under_names((self.reason, self.until)))
        layout.addWidget(self.problem)
        layout.addWidget(hint)
        layout.addWidget(answers(tr("Set it aside"), self._answer, self.close))
        self.setMinimumWidth(440)

    def _answer(self) -> None:
        reason = self.reason.text().strip()
        try:
            until = read_day(self.until.text())
        except UserError as error:
            self._complain(explained(error))
            return
        if not reason:
            self._complain(tr("Say why: in a year nobody will remember."))
            return
        if until is not None and until < self._today:
            self._complain(tr("That day is over, so it would not be set aside at all; write a later one, or none."))
            return
        self.close()
        self._take(reason, until)

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setMinimumHeight(32)
    made.setMaxLength(MOST)
    return made
