"""Arranging the map by keys: another row for a card, a stage folded to a summary card."""

from typing import TYPE_CHECKING

from cxmapper.editing.edits.fields import set_fields
from cxmapper.model.change import combined
from cxmapper.model.records import Stage
from cxmapper.ui.commands.here import selected, stage, touchpoints
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def shift_row(page: "MapPage", by: int) -> None:
    """Move the selected cards so many rows down (up where negative); the map keeps them there."""
    picture = page.canvas.picture
    rows = picture.drawing.rows if picture is not None else {}
    cards = [one for one in touchpoints(page) if one.id in rows]
    if cards and min(rows[one.id] for one in cards) + by >= 0:
        page.do(
            tr("Move to another row"),
            lambda project: combined(set_fields(project, one.id, row=rows[one.id] + by) for one in cards),
        )
        page.reveal(cards[-1].id)


def fold_one(page: "MapPage") -> None:
    """Show the stage that is selected, or holds what is, as a summary card, or unfold it."""
    within = stage(page)
    if within is not None:
        page.looking.fold(page.look.folded ^ {within.id}, within.id)
        if not selected(page, Stage):
            page.select(within.id)
