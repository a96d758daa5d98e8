"""Files that come to a map: dropped onto it, or new in the folder that is watched."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QSettings
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from cxmapper.ui.feedback.watching import SUFFIXES, Watch

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def attend(page: "MapPage", settings: QSettings) -> None:
    """Let surveys be dropped onto a page, and watch the folder that was watched for its file."""
    Drops(page)
    Watch(page, settings)


def keep_comments(before: "MapPage", page: "MapPage") -> None:
    """Let a page that is made anew, in other words or sizes, have the comments that wait."""
    dock = before.docks["comments"]
    if dock.is_made:
        from cxmapper.ui.feedback.inbox import Inbox, show_remarks

        panel = dock.widget()
        if isinstance(panel, Inbox) and panel.waiting:
            show_remarks(page, panel.remarks)


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
