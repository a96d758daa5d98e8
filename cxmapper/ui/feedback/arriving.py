"""Files that come to a map: dropped onto it, or new in the folder that is watched."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QSettings
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from cxmapper.ui.feedback.watching import SUFFIXES, Watch

if TYPE_CHECKING:
    from cxmapper.ui.feedback.inbox import Inbox
    from cxmapper.ui.map_page import MapPage


def attend(page: "MapPage", settings: QSettings) -> None:
    """Let surveys be dropped onto a page, and watch the folder that was watched for its file."""
    Drops(page)
    Watch(page, settings)


def keep_comments(before: "MapPage", page: "MapPage") -> None:
    """Let the page that is the next of the same map have the comments that wait."""
    inbox = _inbox(before)
    if inbox is not None and inbox.waiting:
        from cxmapper.ui.feedback.inbox import show_remarks

        show_remarks(page, inbox.remarks)


def left_comments(page: "MapPage") -> str:
    """What to say of the comments that wait on a page when it is left; empty where none does."""
    inbox = _inbox(page)
    return inbox.left if inbox is not None else ""


def _inbox(page: "MapPage") -> "Inbox | None":
    """The comments of a page, once there were any."""
    dock = page.docks["comments"]
    if not dock.is_made:
        return None
    from cxmapper.ui.feedback.inbox import Inbox

    panel = dock.widget()
    return panel if isinstance(panel, Inbox) else None


class Drops(QObject):
    """Reads the survey that is dropped onto a page."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__(page)
        self._page = page
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that could be a survey."""
        if isinstance(event, QDragMoveEvent | QDropEvent) and _survey_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._read(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def _read(self, data: QMimeData) -> None:
        from cxmapper.ui.commands.feedback import read_survey

        path = _survey_in(data)
        if path is not None:
            read_survey(self._page, path)


def _survey_in(data: QMimeData) -> Path | None:
    """The one file that is carried, if its name is that of a survey."""
    urls = data.urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in SUFFIXES else None
