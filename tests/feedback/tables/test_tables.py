"""Any table: delimiters, encodings, quotes and line ends; workbooks and Parquet; and what is no table."""

import csv
import hashlib
import io
import os
import tempfile
from pathlib import Path

import duckdb
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.feedback.engine import embedded
from cxmapper.feedback.tables.table import ROW, Table, read_table
from tests.feedback.tables.engines import rows

HOSTILE = Path(__file__).parents[3].parent / "shared/data/hostile/csv"


def read(tmp_path: Path, content: bytes, name: str = "answers.csv") -> Table:
    path = tmp_path / name
    path.write_bytes(content)
    return read_table(path, tmp_path / "scratch")


def refusal(tmp_path: Path, content: bytes) -> str:
    return refusal_of(tmp_path / "answers.csv", tmp_path, content)


def refusal_of(path: Path, tmp_path: Path, content: bytes | None = None) -> str:
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_table(path, tmp_path / "scratch")
    assert str(caught.value).isprintable()
    return str(caught.value)


def names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=12)
WESTERN = st.text(st.sampled_from("abcé€“ß ,;|\t\n\"'#\\0123=-"), max_size=12)


@settings(max_examples=30)
@given(
    data=st.data(),
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    ending=st.sampled_from(["\n", "\r\n"]),
)
def test_a_table_written_in_any_way_reads_back_the_same(
    data: st.DataObject, delimiter: str, encoding: str, quoting: int, ending: str
) -> None:
    cell = WESTERN if encoding == "cp1252" else CELLS
    answers = data.draw(st.lists(st.tuples(cell, cell, cell), min_size=1, max_size=8))
    if not any(map(any, answers)):
        return
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator=ending)
    writer.writerows([("Question one", "Question two", "Question three"), *answers])
    marks = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
    with tempfile.TemporaryDirectory() as name:
        table = read(Path(name), marks.get(encoding, b"") + text.getvalue().encode(encoding))
        assert names(table) == ["Question one", "Question two", "Question three"]
        expected = [tuple(value or None for value in row) for row in answers if any(row)]
        assert rows(table, Path(name)) == expected


@pytest.mark.parametrize("path", sorted(HOSTILE.glob("*.csv")), ids=lambda path: path.stem)
def test_difficult_files_read_as_a_plain_reader_reads_them(path: Path, tmp_path: Path) -> None:
    table = read_table(path, tmp_path)
    with path.open(encoding="utf-8", newline=None) as text:
        header, *expected = csv.reader(text)
    assert names(table) == header
    assert rows(table, tmp_path) == [tuple(cell or None for cell in row) for row in expected]


def test_decimal_commas_old_line_ends_and_the_delimiter_of_excel_are_understood(tmp_path: Path) -> None:
    assert rows(read(tmp_path, b"a;b\r4,5;1\r3,5;2\r"), tmp_path) == [("4,5", "1"), ("3,5", "2")]
    assert rows(read(tmp_path, b"sep=|\na|b,c\n1|2,3\n"), tmp_path) == [("1", "2,3")]


def test_utf_16_without_a_mark_shows_in_its_zeros(tmp_path: Path) -> None:
    assert rows(read(tmp_path, "a\té\n1\tü\n".encode("utf-16-le")), tmp_path) == [("1", "ü")]
    assert rows(read(tmp_path, "a\té\n1\tü\n".encode("utf-16-be")), tmp_path) == [("1", "ü")]


def test_columns_get_names_that_no_engine_takes_for_one(tmp_path: Path) -> None:
    table = read(tmp_path, b"a,A,,,a.b,a_b,__ROW__,\xef\xbb\xbf  x\xc2\xa0 y \n1,2,3,4,5,6,7,8\n")
    assert names(table) == ["a", "A (2)", "column 3", "column 4", "a.b", "a_b (2)", "__ROW__ (2)", "x y"]
    assert len({column.key.casefold() for column in table.columns}) == 8
    assert rows(table, tmp_path) == [tuple("12345678")]


def test_titles_above_the_table_and_short_rows_are_told(tmp_path: Path) -> None:
    table = read(tmp_path, b"Survey,,\nof 2026,,\na,b,c\n1\n,,\n\n1,2,3\n")
    assert rows(table, tmp_path) == [("1", None, None), ("1", "2", "3")]
    assert table.warnings == (
        "What stands above the header in line 3 was left out.",
        "1 row has fewer cells than there are columns; the rest was taken as empty.",
    )


def test_the_checksum_is_that_of_the_bytes(tmp_path: Path) -> None:
    assert read(tmp_path, b"a,b\n1,2\n").checksum == hashlib.sha256(b"a,b\n1,2\n").hexdigest()


def workbook(path: Path, *records: tuple[object, ...]) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for number, record in enumerate(records):
            sheet.write_row(number, 0, record)


def test_a_workbook_reads_as_text(tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", ("score", "note"), (9, "fine\nso"), (4.5, ""), ("", ""), (True, "x"))
    table = read_table(tmp_path / "a.xlsx", tmp_path / "scratch")
    assert table.origin == "XLSX"
    assert rows(table, tmp_path) == [("9", "fine\nso"), ("4.5", None), ("TRUE", "x")]


def test_a_small_workbook_that_claims_a_million_rows_is_refused(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx")) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "a")
        sheet.write(1_048_575, 16_383, "far")
    assert (tmp_path / "a.xlsx").stat().st_size < 10_000
    assert "at most 100,000 rows" in refusal_of(tmp_path / "a.xlsx", tmp_path)


REFUSED = {
    "nothing": (b"", "is empty"),
    "a mark alone": (b"\xef\xbb\xbf", "is empty"),
    "blank lines": (b"\n\n,,\n", "is empty"),
    "headers alone": (b"a,b\n", "nothing under them"),
    "a zero byte": (b"a,b\n1,\x002\n", "Line 2: there is a NUL character"),
    "binary": (bytes(range(256)) * 100, "NUL character"),
    "a long line": (b"a,b\n" + b"x" * 5_000_000, "Line 2 has more than 4,000,000 characters"),
    "a quote that never closes": (b'a,b\n1,"x\n' + b"2,3\n" * 100_000, "Line 2: a cell has more than 131,072"),
    "a short quote that never closes": (b'a,b\n1,"x\n2,3\n', "Line 2: a quotation mark that begins a cell is never"),
    "more cells than headers": (b"a,b\n1,2\n1,2,3\n", "Line 3 has 3 cells, but there are 2 columns"),
    "too many columns": (b"x," * 20_000 + b"\n" + b"1," * 20_000, "has 20,001 columns; at most 5,000"),
    "half a character": ("a,b\n1,2\n".encode("utf-16") + b"x", "is not; save it again"),
    "a broken workbook": (b"PK\x03\x04" + b"x" * 100, "damaged"),
    "broken Parquet": (b"PAR1" + b"x" * 100 + b"PAR1", "no Parquet table"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_table_is_refused_in_a_sentence(what: str, tmp_path: Path) -> None:
    content, said = REFUSED[what]
    assert said in refusal(tmp_path, content)
    assert not list(tmp_path.glob("scratch/*.csv"))


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    assert "symbolic links" in refusal_of(tmp_path / "loop", tmp_path)
    assert "no Parquet file" in refusal_of(tmp_path / "folder", tmp_path)
    assert "is no file" in refusal_of(tmp_path / "pipe", tmp_path)
    assert "No such file" in refusal_of(tmp_path / "missing.csv", tmp_path)
    assert "no Parquet file" in refusal_of(tmp_path / "part-*.parquet", tmp_path)


def parquet(path: Path, rows: int, start: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with duckdb.connect() as connection:
        query = "select unnest(range($first, $end)) as x"
        numbers = connection.from_query(query, params={"first": start, "end": start + rows})
        numbers.select("x, x::double / 2 as \"half.x\", '2026-01-01 00:30+02'::timestamptz as t").write_parquet(
            f"{path}"
        )
    return path


def test_parquet_keeps_its_types_and_is_not_copied(tmp_path: Path) -> None:
    table = read_table(parquet(tmp_path / "a[1]?.parquet", 3), tmp_path / "scratch")
    assert not (tmp_path / "scratch").exists()
    assert (table.origin, table.rows, names(table)) == ("Parquet", 3, ["x", "half.x", "t"])
    found = rows(table, tmp_path)
    assert [row[:2] for row in found] == [(0, 0.0), (1, 0.5), (2, 1.0)]
    assert str(found[0][2]) == "2025-12-31 22:30:00"


def test_rows_of_a_folder_are_numbered_through_its_files(tmp_path: Path) -> None:
    for number, count in enumerate((2, 0, 3)):
        parquet(tmp_path / f"all/part-{number}.parquet", count, start=10 * number)
    for path in (tmp_path / "all", tmp_path / "all" / "part-*.parquet"):
        table = read_table(path, tmp_path / "scratch")
        with embedded(spill=tmp_path) as engine:
            frame = engine.frame(table).select(ROW, "x").sort(ROW)
            assert engine.rows(frame) == [(0, 0), (1, 1), (2, 20), (3, 21), (4, 22)]


def test_the_checksum_of_a_folder_changes_with_its_files(tmp_path: Path) -> None:
    parquet(tmp_path / "all/a.parquet", 2)
    first = read_table(tmp_path / "all", tmp_path).checksum
    (tmp_path / "all/a.parquet").rename(tmp_path / "all/b.parquet")
    assert read_table(tmp_path / "all", tmp_path).checksum != first
