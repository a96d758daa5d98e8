"""Any text table as one that every engine reads alike: UTF-8, commas, no header, the number of the row first."""

import csv
import hashlib
import itertools
from collections.abc import Iterator
from pathlib import Path

from cxmapper.errors import UserError
from cxmapper.feedback.tables.readers import recognised
from cxmapper.feedback.tables.table import Part, Table

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
            target = scratch / f"{checksum[:16]}.csv"
            rows = _write(target, itertools.chain(head[layout.header_rows :], records), len(layout.columns))
    except OSError as error:
        raise UserError(f"{path.name} cannot be read: {error.strerror or error}; choose another file.") from error
    return Table(target, layout.columns, layout.origin, checksum, (Part(target, rows),), warnings=layout.warnings)


def _write(target: Path, records: Iterator[list[str]], width: int) -> int:
    rows = 0
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        for record in records:
            writer.writerow([rows, *record[:width], *[""] * (width - len(record))])
            rows += 1
    return rows
