"""The one engine that counts: narwhals expressions on embedded DuckDB, and unchanged on Spark."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import duckdb
import narwhals as nw

from cxmapper.feedback.tables.parquet import escaped
from cxmapper.feedback.tables.table import ROW, Table

Frame = nw.LazyFrame[Any]

_PARQUET = """
    select file_row_number::bigint + $starts[file_index::bigint + 1] as __row__, *
    from read_parquet($files, union_by_name=true)
"""


class Engine(Protocol):
    """Scans tables. `frame` reads nothing yet; `rows` computes a frame and gives its rows as Python values."""

    def frame(self, table: Table) -> Frame:
        """All columns of the source by their names, as text unless the table is Parquet, and `ROW`; blank is null."""

    def rows(self, frame: Frame) -> list[tuple[Any, ...]]:
        """The rows of a frame, which should be few: counts, not answers."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """DuckDB within this process."""

    connection: duckdb.DuckDBPyConnection

    def frame(self, table: Table) -> Frame:
        """Scan the table with as many threads as the connection has."""
        relation = self._parquet(table) if table.is_parquet else self._csv(table)
        frame: Frame = nw.from_native(relation)
        return frame

    def rows(self, frame: Frame) -> list[tuple[Any, ...]]:
        """Let DuckDB compute the frame."""
        rows: list[tuple[Any, ...]] = frame.to_native().fetchall()
        return rows

    def _csv(self, table: Table) -> duckdb.DuckDBPyRelation:
        names = {column.name: "VARCHAR" for column in table.columns}
        return self.connection.read_csv(
            escaped(table.path),
            columns={ROW: "BIGINT", **names},
            auto_detect=False,
            header=False,
            delimiter=",",
            quotechar='"',
            escapechar='"',
            lineterminator=duckdb.CSVLineTerminator.LINE_FEED,
        )

    def _parquet(self, table: Table) -> duckdb.DuckDBPyRelation:
        starts = [0]
        for part in table.parts[:-1]:
            starts.append(starts[-1] + part.rows)
        files = [escaped(part.path) for part in table.parts]
        return self.connection.sql(_PARQUET, params={"files": files, "starts": starts})


@contextmanager
def embedded(*, spill: Path, memory: str = "1GB", threads: int | None = None) -> Iterator[Engine]:
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
    with duckdb.connect(config=settings) as connection:
        yield Embedded(connection)
