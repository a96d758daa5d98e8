"""The capture bar: what the group says, typed a line a thing, while the map draws itself above."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from cxmapper.drawing.look import Mode
from cxmapper.drawing.theme import theme
from cxmapper.editing.capture.outcomes import Became, Outcome
from cxmapper.editing.capture.places import Where, at_record, parked, titles
from cxmapper.errors import UserError
from cxmapper.model.record import Id
from cxmapper.model.records import Note, Stage, Touchpoint
from cxmapper.ui.actions.keys import way_to
from cxmapper.ui.capture.saying import HINT, becoming_icon, becoming_words, captured_words
from cxmapper.ui.capture.typing_line import Typing, announce
from cxmapper.ui.icons import SIZE, pixmap
from cxmapper.ui.panels.controls import PAD, onward
from cxmapper.ui.panels.controls import label as plain
from cxmapper.ui.styles import sized
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


class CaptureBar(QFrame):
    """A line to type in, beside it what the line will become; Enter captures it and the next one can be typed."""

    parking_wanted = Signal()
    """Show or hide what is parked."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self.setObjectName("capture")
        self.setAccessibleName(tr("Capture"))
        self._page = page
        self._where = Where(page.journey.id)
        self._is_list = False
        self._notes: Mapping[Id, Note] | None = None
        self._prompt = plain(onward(), "prompt")
        self._prompt.setFixedWidth(sized(SIZE) + 4)
        self._prompt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.typing = Typing()
        self.typing.setAccessibleName(tr("Capture a line"))
        self.typing.setAccessibleDescription(tr(HINT))
        self.aside = Aside()
        self.parked = QToolButton()
        self.parked.setObjectName("parked")
        self.parked.setAccessibleDescription(tr("Shows or hides what is parked"))
        self.parked.clicked.connect(self.parking_wanted)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(PAD, 4, PAD, 4)
        self.row.setSpacing(8)
        for part, stretch in ((self._prompt, 0), (self.typing, 1), (self.aside, 0), (self.parked, 0)):
            self.row.addWidget(part, stretch)
        self.typing.returnPressed.connect(self.capture)
        self.typing.textEdited.connect(self._edited)
        self.typing.textChanged.connect(self._changed)
        self.typing.focused.connect(self._show_focus)
        self.typing.left.connect(lambda: page.canvas.setFocus(Qt.FocusReason.OtherFocusReason))
        self.typing.too_long.connect(lambda: self._complain(tr("That is too long for one paste; paste it in parts.")))
        page.document.changed.connect(self._follow)
        page.document.changed.connect(self._forget)
        page.changed.connect(self._follow)
        page.selected.connect(self._follow)
        self._follow()
        self.typing.begin(page.document.drafted)

    @property
    def where(self) -> Where:
        """Where the next line goes: to what is selected, else to where the last one went."""
        page, where = self._page, self._where
        if where.journey_id != page.journey.id:
            where = Where(page.journey.id)
        where = replace(where, persona_id=page.looking.speaker.id if page.looking.speaker is not None else None)
        return at_record(page.document.project, where, page.selection.focus)

    def take_focus(self) -> None:
        """Let the next key be typed here."""
        self.typing.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enlarge(self, *, large: bool) -> None:
        """Show what is typed large, for a room of people, or as usual."""
        for part in (self, self.typing, self.typing.proposals, self.aside, self.parked):
            part.setProperty("large", large)
            part.style().unpolish(part)
            part.style().polish(part)

    def capture(self) -> None:
        """Make what is typed part of the map; what does not fit stays, with a sentence beside it."""
        from cxmapper.editing.capture.capturing import captured, label

        page, text = self._page, self.typing.text()
        if not text.strip():
            return
        try:
            got = captured(page.document.project, self.where, text)
        except UserError as error:
            self._complain(explained(error))
            return
        name = label(got.outcomes)
        step = tr("Capture “{line}”", line=name) if name else tr("Capture {n} {n|line|lines}", n=len(got.outcomes))
        if got.change and not page.do(step, got.change):
            return
        self._where = got.where
        self.typing.remember(text if "\n" not in text else "")
        self._look_there(got.where, got.shown)
        self._tell(got.outcomes)

    def _look_there(self, where: Where, shown: str | None) -> None:
        page = self._page
        if where.persona_id is not None and page.look.focus != where.persona_id:
            page.looking.focus_on(where.persona_id)
        if shown is not None:
            page.select(shown)
            page.canvas.bring_into_view(shown)

    # Saying what is going on

    def _edited(self, text: str) -> None:
        """Say what the line will become; a list that was pasted is captured at once."""
        if text != self.typing.text():
            return  # it was too long
        from cxmapper.editing.capture.completing import completions

        was_list, self._is_list = self._is_list and not self.typing.all_chosen, "\n" in text
        if self._is_list and not was_list:
            self.capture()
        else:
            self.typing.propose(completions(self._page.document.project, self.where, text))

    def _changed(self, text: str) -> None:
        if text != self.typing.text():
            return  # a list that was captured while Qt was telling of it
        from cxmapper.editing.capture.capturing import becoming

        self._page.document.draft(self.typing.text(), "capture")
        try:
            outcomes = becoming(self._page.document.project, self.where, text)
            self._say(becoming_words(outcomes) or tr(HINT))
        except UserError as error:
            outcomes = ()
            self._say(explained(error))
        self._show_icon(becoming_icon(outcomes))

    def _forget(self, _: object) -> None:
        """After another edit it is no news what was captured, and after undo not true."""
        if not self.typing.text():
            self._say(tr(HINT) if self.typing.hasFocus() else "")

    def _show_focus(self, has_it: bool) -> None:
        """Frame the bar while it has the focus; before anything is typed, say which marks there are."""
        hint, said = tr(HINT), self.aside.text()
        if has_it and not said and not self.typing.text():
            self._say(hint)
        elif not has_it and said == hint:
            self._say("")
        self.setProperty("active", has_it)
        self.style().unpolish(self)
        self.style().polish(self)

    def _show_icon(self, name: str) -> None:
        if not name:
            self._prompt.setText(onward())
            return
        accent = theme(self._page.look.theme).colours["accent"]
        self._prompt.setPixmap(pixmap(name, accent, self.devicePixelRatioF(), sized(SIZE)))

    def _tell(self, outcomes: tuple[Outcome, ...]) -> None:
        words = captured_words(outcomes, way_to("undo", self))
        if self._page.look.mode is Mode.CAPTURE and any(one.became is Became.MISSING for one in outcomes):
            words = tr("{what}; it shows in review", what=words.rstrip("."))
        self._say(words)
        announce(self.typing, words)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.aside.say(words, wrong=wrong)
        self._share()

    def _share(self) -> None:
        """What stands in the empty line is read first; the marks beside it are cut before."""
        parts = [part for part in (self._prompt, self.parked) if not part.isHidden()]
        others = sum(part.sizeHint().width() + self.row.spacing() for part in parts) + 2 * PAD + self.row.spacing()
        line = self.typing.fontMetrics().horizontalAdvance(self.typing.placeholderText()) + PAD
        least = 0 if self.aside.text() == tr(HINT) else self.width() // 2
        self.aside.setMaximumWidth(max(least, self.width() - others - line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _complain(self, sentence: str) -> None:
        self._say(sentence, wrong=True)
        announce(self.typing, sentence)

    def _follow(self, *_: object) -> None:
        """Say where the next line goes, and how much is parked."""
        project, where = self._page.document.project, self.where
        place = " › ".join(title or tr("unnamed") for title in titles(project, where))
        stages = project.children(Stage, self._page.journey.id)
        if place and not any(project.children(Touchpoint, stage.id) for stage in stages):
            place = tr("{stage} › type what happens, and press Enter", stage=place)
        self.typing.setPlaceholderText(place or tr("Type a stage, such as Order:"))
        if self._notes is not project.all(Note):
            self._notes = project.all(Note)
            self._count(len(parked(project)))
        self._share()

    def _count(self, count: int) -> None:
        self.parked.setText(tr("parked {n}", n=count))
        self.parked.setAccessibleName(tr("parked {n}", n=count))
        self.parked.setVisible(count > 0)


class Aside(QLabel):
    """A line of plain text beside what is typed; what there is no room for is cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("aside")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say this; `wrong` where it keeps a line from being captured."""
        self.setText(words)
        self.setAccessibleName(words)
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint what there is room for, at the end of the line."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), end | Qt.TextFlag.TextSingleLine, words)
        painter.end()
