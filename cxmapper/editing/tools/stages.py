"""Dragging stages by their headers."""

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.editing.edits.stages import move_stages
from cxmapper.editing.tools.board import Board, Touch
from cxmapper.editing.tools.plan import Bar, Doing, Lifted, Plan, Shown
from cxmapper.model.record import Id


class MovingStages(Struct, frozen=True):
    """Drags stages, with all they hold, before another or to the end."""

    board: Board
    ids: tuple[Id, ...]
    start: Touch
    at: Touch

    def moved(self, touch: Touch) -> "MovingStages":
        """The headers dragged elsewhere."""
        return replace(self, at=touch)

    @property
    def before_id(self) -> Id | None:
        """The stage before which they would come; None for the end."""
        staying = (column for column in self.board.columns if column.stage_id not in self.ids)
        return next((column.stage_id for column in staying if column.header.middle[0] > self.at.x), None)

    @property
    def plan(self) -> Plan | None:
        """Move the stages, unless they stand there already."""
        before_id, journey_id = self.before_id, self.board.journey_id
        if self._line(before_id) == [column.stage_id for column in self.board.columns]:
            return None
        ids = self._ordered
        return Plan(Doing.MOVE_STAGES, lambda project: move_stages(project, ids, journey_id, before_id), ids)

    @property
    def preview(self) -> tuple[Shown, ...]:
        """The headers at the pointer, and a mark through all lanes where they would go."""
        lifted = Lifted(self.ids, self.at.x - self.start.x, 0.0)
        if self.plan is None:
            return (lifted,)
        before_id = self.before_id
        column = self.board.column(before_id) if before_id is not None else None
        x = column.left if column is not None else self.board.columns[-1].right
        bottom = max((lane.bottom for lane in self.board.lanes), default=self.board.columns[0].header.bottom)
        return lifted, Bar(x, self.board.columns[0].header.y, bottom)

    @property
    def _ordered(self) -> tuple[Id, ...]:
        return tuple(column.stage_id for column in self.board.columns if column.stage_id in self.ids)

    def _line(self, before_id: Id | None) -> list[Id]:
        staying = [column.stage_id for column in self.board.columns if column.stage_id not in self.ids]
        at = staying.index(before_id) if before_id is not None else len(staying)
        return [*staying[:at], *self._ordered, *staying[at:]]
