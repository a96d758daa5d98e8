"""Parquet: a file, a folder of files, or a pattern such as answers/*.parquet."""

import hashlib
from pathlib import Path

import duckdb

from cxmapper.errors import UserError
from cxmapper.feedback.tables.table import ROW, Column, Part, Table

_MAGIC = b"PAR1"
_WILD = set("*?[")


def is_parquet(path: Path) -> bool:
    """Whether it is a folder, a pattern that no file is called, or a file that begins as Parquet does."""
    if path.is_dir() or (not path.exists() and _WILD & set(path.name)):
        return True
    try:
        if not path.is_file():  # opening a pipe would wait
            return False
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def read_parquet(path: Path) -> Table:
    """The table as it is; only the ends of its files are read, and all of them for the checksum.

    Raises UserError when there is no such file, or one can't be read.
    """
    files = _files(path)
    try:
        with duckdb.connect() as connection:
            names = [escaped(file) for file in files]
            columns = connection.read_parquet(names, union_by_name=True).columns
            counted = connection.sql(
                "select file_name, num_rows from parquet_file_metadata($files)", params={"files": names}
            ).fetchall()
    except duckdb.Error as error:
        raise UserError("{name} is no Parquet table that can be read; write it again.", name=path.name) from error
    if ROW in columns:
        raise UserError(
            "A column of {name} is called {row}, a name that is taken here; rename it.", name=path.name, row=ROW
        )
    rows = dict(counted)
    parts = tuple(Part(file, rows[str(file)]) for file in files)
    return Table(path, tuple(Column(name) for name in columns), "Parquet", _checksum(path, files), parts)


def escaped(path: Path) -> str:
    """The path for DuckDB, which takes * ? [ for a pattern."""
    return "".join(f"[{char}]" if char in _WILD else char for char in str(path))


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    found = path.rglob("*.parquet") if path.is_dir() else path.parent.glob(path.name)
    files = sorted(file for file in found if file.is_file() and not file.name.startswith(("_", ".")))
    if not files:
        raise UserError("There is no Parquet file in {name}; choose a table of answers.", name=path.name)
    return files


def _checksum(path: Path, files: list[Path]) -> str:
    if files == [path]:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    whole = hashlib.sha256()
    top = path if path.is_dir() else path.parent
    for part in files:
        with part.open("rb") as file:
            whole.update(f"{part.relative_to(top).as_posix()}\0".encode(errors="surrogateescape"))
            whole.update(hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()
