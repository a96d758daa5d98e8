"""Where things go: columns, rows and bands of a map, in map units."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cxmapper.drawing.layout.columns import Columns, columns
from cxmapper.drawing.layout.rows import rows
from cxmapper.drawing.look import Look, Mode, Page
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Existence, Journey, Line, Stage, Touchpoint, Transition, TransitionKind

LEFT = 152.0
"""Width of the lane names."""

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


@dataclass(frozen=True, slots=True)
class Grid:
    """The places of a journey.

    `stages` with their `touchpoints` before the line of visibility, in order (ghosts have their places while they are
    not shown, so that nothing jumps when they are); `columns` and `rows` by touchpoint (or by stage, where it is
    folded); `spans` are the columns (first, beyond the last) by stage; `bands` those that lie below each other; `pitch`
    is from column to column.
    """

    stages: tuple[Stage, ...]
    touchpoints: Mapping[Id, Touchpoint]
    columns: Columns
    rows: Mapping[Id, int]
    spans: Mapping[Id, tuple[int, int]]
    bands: tuple[tuple[int, int], ...]
    pitch: float
    links: tuple[Transition, ...]

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

    def stage_columns(self, stage_id: Id, band: int) -> tuple[int, int] | None:
        """The columns (first, beyond the last) of a stage within a band; None when it has none there."""
        first, last = self.spans[stage_id]
        first, last = max(first, self.bands[band][0]), min(last, self.bands[band][1])
        return (first, last) if first < last else None

    def stage_room(self, stage_id: Id) -> float:
        """Width that a stage has for one thing, from its first card on, in the band where it begins."""
        first, last = self.spans[stage_id]
        return (min(last, self.bands[self.band_of(first)][1]) - first) * self.pitch - GAP


def place(project: Project, journey: Journey, look: Look, previous: Mapping[Id, int] | None) -> Grid:
    """Columns, rows and bands of a journey; `previous` are rows to keep, so that an edit moves no other card."""
    stages = project.children(Stage, journey.id)
    shown = [[t for t in project.children(Touchpoint, stage.id) if t.line is Line.FRONTSTAGE] for stage in stages]
    spots = [
        [stage.id] if stage.id in look.folded else [touchpoint.id for touchpoint in touchpoints]
        for stage, touchpoints in zip(stages, shown, strict=True)
    ]
    spot_of = {
        touchpoint.id: stage.id if stage.id in look.folded else touchpoint.id
        for stage, touchpoints in zip(stages, shown, strict=True)
        for touchpoint in touchpoints
    }
    links = tuple(way for id_ in spot_of for way in project.children(Transition, id_) if _ends_shown(way, spot_of))
    edges = [
        (spot_of[way.source_id], spot_of[way.target_id])
        for way in links
        if way.kind in LEADS_ON and way.target_id is not None and spot_of[way.source_id] != spot_of[way.target_id]
    ]
    found = columns(spots, edges)
    touchpoints = {touchpoint.id: touchpoint for group in shown for touchpoint in group}
    fixed = {t.id: t.row for t in touchpoints.values() if t.row is not None and spot_of[t.id] == t.id}
    row_of = rows(found.of, edges, fixed=fixed, previous=previous)
    total = max(1, sum(found.count))
    widths = _bands(found, total, look.page)
    pitch = pitch_of(max(last - first for first, last in widths))
    hidden = {t.id for t in touchpoints.values() if t.existence is Existence.MISSING and look.mode is Mode.CAPTURE}
    drawn = tuple(way for way in links if not hidden & {way.source_id, way.target_id})
    spans = {
        stage.id: (first, first + count) for stage, first, count in zip(stages, found.first, found.count, strict=True)
    }
    return Grid(stages, touchpoints, found, row_of, spans, widths, pitch, drawn)


def pitch_of(columns: int) -> float:
    """From column to column of a map of that many: narrow maps have wider ones."""
    return min(WIDEST, max(NARROWEST, (LEAST_WIDTH - LEFT - RIGHT) // columns))


def _ends_shown(way: Transition, spot_of: Mapping[Id, Id]) -> bool:
    if way.target_id is None:
        return True
    if way.target_id not in spot_of:
        return False
    folded_away = spot_of[way.source_id] == spot_of[way.target_id] and way.source_id != way.target_id
    return not folded_away


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
