"""The one engine that counts: narwhals expressions on embedded DuckDB, and unchanged on Spark."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate
from pathlib import Path
from typing import Any, Protocol

import duckdb
import narwhals as nw
from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.stopping import NEVER, Stop, Stopped
from cxmapper.feedback.tables.parquet import escaped
from cxmapper.feedback.tables.reading import quoted
from cxmapper.feedback.tables.table import Table, key_of

Frame = nw.LazyFrame[Any]

_SCAN = """
    select file_row_number::bigint + $starts[file_index::bigint + 1] as __row__, *
    from read_parquet($files, union_by_name=true)
"""


def _in_utc(time: duckdb.Expression) -> duckdb.Expression:
    return duckdb.FunctionExpression("make_timestamp", duckdb.FunctionExpression("epoch_us", time))


class Engine(Protocol):
    """Scans tables. `frame` reads nothing yet; `rows` computes a frame and gives its rows as Python values."""

    def frame(self, table: Table) -> Frame:
        """`ROW` and all columns by their keys: as Parquet has them, or else text; blank is null. Times are in UTC."""

    def rows(self, frame: Frame) -> list[tuple[Any, ...]]:
        """The rows of a frame, which should be few: counts, not answers."""


class Embedded(Struct, frozen=True):
    """DuckDB within this process."""

    connection: duckdb.DuckDBPyConnection
    stop: Stop = NEVER

    def frame(self, table: Table) -> Frame:
        """Scan the table with as many threads as the connection has."""
        starts = accumulate((part.rows for part in table.parts[:-1]), initial=0)
        files = [escaped(part.path) for part in table.parts]
        relation = self.connection.sql(_SCAN, params={"files": files, "starts": list(starts)})
        return without_left_out(nw.from_native(relation.select(*_selected(relation))), table)

    def rows(self, frame: Frame) -> list[tuple[Any, ...]]:
        """Let DuckDB compute the frame.

        Raises UserError when neither memory nor disk are enough, or a file changed; Stopped when asked to stop.
        """
        self.stop.check()
        try:
            rows: list[tuple[Any, ...]] = frame.to_native().fetchall()
        except duckdb.InterruptException as error:
            raise Stopped from error
        except duckdb.OutOfMemoryException as error:
            raise UserError("There is not enough memory and disk to count this; make room, or use Spark.") from error
        except duckdb.IOException as error:
            raise UserError("A file of the table can no longer be read; read it again.") from error
        return rows


def without_left_out(frame: Frame, table: Table) -> Frame:
    """The rows of the table's frame without those that are left out."""
    if table.left_out is None:
        return frame
    marks = nw.col(key_of(table.left_out.column)).fill_null("")
    return frame.filter(~marks.is_in(table.left_out.values))


def _selected(relation: duckdb.DuckDBPyRelation) -> list[duckdb.Expression]:
    """The columns by their keys; times with a zone become those of UTC, so that no zone of this machine counts."""
    return [
        (_in_utc(column) if str(kind) == "TIMESTAMP WITH TIME ZONE" else column).alias(key_of(name))
        for name, kind in zip(relation.columns, relation.types, strict=True)
        for column in [duckdb.ColumnExpression(name)]
    ]


@contextmanager
def embedded(*, spill: Path, memory: str = "1GB", threads: int | None = None, stop: Stop = NEVER) -> Iterator[Engine]:
    """DuckDB with so much memory, spilling to the folder `spill`; no extension is fetched, no network used."""
    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": memory,
        "temp_directory": str(spill),
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "python_enable_replacements": False,
    }
    if threads is not None:
        settings["threads"] = threads
    with duckdb.connect(config=settings) as connection, stop.interrupting(connection):
        yield Embedded(connection, stop)


@contextmanager
def engine_called(name: str, *, spill: Path, stop: Stop = NEVER) -> Iterator[Engine]:
    """The engine that `--engine` names: embedded; spark on this machine; or a cluster by its spark:// or sc:// address.

    Raises UserError for another name, and when the engine can't be had.
    """
    if name == "embedded":
        with embedded(spill=spill, stop=stop) as engine:
            yield engine
    elif name == "spark" or name.startswith(("spark://", "sc://")):
        from cxmapper.feedback.spark import spark

        with spark(None if name == "spark" else name, spill=spill) as engine:
            yield engine
    else:
        raise UserError("There is no engine {name}; choose embedded, spark or spark://HOST:PORT.", name=quoted(name))
