"""Dragging pains, ideas, words and backstage steps to another card or stage."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.notes import move_to
from cxmapper.editing.edits.pains import let_answer
from cxmapper.editing.edits.touchpoints import move_touchpoints
from cxmapper.editing.references import existing
from cxmapper.editing.tools.board import Board, Kind, Thing, Touch
from cxmapper.editing.tools.plan import Aim, Doing, Lifted, Plan, Shown
from cxmapper.model.change import Change, combined
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint


class MovingItems(Struct, frozen=True):
    """Drags things of one kind, held by `item`, that stand under cards."""

    board: Board
    item: Thing
    ids: tuple[Id, ...]
    start: Touch
    at: Touch

    def moved(self, touch: Touch) -> "MovingItems":
        """The things dragged elsewhere."""
        return replace(self, at=touch)

    @property
    def target(self) -> Thing | None:
        """Where they would go: the card, pain or header under the pointer, else the upper card of the column."""
        found = self.board.at(self.at.x, self.at.y, *self._takers)
        if found is None and self.board.at(self.at.x, self.at.y, Kind.HEADER, Kind.SUMMARY) is None:
            found = card_over(self.board, self.at.x)
        return None if found is None or found.id == self.item.of else found

    @property
    def plan(self) -> Plan | None:
        """Move them there."""
        target = self.target
        if target is None:
            return None
        edit, doing = self._edit(target)
        return Plan(doing, edit, self.ids)

    @property
    def preview(self) -> tuple[Shown, ...]:
        """The things at the pointer, and where they would go."""
        target = self.target
        lifted = Lifted(self.ids, self.at.x - self.start.x, self.at.y - self.start.y)
        return (Aim(target.area), lifted) if target is not None else (lifted,)

    @property
    def _takers(self) -> tuple[Kind, ...]:
        match self.item.kind:
            case Kind.PAIN:
                return (Kind.CARD,)
            case Kind.IDEA:
                return Kind.CARD, Kind.PAIN, Kind.HEADER, Kind.SUMMARY
            case _:
                return Kind.CARD, Kind.HEADER, Kind.SUMMARY

    def _edit(self, target: Thing) -> tuple[Callable[[Project], Change], Doing]:
        ids = self.ids
        if self.item.kind is Kind.STEP:
            return (lambda project: _stand_behind(project, ids, target)), Doing.MOVE
        if target.kind is Kind.PAIN:
            return (lambda project: combined(let_answer(project, id_, target.id) for id_ in ids)), Doing.ANSWER
        return (lambda project: move_to(project, target.id, *ids)), Doing.MOVE_ITEMS


def card_over(board: Board, x: float) -> Thing | None:
    """The uppermost card of the column at x."""
    cards = [card for card in board.cards if card.area.x - board.margin <= x <= card.area.right + board.margin]
    return min(cards, key=lambda card: card.row, default=None)


def _stand_behind(project: Project, ids: tuple[Id, ...], target: Thing) -> Change:
    """Let backstage steps stand behind a card, or in a stage behind nothing in particular."""
    stage_id = existing(project, Touchpoint, target.id).stage_id if target.kind is Kind.CARD else target.id
    serves = (target.id,) if target.kind is Kind.CARD else ()
    moving = move_touchpoints(project, ids, stage_id)
    return moving.then(set_fields(project.apply(moving), *ids, serves_ids=serves))
