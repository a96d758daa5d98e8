"""Ten million answers into scores, against plain pandas in the same run, and the airport's files read in.

Each is measured in a process of its own, so that its peak of memory is its own too.
"""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.surveys import SURVEYS, count, journey

ROWS, COLUMNS = 1_000_000, 10

_OURS = """
from cxmapper.feedback.mapping.records import Asked, Question, SurveyMap
from cxmapper.feedback.mapping.plan import fitted
from cxmapper.feedback.counting.count import counted
from cxmapper.feedback.counting.scores import scores
from cxmapper.feedback.surveying import opened
from tests.surveys import journey
names = [f"q{n}" for n in range(COLUMNS)]
question = Question("CSAT", tuple(Asked(n, n) for n in names), skipped=(0,), not_applicable=(6,))
plan = fitted(journey(names), SurveyMap((question,)), "2026")
def run():
    with opened(Path(sys.argv[1])) as survey:
        found = counted(survey.engine, survey.table, plan)
        return sum(count.n for score in scores(found, plan, "s") for count in score.counts)
"""

_PANDAS = """
import pandas
def run():
    frame = pandas.read_parquet(sys.argv[1])
    counts = (frame[name].value_counts() for name in frame.columns)
    return int(sum(n for found in counts for value, n in found.items() if 1 <= value <= 5))
"""

_MEASURED = r"""
start = time.perf_counter()
answers = run()
seconds = time.perf_counter() - start
peak = int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1]) / 1024
print(json.dumps({"answers": answers, "seconds": seconds, "peak MB": round(peak)}))
"""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten million answers of 0–6 as Parquet, the same each time."""
    path = tmp_path_factory.mktemp("answers") / "answers.parquet"
    with duckdb.connect() as connection:
        numbers = connection.sql("select range as row from range($rows)", params={"rows": ROWS})
        columns = ", ".join(f"(hash(row * {COLUMNS} + {n}) % 7)::tinyint as q{n}" for n in range(COLUMNS))
        numbers.project(columns).write_parquet(str(path))
    return path


def measured(what: str, path: Path) -> dict[str, float]:
    code = f"import json, re, sys, time\nfrom pathlib import Path\nCOLUMNS = {COLUMNS}\n{what}{_MEASURED}"
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def test_ten_million_answers(benchmark: BenchmarkFixture, answers: Path) -> None:
    benchmark.group = "10 million answers into scores"
    runs = [measured(_OURS, answers) for _ in range(3)]
    benchmark.extra_info.update(min(runs, key=lambda run: run["seconds"]))
    if importlib.util.find_spec("pandas") is not None:
        plain = [measured(_PANDAS, answers) for _ in range(3)]
        assert {run["answers"] for run in plain} == {run["answers"] for run in runs}
        benchmark.extra_info.update(
            {f"pandas {name}": value for name, value in min(plain, key=lambda run: run["seconds"]).items()}
        )
    toml = '[[questions]]\nmetric = "CSAT"\nskipped = [0]\nnot_applicable = [6]\n[questions.columns]\n'
    names = [f"q{n}" for n in range(COLUMNS)]
    toml += "\n".join(f'{name} = "{name}"' for name in names)
    benchmark.pedantic(count, (journey(names), answers, toml), rounds=3, warmup_rounds=1)


def test_four_years_of_the_airport(benchmark: BenchmarkFixture) -> None:
    years = [SURVEYS / f"sfo_{year}_long.csv" for year in range(2010, 2014)]
    if not all(path.exists() for path in years):
        pytest.skip(f"{SURVEYS} has no airport files")
    names = ["ART", "FOOD", "STORE", "SIGN", "WALKWAYS", "SCREENS", "ROADS", "PARK", "AIRTRAIN", "RENTAL", "ALL"]
    lines = "\n".join(f'{name} = "{name}"' for name in names)
    toml = f'[[questions]]\nmetric = "CSAT"\nskipped = [0]\nnot_applicable = [6]\n[questions.columns]\n{lines}'
    project = journey(names)
    benchmark.group = "the airport's four years read in"
    benchmark(lambda: [count(project, path, toml) for path in years])
