"""Where things go: columns, rows and bands of a map, in map units."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.drawing.layout.columns import Columns, side_by_side, stage_columns
from cxmapper.drawing.layout.rows import rows, settled
from cxmapper.drawing.look import Look, Mode, Page
from cxmapper.drawing.memory import Memory
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Existence, Journey, Line, Stage, Touchpoint, Transition, TransitionKind

LEFT = 152.0
"""Width of the lane names."""

LOWER = "future/"
"""Of two maps one above the other, the cells of the lower one begin with this."""

RIGHT = 12.0
GAP = 34.0
"""Between two cards of a row."""

CARD_HEIGHT = 100.0
ROW_GAP = 26.0
NARROWEST, WIDEST = 200.0, 320.0
LEAST_WIDTH = 1140.0
"""Narrower maps get wider columns, so that the header fits above them."""

HEADER = 160.0
"""About how high everything above and below the bands is."""

MOST_BANDS = 40

LEADS_ON = frozenset({TransitionKind.NEXT, TransitionKind.ALTERNATIVE})


class Held(Struct, frozen=True):
    """What a stage holds before the line of visibility.

    `touchpoints` are in order (ghosts have their places while they are not shown, so that nothing jumps when they are);
    `spots` what stands on the map for them: themselves, or the stage, where it is folded; `fixed` are rows by
    touchpoint; `inside` the links (from spot to spot) that lead on within the stage, `across` those to other stages,
    each with the other stage; `ways` everything that starts here and is drawn.
    """

    stage: Stage
    touchpoints: tuple[Touchpoint, ...]
    spots: tuple[Id, ...]
    fixed: tuple[tuple[Id, int], ...]
    inside: tuple[tuple[Id, Id], ...]
    across: tuple[tuple[Id, Id, Id], ...]
    ways: tuple[Transition, ...]


class Grid(Struct, frozen=True):
    """The places of a journey.

    `held` says what each stage holds and `local` where in the stage each spot stands; `order` are the ids of all
    stages; `columns` and `rows` by spot; `spans` are the columns (first, beyond the last) by stage; `bands` those that
    lie below each other; `pitch` is from column to column.
    """

    held: tuple[Held, ...]
    local: tuple[Mapping[Id, int], ...]
    order: tuple[Id, ...]
    columns: Columns
    rows: Mapping[Id, int]
    spans: Mapping[Id, tuple[int, int]]
    bands: tuple[tuple[int, int], ...]
    pitch: float

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages in order."""
        return tuple(held.stage for held in self.held)

    @property
    def steps(self) -> Iterator[Touchpoint]:
        """The touchpoints in order, stage after stage."""
        return chain.from_iterable(held.touchpoints for held in self.held)

    @property
    def ways(self) -> Iterator[Transition]:
        """Everything that starts at these and is drawn."""
        return chain.from_iterable(held.ways for held in self.held)

    @property
    def touchpoints(self) -> dict[Id, Touchpoint]:
        """The touchpoints by id, put together anew each time."""
        return {touchpoint.id: touchpoint for touchpoint in self.steps}

    @property
    def card_width(self) -> float:
        """Width of a card."""
        return self.pitch - GAP

    @property
    def width(self) -> float:
        """Width of the whole map."""
        widest = max((last - first for first, last in self.bands), default=1)
        return max(LEAST_WIDTH, LEFT + widest * self.pitch + RIGHT)

    def band_of(self, column: int) -> int:
        """The band in which a column lies."""
        return bisect_right(self.bands, (column, float("inf"))) - 1

    def x(self, column: int) -> float:
        """Left edge of a column."""
        first, _ = self.bands[self.band_of(column)]
        return LEFT + (column - first) * self.pitch

    def place(self, lane: str, column: int) -> tuple[str, float]:
        """The cell of a lane and a stage that holds a column, and where in it the column begins."""
        stage_id = self.order[bisect_right(self.columns.first, column) - 1]
        band = self.band_of(column)
        first = max(self.spans[stage_id][0], self.bands[band][0])
        return cell(lane, band, stage_id), (column - first) * self.pitch

    def stage_columns(self, stage_id: Id, band: int) -> tuple[int, int] | None:
        """The columns (first, beyond the last) of a stage within a band; None when it has none there."""
        first, last = self.spans[stage_id]
        first, last = max(first, self.bands[band][0]), min(last, self.bands[band][1])
        return (first, last) if first < last else None

    def pieces(self, stage_id: Id) -> tuple[tuple[int, int, int], ...]:
        """Where bands cut a stage: band, first column and the one beyond the last, counted within the stage."""
        first, last = self.spans[stage_id]
        start, bands = first, []
        while start < last:
            band = self.band_of(start)
            end = min(last, self.bands[band][1])
            bands.append((band, start - first, end - first))
            start = end
        return tuple(bands)

    def stage_room(self, stage_id: Id) -> float:
        """Width that a stage has for one thing, from its first card on, in the band where it begins."""
        first, last = self.spans[stage_id]
        return (min(last, self.bands[self.band_of(first)][1]) - first) * self.pitch - GAP

    def within(self, place: int) -> "Grid":
        """The same places, of a single stage."""
        return replace(self, held=(self.held[place],), local=(self.local[place],))


def cell(lane: str, band: int, stage_id: Id | None = None) -> str:
    """The name of a lane's cell in a band: of the whole lane, or of a stage."""
    return f"{lane}@{band}" if stage_id is None else f"{lane}@{band}/{stage_id}"


def place(
    project: Project,
    journey: Journey,
    look: Look,
    previous: Mapping[Id, int] | None,
    memory: Memory,
    tokens: Mapping[Id, object],
) -> Grid:
    """Columns, rows and bands of a journey; `previous` are rows to keep, so that an edit moves no other card.

    A stage is looked at again where its token is another one than before.
    """
    stages = project.children(Stage, journey.id)
    order = tuple(stage.id for stage in stages)
    folded = look.folded.intersection(order)
    of_journey = memory.keep("stages", (order,), lambda: frozenset(order))

    def hold(parts: Memory) -> tuple[Held, ...]:
        made_of = ((stage.id, (tokens[stage.id], of_journey, folded, look.mode)) for stage in stages)
        return parts.keep_each(made_of, lambda at: _held(project, stages[at], look, of_journey))

    held = memory.keep_with_parts("held", (tokens, order, of_journey, folded, look.mode), hold)
    local = memory.keep_with_parts("locals", (held,), partial(_local, held))
    found = memory.keep("columns", (order, *(each.spots for each in held), *local), lambda: side_by_side(local))
    row_of = _rows(held, local, found, previous, memory)
    total = max(1, sum(found.count))
    widths = memory.keep("bands", (found.first, total, look.page), lambda: _bands(found, total, look.page))
    pitch = pitch_of(max(last - first for first, last in widths))
    spans = {
        stage.id: (first, first + count) for stage, first, count in zip(stages, found.first, found.count, strict=True)
    }
    return Grid(held, local, order, found, row_of, spans, widths, pitch)


def pitch_of(columns: int) -> float:
    """From column to column of a map of that many: narrow maps have wider ones."""
    return min(WIDEST, max(NARROWEST, (LEAST_WIDTH - LEFT - RIGHT) // columns))


def _held(project: Project, stage: Stage, look: Look, of_journey: frozenset[Id]) -> Held:
    shown = tuple(t for t in project.children(Touchpoint, stage.id) if t.line is Line.FRONTSTAGE)
    is_folded = stage.id in look.folded
    inside, across, ways = [], [], []
    for touchpoint in shown:
        for way in project.children(Transition, touchpoint.id):
            target = project.get(Touchpoint, way.target_id)
            if target is not None:
                if target.line is not Line.FRONTSTAGE or target.stage_id not in of_journey:
                    continue
                source_spot = stage.id if is_folded else touchpoint.id
                target_spot = target.stage_id if target.stage_id in look.folded else target.id
                if source_spot == target_spot and touchpoint.id != target.id:
                    continue
                if way.kind in LEADS_ON and source_spot != target_spot:
                    if target.stage_id == stage.id:
                        inside.append((source_spot, target_spot))
                    else:
                        across.append((source_spot, target_spot, target.stage_id))
            if look.mode is not Mode.CAPTURE or not (_is_ghost(touchpoint) or (target and _is_ghost(target))):
                ways.append(way)
    spots = (stage.id,) if is_folded else tuple(touchpoint.id for touchpoint in shown)
    fixed = () if is_folded else tuple((t.id, t.row) for t in shown if t.row is not None)
    return Held(stage, shown, spots, fixed, tuple(inside), tuple(across), tuple(ways))


def _is_ghost(touchpoint: Touchpoint) -> bool:
    return touchpoint.existence is Existence.MISSING


def _local(held: Sequence[Held], memory: Memory) -> tuple[Mapping[Id, int], ...]:
    """The columns of each stage, counted from its first."""
    anchored: defaultdict[Id, set[Id]] = defaultdict(set)
    for each in held:
        for source, target, stage_id in each.across:
            anchored[each.stage.id].add(source)
            anchored[stage_id].add(target)
    made_of = [(each.spots, each.inside, anchored[each.stage.id]) for each in held]
    ids = (each.stage.id for each in held)
    return memory.keep_each(zip(ids, made_of, strict=True), lambda at: stage_columns(*made_of[at]))


class _Settled(Struct, frozen=True):
    """Rows, and by stage what they were found from: its spots, what hangs on them, and their columns in the stage."""

    rows: Mapping[Id, int]
    made_of: Mapping[Id, tuple[object, ...]]
    spots: Mapping[Id, tuple[Id, ...]]


def _rows(
    held: Sequence[Held],
    local: Sequence[Mapping[Id, int]],
    found: Columns,
    previous: Mapping[Id, int] | None,
    memory: Memory,
) -> Mapping[Id, int]:
    """The rows; where `previous` are those that were found last, a stage in which nothing has changed keeps its own."""
    before = memory.last("rows")
    made_of = {
        each.stage.id: (each.spots, each.inside, each.across, each.fixed, at)
        for each, at in zip(held, local, strict=True)
    }
    if isinstance(before, _Settled) and previous is before.rows:
        row_of = _rows_again(held, found, made_of, before)
    else:
        edges = [edge for each in held for edge in _edges(each)]
        fixed = dict(chain.from_iterable(each.fixed for each in held))
        row_of = rows(found.of, edges, fixed=fixed, previous=previous)
    memory.put("rows", _Settled(row_of, made_of, {each.stage.id: each.spots for each in held}))
    return row_of


def _edges(held: Held) -> Iterator[tuple[Id, Id]]:
    yield from held.inside
    yield from ((source, target) for source, target, _ in held.across)


def _rows_again(
    held: Sequence[Held], found: Columns, made_of: Mapping[Id, tuple[object, ...]], before: _Settled
) -> Mapping[Id, int]:
    fresh = [each for each in held if before.made_of.get(each.stage.id) != made_of[each.stage.id]]
    left = [spots for stage_id, spots in before.spots.items() if stage_id not in made_of]
    if not fresh and not left:
        return before.rows
    new = {each.stage.id for each in fresh}
    edges = [edge for each in fresh for edge in each.inside]
    edges += [
        (source, target)
        for each in held
        for source, target, stage_id in each.across
        if each.stage.id in new or stage_id in new
    ]
    mine = [spot for each in fresh for spot in each.spots]
    columns = {spot: found.of[spot] for spot in chain(mine, *edges)}
    forward = [edge for edge in edges if found.of[edge[0]] < found.of[edge[1]]]
    fixed = dict(chain.from_iterable(each.fixed for each in fresh))
    part = settled(columns, forward, fixed, before.rows)
    row = dict(before.rows)
    for spot in chain(*left, *(before.spots.get(stage_id, ()) for stage_id in new)):
        row.pop(spot, None)
    row.update((spot, part[spot]) for spot in mine)
    top = 0 if any(each.fixed for each in held) else min(row.values(), default=0)
    return {spot: at - top for spot, at in row.items()} if top else row


def _bands(found: Columns, total: int, page: Page | None) -> tuple[tuple[int, int], ...]:
    """Fold a long map: into the bands that bring it nearest to the page's shape."""
    if page is None:
        return ((0, total),)

    def width(bands: tuple[tuple[int, int], ...]) -> float:
        return max(LEAST_WIDTH, LEFT + max(last - first for first, last in bands) * NARROWEST + RIGHT)

    def misfit(bands: tuple[tuple[int, int], ...]) -> tuple[float, float]:
        return (
            max(0.0, width(bands) - page.most_units),
            max(width(bands), (HEADER + len(bands) * page.band_height) * page.ratio),
        )

    most = total if page.most_units < float("inf") else min(total, MOST_BANDS)
    lengths = dict.fromkeys(-(-total // count) for count in range(1, most + 1))
    return min((_broken(found.first, total, length) for length in lengths), key=misfit)


def _broken(starts: Sequence[int], total: int, wanted: int) -> tuple[tuple[int, int], ...]:
    """Bands of about `wanted` columns, broken between stages, which have these `starts`, where one begins near by."""
    bands: list[tuple[int, int]] = []
    first = 0
    while first < total:
        ideal = first + wanted
        near = starts[bisect_left(starts, first + wanted * 0.7) : bisect_right(starts, first + wanted * 1.2)]
        last = total if ideal + wanted * 0.2 >= total else min(near or (ideal,), key=lambda s: abs(s - ideal))
        bands.append((first, last))
        first = last
    return tuple(bands)
