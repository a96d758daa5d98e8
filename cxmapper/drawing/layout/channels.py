"""Tracks for the links and labels that run along the same gap or row, so that none lies upon another."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cxmapper.drawing.layout.lattice import Lattice

MARGIN = 2.0
"""Least distance of a track from the cards."""
WIDEST_MARGIN = 8.0
ROW_TRACK = 20.0
"""Distance of tracks that run through the free places of a row."""

Hug = Literal["upper", "lower"]


class Run(NamedTuple):
    """A stretch of a channel from `left` to `right` that needs `thick` of its height, close to the row that it hugs.

    Of several the one of the lowest rank comes nearest to the row: what starts there, then the short ones, so that
    long ones arch over them. `line` and `label` are how far below the run's middle these lie.
    """

    channel: int
    left: float
    right: float
    thick: float
    hugs: Hug
    rank: float
    line: float = 0.0
    label: float = 0.0


class Tracks(NamedTuple):
    """The height (y) of each run's middle, and the height that each gap would need (index: gap, 0 above the rows)."""

    heights: list[float]
    needed: list[float]


class _Gap(NamedTuple):
    """How much of a gap is used from above and from below, slot by slot."""

    upper: NDArray[np.float64]
    lower: NDArray[np.float64]


def tracks(lattice: Lattice, runs: Sequence[Run], others: Sequence[float] = ()) -> Tracks:
    """Stack the runs of each channel.

    Where a gap is lower than what its runs need together, they are pressed together; a run with nothing beside it
    takes the middle. `others` is what runs elsewhere in the lane need of each gap, which is shared.
    """
    slots = 3 * len(lattice.columns) + 1
    gaps: dict[int, _Gap] = {}
    crossed: dict[int, NDArray[np.int64]] = {}
    depth = [0.0] * len(runs)
    spans = [slice(lattice.slot(run.left), lattice.slot(run.right) + 1) for run in runs]
    for index in sorted(range(len(runs)), key=lambda index: runs[index].rank):
        run, span = runs[index], spans[index]
        if run.channel % 2:
            count = crossed.setdefault(run.channel, np.zeros(slots, np.int64))
            depth[index] = float(count[span].max())
            count[span] = depth[index] + 1
        else:
            gap = gaps.setdefault(run.channel, _Gap(np.zeros(slots), np.zeros(slots)))
            used = gap.upper if run.hugs == "upper" else gap.lower
            before = float(used[span].max())
            used[span] = before + run.thick
            depth[index] = before + run.thick / 2
    needed = [0.0] * (len(lattice.rows) + 1)
    for channel, gap in gaps.items():
        needed[channel // 2] = float((gap.upper + gap.lower).max()) + 2 * MARGIN
    needed = [max(pair) for pair in zip(needed, others or needed, strict=True)]
    heights = []
    for run, span, deep in zip(runs, spans, depth, strict=True):
        if run.channel % 2:
            heights.append(_row_track(lattice.channel(run.channel), int(deep)))
        else:
            gap = gaps[run.channel]
            alone = float((gap.upper[span] + gap.lower[span]).max()) <= run.thick
            heights.append(_gap_track(lattice, run, deep, needed[run.channel // 2], alone=alone))
    return Tracks(heights, needed)


def _gap_track(lattice: Lattice, run: Run, deep: float, needed: float, *, alone: bool) -> float:
    top, bottom = lattice.channel(run.channel)
    if alone:
        return (top + bottom) / 2
    spare = bottom - top - needed
    pressed = min(1.0, (bottom - top) / needed)
    inward = (deep + MARGIN) * pressed + min(max(spare / 3, 0.0), WIDEST_MARGIN - MARGIN)
    return top + inward if run.hugs == "upper" else bottom - inward


def _row_track(row: tuple[float, float], number: int) -> float:
    """Take the middle of a row, then by turns the places below and above it, then the same again."""
    top, bottom = row
    most = max(1, int((bottom - top) / ROW_TRACK) - 1)
    number %= most
    away = (number + 1) // 2 * ROW_TRACK
    return (top + bottom) / 2 + (away if number % 2 else -away)
