"""Who goes where; oracles are counts by another program, and a loop in plain Python."""

import csv
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.feedback.engine import Engine
from cxmapper.feedback.events.follows import directly_follows, flow_of_activities, flow_of_touchpoints
from cxmapper.feedback.events.log import Columns, event_log, read_log
from cxmapper.feedback.events.xes import ACTIVITY, CASE, TIME
from tests.feedback.events.logs import DATA, log_of

Row = tuple[str, str, str]

LOGS = [
    ("helpdesk.xes.gz", "helpdesk"),
    ("helpdesk_flat.csv", "helpdesk"),
    ("running-example.xes", "running-example"),
    ("running-example.csv", "running-example"),
    ("roadtraffic100traces.xes", "roadtraffic100traces"),
]


@pytest.mark.parametrize(("log", "oracle"), LOGS)
def test_the_counts_are_those_of_another_program(engine: Engine, tmp_path: Path, log: str, oracle: str) -> None:
    if not DATA.exists():
        pytest.skip("the real logs are not here")
    columns = Columns(CASE, ACTIVITY, TIME)
    found = directly_follows(engine, event_log(engine, read_log(DATA / log, tmp_path, columns), columns))
    assert [list(step) for step in found] == sorted(json.loads((DATA / f"{oracle}_dfg.json").read_text()))


def test_a_real_clickstream_is_counted_as_in_plain_python(engine: Engine, tmp_path: Path) -> None:
    path = DATA / "ecom_clickstream.csv"
    if not path.exists():
        pytest.skip("the real logs are not here")
    columns = Columns("session_id", "event", "timestamp")
    found = directly_follows(engine, event_log(engine, read_log(path, tmp_path, columns), columns))
    with path.open(newline="") as file:
        rows = [(row["session_id"], row["event"], row["timestamp"]) for row in csv.DictReader(file)]
    assert list(found) == expected_steps(rows)


def sequences(rows: Sequence[Row]) -> dict[str, list[str]]:
    cases = defaultdict(list)
    for number, (case, activity, time) in enumerate(rows):
        cases[case].append((time, number, activity))
    return {case: [activity for _, _, activity in sorted(events)] for case, events in cases.items()}


def expected_steps(rows: Sequence[Row]) -> list[tuple[str, str, int]]:
    pairs = Counter(pair for events in sequences(rows).values() for pair in pairwise(events))
    return sorted((source, target, n) for (source, target), n in pairs.items())


TIED = st.sampled_from(["2024-01-01", "2024-01-02", "2024-01-03"])
ROWS = st.lists(
    st.tuples(st.sampled_from("123"), st.sampled_from(["a", "b", "É", "  c"]), TIED), min_size=1, max_size=25
)
SLOW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(rows=ROWS, seed=st.integers())
def test_any_log_is_counted_as_in_plain_python_however_its_cases_are_mixed(
    engine: Engine, tmp_path: Path, rows: list[Row], seed: int
) -> None:
    expected, random = expected_steps(rows), Random(seed)
    waiting = {case: [row for row in rows if row[0] == case] for case in "123"}
    mixed = []
    while any(waiting.values()):
        mixed.append(waiting[random.choice([case for case, left in waiting.items() if left])].pop(0))
    for order in (rows, mixed):
        assert list(directly_follows(engine, log_of(engine, tmp_path, order))) == expected


@SLOW
@given(rows=ROWS)
def test_starts_ends_and_cases_are_those_of_plain_python(engine: Engine, tmp_path: Path, rows: list[Row]) -> None:
    flow = flow_of_activities(engine, log_of(engine, tmp_path, rows))
    cases = sequences(rows).values()
    assert flow.cases == len(cases)
    assert flow.starts == Counter(events[0] for events in cases)
    assert flow.ends == Counter(events[-1] for events in cases)
    assert {name: place.cases for name, place in flow.places.items()} == Counter(a for one in cases for a in set(one))
    assert {name: place.events for name, place in flow.places.items()} == Counter(a for one in cases for a in one)


DAYS = [f"2024-01-{day:02}" for day in range(1, 20)]


def case_of(case: str, activities: str) -> list[Row]:
    return [(case, activity, day) for activity, day in zip(activities, DAYS, strict=False)]


def ways(engine: Engine, folder: Path, rows: list[Row], **places: str) -> dict[str, tuple[int, int]]:
    flow = flow_of_touchpoints(engine, log_of(engine, folder, rows), places)
    return {f"{source}-{target or ''}": tuple(counted) for (source, target), counted in flow.ways.items()}


def test_activities_that_are_not_on_the_map_are_skipped_over(engine: Engine, tmp_path: Path) -> None:
    assert ways(engine, tmp_path, case_of("1", "axby"), a="A", b="B") == {"A-B": (1, 1), "B-": (1, 1)}


def test_several_activities_of_a_touchpoint_in_a_row_are_one_visit(engine: Engine, tmp_path: Path) -> None:
    rows = case_of("1", "acacb")
    assert ways(engine, tmp_path, rows, a="A", c="A", b="B") == {"A-B": (1, 1), "B-": (1, 1)}


def test_the_same_activity_again_is_a_way_back(engine: Engine, tmp_path: Path) -> None:
    rows = case_of("1", "aaab") + case_of("2", "ab")
    assert ways(engine, tmp_path, rows, a="A", b="B") == {"A-A": (2, 1), "A-B": (2, 2), "B-": (2, 2)}


def test_a_share_is_of_the_cases_that_come_by_however_often(engine: Engine, tmp_path: Path) -> None:
    rows = case_of("1", "abab") + case_of("2", "ab") + case_of("3", "a") + case_of("4", "ac")
    flow = flow_of_touchpoints(engine, log_of(engine, tmp_path, rows), {"a": "A", "b": "B", "c": "C"})
    assert (flow.share("A", "B"), flow.share("A", None), flow.share("B", "A"), flow.share("D", "A")) == (
        0.5,
        0.25,
        0.5,
        None,
    )


def test_only_the_cases_of_a_segment_are_counted_whole(engine: Engine, tmp_path: Path) -> None:
    rows = [(*row, "app" if place == 1 else "") for place, row in enumerate(case_of("1", "abc"))]
    rows += [(*row, "paper") for row in case_of("2", "ac")]
    log = log_of(engine, tmp_path, rows, "with")
    flow = flow_of_touchpoints(engine, log, {"a": "A", "b": "B", "c": "C"}, ("also_0", ("app",)))
    assert (flow.cases, sorted(flow.ways, key=str)) == (1, [("A", "B"), ("B", "C"), ("C", None)])


def test_events_without_case_or_activity_are_left_out_and_counted_once(engine: Engine, tmp_path: Path) -> None:
    rows = [("", "", "2024-01-01"), ("  ", "a", "2024-01-01"), ("1", " ", "2024-01-01"), ("1", "a", "2024-01-01")]
    log = log_of(engine, tmp_path, rows)
    assert (log.rows, log.without_case, log.without_activity, log.without_time) == (4, 2, 1, 0)


def test_a_column_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("who,what,when\n1,a,2024-01-01\n")
    with pytest.raises(UserError, match="has no column “case”; choose one of: who, what, when"):
        read_log(tmp_path / "log.csv", tmp_path, Columns("case", "what", "when"))


def test_a_log_without_events_is_refused(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="has headers, but nothing under them"):
        log_of(engine, tmp_path, [])


def test_a_log_without_an_event_that_counts_has_nowhere_to_go(engine: Engine, tmp_path: Path) -> None:
    assert directly_follows(engine, log_of(engine, tmp_path, [("", "a", "2024-01-01")])) == ()
