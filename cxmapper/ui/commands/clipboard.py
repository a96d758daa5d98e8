"""Copy, cut, paste and duplicate: between windows as records, to and from other programs as text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from cxmapper.editing.edits import copying, pasting
from cxmapper.editing.edits.deleting import delete, delete_touchpoint_keeping_flow
from cxmapper.errors import UserError
from cxmapper.exchange.clipboard import paste_text, plain_text
from cxmapper.files.clipping import MIME, dumps_clipping, loads_clipping
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Journey, Stage, Touchpoint
from cxmapper.ui.commands import pictures
from cxmapper.ui.commands.here import touchpoint
from cxmapper.ui.given import may_be_picture
from cxmapper.ui.panels.controls import busy_with
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def copy(page: "MapPage") -> None:
    """Put what is selected on the clipboard; raises UserError when nothing that can be copied is."""
    clipping = copying.copy(page.document.project, *page.selection.ids)
    data = QMimeData()
    data.setData(MIME, dumps_clipping(clipping))
    data.setText(plain_text(clipping))
    QGuiApplication.clipboard().setMimeData(data)
    count = len(clipping.roots)
    page.messages.tell(tr("Copied one thing.") if count == 1 else tr("Copied {count} things.", count=count))


def cut(page: "MapPage") -> None:
    """Put what is selected on the clipboard and take it from the map."""
    ids = page.selection.ids
    label = _named(tr("Cut {name}"), tr("Cut {count} things"), _records(page.document.project, ids))
    copy(page)
    page.do(label, lambda project: _without(project, ids))


def _without(project: Project, ids: tuple[Id, ...]) -> Change:
    if len(ids) == 1 and project.get(Touchpoint, ids[0]) is not None:
        return delete_touchpoint_keeping_flow(project, ids[0])
    return delete(project, *ids)


def paste(page: "MapPage") -> None:
    """Put what is on the clipboard beside what is selected; text of other programs becomes touchpoints.

    A picture is shown at the selected touchpoint.
    """
    data = QGuiApplication.clipboard().mimeData()
    at = _place(page)
    warnings: tuple[str, ...] = ()
    if data is not None and data.hasFormat(MIME):
        clipping = loads_clipping(bytes(data.data(MIME).data()))
        change = pasting.paste(page.document.project, clipping, new_id(), at)
        kind = type(clipping.roots[0])
        new = [record for record in change.added if type(record) is kind][: len(clipping.roots)]
    elif data is not None and may_be_picture(data):
        pictures.paste(page, data)
        return
    elif data is not None and data.hasText():
        pasted = paste_text(page.document.project, data.text(), new_id(), at)
        change, warnings = pasted.change, pasted.warnings
        new = [record for record in change.added if isinstance(record, Touchpoint)]
    else:
        raise UserError(tr("Nothing on the clipboard can be pasted here: copy touchpoints, text or a picture."))
    _add(page, _named(tr("Paste {name}"), tr("Paste {count} things"), new), change, new)
    if warnings:
        page.messages.tell(" ".join(map(explained, warnings)))


def duplicate(page: "MapPage") -> None:
    """Put a copy right behind what is selected, without asking the clipboard."""
    project, ids = page.document.project, page.selection.ids
    label = _named(tr("Duplicate {name}"), tr("Duplicate {count} things"), _records(project, ids))
    with busy_with(len(ids), page):
        roots = copying.copy(project, *ids).roots
        change = pasting.duplicate(project, new_id(), *ids)
        new = [record for record in change.added if type(record) is type(roots[0])][: len(roots)]
        _add(page, label, change, new)


def select_all(page: "MapPage") -> None:
    """Select every touchpoint of the journey."""
    project = page.document.project
    stages = project.children(Stage, page.journey.id)
    page.select(*(one.id for stage in stages for one in project.children(Touchpoint, stage.id)))


def _place(page: "MapPage") -> Id:
    """The touchpoint, stage or journey beside which is pasted."""
    at, chosen = touchpoint(page), page.document.project.get(Stage, page.selection.focus)
    return at.id if at is not None else chosen.id if chosen is not None else page.journey.id


def _add(page: "MapPage", label: str, change: Change, new: list[Record]) -> None:
    ids = [record.id for record in new if not isinstance(record, Journey)]
    page.do(label, change, *ids)
    page.reveal(*ids)


def _records(project: Project, ids: tuple[Id, ...]) -> list[Record]:
    return [record for record_id in ids if (record := project.record(record_id)) is not None]


def _named(one: str, several: str, records: list[Record]) -> str:
    """What undo will call it."""
    if len(records) != 1:
        return several.format(count=len(records))
    name = next((words for field in ("title", "name", "text") if (words := getattr(records[0], field, ""))), "")
    return one.format(name=name or tr("unnamed"))
