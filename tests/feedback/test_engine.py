"""The embedded engine, and what it tells of a table's values."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import narwhals as nw
import pytest

from cxmapper.errors import UserError
from cxmapper.feedback.engine import Embedded, Engine, Frame, embedded, engine_called
from cxmapper.feedback.profile import Profile, profile
from cxmapper.feedback.tables.table import Table, read_table
from cxmapper.feedback.values import DateOrder


def profiled(tmp_path: Path, values: list[str]) -> Profile:
    path = tmp_path / "answers.csv"
    path.write_text("".join(f"{line}\n" for line in ("a;b", *(f"{value};x" for value in values))), "utf-8")
    with embedded(spill=tmp_path) as engine:
        return profile(engine, read_table(path, tmp_path / "scratch"))[0]


@pytest.mark.parametrize(
    ("values", "orders"),
    [
        (["2026-03-05", "2026-12-31 10:00"], (DateOrder.ISO,)),
        (["05/03/2026", "31/12/2026 10:00:00"], (DateOrder.DAY_FIRST,)),
        (["5.3.26", "31.12.26"], (DateOrder.DAY_FIRST,)),
        (["3/5/2026", "12/31/2026 2:41:29 PM"], (DateOrder.MONTH_FIRST,)),
        (["03/05/2026", "04/05/2026"], (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)),
        (["31/12/2026", "12/31/2026"], ()),
        (["2026", "10"], ()),
        (["", ""], ()),
    ],
)
def test_a_day_above_12_tells_the_order_of_dates(
    tmp_path: Path, values: list[str], orders: tuple[DateOrder, ...]
) -> None:
    assert profiled(tmp_path, values).orders == orders


def test_numbers_have_decimal_points_or_commas(tmp_path: Path) -> None:
    found = profiled(tmp_path, ["4,5", "-1", " 10.25 ", "+.5", "4,5", "1,2,3", "1e3", "0x1", "n/a", "", "NaN", "inf"])
    assert (found.rows, found.blank, found.answered, found.distinct) == (12, 1, 11, 10)
    assert (found.numbers, found.low, found.high) == (5, -1.0, 10.25)
    assert found.values[0] == ("4,5", 2)


def test_a_column_of_many_different_values_lists_none(tmp_path: Path) -> None:
    found = profiled(tmp_path, [f"words {number}" for number in range(1_001)])
    assert (found.distinct, found.values) == (1_001, ())
    assert len(profiled(tmp_path, [str(number % 200) for number in range(1_000)]).values) == 50


@dataclass
class Watched:
    """An engine that counts how often it computes something."""

    engine: Engine
    times: int = 0

    def frame(self, table: Table) -> Frame:
        return self.engine.frame(table)

    def rows(self, frame: Frame) -> list[tuple[Any, ...]]:
        self.times += 1
        return self.engine.rows(frame)


def test_all_columns_of_a_small_table_are_fetched_together(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("\n".join(",".join(f"{start}{place}" for place in range(90)) for start in "q123"))
    with embedded(spill=tmp_path) as engine:
        watched = Watched(engine)
        found = profile(watched, read_table(path, tmp_path / "scratch"))
    assert [one.values for one in found[:2]] == [(("10", 1), ("20", 1), ("30", 1)), (("11", 1), ("21", 1), ("31", 1))]
    assert watched.times == 1


def test_a_large_table_is_scanned_and_says_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "answers.csv"
    rows = (f"{n},{n % 5},{n % 28 + 1}.3.2026,{'' if n % 3 else n / 2},{' x ' if n % 2 else ''}" for n in range(1_100))
    path.write_text("\n".join(("key,rating,day,half,word", *rows)))
    table = read_table(path, tmp_path / "scratch")
    with embedded(spill=tmp_path) as engine:
        fetched = profile(engine, table)
        monkeypatch.setattr("cxmapper.feedback.profile._FEW_CELLS", 0)
        assert profile(engine, table) == fetched
    assert [(one.distinct, one.blank, one.numbers) for one in fetched] == [
        (1_100, 0, 1_100),
        (5, 0, 1_100),
        (28, 0, 0),
        (367, 733, 367),
        (1, 550, 0),
    ]


def test_the_engine_keeps_to_its_memory_and_spills(tmp_path: Path) -> None:
    with duckdb.connect() as connection:
        query = "select uuid()::varchar as word from range($rows)"
        connection.from_query(query, params={"rows": 1_500_000}).write_parquet(str(tmp_path / "words.parquet"))
    table = read_table(tmp_path / "words.parquet", tmp_path)
    with embedded(spill=tmp_path / "spill", memory="120MB", threads=2) as engine:
        counted = engine.frame(table).group_by("word").agg(nw.len().alias("n"))
        assert engine.rows(counted.select(nw.len(), nw.col("n").max())) == [(1_500_000, 1)]


def test_the_engine_fetches_nothing(tmp_path: Path) -> None:
    with embedded(spill=tmp_path, threads=1) as engine:
        assert isinstance(engine, Embedded)
        names = ("autoinstall_known_extensions", "autoload_known_extensions", "python_enable_replacements", "threads")
        chosen = ", ".join(f"current_setting('{name}')" for name in names)
        assert engine.connection.sql(f"select {chosen}").fetchall() == [(False, False, False, 1)]


def test_engines_are_chosen_by_name(tmp_path: Path) -> None:
    with engine_called("embedded", spill=tmp_path) as engine:
        assert isinstance(engine, Embedded)
    with pytest.raises(UserError, match="choose embedded, spark or"), engine_called("sparkle", spill=tmp_path):
        pass
