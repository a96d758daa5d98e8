"""Real exports, against what their manifest says of them and a plain recount; skipped where they aren't."""

import csv
from collections import Counter
from pathlib import Path

import narwhals as nw
import pytest

from cxmapper.feedback.engine import embedded
from cxmapper.feedback.profile import profile
from cxmapper.feedback.tables.table import ROW, Kind, Table, read_table

SURVEYS = Path(__file__).parents[3].parent / "shared/data/surveys"
MANIFEST = SURVEYS / "manifest.csv"
FILES = list(csv.DictReader(MANIFEST.read_text("utf-8").splitlines())) if MANIFEST.exists() else []
ENCODINGS = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "cp1252": "cp1252"}

pytestmark = pytest.mark.skipif(not FILES, reason="the real surveys are not beside this checkout")


def recounted(file: dict[str, str]) -> list[list[str]]:
    with (SURVEYS / file["file"]).open(encoding=ENCODINGS[file["encoding"]], newline=None) as text:
        return list(csv.reader(text, delimiter=file["delimiter"]))


def header_rows(file: dict[str, str], rows: list[list[str]]) -> int:
    if "SurveyMonkey expanded" in file["note"]:
        return 2
    if "Qualtrics" in file["note"]:
        return 3 if any("ImportId" in cell for cell in rows[2]) else 2
    return 1


@pytest.fixture(params=FILES, ids=lambda file: file["file"][:40])
def file(request: pytest.FixtureRequest) -> dict[str, str]:
    return dict(request.param)


def read(file: dict[str, str], scratch: Path) -> Table:
    return read_table(SURVEYS / file["file"], scratch)


def test_it_has_the_rows_columns_and_values_of_the_manifest(file: dict[str, str], tmp_path: Path) -> None:
    table = read(file, tmp_path)
    rows = recounted(file)
    answers = rows[header_rows(file, rows) :]
    assert len(rows) == int(file["physical_rows"])
    assert (table.rows, len(table.columns)) == (len(answers), int(file["cols"]))
    with embedded(spill=tmp_path) as engine:
        found = engine.rows(engine.frame(table).sort(ROW))
    assert found == [(number, *(cell or None for cell in row)) for number, row in enumerate(answers)]


def test_its_profile_is_what_a_plain_count_finds(file: dict[str, str], tmp_path: Path) -> None:
    table = read(file, tmp_path)
    rows = recounted(file)
    columns = list(zip(*rows[header_rows(file, rows) :], strict=True))
    with embedded(spill=tmp_path) as engine:
        found = profile(engine, table)
    white = " \t\n\r\x0b\x0c\xa0\u202f\ufeff"
    for column, values in zip(found, columns, strict=True):
        counted = Counter(value.strip(white) for value in values)
        blank = counted.pop("", 0)
        assert (column.rows, column.blank, column.distinct) == (len(values), blank, len(counted))
        assert dict(column.values) == dict(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:50]) or (
            len(counted) > 1_000 and column.values == ()
        )
        numbers = [float(value) for value in counted.elements() if value.replace(".", "", 1).lstrip("-").isdecimal()]
        assert column.numbers == len(numbers)
        assert (column.low, column.high) == ((min(numbers), max(numbers)) if numbers else (None, None))


def test_its_origin_is_told_and_nothing_personal_passes_for_an_answer(file: dict[str, str], tmp_path: Path) -> None:
    table = read(file, tmp_path)
    origin = next((name for name in ("Qualtrics", "SurveyMonkey") if name in file["note"]), "CSV")
    assert table.origin == origin
    answers = [column for column in table.columns if column.kind in {Kind.ANSWER, Kind.TEXT}]
    with embedded(spill=tmp_path) as engine:
        found = engine.rows(engine.frame(table).select(*(_personal(column.key) for column in answers)))
    assert not any(any(row) for row in found)
    own = {"ResponseID", "ResponseId", "RespondentID", "StartDate", "EndDate", "Status", "Finished", "IPAddress"}
    assert not own & {text for column in answers for text in (column.name, column.question)}


def _personal(key: str) -> nw.Expr:
    """Whether a column has the address of a person or of a computer."""
    value = nw.col(key)
    address = value.str.contains(r"^[^\s@]+@[^\s@]+\.[a-z]+$") | value.str.contains(r"^[0-9.]+\.[0-9]+\.[0-9]+$")
    return address.any().alias(key)
