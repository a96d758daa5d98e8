"""Which column of the map a touchpoint stands in: stages follow each other, links lead to the right."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

Link = tuple[str, str]


class Columns(Struct, frozen=True):
    """Columns of a map, counted from 0 over all stages.

    `of` is the column of each touchpoint; stage i takes `count[i]` columns from `first[i]` on.
    """

    of: Mapping[str, int]
    first: tuple[int, ...]
    count: tuple[int, ...]


def columns(stages: Sequence[Sequence[str]], edges: Iterable[Link]) -> Columns:
    """Give every touchpoint a column, stage after stage; a stage without touchpoints takes one.

    `stages` hold the ids in their order, `edges` the links (source, target) without those that lead back.
    Touchpoints that links within the stage join form a group, and each stands at the longest path to it
    within the group. A link that would close a cycle is left out of this, the later one in `edges`.

    A group with a link to another stage begins in the first column of its own. Where a group hangs on nothing yet
    (and a touchpoint without links is a group of one) it begins in the column after the touchpoint before it
    in the order: a list that is only being captured stands side by side, linking each to the next, in whatever
    sequence, leaves the cards where they are, and a loose card pushes no linked one aside.
    """
    stage_of = {touchpoint: index for index, stage in enumerate(stages) for touchpoint in stage}
    inside: list[list[Link]] = [[] for _ in stages]
    anchored: set[str] = set()
    for source, target in edges:
        if source not in stage_of or target not in stage_of or source == target:
            continue
        if stage_of[source] == stage_of[target]:
            inside[stage_of[source]].append((source, target))
        else:
            anchored |= {source, target}
    return side_by_side([stage_columns(*stage, anchored) for stage in zip(stages, inside, strict=True)])


def side_by_side(stages: Sequence[Mapping[str, int]]) -> Columns:
    """The columns of a map from those of its stages, each counted from 0."""
    of: dict[str, int] = {}
    first: list[int] = []
    count: list[int] = []
    start = 0
    for local in stages:
        of.update(zip(local, map(start.__add__, local.values()), strict=True))
        first.append(start)
        count.append(1 + max(local.values(), default=0))
        start += count[-1]
    return Columns(of, tuple(first), tuple(count))


def stage_columns(stage: Sequence[str], links: Sequence[Link], anchored: AbstractSet[str]) -> dict[str, int]:
    """Columns within one stage, from 0; see `columns` for the rule. `anchored` have links out of the stage."""
    depth = _longest_paths(stage, links)
    group = _groups(stage, links)
    held = {group[touchpoint] for touchpoint in stage if touchpoint in anchored}
    begin: dict[str, int] = {}
    column: dict[str, int] = {}
    following = 0
    for touchpoint in stage:
        mine = group[touchpoint]
        if mine not in begin:
            begin[mine] = 0 if mine in held else following
        column[touchpoint] = begin[mine] + depth[touchpoint]
        following = column[touchpoint] + 1
    return column


def _groups(stage: Sequence[str], links: Iterable[Link]) -> dict[str, str]:
    """Name each touchpoint's group (joined by links, whichever way they lead) by one of its members."""
    parent = {touchpoint: touchpoint for touchpoint in stage}

    def root(touchpoint: str) -> str:
        while parent[touchpoint] != touchpoint:
            parent[touchpoint] = parent[parent[touchpoint]]
            touchpoint = parent[touchpoint]
        return touchpoint

    for source, target in links:
        parent[root(source)] = root(target)
    return {touchpoint: root(touchpoint) for touchpoint in stage}


def _longest_paths(stage: Sequence[str], links: Iterable[Link]) -> dict[str, int]:
    """Count the links on the longest path to each touchpoint.

    Links enter one by one into a topological order that is mended where a link runs against it (Pearce and Kelly
    2007, "A dynamic topological sort algorithm for directed acyclic graphs", ACM JEA 11); a link that closes
    a cycle shows in the search and stays out.
    """
    place = {touchpoint: index for index, touchpoint in enumerate(stage)}
    after: dict[str, list[str]] = {touchpoint: [] for touchpoint in stage}
    before: dict[str, list[str]] = {touchpoint: [] for touchpoint in stage}
    for source, target in links:
        low, high = place[target], place[source]
        if low < high:
            behind = _reach(target, after, place, low, high)
            if source in behind:
                continue
            _reorder(place, _reach(source, before, place, low, high), behind)
        after[source].append(target)
        before[target].append(source)
    depth: dict[str, int] = {}
    for touchpoint in sorted(stage, key=place.__getitem__):
        depth[touchpoint] = 1 + max((depth[source] for source in before[touchpoint]), default=-1)
    return depth


def _reach(start: str, ways: Mapping[str, Sequence[str]], place: Mapping[str, int], low: int, high: int) -> set[str]:
    """Find what can be reached along `ways` without leaving the places from `low` to `high`."""
    found = {start}
    waiting = [start]
    while waiting:
        for other in ways[waiting.pop()]:
            if low <= place[other] <= high and other not in found:
                found.add(other)
                waiting.append(other)
    return found


def _reorder(place: dict[str, int], ahead: Iterable[str], behind: Iterable[str]) -> None:
    """Move `behind` after `ahead` within the places that they hold together, else keeping the order."""
    moving = sorted(ahead, key=place.__getitem__) + sorted(behind, key=place.__getitem__)
    place.update(zip(moving, sorted(place[touchpoint] for touchpoint in moving), strict=True))
