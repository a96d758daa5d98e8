"""What people wrote, one by one: a key makes it a quote, a pain or a question, another skips it."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cxmapper.editing.edits.comments import As, take_comment
from cxmapper.editing.references import existing
from cxmapper.feedback.guess.about import touchpoint_about
from cxmapper.model.ids import new_id
from cxmapper.model.record import Id
from cxmapper.model.records import Persona, Stage, Touchpoint
from cxmapper.ui.commands.here import touchpoint
from cxmapper.ui.feedback.choosing import SearchChoice, choose_among
from cxmapper.ui.feedback.remarks import Remark, Remarks
from cxmapper.ui.panels.controls import PAD, label, push
from cxmapper.ui.panels.wrapped import WrappedList
from cxmapper.ui.words import marked, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

LABELS: Mapping[As, str] = {
    As.QUOTE: marked("Quote at {title}"),
    As.PAIN: marked("Pain at {title}"),
    As.QUESTION: marked("Question at {title}"),
}
_PLAIN, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Inbox(QWidget):
    """Comments that wait, the one looked at selected. They are here only: what is not taken is stored nowhere."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self.setObjectName("parking")
        self.setAccessibleName(tr("Comments"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = page
        self._source, self._waiting, self._skipped = "", list[Remark](), list[Remark]()
        self.empty = label(
            tr("Comments of a survey come here when it is read in; choose a column for it there."), "hint"
        )
        self.empty.setWordWrap(True)
        self.count, self.about = label("", "small"), label("", "small")
        for words in (self.count, self.about):
            words.setWordWrap(True)
        self.list = WrappedList(tr("Comments"))
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.installEventFilter(self)
        self.where = SearchChoice(tr("At the touchpoint"))
        self.where.line.setPlaceholderText(tr("type a part of its title"))
        self.quote, self.pain, self.question = push(tr("Quote  Q")), push(tr("Pain  P")), push(tr("Question  Shift+Q"))
        self.skip, self.back = push(tr("Skip  S")), push(tr("Back  ⌫"))
        self.back.setAccessibleName(tr("Back to the comment skipped last"))
        self._arrange()
        for button, deed in (
            (self.quote, lambda: self.take(As.QUOTE)),
            (self.pain, lambda: self.take(As.PAIN)),
            (self.question, lambda: self.take(As.QUESTION)),
            (self.skip, self.skip_one),
            (self.back, self.go_back),
        ):
            button.clicked.connect(deed)
        self.list.currentRowChanged.connect(self._choose)
        page.selected.connect(self._suggest)
        page.looking.opened.connect(self._suggest)
        page.document.changed.connect(self._suggest)
        self._show()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(6)
        layout.addWidget(self.count)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.about)
        self._heading = label(tr("At the touchpoint"), "fieldName")
        self._heading.setBuddy(self.where)
        layout.addWidget(self._heading)
        layout.addWidget(self.where)
        self._buttons = QWidget()
        rows = QVBoxLayout(self._buttons)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for buttons in ((self.quote, self.pain), (self.question,), (self.skip, self.back)):
            row = QHBoxLayout()
            for button in buttons:
                row.addWidget(button, 1)
            rows.addLayout(row)
        layout.addWidget(self._buttons)

    # What waits

    def show_remarks(self, remarks: Remarks) -> None:
        """Let these be looked through, in place of those that still wait from another survey."""
        self._source, self._waiting, self._skipped = remarks.source, list(remarks.remarks), []
        self._show()
        self.list.setFocus()

    @property
    def waiting(self) -> Sequence[Remark]:
        """The comments that nobody has decided on."""
        return self._waiting

    @property
    def current(self) -> Remark | None:
        """The comment that is looked at."""
        row = self.list.currentRow()
        return self._waiting[row] if 0 <= row < len(self._waiting) else None

    @property
    def remarks(self) -> Remarks:
        """What waits, and of which survey."""
        return Remarks(self._source, tuple(self._waiting))

    @property
    def left(self) -> str:
        """How many nobody looked at, in words: what to say when they go; empty where none waits."""
        if not self._waiting:
            return ""
        return tr(
            "{n} {n|comment was|comments were} not looked through and {n|is|are} kept nowhere; read the file to go on.",
            n=len(self._waiting),
        )

    def take(self, become: As) -> None:
        """Make the comment a quote, pain or question at the touchpoint that is chosen."""
        remark, subject = self.current, self.where.currentData()
        if remark is None:
            return
        if subject is None:
            self._page.messages.tell(tr("Choose the touchpoint that this is about, here or on the map."))
            self.where.setFocus()
            return
        self._take(remark, become, str(subject))

    def _take(self, remark: Remark, become: As, subject: Id) -> None:
        id_, project = new_id(), self._page.document.project
        persona = remark.persona_id if project.get(Persona, remark.persona_id) is not None else None
        done = self._page.do(
            tr(LABELS[become], title=existing(project, Touchpoint, subject).title),
            lambda now: take_comment(
                now, remark.text, become, subject, id=id_, source=self._source, persona_id=persona, when=remark.when
            ),
        )
        if done:
            self._drop()

    def skip_one(self) -> None:
        """Leave the comment out; until the survey's comments are closed, it can be gone back to."""
        remark = self.current
        if remark is not None:
            self._skipped.append(remark)
            self._drop()

    def go_back(self) -> None:
        """Look again at the comment that was skipped last."""
        if self._skipped:
            row = max(self.list.currentRow(), 0)
            remark = self._skipped.pop()
            self._waiting.insert(row, remark)
            self.list.insertItem(row, remark.text)
            self.list.setCurrentRow(row)
            self._tell()

    def forget(self) -> None:
        """Let all comments go, and say how many nobody looked at."""
        left = self.left
        self._source, self._waiting, self._skipped = "", [], []
        self._show()
        if left:
            self._page.messages.tell(left)

    def _drop(self) -> None:
        row = self.list.currentRow()
        del self._waiting[row]
        self.list.takeItem(row)
        self.list.setCurrentRow(min(row, len(self._waiting) - 1))
        self._tell()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Hear when the dock is closed in which this is."""
        dock = self.parent()
        if event.type() == QEvent.Type.ParentChange and isinstance(dock, QDockWidget):
            dock.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list: Q, P and Shift+Q take a comment, S and Space skip it, Backspace goes back."""
        if event.type() == QEvent.Type.Close and watched is self.parent():
            self.forget()
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            deed = self._deeds().get((Qt.Key(event.key()), event.modifiers()))
            if deed is not None:
                deed()
                return True
        return super().eventFilter(watched, event)

    def _deeds(self) -> Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]]:
        return {
            (Qt.Key.Key_Q, _PLAIN): lambda: self.take(As.QUOTE),
            (Qt.Key.Key_Q, _SHIFT): lambda: self.take(As.QUESTION),
            (Qt.Key.Key_P, _PLAIN): lambda: self.take(As.PAIN),
            (Qt.Key.Key_S, _PLAIN): self.skip_one,
            (Qt.Key.Key_Space, _PLAIN): self.skip_one,
            (Qt.Key.Key_Backspace, _PLAIN): self.go_back,
        }

    # Showing

    def _show(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for remark in self._waiting:
            QListWidgetItem(remark.text, self.list)
        self.list.setCurrentRow(0 if self._waiting else -1)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        """Show what there is to do."""
        over = bool(self._source) and not self._waiting
        self.empty.setText(
            tr("All comments of {name} are looked through.", name=self._source)
            if over
            else tr("Comments of a survey come here when it is read in; choose a column for it there.")
        )
        self.empty.setVisible(not self._waiting)
        for part in (self.count, self.list, self.about, self._heading, self.where, self._buttons):
            part.setVisible(bool(self._waiting) or (part is self._buttons and bool(self._skipped)))
        self._choose()

    def _choose(self) -> None:
        remark = self.current
        self.count.setText(
            tr("{n} {n|comment|comments} of {name} {n|waits|wait}", n=len(self._waiting), name=self._source)
        )
        persona = self._page.document.project.get(Persona, remark.persona_id) if remark is not None else None
        said = (persona.name if persona is not None else "", remark.when if remark is not None else "")
        self.about.setText(" · ".join(filter(None, said)) or tr("Nothing says who wrote this, or when."))
        for button in (self.quote, self.pain, self.question, self.skip):
            button.setEnabled(remark is not None)
        self.back.setEnabled(bool(self._skipped))
        self._suggest()

    def _suggest(self) -> None:
        """The selected touchpoint, or the one that the comment seems to be about."""
        remark = self.current
        if remark is None:
            return
        project, page = self._page.document.project, self._page
        there = [
            one for stage in project.children(Stage, page.journey.id) for one in project.children(Touchpoint, stage.id)
        ]
        at = touchpoint(page) or touchpoint_about(remark.text, there)
        choices = [(one.id, one.title or tr("unnamed")) for one in there]
        choose_among(self.where, choices, at.id if at is not None else None)


def show_remarks(page: "MapPage", remarks: Remarks) -> str:
    """Show comments in their dock, with the focus on the first; returns what to say of those that waited there."""
    dock = page.docks["comments"]
    dock.show()
    dock.raise_()
    panel = dock.widget()
    if not isinstance(panel, Inbox):
        return ""
    left = panel.left
    panel.show_remarks(remarks)
    return left
