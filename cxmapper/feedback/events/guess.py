"""Which columns of a table are a log's case, activity and time, by their names."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from cxmapper.feedback.events.log import Columns
from cxmapper.feedback.events.mapping import plain
from cxmapper.feedback.events.xes import ACTIVITY, CASE, TIME, is_xes
from cxmapper.feedback.stopping import NEVER, Stop
from cxmapper.feedback.tables.table import Table, read_table

_CASES = ("case", "caseid", "case id", "customer", "customer id", "user", "user id", "session", "session id", "order",
    "order id", "ticket", "ticket id", "trace", "visitor", "visitor id", "kunde", "fall", "vorgang", "id")  # fmt: skip
_ACTIVITIES = ("activity", "activity name", "event", "event type", "event name", "action", "task", "step", "page",
    "status", "aktivitat", "ereignis", "schritt", "vorgangsart")  # fmt: skip
_TIMES = ("timestamp", "time", "time timestamp", "complete timestamp", "completetime", "event time", "datetime", "date",
    "at", "start timestamp", "start time", "zeit", "zeitpunkt", "datum", "zeitstempel")  # fmt: skip


def columns_in(path: Path, scratch: Path, stop: Stop = NEVER) -> tuple[str, ...]:
    """The names of the columns that a log has; of XES those that it always has.

    Raises UserError for what is no table, Stopped when asked to stop.
    """
    if is_xes(path):
        return CASE, ACTIVITY, TIME
    table: Table = read_table(path, scratch, stop)
    return tuple(column.name for column in table.columns)


def guessed_columns(names: Iterable[str]) -> Columns:
    """The columns by their names, each once; empty where none is called like that."""
    left = list(names)
    found = []
    for usual, words in ((CASE, _CASES), (ACTIVITY, _ACTIVITIES), (TIME, _TIMES)):
        name = usual if usual in left else _called(left, words)
        left = [other for other in left if other != name]
        found.append(name)
    return Columns(*found)


def _called(names: Sequence[str], words: Sequence[str]) -> str:
    """The name that comes first in the list of words, as it is or with one more word beside it."""
    for word in words:
        for name in names:
            if plain(name) == word:
                return name
    return next((name for word in words[:-1] for name in names if plain(name).startswith(f"{word} ")), "")
