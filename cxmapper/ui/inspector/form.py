"""A form: the fields of records of one kind, built once and filled again for others."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxmapper.editing.history import Entry
from cxmapper.errors import UserError
from cxmapper.model.record import Id, Record
from cxmapper.ui.document import parked
from cxmapper.ui.inspector.editor import Context, Editor
from cxmapper.ui.inspector.editors import EDITORS
from cxmapper.ui.inspector.fields import FieldSpec, value_of
from cxmapper.ui.inspector.setting import set_field
from cxmapper.ui.panels.controls import TARGET, label
from cxmapper.ui.styles import sized
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from cxmapper.ui.document import Document

_LABELS = 96
"""Pixels for the names of fields; longer ones wrap."""

ROOMY = 220
"""So many pixels wide a form has its names beside the fields; in a narrower one they stand above."""

_ANY = 16_777_215
"""As wide as widgets can be: Qt's QWIDGETSIZE_MAX."""

_OPEN, _CLOSED, _CLOSED_TURNED = "▾ ", "▸ ", "◂ "


class _Field(Struct, frozen=True):
    spec: FieldSpec
    editor: Editor
    problem: QLabel


class Form(QWidget):
    """The fields of some records, each stored as it is edited: one step to undo for a visit to a field."""

    turned = Signal(object)
    """The ids of the records that came in place of those shown."""

    def __init__(self, document: "Document", specs: Sequence[FieldSpec]) -> None:
        super().__init__()
        self._document = document
        self._ids: tuple[Id, ...] = ()
        self._fields: list[_Field] = []
        self._visit: tuple[str, Entry] | None = None
        self._drafting = False
        self._more = [spec for spec in specs if spec.more]
        self._grids: list[tuple[QFormLayout, list[QLabel]]] = []
        self._above = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        for spec in specs:
            if spec.kind == "title":
                field = self._field(spec)
                outer.addWidget(field.editor.widget)
                outer.addWidget(field.problem)
        outer.addLayout(self._grid([spec for spec in specs if spec.kind != "title" and not spec.more]))
        if self._more:
            self._fold = _fold(outer)
            self._fold.toggled.connect(self._unfold)

    # What is shown

    @property
    def records(self) -> tuple[Record, ...]:
        """The records that are edited, as they are now."""
        found = (self._document.project.record(id_) for id_ in self._ids)
        return tuple(record for record in found if record is not None)

    def show_records(self, record_ids: Sequence[Id]) -> None:
        """Show these; what is half typed stays when it is in a field of theirs."""
        if tuple(record_ids) != self._ids:
            self._ids = tuple(record_ids)
            self._visit = None
            for field in self._fields:
                field.editor.restore()
                field.problem.hide()
        records = self.records
        for field in self._fields:
            _fill(field, records)

    def commit(self) -> None:
        """Store what is half typed."""
        for field in self._fields:
            field.editor.commit()

    @property
    def problem(self) -> str:
        """The sentence under a field that is refused."""
        return next((field.problem.text() for field in self._fields if not field.problem.isHidden()), "")

    # Making it

    def _grid(self, specs: Sequence[FieldSpec]) -> QFormLayout:
        grid, names = QFormLayout(), list[QLabel]()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for spec in specs:
            field = self._field(spec)
            name = label(tr(spec.label), "fieldName")
            name.setContentsMargins(0, 5, 0, 0)
            name.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            name.setBuddy(field.editor.widget)
            beside = QVBoxLayout()
            beside.setSpacing(6)
            beside.addWidget(field.editor.widget)
            beside.addWidget(field.problem)
            grid.addRow(name, beside)
            names.append(name)
        self._grids.append((grid, names))
        self._give_room(grid, names)
        return grid

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names above the fields where there is no room beside them."""
        super().resizeEvent(event)
        above = self.width() < sized(ROOMY)
        if above is not self._above:
            self._above = above
            for grid, names in self._grids:
                self._give_room(grid, names)

    def _give_room(self, grid: QFormLayout, names: Sequence[QLabel]) -> None:
        policy = QFormLayout.RowWrapPolicy
        grid.setRowWrapPolicy(policy.WrapAllRows if self._above else policy.DontWrapRows)
        for name in names:
            name.setWordWrap(not self._above)
            name.setMinimumWidth(0 if self._above else sized(_LABELS))
            name.setMaximumWidth(_ANY if self._above else sized(_LABELS))

    def _field(self, spec: FieldSpec) -> _Field:
        context = Context(lambda: self._document.project, lambda: self.records)
        editor = EDITORS[spec.kind](spec, context)
        editor.widget.setAccessibleName(tr(spec.label))
        problem = label("", "problem")
        problem.setWordWrap(True)
        problem.setMinimumWidth(1)  # or a long word that it quotes would widen the window
        problem.hide()
        field = _Field(spec, editor, problem)
        editor.edited.connect(lambda value: self._store(field, value))
        editor.typed.connect(self._keep_draft)
        editor.refused.connect(lambda sentence: self._say(field, sentence))
        editor.left.connect(self._end_visit)
        self._fields.append(field)
        return field

    def _unfold(self, open_: bool) -> None:
        self._fold.setText(_sign(open_=open_) + tr("More fields"))
        if open_ and self._more:
            inside = QWidget(self)
            inside.setLayout(self._grid(self._more))
            self._more = []
            cast("QVBoxLayout", self.layout()).addWidget(inside)
            self._fold.toggled.connect(inside.setVisible)
            self.show_records(self._ids)

    # Storing

    def _store(self, field: _Field, value: object) -> None:
        label_ = tr("Rename") if field.spec.kind == "title" else tr("Set “{field}”", field=tr(field.spec.label))
        document = self._document
        if not self.records:
            self._park(field, value)
            return
        before = document.history.done[-1] if document.history.done else None
        again = self._visit is not None and self._visit == (field.spec.name, before)
        try:
            if again:
                document.undo()
            change = set_field(document.project, self._ids, field.spec.name, value)
            done = document.do(label_, change)
        except UserError as error:
            if again:
                document.redo()
            self._say(field, explained(error))
            return
        self._say(field, "")
        self._keep_draft("")
        self._visit = (field.spec.name, document.history.done[-1]) if done else None
        _fill(field, self.records)
        field.editor.settle()
        gone = {record.id for record in change.removed}
        if not gone.isdisjoint(self._ids):
            self.turned.emit(tuple(record.id for record in change.added))

    def _park(self, field: _Field, value: object) -> None:
        """Keep what was typed for what was deleted meanwhile, once the deletion is told to everybody."""
        if isinstance(value, str) and value.strip():
            QTimer.singleShot(0, self, lambda: self._document.park(value))
            self._say(field, parked(value))
        self._keep_draft("")

    def _end_visit(self) -> None:
        self._visit = None
        for field in self._fields:
            if field.problem.isHidden():
                field.editor.restore()

    def _say(self, field: _Field, sentence: str) -> None:
        field.problem.setText(sentence)
        field.problem.setVisible(bool(sentence))
        field.editor.widget.setAccessibleDescription(sentence)

    def _keep_draft(self, text: str) -> None:
        """Keep what is half typed; what another form keeps is none of this one's business."""
        if text or self._drafting:
            self._drafting = bool(text)
            self._document.draft(text, "inspector")


def _fill(field: _Field, records: Sequence[Record]) -> None:
    values = [value_of(record, field.spec.name) for record in records]
    if values:
        several = any(value != values[0] for value in values)
        field.editor.show_value(values[0], several=several)


def _sign(*, open_: bool) -> str:
    turned = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _OPEN if open_ else _CLOSED_TURNED if turned else _CLOSED


def _fold(outer: QVBoxLayout) -> QPushButton:
    made = QPushButton(_sign(open_=False) + tr("More fields"))
    made.setObjectName("fold")
    made.setAccessibleName(tr("More fields"))
    made.setCheckable(True)
    made.setMinimumHeight(TARGET)
    outer.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
    return made
