"""Rows of values with their intervals on one axis: beside their names where there is room, else under them."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.charts.chart import PAD, STRONG, TEXT, Axis, Paper
from cxmapper.drawing.charts.dots import bar, dot, line
from cxmapper.drawing.shapes import Box, Figure, Label, Part, Path, Rect
from cxmapper.drawing.text.lines import ellipsize, width, wrap
from cxmapper.drawing.theme import Tone

WIDE = 560.0
"""From this width names, values and words stand side by side."""

LINE = 14.0


class Mark(Struct, frozen=True):
    """A value on the axis, with its 95 % interval where it was measured."""

    value: float
    low: float | None = None
    high: float | None = None
    shape: str = "disc"
    tone: Tone = "ink"


class RangeRow(Struct, frozen=True):
    """One row: the record it is about, its name, its values (two are joined), and in words what they say."""

    id: str
    name: str
    ends: tuple[Mark, ...]
    value: str
    words: str
    record_id: str = ""


class _Columns(Struct, frozen=True):
    """Where names begin, how wide they are, where the axis lies, and where words begin, how wide they are."""

    name: tuple[float, float]
    axis: tuple[float, float]
    words: tuple[float, float]
    beside: bool


def range_rows(
    paper: Paper, top: float, axis: Axis, rows: Sequence[RangeRow], reference: tuple[float, str] | None = None
) -> tuple[list[Figure], float]:
    """The rows with their axis, and the y below them; `reference` is a value that all stand against."""
    columns = _columns(paper, rows)
    figures: list[Figure] = []
    strips: list[tuple[float, float]] = []
    y = top + (LINE + 6 if reference else 6)
    first = y
    for row in rows:
        parts, high = _row(row, columns, axis)
        rect = Rect(PAD, y, paper.wide - 2 * PAD, high)
        title = f"{row.name}: {row.value}. {row.words}".strip()
        strips.append((y + high - 22, y + high - 4))
        figures.append(Figure(row.id, "chart-row", "page", rect, tuple(parts), row.record_id, title))
        y += high
    ground = Rect(0, 0, paper.wide, y + LINE + 4)
    strips = [(first, y)] if columns.beside else strips
    behind = tuple(_behind(columns, axis, (first, y), strips, reference))
    return [Figure("chart-axis", "grid", "page", ground, behind), *figures], ground.bottom


def _columns(paper: Paper, rows: Sequence[RangeRow]) -> _Columns:
    whole = paper.wide - 2 * PAD
    if paper.wide < WIDE:
        return _Columns((8, whole - 16), (14, whole - 14), (8, whole - 16), beside=False)
    name = min(whole * 0.28, max((width(row.name, STRONG) for row in rows), default=0.0) + 4)
    said = (max(width(row.value, STRONG), width(row.words, TEXT)) for row in rows)
    words = min(whole * 0.34, max(said, default=0.0) + 4)
    return _Columns((0, name), (name + 22, whole - words - 22), (whole - words, words), beside=True)


def _row(row: RangeRow, columns: _Columns, axis: Axis) -> tuple[list[Part], float]:
    """A row's parts from its corner, and its height."""
    if columns.beside:
        names = wrap(row.name, STRONG, columns.name[1], 2)
        worded = wrap(row.words, TEXT, columns.words[1], 2)
        valued = wrap(row.value, STRONG, columns.words[1], 1)
        high = max(len(names), len(valued) + len(worded), 1) * LINE + 12
        middle = high / 2
        y = middle - (len(valued) + len(worded)) * LINE / 2 + 10.5
        parts: list[Part] = [
            Label(0, middle - len(names) * LINE / 2 + 10.5, names, STRONG, "ink", leading=LINE),
            Label(columns.words[0], y, valued, STRONG, "ink", leading=LINE),
            Label(columns.words[0], y + len(valued) * LINE, worded, TEXT, "muted", leading=LINE),
        ]
    else:
        valued = wrap(row.value, STRONG, columns.name[1] * 0.6, 1)
        taken = valued[0].width if valued else 0.0
        worded = wrap(row.words, TEXT, columns.words[1], 2)
        left = columns.name[0]
        named = ellipsize(row.name, STRONG, columns.name[1] - taken - 10)
        parts = [
            Label(left, 17, (named,), STRONG, "ink"),
            Label(left + columns.name[1], 17, valued, STRONG, "ink", "end"),
            Label(left, 17 + LINE, worded, TEXT, "muted", leading=LINE),
        ]
        middle = 16 + len(worded) * LINE + 13
        high = middle + 13
    parts.extend(_marks(row.ends, columns.axis, axis, middle))
    return parts, high


def _marks(ends: Sequence[Mark], across: tuple[float, float], axis: Axis, y: float) -> Iterator[Part]:
    def x(value: float) -> float:
        return across[0] + axis.part(value) * (across[1] - across[0])

    aside = 3.5 if sum(end.low is not None for end in ends) > 1 else 0.0
    heights = [y + (number - (len(ends) - 1) / 2) * 2 * aside for number in range(len(ends))]
    if len(ends) == 2:
        joined = (("M", x(ends[0].value), heights[0]), ("L", x(ends[1].value), heights[1]))
        yield Path(joined, stroke="tick", width=3)
    for end, high in zip(ends, heights, strict=True):
        if end.low is not None and end.high is not None:
            yield bar(high, x(end.low), x(end.high), end.tone, 3.5)
    for end, high in zip(ends, heights, strict=True):
        yield dot(end.shape, x(end.value), high, end.tone, 5)


def _behind(
    columns: _Columns,
    axis: Axis,
    span: tuple[float, float],
    strips: Sequence[tuple[float, float]],
    reference: tuple[float, str] | None,
) -> Iterator[Part]:
    left, right = PAD + columns.axis[0], PAD + columns.axis[1]
    top, bottom = span
    beyond = 8 if columns.beside else 14
    yield Box(Rect(left - beyond, top, right - left + 2 * beyond, bottom - top), "panel", "line", radius=6)
    widest = max((width(words, TEXT) for _, words in axis.ticks), default=0.0)
    every = max(1, -int(-(1.5 * widest + 8) * (len(axis.ticks) + 1) // (right - left)))
    for number, (value, words) in enumerate(axis.ticks):
        x = left + axis.part(value) * (right - left)
        yield from (line(x, start + 1, x, end - 1) for start, end in strips)
        if number % every == 0:
            half = width(words, TEXT) / 2
            yield marks.label(
                words, _within(x, half, left - beyond, right + beyond), bottom + LINE, TEXT, "muted", "middle"
            )
    if reference is not None:
        value, words = reference
        x = left + axis.part(value) * (right - left)
        yield from (Path((("M", x, start), ("L", x, end)), stroke="accent", width=1.4) for start, end in strips)
        said = ellipsize(words, STRONG, right - left)
        middle = _within(x, said.width / 2, left - beyond, right + beyond)
        yield Label(middle, top - 6, (said,), STRONG, "accent", "middle")


def _within(x: float, half: float, left: float, right: float) -> float:
    """The middle of something of that half width, as near to x as keeps it between two edges."""
    return max(left + half, min(x, right - half))
