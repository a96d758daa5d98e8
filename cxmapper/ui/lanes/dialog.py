"""The lanes of a journey in a dialog: each change is on the map at once, one step to take back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QVBoxLayout

from cxmapper.model.record import Id
from cxmapper.model.records import Journey
from cxmapper.ui.canvas.naming import MOST
from cxmapper.ui.commands import lanes
from cxmapper.ui.commands.here import journey_id
from cxmapper.ui.lanes.listed import LaneList, rows_of
from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr
from cxmapper.wording import visible

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


class LaneEditor(QDialog):
    """The lanes of the journey that is shown; of two, of the one where something is selected."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Lanes"))
        self._page = page
        self.lanes = LaneList()
        self.title = label("", "title")
        self.up, self.down = push(tr("Move &up")), push(tr("Move &down"))
        self.naming, self.away = push(tr("&Rename")), push(tr("D&elete"))
        self.name, self.add = QLineEdit(), push(tr("&Add lane"))
        self._arrange()
        self._connect()
        self._show()
        self.resize(sized(520), sized(560))
        self.lanes.setFocus()

    # Making it

    def _arrange(self) -> None:
        hint = label(tr("A lane without anything in it is left out of the map, unless it is your own."), "hint")
        for words in (hint, self.title):
            words.setWordWrap(True)
        self.name.setMaxLength(MOST)
        self.name.setPlaceholderText(tr("Name of a new lane"))
        self.name.setAccessibleName(tr("Name of a new lane"))
        side = QVBoxLayout()
        for button in (self.up, self.down, self.naming, self.away):
            side.addWidget(button)
        side.addStretch(1)
        middle, below = QHBoxLayout(), QHBoxLayout()
        middle.addWidget(self.lanes, 1)
        middle.addLayout(side)
        below.addWidget(self.name, 1)
        below.addWidget(self.add)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleName(close.text().replace("&", ""))
        close.setAutoDefault(False)  # Enter names and adds
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 14, 14, 14)
        outer.setSpacing(10)
        outer.addWidget(self.title)
        outer.addWidget(hint)
        outer.addLayout(middle, 1)
        outer.addLayout(below)
        outer.addWidget(buttons)

    def _connect(self) -> None:
        self.lanes.currentItemChanged.connect(lambda *_: self._offer())
        self.lanes.ticked.connect(self._tick)
        self.lanes.renamed.connect(self._rename)
        self.lanes.move_wanted.connect(self._move)
        self.lanes.delete_wanted.connect(self._delete)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.naming.clicked.connect(self.lanes.begin_naming)
        self.away.clicked.connect(self._delete)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        page = self._page
        for signal in (page.document.changed, page.changed, page.selected):
            signal.connect(self._show)
        page.closing.connect(self.reject)
        for keys, does in ((QKeySequence.StandardKey.Undo, page.undo), (QKeySequence.StandardKey.Redo, page.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    # What is shown

    @property
    def _journey_id(self) -> Id:
        return journey_id(self._page)

    def _show(self) -> None:
        self._show_lane(self.lanes.current.key if self.lanes.current is not None else "")

    def _show_lane(self, key: Id) -> None:
        """Show the lanes as they are, the keys being at one of them."""
        project = self._page.document.project
        journey = project.get(Journey, self._journey_id)
        self.title.setText(journey.title or tr("Untitled journey") if journey is not None else "")
        rows, drawn = rows_of(project, self._journey_id), lanes.drawn(self._page, self._journey_id)
        keys = [row.key for row in rows]
        empty = [row.key for row in rows if row.shown and row.key not in drawn]
        self.lanes.show_rows(rows, empty, key if key in keys else keys[0])
        self._offer()

    def _offer(self) -> None:
        """Let the buttons say what can be done with the current lane."""
        row, keys = self.lanes.current, self._places()
        there = row is not None and row.there
        self.up.setEnabled(there and row is not None and row.key != keys[0])
        self.down.setEnabled(there and row is not None and row.key != keys[-1])
        self.naming.setEnabled(there)
        self.away.setEnabled(row is not None and row.own)

    def _places(self) -> list[Id]:
        return [row.key for row in self.lanes.rows if row.there]

    # Edits

    def _tick(self, key: Id, shown: bool) -> None:  # a signal hands it over so
        does = lanes.show if shown else lanes.hide
        does(self._page, self._journey_id, key, self._named(key))
        self._show_lane(key)

    def _rename(self, key: Id, title: str) -> None:
        lanes.rename(self._page, self._journey_id, key, self._named(key), visible(title.strip()))
        self._show_lane(key)

    def _move(self, by: int) -> None:
        row, keys = self.lanes.current, self._places()
        if row is None or not row.there:
            return
        place = keys.index(row.key) + by
        if 0 <= place < len(keys):
            rest = [key for key in keys if key != row.key]
            lanes.move(self._page, self._journey_id, row.key, row.name, rest[place] if place < len(rest) else None)
            self._show_lane(row.key)

    def _add(self) -> None:
        title = visible(self.name.text().strip())
        if not title:
            self.name.setFocus()
            return
        self.name.clear()
        self._show_lane(lanes.add(self._page, self._journey_id, title))

    def _delete(self) -> None:
        row, keys = self.lanes.current, [row.key for row in self.lanes.rows]
        if row is not None and row.own:
            lanes.remove(self._page, row.key, row.name)
            self._show_lane(keys[(keys.index(row.key) + 1) % len(keys)])

    def _named(self, key: Id) -> str:
        return next((row.name for row in self.lanes.rows if row.key == key), "")
