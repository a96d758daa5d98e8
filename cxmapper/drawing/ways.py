"""A way between two cards as it is drawn: its line and its tip, and what is written at it."""

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.grid import CARD_HEIGHT, ROW_GAP
from cxmapper.drawing.layout.courses import Edge, Size
from cxmapper.drawing.layout.routes import Lane, Route, needed_heights, routes_in
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import DASHED, SOLID, Box, Figure, Label, Link, Part, Path, Point, Rect, Segment
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, ellipsize, shape, width
from cxmapper.drawing.theme import Tone
from cxmapper.model.record import Id
from cxmapper.model.records import Evidence, Persona, Transition, TransitionKind
from cxmapper.wording import percent, punctuated

CAPTION = Style(10.5, bold=True)
LONGEST = 180.0
"""Width of a link's own label: a longer one is cut, so that its share and n keep their place."""

Gap = tuple[float, float]
"""How high a gap beside a row is, and how high it would have to be for all links that run in it."""
PLAIN: Gap = (ROW_GAP, 0.0)


class Way(Struct, frozen=True):
    """A transition as a link between two cards, and what is written at it."""

    transition: Transition
    edge: Edge
    words: tuple[str, ...]


class Bundle(Struct, frozen=True):
    """Cards (spot, x, row) of some columns and the ways between them, in a cell, routed alone.

    x, `left` and `right` are counted from the first of these columns, so that all is the same wherever they stand. The
    lane goes from left to right, as far as that bears upon these ways.
    """

    cell: str
    cards: tuple[tuple[Id, float, int], ...]
    ways: tuple[Way, ...]
    card_width: float
    left: float
    right: float

    @property
    def name(self) -> Id:
        """What tells it from other parts."""
        return self.ways[0].edge.id

    def rows_of(self, rows: tuple[int, ...]) -> tuple[int, ...]:
        """Those of the lane's rows that bear upon these ways: to one row below the lowest of these cards."""
        return rows[: bisect_right(rows, max(row for _, _, row in self.cards)) + 1]

    @property
    def first_row(self) -> int:
        """The first row in which any of these cards stands."""
        return min(row for _, _, row in self.cards)

    def bears(self, rows: Sequence[int], own: Sequence[float]) -> Iterator[bool]:
        """For each gap beside these rows whether its height bears upon any link.

        As those between the cards do, those that they need (`own`), and that below, where a way leaves.
        """
        first, last = rows.index(self.first_row), rows.index(max(row for _, _, row in self.cards))
        leaves = any(way.edge.target is None for way in self.ways)
        for gap, high in enumerate(own):
            yield high > 0 or first < gap <= last + leaves

    def needed(self, rows: Sequence[int]) -> tuple[float, ...]:
        """How high each gap beside these rows has to be."""
        return needed_heights(*self._placed(rows, (PLAIN,) * (len(rows) + 1)))

    def links(self, scene: Scene, rows: Sequence[int], gaps: Sequence[Gap]) -> dict[Id, tuple[Link, Figure | None]]:
        """The ways as links with what is written at them, between these gaps; y is counted from the first row."""
        found = routes_in(*self._placed(rows, gaps))
        return {way.edge.id: _link(scene, self.cell, way, found[way.edge.id]) for way in self.ways}

    def _placed(self, rows: Sequence[int], gaps: Sequence[Gap]) -> tuple[dict[str, Rect], list[Edge], Lane]:
        tops = list(accumulate((CARD_HEIGHT + high for high, _ in gaps), initial=-CARD_HEIGHT))[1:]
        begin = tops[rows.index(self.first_row)]
        spans = tuple((top - begin, top - begin + CARD_HEIGHT) for top in tops[:-1])
        top_of = dict(zip(rows, (top for top, _ in spans), strict=True))
        cards = {spot: Rect(x, top_of[row], self.card_width, CARD_HEIGHT) for spot, x, row in self.cards}
        lane = Rect(self.left, -begin, self.right - self.left, tops[-1])
        return cards, [way.edge for way in self.ways], Lane(lane, spans, tuple(needed for _, needed in gaps))


def said_at(scene: Scene, way: Transition, style: Style, longest: float) -> tuple[str, ...]:
    """What is written at a link, by lines: its share with whose it is and how many were asked, and its label.

    The label is cut where it is wider than `longest`.
    """
    share = percent(way.share, scene.words) if way.share is not None else ""
    persona = scene.project.get(Persona, way.persona_id)
    if share and persona:
        share = scene.say("of_persona", share=share, persona=persona.name)
    if way.kind is TransitionKind.LEAVES:
        words = way.label or scene.say("leaves.label")
    else:
        words = way.label or (scene.say("back") if way.kind is TransitionKind.BACK and share else "")
    words = ellipsize(words, style, longest).text
    asked = scene.say("answers", n=punctuated(f"{way.n:,}", scene.words)) if way.n is not None and share else ""
    lines = tuple(part for part in (f"{share} {set_apart(words)}".strip(), asked) if part)
    return lines if way.kind is TransitionKind.LEAVES or not lines else (", ".join(lines),)


def size(lines: Sequence[str]) -> Size | None:
    """The room for these lines; None where there are none."""
    return (max(width(line, CAPTION) for line in lines) + 8, 4.0 + 13 * len(lines)) if lines else None


def tone_of(scene: Scene, way: Transition) -> Tone:
    """The colour of a link: of the persona whose way it is."""
    if way.kind is TransitionKind.LEAVES:
        return "ink"
    return scene.tones.get(way.persona_id or "", "link")


def _link(scene: Scene, cell: str, way: Way, route: Route) -> tuple[Link, Figure | None]:
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
    title = ", ".join(way.words) or scene.say(f"link.{flow.kind}")
    link = Link(edge.id, flow.kind.value, edge.source, edge.target or "", cell, line, tip, title=title)
    return link, _caption(way, cell, route, route.label, edge.label) if route.label and edge.label else None


def _caption(way: Way, cell: str, route: Route, middle: Point, size: Size) -> Figure:
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
