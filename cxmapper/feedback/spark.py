"""The same frames on Spark, for tables larger than one machine; needs the extra cxmapper[spark] and Java."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module  # pyspark is optional: type checks must not need it either
from itertools import accumulate
from pathlib import Path
from typing import Any

import narwhals as nw
from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.engine import Engine, Frame, without_left_out
from cxmapper.feedback.tables.table import ROW, Table, key_of

_WILD = set("*?[]{}\\")


class Spark(Struct, frozen=True):
    """A session with Spark; the tables must lie where its workers find them by the same path."""

    session: Any

    def frame(self, table: Table) -> Frame:
        """Scan the table's files, a partition of a folder such as year=2026 giving a column."""
        functions = import_module("pyspark.sql.functions")
        reader = self.session.read.option("mergeSchema", value=True)
        if table.path.is_dir():
            reader = reader.option("basePath", str(table.path))
        data = reader.parquet(*(_escaped(part.path) for part in table.parts))
        selected = [functions.col(f"`{name.replace('`', '``')}`") for name in data.columns]
        in_utc = [
            column.cast("timestamp_ntz") if kind == "timestamp" else column
            for column, (_, kind) in zip(selected, data.dtypes, strict=True)
        ]
        named = [column.alias(key_of(name)) for column, name in zip(in_utc, data.columns, strict=True)]
        return without_left_out(nw.from_native(data.select(_row(table), *named)), table)

    def rows(self, frame: Frame) -> list[tuple[Any, ...]]:
        """Let Spark compute the frame."""
        return [tuple(row) for row in frame.to_native().collect()]


def _row(table: Table) -> object:
    """The number of the row within its file, after all rows of the files before."""
    functions = import_module("pyspark.sql.functions")
    number = functions.col("_metadata.row_index")
    if len(table.parts) == 1:
        return number.alias(ROW)
    starts = accumulate((part.rows for part in table.parts[:-1]), initial=0)
    pairs = [
        (functions.lit(str(part.path.resolve())), functions.lit(start))
        for part, start in zip(table.parts, starts, strict=True)
    ]
    address = functions.regexp_replace(functions.col("_metadata.file_path"), "^file:/+", "/")
    path = functions.url_decode(functions.regexp_replace(address, r"\+", "%2B"))
    start = functions.element_at(functions.create_map(*(literal for pair in pairs for literal in pair)), path)
    return (start + number).alias(ROW)


def _escaped(path: Path) -> str:
    return "".join(f"\\{char}" if char in _WILD else char for char in str(path.resolve()))


@contextmanager
def spark(url: str | None = None, *, spill: Path) -> Iterator[Engine]:
    """A session with the cluster at `url` (spark://…, or sc://… for Spark Connect); None: Spark on this machine.

    Raises UserError when the extra or Java is missing, or nobody answers at `url`.
    """
    try:
        sql, errors = import_module("pyspark.sql"), import_module("pyspark.errors")
    except ImportError as error:
        raise UserError("Spark is not installed; install it with pip install 'cxmapper[spark]'.") from error
    settings = {
        "spark.local.dir": str(spill),
        "spark.sql.session.timeZone": "UTC",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
    builder = sql.SparkSession.builder.appName("cxmapper")
    for name, value in settings.items():
        builder = builder.config(name, value)
    is_remote = url is not None and url.startswith("sc:")
    try:
        session = (
            builder.remote(str(url)).getOrCreate() if is_remote else builder.master(url or "local[*]").getOrCreate()
        )
    except errors.PySparkException as error:
        raise UserError("Spark does not start; look whether Java 17 is installed, and the address is right.") from error
    try:
        yield Spark(session)
    finally:
        session.stop()
