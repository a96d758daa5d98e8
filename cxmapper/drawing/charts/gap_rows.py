"""Two views of the same steps on one scale, the widest gap first: a dumbbell a row."""

from collections.abc import Sequence

from msgspec import Struct

from cxmapper.drawing.charts.chart import Axis, Chart, Paper, finished, heading, told
from cxmapper.drawing.charts.ranges import Mark, RangeRow, range_rows
from cxmapper.drawing.theme import Tone
from cxmapper.model.record import Id


class End(Struct, frozen=True):
    """One view's value, its 95 % interval where it was measured, and how it is said, with its n."""

    value: float
    said: str
    low: float | None = None
    high: float | None = None


class Pair(Struct, frozen=True):
    """A step seen by two views. `gap` ranks the rows: negative is worse for the customer.

    `words` say the gap, and where it was measured whether it is sure; `record_id` is the step.
    """

    record_id: Id
    name: str
    first: End
    second: End
    gap: float
    words: str
    tone: Tone = "ink"


class Pairs(Struct, frozen=True):
    """Steps that are compared on one scale: what the two views are called, and how the scale is labelled."""

    title: str
    first: str
    second: str
    axis: Axis
    rows: Sequence[Pair]


def gap_rows(pairs: Pairs, paper: Paper) -> Chart:
    """A row for each step, the first view as a ring and the second as a disc, the widest shortfall first."""
    if not pairs.rows:
        return told(paper, pairs.title, paper.say("chart.gaps.none"))
    rows = sorted(pairs.rows, key=lambda pair: (pair.gap, pair.name, pair.record_id))
    hint = paper.say("chart.gaps.hint", first=pairs.first, second=pairs.second)
    head, top = heading(paper, pairs.title, hint)
    drawn = [_row(number, pair) for number, pair in enumerate(rows)]
    figures, bottom = range_rows(paper, top, pairs.axis, drawn)
    table_head = (paper.say("chart.gaps.step"), pairs.first, pairs.second, paper.say("chart.gaps.gap"))
    table = [(pair.name, pair.first.said, pair.second.said, pair.words) for pair in rows]
    return finished(paper, pairs.title, (head, *figures), bottom, table_head, table)


def _row(number: int, pair: Pair) -> RangeRow:
    ends = (
        Mark(pair.first.value, pair.first.low, pair.first.high, "ring", "ink"),
        Mark(pair.second.value, pair.second.low, pair.second.high, "disc", pair.tone),
    )
    said = f"{pair.first.said} → {pair.second.said}"
    return RangeRow(f"chart-gap-{number}", pair.name, ends, pair.words, said, pair.record_id)
