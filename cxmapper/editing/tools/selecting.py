"""Choosing: by click, with Ctrl one more or less, with Shift all up to it, by a frame drawn around."""

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.editing.selection import Selection, extended, toggled
from cxmapper.editing.tools.board import Area, Board, Kind, Thing, Touch
from cxmapper.editing.tools.plan import Aim, Doing, Frame, Plan, Shown
from cxmapper.model.record import Id

FRAMED = frozenset({Kind.CARD, Kind.SUMMARY, Kind.STEP, Kind.PAIN, Kind.IDEA, Kind.NOTE})
"""What a frame chooses; headers and ways are chosen one by one."""


def pressed(board: Board, selection: Selection, record_id: Id | None, touch: Touch) -> Selection:
    """What is chosen as soon as the button is down, so that a drag that follows moves it.

    What is chosen already stays so together with the others, until the button is let go without a drag.
    """
    if record_id is None:
        return selection if touch.more or touch.upto else Selection()
    if touch.more:
        return toggled(selection, record_id)
    if touch.upto:
        return extended(selection, *_up_to(board, selection, record_id))
    return selection if record_id in selection.ids else Selection((record_id,))


def clicked(selection: Selection, record_id: Id | None, touch: Touch) -> Selection:
    """What is chosen when the button is let go where it was pressed: of several just this one."""
    if record_id is None or touch.more or touch.upto or record_id not in selection.ids:
        return selection
    return Selection((record_id,))


def _up_to(board: Board, selection: Selection, record_id: Id) -> tuple[Id, ...]:
    """From what has the focus to a thing of the same kind, as they are read; else this one alone."""
    kind = {thing.kind for thing in board.of(record_id)}
    line = list(dict.fromkeys(thing.id for thing in board.things if thing.kind in kind))
    if selection.focus not in line or record_id not in line:
        return (record_id,)
    start, end = line.index(selection.focus), line.index(record_id)
    return tuple(line[start : end + 1] if start <= end else reversed(line[end : start + 1]))


class Framing(Struct, frozen=True):
    """Draws a frame; what it touches is chosen, with Ctrl or Shift besides what was chosen before."""

    board: Board
    before: Selection
    start: Touch
    at: Touch

    def moved(self, touch: Touch) -> "Framing":
        """The frame up to another corner."""
        return replace(self, at=touch)

    @property
    def area(self) -> Area:
        """The frame."""
        left, top = min(self.start.x, self.at.x), min(self.start.y, self.at.y)
        return Area(left, top, abs(self.at.x - self.start.x), abs(self.at.y - self.start.y))

    @property
    def plan(self) -> Plan:
        """Choose what the frame touches."""
        found = dict.fromkeys(thing.id for thing in self._touched)
        kept = self.before if self.start.more or self.start.upto else Selection()
        return Plan(Doing.SELECT, None, extended(kept, *found).ids)

    @property
    def preview(self) -> tuple[Shown, ...]:
        """The frame, and what it touches."""
        return *(Aim(thing.area) for thing in self._touched), Frame(self.area)

    @property
    def _touched(self) -> list[Thing]:
        return [thing for thing in self.board.within(self.area) if thing.kind in FRAMED]
