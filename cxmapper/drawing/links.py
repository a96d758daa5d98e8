"""The ways between the cards: routed, labelled with share and n, and cut with numbered rings where a band ends."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cxmapper.drawing import marks
from cxmapper.drawing.bidi import set_apart
from cxmapper.drawing.grid import CARD_HEIGHT, GAP, LEFT, RIGHT, ROW_GAP
from cxmapper.drawing.layout.courses import Edge, Size
from cxmapper.drawing.layout.routes import Route, needed_gaps, routes
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
from cxmapper.drawing.text import Style, ellipsize, shape, width
from cxmapper.drawing.theme import Tone
from cxmapper.model.change import updated
from cxmapper.model.record import Id
from cxmapper.model.records import Evidence, Persona, Transition, TransitionKind
from cxmapper.wording import percent

CAPTION = Style(10.5, bold=True)
LONGEST = 180.0
"""Width of a link's own label: a longer one is cut, so that its share and n keep their place."""

RING = Style(9.5, bold=True)
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
class _Way:
    """A transition as a link between two cards, and what is written at it."""

    transition: Transition
    edge: Edge
    words: tuple[str, ...]


@dataclass(slots=True)
class _Band:
    """The cards of a band, and the ways that begin and end in it; of several that look the same, the first."""

    number: int
    spots: list[Id] = field(default_factory=list)
    ways: dict[tuple[Id, Id | None, TransitionKind, Id | None], _Way] = field(default_factory=dict)


def links(scene: Scene) -> Ways:
    """Route all links, moving the rows apart where links and their labels need it."""
    bands = _bands(scene)
    count = 1 + max(scene.grid.rows.values(), default=0)
    gaps = [0.0] * (count + 1)
    plain = _tops(gaps[:-1])
    for band in bands:
        present = sorted({scene.grid.rows[spot] for spot in band.spots})
        needed = needed_gaps(*_placed(scene, band, plain, 0.0)) if band.spots else ()
        for place, extra in zip([*present, count], needed, strict=False):
            gaps[place] = max(gaps[place], extra)
    tops = _tops(gaps[:-1])
    drawn: list[tuple[Link, Figure | None]] = []
    for band in bands:
        if band.spots:
            found = routes(*_placed(scene, band, tops, gaps[-1]))
            drawn.extend(_link(scene, band.number, way, found[way.edge.id]) for way in band.ways.values())
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


def _spot_of(scene: Scene, touchpoint_id: Id) -> Id:
    """What stands on the map for a touchpoint: its card, or the summary of its folded stage."""
    if touchpoint_id in scene.grid.columns.of:
        return touchpoint_id
    return scene.grid.touchpoints[touchpoint_id].stage_id


def _bands(scene: Scene) -> list[_Band]:
    bands = [_Band(number) for number in range(len(scene.grid.bands))]
    band_of = {spot: bands[scene.grid.band_of(column)] for spot, column in scene.grid.columns.of.items()}
    for spot, band in band_of.items():
        band.spots.append(spot)
    for way in scene.grid.links:
        source = _spot_of(scene, way.source_id)
        target = None if way.target_id is None else _spot_of(scene, way.target_id)
        key, band = (source, target, way.kind, way.persona_id), band_of[source]
        if key not in band.ways and (target is None or band_of[target] is band):
            shown = way if source == way.source_id else _of_stage(way)
            words = said_at(scene, shown, CAPTION, LONGEST)
            edge = Edge(way.id, source, target, way.kind is TransitionKind.BACK, _size(words))
            band.ways[key] = _Way(shown, edge, words)
    return bands


def _of_stage(way: Transition) -> Transition:
    """A way out of a folded stage: its share is of those at one touchpoint, and would be wrong of the whole stage."""
    return updated(way, share=None, n=None, label="")


def _placed(scene: Scene, band: _Band, tops: Sequence[float], below: float) -> tuple[dict[str, Rect], list[Edge], Rect]:
    """The cards and links of a band, and the lane, which is so much higher than usual below the last row."""
    grid = scene.grid
    cards = {
        spot: Rect(grid.x(grid.columns.of[spot]) + GAP / 2, tops[grid.rows[spot]], grid.card_width, CARD_HEIGHT)
        for spot in band.spots
    }
    lane = Rect(LEFT, 0, grid.width - LEFT - RIGHT, _height(scene, band, tops, below))
    return cards, [way.edge for way in band.ways.values()], lane


def said_at(scene: Scene, way: Transition, style: Style, longest: float) -> tuple[str, ...]:
    """What is written at a link, by lines: its share with whose it is and how many were asked, and its label.

    The label is cut where it is wider than `longest`.
    """
    share = percent(way.share) if way.share is not None else ""
    persona = scene.project.get(Persona, way.persona_id)
    if share and persona:
        share = scene.say("of_persona", share=share, persona=persona.name)
    if way.kind is TransitionKind.LEAVES:
        words = way.label or scene.say("leaves.label")
    else:
        words = way.label or (scene.say("back") if way.kind is TransitionKind.BACK and share else "")
    words = ellipsize(words, style, longest).text
    asked = scene.say("answers", n=f"{way.n:,}") if way.n is not None and share else ""
    lines = tuple(part for part in (f"{share} {set_apart(words)}".strip(), asked) if part)
    return lines if way.kind is TransitionKind.LEAVES or not lines else (", ".join(lines),)


def _size(lines: Sequence[str]) -> Size | None:
    return (max(width(line, CAPTION) for line in lines) + 8, 4.0 + 13 * len(lines)) if lines else None


def tone_of(scene: Scene, way: Transition) -> Tone:
    """The colour of a link: of the persona whose way it is."""
    if way.kind is TransitionKind.LEAVES:
        return "ink"
    return scene.tones.get(way.persona_id or "", "link")


def _link(scene: Scene, band: int, way: _Way, route: Route) -> tuple[Link, Figure | None]:
    flow, edge = way.transition, way.edge
    tone = tone_of(scene, flow)
    thick = 1.5 + 2.0 * (flow.share or 0.0) + (0.3 if flow.persona_id else 0.0)
    start, rest = route.points[0], route.points[1:]
    d: list[Segment] = [("M", *start)]
    d.extend(("C", *rest[at], *rest[at + 1], *rest[at + 2]) for at in range(0, len(rest), 3))
    if route.bar:
        d += [("M", *route.bar[0]), ("L", *route.bar[1])]
    # A flow that merely connects claims nothing; a share that nobody counted does, and is dashed like every assumption.
    dash = DASHED if flow.share is not None and flow.evidence is Evidence.ASSUMED else SOLID
    line = Path(tuple(d), stroke=tone, width=round(thick, 2), dash=dash)
    tip = marks.tip(route.tip.x, route.tip.y, math.radians(route.tip.angle), tone, 7 + thick)
    cell, title = f"touchpoints@{band}", ", ".join(way.words) or scene.say(f"link.{flow.kind}")
    link = Link(edge.id, flow.kind.value, edge.source, edge.target or "", cell, line, tip, title=title)
    return link, _caption(way, cell, route, route.label, edge.label) if route.label and edge.label else None


def _caption(way: _Way, cell: str, route: Route, middle: Point, size: Size) -> Figure:
    """What is written at a link, in a box over all links; a hairline leads to it where the box had to stand apart."""
    (x, y), (wide, high) = middle, size
    rect = Rect(x - wide / 2, y - high / 2, wide, high)
    lines = tuple(shape(line, CAPTION) for line in way.words)
    left = 4.0 if route.bar else wide / 2
    said = Label(
        left, high / 2 + 3.8 - 6.5 * (len(lines) - 1), lines, CAPTION, "ink", "start" if route.bar else "middle", 13
    )
    parts: list[Part] = [Box(Rect(0, 0, wide, high), "panel", radius=7), said]
    if route.leader:
        (x1, y1), (x2, y2) = route.leader
        parts.insert(0, marks.line(x1 - rect.x, y1 - rect.y, x2 - rect.x, y2 - rect.y, "tick", 0.8))
    return Figure(f"{way.edge.id}-caption", "caption", cell, rect, tuple(parts), way.edge.id, ", ".join(way.words))


def _cut(scene: Scene, tops: Sequence[float]) -> Iterator[tuple[Link, Figure]]:
    """Links from band to band: a ring with a number where they end, and the same one where they go on."""
    beside: defaultdict[tuple[Id, int], int] = defaultdict(int)
    number = 0
    for way in scene.grid.links:
        if way.target_id is None:
            continue
        ends = _spot_of(scene, way.source_id), _spot_of(scene, way.target_id)
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
    tone, (x, y) = tone_of(scene, way), at
    id_ = f"{way.id}-{'out' if side > 0 else 'in'}"
    line = Path((("M", x, y), ("L", x + side * 1, y)), stroke=tone, width=1.5)
    ring = (Ellipse(8, 8, 8, 8, "panel", tone, 1.3), marks.label(str(number), 8, 11.4, RING, "ink", "middle"))
    rect = Rect(x + side * 8.5 - 8, y - 8, 16, 16)
    return (
        Link(id_, way.kind.value, *ends, cell, line, title=scene.say(f"link.{way.kind}")),
        Figure(f"{id_}-ring", "caption", cell, rect, ring, way.id, str(number)),
    )
