"""Any text table as Parquet, which every engine reads alike."""

import csv
import hashlib
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

import duckdb

from cxmapper.errors import UserError
from cxmapper.feedback.tables.parquet import escaped
from cxmapper.feedback.tables.readers import recognised
from cxmapper.feedback.tables.table import ROW, Column, Part, Table

HEAD = 50
"""Rows that the readers look at."""


def normalised(path: Path, scratch: Path) -> Table:
    """The table, written to `scratch`. Raises UserError for what is no table."""
    try:
        with path.open("rb") as file:
            checksum = hashlib.file_digest(file, "sha256").hexdigest()
        with path.open(encoding="utf-8-sig", newline=None) as text:
            records = filter(None, csv.reader(text))
            head = list(itertools.islice(records, HEAD))
            if not head:
                raise UserError(f"{path.name} is empty; choose another file.")
            layout = recognised(head)
            part = _written(
                scratch / checksum[:16], itertools.chain(head[layout.header_rows :], records), layout.columns
            )
    except OSError as error:
        raise UserError(f"{path.name} cannot be read: {error.strerror or error}; choose another file.") from error
    return Table(path, layout.columns, layout.origin, checksum, (part,), warnings=layout.warnings)


def _written(target: Path, records: Iterator[list[str]], columns: Sequence[Column]) -> Part:
    """The records as a Parquet file, by way of a CSV file that leaves DuckDB nothing to guess."""
    plain, parquet = target.with_suffix(".csv"), target.with_suffix(".parquet")
    rows, width = 0, len(columns)
    with plain.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        for record in records:
            writer.writerow([rows, *record[:width], *[""] * (width - len(record))])
            rows += 1
    with duckdb.connect(config={"memory_limit": "500MB", "temp_directory": str(target)}) as connection:
        relation = connection.read_csv(
            escaped(plain),
            columns={ROW: "BIGINT", **{column.name: "VARCHAR" for column in columns}},
            auto_detect=False,
            header=False,
            delimiter=",",
            quotechar='"',
            escapechar='"',
            lineterminator=duckdb.CSVLineTerminator.LINE_FEED,
        )
        relation.select(*(duckdb.ColumnExpression(column.name) for column in columns)).write_parquet(str(parquet))
    plain.unlink()
    return Part(parquet, rows)
