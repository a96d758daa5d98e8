"""Pictures of touchpoints: chosen, pasted, dropped on a card."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from cxmapper.editing.edits.pictures import add_picture
from cxmapper.errors import UserError
from cxmapper.files.portraits import SUFFIXES, read_file, read_photo, shrunk
from cxmapper.model.ids import new_id
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint
from cxmapper.ui.asking import ask_which_picture
from cxmapper.ui.commands.here import touchpoint
from cxmapper.ui.given import picture_in
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def ask(page: "MapPage") -> None:
    """Let a picture of the selected touchpoint be chosen."""
    at = touchpoint(page)

    def answer(path: Path) -> None:
        with page.complaining():
            _add(page, at, read_file(path), path.stem)

    ask_which_picture(page, SUFFIXES, answer)


def paste(page: "MapPage", mime: QMimeData) -> None:
    """Show what was copied at the selected touchpoint."""
    found = picture_in(mime)
    if found is None:
        raise UserError(tr("No picture was copied; copy one and try again."))
    _add(page, touchpoint(page), *found)


def drop(page: "MapPage", mime: QMimeData, record_id: Id | None) -> None:
    """Show what is dropped at the touchpoint on whose card it is dropped."""
    with page.complaining():
        at = page.document.project.get(Touchpoint, record_id)
        if at is None:
            raise UserError(tr("Drop a picture on the card of a touchpoint."))
        found = picture_in(mime)
        if found is None:
            raise UserError(tr("This is no file of this computer; save the picture first, then drop it."))
        _add(page, at, *found)


def _add(page: "MapPage", at: Touchpoint | None, data: bytes, says: str) -> None:
    if at is None:
        raise UserError(tr("Select a touchpoint first: the arrow keys do, or a click."))
    image = shrunk(read_photo(data), new_id(), says)
    page.do(
        tr("Add a picture to {title}", title=at.title), lambda project: add_picture(project, at.id, image), image.id
    )
    page.reveal(image.id)
