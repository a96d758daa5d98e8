"""How the mouse looks and what undo says: for each grip a cursor, for each deed a name."""

from PySide6.QtCore import Qt

from cxmapper.editing.tools.board import Mark
from cxmapper.editing.tools.gripping import Dot, Grip, Handle
from cxmapper.editing.tools.plan import Doing
from cxmapper.ui.words import marked

LABELS: dict[Doing, str] = {
    Doing.SELECT: marked("Select"),
    Doing.ADD_TOUCHPOINT: marked("Add a touchpoint"),
    Doing.ADD_STAGE: marked("Add a stage"),
    Doing.ADD_PAIN: marked("Add a pain point"),
    Doing.ADD_IDEA: marked("Add an idea"),
    Doing.ADD_NOTE: marked("Add words"),
    Doing.MOVE: marked("Move touchpoints"),
    Doing.MOVE_STAGES: marked("Move stages"),
    Doing.MOVE_ITEMS: marked("Move to another card"),
    Doing.ANSWER: marked("Let an idea answer a pain"),
    Doing.INSERT: marked("Insert into a way"),
    Doing.CONNECT: marked("Connect touchpoints"),
    Doing.ADD_CONNECTED: marked("Add a connected touchpoint"),
    Doing.LEAD: marked("Lead a way elsewhere"),
    Doing.RATE: marked("Rate the experience"),
}
"""What undo says."""


def cursor(taken: Grip | None, *, folds: bool) -> Qt.CursorShape:
    """What the pointer looks like over something."""
    match taken:
        case Dot():
            return Qt.CursorShape.CrossCursor
        case Mark():
            return Qt.CursorShape.SizeVerCursor
        case None:
            return Qt.CursorShape.ArrowCursor
        case _:
            return Qt.CursorShape.ArrowCursor if folds else Qt.CursorShape.PointingHandCursor


def dragging_cursor(taken: Grip | None) -> Qt.CursorShape:
    """What it looks like while that is dragged."""
    match taken:
        case Dot() | Handle() | None:
            return Qt.CursorShape.CrossCursor
        case Mark():
            return Qt.CursorShape.SizeVerCursor
        case _:
            return Qt.CursorShape.ClosedHandCursor
