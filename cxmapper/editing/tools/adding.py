"""A double click on empty ground: what a lane holds is added there, to be named at once."""

from collections.abc import Callable

from msgspec import Struct

from cxmapper.editing.edits.feelings import rate
from cxmapper.editing.edits.stages import add_stage
from cxmapper.editing.edits.touchpoints import add_touchpoint
from cxmapper.editing.tools.board import Board, Column, Kind, Strip, Thing, Touch
from cxmapper.editing.tools.items import card_over
from cxmapper.editing.tools.moving import before
from cxmapper.editing.tools.plan import Doing, Plan
from cxmapper.editing.tools.rating import STEPS_A_UNIT
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.record import Id, View
from cxmapper.model.records import LaneKind, Line, Note, NoteKind, Opportunity, PainPoint, Stage, Touchpoint


class Ground(Struct, frozen=True):
    """Empty ground under the pointer; `card` is the upper one of the column, None where there is none."""

    board: Board
    touch: Touch
    column: Column
    lane: Strip
    card: Thing | None

    @property
    def subject_id(self) -> Id:
        """What words there are about."""
        return self.column.stage_id if self.card is None else self.card.id


def adding(board: Board, touch: Touch) -> Plan | None:
    """What is added on empty ground; None where nothing can be."""
    if board.columns and touch.y <= board.columns[0].header.bottom:
        return _stage(board, touch)
    column, lane = board.column_at(touch.x), board.lane_at(touch.y)
    if column is None or lane is None:
        return None
    return _IN.get(lane.key, _own)(Ground(board, touch, column, lane, card_over(board, touch.x)))


def _stage(board: Board, touch: Touch) -> Plan | None:
    last = board.columns[-1]
    if touch.y < last.header.y or touch.x < last.right:
        return None
    stage = Stage(id=new_id(), journey_id=board.journey_id, title="")
    return Plan(Doing.ADD_STAGE, lambda project: add_stage(project, stage), (stage.id,), rename=stage.id)


def _touchpoint(ground: Ground) -> Plan | None:
    board, column, touch = ground.board, ground.column, ground.touch
    if any(thing.kind is Kind.SUMMARY for thing in board.of(column.stage_id)):
        return None
    row = board.row_at(touch.y)
    before_id = before(board, column, (), touch.x, row)
    return _added(Touchpoint(id=new_id(), stage_id=column.stage_id, title="", row=row or None), before_id)


def _backstage(ground: Ground) -> Plan:
    line = Line.SUPPORT if ground.lane.key == "support" else Line.BACKSTAGE
    serves = (ground.card.id,) if ground.card is not None else ()
    return _added(
        Touchpoint(id=new_id(), stage_id=ground.column.stage_id, title="", line=line, serves_ids=serves), None
    )


def _added(touchpoint: Touchpoint, before_id: Id | None) -> Plan:
    return Plan(
        Doing.ADD_TOUCHPOINT,
        lambda project: add_touchpoint(project, touchpoint, before_id),
        (touchpoint.id,),
        rename=touchpoint.id,
    )


def _rating(ground: Ground) -> Plan | None:
    """What the persona in focus felt, where nobody knows yet; the marks of the lane tell its scale."""
    board, card = ground.board, ground.card
    scale = min(board.marks, key=lambda mark: abs((mark.top + mark.bottom) / 2 - ground.touch.y), default=None)
    if scale is None or card is None:
        return None
    felt = {mark.touchpoint_id for mark in board.marks if (mark.persona_id, mark.view) == (board.focus_id, _FELT)}
    if card.id in felt:
        return None
    value, rating_id = round(scale.value_at(ground.touch.y) * STEPS_A_UNIT) / STEPS_A_UNIT, new_id()
    return Plan(
        Doing.RATE,
        lambda project: rate(project, card.id, value, id=rating_id, persona_id=board.focus_id),
        (card.id,),
    )


_FELT = View.PERCEIVED


def _pain(ground: Ground) -> Plan | None:
    if ground.card is None:
        return None
    pain = PainPoint(id=new_id(), touchpoint_id=ground.card.id, text="")
    return Plan(Doing.ADD_PAIN, lambda _: Change.adding(pain), (pain.id,), rename=pain.id)


def _idea(ground: Ground) -> Plan:
    idea = Opportunity(id=new_id(), text="", subject_id=ground.subject_id)
    return Plan(Doing.ADD_IDEA, lambda _: Change.adding(idea), (idea.id,), rename=idea.id)


def _said(kind: NoteKind) -> Callable[[Ground], Plan]:
    def plan(ground: Ground) -> Plan:
        persona_id = ground.board.speaker_id
        return _note(Note(id=new_id(), kind=kind, text="", subject_id=ground.subject_id, persona_id=persona_id))

    return plan


def _own(ground: Ground) -> Plan:
    lane_id = ground.lane.key
    return _note(Note(id=new_id(), kind=NoteKind.DOING, text="", subject_id=ground.subject_id, lane_id=lane_id))


def _note(note: Note) -> Plan:
    return Plan(Doing.ADD_NOTE, lambda _: Change.adding(note), (note.id,), rename=note.id)


def _nothing(_: Ground) -> None:
    return None


_IN: dict[str, Callable[[Ground], Plan | None]] = {
    LaneKind.TOUCHPOINTS: _touchpoint,
    LaneKind.EXPERIENCE: _rating,
    LaneKind.WORDS: _said(NoteKind.QUOTE),
    LaneKind.DOING: _said(NoteKind.DOING),
    LaneKind.THINKING: _said(NoteKind.THINKING),
    LaneKind.PAIN_POINTS: _pain,
    LaneKind.IDEAS: _idea,
    LaneKind.BACKSTAGE: _backstage,
    "support": _backstage,
    LaneKind.TIME: _nothing,
    LaneKind.IMAGES: _nothing,
    LaneKind.MEASURES: _nothing,
}
"""What a lane holds; every other lane is one of one's own."""
