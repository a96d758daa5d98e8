"""What was counted of one column among some people in one period, and the score that comes of it."""

import math
from collections import Counter, defaultdict

from msgspec import Struct, field

from cxmapper.feedback.mapping.answers import NoAnswer
from cxmapper.model.records import Count, Sums

_DIGITS = 12
"""Engines add up in any order; so many digits of a sum of weights are the same in all of them."""


class Tally(Struct):
    """Answers by value, each with n, Σw and Σw²; or their sums n, Σw, Σw², Σwx and Σwx²; and what was no answer."""

    counts: defaultdict[float, list[float]] = field(default_factory=lambda: defaultdict(lambda: [0, 0.0, 0.0]))
    sums: list[float] = field(default_factory=lambda: [0, 0.0, 0.0, 0.0, 0.0])
    none: Counter[NoAnswer] = field(default_factory=Counter)

    @property
    def answered(self) -> int:
        """How many answered."""
        return int(sum(found[0] for found in self.counts.values()) + self.sums[0])

    def add(self, value: float | NoAnswer, n: int, w: float, w2: float) -> None:
        """Count n cells of one value."""
        if isinstance(value, NoAnswer):
            self.none[value] += n
        else:
            _add(self.counts[value], (n, w, w2))

    def add_sums(self, *sums: float) -> None:
        """Count n cells of any values by their sums."""
        _add(self.sums, sums)

    def fields(self) -> dict[str, object]:
        """The fields of a Score."""
        return {
            "counts": tuple(
                Count(value, int(found[0]), _rounded(found[1]), _rounded(found[2]))
                for value, found in sorted(self.counts.items())
            ),
            "sums": Sums(int(self.sums[0]), *map(_rounded, self.sums[1:])) if self.sums[0] else None,
            "skipped": self.none[NoAnswer.SKIPPED],
            "not_applicable": self.none[NoAnswer.NOT_APPLICABLE],
            "out_of_range": self.none[NoAnswer.OUT_OF_RANGE],
        }


def _add(to: list[float], found: tuple[float, ...]) -> None:
    for number, value in enumerate(found):
        to[number] += value


def _rounded(value: float) -> float:
    if value == 0 or not math.isfinite(value):
        return value
    return round(value, _DIGITS - 1 - math.floor(math.log10(abs(value))))
