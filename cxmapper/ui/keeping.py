"""What is said of a document's file: that it cannot be written, or that something else changed or deleted it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from cxmapper.errors import UserError
from cxmapper.ui.feedback.arriving import keep_comments
from cxmapper.ui.panels.controls import busy
from cxmapper.ui.places import Places
from cxmapper.ui.words import tr

if TYPE_CHECKING:  # the start page is to be seen before these are loaded
    from cxmapper.files.outside import Outside
    from cxmapper.ui.map_page import MapPage
    from cxmapper.ui.opening import Opened
    from cxmapper.ui.window import Window


class Keeping(QObject):
    """One for each window; of the choices that it offers none loses anything."""

    def __init__(self, window: "Window", places: Places) -> None:
        super().__init__(window)
        self._window, self._places = window, places
        self._said = ""
        window.installEventFilter(self)

    def follow(self, page: "MapPage") -> None:
        """Say of this page's document what there is to say."""
        page.document.kept.connect(self._say_problem)
        page.document.touched.connect(self._say_outside)
        if page.document.outside is not None:
            self._say_outside()

    def tell(self, page: "MapPage", opened: "Opened", left: str) -> None:
        """Say what was found as a document was opened, and what there is to say of the one that was left for it."""
        aside, said = opened.aside, f"{opened.said} {left}".strip()
        if aside is not None:
            page.messages.complain(said, (tr("Show my &edits"), lambda: self._window.open_work(aside)))
        elif said:
            page.messages.tell(said)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Whoever comes back from something else may have changed the file with it."""
        window = self._window
        if event.type() == QEvent.Type.ActivationChange and window.isActiveWindow() and window.page is not None:
            window.page.document.look_outside()
        return False

    def _say_problem(self) -> None:
        page = self._window.page
        if page is None:
            return
        before, self._said = self._said, page.document.problem
        if self._said:
            if page.document.outside is None:
                page.messages.complain(self._said)
        elif before and page.messages.sentence == before:
            page.messages.tell(tr("All is written now."))

    def _say_outside(self) -> None:
        """Say what was done to the file and offer what can be done, or say that it is over."""
        page = self._window.page
        if page is None:  # what is found while the map is closed is said when it is opened again
            return
        document = page.document
        if document.outside is None:
            page.messages.tell(tr("{name} is as you left it; every change is written there again.", name=document.name))
        else:
            page.messages.complain(document.problem, *self._choices(document.outside))

    def _choices(self, what: "Outside") -> list[tuple[str, Callable[[], None]]]:
        from cxmapper.files.outside import Outside

        elsewhere = (tr("Save mine &as…"), self._window.ask_where_to_save)
        match what:
            case Outside.CHANGED:
                return [(tr("Show what is &there now"), self._show_theirs), elsewhere]
            case Outside.GONE:
                return [(tr("&Write it again"), self._write_again), elsewhere]
            case Outside.UNREADABLE:
                return [elsewhere]

    def _write_again(self) -> None:
        with self._window.complaining(), busy(self._window):
            self._window.map.document.write_again()

    def _show_theirs(self) -> None:
        """Show the file as something else left it; what is shown now is kept as untitled work."""
        window, page = self._window, self._window.map
        file = page.document.file
        if file is None:
            return
        with window.complaining(), busy(window):
            from cxmapper.files.cxmap import load
            from cxmapper.ui.opening import opened

            load(file)  # what cannot be read is said before anything is closed
            page.leave()
            is_work = page.document.step_aside()
            try:
                window.show_opened(opened(file, self._places))
            except UserError:
                window.show_start()
                raise
            keep_comments(page, window.map)
            said = tr("This is {name} as it is now.", name=file.name)
            if is_work:
                said = f"{said} {tr('Your own is kept as work that is in no file, on the start page.')}"
            window.messages.tell(said)
