"""The inspector: every field of whatever is selected; of nothing, those of the project and the journey."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cxmapper.drawing.look import Mode
from cxmapper.drawing.theme import Theme, theme
from cxmapper.model.change import Change
from cxmapper.model.integrity import NAMES as REFERRING
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Journey, references_of
from cxmapper.ui.inspector.tabs import order_tabs
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.inspector.sheet import Sheet
    from cxmapper.ui.map_page import MapPage

WIDTH, LEAST = 330, 250
"""Pixels."""

_NAMED = frozenset({"personas", "departments", "people", "metrics", "stages", "journeys", "segments"})
"""Tables whose records are shown by name beside others."""


class Inspector(QScrollArea):
    """A sheet for what is selected; one for each kind of record, made when it is first needed."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self._page = page
        self._sheets: dict[tuple[type[Record], ...], Sheet] = {}
        self._shown: list[Sheet] = []
        self._is_painted = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._arrange)
        self._seen: tuple[str, Mode, str | None, Id] = ("", Mode.REVIEW, None, "")
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("inside")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(14, 6, 14, 14)
        self._layout.setSpacing(18)
        self._layout.addStretch(1)
        self.setWidget(inside)
        page.selected.connect(self.show_selection)
        page.changed.connect(self._follow_looks)
        page.closing.connect(self.commit)
        page.document.changed.connect(self._follow)

    @property
    def sheets(self) -> "Sequence[Sheet]":
        """The sheets that are shown, from above."""
        return self._shown

    def show_selection(self) -> None:
        """Show what is selected now; what was half typed before is stored first, and whoever was in here stays here."""
        was_here = self._has_focus
        self.commit()
        self._arrange()
        self.verticalScrollBar().setValue(0)
        if was_here and not self._has_focus:
            from cxmapper.ui.commands.panels import go_to

            go_to(self._page, "inspector")

    @property
    def _has_focus(self) -> bool:
        now = self.window().focusWidget()
        return now is not None and self.isAncestorOf(now)

    def commit(self) -> None:
        """Store what is half typed; what is refused is said, as its field goes."""
        for sheet in self._shown:
            sheet.commit()
            if sheet.problem:
                self._page.messages.refuse(sheet.problem)

    def sizeHint(self) -> QSize:
        """As wide as the forms are comfortable."""
        return QSize(WIDTH, 2 * WIDTH)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Go on by Tab as one reads, also to what was made later than what is below it."""
        inside = self.widget()
        if inside is not None:
            order_tabs(inside)
        return super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is selected by now."""
        super().showEvent(event)
        if self._is_painted:
            self._later.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Load and fill the sheets when the window has been painted for the first time, not before."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is half typed; of a window that closes, that was done before its document was closed."""
        super().hideEvent(event)
        if self.window().isVisible():
            self.commit()

    def _arrange(self) -> None:
        self._later.stop()
        if not self.isVisible():
            return
        groups = self._groups()
        sheets = [self._sheet(tuple(dict.fromkeys(type(record) for record in group))) for group in groups]
        for sheet in self._shown:
            if sheet not in sheets:
                sheet.hide()
        for sheet, group in zip(sheets, groups, strict=True):
            sheet.show_records(group)
            sheet.show()
        self._shown = sheets

    def _groups(self) -> list[list[Record]]:
        """What stands together on a sheet: all that is selected; or the project, and below it the journey."""
        project = self._page.document.project
        found = [record for id_ in self._page.selection.ids if (record := project.record(id_)) is not None]
        if found:
            return [found]
        journey = project.get(Journey, self._page.journey.id)
        groups: list[list[Record]] = [[project.info]]
        return groups if journey is None else [*groups, [journey]]

    def _sheet(self, kinds: tuple[type[Record], ...]) -> "Sheet":
        from cxmapper.ui.inspector.sheet import Sheet

        if kinds not in self._sheets:
            made = Sheet(self._page, kinds, self._theme)
            self._sheets[kinds] = made
            below = kinds == (Journey,)
            self._layout.insertWidget(self._layout.count() - 1 if below else 0, made)
        return self._sheets[kinds]

    def _theme(self) -> Theme:
        return theme(self._page.look.theme)

    def _follow(self, change: Change) -> None:
        if not self._shown or self._is_shown(change):
            self._arrange()

    def _is_shown(self, change: Change) -> bool:
        ids = {id_ for sheet in self._shown for id_ in sheet.record_ids}
        for before, after in change.pairs:
            for record in (before, after):
                if record is not None and (
                    record.id in ids
                    or record.table in _NAMED
                    or any(id_ in ids for ref in REFERRING[record.table] for id_ in references_of(record, ref.field))
                ):
                    return True
        return False

    def _follow_looks(self) -> None:
        look = self._page.look
        seen = (look.theme, look.mode, look.focus, self._page.journey.id)
        if seen != self._seen and self._shown:
            focus, self._seen = self._seen[2], seen
            self._arrange()
            if focus != look.focus:
                for sheet in self._shown:
                    sheet.follow_focus()
