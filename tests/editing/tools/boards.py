"""A board made by hand from a project: a column for each card, lanes below each other; no picture is drawn."""

from collections.abc import Iterator

from cxmapper.editing.selection import Selection
from cxmapper.editing.tools.board import Area, Board, Column, Kind, Mark, Strip, Thing, Touch, Wire
from cxmapper.editing.tools.dragging import dragging
from cxmapper.editing.tools.gripping import grip
from cxmapper.editing.tools.plan import Plan, Tool
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Journey,
    Line,
    Note,
    Opportunity,
    PainPoint,
    Rating,
    Stage,
    Touchpoint,
    Transition,
)

LEFT, PITCH, CARD, MARGIN = 152.0, 200.0, (166.0, 100.0), 17.0
HEADER = 46.0
LANES = {
    "touchpoints": (60.0, 330.0),
    "experience": (340.0, 540.0),
    "words": (550.0, 640.0),
    "pain_points": (650.0, 740.0),
    "ideas": (750.0, 840.0),
    "backstage": (850.0, 900.0),
}
TOPS = (90.0, 216.0)


def board_of(project: Project, journey_id: str = "home", focus_id: str | None = "maria") -> Board:
    """The journey with its cards in row 0, or in the rows that they are given."""
    if project.get(Journey, journey_id) is None:
        return Board(journey_id)
    columns, things, spots = [], [], {}
    x = LEFT
    for stage in project.children(Stage, journey_id):
        shown = [one for one in project.children(Touchpoint, stage.id) if one.line is Line.FRONTSTAGE]
        header = Area(x, 0, PITCH * max(1, len(shown)), HEADER)
        columns.append(Column(stage.id, x, header.right, header))
        things.append(Thing(Kind.HEADER, stage.id, header, journey_id))
        for one in shown:
            row = min(one.row or 0, 1)
            spots[one.id] = Area(x + MARGIN, TOPS[row], *CARD)
            things.append(Thing(Kind.CARD, one.id, spots[one.id], stage.id, row))
            x += PITCH
        x = header.right
    things.extend(_below(project, journey_id, spots))
    return Board(
        journey_id,
        tuple(things),
        tuple(_wire(way, spots) for way in project.all(Transition).values() if way.source_id in spots),
        tuple(_marks(project, spots)),
        tuple(columns),
        tuple(Strip(key, *place) for key, place in LANES.items()),
        TOPS,
        focus_id=focus_id,
    )


def _below(project: Project, journey_id: str, spots: dict[str, Area]) -> Iterator[Thing]:
    for pain in project.all(PainPoint).values():
        if pain.touchpoint_id in spots:
            yield _item(Kind.PAIN, pain.id, spots[pain.touchpoint_id], "pain_points", pain.touchpoint_id)
    for number, idea in enumerate(project.all(Opportunity).values()):
        pains = [project.all(PainPoint)[id_].touchpoint_id for id_ in idea.pain_point_ids]
        place = next((id_ for id_ in (*pains, idea.subject_id) if id_ in spots), None)
        if place is not None:
            yield _item(Kind.IDEA, idea.id, spots[place], "ideas", place, number)
    for note in project.all(Note).values():
        if note.subject_id in spots:
            yield _item(Kind.NOTE, note.id, spots[note.subject_id], "words", note.subject_id)
    for stage in project.children(Stage, journey_id):
        for step in project.children(Touchpoint, stage.id):
            serves = [id_ for id_ in step.serves_ids if id_ in spots]
            if step.line is not Line.FRONTSTAGE and serves:
                yield _item(Kind.STEP, step.id, spots[serves[0]], "backstage", serves[0])


def _item(kind: Kind, id_: str, card: Area, lane: str, of: str, above: int = 0) -> Thing:
    return Thing(kind, id_, Area(card.x, LANES[lane][0] + 12 + 40 * above, card.w + 12, 36), of)


def _wire(way: Transition, spots: dict[str, Area]) -> Wire:
    start = (spots[way.source_id].right, spots[way.source_id].middle[1])
    end = (start[0] + 10, start[1] + 80)
    if way.target_id is not None:
        end = (spots[way.target_id].x, spots[way.target_id].middle[1])
    return Wire(way.id, way.source_id, way.target_id or "", (start, start, end, end))


def _marks(project: Project, spots: dict[str, Area]) -> list[Mark]:
    marks = []
    for rating in project.all(Rating).values():
        if rating.touchpoint_id in spots and rating.aspect == "emotion" and rating.team is None:
            x, (top, bottom) = spots[rating.touchpoint_id].middle[0], (360.0, 520.0)
            y = bottom - (rating.value + 2) / 4 * (bottom - top)
            about = (rating.touchpoint_id, rating.persona_id, rating.view)
            marks.append(Mark(*about, rating.value, x, y, top, bottom))
    return marks


def on(board: Board, record_id: str, dx: float = 0.0, dy: float = 0.0) -> Touch:
    """The pointer on a thing, so far from its middle."""
    x, y = board.of(record_id)[0].area.middle
    return Touch(x + dx, y + dy)


def drag(board: Board, start: Touch, end: Touch, *chosen: str, pointed: str | None = None) -> Tool:
    taken = grip(board, start, chosen, pointed)
    return dragging(board, taken, start, Selection(chosen)).moved(end)


def done(project: Project, plan: Plan | None) -> Project:
    assert plan is not None
    assert plan.edit is not None
    return project.apply(plan.edit(project))


def order(project: Project, stage_id: str) -> list[str]:
    return [one.id for one in project.children(Touchpoint, stage_id)]
