"""What counting five million events costs, from Parquet."""

from pathlib import Path

import duckdb
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.feedback.engine import embedded
from cxmapper.feedback.events.follows import Step, directly_follows
from cxmapper.feedback.events.log import Columns, event_log, read_log

EVENTS = 5_000_000
MADE = """
    copy (
        select 'case ' || (hash(i) % 500000) as c, 'activity ' || (hash(i, 1) % 12) as a,
            (timestamp '2024-01-01' + to_seconds((hash(i, 2) % 31536000)::bigint))::{kind} as t
        from range({events}) r(i)
    ) to '{path}'
"""


@pytest.mark.benchmark(group="5 million events, directly follows, from Parquet")
@pytest.mark.parametrize("kind", ["timestamp", "varchar"])
def test_directly_follows(benchmark: BenchmarkFixture, tmp_path: Path, kind: str) -> None:
    path, columns = tmp_path / "log.parquet", Columns("c", "a", "t")
    duckdb.sql(MADE.format(kind=kind, events=EVENTS, path=path))

    def count() -> tuple[Step, ...]:
        with embedded(spill=tmp_path) as engine:
            return directly_follows(engine, event_log(engine, read_log(path, tmp_path, columns), columns))

    steps = benchmark.pedantic(count, rounds=2)
    assert len(steps) == 144
