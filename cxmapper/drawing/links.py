"""The ways between the cards: routed, labelled with share and n, and cut with numbered rings where a band ends."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, zip_longest

from cxmapper.drawing import marks
from cxmapper.drawing.grid import CARD_HEIGHT, GAP, LEFT, RIGHT, ROW_GAP
from cxmapper.drawing.layout.clusters import Site, clusters
from cxmapper.drawing.layout.courses import Edge
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Ellipse, Figure, Link, Path, Point, Rect
from cxmapper.drawing.stages import Stages
from cxmapper.drawing.text import Style
from cxmapper.drawing.ways import CAPTION, LONGEST, Bundle, Way, said_at, size, tone_of
from cxmapper.model.change import updated
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint, Transition, TransitionKind

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
class _Band:
    """Where the cards of a band stand: by card, and by column; and the ways that begin and end in it."""

    number: int
    rows: tuple[int, ...]
    sites: Mapping[Id, Site]
    columns: Mapping[int, Sequence[Id]]
    ways: Sequence[Way]


def links(scene: Scene, stages: Stages) -> Ways:
    """Route all links, moving the rows apart where links and their labels need it."""
    grid, folded = scene.grid, scene.look.folded
    found = stages.each(scene, "ways", _ways, [(folded,)] * len(grid.held))
    made_of = (stages.common, grid.columns, grid.rows, grid.order, grid.bands, grid.pitch, *found)
    return stages.memory.keep("links", made_of, lambda: _links(scene, found, stages))


def _links(scene: Scene, found: Sequence[Sequence[Way]], stages: Stages) -> Ways:
    keep = stages.memory.keep
    bands = _bands(scene, found)
    count = 1 + max(scene.grid.rows.values(), default=0)
    plain = _tops([0.0] * count)
    gaps = [0.0] * (count + 1)
    parts = [_parts(scene, band) for band in bands]
    needed = []
    for band, within in zip(bands, parts, strict=True):
        each = []
        for part in within:
            rows = part.rows_of(band.rows)
            each.append(keep(("gaps", part.name), (part, rows), partial(part.gaps, rows)))
        needed.append(tuple(map(max, zip_longest((0.0,) * (len(band.rows) + 1), *each, fillvalue=0.0))))
        bottoms = [0.0, *(plain[row] + CARD_HEIGHT for row in band.rows)]
        tops = [*(plain[row] for row in band.rows), _height(band, plain, 0.0)]
        for place, wanted, top, bottom in zip([*band.rows, count], needed[-1], tops, bottoms, strict=True):
            gaps[place] = max(gaps[place], wanted - (top - bottom))
    starts = _tops(gaps[:-1])
    drawn: dict[Id, tuple[Link, Figure | None]] = {}
    heights = {}
    for band, within, wanted_here in zip(bands, parts, needed, strict=True):
        heights[band.number] = high = _height(band, starts, gaps[-1])
        for part in within:
            rows = part.rows_of(band.rows)
            spans = tuple((starts[row], starts[row] + CARD_HEIGHT) for row in rows)
            is_whole = len(rows) == len(band.rows)
            bottom = high if is_whole else spans[-1][1] + ROW_GAP
            beside = wanted_here if is_whole else (*wanted_here[: len(rows)], 0.0)
            made_of = (part, stages.common, rows, spans, bottom, beside)
            drawn |= keep(("links", part.name), made_of, partial(part.links, scene, *made_of[2:]))
    in_order = [drawn[way.edge.id] for band in bands for way in band.ways]
    in_order.extend(_cut(scene, starts))
    return Ways(
        tuple(link for link, _ in in_order),
        tuple(figure for _, figure in in_order if figure is not None),
        starts,
        heights,
    )


def _tops(gaps: Sequence[float]) -> tuple[float, ...]:
    tops, y = [], TOP
    for extra in gaps:
        y += extra
        tops.append(y)
        y += CARD_HEIGHT + ROW_GAP
    return tuple(tops)


def _height(band: _Band, tops: Sequence[float], below: float) -> float:
    last = max(band.rows, default=0)
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


def _bands(scene: Scene, found: Sequence[Sequence[Way]]) -> list[_Band]:
    grid = scene.grid
    sites: list[dict[Id, Site]] = [{} for _ in grid.bands]
    columns: list[defaultdict[int, list[Id]]] = [defaultdict(list) for _ in grid.bands]
    ways: list[list[Way]] = [[] for _ in grid.bands]
    band_of = [band for band, (first, last) in enumerate(grid.bands) for _ in range(first, last)]
    for spot, column in grid.columns.of.items():
        band = band_of[column]
        at = column - grid.bands[band][0]
        sites[band][spot] = Site(at, grid.rows[spot])
        columns[band][at].append(spot)
    for way in chain.from_iterable(found):
        band = band_of[grid.columns.of[way.edge.source]]
        if way.edge.target is None or way.edge.target in sites[band]:
            ways[band].append(way)
    rows = [tuple(sorted({site.row for site in each.values()})) for each in sites]
    return [_Band(number, *each) for number, each in enumerate(zip(rows, sites, columns, ways, strict=True))]


def _parts(scene: Scene, band: _Band) -> list[Bundle]:
    """Cut a band into what is routed alone."""
    grid = scene.grid
    first, _ = grid.bands[band.number]
    end = grid.width - LEFT - RIGHT
    by_edge = {way.edge.id: way for way in band.ways}
    found = []
    for cluster in clusters(sorted(band.columns), band.sites, [way.edge for way in band.ways], grid.pitch, GAP, end):
        cell, x = grid.place("touchpoints", first + cluster.first)
        start = cluster.first * grid.pitch - x
        cards = tuple(
            (spot, column * grid.pitch - start + GAP / 2, band.sites[spot].row)
            for column in range(cluster.first, cluster.last + 1)
            for spot in band.columns.get(column, ())
        )
        widest = max((edge.label[0] for edge in cluster.edges if edge.label), default=0.0)
        left = max(0.0, (cluster.first - 1) * grid.pitch - widest) - start
        right = min(end, (cluster.last + 2) * grid.pitch + widest) - start
        ways = tuple(by_edge[edge.id] for edge in cluster.edges)
        found.append(Bundle(cell, cards, ways, grid.card_width, left, right))
    return found


def _of_stage(way: Transition) -> Transition:
    """A way out of a folded stage: its share is of those at one touchpoint, and would be wrong of the whole stage."""
    return updated(way, share=None, n=None, label="")


def _cut(scene: Scene, tops: Sequence[float]) -> Iterator[tuple[Link, Figure]]:
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
            yield _stub(scene, way, ends, cell, (edge, y), side, number)


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
