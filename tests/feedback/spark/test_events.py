"""Events on Spark are counted as on the embedded engine."""

from pathlib import Path

import pytest

from cxmapper.feedback.engine import Engine
from cxmapper.feedback.events.follows import directly_follows, flow_of_touchpoints
from tests.feedback.events.logs import log_of

pytestmark = pytest.mark.filterwarnings("ignore")

TIMES = {
    "iso": [
        "2024-01-01T10:00:00+02:00",
        "2024-01-01 09:00",
        "2024-01-01T08:30:00.5Z",
        "soon",
        "2024-02-30",
        "2024-01-01",
    ],
    "day first": ["31.12.2023 8:05", "1.1.2024", "31.12.2023 08:04:59", "soon", "30.2.2024", "01.01.2024"],
    "month first": ["12/31/2023 1:00 PM", "1/2/2024", "12/31/2023 12:30 AM", "soon", "2/30/2024", "1/1/2024"],
    "epoch": ["1700000001", "1700000000.5", "1700000000", "soon", "", "1700000000"],
}


@pytest.mark.parametrize("writing", TIMES)
def test_events_in_any_writing_of_time_are_counted_alike(
    both: tuple[Engine, Engine], tmp_path: Path, writing: str
) -> None:
    rows = [(case, "abcdef"[place], time) for case in "12" for place, time in enumerate(TIMES[writing])]
    rows += [("", "a", TIMES[writing][0]), ("3", " ", TIMES[writing][0])]
    found = []
    for engine in both:
        log = log_of(engine, tmp_path, rows)
        left_out = (log.rows, log.without_case, log.without_activity, log.without_time, log.warnings)
        keys = engine.rows(log.frame.sort("__row__").select("whole", "fraction"))
        found.append((left_out, keys, directly_follows(engine, log)))
    assert found[0] == found[1]
    assert found[0][0][:4] == (14, 1, 1, 4)


def test_touchpoints_and_segments_are_counted_alike(both: tuple[Engine, Engine], tmp_path: Path) -> None:
    rows = [
        (f"{case}", activity, "2024-01-01", "app" if case % 2 else "") for case in range(6) for activity in "axbbca"
    ]
    places = {"a": "A", "b": "B", "c": "B"}
    found = []
    for engine in both:
        log = log_of(engine, tmp_path, rows, "with")
        everyone, few = (flow_of_touchpoints(engine, log, places, only) for only in (None, ("also_0", ("app",))))
        found.append((everyone, few))
    assert found[0] == found[1]
    assert (found[0][0].cases, found[0][1].cases) == (6, 3)
