"""Who goes where: what directly follows what in the cases of a log."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import narwhals as nw
from msgspec import Struct

from cxmapper.feedback.engine import Engine, Frame
from cxmapper.feedback.events.log import ORDER, Log


class Step(NamedTuple):
    """How often an event of the activity `target` came directly after one of `source` in the same case."""

    source: str
    target: str
    n: int


class Counted(NamedTuple):
    """How many events there are, and in how many different cases."""

    events: int
    cases: int


class Flow(Struct, frozen=True):
    """How cases go through places: activities, or the touchpoints that they stand for.

    A way to None is the end of a case; `starts` are the cases that begin at a place.
    """

    cases: int
    places: Mapping[str, Counted]
    ways: Mapping[tuple[str, str | None], Counted]
    starts: Mapping[str, int]

    @property
    def ends(self) -> Mapping[str, int]:
        """How many cases end at a place."""
        return {source: counted.cases for (source, target), counted in self.ways.items() if target is None}

    def share(self, source: str, target: str | None) -> float | None:
        """The fraction (0–1) of the cases at `source` that take a way at least once; None where none come by."""
        here = self.places.get(source)
        return None if here is None else self.ways.get((source, target), Counted(0, 0)).cases / here.cases


def directly_follows(engine: Engine, log: Log) -> tuple[Step, ...]:
    """What directly follows what, by source and target."""
    followed = _followed(log.frame.with_columns(place=nw.col("activity"))).filter(~nw.col("next").is_null())
    return tuple(sorted(Step(*row) for row in engine.rows(followed.group_by("place", "next").agg(n=nw.len()))))


def flow_of_activities(engine: Engine, log: Log) -> Flow:
    """How cases go from activity to activity."""
    return _flow(engine, log.frame.with_columns(place=nw.col("activity")))


def flow_of_touchpoints(
    engine: Engine, log: Log, places: Mapping[str, str], only: tuple[str, Iterable[str]] | None = None
) -> Flow:
    """How cases go from touchpoint to touchpoint; `places` says which one an activity stands for.

    Activities that stand for none are skipped: what comes before them is followed by what comes after them. Different
    activities of one touchpoint in a row are one visit; the same activity twice in a row is a way back to itself.
    `only` keeps the cases that have one of some values in a column, named as by `event_log`, at any of their events.
    """
    frame = log.frame
    if only is not None:
        column, values = only
        hit = nw.when(nw.col(column).is_in(list(values))).then(nw.lit(1)).otherwise(nw.lit(0))
        frame = frame.with_columns(hit=hit).with_columns(hit=nw.col("hit").max().over("case"))
        frame = frame.filter(nw.col("hit") == 1).drop("hit")
    if not places:
        return Flow(0, {}, {}, {})
    frame = frame.filter(nw.col("activity").is_in(list(places)))
    frame = frame.with_columns(place=nw.coalesce(*_named(places)))
    before = frame.with_columns(
        place_before=nw.col("place").shift(1).over("case", order_by=ORDER),
        activity_before=nw.col("activity").shift(1).over("case", order_by=ORDER),
    )
    first = nw.col("place_before").is_null()
    moved = (nw.col("place") != nw.col("place_before")) | (nw.col("activity") == nw.col("activity_before"))
    return _flow(engine, before.filter(first | moved))


def _named(places: Mapping[str, str]) -> Iterable[nw.Expr]:
    for place in dict.fromkeys(places.values()):
        activities = [activity for activity, stands_for in places.items() if stands_for == place]
        yield nw.when(nw.col("activity").is_in(activities)).then(nw.lit(place))


def _flow(engine: Engine, frame: Frame) -> Flow:
    events, cases = nw.len().alias("events"), nw.col("case").n_unique().alias("cases")
    ways = engine.rows(_followed(frame).group_by("place", "next").agg(events, cases))
    places = engine.rows(frame.group_by("place").agg(events, cases))
    starts = {place: count for place, count, _ in sorted(places)}  # what no other event leads to begins a case
    for _, target, count, _ in ways:
        if target is not None:
            starts[target] -= count
    return Flow(
        sum(starts.values()),
        {place: Counted(*counts) for place, *counts in sorted(places)},
        {(source, target): Counted(*counts) for source, target, *counts in sorted(ways, key=_by_name)},
        {place: count for place, count in starts.items() if count},
    )


def _followed(frame: Frame) -> Frame:
    """With the `next` place of the same case, null at its last event."""
    frame = frame.select("case", "place", *ORDER)
    return frame.with_columns(next=nw.col("place").shift(-1).over("case", order_by=ORDER))


def _by_name(way: tuple[str, str | None, int, int]) -> tuple[str, str]:
    return way[0], way[1] or ""
