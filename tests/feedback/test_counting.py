"""Answers into counts, held to a recount in plain Python."""

import csv
import random
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.feedback.metrics import estimate
from cxmapper.model.records import Metric, Persona, Score
from tests.surveys import SURVEYS, count, journey, write_csv

STEPS = journey(["Pay", "Wait", "Call"], Persona(id="maria", name="Maria"))

MAP = """
weight = "w"
[date]
column = "day"
every = "quarter"
[[questions]]
metric = "CSAT"
skipped = [0]
not_applicable = [6, "n/a"]
labels = { great = 5 }
[questions.columns]
a = "Pay"
b = "Wait"
[[groups]]
persona = "Maria"
column = "who"
values = ["M", 7]
"""
UNWEIGHTED = MAP.replace('weight = "w"', "")

Row = tuple[str, str, str, str, str]

_ANSWERS = st.sampled_from(
    ["1", "2", "3", "4", "5", "5.0", "4,0", " 3", "0", "6", "", "n/a", "N/A ", "Great", "9", "2.5", "x"]
)
_DAYS = st.sampled_from(["2026-01-31", "2026-04-01 08:00:00", "2026-12-31", "", "never"])
_WHO = st.sampled_from(["M", "m ", "7", "B", ""])
_ROWS = st.lists(st.tuples(_ANSWERS, _ANSWERS, _DAYS, _WHO, st.just("1")), min_size=1, max_size=40)


def recounted(rows: Iterable[Row], place: int) -> dict[tuple[str, bool], tuple[dict[float, int], int, int, int]]:
    """By period and whether it is Maria's: answers, skipped, not applicable, out of range."""
    quarters = {"2026-01": "2026-Q1", "2026-04": "2026-Q2", "2026-12": "2026-Q4"}
    plain = {str(n): float(n) for n in range(1, 6)} | {"5.0": 5.0, "4,0": 4.0, "great": 5.0}
    found: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for row in rows:
        period = quarters.get(row[2][:7])
        if period:
            found[period, False].append(row[place].strip().lower())
            if row[3].strip().lower() in ("m", "7"):
                found[period, True].append(row[place].strip().lower())
    return {
        key: (
            dict(Counter(plain[cell] for cell in cells if cell in plain)),
            sum(cell in ("", "0") for cell in cells),
            sum(cell in ("6", "n/a") for cell in cells),
            sum(cell in ("9", "2.5", "x") for cell in cells),
        )
        for key, cells in found.items()
    }


def counts(scores: Iterable[Score], subject_id: str) -> dict[tuple[str, bool], tuple[dict[float, int], int, int, int]]:
    return {
        (score.period, score.persona_id is not None): (
            {count.value: count.n for count in score.counts},
            score.skipped,
            score.not_applicable,
            score.out_of_range,
        )
        for score in scores
        if score.subject_id == subject_id
    }


def _undated(rows: Iterable[Row]) -> int:
    return sum(not row[2].startswith("2026") for row in rows)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_ROWS, st.randoms(use_true_random=False))
def test_the_engine_counts_what_plain_python_counts_in_any_order(
    tmp_path: Path, rows: list[Row], shuffle: random.Random
) -> None:
    if _undated(rows) == len(rows):
        return
    header = ["a", "b", "day", "who", "w"]
    survey, read = count(STEPS, write_csv(tmp_path / "x.csv", header, rows), MAP, "")
    assert counts(read.scores, "t0") == recounted(rows, 0)
    assert counts(read.scores, "t1") == recounted(rows, 1)
    assert (survey.rows, survey.undated, survey.unweighted) == (len(rows), _undated(rows), 0)
    shuffle.shuffle(rows)
    _, again = count(STEPS, write_csv(tmp_path / "y.csv", header, rows), UNWEIGHTED, "")
    assert [_without_ids(score) for score in again.scores] == [_without_ids(score) for score in read.scores]


def _without_ids(score: Score) -> dict[str, object]:
    return score.model_dump(exclude={"id", "source_id", "metric_id"})


def test_weights_are_summed_and_rows_without_one_left_out(tmp_path: Path) -> None:
    rows = [["5", "2"], ["5", "0,5"], ["4", "1"], ["4", "0"], ["3", "-1"], ["2", ""], ["1", "x"]]
    toml = 'weight = "w"\n[[questions]]\nmetric = "CSAT"\n[questions.columns]\na = "Pay"'
    survey, read = count(STEPS, write_csv(tmp_path / "x.csv", ["a", "w"], rows), toml)
    assert read.scores[0].counts == ((4, 1, 1, 1), (5, 2, 2.5, 4.25))
    assert (survey.rows, survey.unweighted, read.source.respondents) == (7, 4, 3)


def test_open_scales_are_summed(tmp_path: Path) -> None:
    rows = [[cell, "x"] for cell in ("1.5", "2,5", "", "-1", "n/a", "soon", "999")]
    toml = (
        '[[questions]]\nmetric = "Resolution time"\nnot_applicable = ["N/A", 999]\n[questions.columns]\nhours = "Call"'
    )
    survey, read = count(STEPS, write_csv(tmp_path / "x.csv", ["hours", "more"], rows), toml)
    score = read.scores[0]
    assert score.sums == (3, 3, 3, 3, 9.5)
    assert (score.skipped, score.not_applicable, score.out_of_range) == (1, 2, 1)
    assert survey.respondents == 7


@pytest.mark.parametrize(
    ("cells", "numbers", "ambiguous"),
    [
        (("1,234,567", "1,234", "12"), (1_234_567, 1234, 12), False),
        (("1,234.5", "2,000", "7"), (1234.5, 2000, 7), False),
        (("1.234,5", "2.000", "7"), (1234.5, 2000, 7), False),
        (("1,234", "2.5", "7"), (1234, 2.5, 7), False),
        (("1,234", "2,5", "7"), (1.234, 2.5, 7), False),
        (("0,234", "1,234", "7"), (0.234, 1.234, 7), False),
        (("1.234", "2.5", "7"), (1.234, 2.5, 7), False),
        (("1,234", "2,500", "7"), (1.234, 2.5, 7), True),
    ],
)
def test_the_sign_between_thousands_is_taken_from_the_whole_column(
    tmp_path: Path, cells: tuple[str, ...], numbers: tuple[float, ...], ambiguous: bool
) -> None:
    path = write_csv(tmp_path / "x.csv", ["hours", "more"], [[cell, "x"] for cell in cells])
    toml = '[[questions]]\nmetric = "Resolution time"\n[questions.columns]\nhours = "Call"'
    survey, read = count(STEPS, path, toml)
    sums = read.scores[0].sums
    assert sums is not None
    assert (sums.n, sums.wx) == (3, pytest.approx(sum(numbers)))
    assert [one.ambiguous for one in survey.columns] == [ambiguous]


def test_parquet_is_counted_with_its_own_types_and_chunks_do_not_matter(tmp_path: Path) -> None:
    rows = [(n % 7, float(n % 6), f"2026-0{1 + n % 3}-01", "M" if n % 2 else "B") for n in range(300)]
    toml = UNWEIGHTED.replace("quarter", "month")
    read = []
    with duckdb.connect() as connection:
        connection.execute("create table t (a integer, b double, day date, who varchar)")
        connection.executemany("insert into t values (?, ?, ?, ?)", rows)
        for name, sql in {"whole": "select * from t", "other": "select * from t order by who, a"}.items():
            path = tmp_path / f"{name}.parquet"
            connection.execute(f"copy ({sql}) to '{path}' (row_group_size 100)")
            read.append(count(STEPS, path, toml, "")[1].scores)
    assert [_without_ids(score) for score in read[0]] == [_without_ids(score) for score in read[1]]
    january = next(score for score in read[0] if (score.period, score.persona_id) == ("2026-01", None))
    expected = Counter(row[0] for row in rows if row[2] == "2026-01-01")
    assert {count.value: count.n for count in january.counts} == {n: expected[n] for n in range(1, 6)}
    assert (january.skipped, january.not_applicable) == (expected[0], expected[6])


def test_a_column_that_the_file_does_not_have_is_refused(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", ["a"], [["1"]])
    with pytest.raises(UserError, match="no column “b”"):
        count(STEPS, path, '[[questions]]\nmetric = "CSAT"\n[questions.columns]\nb = "Pay"')


def test_a_personal_column_is_refused(tmp_path: Path) -> None:
    header = ["StartDate", "EndDate", "Status", "IPAddress", "Progress", "Finished", "RecordedDate", "ResponseId", "Q1"]
    ids = [f'{{"ImportId":"{name[0].lower() + name[1:]}"}}' for name in header]
    rows = [header, ids, ["2026-01-02", "2026-01-02", "0", "10.0.0.1", "100", "1", "2026-01-02", "R_1", "5"]]
    group = '[[groups]]\nsegment = "x"\ncolumn = "IPAddress"\nvalues = ["10.0.0.1"]'
    toml = f'[[questions]]\nmetric = "CSAT"\n[questions.columns]\nQ1 = "Pay"\n{group}'
    with pytest.raises(UserError, match="“IPAddress” tells who answered"):
        count(STEPS, write_csv(tmp_path / "x.csv", header, rows), toml)


def test_a_file_without_a_usable_row_is_refused(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", ["a", "b", "day", "who", "w"], [["1", "1", "never", "", "1"]])
    with pytest.raises(UserError, match="No row can be counted"):
        count(STEPS, path, MAP, "")


def test_nps_of_the_answers_is_that_of_the_papers(tmp_path: Path) -> None:
    rows = [["10"]] * 60 + [["8"]] * 15 + [["3"]] * 25
    toml = '[[questions]]\nmetric = "NPS"\n[questions.columns]\nq = { journey = "j" }'
    _, read = count(STEPS, write_csv(tmp_path / "x.csv", ["q"], rows), toml)
    nps = next(record for record in read.new if isinstance(record, Metric))
    found = estimate(nps, read.scores[0])
    assert (found.n, found.value) == (100, 35)
    assert (found.low, found.high) == (pytest.approx(17.5, abs=0.05), pytest.approx(50.4, abs=0.05))


@pytest.mark.parametrize("year", [2010, 2011, 2012, 2013])
def test_airport_years_are_counted_as_plain_python_counts_them(year: int) -> None:
    path = SURVEYS / f"sfo_{year}_long.csv"
    if not path.exists():
        pytest.skip(f"{path} is not there")
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    columns = [name for name in rows[0] if name]
    project = journey(columns)
    lines = "\n".join(f'{name} = "{name}"' for name in columns)
    toml = f'[[questions]]\nmetric = "CSAT"\nskipped = [0]\nnot_applicable = [6]\n[questions.columns]\n{lines}'
    _, read = count(project, path, toml, str(year))
    assert len(read.scores) == len(columns)
    for name, score in zip(columns, read.scores, strict=True):
        plain = Counter(int(row[name]) for row in rows)
        assert {one.value: one.n for one in score.counts} == {n: plain[n] for n in range(1, 6) if plain[n]}
        assert (score.skipped, score.not_applicable, score.out_of_range) == (plain[0], plain[6], 0)
