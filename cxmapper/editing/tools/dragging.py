"""Which tool a drag becomes."""

from cxmapper.editing.selection import Selection
from cxmapper.editing.tools.board import Board, Kind, Mark, Thing, Touch
from cxmapper.editing.tools.connecting import Connecting, Leading
from cxmapper.editing.tools.gripping import Dot, Grip, Handle
from cxmapper.editing.tools.items import MovingItems
from cxmapper.editing.tools.moving import Moving
from cxmapper.editing.tools.plan import Tool
from cxmapper.editing.tools.rating import Rating
from cxmapper.editing.tools.selecting import Framing
from cxmapper.editing.tools.stages import MovingStages
from cxmapper.model.record import Id


def dragging(board: Board, taken: Grip | None, start: Touch, selection: Selection) -> Tool:
    """The tool that a drag of a grip is; from the ground, or from what cannot be moved, it is a frame.

    `selection` is what is chosen while the button is down: what is of the same kind as the grip comes along.
    """
    tool: Tool
    match taken:
        case Dot():
            tool = Connecting(board, taken.card, start)
        case Handle():
            tool = Leading(board, taken, start)
        case Mark():
            tool = Rating(board, taken, start, start)
        case Thing(kind=Kind.CARD):
            tool = Moving(board, taken, _together(board, taken, selection), start, start)
        case Thing(kind=Kind.HEADER | Kind.SUMMARY):
            tool = MovingStages(board, _together(board, taken, selection), start, start)
        case Thing(kind=Kind.PAIN | Kind.IDEA | Kind.NOTE | Kind.STEP):
            tool = MovingItems(board, taken, _together(board, taken, selection), start, start)
        case _:
            tool = Framing(board, selection, start, start)
    return tool


def _together(board: Board, taken: Thing, selection: Selection) -> tuple[Id, ...]:
    """The thing, and with it whatever of its kind is chosen, if it is chosen itself."""
    if taken.id not in selection.ids:
        return (taken.id,)
    return tuple(id_ for id_ in selection.ids if any(thing.kind is taken.kind for thing in board.of(id_)))
