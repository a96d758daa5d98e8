"""Work that is in no file, as rows of the start page."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale

from cxmapper.files.recovery import Recoverable, list_recoverable
from cxmapper.ui.panels.rows import Row
from cxmapper.ui.words import tr


def rows_of_work(journals: Path) -> list[Row]:
    """A row for each journal that holds what no file does, the latest first; its id is the journal's folder."""
    return [Row(str(work.folder), _name(work), "pain", "file-text", _when(work)) for work in list_recoverable(journals)]


def _name(work: Recoverable) -> str:
    title = work.title or tr("untitled")
    name = f"{work.file.name}: {title}" if work.file is not None else title
    edits = tr("{n} {n|edit|edits}", n=work.unsaved)
    return f"{name} · {edits}"


def _when(work: Recoverable) -> str:
    if work.at is None:
        return ""
    at = QDateTime.fromSecsSinceEpoch(int(work.at.timestamp()))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)
