"""The main window: the start page or a map, with menus, tool bar and status bar from the table of actions."""

import gc
from collections.abc import Mapping
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QMenuBar, QStackedWidget

from cxmapper.errors import UserError
from cxmapper.ui.actions.titles import add_menus
from cxmapper.ui.appearance import Appearance
from cxmapper.ui.panels.controls import busy
from cxmapper.ui.panels.messages import Messages, complaining
from cxmapper.ui.places import Places
from cxmapper.ui.start.page import StartPage
from cxmapper.ui.start.recent import recent, remember
from cxmapper.ui.words import tr

if TYPE_CHECKING:  # the start page is to be seen before these are loaded
    from PySide6.QtGui import QAction

    from cxmapper.ui.actions.entry import Entry
    from cxmapper.ui.around import Around
    from cxmapper.ui.map_page import MapPage
    from cxmapper.ui.opening import Opened
    from cxmapper.ui.room.countdown import Countdown
    from cxmapper.ui.room.workshop import Workshop

NAME = "cxmapper"


class Window(QMainWindow):
    """One window with one document, or the start page."""

    def __init__(self, settings: QSettings, places: Places) -> None:
        super().__init__()
        self._settings, self._places = settings, places
        self._map: MapPage | None = None
        self._around: Around | None = None
        self._icons_due = False
        self.appearance: Appearance = Appearance(settings, self)
        self._build()
        self.appearance.dressed.connect(self._dress)
        self.appearance.renewed.connect(self._renew)
        self.resize(1440, 900)
        if isinstance(geometry := settings.value("geometry"), QByteArray):
            self.restoreGeometry(geometry)
        self.show_start()

    def _build(self) -> None:
        """Make everything that has words: once, and again in another language or size."""
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.start = StartPage(self._pages)
        self._pages.addWidget(self.start)
        self.setMenuBar(QMenuBar())
        self._menus = add_menus(self.menuBar())
        self.start.file_chosen.connect(self.open_file)
        self.start.copy_chosen.connect(self.open_copy)
        self.start.open_wanted.connect(self.ask_what_to_open)
        self.start.new_wanted.connect(self.new)
        self.start.work_chosen.connect(self.open_work)
        self._dress()

    @property
    def around(self) -> "Around":
        """Actions and bars, made when they are first asked for: right after the first page is painted at the latest."""
        if self._around is None:
            from cxmapper.ui.around import Around

            self._around = Around(self, self._settings, self._places, self._menus, self._pages, self._countdown)
            self._around.follow(self._map)
        return self._around

    @property
    def actions_by_id(self) -> "Mapping[str, QAction]":
        """Everything that can be done here."""
        return self.around.actions

    @property
    def workshop(self) -> "Workshop":
        """What a facilitator runs here."""
        return self.around.workshop

    @cached_property
    def _countdown(self) -> "Countdown":
        """It goes on in another language or size."""
        from cxmapper.ui.room.countdown import Countdown

        return Countdown(self)

    # What actions do

    def run(self, entry: "Entry") -> None:
        """Do what an action does; what goes wrong is one sentence in the message bar."""
        with self.complaining():
            entry.calls(self)
            self.workshop.follow_focus()

    @property
    def map(self) -> "MapPage":
        """The open map's page; actions that use it can be chosen only while there is one."""
        if self._map is None:
            raise UserError(tr("Open a map first."))
        return self._map

    @property
    def page(self) -> "MapPage | None":
        """The open map's page, or none on the start page."""
        return self._map

    @property
    def recent(self) -> list[Path]:
        """The files that were open last, the latest first."""
        return recent(self._settings)

    @property
    def messages(self) -> Messages:
        """The message bar of the page that is shown."""
        return (self.workshop.predicting or self._map or self.start).messages

    def new(self) -> None:
        """Ask who makes a journey, from where until where, and begin an untitled map."""
        from cxmapper.ui.start.new import New

        New(self, self.begin).open()

    def begin(self, who: str, start: str, end: str) -> None:
        """Begin an untitled map with three stages, ready to capture."""
        with self.complaining(), busy(self):
            from cxmapper.drawing.look import Mode
            from cxmapper.editing.history import History
            from cxmapper.ui.opening import untitled
            from cxmapper.ui.start.new import begun

            self.show_opened(untitled(History(begun(who, start, end)), self._places))
            self.map.looking.turn_to(Mode.CAPTURE)
            self.map.bar.take_focus()

    def open_work(self, folder: Path) -> None:
        """Show work that is in no file, from its journal."""
        with self.complaining(), busy(self):
            from cxmapper.ui.opening import recovered_work

            self.show_opened(recovered_work(folder))

    def open_file(self, file: Path) -> None:
        """Show the map in a file, or say why it cannot be read."""
        self._open(file, copy=False)

    def open_copy(self, file: Path) -> None:
        """Show a sample or template as an untitled copy."""
        self._open(file, copy=True)

    def show_start(self) -> None:
        """Close the map and show the start page."""
        page, self._map = self._map, None
        self._pages.setCurrentWidget(self.start)
        left = self._drop(page) if page is not None else ""
        self.start.show_recent(recent(self._settings), self._places.thumbnails)
        QTimer.singleShot(0, self, self._show_work)
        self.start.messages.hide()
        if left:
            self.start.messages.tell(left)
        self._follow()

    def ask_what_to_open(self) -> None:
        """Let a file be chosen, and show it."""
        from cxmapper.ui.asking import ask_what_to_open

        ask_what_to_open(self, self.open_file)

    def ask_where_to_export(self) -> None:
        """Let the place of a picture be chosen, and write it."""
        from cxmapper.ui.asking import ask_where_to_export

        ask_where_to_export(self, f"{self._suggested}.png", self.export)

    def ask_where_to_save(self) -> None:
        """Let the file be chosen in which the map goes on."""
        from cxmapper.ui.asking import ask_where_to_save

        ask_where_to_save(self, f"{self._suggested}.cxmap", self.save_as)

    def save_as(self, path: Path) -> None:
        """Go on in another file."""
        with self.complaining(), busy(self):
            self.map.document.save_as(path)
            remember(self._settings, path)
            self.messages.tell(tr("Saved as {name}; from now on every change is written there.", name=path.name))

    @property
    def _suggested(self) -> str:
        document = self.map.document
        name = document.file.stem if document.file else document.name or self.map.journey.title or tr("journey")
        return name.replace("/", "-").replace("\\", "-")

    def export(self, path: Path) -> None:
        """Write the map as it is looked at; the suffix names the format."""
        with self.complaining(), busy(self):
            from cxmapper.ui.commands.exporting import export

            export(self, path)

    def _dress(self) -> None:
        """Give icons and pages the colours of the theme."""
        theme = self.appearance.theme
        self.start.dress(theme)
        if self._map is not None:
            self.around.tools.dress(theme)
            self._map.looking.dress(theme.name)
        self._icons_due = True
        self.update()
        self._follow()

    def _renew(self) -> None:
        """Make everything anew, in other words or sizes: the document goes on, and so does how it is looked at."""
        before = self._map
        if before is not None:
            self.workshop.forget_page()
            before.leave()
        for dialog in self.findChildren(QDialog):
            dialog.deleteLater()
        self.around.leave()
        self._map = self._around = None
        self._build()
        if before is None:
            self.show_start()
        else:
            from cxmapper.ui.feedback.arriving import keep_comments
            from cxmapper.ui.map_page import MapPage

            page = MapPage(before.document, self.appearance.theme.name, self._settings, self._pages, before)
            self._take(page)
            keep_comments(before, page)

    def show_shortcuts(self) -> None:
        """Show which key does what."""
        from cxmapper.ui.finding.shortcuts import Shortcuts

        page = Shortcuts(self, self.actions_by_id, self._settings)
        page.changed.connect(self.around.tools.fit)
        page.show()

    def quit(self) -> None:
        """Close the window, and with the last one the application."""
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is in menus, which nobody sees yet, comes after the page."""
        super().paintEvent(event)
        if self._icons_due:
            self._icons_due = False
            QTimer.singleShot(0, self, lambda: self.around.dress(self.appearance.theme))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is unwritten, which never asks, and remember where the window was."""
        if self._map is not None:
            self._close(self._map)
        self._settings.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)

    # Opening

    def _show_work(self) -> None:
        """Work that is in no file comes after the page is there: journals take a while to read."""
        if any(self._places.journals.glob("*")):
            from cxmapper.ui.start.work import rows_of_work

            self.start.show_work(rows_of_work(self._places.journals))

    def _open(self, file: Path, *, copy: bool) -> None:
        with self.complaining(), busy(self):
            from cxmapper.ui.opening import opened

            if self._map is not None and not copy and self._map.document.file == file.resolve():
                return
            self.show_opened(opened(file.resolve(), self._places, copy=copy))
            if not copy:
                remember(self._settings, file)

    def show_opened(self, opened: "Opened") -> None:
        """Show a document on a page of its own, in place of the one that is shown."""
        from cxmapper.ui.document import Document
        from cxmapper.ui.map_page import MapPage

        if self._map is not None:
            self._map.remember_docks()
        document = Document(opened, self._places)
        try:
            page = MapPage(document, self.appearance.theme.name, self._settings, self._pages)
        except UserError:
            document.close()
            raise
        before = self._map
        self._take(page)
        left = self._drop(before) if before is not None else ""
        self.around.keeping.tell(page, opened, left)

    def _take(self, page: "MapPage") -> None:
        """Let a page be the one that is shown."""
        around = self.around
        self._map = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        around.serve(page)
        for signal in (page.changed, page.selected, page.document.kept):
            signal.connect(self._follow)
        page.canvas.setFocus()
        self._follow()

    def _drop(self, page: "MapPage") -> str:
        """Close a page for another one, on which is to be said what this returns."""
        from cxmapper.ui.feedback.arriving import left_comments

        left = left_comments(page)
        self._close(page)
        self._pages.removeWidget(page)
        page.destroyed.connect(lambda: gc.collect())  # noqa: PLW0108  # Qt would hand it the page
        page.deleteLater()
        return left

    def _close(self, page: "MapPage") -> None:
        self.workshop.forget_page()
        if page.document.file is not None and page.canvas.picture is not None:
            from cxmapper.ui.start.thumbnails import keep_thumbnail

            keep_thumbnail(self._places.thumbnails, page.document.file, page.canvas.picture.drawing)
        page.close_document()

    def complaining(self) -> AbstractContextManager[None]:
        """What goes wrong within is one sentence in the message bar."""
        return complaining(lambda: self.messages)

    def _follow(self) -> None:
        """Let title and bars say what is shown."""
        page = self._map
        if self._around is not None:
            self._around.follow(page)
        if page is None:
            self.setWindowTitle(NAME)
            return
        name = page.document.name if page.document.file else tr("{title} (untitled)", title=page.document.name)
        self.setWindowTitle(f"{name} — {NAME}".replace("[*]", "[*][*]"))
