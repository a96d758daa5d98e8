"""The ways between the cards: routed, labelled with share and n, and cut with numbered rings where a band ends."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cxmapper.drawing import marks
from cxmapper.drawing.courses import Edge
from cxmapper.drawing.grid import CARD_HEIGHT, GAP, LEFT, RIGHT, ROW_GAP
from cxmapper.drawing.routes import Route, needed_gaps, routes
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import (
    DASHED,
    SOLID,
    Box,
    Ellipse,
    Figure,
    Label,
    Link,
    Part,
    Path,
    Point,
    Rect,
    Segment,
)
from cxmapper.drawing.text import Style, shape, width
from cxmapper.drawing.theme import Tone
from cxmapper.model.record import Id
from cxmapper.model.records import Evidence, Persona, Transition, TransitionKind
from cxmapper.wording import percent

CAPTION = Style(10.5, bold=True)
RING = Style(8, bold=True)
TOP, BOTTOM = 26.0, 18.0
"""Least room above the first row of cards and below the last."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The links and what is written at them; where each row of cards begins; how high the lane is in each band."""

    drawn: tuple[Link, ...]
    captions: tuple[Figure, ...]
    tops: tuple[float, ...]
    heights: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class _Band:
    """The cards of a band, with default rows, and the transitions that begin and end in it."""

    number: int
    spots: tuple[Id, ...]
    ways: tuple[Transition, ...]


def links(scene: Scene) -> Ways:
    """Route all links, moving the rows apart where links and their labels need it."""
    bands = [_band(scene, number) for number in range(len(scene.grid.bands))]
    count = 1 + max(scene.grid.rows.values(), default=0)
    gaps = [0.0] * (count + 1)
    plain = _tops(gaps[:-1])
    for band in bands:
        present = sorted({scene.grid.rows[spot] for spot in band.spots})
        needed = needed_gaps(*_lattice(scene, band, plain, 0.0)) if band.spots else ()
        for place, extra in zip([*present, count], needed, strict=False):
            gaps[place] = max(gaps[place], extra)
    tops = _tops(gaps[:-1])
    drawn: list[tuple[Link, Figure | None]] = []
    for band in bands:
        if band.spots:
            cards, edges, lane = _lattice(scene, band, tops, gaps[-1])
            found = routes(cards, edges, lane)
            drawn.extend(_link(scene, band.number, way, found[way.id]) for way in band.ways)
    drawn.extend(_cut(scene, tops))
    return Ways(
        tuple(link for link, _ in drawn),
        tuple(figure for _, figure in drawn if figure is not None),
        tops,
        {band.number: _height(scene, band, tops, gaps[-1]) for band in bands},
    )


def _tops(gaps: Sequence[float]) -> tuple[float, ...]:
    tops, y = [], TOP
    for extra in gaps:
        y += extra
        tops.append(y)
        y += CARD_HEIGHT + ROW_GAP
    return tuple(tops)


def _height(scene: Scene, band: _Band, tops: Sequence[float], below: float) -> float:
    last = max((scene.grid.rows[spot] for spot in band.spots), default=0)
    return tops[last] + CARD_HEIGHT + BOTTOM + below


def spot_of(scene: Scene, touchpoint_id: Id) -> Id:
    """What stands on the map for a touchpoint: its card, or the summary of its folded stage."""
    if touchpoint_id in scene.grid.columns.of:
        return touchpoint_id
    return scene.grid.touchpoints[touchpoint_id].stage_id


def _band(scene: Scene, number: int) -> _Band:
    spots = tuple(spot for spot, column in scene.grid.columns.of.items() if scene.grid.band_of(column) == number)
    inside = frozenset(spots)
    ways: dict[tuple[Id, Id | None, TransitionKind, Id | None], Transition] = {}
    for way in scene.grid.links:
        ends = (spot_of(scene, way.source_id), None if way.target_id is None else spot_of(scene, way.target_id))
        if ends[0] in inside and (ends[1] is None or ends[1] in inside):
            ways.setdefault((*ends, way.kind, way.persona_id), way)
    return _Band(number, spots, tuple(ways.values()))


def _lattice(
    scene: Scene, band: _Band, tops: Sequence[float], below: float
) -> tuple[dict[str, Rect], list[Edge], Rect]:
    """The cards and links of a band, and the lane, which is so much higher than usual below the last row."""
    cards = {
        spot: Rect(
            scene.grid.x(scene.grid.columns.of[spot]) + GAP / 2,
            tops[scene.grid.rows[spot]],
            scene.grid.card_width,
            CARD_HEIGHT,
        )
        for spot in band.spots
    }
    edges = [
        Edge(
            way.id,
            spot_of(scene, way.source_id),
            None if way.target_id is None else spot_of(scene, way.target_id),
            way.kind is TransitionKind.BACK,
            _size(caption(scene, way)),
        )
        for way in band.ways
    ]
    bottom = max((card.bottom for card in cards.values()), default=TOP + CARD_HEIGHT) + BOTTOM + below
    return cards, edges, Rect(LEFT, 0, scene.grid.width - LEFT - RIGHT, bottom)


def caption(scene: Scene, way: Transition) -> tuple[str, ...]:
    """What is written at a link, by lines: its share with whose it is and how many were asked, and its label."""
    share = percent(way.share) if way.share is not None else ""
    persona = scene.project.get(Persona, way.persona_id)
    if share and persona:
        share = scene.say("of_persona", share=share, persona=persona.name)
    if way.kind is TransitionKind.LEAVES:
        words = way.label or scene.say("leaves.label")
    else:
        words = way.label or (scene.say("back") if way.kind is TransitionKind.BACK and share else "")
    asked = scene.say("answers", n=f"{way.n:,}") if way.n is not None and share else ""
    lines = tuple(part for part in (f"{share} {words}".strip(), asked) if part)
    return lines if way.kind is TransitionKind.LEAVES or not lines else (", ".join(lines),)


def _size(lines: Sequence[str]) -> tuple[float, float] | None:
    return (max(width(line, CAPTION) for line in lines) + 12, 4.0 + 13 * len(lines)) if lines else None


def _tone(scene: Scene, way: Transition) -> Tone:
    if way.kind is TransitionKind.LEAVES:
        return "ink"
    return scene.tones.get(way.persona_id or "", "link")


def _link(scene: Scene, band: int, way: Transition, route: Route) -> tuple[Link, Figure | None]:
    tone = _tone(scene, way)
    thick = 1.5 + 2.0 * (way.share or 0.0) + (0.3 if way.persona_id else 0.0)
    start, rest = route.points[0], route.points[1:]
    d: list[Segment] = [("M", *start)]
    d.extend(("C", *rest[at], *rest[at + 1], *rest[at + 2]) for at in range(0, len(rest), 3))
    if route.bar:
        d += [("M", *route.bar[0]), ("L", *route.bar[1])]
    # A flow that merely connects claims nothing; a share that nobody counted does, and is dashed like every assumption.
    dash = DASHED if way.share is not None and way.evidence is Evidence.ASSUMED else SOLID
    line = Path(tuple(d), stroke=tone, width=round(thick, 2), dash=dash)
    tip = marks.tip(route.tip.x, route.tip.y, math.radians(route.tip.angle), tone, 7 + thick)
    words = caption(scene, way)
    cell, title = f"touchpoints@{band}", ", ".join(words) or way.kind.value
    target = "" if way.target_id is None else spot_of(scene, way.target_id)
    link = Link(way.id, way.kind.value, spot_of(scene, way.source_id), target, cell, line, tip, title=title)
    return link, _caption(way, cell, words, route) if route.label and words else None


def _caption(way: Transition, cell: str, words: Sequence[str], route: Route) -> Figure:
    """What is written at a link, in a box over all links; a hairline leads to it where the box had to stand apart."""
    size = _size(words)
    assert route.label is not None  # noqa: S101 - asked by the caller
    assert size is not None  # noqa: S101
    (x, y), (wide, high) = route.label, size
    rect = Rect(x - wide / 2, y - high / 2, wide, high)
    lines = tuple(shape(line, CAPTION) for line in words)
    left = 6.0 if route.bar else wide / 2
    said = Label(
        left, high / 2 + 3.8 - 6.5 * (len(lines) - 1), lines, CAPTION, "ink", "start" if route.bar else "middle", 13
    )
    parts: list[Part] = [Box(Rect(0, 0, wide, high), "panel", radius=7), said]
    near = min(_along(route.points), key=lambda point: math.dist(point, route.label or point))
    beside = rect.x - 3 <= near[0] <= rect.right + 3 and rect.y - 3 <= near[1] <= rect.bottom + 3
    if not beside and not route.bar:
        edge = high if near[1] > rect.bottom else 0.0
        start = min(max(near[0] - rect.x, 4), wide - 4)
        parts.insert(0, marks.line(start, edge, near[0] - rect.x, near[1] - rect.y, "tick", 0.8))
    return Figure(f"{way.id}-caption", "caption", cell, rect, tuple(parts), way.id, ", ".join(words))


def _along(points: Sequence[Point]) -> Iterator[Point]:
    """Points of a Bézier path, a few to each piece."""
    for at in range(0, len(points) - 1, 3):
        p0, p1, p2, p3 = points[at : at + 4]
        for step in range(9):
            t = step / 8
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            yield a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]


def _cut(scene: Scene, tops: Sequence[float]) -> Iterator[tuple[Link, Figure]]:
    """Links from band to band: a ring with a number where they end, and the same one where they go on."""
    beside: defaultdict[tuple[Id, int], int] = defaultdict(int)
    number = 0
    for way in scene.grid.links:
        if way.target_id is None:
            continue
        ends = spot_of(scene, way.source_id), spot_of(scene, way.target_id)
        bands = [scene.grid.band_of(scene.grid.columns.of[spot]) for spot in ends]
        if bands[0] == bands[1]:
            continue
        number += 1
        for spot, band, side in ((ends[0], bands[0], 1), (ends[1], bands[1], -1)):
            y = tops[scene.grid.rows[spot]] + 16 + 17 * (beside[spot, side] % 5)
            beside[spot, side] += 1
            left = scene.grid.x(scene.grid.columns.of[spot]) + GAP / 2
            edge = left + scene.grid.card_width if side > 0 else left
            yield _stub(scene, way, ends, f"touchpoints@{band}", (edge, y), side, number)


def _stub(
    scene: Scene, way: Transition, ends: tuple[Id, Id], cell: str, at: Point, side: int, number: int
) -> tuple[Link, Figure]:
    tone, (x, y) = _tone(scene, way), at
    id_ = f"{way.id}-{'out' if side > 0 else 'in'}"
    line = Path((("M", x, y), ("L", x + side * 2, y)), stroke=tone, width=1.5)
    ring = (Ellipse(7, 7, 7, 7, "panel", tone, 1.3), marks.label(str(number), 7, 9.9, RING, "ink", "middle"))
    rect = Rect(x + side * 9.5 - 7, y - 7, 14, 14)
    return (
        Link(id_, way.kind.value, *ends, cell, line, title=way.kind.value),
        Figure(f"{id_}-ring", "caption", cell, rect, ring, way.id, str(number)),
    )
