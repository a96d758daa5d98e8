"""The list of named versions: save one, compare with one on the map, return to one."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from cxmapper.analysis.comparing import Difference, Mark
from cxmapper.drawing.theme import theme
from cxmapper.files.cxmap import load
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Version
from cxmapper.ui.canvas.marks import TONES, WORDS
from cxmapper.ui.commands import versions
from cxmapper.ui.comparison import Comparison, ComparisonStrip
from cxmapper.ui.panels.controls import label, panel
from cxmapper.ui.panels.rows import Row, Rows
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

BACKUP = "the backup"
"""The id of the row of the file's copy from before today."""


class Versions(QWidget):
    """Versions, the newest first; what differs from the one that is compared with, by its place on the map."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self._page = page
        self.comparison = Comparison(page, self)
        page.column.insertWidget(1, ComparisonStrip(self.comparison))
        frame, inside = panel(tr("Versions"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        save = QPushButton(tr("Save version…"))
        save.setAccessibleName(tr("Save version"))
        save.clicked.connect(lambda: versions.ask_for_title(page))
        inside.addWidget(save)
        self.rows = Rows(tr("Versions"))
        self.rows.moved.connect(self._enable)
        self.rows.activated.connect(self._compare)
        inside.addWidget(self.rows, 1)
        self._empty = label(tr("No versions yet. Save one before lunch, to see afterwards what changed."), "hint")
        self._empty.setWordWrap(True)
        inside.addWidget(self._empty)
        self._buttons = self._add_buttons(inside)
        self._said = label("", "hint")
        self._said.setWordWrap(True)
        inside.addWidget(self._said)
        self.differences = Rows(tr("What differs"))
        self.differences.chosen.connect(self._point)
        inside.addWidget(self.differences, 2)
        self._detail = label("", "hint")
        self._detail.setWordWrap(True)
        inside.addWidget(self._detail)
        self.setFocusProxy(self.rows)
        self.comparison.changed.connect(self._show_differences)
        page.document.changed.connect(self._follow)
        page.changed.connect(self._dress)
        self._dress()
        self._list()

    def _add_buttons(self, inside: QVBoxLayout) -> dict[str, QPushButton]:
        grid = QGridLayout()
        grid.setSpacing(6)
        made = {}
        for number, (id_, words, does) in enumerate(
            (
                ("compare", tr("Compare"), self._compare),
                ("return", tr("Return to it"), self._return),
                ("rename", tr("Rename…"), partial(self._with_version, versions.rename)),
                ("delete", tr("Delete"), partial(self._with_version, versions.remove)),
            )
        ):
            made[id_] = QPushButton(words)
            made[id_].setAccessibleName(words.rstrip("…"))
            made[id_].clicked.connect(lambda _=False, does=does: does())
            grid.addWidget(made[id_], number // 2, number % 2)
        made["compare"].setCheckable(True)
        inside.addLayout(grid)
        return made

    # What is listed

    def _follow(self, change: Change) -> None:
        touched = (record for pair in change.pairs for record in pair)
        if any(isinstance(record, Version) for record in touched):
            self._list()

    def _list(self) -> None:
        project = self._page.document.project
        found = sorted(project.all(Version).values(), key=lambda one: one.at, reverse=True)
        rows = [Row(one.id, one.title or tr("unnamed"), "accent", aside=self._when(one)) for one in found]
        backup = self._page.document.backup_before(self._page.look.today)
        if backup is not None:
            rows.append(Row(BACKUP, tr("File as of {when}", when=backup.stem), "muted"))
        chosen = self._chosen
        self.rows.show_rows(rows, chosen if chosen in {row.id for row in rows} else rows[0].id if rows else None)
        self.rows.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._enable()

    def _when(self, version: Version) -> str:
        entries = self._page.document.history.done
        who = next((one.author for one in entries if any(new.id == version.id for new in one.change.added)), "")
        when = _short(version.at.astimezone())
        return f"{when} · {who}" if who else when

    @property
    def _chosen(self) -> str:
        return self.rows.current.id if self.rows.current is not None else ""

    def _enable(self) -> None:
        chosen = self._chosen
        for id_, button in self._buttons.items():
            button.setEnabled(bool(chosen) and (chosen != BACKUP or id_ in {"compare", "return"}))
        self._buttons["compare"].setChecked(bool(chosen) and chosen == self.comparison.with_id)

    def _dress(self) -> None:
        for rows in (self.rows, self.differences):
            rows.dress(theme(self._page.look.theme))

    # What the buttons do

    def _compare(self, *_: object) -> None:
        with self._page.complaining():
            if self._chosen == self.comparison.with_id:
                self.comparison.end()
            elif self._chosen:
                self.comparison.begin(self._chosen, self._title, self._state())
        self._enable()

    def _return(self) -> None:
        with self._page.complaining():
            versions.come_back(self._page, self._title, self._state())

    def _with_version(self, do: Callable[["MapPage", str], None]) -> None:
        do(self._page, self._chosen)

    @property
    def _title(self) -> str:
        return self.rows.current.words if self.rows.current is not None else ""

    def _state(self) -> Project:
        """The project as it was at what is chosen; raises UserError where that is not on this computer."""
        backup = self._page.document.backup_before(self._page.look.today)
        if self._chosen == BACKUP and backup is not None:
            return load(backup)
        return versions.stood(self._page, self._chosen)

    # What differs

    def _show_differences(self) -> None:
        found = self.comparison.found
        self._said.setText(self.comparison.counts if self.comparison.title else "")
        self._said.setVisible(bool(self.comparison.title))
        self.differences.show_rows([row for number, one in enumerate(found) for row in _rows(number, one)])
        self.differences.setVisible(bool(found))
        self._detail.hide()
        self._enable()

    def _point(self, number: str) -> None:
        one = self.comparison.found[int(number)]
        self._detail.setText("\n".join([one.title, *_sentences(one)]))
        self._detail.show()
        drawn = one.mark is not Mark.GONE and self._page.canvas.place_of(one.record.id) is not None
        self._page.point_at([one.record.id if drawn else one.place_id])


def _rows(number: int, one: Difference) -> list[Row]:
    """A row for the thing, and one for each of its fields that changed."""
    first = Row(str(number), f"{tr(WORDS[one.mark])[:1]} {one.title}", TONES[one.mark], aside=tr(WORDS[one.mark])[2:])
    return [first, *(Row(str(number), words, "panel") for words in _sentences(one))]


def _sentences(one: Difference) -> list[str]:
    """What changed, field by field."""
    return [
        f"{field.name}: {field.before} → {field.after}" if field.before or field.after else field.name
        for field in one.fields
    ]


def _short(at: datetime) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), tr("d MMM HH:mm"))
