"""What was counted in a score, as the statistics take it: thirds of a scale, a share, a sample.

Weighted answers enter by their effective number; with weights of one that is how many there are.
"""

import math
from collections import defaultdict
from collections.abc import Sequence

from cxmapper.feedback.intervals import Proportion, Sample, Thirds, effective_n
from cxmapper.model.records import Count, Score, Sums

_LOST = 1e-12
"""A variance below this part of the mean square is rounding of the sums, not spread."""


def answered(score: Score) -> int:
    """How many answers a score holds, whatever their weights."""
    return sum(count.n for count in score.counts) + (score.sums.n if score.sums else 0)


def thirds(score: Score, top: float, bottom: float) -> Thirds | None:
    """Effective numbers of answers from `top` upwards, between, and up to `bottom`; None where nothing was counted."""
    w, n = _weight(score.counts)
    if n <= 0:
        return None
    above = math.fsum(count.w for count in score.counts if count.value >= top) * n / w
    below = math.fsum(count.w for count in score.counts if count.value <= bottom) * n / w
    return Thirds(above, max(0.0, n - above - below), below)


def proportion(score: Score, top: float) -> Proportion | None:
    """Effective numbers of answers from `top` upwards, and of all.

    Sums are taken as they are, their x being 0 or 1, or a share itself. None where nothing was counted, or
    where the sums' mean is no share.
    """
    if score.sums is None:
        counted = thirds(score, top, -math.inf)
        return None if counted is None else Proportion(counted.top, sum(counted))
    found = sample(score)
    return Proportion(found.mean * found.n, found.n) if found is not None and 0 <= found.mean <= 1 else None


def sample(score: Score) -> Sample | None:
    """Effective number, mean and variance of the answers; None where there are none."""
    return _sample_of_counts(score.counts) if score.sums is None else _sample_of_sums(score.sums)


def together(scores: Sequence[Score]) -> Score:
    """Add up the answers of scores that asked the same of the same people in one period, from several sources."""
    first = scores[0]
    if len(scores) == 1:
        return first
    as_sums = any(score.sums is not None for score in scores)
    return first.model_copy(
        update={
            "source_id": None,
            "counts": () if as_sums else _added_counts(scores),
            "sums": _added_sums(scores) if as_sums else None,
            "skipped": sum(score.skipped for score in scores),
            "not_applicable": sum(score.not_applicable for score in scores),
            "out_of_range": sum(score.out_of_range for score in scores),
        }
    )


def without(whole: Score, part: Score) -> Score | None:
    """The answers of a score less those of a part of it; None where the part is not within it, or nothing is left."""
    if (whole.sums is None) != (part.sums is None):
        return None
    if whole.sums is not None and part.sums is not None:
        n, *others = (all_ - some for all_, some in zip(whole.sums, part.sums, strict=True))
        left = Sums(int(n), *others)
        return _rest(whole, counts=(), sums=left) if left.n > 0 and min(left.w, left.w2, left.wxx) > -_LOST else None
    some = {count.value: count for count in part.counts}
    counts = tuple(_less(count, some.pop(count.value, None)) for count in whole.counts)
    within = not any(count.n for count in some.values()) and all(c.n >= 0 and min(c.w, c.w2) > -_LOST for c in counts)
    return _rest(whole, counts=counts, sums=None) if within and any(count.n for count in counts) else None


def _less(count: Count, part: Count | None) -> Count:
    return count if part is None else Count(count.value, count.n - part.n, count.w - part.w, count.w2 - part.w2)


def _rest(whole: Score, **counted: object) -> Score:
    return whole.model_copy(update={"skipped": 0, "not_applicable": 0, "out_of_range": 0, **counted})


def _weight(counts: Sequence[Count]) -> tuple[float, float]:
    """Σw and the effective number, which is never above how many answered."""
    w = math.fsum(count.w for count in counts)
    n = effective_n(w, math.fsum(count.w2 for count in counts))
    return w, min(n, sum(count.n for count in counts))


def _sample_of_counts(counts: Sequence[Count]) -> Sample | None:
    w, n = _weight(counts)
    if n <= 0:
        return None
    mean = math.fsum(count.w * count.value for count in counts) / w
    spread = math.fsum(count.w * (count.value - mean) ** 2 for count in counts) / w
    return _sample(n, mean, spread, spread + mean * mean)


def _sample_of_sums(sums: Sums) -> Sample | None:
    n = min(effective_n(sums.w, sums.w2), sums.n)
    if n <= 0:
        return None
    mean, mean_square = sums.wx / sums.w, sums.wxx / sums.w
    return _sample(n, mean, mean_square - mean * mean, mean_square)


def _sample(n: float, mean: float, spread: float, mean_square: float) -> Sample:
    variance = spread * n / (n - 1) if n > 1 and spread > _LOST * mean_square else 0.0
    return Sample(n, mean, variance)


def _added_counts(scores: Sequence[Score]) -> tuple[Count, ...]:
    same: defaultdict[float, list[Count]] = defaultdict(list)
    for score in scores:
        for count in score.counts:
            same[count.value].append(count)
    return tuple(
        Count(value, sum(c.n for c in found), math.fsum(c.w for c in found), math.fsum(c.w2 for c in found))
        for value, found in sorted(same.items())
    )


def _added_sums(scores: Sequence[Score]) -> Sums:
    parts = [score.sums or _sums_of(score.counts) for score in scores]
    return Sums(
        sum(part.n for part in parts),
        math.fsum(part.w for part in parts),
        math.fsum(part.w2 for part in parts),
        math.fsum(part.wx for part in parts),
        math.fsum(part.wxx for part in parts),
    )


def _sums_of(counts: tuple[Count, ...]) -> Sums:
    return Sums(
        sum(count.n for count in counts),
        math.fsum(count.w for count in counts),
        math.fsum(count.w2 for count in counts),
        math.fsum(count.w * count.value for count in counts),
        math.fsum(count.w * count.value**2 for count in counts),
    )
