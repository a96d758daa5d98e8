"""Dragging a point of the experience curve up and down."""

from msgspec import Struct, field
from msgspec.structs import replace

from cxmapper.editing.edits.feelings import rate
from cxmapper.editing.tools.board import Board, Mark, Touch
from cxmapper.editing.tools.plan import Doing, Level, Plan, Shown
from cxmapper.model.ids import new_id
from cxmapper.model.record import Id

STEPS_A_UNIT, FINELY = 2, 10
"""A value stops at halves, with Shift at tenths."""


class Rating(Struct, frozen=True):
    """Sets the emotion that a mark shows."""

    board: Board
    mark: Mark
    start: Touch
    at: Touch
    id: Id = field(default_factory=new_id)

    def moved(self, touch: Touch) -> "Rating":
        """The mark dragged elsewhere; only its height counts."""
        return replace(self, at=touch)

    @property
    def value(self) -> float:
        """The value at the height of the mark, which keeps its distance to the pointer."""
        fine = FINELY if self.at.upto else STEPS_A_UNIT
        return round(self.mark.value_at(self.mark.y + self.at.y - self.start.y) * fine) / fine

    @property
    def plan(self) -> Plan | None:
        """Set the value, if it is another one."""
        value, mark, rating_id = self.value, self.mark, self.id
        if value == mark.value:
            return None
        return Plan(
            Doing.RATE,
            lambda project: rate(
                project, mark.touchpoint_id, value, id=rating_id, persona_id=mark.persona_id, view=mark.view
            ),
            (mark.touchpoint_id,),
        )

    @property
    def preview(self) -> tuple[Shown, ...]:
        """The mark at its value, with the curve to its neighbours."""
        same = [one for one in self.board.marks if (one.persona_id, one.view) == (self.mark.persona_id, self.mark.view)]
        left = max((one for one in same if one.x < self.mark.x), key=lambda one: one.x, default=None)
        right = min((one for one in same if one.x > self.mark.x), key=lambda one: one.x, default=None)
        return (Level(self.mark, self.value, left, right),)
