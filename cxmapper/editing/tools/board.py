"""What a tool may ask about the picture: where things are, in map units."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from math import floor, hypot
from typing import TypeVar

from msgspec import Struct

from cxmapper.model.record import Id, View

Point = tuple[float, float]
K = TypeVar("K")
V = TypeVar("V")

_WEIGHTS = tuple(
    ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in (step / 8 for step in range(1, 9))
)
_BUCKET = 256.0
"""Width of the upright strips by which things are looked up."""


class Area(Struct, frozen=True):
    """A rectangle on the map."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge's x."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The bottom edge's y."""
        return self.y + self.h

    @property
    def middle(self) -> Point:
        """The centre."""
        return self.x + self.w / 2, self.y + self.h / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def meets(self, other: "Area") -> bool:
        """Whether the two share a point."""
        return self.x <= other.right and other.x <= self.right and self.y <= other.bottom and other.y <= self.bottom


class Touch(Struct, frozen=True):
    """Where the pointer is; `pixel` is the size of one in map units, `more` that Ctrl is held, `upto` that Shift is."""

    x: float
    y: float
    pixel: float = 1.0
    more: bool = False
    upto: bool = False


class Kind(StrEnum):
    """How a thing behaves under the mouse."""

    CARD = "card"
    SUMMARY = "summary"
    HEADER = "header"
    STEP = "step"
    PAIN = "pain"
    IDEA = "idea"
    NOTE = "note"
    WAY = "way"
    OTHER = "other"


class Thing(Struct, frozen=True):
    """A record as it stands on the map.

    `of` is the stage of a card or step, the touchpoint, stage or journey of a pain, idea or note; `row` that of a card.
    """

    kind: Kind
    id: Id
    area: Area
    of: Id = ""
    row: int = 0


class Wire(Struct, frozen=True, dict=True):
    """A transition as it is drawn; `target_id` is empty where customers leave. Ends may be folded stages.

    `bends` are the points of cubic Bézier curves, each beginning where the one before it ends.
    """

    id: Id
    source_id: Id
    target_id: Id
    bends: tuple[Point, ...]

    @cached_property
    def area(self) -> Area:
        """What it reaches over at most."""
        xs, ys = [x for x, _ in self.bends], [y for _, y in self.bends]
        return Area(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Points along it, close enough to take it for straight between them."""
        along = (
            (a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
            for at in range(0, len(self.bends) - 1, 3)
            for (x0, y0), (x1, y1), (x2, y2), (x3, y3) in [self.bends[at : at + 4]]
            for a, b, c, d in _WEIGHTS
        )
        return (self.bends[0], *along)

    def distance(self, x: float, y: float) -> float:
        """From a point."""
        return min(_distance((x, y), one, other) for one, other in pairwise(self.points))


class Mark(Struct, frozen=True):
    """A recorded value on a curve at (x, y); +2 lies at `top`, −2 at `bottom`."""

    touchpoint_id: Id
    persona_id: Id | None
    view: View
    value: float
    x: float
    y: float
    top: float
    bottom: float

    def height(self, value: float) -> float:
        """Where a value lies."""
        return self.bottom - (value + 2) / 4 * (self.bottom - self.top)

    def value_at(self, y: float) -> float:
        """The value at a height, −2 … +2, as fine as it comes."""
        return max(-2.0, min(2.0, (self.bottom - y) / (self.bottom - self.top) * 4 - 2))


class Column(Struct, frozen=True):
    """A stage's part of the map, from `left` to `right`, and its header."""

    stage_id: Id
    left: float
    right: float
    header: Area


class Strip(Struct, frozen=True):
    """A lane; `key` is its kind, "support", or the id of a lane of one's own."""

    key: str
    top: float
    bottom: float


class Board(Struct, frozen=True, dict=True):
    """A picture as tools see it: things in painting order, of cards also their rows and the room around them.

    `tops` are the upper edges of the rows of cards, `pitch` is from card to card, `card` the size of one.
    """

    journey_id: Id
    things: tuple[Thing, ...] = ()
    wires: tuple[Wire, ...] = ()
    marks: tuple[Mark, ...] = ()
    columns: tuple[Column, ...] = ()
    lanes: tuple[Strip, ...] = ()
    tops: tuple[float, ...] = ()
    card: tuple[float, float] = (166.0, 100.0)
    pitch: float = 200.0
    row_pitch: float = 126.0
    focus_id: Id | None = None
    speaker_id: Id | None = None

    @property
    def margin(self) -> float:
        """Room at either side of a card."""
        return (self.pitch - self.card[0]) / 2

    @cached_property
    def cards(self) -> tuple[Thing, ...]:
        """The cards in reading order."""
        return tuple(thing for thing in self.things if thing.kind is Kind.CARD)

    def cards_of(self, stage_id: Id) -> tuple[Thing, ...]:
        """The cards of a stage in their order."""
        return self._by_stage.get(stage_id, ())

    def of(self, record_id: Id) -> tuple[Thing, ...]:
        """Everything that shows a record."""
        return self._by_id.get(record_id, ())

    def wire(self, way_id: Id) -> Wire | None:
        """The transition as drawn; None where it is not."""
        return self._wires.get(way_id)

    def at(self, x: float, y: float, *kinds: Kind) -> Thing | None:
        """The topmost thing at a point, of these kinds or of any."""
        found = (thing for thing in reversed(self._near(x)) if thing.area.holds(x, y))
        return next((thing for thing in found if not kinds or thing.kind in kinds), None)

    def within(self, area: Area) -> Iterator[Thing]:
        """The things that reach into a part of the map."""
        return (thing for thing in self.things if thing.area.meets(area))

    def wire_at(self, x: float, y: float, reach: float, but: Collection[Id] = ()) -> Wire | None:
        """The nearest transition within reach of a point, but none of those that begin or end at one of `but`."""
        around = Area(x - reach, y - reach, 2 * reach, 2 * reach)
        found = {wire.id: wire for number in _buckets(around) for wire in self._wires_near.get(number, ())}
        near = [
            (wire.distance(x, y), wire)
            for wire in found.values()
            if wire.area.meets(around) and wire.source_id not in but and wire.target_id not in but
        ]
        distance, wire = min(near, key=lambda found: found[0], default=(reach + 1, None))
        return wire if distance <= reach else None

    def column(self, stage_id: Id) -> Column | None:
        """A stage's part of the map."""
        return next((column for column in self.columns if column.stage_id == stage_id), None)

    def column_at(self, x: float) -> Column | None:
        """The stage at x; beyond the last one that, left of the first none."""
        if not self.columns or x < self.columns[0].left:
            return None
        return next((column for column in self.columns if x < column.right), self.columns[-1])

    def lane(self, key: str) -> Strip | None:
        """A lane; None where it is not shown."""
        return next((lane for lane in self.lanes if lane.key == key), None)

    def lane_at(self, y: float) -> Strip | None:
        """The lane at a height."""
        return next((lane for lane in self.lanes if lane.top <= y <= lane.bottom), None)

    def top(self, row: int) -> float:
        """The upper edge of a row of cards, of one below the last too."""
        if row < len(self.tops):
            return self.tops[row]
        first = self.tops[0] if self.tops else (self.columns[0].header.bottom + 38 if self.columns else 0.0)
        last = self.tops[-1] if self.tops else first
        return last + (row - max(0, len(self.tops) - 1)) * self.row_pitch

    def row_at(self, y: float) -> int:
        """The row whose cards' middle is nearest to a height; one below the last is there to be begun."""
        rows = range(len(self.tops) + 1)
        return min(rows, key=lambda row: abs(self.top(row) + self.card[1] / 2 - y))

    def slot(self, x: float, row: int) -> Area:
        """Where a card with its left edge at x stands in a row."""
        return Area(x, self.top(row), *self.card)

    @cached_property
    def _by_id(self) -> dict[Id, tuple[Thing, ...]]:
        return _grouped((thing.id, thing) for thing in self.things)

    @cached_property
    def _by_stage(self) -> dict[Id, tuple[Thing, ...]]:
        return _grouped((card.of, card) for card in self.cards)

    @cached_property
    def _wires(self) -> dict[Id, Wire]:
        return {wire.id: wire for wire in self.wires}

    def _near(self, x: float) -> Sequence[Thing]:
        return self._things_near.get(floor(x / _BUCKET), ())

    @cached_property
    def _things_near(self) -> dict[int, tuple[Thing, ...]]:
        return _grouped((number, thing) for thing in self.things for number in _buckets(thing.area))

    @cached_property
    def _wires_near(self) -> dict[int, tuple[Wire, ...]]:
        return _grouped((number, wire) for wire in self.wires for number in _buckets(wire.area))


def _buckets(area: Area) -> range:
    """The strips that something reaches into."""
    return range(floor(area.x / _BUCKET), floor(area.right / _BUCKET) + 1)


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: defaultdict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}


def _distance(point: Point, one: Point, other: Point) -> float:
    """From a point to the line between two others."""
    (x, y), (x1, y1), (x2, y2) = point, one, other
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = max(0.0, min(1.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length)) if length else 0.0
    return hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
