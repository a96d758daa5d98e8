"""The ways between the cards: routed, labelled with share and n, and cut with numbered rings where a band ends."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, zip_longest
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.drawing import marks
from cxmapper.drawing.grid import CARD_HEIGHT, GAP, ROW_GAP
from cxmapper.drawing.layout.courses import Edge
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.sections import Bundled, Placed, bands
from cxmapper.drawing.shapes import Ellipse, Figure, Gathered, Link, Path, Point, Rect
from cxmapper.drawing.stages import Stages
from cxmapper.drawing.text.lines import Style
from cxmapper.drawing.ways import CAPTION, LONGEST, PLAIN, Bundle, Gap, Way, said_at, size, tone_of
from cxmapper.model.change import updated
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint, Transition, TransitionKind

RING = Style(9.5, bold=True)
TOP, BOTTOM = 26.0, 18.0
"""Least room above the first row of cards and below the last."""


Drawn = dict[Id, tuple[Link, Figure | None]]
"""Links by id, and what is written at them."""

Block = tuple[tuple[Link, ...], tuple[Figure, ...]]
"""Links in a row, and what is written at them."""


class Ways(Struct, frozen=True):
    """The links and what is written at them; where each row of cards begins; how high the lane is in each band."""

    drawn: Sequence[Link]
    captions: Sequence[Figure]
    tops: tuple[float, ...]
    heights: Mapping[int, float]


def links(scene: Scene, stages: Stages) -> Ways:
    """Route all links, moving the rows apart where links and their labels need it."""
    grid, folded = scene.grid, scene.look.folded
    found = stages.each(scene, "ways", _ways, ((folded,),) * len(grid.held))
    places = (grid.order, grid.local, grid.columns, grid.rows, grid.bands, grid.pitch)
    cut = grid.held if len(grid.bands) > 1 else ()
    make = partial(_links, scene, stages.common, found)
    return stages.memory.keep_with_parts("links", (found, *places, cut, stages.common), make)


def _links(scene: Scene, common: object, found: Sequence[tuple[Way, ...]], memory: Memory) -> Ways:
    cut = bands(scene.grid, found, memory)
    rows = [tuple(sorted(frozenset[int]().union(*(each.rows for each in band)))) for band in cut]
    count = 1 + max(chain.from_iterable(rows), default=0)
    plain = _tops([0.0] * count)
    gaps = [0.0] * (count + 1)
    owned = [[_needed(each, rows_, memory) for each in band] for band, rows_ in zip(cut, rows, strict=True)]
    needed = []
    for own, rows_ in zip(owned, rows, strict=True):
        wanted = (each.most for each in own)
        needed.append(tuple(map(max, zip_longest((0.0,) * (len(rows_) + 1), *wanted, fillvalue=0.0))))
        bottoms = [0.0, *(plain[row] + CARD_HEIGHT for row in rows_)]
        tops = [*(plain[row] for row in rows_), _height(rows_, plain, 0.0)]
        for place, high, top, bottom in zip([*rows_, count], needed[-1], tops, bottoms, strict=True):
            gaps[place] = max(gaps[place], high - (top - bottom))
    starts = _tops(gaps[:-1])
    heights = {band: _height(rows_, starts, gaps[-1]) for band, rows_ in enumerate(rows)}
    drawn: list[Block] = []
    for band, sections in enumerate(cut):
        lane = _Lane(rows[band], starts, heights[band], needed[band])
        drawn.extend(_blocks(scene, common, sections, owned[band], lane, memory))
    drawn.extend(_cut(scene, starts))
    return Ways(
        Gathered.of(links_ for links_, _ in drawn), Gathered.of(captions for _, captions in drawn), starts, heights
    )


class _Lane(Struct, frozen=True):
    """The rows of a band, where every row begins, how high the lane is, and how high its gaps have to be."""

    rows: tuple[int, ...]
    starts: tuple[float, ...]
    high: float
    needed: tuple[float, ...]

    def beside(self, part: Bundle, own: Sequence[float]) -> tuple[Gap, ...]:
        """The gaps above and below the rows of a part; `own` is how high each has to be for the part alone.

        Those that bear nothing upon it are as in any other lane.
        """
        rows = part.rows_of(self.rows)
        bottoms = (0.0, *(self.starts[row] + CARD_HEIGHT for row in rows))
        tops = (*(self.starts[row] for row in rows), self.high)
        bears = part.bears(rows, own)
        each = zip(bears, bottoms, tops, (*self.needed, 0.0), strict=False)
        return tuple((top - bottom, needed) if bear else PLAIN for bear, bottom, top, needed in each)


class _Needed(NamedTuple):
    """How high each gap has to be for each bundle of a section, and for all of them."""

    each: tuple[tuple[float, ...], ...]
    most: tuple[float, ...]


def _needed(of: Bundled, rows: tuple[int, ...], memory: Memory) -> _Needed:
    def each(inner: Memory) -> _Needed:
        near = [(part, part.rows_of(rows)) for _, part in of.bundles]
        found = tuple(inner.keep(part.name, (part, rows), partial(part.needed, rows)) for part, rows in near)
        return _Needed(found, tuple(map(max, zip_longest((0.0,), *found, fillvalue=0.0))))

    return memory.keep_with_parts(("gaps", of.section.name), (of.bundles, rows), each)


def _blocks(
    scene: Scene, common: object, sections: Sequence[Bundled], owned: Sequence[_Needed], lane: _Lane, memory: Memory
) -> Iterator[Block]:
    """The links of each section of a band, in the order of its ways, and what is written at them."""
    earlier: Drawn = {}
    for (section, _, bundles), own in zip(sections, owned, strict=True):
        make = partial(_drawn, scene, common, bundles, own, lane)
        drawn: Drawn = memory.keep_with_parts(("links", section.name), (common, bundles, own, lane), make)
        made_of = (section.ways, drawn, earlier)
        yield memory.keep(("block", section.name), made_of, partial(_block, *made_of), _same)
        earlier = drawn or earlier


def _block(ways: Sequence[Way], drawn: Drawn, earlier: Drawn) -> Block:
    """The links of these ways: of some the bundle begins in an earlier section."""
    found = [drawn.get(way.edge.id) or earlier[way.edge.id] for way in ways]
    return tuple(link for link, _ in found), tuple(figure for _, figure in found if figure is not None)


def _same(before: Block, made: Block) -> Block:
    """What was made anew, with the very rows of links and captions of before where they are the same."""
    return before[0] if before[0] == made[0] else made[0], before[1] if before[1] == made[1] else made[1]


def _drawn(
    scene: Scene,
    common: object,
    bundles: Sequence[Placed],
    owned: _Needed,
    lane: _Lane,
    memory: Memory,
) -> Drawn:
    """The links of the bundles that begin in a section."""
    found: Drawn = {}
    for (x, part), own in zip(bundles, owned.each, strict=True):
        made_of = (part, common, part.rows_of(lane.rows), lane.beside(part, own))
        made = memory.keep(part.name, made_of, partial(part.links, scene, *made_of[2:]), _merged)
        at = (x, lane.starts[part.first_row])
        placed: Drawn = memory.keep((part.name, "placed"), (made, *at), partial(_placed, made, *at), _merged)
        found |= placed
    return found


def _merged(before: Drawn, made: Drawn) -> Drawn:
    """What was made anew; what came out equal are the very objects that were there before."""
    return {id_: before[id_] if before.get(id_) == pair else pair for id_, pair in made.items()}


def _placed(found: Drawn, x: float, y: float) -> Drawn:
    """Links, and what is written at them, with their first column and row there in the cell."""
    return {
        id_: (replace(link, x=x, y=y), caption and replace(caption, rect=caption.rect.moved(x, y)))
        for id_, (link, caption) in found.items()
    }


def _tops(gaps: Sequence[float]) -> tuple[float, ...]:
    tops, y = [], TOP
    for extra in gaps:
        y += extra
        tops.append(y)
        y += CARD_HEIGHT + ROW_GAP
    return tuple(tops)


def _height(rows: Sequence[int], tops: Sequence[float], below: float) -> float:
    last = max(rows, default=0)
    return tops[last] + CARD_HEIGHT + BOTTOM + below


def _spot_of(scene: Scene, touchpoint_id: Id) -> Id:
    """What stands on the map for a touchpoint: its card, or the summary of its folded stage."""
    if touchpoint_id in scene.grid.columns.of:
        return touchpoint_id
    return scene.project.all(Touchpoint)[touchpoint_id].stage_id


def _ways(scene: Scene) -> tuple[Way, ...]:
    """The ways from a stage; of several that look the same, the first."""
    found: dict[tuple[Id, Id | None, TransitionKind, Id | None], Way] = {}
    for way in scene.grid.held[0].ways:
        source = _spot_of(scene, way.source_id)
        target = None if way.target_id is None else _spot_of(scene, way.target_id)
        key = (source, target, way.kind, way.persona_id)
        if key not in found:
            shown = way if source == way.source_id else _of_stage(way)
            words = said_at(scene, shown, CAPTION, LONGEST)
            edge = Edge(way.id, source, target, way.kind is TransitionKind.BACK, size(words))
            found[key] = Way(shown, edge, words)
    return tuple(found.values())


def _of_stage(way: Transition) -> Transition:
    """A way out of a folded stage: its share is of those at one touchpoint, and would be wrong of the whole stage."""
    return updated(way, share=None, n=None, label="")


def _cut(scene: Scene, tops: Sequence[float]) -> Iterator[Block]:
    """Links from band to band: a ring with a number where they end, and the same one where they go on."""
    if len(scene.grid.bands) == 1:
        return
    beside: defaultdict[tuple[Id, int], int] = defaultdict(int)
    number = 0
    for way in scene.grid.ways:
        if way.target_id is None:
            continue
        ends = _spot_of(scene, way.source_id), _spot_of(scene, way.target_id)
        bands = [scene.grid.band_of(scene.grid.columns.of[spot]) for spot in ends]
        if bands[0] == bands[1]:
            continue
        number += 1
        for spot, side in ((ends[0], 1), (ends[1], -1)):
            y = tops[scene.grid.rows[spot]] + 16 + 17 * (beside[spot, side] % 5)
            beside[spot, side] += 1
            cell, x = scene.grid.place("touchpoints", scene.grid.columns.of[spot])
            edge = x + GAP / 2 + (scene.grid.card_width if side > 0 else 0.0)
            link, ring = _stub(scene, way, ends, cell, (edge, y), side, number)
            yield (link,), (ring,)


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
