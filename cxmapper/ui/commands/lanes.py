"""The lanes of the map: the dialog that has them all, and what is done with one of them."""

from typing import TYPE_CHECKING

from cxmapper.drawing.grid import LOWER
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.lanes import add_lane, hide_lane, move_lane, rename_lane, show_lane
from cxmapper.editing.hidden import lane_unseen
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.record import Id
from cxmapper.model.records import Lane, LaneKind
from cxmapper.ui.map_words import map_words
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def edit(page: "MapPage") -> None:
    """Show the journey's lanes beside the map."""
    from cxmapper.ui.lanes.dialog import LaneEditor

    dialog = page.findChild(LaneEditor) or LaneEditor(page)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def show(page: "MapPage", journey_id: Id, key: Id, name: str) -> bool:
    """Show a lane, again or for the first time."""
    return page.do(tr("Show lane {name}", name=name), lambda project: show_lane(project, journey_id, key, new_id()))


def hide(page: "MapPage", journey_id: Id, key: Id, name: str) -> bool:
    """Take a lane off the map; what stands in it stays."""
    return page.do(tr("Hide lane {name}", name=name), lambda project: hide_lane(project, journey_id, key, new_id()))


def add(page: "MapPage", journey_id: Id, title: str) -> Id:
    """Add a lane of one's own at the end."""
    lane = Lane(id=new_id(), journey_id=journey_id, kind=LaneKind.OWN, title=title)
    page.do(tr("Add lane {name}", name=title), lambda project: add_lane(project, lane))
    return lane.id


def rename(page: "MapPage", journey_id: Id, key: Id, name: str, title: str) -> bool:
    """Name a lane; nothing brings its usual name back."""
    label = tr("Rename lane {name}", name=name)
    return page.do(label, lambda project: rename_lane(project, journey_id, key, title, new_id()))


def move(page: "MapPage", journey_id: Id, key: Id, name: str, before: Id | None) -> bool:
    """Move a lane before another, or to the end."""
    label = tr("Move lane {name}", name=name)
    return page.do(label, lambda project: move_lane(project, journey_id, key, before, new_id()))


def remove(page: "MapPage", lane_id: Id, name: str) -> bool:
    """Delete a lane of one's own; the words in it go back to the lanes of their kind."""
    return page.do(tr("Delete lane {name}", name=name), lambda project: delete(project, lane_id))


def tell_of_unseen(page: "MapPage", change: Change) -> None:
    """Say so when something was added that nobody sees, as its lane is hidden."""
    project = page.document.project
    place = lane_unseen(project, page.journey, change)
    if place is None:
        return
    lane = next((one for one in project.children(Lane, page.journey.id) if place in {one.id, one.kind}), None)
    name = (lane.title if lane is not None else "") or map_words()[f"lane.{lane.kind if lane is not None else place}"]
    page.messages.tell(tr("The lane {name} is hidden: tick it under View > Lanes… to see what was added.", name=name))


def drawn(page: "MapPage", journey_id: Id) -> set[Id]:
    """The lanes of a journey that are on the map now; one without anything in it is not."""
    picture, states = page.canvas.picture, page.looking.states
    lower = states is not None and journey_id == states[1].id
    cells = (figure.cell for figure in picture.strips if figure.role == "lane") if picture is not None else ()
    return {cell.rpartition("@")[0].removeprefix(LOWER) for cell in cells if cell.startswith(LOWER) is lower}
