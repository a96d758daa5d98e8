"""What the selected columns of a survey are for, to be changed."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from cxmapper.feedback.comments import masked
from cxmapper.feedback.guess.looks import Looks, Seen
from cxmapper.feedback.mapping.records import PlaceKind
from cxmapper.feedback.mapping.rows import Row, Use, codes_in, codes_text
from cxmapper.model.project import Project
from cxmapper.model.records import Metric, View
from cxmapper.ui.feedback.choosing import SearchChoice, choose_among, metric_names, place_called, places
from cxmapper.ui.map_words import number_words
from cxmapper.ui.panels.choice import Choice
from cxmapper.ui.panels.controls import label
from cxmapper.ui.panels.tick import Tick
from cxmapper.ui.words import marked, tr
from cxmapper.wording import punctuated

USES: Mapping[Use, str] = {
    Use.NOTHING: marked("not used"),
    Use.SCORE: marked("a score"),
    Use.WHO: marked("who they are"),
    Use.COMMENTS: marked("comments to look through"),
}
VIEWS: Mapping[View | None, str] = {
    None: marked("as everybody answered"),
    View.EXPECTED: marked("what they expected"),
    View.PERCEIVED: marked("what they perceived"),
    View.BELIEVED: marked("what we believe"),
}
LONGEST, VALUES = 160, 8


class Details(QWidget):
    """Fields for the selected columns; what is changed in one of them is changed in all of these columns."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self.asked, self.values = label("", "strong"), label("", "hint")
        for words in (self.asked, self.values):
            words.setWordWrap(True)
        self.use, self.view = Choice(tr("Used as")), Choice(tr("View"))
        self.where, self.measured = SearchChoice(tr("Is about")), SearchChoice(tr("Metric"))
        self.skipped, self.not_applicable = QLineEdit(), QLineEdit()
        self.turned = Tick(tr("The lowest number is the best"))
        for line, name in ((self.skipped, tr("Means skipped")), (self.not_applicable, tr("Means not applicable"))):
            line.setAccessibleName(name)
            line.setPlaceholderText(tr("none; such as 0; 99"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.asked)
        layout.addWidget(self.values)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(3)
        for field in (self.use, self.where, self.measured, self.view, self.skipped, self.not_applicable):
            heading = label(field.accessibleName(), "fieldName")
            heading.setBuddy(field)
            self._form.addRow(heading, field)
        self._form.addRow(self.turned)
        layout.addLayout(self._form)
        layout.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.use.activated.connect(lambda: self._change(lambda row: replace(row, use=Use(self.use.currentData()))))
        self.where.activated.connect(self._place)
        self.measured.activated.connect(
            lambda: self._change(lambda row: replace(row, metric=self.measured.currentData()))
        )
        self.view.activated.connect(lambda: self._change(lambda row: replace(row, view=_view(self.view.currentData()))))
        self.skipped.editingFinished.connect(
            lambda: self._change(lambda row: replace(row, skipped=codes_in(self.skipped.text())))
        )
        self.not_applicable.editingFinished.connect(
            lambda: self._change(lambda row: replace(row, not_applicable=codes_in(self.not_applicable.text())))
        )
        self.turned.clicked.connect(lambda checked: self._change(lambda row: replace(row, reversed=checked)))

    @property
    def rows(self) -> Sequence[Row]:
        """The selected rows as they are now."""
        return self._rows

    def show_rows(self, project: Project, rows: Sequence[Row], seen: Sequence[Seen], own: Sequence[Metric]) -> None:
        """Edit these rows; of several the first one's values are shown."""
        self._rows = list(rows)
        self.setEnabled(bool(rows))
        if not rows:
            return
        row = rows[0]
        one = len(rows) == 1
        self.asked.setText(_short(seen[0].question or seen[0].name) if one else tr("{n} columns", n=len(rows)))
        self.values.setText(_values(seen[0]) if one else "")
        self.values.setVisible(one)
        private = any(each.looks in (Looks.PERSONAL, Looks.KEY) for each in seen)
        uses = [(use, tr(words)) for use, words in USES.items() if use is Use.NOTHING or not private]
        choose_among(self.use, uses, row.use)
        choose_among(self.where, places(project), place_called(project, row.kind, row.name) if row.name else None)
        choose_among(self.measured, ((name, name) for name in metric_names(project, own)), row.metric)
        choose_among(self.view, ((view, tr(words)) for view, words in VIEWS.items()), row.view)
        self.skipped.setText(codes_text(row.skipped))
        self.not_applicable.setText(codes_text(row.not_applicable))
        self.turned.setChecked(row.reversed)
        self._show_fields()

    def _show_fields(self) -> None:
        score = any(row.use is Use.SCORE for row in self._rows)
        for field in (self.where, self.measured, self.view, self.skipped, self.not_applicable, self.turned):
            self._form.setRowVisible(field, score or (field is self.where and self.use.count() > 1))

    def _place(self) -> None:
        """Choosing what a column is about makes it a score."""
        kind, name = self.where.currentData()
        self._change(
            lambda row: replace(row, use=Use.SCORE, kind=PlaceKind(kind), name=name, metric=row.metric or "CSAT")
        )

    def _change(self, change: Callable[[Row], Row]) -> None:
        after = [change(row) for row in self._rows]
        if after != self._rows:
            self._rows = after
            self.changed.emit()


def _view(data: str | None) -> View | None:
    return View(data) if data else None


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _values(one: Seen) -> str:
    """The values, in order where they are numbers, with how often they were given."""
    profile = one.profile
    if one.looks in (Looks.PERSONAL, Looks.KEY, Looks.TEXT) or not profile.values:
        return tr("{n} {n|value|values}, {blank} blank", n=_number(profile.answered), blank=_number(profile.blank))
    most = sorted(profile.values[:VALUES], key=lambda pair: (len(pair[0]), pair[0]) if one.numbers else (0, ""))
    said = [f"{masked(value)[:30]}: {_number(count)}" for value, count in most]
    more = ["…"] if profile.distinct > len(most) else []
    return " · ".join([*said, *more, tr("{blank} blank", blank=_number(profile.blank))])


def _number(count: int) -> str:
    return punctuated(f"{count:,}", number_words())
