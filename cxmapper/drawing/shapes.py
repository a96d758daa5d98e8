"""A Drawing: plain values that every painter and writer reads. Lengths are map units (1 px at 100 %)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Literal, TypeVar, overload

from msgspec import Struct, field

from cxmapper.drawing.memory import Memory
from cxmapper.drawing.text.lines import Line, Style
from cxmapper.drawing.theme import Theme, Tone

if TYPE_CHECKING:  # the start page is seen before pydantic is loaded
    from cxmapper.model.record import Id, View

Point = tuple[float, float]
Segment = tuple[str, *tuple[float, ...]]
"""("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y) or ("Z",), as in an SVG path, absolute."""

Dash = tuple[float, ...]
SOLID: Dash = ()
DASHED: Dash = (5, 3)
"""Dashes mean assumed and nothing else."""
DOTTED: Dash = (1.5, 2.5)
"""Dots mean missing."""


class Rect(Struct, frozen=True):
    """x and y of the top left corner, width and height."""

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

    def moved(self, dx: float, dy: float) -> "Rect":
        """The same rectangle elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def overlaps(self, other: "Rect") -> bool:
        """Whether the two share an area; touching edges do not count."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


class Box(Struct, frozen=True):
    """A rectangle with rounded corners."""

    rect: Rect
    fill: Tone | None = None
    stroke: Tone | None = None
    width: float = 1.0
    dash: Dash = SOLID
    radius: float = 0.0


class Path(Struct, frozen=True):
    """Lines and curves; filled by the non-zero rule, ends and joins round."""

    d: tuple[Segment, ...]
    fill: Tone | None = None
    stroke: Tone | None = None
    width: float = 1.0
    dash: Dash = SOLID


class Ellipse(Struct, frozen=True):
    """An ellipse by its centre and radii."""

    cx: float
    cy: float
    rx: float
    ry: float
    fill: Tone | None = None
    stroke: Tone | None = None
    width: float = 1.0
    dash: Dash = SOLID


class Label(Struct, frozen=True):
    """Lines of text, broken and measured; (x, y) is the anchor on the first baseline, `leading` the line pitch."""

    x: float
    y: float
    lines: tuple[Line, ...]
    style: Style
    tone: Tone
    anchor: Literal["start", "middle", "end"] = "start"
    leading: float = 0.0

    def starts(self) -> tuple[Point, ...]:
        """Left end of each line's baseline."""
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]
        return tuple(
            (self.x - shift * line.width, self.y + number * self.leading) for number, line in enumerate(self.lines)
        )


class Picture(Struct, frozen=True):
    """An image record's pixels in a rectangle, cropped to cover it; `round` cuts it to an ellipse."""

    rect: Rect
    media_type: str
    data: str
    round: bool = False


Part = Box | Path | Ellipse | Label | Picture


class Spot(Struct, frozen=True):
    """Where a curve passes a recorded value (−2 … +2), and what the value is about; +2 lies at `top`, −2 at `bottom`.

    `persona_id` is None where the curve is everyone's.
    """

    touchpoint_id: "Id"
    persona_id: "Id | None"
    view: "View"
    value: float
    x: float
    y: float
    top: float
    bottom: float


class Figure(Struct, frozen=True):
    """One thing on the map.

    `rect` is relative to the origin of its `cell`, the parts and spots to the corner of `rect`. `record_id` names what
    it shows (empty: furniture of the map), `title` says it in words for those who do not see it.
    """

    id: str
    role: str
    cell: str
    rect: Rect
    parts: tuple[Part, ...]
    record_id: str = ""
    title: str = ""
    spots: tuple[Spot, ...] = ()


class Link(Struct, frozen=True):
    """A way between two figures: `line` and filled `tip`. What is written at it is a Figure.

    Both are relative to a point `x` from the left and `y` from the top of its `cell`, so that they stay as they are
    where columns or rows move. `source` and `target` are ids of figures, `target` empty where customers leave.
    """

    id: str
    kind: str
    source: str
    target: str
    cell: str
    line: Path
    tip: Path | None = None
    title: str = ""
    x: float = 0.0
    y: float = 0.0


T = TypeVar("T")


class Gathered(Sequence[T]):
    """Things in a row that were made block by block, as the figures of a lane are, stage by stage.

    A block in which nothing has changed is the very same object in the next picture: who keeps something for each block
    needs to look at no thing in it. Any other sequence is one block; see `blocks_of`.
    """

    def __init__(self, blocks: tuple[tuple[T, ...], ...]) -> None:
        self.blocks = blocks

    @staticmethod
    def of(sequences: Iterable[Sequence[T]]) -> "Gathered[T]":
        """The things of all these, which may be gathered themselves."""
        return Gathered(tuple(chain.from_iterable(map(blocks_of, sequences))))

    @cached_property
    def _all(self) -> tuple[T, ...]:
        """All in one, which takes a while where there are many; nobody asks for it after an edit."""
        return tuple(chain.from_iterable(self.blocks))

    def __len__(self) -> int:
        return sum(map(len, self.blocks))

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self.blocks)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[T, ...]: ...
    def __getitem__(self, at: int | slice) -> T | tuple[T, ...]:
        return self._all[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list


def blocks_of(things: Sequence[T]) -> tuple[tuple[T, ...], ...]:
    """The blocks that things were made in, without empty ones."""
    if isinstance(things, tuple):
        return (things,) if things else ()
    return things.blocks if isinstance(things, Gathered) else blocks_of(tuple(things))


class Drawing(Struct, frozen=True, eq=False):
    """A whole picture: figures in painting order, links over the lanes and under the cards, cells by their origin.

    `rows` are the rows of the cards by id, for the next picture of the same map to keep; `bands` says into
    how many bands the map is folded; `focus` is the persona in focus. `memory` keeps what it was made of for the next
    picture.
    """

    title: str
    size: tuple[float, float]
    theme: Theme
    figures: Sequence[Figure]
    links: Sequence[Link] = ()
    cells: Mapping[str, Point] = field(default_factory=dict)
    description: str = ""
    rows: Mapping[str, int] = field(default_factory=dict)
    bands: int = 1
    focus: str = ""
    memory: Memory | None = None

    def __eq__(self, other: object) -> bool:
        """Whether the picture is the same, whatever it was made of."""
        shown = (name for name in self.__struct_fields__ if name != "memory")
        return isinstance(other, Drawing) and all(getattr(self, name) == getattr(other, name) for name in shown)

    __hash__ = None  # type: ignore[assignment]  # it holds mappings

    def rect_of(self, figure: Figure) -> Rect:
        """Where a figure is on the map."""
        return figure.rect.moved(*self.cells[figure.cell])

    def origin_of(self, thing: Figure | Link) -> Point:
        """Where the parts of a figure or link have their (0, 0)."""
        x, y = self.cells[thing.cell]
        return (x + thing.rect.x, y + thing.rect.y) if isinstance(thing, Figure) else (x + thing.x, y + thing.y)


def taken_over(before: Iterable[Figure], made: Iterable[Figure]) -> tuple[Figure, ...]:
    """Figures made anew; those that came out equal are the very objects that were there before."""
    old = {figure.id: figure for figure in before}
    return tuple(old[figure.id] if old.get(figure.id) == figure else figure for figure in made)


BACKGROUND_ROLES = frozenset({"lane", "grid"})
"""Roles of figures that lie under the links; every other figure lies over them."""
