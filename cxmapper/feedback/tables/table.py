"""A table of answers or events as it was exported: its columns, and the file that an engine scans."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from cxmapper.feedback.stopping import NEVER, Stop

ROW = "__row__"
"""The column of a frame with the number of the row in its source, from 0, the headers not counted."""

_SIGNS = str.maketrans(".`*", "___")


class Kind(StrEnum):
    """What an export tells of a column; what its values tell is not asked here.

    PERSONAL (names, e-mail and IP addresses, places) is off unless somebody switches it on, and never stored. META is
    what the survey program wrote about a response, such as its status or duration; INDEX the number of the row, which
    a program before wrote.
    """

    ANSWER = "answer"
    TEXT = "text"
    DATE = "date"
    IDENTITY = "identity"
    PERSONAL = "personal"
    META = "meta"
    INDEX = "index"


class Column(Struct, frozen=True):
    """A column: `name`, unique in its table, letters of either case being the same; the `question` that people read.

    The name is the export's short one, such as Q1_3, or else the header itself. The question is empty where the
    export doesn't have it apart from the name.
    """

    name: str
    question: str = ""
    kind: Kind = Kind.ANSWER

    @property
    def key(self) -> str:
        """What frames call the column: its name with _ for the signs that Spark takes for paths and patterns."""
        return key_of(self.name)


class LeftOut(Struct, frozen=True):
    """Rows that aren't counted: those whose `column` has one of the `values`."""

    column: str
    values: tuple[str, ...]


class Part(Struct, frozen=True):
    """A file of the table, with its number of rows."""

    path: Path
    rows: int


class Table(Struct, frozen=True):
    """What an engine scans, and whose export it was.

    `path` is the source, `parts` the Parquet files to scan: the source's own, or what was made of it. `origin` names
    the program that exported it; `checksum` is the SHA-256 of the source's bytes, or of the names and contents of a
    folder's files.
    """

    path: Path
    columns: tuple[Column, ...]
    origin: str
    checksum: str
    parts: tuple[Part, ...]
    left_out: LeftOut | None = None
    warnings: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows the source has, those that are left out among them."""
        return sum(part.rows for part in self.parts)


def read_table(path: Path, scratch: Path, stop: Stop = NEVER) -> Table:
    """Read a table from a CSV, TSV or XLSX file, or a Parquet file, folder or pattern; its content tells which.

    What isn't Parquet is written to the folder `scratch` as Parquet, so that engines read all tables alike and only
    the columns that they count. It streams: memory doesn't grow with the number of rows, except for XLSX, which is
    limited.

    Raises UserError, with one sentence, for what can't be read, is damaged, empty, too large or no table; Stopped when
    it was asked to `stop`.
    """
    from cxmapper.feedback.tables.normalising import normalised
    from cxmapper.feedback.tables.parquet import is_parquet, read_parquet

    return read_parquet(path) if is_parquet(path) else normalised(path, scratch, stop)


def unique_names(names: Iterable[str]) -> list[str]:
    """The names, made different where frames would call two columns the same, letters of either case being one."""
    taken = {_folded(ROW)}
    unique = []
    for position, name in enumerate(names, 1):
        wanted = name or f"column {position}"
        free, number = wanted, 1
        while _folded(free) in taken:
            number += 1
            free = f"{wanted} ({number})"
        taken.add(_folded(free))
        unique.append(free)
    return unique


def _folded(name: str) -> str:
    return key_of(name).casefold()


def key_of(name: str) -> str:
    """What frames call the column of this name."""
    return name.translate(_SIGNS)
