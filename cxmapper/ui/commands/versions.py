"""Named versions: keeping one, coming back to one, and what they are called."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.fields import set_fields
from cxmapper.errors import UserError
from cxmapper.files.versions import coming_back, keep_version, project_at
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Version
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

WIDE = 340


def ask_for_title(page: "MapPage") -> None:
    """Ask what the version is called that is saved now; its time where nobody says."""
    page.ask(_place(page), tr("Name of this version"), lambda title: save(page, title), text=_now())


def save(page: "MapPage", title: str) -> None:
    """Keep the project as it is under a name; raises UserError where that cannot be written."""
    document = page.document
    version = Version(id=new_id(), title=title, at=datetime.now(UTC), entry=document.history.next_seq - 1)
    keep_version(document.begun(), version, document.project)
    if page.do(tr("Save version {title}", title=title), Change.adding(version)):
        page.messages.tell(
            tr("Saved the version “{title}”; compare with it, or return to it, at any time.", title=title)
        )


def show(page: "MapPage") -> None:
    """Show the list of versions, with the focus in it."""
    dock = page.docks["versions"]
    dock.show()
    dock.raise_()
    dock.widget().setFocus()


def stood(page: "MapPage", version_id: Id) -> Project:
    """The project as it was at a version; raises UserError where that is not on this computer."""
    version, folder = page.document.project.get(Version, version_id), page.document.folder
    if version is None:
        raise UserError(tr("This version is not there any more."))
    return project_at(folder if folder is not None else Path(), version)


def come_back(page: "MapPage", title: str, then: Project) -> None:
    """Make the project what it was, in one step that can be taken back."""
    change = coming_back(page.document.project, then)
    if not change:
        page.messages.tell(tr("Nothing has changed since “{title}”.", title=title))
    elif page.do(tr("Return to {title}", title=title), change):
        page.messages.tell(tr("All is as it was at “{title}”; undo brings back what came after.", title=title))


def rename(page: "MapPage", version_id: Id) -> None:
    """Ask what a version should be called."""
    version = page.document.project.get(Version, version_id)
    if version is None:
        return

    def take(title: str) -> None:
        page.do(
            tr("Rename version {title}", title=version.title),
            lambda project: set_fields(project, version_id, title=title),
        )

    page.ask(_place(page), tr("Name of this version"), take, text=version.title)


def remove(page: "MapPage", version_id: Id) -> None:
    """Take a version off the list; undo brings it back, as what was kept stays."""
    version = page.document.project.get(Version, version_id)
    if version is not None:
        page.do(tr("Delete version {title}", title=version.title), lambda project: delete(project, version_id))


def _now() -> str:
    return f"{datetime.now(UTC).astimezone():%Y-%m-%d %H:%M}"


def _place(page: "MapPage") -> QRectF:
    """At the top of the map, in the middle."""
    return QRectF((page.canvas.width() - WIDE) / 2, 12, WIDE, 40)
