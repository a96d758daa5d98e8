"""Drawing ways: from a card's dot to another card, or onto empty ground for a new one; and leading them elsewhere."""

from msgspec import Struct, field
from msgspec.structs import replace

from cxmapper.editing.edits.touchpoints import add_connected
from cxmapper.editing.edits.transitions import connect, lead_from, lead_to
from cxmapper.editing.references import existing
from cxmapper.editing.tools.board import Area, Board, Column, Kind, Point, Thing, Touch
from cxmapper.editing.tools.gripping import Handle
from cxmapper.editing.tools.moving import BELOW, tinted
from cxmapper.editing.tools.plan import Aim, Doing, Plan, Rubber, Shown, Slot
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint, Transition, TransitionKind

_ON = (TransitionKind.NEXT, TransitionKind.ALTERNATIVE)


def natural_kind(project: Project, source_id: Id, target_id: Id | None) -> TransitionKind:
    """What a way drawn between two touchpoints most likely means; `target_id` is None for one that is new.

    Back where the target leads to the source; else the usual way on, or an alternative where there is one already.
    """
    ways = [way for way in project.children(Transition, source_id) if way.kind in _ON]
    there = next((way for way in ways if way.target_id == target_id and way.persona_id is None), None)
    if there is not None:
        return there.kind
    if target_id is not None and _leads_to(project, target_id, source_id):
        return TransitionKind.BACK
    return TransitionKind.ALTERNATIVE if ways else TransitionKind.NEXT


def connected(project: Project, source_id: Id, target_id: Id, way_id: Id) -> Change:
    """Connect two touchpoints in the natural way."""
    kind = natural_kind(project, source_id, target_id)
    return connect(project, Transition(id=way_id, source_id=source_id, target_id=target_id, kind=kind))


def _leads_to(project: Project, start_id: Id, end_id: Id) -> bool:
    found, waiting = {start_id}, [start_id]
    while waiting:
        ways = (way for way in project.children(Transition, waiting.pop()) if way.kind in _ON)
        new = {way.target_id for way in ways if way.target_id is not None} - found
        found |= new
        waiting.extend(new)
    return end_id in found


class Connecting(Struct, frozen=True):
    """Draws a way from a card."""

    board: Board
    card: Thing
    at: Touch
    way_id: Id = field(default_factory=new_id)
    new_id: Id = field(default_factory=new_id)

    def moved(self, touch: Touch) -> "Connecting":
        """The way's end dragged elsewhere."""
        return replace(self, at=touch)

    @property
    def target(self) -> Thing | None:
        """The card at which the way would end."""
        found = self.board.at(self.at.x, self.at.y, Kind.CARD)
        return found if found is not None and found.id != self.card.id else None

    @property
    def ground(self) -> Column | None:
        """The stage to which a new touchpoint would be added."""
        lane = self.board.lane("touchpoints")
        over = self.board.at(self.at.x, self.at.y, Kind.CARD, Kind.SUMMARY)
        free = lane is not None and over is None and lane.top <= self.at.y <= lane.bottom + BELOW
        column = self.board.column_at(self.at.x) if free else None
        folded = column is not None and any(thing.kind is Kind.SUMMARY for thing in self.board.of(column.stage_id))
        return None if folded else column

    @property
    def plan(self) -> Plan | None:
        """Connect to the card, or to a new touchpoint."""
        source_id, way_id, target, ground = self.card.id, self.way_id, self.target, self.ground
        if target is not None:
            target_id = target.id
            return Plan(Doing.CONNECT, lambda project: connected(project, source_id, target_id, way_id), (source_id,))
        if ground is None:
            return None
        stage_id = ground.stage_id
        return Plan(
            Doing.ADD_CONNECTED, lambda project: self._add(project, stage_id), (self.new_id,), rename=self.new_id
        )

    @property
    def preview(self) -> tuple[Shown, ...]:
        """The way, and the card that it found or the place of the new one."""
        target, ground = self.target, self.ground
        start = (self.card.area.right, self.card.area.middle[1])
        if target is not None:
            return Aim(target.area), Rubber(start, _port(target), held=True)
        end = (self.at.x, self.at.y)
        if ground is None:
            return (Rubber(start, end, held=False),)
        slot = self.slot(ground)
        return tinted(self.board, ground), Slot(slot), Rubber(start, (slot.x, slot.middle[1]), held=True)

    def slot(self, ground: Column) -> Area:
        """Where the new card would stand: right of the one that leads to it, or first in another stage."""
        row = self.board.row_at(self.at.y)
        x = self.card.area.x + self.board.pitch if ground.stage_id == self.card.of else ground.left + self.board.margin
        return self.board.slot(x, row)

    def _add(self, project: Project, stage_id: Id) -> Change:
        existing(project, Touchpoint, self.card.id)
        row = self.board.row_at(self.at.y)
        new = Touchpoint(id=self.new_id, stage_id=stage_id, title="", row=row if row != self.card.row else None)
        kind = natural_kind(project, self.card.id, None)
        return add_connected(project, new, self.way_id, self.card.id, kind)


class Leading(Struct, frozen=True):
    """Drags one end of a way to another card."""

    board: Board
    handle: Handle
    at: Touch

    def moved(self, touch: Touch) -> "Leading":
        """The end dragged elsewhere."""
        return replace(self, at=touch)

    @property
    def target(self) -> Thing | None:
        """The card at which the end would be."""
        wire, start = self.handle.wire, self.handle.start
        found = self.board.at(self.at.x, self.at.y, Kind.CARD)
        now = wire.source_id if start else wire.target_id
        return found if found is not None and found.id != now else None

    @property
    def plan(self) -> Plan | None:
        """Lead the way there, or from there."""
        target = self.target
        if target is None:
            return None
        lead, way_id, card_id = lead_from if self.handle.start else lead_to, self.handle.wire.id, target.id
        return Plan(Doing.LEAD, lambda project: lead(project, way_id, card_id), (way_id,))

    @property
    def preview(self) -> tuple[Shown, ...]:
        """The way from the end that stays."""
        points, target = self.handle.wire.points, self.target
        stays = points[-1 if self.handle.start else 0]
        loose: Point = (self.at.x, self.at.y)
        if target is not None:
            loose = (target.area.right, target.area.middle[1]) if self.handle.start else _port(target)
        ends = (loose, stays) if self.handle.start else (stays, loose)
        aims = (Aim(target.area),) if target is not None else ()
        return *aims, Rubber(*ends, held=target is not None)


def _port(card: Thing) -> Point:
    return card.area.x, card.area.middle[1]
