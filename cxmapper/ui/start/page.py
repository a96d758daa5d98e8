"""The start page: what was open last, samples, templates. It loads neither pydantic nor numpy nor networkx."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.resources import resource
from cxmapper.ui.panels.controls import label, panel
from cxmapper.ui.panels.messages import Messages
from cxmapper.ui.panels.rows import Row, Rows
from cxmapper.ui.panels.tiles import Tile, Tiles
from cxmapper.ui.start.thumbnails import read_thumbnail
from cxmapper.ui.words import marked, tr

BLANK = "blank"
WIDEST = 1040

SAMPLES = {
    "router": marked("A new router at home"),
    "hospital-outpatient": marked("A visit to the hospital"),
    "online-order": marked("An order from a small shop"),
}
TEMPLATES = {
    "service": marked("Service"),
    "software-onboarding": marked("Software onboarding"),
    "health": marked("Health"),
    "retail": marked("Retail"),
    "service-blueprint": marked("Service blueprint"),
}
"""Titles by the file's name: reading the files themselves would take longer than showing the page."""


def template(name: str) -> Path:
    """The file of a template."""
    return resource(f"templates/{name}.cxmap")


class StartPage(QWidget):
    """Lists of what can be opened; what is chosen is told."""

    file_chosen = Signal(Path)
    copy_chosen = Signal(Path)
    """A sample or template, to be opened as an untitled copy."""
    open_wanted = Signal()
    new_wanted = Signal()
    work_chosen = Signal(Path)
    """The folder of a journal with work that is in no file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.messages = Messages()
        self.recent = Tiles(tr("Recent files"))
        self.work = Rows(tr("Work that is in no file"), fitted=True)
        self.samples = Rows(tr("Samples"), fitted=True)
        self.templates = Rows(tr("Templates"), fitted=True)
        self._nothing = label(tr("What you open is listed here."), "hint")
        self._nothing.setContentsMargins(8, 4, 0, 0)
        self._arrange()
        self.samples.show_rows(_resources("samples", SAMPLES, "map"))
        self.templates.show_rows(_resources("templates", TEMPLATES, "file-plus"))
        _tell(self.recent, self.file_chosen)
        _tell(self.work, self.work_chosen)
        _tell(self.samples, self.copy_chosen)
        _tell(self.templates, self.copy_chosen)

    def _arrange(self) -> None:
        """From the outside to the inside: what has a parent already is not given its style a second time."""
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("Start page"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        around = QWidget()
        around.setObjectName("inside")
        scroll.setWidget(around)
        middle = QWidget()
        middle.setObjectName("inside")
        middle.setMaximumWidth(WIDEST)
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 40, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.messages)
        column.addWidget(label("cxmapper", "banner"))
        column.addWidget(label(tr("Draw the journey of your customers, and see where it hurts."), "hint"))
        column.addLayout(self._buttons())
        self._unsaved = _list(tr("Work that is in no file"), self.work)
        self._unsaved.hide()
        column.addWidget(self._unsaved)
        column.addWidget(_list(tr("Recent files"), self.recent, self._nothing))
        lists = QHBoxLayout()
        lists.setSpacing(16)
        column.addLayout(lists)
        lists.addWidget(_list(tr("Samples"), self.samples))
        lists.addWidget(_list(tr("Templates"), self.templates))
        column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.new = QPushButton(tr("New journey map"))
        self.new.setObjectName("primary")
        self.new.clicked.connect(self.new_wanted)
        self.open = QPushButton(tr("Open…"))
        self.open.clicked.connect(self.open_wanted)
        for button in (self.new, self.open):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def dress(self, theme: Theme) -> None:
        """Paint in the tones of a theme."""
        for rows in (self.recent, self.work, self.samples, self.templates):
            rows.dress(theme)

    def show_recent(self, files: Sequence[Path], thumbnails: Path) -> None:
        """Show the files that were open last, with what they looked like."""
        tiles = [Tile(str(file), file.stem, file.parent.name, read_thumbnail(thumbnails, file)) for file in files]
        self.recent.show_tiles(tiles)
        self.recent.setVisible(bool(files))
        self._nothing.setVisible(not files)

    def show_work(self, rows: list[Row]) -> None:
        """Show work that is in no file: what a crash left, and what was never saved."""
        self.work.show_rows(rows)
        self._unsaved.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tiles wrap."""
        super().resizeEvent(event)
        self.recent.fit()


def _tell(rows: Rows | Tiles, chosen: SignalInstance) -> None:
    rows.chosen.connect(lambda id_: chosen.emit(Path(id_)))


def _list(title: str, rows: Rows | Tiles, *others: QWidget) -> QWidget:
    frame, layout = panel(title)
    heading = label(title, "title")
    heading.setBuddy(rows)
    heading.setContentsMargins(8, 0, 0, 4)
    layout.addWidget(heading)
    for widget in (rows, *others):
        layout.addWidget(widget)
    layout.addStretch(1)
    return frame


def _resources(folder: str, titles: Mapping[str, str], mark: str) -> list[Row]:
    return [Row(str(resource(f"{folder}/{name}.cxmap")), tr(title), "accent", mark) for name, title in titles.items()]
