"""The same expressions on Spark as on the embedded engine."""

from pathlib import Path

import duckdb
import narwhals as nw
import pytest

from cxmapper.feedback.engine import Engine
from cxmapper.feedback.profile import profile
from cxmapper.feedback.tables.table import ROW, read_table
from cxmapper.feedback.values import number, text

pytestmark = pytest.mark.filterwarnings("ignore")

ANSWERS = """1. How, "sure"?;`Note`*;When;day;Words
5;4,5;2026-03-05;5.3.2026 10:00;"Über ""alles""
und\\mehr"
;;;;
3;x;2026-12-31T23:59:59;31.12.26;  padded\N{NO-BREAK SPACE}
5;-0,25;;1.1.2026;#NULL
0;1e5;never;32.1.2026;'
"""


def test_every_value_of_a_text_table_is_the_same(both: tuple[Engine, Engine], tmp_path: Path) -> None:
    path = tmp_path / "answers [a] {b}.csv"
    path.write_text(ANSWERS, "utf-8")
    table = read_table(path, tmp_path / "scratch [c]?")
    here, there = (engine.rows(engine.frame(table).sort(ROW)) for engine in both)
    assert here == there
    assert [row[:3] for row in here] == [(0, "5", "4,5"), (1, "3", "x"), (2, "5", "-0,25"), (3, "0", "1e5")]
    assert here[0][-1] == 'Über "alles"\nund\\mehr'


def test_numbers_and_texts_are_the_same(both: tuple[Engine, Engine], tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(ANSWERS, "utf-8")
    table = read_table(path, tmp_path)
    note, words = (nw.col(table.columns[place].key) for place in (1, 4))
    found = []
    for engine in both:
        frame = engine.frame(table).sort(ROW)
        found.append(engine.rows(frame.select(number(note).alias("note"), text(words).alias("words"))))
    assert found[0] == found[1]
    assert found[0] == [
        (4.5, 'Über "alles"\nund\\mehr'),
        (None, "padded"),
        (-0.25, "#NULL"),
        (None, "'"),
    ]


def test_profiles_are_the_same(both: tuple[Engine, Engine], tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(ANSWERS, "utf-8")
    table = read_table(path, tmp_path)
    here, there = (profile(engine, table) for engine in both)
    assert here == there


def test_a_folder_of_parquet_has_the_same_rows_numbers_and_times(both: tuple[Engine, Engine], tmp_path: Path) -> None:
    for year, start in ((2025, 0), (2026, 3)):
        folder = tmp_path / "answers of all" / f"year={year}"
        folder.mkdir(parents=True)
        for part in range(2):
            file = folder / f"part +{part} %20.parquet"
            with duckdb.connect() as connection:
                rows = connection.from_query("select unnest(range($rows)) as x", params={"rows": part + 2})
                rows.select(f"{start + part} as \"a.b\", x, '2026-01-01 00:30:00+02'::timestamptz as t").write_parquet(
                    str(file)
                )
    table = read_table(tmp_path / "answers of all", tmp_path)
    here, there = (engine.rows(engine.frame(table).select(ROW, "a_b", "x", "t", "year").sort(ROW)) for engine in both)
    assert here == there
    assert [row[0] for row in here] == list(range(10))
    assert [row[1] for row in here] == [0, 0, 1, 1, 1, 3, 3, 4, 4, 4]
    assert str(here[0][3]) == "2025-12-31 22:30:00"


def test_trials_are_left_out_alike(both: tuple[Engine, Engine], tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(
        "ResponseId,StartDate,Finished,Status,Q1\nr1,2026-01-01,1,0,5\nr2,2026-01-01,1,1,4\nr3,2026-01-01,1,,3\n"
    )
    table = read_table(path, tmp_path)
    here, there = (engine.rows(engine.frame(table).select("Q1").sort("Q1")) for engine in both)
    assert here == there == [("3",), ("5",)]
