"""What was put aside for later: added, reworded, brought back to the map, thrown away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.notes import unpark
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Note, NoteKind, Stage, Touchpoint
from cxmapper.ui.commands.here import touchpoint
from cxmapper.ui.panels.controls import PAD, label, push
from cxmapper.ui.panels.wrapped import WrappedList
from cxmapper.ui.words import marked, tr
from cxmapper.wording import visible

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

ID = Qt.ItemDataRole.UserRole
MOST = 500
"""Characters of a note that is typed here."""

KINDS = (
    (NoteKind.QUESTION, marked("Open &question")),
    (NoteKind.QUOTE, marked("Q&uote")),
    (NoteKind.DOING, marked("What they &do")),
    (NoteKind.THINKING, marked("What they &think")),
    (NoteKind.DECISION, marked("&Decision")),
)


def parked(project: Project) -> tuple[Note, ...]:
    """The notes that have no place, in the order in which they were made."""
    return tuple(note for note in project.ordered(Note) if note.subject_id is None)


class Parking(QWidget):
    """The list of parked notes of a page, with a line to add one. Enter or F2 rewords, Delete throws away."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self.setObjectName("parking")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = page
        self.line = QLineEdit(maxLength=MOST)
        self.line.setPlaceholderText(tr("Park something for later"))
        self.line.setAccessibleName(tr("Park something for later"))
        self.list = WrappedList(tr("Parked"))
        self.list.installEventFilter(self)
        self.empty = label(tr("Nothing is parked. What leads too far now is kept here."), "hint")
        self.empty.setWordWrap(True)
        self.back, self.away = push(tr("&Bring back…")), push(tr("&Delete"))
        self.away.setAccessibleName(tr("Delete parked note"))
        self._kinds = QMenu(self.back)
        for kind, title in KINDS:
            self._kinds.addAction(tr(title)).triggered.connect(lambda _=False, kind=kind: self.bring_back(kind))
        self.back.setMenu(self._kinds)
        self._arrange()
        self.line.returnPressed.connect(self._add)
        self.list.itemChanged.connect(self._reword)
        self.list.currentRowChanged.connect(self._enable)
        self.away.clicked.connect(self.throw_away)
        page.document.changed.connect(self._follow)
        page.selected.connect(self._enable)
        self._show()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back, 1)
        buttons.addWidget(self.away, 1)
        layout.addLayout(buttons)

    @property
    def current(self) -> Id | None:
        """The id of the note that is chosen."""
        item = self.list.currentItem()
        return None if item is None else str(item.data(ID))

    def bring_back(self, kind: NoteKind) -> None:
        """Put the chosen note to the selected touchpoint or stage, as a note of some kind."""
        note_id, subject = self.current, self._subject()
        if note_id is not None and subject is not None:
            self._page.do(tr("Bring back"), lambda project: unpark(project, note_id, subject.id, kind))

    def throw_away(self) -> None:
        """Delete the chosen note."""
        note_id = self.current
        if note_id is not None:
            self._page.do(tr("Delete parked note"), lambda project: delete(project, note_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list: Delete throws away, Enter rewords as F2 does."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete:
                self.throw_away()
                return True
            item = self.list.currentItem()
            enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enters and item is not None and self.list.hasFocus():  # the one that ends the rewording comes too
                self.list.editItem(item)
                return True
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        text = visible(" ".join(self.line.text().split()))
        new = Note(id=new_id(), kind=NoteKind.PARKING, text=text)
        if text and self._page.do(tr("Park {text}", text=text), Change.adding(new)):
            self.line.clear()

    def _reword(self, item: QListWidgetItem) -> None:
        note_id, text = str(item.data(ID)), visible(" ".join(item.text().split()))
        done = text and self._page.do(tr("Reword parked note"), lambda project: set_fields(project, note_id, text=text))
        if not done:
            self._show()

    def _follow(self, change: Change) -> None:
        if any(isinstance(record, Note) for pair in change.pairs for record in pair):
            self._show()
        self._enable()

    def _show(self) -> None:
        current, row = self.current, self.list.currentRow()
        notes = parked(self._page.document.project)
        ids = [note.id for note in notes]
        items = [self.list.item(number) for number in range(self.list.count())]
        self.list.blockSignals(True)
        if [item.data(ID) for item in items] == ids:  # a note that was just reworded is not made anew under its editor
            for item, note in zip(items, notes, strict=True):
                item.setText(note.text)
        else:
            self.list.clear()
            for note in notes:
                item = QListWidgetItem(note.text, self.list)
                item.setData(ID, note.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.setCurrentRow(ids.index(current) if current in ids else min(max(row, 0), len(ids) - 1))
        self.list.blockSignals(False)
        self.empty.setVisible(not notes)
        self.list.setVisible(bool(notes))
        self._enable()

    def _subject(self) -> Record | None:
        """Where a note would go back to: the selected touchpoint, else the selected stage."""
        at: Touchpoint | None = touchpoint(self._page)
        return at or self._page.document.project.get(Stage, self._page.selection.focus)

    def _enable(self) -> None:
        chosen, subject = self.current is not None, self._subject()
        self.back.setEnabled(chosen and subject is not None)
        self.away.setEnabled(chosen)
        name = str(getattr(subject, "title", ""))
        self.back.setAccessibleName(tr("Bring back to {title}", title=name) if subject else tr("Bring back"))
