"""A Drawing as tools see it."""

from collections.abc import Iterator, Mapping, Sequence

from cxmapper.collector import no_collector
from cxmapper.drawing.grid import CARD_HEIGHT, GAP, LOWER, ROW_GAP
from cxmapper.drawing.shapes import Drawing, Figure, Link, Rect
from cxmapper.editing.tools.board import Area, Board, Column, Kind, Mark, Point, Strip, Thing, Wire
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Note, Opportunity, PainPoint, Stage, Touchpoint

_KINDS: Mapping[str, Kind] = {
    "card": Kind.CARD,
    "ghost": Kind.CARD,
    "summary": Kind.SUMMARY,
    "stage": Kind.HEADER,
    "chip": Kind.STEP,
    "pain": Kind.PAIN,
    "idea": Kind.IDEA,
    "note": Kind.NOTE,
    "caption": Kind.WAY,
}
"""Role of a figure → how it behaves under the mouse."""

_THROUGH = frozenset({"curve", "gap"})
"""Roles of figures that are as large as their lane: one points at what is in them."""


@no_collector()
def board_of(drawing: Drawing, project: Project, journey_id: Id, focus_id: Id | None, *, lower: bool = False) -> Board:
    """Where everything is that can be pointed at in a drawing of a journey; `focus_id` is the persona in focus.

    Of two maps one above the other it is the upper one, or the `lower`.
    """
    figures = [figure for figure in drawing.figures if figure.cell.startswith(LOWER) is lower]
    rects = [(figure, drawing.rect_of(figure)) for figure in figures if figure.record_id]
    cards = [(figure, rect) for figure, rect in rects if figure.role in {"card", "ghost", "summary"}]
    wide = cards[0][1].w if cards else 166.0
    return Board(
        journey_id,
        tuple(_thing(figure, rect, drawing.rows, project) for figure, rect in rects if figure.role not in _THROUGH),
        tuple(_wire(link, drawing.origin_of(link)) for link in drawing.links if link.cell.startswith(LOWER) is lower),
        tuple(mark for figure in figures if figure.spots for mark in _marks(figure, drawing)),
        tuple(_columns(rects)),
        tuple(_lanes(drawing, figures)),
        _tops(cards, drawing.rows),
        (wide, CARD_HEIGHT),
        wide + GAP,
        CARD_HEIGHT + ROW_GAP,
        focus_id,
    )


def _area(rect: Rect) -> Area:
    return Area(rect.x, rect.y, rect.w, rect.h)


def _thing(figure: Figure, rect: Rect, rows: Mapping[str, int], project: Project) -> Thing:
    kind = _KINDS.get(figure.role, Kind.OTHER)
    if kind is Kind.NOTE and project.get(Stage, figure.record_id) is not None:
        kind = Kind.OTHER
    return Thing(
        kind, figure.record_id, _area(rect), _place(kind, figure.record_id, project), rows.get(figure.record_id, 0)
    )


def _place(kind: Kind, record_id: Id, project: Project) -> Id:
    """What a thing stands in, or at."""
    match kind:
        case Kind.CARD:
            place = project.all(Touchpoint)[record_id].stage_id
        case Kind.STEP:
            step = project.all(Touchpoint)[record_id]
            place = step.serves_ids[0] if step.serves_ids else step.stage_id
        case Kind.PAIN:
            place = project.all(PainPoint)[record_id].touchpoint_id
        case Kind.IDEA:
            idea = project.all(Opportunity)[record_id]
            pains = (project.all(PainPoint)[pain_id].touchpoint_id for pain_id in idea.pain_point_ids)
            place = next(pains, None) or idea.subject_id or ""
        case Kind.NOTE:
            place = project.all(Note)[record_id].subject_id or ""
        case _:
            place = ""
    return place


def _wire(link: Link, origin: Point) -> Wire:
    """The way without the bar at the end of a departure."""
    dx, dy = origin
    bends: list[Point] = []
    for letter, *numbers in link.line.d:
        if letter == "M" and bends:
            break
        points = [(x + dx, y + dy) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        if letter == "L":
            points = [bends[-1], points[0], points[0]]
        bends.extend(points)
    return Wire(link.id, link.source, link.target, tuple(bends))


def _marks(figure: Figure, drawing: Drawing) -> Iterator[Mark]:
    rect = drawing.rect_of(figure)
    for spot in figure.spots:
        yield Mark(
            spot.touchpoint_id,
            spot.persona_id,
            spot.view,
            spot.value,
            rect.x + spot.x,
            rect.y + spot.y,
            rect.y + spot.top,
            rect.y + spot.bottom,
        )


def _columns(rects: Sequence[tuple[Figure, Rect]]) -> Iterator[Column]:
    for figure, rect in rects:
        if figure.role == "stage":
            yield Column(figure.record_id, rect.x, rect.right, _area(rect))


def _lanes(drawing: Drawing, figures: Sequence[Figure]) -> Iterator[Strip]:
    for figure in figures:
        if figure.role == "lane":
            rect = drawing.rect_of(figure)
            yield Strip(figure.cell.rpartition("@")[0].removeprefix(LOWER), rect.y, rect.bottom)


def _tops(cards: Sequence[tuple[Figure, Rect]], rows: Mapping[str, int]) -> tuple[float, ...]:
    """The upper edges of the rows; of a row that only hidden cards stand in as far below the one before as usual."""
    known = {rows.get(figure.record_id, 0): rect.y for figure, rect in cards}
    tops: list[float] = []
    for row in range(max(known, default=-1) + 1):
        first = min(known.values()) if not tops else tops[-1] + CARD_HEIGHT + ROW_GAP
        tops.append(known.get(row, first))
    return tuple(tops)
