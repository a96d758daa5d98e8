"""Work that is stopped from another thread: while a file is read, and within a query."""

import time
from pathlib import Path
from threading import Timer

import narwhals as nw
import pytest

from cxmapper.feedback.engine import Embedded, embedded
from cxmapper.feedback.stopping import Stop, Stopped
from cxmapper.feedback.tables.table import read_table
from tests.surveys import write_csv


def test_a_query_that_would_take_minutes_ends_when_it_is_asked_to(tmp_path: Path) -> None:
    stop = Stop()
    with embedded(spill=tmp_path, stop=stop) as engine:
        assert isinstance(engine, Embedded)
        endless = engine.connection.sql(
            "select count(*) from range(1000000) a, range(1000000) b where a.range ^ 2 > b.range"
        )
        Timer(0.3, stop.ask).start()
        begun = time.monotonic()
        with pytest.raises(Stopped):
            engine.rows(nw.from_native(endless))
        assert time.monotonic() - begun < 20


def test_a_file_is_read_no_further(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", ("a", "b"), [(1, 2)] * 5_000)
    stop = Stop()
    stop.ask()
    with pytest.raises(Stopped):
        read_table(path, tmp_path / "scratch", stop)
    assert not list(tmp_path.rglob("*.parquet"))
    stop.clear()
    assert read_table(path, tmp_path / "scratch", stop).rows == 5_000


def test_rows_are_given_until_somebody_asks() -> None:
    stop = Stop()
    given: list[int] = []

    def take(number: int) -> None:
        given.append(number)
        if number == 1_500:
            stop.ask()

    with pytest.raises(Stopped):
        list(map(take, stop.watched(range(10_000))))
    assert given == list(range(2_000))
