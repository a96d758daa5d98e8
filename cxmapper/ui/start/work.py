"""Work that is in no file, as rows of the start page."""

from pathlib import Path

from cxmapper.files.recovery import Recoverable, list_recoverable
from cxmapper.ui.panels.rows import Row
from cxmapper.ui.words import tr


def rows_of_work(journals: Path) -> list[Row]:
    """A row for each journal that holds what no file does, the latest first; its id is the journal's folder."""
    return [Row(str(work.folder), _name(work), "pain", "file-text", _when(work)) for work in list_recoverable(journals)]


def _name(work: Recoverable) -> str:
    title = work.title or tr("untitled")
    name = f"{work.file.name}: {title}" if work.file is not None else title
    return tr("{name} · edits: {count}", name=name, count=work.unsaved)


def _when(work: Recoverable) -> str:
    return f"{work.at.astimezone():%Y-%m-%d %H:%M}" if work.at is not None else ""
