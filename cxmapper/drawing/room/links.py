"""The ways between the cards of a page, and how far its rows stand apart for them."""

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.drawing import marks
from cxmapper.drawing.layout.courses import Edge
from cxmapper.drawing.layout.routes import Route, needed_gaps, routes
from cxmapper.drawing.room.card import FACT
from cxmapper.drawing.room.folding import Fold
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import DASHED, SOLID, Box, Figure, Label, Link, Part, Path, Rect, Segment
from cxmapper.drawing.text.lines import shape, width
from cxmapper.drawing.ways import said_at, tone_of
from cxmapper.model.record import Evidence, Id
from cxmapper.model.records import Transition, TransitionKind

ABOVE, BETWEEN, BELOW = 14.0, 38.0, 12.0
"""Least room above the first row of cards, between two, and below the last."""

LONGEST = 220.0
BESIDE = 20.0
"""Room at the right of the last column for links that turn there."""

PITCH = 20.0
"""From line to line of what is written at a link."""


class Placed(Struct, frozen=True):
    """Where the cards of a page stand, the links between them and what is written at these."""

    cards: Mapping[Id, Rect]
    links: tuple[Link, ...]
    captions: tuple[Figure, ...]
    bottom: float


def placed(scene: Scene, fold: Fold, area: Rect, card: tuple[float, float], pitch: float) -> Placed:
    """Put cards of a width and height into columns `pitch` apart, as high up in the area as the links let them.

    Where the area is too low for all that is written at the links, some of it goes: last how many leave.
    """
    ways = {
        way.id: way for way in scene.grid.ways if {way.source_id, way.target_id or way.source_id} <= set(fold.spots)
    }
    words = {id_: said_at(scene, way, FACT, LONGEST) for id_, way in ways.items()}
    edges = [_edge(way, words[way.id]) for way in ways.values()]
    area = replace(area, w=area.w + BESIDE)
    plain = _cards(fold, area, card, pitch, [0.0] * (fold.rows + 1))
    spare = area.bottom - BELOW - max((rect.bottom for rect in plain.values()), default=area.y)
    gaps = _gaps(plain, edges, area, fold.rows)
    while sum(gaps) > spare and any(edge.label for edge in edges):
        edges = _with_one_label_less(edges)
        gaps = _gaps(plain, edges, area, fold.rows)
    if sum(gaps) > spare:
        gaps = [gap * max(0.0, spare) / sum(gaps) for gap in gaps]
    cards = _cards(fold, area, card, pitch, gaps)
    bottom = max((rect.bottom for rect in cards.values()), default=area.y) + BELOW + gaps[-1]
    lane = Rect(area.x, area.y, area.w, bottom - area.y)
    found = routes(cards, edges, lane)
    captions = (_caption(edge, words[edge.id], found[edge.id]) for edge in edges)
    return Placed(
        cards,
        tuple(_link(scene, ways[edge.id], edge, words[edge.id], found[edge.id]) for edge in edges),
        tuple(caption for caption in captions if caption is not None),
        bottom,
    )


def _cards(fold: Fold, area: Rect, card: tuple[float, float], pitch: float, gaps: Sequence[float]) -> dict[Id, Rect]:
    wide, high = card
    tops, y = [], area.y + ABOVE
    for row in range(fold.rows):
        y += gaps[row]
        tops.append(y)
        y += high + BETWEEN
    return {id_: Rect(area.x + column * pitch, tops[row], wide, high) for id_, (column, row) in fold.spots.items()}


def _gaps(cards: Mapping[Id, Rect], edges: Sequence[Edge], area: Rect, rows: int) -> list[float]:
    if not edges:
        return [0.0] * (rows + 1)
    bottom = max(rect.bottom for rect in cards.values()) + BELOW
    return list(needed_gaps(cards, edges, Rect(area.x, area.y, area.w, bottom - area.y)))


def _with_one_label_less(edges: Sequence[Edge]) -> list[Edge]:
    labelled = [edge for edge in edges if edge.label]
    gone = next((edge for edge in labelled if edge.target is not None), labelled[0])
    return [replace(edge, label=None) if edge is gone else edge for edge in edges]


def _edge(way: Transition, words: Sequence[str]) -> Edge:
    size = (max(width(line, FACT) for line in words) + 12, 4 + PITCH * len(words)) if words else None
    return Edge(way.id, way.source_id, way.target_id, way.kind is TransitionKind.BACK, size)


def _link(scene: Scene, way: Transition, edge: Edge, words: Sequence[str], route: Route) -> Link:
    tone = tone_of(scene, way)
    thick = 2.5 + 2.0 * (way.share or 0.0)
    start, rest = route.points[0], route.points[1:]
    d: list[Segment] = [("M", *start)]
    d.extend(("C", *rest[at], *rest[at + 1], *rest[at + 2]) for at in range(0, len(rest), 3))
    if route.bar:
        d += [("M", *route.bar[0]), ("L", *route.bar[1])]
    dash = DASHED if way.share is not None and way.evidence is Evidence.ASSUMED else SOLID
    line = Path(tuple(d), stroke=tone, width=round(thick, 2), dash=dash)
    tip = marks.tip(route.tip.x, route.tip.y, math.radians(route.tip.angle), tone, 10 + thick)
    title = ", ".join(words) or scene.say(f"link.{way.kind}")
    return Link(edge.id, way.kind.value, edge.source, edge.target or "", "page", line, tip, title=title)


def _caption(edge: Edge, words: Sequence[str], route: Route) -> Figure | None:
    if route.label is None or edge.label is None:
        return None
    (x, y), (wide, high) = route.label, edge.label
    rect = Rect(x - wide / 2, y - high / 2, wide, high)
    lines = tuple(shape(line, FACT) for line in words)
    first = high / 2 + 5.8 - PITCH / 2 * (len(lines) - 1)
    label = Label(6 if route.bar else wide / 2, first, lines, FACT, "ink", "start" if route.bar else "middle", PITCH)
    parts: list[Part] = [Box(Rect(0, 0, wide, high), "ground", radius=9), label]
    if route.leader:
        (x1, y1), (x2, y2) = route.leader
        parts.insert(0, marks.line(x1 - rect.x, y1 - rect.y, x2 - rect.x, y2 - rect.y, "tick", 1.2))
    return Figure(f"{edge.id}-caption", "caption", "page", rect, tuple(parts), edge.id, ", ".join(words))
