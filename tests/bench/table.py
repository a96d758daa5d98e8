"""The tables of docs/performance.md from what pytest-benchmark wrote: python -m tests.bench.table RUN.json…

Of several runs the quietest counts, for each test function: others may have used the machine. What is compared within a
function, such as starts or sizes, is from one run.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

SIZES = (12, 100, 1_000, 10_000)

BUDGETS: tuple[tuple[str, int | None, float], ...] = (
    ("rows, tidied up: wide", 1_000, 0.050),
    ("rows, tidied up: seeded journey", 1_000, 0.050),
    ("open, 2 ratings a touchpoint at most", 10_000, 0.5),
    ("save, 2 ratings a touchpoint at most", 10_000, 0.2),
    ("PNG 1920 × 1080 from the project", 1_000, 0.5),
    ("PNG 1920 × 1080, painting and packing alone, no stage folded", 1_000, 0.5),
    ("PNG A0 at 300 dpi, painting and packing alone", 1_000, 2.5),
    ("cxmapper export --size A0 at 300 dpi, router sample", None, 2.5),
    ("cxmapper export --size A0 at 300 dpi, 1,000 touchpoints", None, 2.5),
    ("10 million answers into scores", None, 2.0),
    *(
        (f"frame: {what} at {scale}", size, most)
        for size, seconds in ((1_000, 0.008), (10_000, 0.012))
        for what, most in (
            ("settled", seconds),
            ("settled for the first time", seconds),
            ("panned", seconds),
            ("zooming", 0.002),
        )
        for scale in (0.1, 0.2, 0.25, 0.46, 0.7, 1.0, 2.0)
    ),
)
"""What is held to a budget in seconds: group, number of touchpoints, and how many."""

EDIT, EDIT_SECONDS, EDIT_GROWTH = "edit: ", 0.001, 3.0
REPAINT, REPAINT_SECONDS = "key to repaint: ", {1_000: 0.016, 10_000: 0.033}
START, EMPTY_WINDOW = "start: ", "start: import PySide6.QtWidgets"
WINDOW, EMPTY = "window: ", "window: an empty one of Qt"
TIMES_EMPTY = {"window: the start page": 1.5, "window: a map of 100 touchpoints": 3.5}


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds, the least and the median; `size` in touchpoints, and `more` is what else the benchmark told."""

    group: str
    size: int | None
    least: float
    median: float
    more: Mapping[str, object]


Groups = dict[str, dict[int | None, Measured]]
"""By group and number of touchpoints; other parameters are in the group's name."""


def measured(paths: Iterable[Path]) -> Groups:
    """The quietest run of each test function: by the sum of its medians."""
    quietest: dict[str, list[Measured]] = {}
    for path in paths:
        run: defaultdict[str, list[Measured]] = defaultdict(list)
        for one in json.loads(path.read_text("utf-8"))["benchmarks"]:
            size, stats = (one["params"] or {}).get("size"), one["stats"]
            new = Measured(one["group"], size, stats["min"], stats["median"], one["extra_info"])
            run[one["name"].partition("[")[0]].append(new)
        for function, found in run.items():
            quietest[function] = min(quietest.get(function, found), found, key=_total)
    groups: Groups = {}
    for found in quietest.values():
        for one in found:
            groups.setdefault(one.group, {})[one.size] = one
    return groups


def _total(found: Iterable[Measured]) -> float:
    return sum(one.median for one in found)


def seconds(value: float) -> str:
    """Three digits and a unit."""
    for unit, scale in (("s", 1.0), ("ms", 1e3)):
        if value * scale >= 1:
            return f"{value * scale:.3g} {unit}"
    return f"{value * 1e6:.3g} µs"


def verdict(least: float, median: float, most: float) -> str:
    return "met" if median <= most else "met at best" if least <= most else "missed"


def budgets(groups: Groups) -> Iterator[tuple[str, ...]]:
    yield "what", "touchpoints", "budget", "least", "median", ""
    for group, size, most in BUDGETS:
        if one := groups.get(group, {}).get(size):
            how = verdict(one.least, one.median, most)
            yield group, f"{size or '':,}" if size else "", seconds(most), seconds(one.least), seconds(one.median), how


def edits(groups: Groups) -> Iterator[tuple[str, ...]]:
    yield "edit", *(f"{size:,}" for size in SIZES), "10,000 ÷ 1,000", ""
    for group, by_size in groups.items():
        if group.startswith(EDIT):
            growth = by_size[10_000].median / by_size[1_000].median
            how = "met" if by_size[10_000].median <= EDIT_SECONDS or growth <= EDIT_GROWTH else "missed"
            medians = (seconds(by_size[size].median) for size in SIZES)
            yield group.removeprefix(EDIT), *medians, f"{growth:.1f}", how


def repaints(groups: Groups) -> Iterator[tuple[str, ...]]:
    yield "edit", "100", "1,000", "", "10,000", "", "10,000 ÷ 1,000"
    for group, by_size in groups.items():
        if group.startswith(REPAINT):
            found = [seconds(by_size[100].median)]
            for size, most in REPAINT_SECONDS.items():
                found += [seconds(by_size[size].median), verdict(by_size[size].least, by_size[size].median, most)]
            growth = by_size[10_000].median / by_size[1_000].median
            yield group.removeprefix(REPAINT), *found, f"{growth:.1f}"


def starts(groups: Groups) -> Iterator[tuple[str, ...]]:
    yield "start", "least", "median", "÷ import PySide6.QtWidgets"
    for group, by_size in groups.items():
        if group.startswith(START):
            one, empty = by_size[None], groups[EMPTY_WINDOW][None]
            ratio = f"{one.median / empty.median:.2f}"
            yield group.removeprefix(START), seconds(one.least), seconds(one.median), ratio


def windows(groups: Groups) -> Iterator[tuple[str, ...]]:
    yield "window, painted", "least", "median", "÷ empty", "budget", ""
    for group, by_size in groups.items():
        if group.startswith(WINDOW):
            one, empty, most = by_size[None], groups[EMPTY][None], TIMES_EMPTY.get(group, 1.0)
            ratio, least = one.median / empty.median, one.least / empty.least
            times = f"{ratio:.2f}", f"{most:g}", verdict(least, ratio, most)
            yield group.removeprefix(WINDOW), seconds(one.least), seconds(one.median), *times


def others(groups: Groups) -> Iterator[tuple[str, ...]]:
    yield "what (median)", *(f"{size:,}" for size in SIZES)
    for group, by_size in groups.items():
        if not group.startswith((EDIT, REPAINT, START, WINDOW)) and by_size.keys() & set(SIZES):
            yield group, *(seconds(by_size[size].median) if size in by_size else "" for size in SIZES)


def single(groups: Groups) -> Iterator[tuple[str, ...]]:
    yield "what", "median", "besides"
    for group, by_size in groups.items():
        if not group.startswith((START, WINDOW)) and None in by_size:
            more = ", ".join(f"{name} {value}" for name, value in by_size[None].more.items())
            yield group, seconds(by_size[None].median), more


def main() -> None:
    groups = measured(map(Path, sys.argv[1:]))
    for table in (budgets, edits, repaints, starts, windows, others, single):
        head, *rows = table(groups)
        for row in (head, ("---",) * len(head), *rows):
            sys.stdout.write(f"| {' | '.join(row)} |\n")
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
