"""The links of a map as curves: around the cards, each with an arrow and a free place for its label."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from cxmapper.drawing.layout.bends import arch, glide, straight
from cxmapper.drawing.layout.captions import Captions, Wish
from cxmapper.drawing.layout.channels import Run, tracks
from cxmapper.drawing.layout.courses import BAR, Course, Edge, Shape, Size, courses
from cxmapper.drawing.layout.lattice import Lattice, Span, lattice
from cxmapper.drawing.layout.ports import Ends, ports
from cxmapper.drawing.shapes import Point, Rect

TIP = 6.0
"""The line ends this far before the point of its arrow."""
LEAD = 14.0
"""How far a curve may reach over the next card while it turns into a gap."""
DROP_INTO_CELL = 28.0
"""How far a departure reaches into the free cell below, and how much longer each further one of the card is."""
LONGER = 24.0


class Tip(Struct, frozen=True):
    """The point of an arrow and where it points: degrees clockwise from the right."""

    x: float
    y: float
    angle: float


class Route(Struct, frozen=True):
    """A link as drawn: `points` is a cubic Bézier path, the start and then three points for each piece.

    `label` is the middle of the label's box, None where there is no label or no free place for it. `bar` are the ends
    of the line across the end of a departure, `leader` those of a thin line from the link to a label that stands apart.
    """

    points: tuple[Point, ...]
    tip: Tip
    label: Point | None = None
    bar: tuple[Point, Point] | None = None
    leader: tuple[Point, Point] | None = None


class Lane(Struct, frozen=True):
    """What the links of a part of a lane share with all others in it.

    `rows` (top, bottom) of all cards, and the height `needed` of each gap; see `needed_heights`.
    """

    rect: Rect
    rows: tuple[Span, ...]
    needed: tuple[float, ...] = ()


def routes(cards: Mapping[str, Rect], edges: Sequence[Edge], lane: Rect) -> dict[str, Route]:
    """Route links between cards that stand in rows and columns within a lane; by the link's id.

    Cards of a column share x and width, cards of a row y. A route passes through no card and enters its own cards
    nowhere. Time is linear in the links, but for sorting. Raises KeyError when a link names a card that is not there.
    """
    return _routed(lattice(cards, lane), cards, edges) if edges else {}


def routes_in(cards: Mapping[str, Rect], edges: Sequence[Edge], lane: Lane) -> dict[str, Route]:
    """The same for a part of a lane beyond which these links do not reach (see `sections`)."""
    return _routed(lattice(cards, lane.rect, lane.rows), cards, edges, lane.needed)


def _routed(
    cells: Lattice, cards: Mapping[str, Rect], edges: Sequence[Edge], needed: Sequence[float] = ()
) -> dict[str, Route]:
    found = courses(cells, edges)
    heights = _heights(cells, found, needed)
    ends = ports(cells, cards, edges, found, heights)
    captions = Captions(cells)
    busy = _busy(cards, edges, found, ends)
    drawn = {}
    for edge, course, levels, both in zip(edges, found, heights, ends, strict=True):
        target = cards[edge.target] if edge.target is not None else cards[edge.source]
        points, tip = _curve(cells, cards[edge.source], target, course, levels, both)
        bar = ((tip.x - BAR, tip.y + 2), (tip.x + BAR, tip.y + 2)) if edge.target is None else None
        label = None
        if edge.label:
            below = (edge.source, True) in busy or (edge.target, False) in busy
            label = captions.place(edge.label, _wishes(cells, edge.label, course, levels, points, below=below))
        leader = _leader(points, label, edge.label) if label and edge.label and course.shape is Shape.STEP else None
        drawn[edge.id] = Route(points, tip, label, bar, leader)
    return drawn


def needed_gaps(cards: Mapping[str, Rect], edges: Sequence[Edge], lane: Rect) -> tuple[float, ...]:
    """Say how much more height links and labels need in each gap: above the first row, between rows, below the last.

    Rows are counted as the cards show them. Move the rows apart by these heights before calling `routes`.
    """
    cells = lattice(cards, lane)
    spans = [cells.channel(2 * gap) for gap in range(len(cells.rows) + 1)]
    needed = _needed(cells, edges)
    return tuple(max(0.0, wanted - (bottom - top)) for wanted, (top, bottom) in zip(needed, spans, strict=True))


def needed_heights(cards: Mapping[str, Rect], edges: Sequence[Edge], lane: Lane) -> tuple[float, ...]:
    """How high each gap has to be for the links of a part of a lane; that does not depend on where the rows are."""
    return _needed(lattice(cards, lane.rect, lane.rows), edges)


def _needed(cells: Lattice, edges: Sequence[Edge]) -> tuple[float, ...]:
    return tuple(tracks(cells, [run for course in courses(cells, edges) for run in course.runs]).needed)


def _heights(cells: Lattice, found: Sequence[Course], needed: Sequence[float]) -> list[list[float]]:
    """Heights of the lines in the runs of each course."""
    runs = [run for course in found for run in course.runs]
    middles = tracks(cells, runs, needed).heights
    lines = (_within(cells, run, at + run.line, 1.0) for run, at in zip(runs, middles, strict=True))
    return [[next(lines) for _ in course.runs] for course in found]


def _within(cells: Lattice, run: Run, y: float, margin: float) -> float:
    top, bottom = cells.channel(run.channel)
    return min(max(y, top + margin), bottom - margin)


def _busy(
    cards: Mapping[str, Rect], edges: Sequence[Edge], found: Sequence[Course], ends: Sequence[Ends]
) -> set[tuple[str | None, bool]]:
    """Find the cards that links leave (True) or reach (False) above the middle of that side."""
    busy: set[tuple[str | None, bool]] = set()
    for edge, course, both in zip(edges, found, ends, strict=True):
        if edge.target is not None and course.shape in {Shape.STEP, Shape.LONG}:
            for card, y, leaves in ((edge.source, both.leaves, True), (edge.target, both.arrives, False)):
                if y < cards[card].y + cards[card].h / 2 - 1:
                    busy.add((card, leaves))
    return busy


def _curve(
    cells: Lattice, source: Rect, target: Rect, course: Course, levels: Sequence[float], ends: Ends
) -> tuple[tuple[Point, ...], Tip]:
    """Draw a course from its card to its tip."""
    match course.shape:
        case Shape.STEP:
            start, stop = (source.right, ends.leaves), (target.x - TIP, ends.arrives)
            return (start, *glide(start, stop)), Tip(target.x, ends.arrives, 0)
        case Shape.LONG:
            return _long(cells, source, target, course, levels[0], ends)
        case Shape.BRACKET:
            return _bracket(cells, source, target, ends)
        case Shape.DEPARTURE:
            return _departure(cells, source, course, levels, ends)
        case Shape.LOOP:
            return _loop(cells, source, course, levels[0], ends)
    return _over(source, target, course, levels, ends)


def _long(
    cells: Lattice, source: Rect, target: Rect, course: Course, level: float, ends: Ends
) -> tuple[tuple[Point, ...], Tip]:
    """Turn into the channel before the next card, follow it, and turn out of it behind the last."""
    tip = Tip(target.x, ends.arrives, 0)
    start, stop = (source.right, ends.leaves), (target.x - TIP, ends.arrives)
    first, last = cells.alley(cells.column_of(source) + 1), cells.alley(cells.column_of(target))
    if ends.leaves == level == ends.arrives:
        return (start, *straight(start, stop)), tip
    top, bottom = cells.channel(course.runs[0].channel)
    clear = min(level - top, bottom - level)

    def lead(rise: float) -> float:
        return LEAD if abs(rise) * 0.2 < clear else 0.0

    turned = (first[1] + lead(level - ends.leaves), level)
    left = (last[0] - lead(level - ends.arrives), level)
    return (start, *glide(start, turned), *straight(turned, left), *glide(left, stop)), tip


def _bracket(cells: Lattice, source: Rect, target: Rect, ends: Ends) -> tuple[tuple[Point, ...], Tip]:
    """Reach the card above or below around the right side."""
    left, right = cells.alley(cells.column_of(source) + 1)
    reach = min(30.0, (right - left - 4) / 0.75)
    start, stop = (source.right, ends.leaves), (target.right + TIP, ends.arrives)
    path = (start, (left + reach, start[1]), (left + reach, stop[1]), stop)
    return path, Tip(target.right, ends.arrives, 180)


def _departure(
    cells: Lattice, source: Rect, course: Course, levels: Sequence[float], ends: Ends
) -> tuple[tuple[Point, ...], Tip]:
    """Drop straight out of the card, within the gap or into the free cell below it."""
    if levels:
        end = min(levels[0] + TIP, cells.channel(course.runs[0].channel)[1] - 4)
    else:
        end = cells.rows[cells.row_of(source) + 1][0] + DROP_INTO_CELL + course.nth * LONGER
    start = (ends.leaves, source.bottom)
    return (start, *straight(start, (ends.leaves, max(end - TIP, source.bottom)))), Tip(ends.leaves, end, 90)


def _loop(cells: Lattice, card: Rect, course: Course, level: float, ends: Ends) -> tuple[tuple[Point, ...], Tip]:
    """Arch over the card, a little higher than the middle of a label that stands on it."""
    top, _ = cells.channel(course.runs[0].channel)
    height = card.y - max(level - 6, top + 1)
    control = card.y - height / 0.75  # a cubic reaches three quarters of the way to its two inner points
    start, stop = (ends.leaves, card.y), (ends.arrives, card.y - TIP)
    return (start, (start[0], control), (stop[0], control), stop), Tip(ends.arrives, card.y, 90)


def _over(
    source: Rect, target: Rect, course: Course, levels: Sequence[float], ends: Ends
) -> tuple[tuple[Point, ...], Tip]:
    """Rise out of the card, follow one gap, or two with an alley between them, and come down on the other card."""
    begin = source.y if levels[0] < source.y + source.h / 2 else source.bottom
    from_above = levels[-1] < target.y + target.h / 2
    end = target.y if from_above else target.bottom
    stop = (ends.arrives, end - TIP if from_above else end + TIP)
    points: list[Point] = [(ends.leaves, begin)]
    if course.shape is Shape.AROUND:
        halfway = (course.x, (levels[0] + levels[1]) / 2)
        points += arch(points[0], levels[0], halfway)
    points += arch(points[-1], levels[-1], stop)
    return tuple(points), Tip(ends.arrives, end, 90 if from_above else -90)


def _leader(points: Sequence[Point], label: Point, size: Size) -> tuple[Point, Point] | None:
    """Lead from the middle of a level link up or down to a label in the gap, if that is not right beside it."""
    (x0, y0), (x1, y1) = points[0], points[-1]
    edge = label[1] - size[1] / 2 if label[1] > y0 else label[1] + size[1] / 2
    if abs(y1 - y0) > 1 or abs(edge - y0) < size[1]:
        return None
    return ((x0 + x1) / 2, y0), ((x0 + x1) / 2, edge)


def _wishes(
    cells: Lattice, size: Size, course: Course, levels: Sequence[float], points: Sequence[Point], *, below: bool
) -> list[Wish]:
    """List places for the middle of a label, the best first; beside a short link it lies above it, or `below`."""
    wide, high = size
    (x0, y0), (x1, y1) = points[0], points[-1]
    if course.shape is Shape.DEPARTURE:
        return [Wish(x1 + BAR + 2 + wide / 2, levels[0] if levels else y1 - 2)]
    if course.runs:
        run = course.runs[-1]
        level = _within(cells, run, levels[-1] - run.line + run.label, high / 2 + 1)
        slides = course.shape in {Shape.LONG, Shape.OVER, Shape.AROUND}
        return [Wish((run.left + run.right) / 2, level, (run.right - run.left - wide) / 2 if slides else 0.0)]
    away = high / 2 + 3 if below else -high / 2 - 3
    return [Wish((x0 + x1 + TIP) / 2, y0 + away), Wish((x0 + x1 + TIP) / 2, y0 - away)]
