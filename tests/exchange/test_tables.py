"""Tables in and out: CSV, TSV and XLSX, tame and hostile."""

import io
import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.exchange.cells import defused, undefused
from cxmapper.exchange.tables import Table, read_table, write_csv, write_xlsx

HOSTILE = Path(__file__).parents[2].parent / "shared/data/hostile"
WRITERS = {"csv": write_csv, "xlsx": write_xlsx}
PARTS = "xl/worksheets/sheet1.xml"
SHEET = (
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<sheetData>{}</sheetData></worksheet>"
)


def read(tmp_path: Path, content: bytes | str, name: str = "table.csv") -> Table:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(path)


def refusal(tmp_path: Path, content: bytes | str) -> str:
    with pytest.raises(UserError) as caught:
        read(tmp_path, content)
    assert str(caught.value).isprintable()
    return str(caught.value)


def round_trip(tmp_path: Path, kind: str, headers: list[str], rows: list[list[str]]) -> Table:
    path = tmp_path / f"table.{kind}"
    WRITERS[kind](path, headers, rows)
    return read_table(path)


def workbook(*sheets: list[list[object]], **options: object) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"default_date_format": "yyyy-mm-dd hh:mm", **options}) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return content.getvalue()


def repacked(data: bytes, changes: dict[str, bytes | str | None], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The workbook with some parts exchanged, added, or (None) left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, bytes | str | None] = {name: archive.read(name) for name in archive.namelist()}
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", compression) as archive:
        for name, part in {**parts, **changes}.items():
            if part is not None:
                archive.writestr(name, part)
    return content.getvalue()


ONE = workbook([["a"], ["1"]])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_divides_outside_quotes(tmp_path: Path, delimiter: str) -> None:
    text = 'a~"b, i; j"~c\n"1,5;|\t2"~x~\n3~"q ""q"" \r\nz"~4\n'
    table = read(tmp_path, text.replace("~", delimiter))
    assert table.headers == ("a", "b, i; j", "c")
    assert table.rows == (("1,5;|\t2", "x", ""), ("3", 'q "q" \r\nz', "4"))


def test_decimal_commas_do_not_pass_for_delimiters(tmp_path: Path) -> None:
    table = read(tmp_path, "Stage;Score;n\r\nA;4,5;10\r\nB;3,25;12\r\n")
    assert table.rows == (("A", "4,5", "10"), ("B", "3,25", "12"))


def test_the_delimiter_that_excel_announces_is_taken(tmp_path: Path) -> None:
    table = read(tmp_path, "sep=;\r\na,b;c\r\n1,2;3\r\n")
    assert (table.headers, table.rows, table.lines) == (("a,b", "c"), (("1,2", "3"),), (3,))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_recognised(tmp_path: Path, encoding: str) -> None:
    table = read(tmp_path, "Étape,名\nDépart,😀\n".encode(encoding))
    assert (table.headers, table.rows, table.warnings) == (("Étape", "名"), (("Départ", "😀"),), ())


def test_windows_1252_is_guessed_with_a_warning(tmp_path: Path) -> None:
    table = read(tmp_path, "Étape,Prix\nDépart,5 €\n".encode("cp1252"))
    assert table.rows == (("Départ", "5 €"),)
    assert "Windows-1252" in table.warnings[0]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_ends_a_row(tmp_path: Path, end: str) -> None:
    table = read(tmp_path, end.join(("a,b", "1,2", "", '"x\ny",4', "")))
    assert table.rows == (("1", "2"), ("x\ny", "4"))


def test_rows_know_their_line_in_the_file(tmp_path: Path) -> None:
    table = read(tmp_path, 'a,b\n\n"x\ny",2\n,\n3,4\n')
    assert (table.rows, table.lines) == ((("x\ny", "2"), ("3", "4")), (3, 6))


def test_short_rows_are_padded_with_a_warning_and_empty_cells_behind_dropped(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b,c\n1\n1,2,3,,\n")
    assert table.rows == (("1", "", ""), ("1", "2", "3"))
    assert table.warnings == ("1 row has fewer cells than there are columns; the rest was taken as empty.",)


def test_a_row_with_more_cells_than_columns_is_refused_with_its_line(tmp_path: Path) -> None:
    assert refusal(tmp_path, "a,b\n1,2\n3,4,5\n").startswith("Line 3 has 3 cells, but there are 2 columns")


def test_a_header_that_stands_twice_is_kept_with_a_warning(tmp_path: Path) -> None:
    table = read(tmp_path, "a,a,b\n1,2,3\n")
    assert (table.headers, table.rows) == (("a", "a", "b"), (("1", "2", "3"),))
    assert table.warnings == ("More than one column is called “a”.",)


def test_a_header_alone_is_a_table_without_rows(tmp_path: Path) -> None:
    assert read(tmp_path, "a,b\r\n") == Table(("a", "b"), (), ())


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", ",,\n,,\n", workbook([])])
def test_a_file_without_text_is_refused(tmp_path: Path, content: str | bytes) -> None:
    assert "empty" in refusal(tmp_path, content)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"a,b\n1,\x002\n", "Line 2: there is a NUL"),
        (b'a,b\n1,2\n"x,3\n4,5\n', "Line 3: a quotation mark that begins a cell is never closed"),
        (b'a,b\n"x"y,3\n', "Line 2: a cell in quotation marks goes on behind them"),
        (b"\xff\xfea", "UTF-16"),
        (b"\xef\xbb\xbf\xff", "UTF-8"),
        (b"a,b\n" + b"x" * 200_000 + b",1\n", "131,072 characters"),
        (b"a\n" + b"1\n" * 100_001, "at most 100,000 rows"),
        (b"a," * 1000 + b"b\n", "1,000 columns"),
        (b"a," * 99 + b"b\n" + (b"1," * 99 + b"2\n") * 50_000, "5,000,000 cells"),
        (b"PK\x03\x04 but no zip", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "without a password"),
        (repacked(ONE, {"xl/workbook.xml": None}), "no XLSX workbook"),
        (repacked(ONE, {PARTS: b"<worksheet><sheetData><row"}), "damaged"),
        (repacked(ONE, {PARTS: b'<!DOCTYPE x [<!ENTITY a "b">]>' + SHEET.encode()}), "document type"),
        (repacked(ONE, {PARTS: SHEET.format('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')}), "1,048,576"),
        (repacked(ONE, {PARTS: SHEET.format('<row r="1"><c s=">" r = "XFD1"><v>1</v></c></row>')}), "16,384"),
        (repacked(ONE, {PARTS: SHEET.format('<row r="9999999"><c><v>1</v></c></row>')}), "9,999,999"),
        (repacked(ONE, {PARTS: SHEET.format('<row><c r="aLL100000"><v>1</v></c></row>')}), "5,000,000 cells"),
        (repacked(ONE, {PARTS: SHEET.format('<row><c r="ZZZZZZZZZ1"><v>1</v></c></row>')}), "1,000 columns"),
        (repacked(ONE, {"xl/sharedStrings.xml": '<sst x=">" uniqueCount="4294967296"></sst>'}), "damaged"),
        (repacked(ONE, {"xl/bomb.xml": b" " * 200_000_000}), "200 MB"),
    ],
    ids=range(21),
)
def test_what_is_broken_or_hostile_is_refused_in_one_sentence(tmp_path: Path, content: bytes, reason: str) -> None:
    assert reason in refusal(tmp_path, content)


def test_what_is_larger_than_the_limit_is_refused(tmp_path: Path) -> None:
    assert "larger than 50 MB" in refusal(tmp_path, b"a" * 50_000_001)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"none\.csv cannot be read: No such file"):
        read_table(tmp_path / "none.csv")


def test_a_truncated_or_altered_workbook_is_refused_or_read_but_never_crashes(tmp_path: Path) -> None:
    plain = repacked(workbook([["Stage", "Score"], ["Buy", 4.5], ["Use", "x"]]), {}, zipfile.ZIP_STORED)
    for at in range(0, len(plain), 97):
        for content in (plain[:at], plain[:at] + b"\xff" + plain[at + 1 :]):
            (tmp_path / "t.xlsx").write_bytes(content)
            try:
                read_table(tmp_path / "t.xlsx")
            except UserError:
                continue


def test_empty_cells_and_rows_far_out_do_no_harm(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="B1" t="inlineStr"><is><t>x</t></is></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'
    )
    assert read(tmp_path, repacked(ONE, {PARTS: SHEET.format(rows)})).headers == ("x",)


def test_cells_of_a_workbook_become_canonical_text(tmp_path: Path) -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC).replace(tzinfo=None)
    row: list[object] = [5.0, 4.25, -3, 1e20, True, date(2026, 1, 2), moment, "5.0", "=1+1"]
    table = read(tmp_path, workbook([list("abcdefghi"), row]), "t.xlsx")
    assert table.rows == (("5", "4.25", "-3", "1e+20", "TRUE", "2026-01-02", "2026-01-02T03:04:05", "5.0", "0"),)


def test_only_the_first_sheet_with_cells_is_read_with_a_warning(tmp_path: Path) -> None:
    table = read(tmp_path, workbook([], [[], ["a"], [], ["1"]], [["b"]]))
    assert (table.headers, table.rows, table.lines) == (("a",), (("1",),), (4,))
    assert table.warnings == ("Only the sheet “Sheet2” was read, not “Sheet3”.",)


def test_csv_is_written_with_mark_commas_quotes_and_crlf(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv", ["a", "b"], [['x "y"', 4.5], ["p;q", -1], ["=1+1", "é"]])
    expected = '\ufeffa,b\r\n"x ""y""",4.5\r\n"p;q",-1\r\n\'=1+1,é\r\n'
    assert (tmp_path / "t.csv").read_bytes() == expected.encode()


def test_xlsx_is_written_with_numbers_as_numbers_and_the_same_bytes_again(tmp_path: Path) -> None:
    for name in ("t.xlsx", "u.xlsx"):
        write_xlsx(tmp_path / name, ["a", "b"], [["5", 5], ["=1+1", 4.5]])
    assert (tmp_path / "t.xlsx").read_bytes() == (tmp_path / "u.xlsx").read_bytes()
    with zipfile.ZipFile(tmp_path / "t.xlsx") as archive:
        sheet = archive.read(PARTS)
    assert b'<c r="B2"><v>5</v></c>' in sheet
    assert b'<c r="A2" t="s">' in sheet
    assert b"<f>" not in sheet


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "'\rx"),
        ("'=1", "''=1"), ("'x", "'x"), ("", ""), ("x=1", "x=1"), ("'", "'"),
    ],
)  # fmt: skip
def test_formulas_are_defused_by_one_apostrophe_and_come_back(text: str, written: str) -> None:
    assert defused(text) == written
    assert undefused(written) == text


@given(st.text(st.sampled_from("'=+-@\t\ra"), max_size=6))
def test_defusing_is_one_to_one_and_leaves_no_formula(text: str) -> None:
    assert undefused(defused(text)) == text
    assert not defused(text).startswith(("=", "+", "-", "@", "\t", "\r"))


TEXTS = st.one_of(st.text(max_size=20), st.text(st.sampled_from("'=-,;\t|\"\n\r a_x0041\x01é😀"), max_size=12))
STORABLE = TEXTS.filter(
    lambda text: not {"\0", "\ufffe", "\uffff"} & set(text) and text.encode("utf-8", "ignore").decode() == text
)
GRIDS = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(STORABLE, min_size=width, max_size=width), min_size=1, max_size=5)
)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(grid=GRIDS)
def test_what_is_written_is_read_again(tmp_path: Path, kind: str, grid: list[list[str]]) -> None:
    headers = [f"{cell}x" for cell in grid[0]]
    rows = [["x", *row[1:]] for row in grid[1:]]
    table = round_trip(tmp_path, kind, headers, rows)
    assert table.headers == tuple(headers)
    assert table.rows == tuple(tuple(row) for row in rows)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b"])
def test_text_that_the_format_cannot_hold_is_refused_and_nothing_written(tmp_path: Path, kind: str, text: str) -> None:
    with pytest.raises(UserError):
        round_trip(tmp_path, kind, ["a"], [[text]])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["x" * 32_768, "😀" * 16_384, "=" + "x" * 32_766, "\ufffe"])
def test_xlsx_refuses_longer_text_than_a_cell_holds_instead_of_cutting_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(UserError, match="export CSV"):
        round_trip(tmp_path, "xlsx", ["a"], [[text]])
    assert round_trip(tmp_path, "csv", ["a"], [[text]]).rows == ((text,),)


def test_xlsx_holds_the_longest_text_of_a_cell(tmp_path: Path) -> None:
    assert round_trip(tmp_path, "xlsx", ["a"], [["x" * 32_767]]).rows == (("x" * 32_767,),)


def test_a_folder_in_the_way_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        write_csv(tmp_path, ["a"], [])


@pytest.mark.skipif(not HOSTILE.exists(), reason="the files of ../shared/data/hostile are not here")
@pytest.mark.parametrize(
    ("name", "headers", "rows"),
    [
        ("comma_in_quotes", "first last address city zip", [("John", "Doe", "120 any st.", "Anytown, WW", "08123")]),
        ("empty", "a b c", [("1", "", ""), ("2", "3", "4")]),
        ("empty_crlf", "a b c", [("1", "", ""), ("2", "3", "4")]),
        ("escaped_quotes", "a b", [("1", 'ha "ha" ha'), ("3", "4")]),
        ("json", "key val", [("1", '{"type": "Point", "coordinates": [102.0, 0.5]}')]),
        ("newlines", "a b c", [("1", "2", "3"), ("Once upon \na time", "5", "6"), ("7", "8", "9")]),
        ("newlines_crlf", "a b c", [("1", "2", "3"), ("Once upon \r\na time", "5", "6"), ("7", "8", "9")]),
        ("quotes_and_newlines", "a b", [("1", 'ha \n"ha" \nha'), ("3", "4")]),
        ("simple", "a b c", [("1", "2", "3")]),
        ("simple_crlf", "a b c", [("1", "2", "3")]),
        ("utf8", "a b c", [("1", "2", "3"), ("4", "5", "ʤ")]),
    ],
)
def test_the_corner_cases_of_csv_spectrum_are_read(name: str, headers: str, rows: list[tuple[str, ...]]) -> None:
    table = read_table(HOSTILE / f"csv/{name}.csv")
    assert table.headers == tuple(headers.split())
    assert list(table.rows) == rows


@pytest.mark.skipif(not HOSTILE.exists(), reason="the files of ../shared/data/hostile are not here")
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_naughty_strings_come_back_unharmed(tmp_path: Path, kind: str) -> None:
    texts = [text for text in json.loads((HOSTILE / "naughty-strings.json").read_text("utf-8")) if text]
    if kind == "xlsx":
        texts = [text for text in texts if "\ufffe" not in text]
    rows = [[str(number), text] for number, text in enumerate(texts)]
    assert round_trip(tmp_path, kind, ["n", "text"], rows).rows == tuple(map(tuple, rows))
