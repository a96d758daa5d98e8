"""Small logs for tests."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from cxmapper.feedback.engine import Engine
from cxmapper.feedback.events.log import Columns, Log, event_log, read_log

DATA = Path(__file__).parents[3].parent / "shared/data/events"
COLUMNS = Columns("case", "activity", "time")


def written(folder: Path, rows: Iterable[Sequence[str]], header: Sequence[str] = ("case", "activity", "time")) -> Path:
    """A CSV file of these rows."""
    path = folder / "log.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def log_of(engine: Engine, folder: Path, rows: Iterable[Sequence[str]], *also: str) -> Log:
    """The log of rows of case, activity, time and whatever else there is."""
    path = written(folder, rows, ("case", "activity", "time", *also))
    return event_log(engine, read_log(path, folder, COLUMNS, also), COLUMNS, also)
