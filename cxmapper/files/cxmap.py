"""The .cxmap file: a project as canonical JSON, so that equal projects are equal bytes and differences read well."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final, get_args

from pydantic import JsonValue, ValidationError
from pydantic_core import to_json

from cxmapper.collector import no_collector
from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic
from cxmapper.files.migrations import FORMAT_VERSION, migrated
from cxmapper.files.shape import LISTS, file_model, out_of_shape
from cxmapper.files.strict_json import decoded, outline
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record, Value
from cxmapper.model.records import TABLES, ProjectInfo
from cxmapper.wording import Sentence

__all__ = [
    "FORMAT_VERSION",
    "MOST_BYTES",
    "dumps",
    "dumps_line",
    "load",
    "loads",
    "read_bytes",
    "save",
    "unknown_fields",
]

MOST_BYTES: Final = 200_000_000
"""Larger files are refused before they are read; 10,000 touchpoints take 16 million bytes."""

_TOO_BIG = Sentence("This is larger than {most} million bytes, which no project is.", most=MOST_BYTES // 1_000_000)
_MINUS_ZERO = re.compile(rb'^( *(?:"(?:[^"\\]|\\.)*": )?)-0\.0(?=,?$)', re.MULTILINE)


def load(path: Path) -> Project:
    """The project in a file; raises UserError naming the file and, where there is one, the place in it."""
    data = read_bytes(path)
    try:
        return loads(data)
    except UserError as error:
        raise UserError("{name}: {why}", name=path.name, why=error) from error


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; raises UserError when there is none, it cannot be read or is too large for a project."""
    try:
        if path.is_dir():
            raise UserError("{path} is a folder; name the file in it.", path=path)
        if not path.exists():
            raise UserError("{path} does not exist.", path=path)
        if not path.is_file():
            raise UserError("{path} is not an ordinary file.", path=path)
        if path.stat().st_size > MOST_BYTES:
            raise UserError("{name}: {why}", name=path.name, why=_TOO_BIG)
        return path.read_bytes()
    except OSError as error:
        raise UserError("{path} cannot be read: {why}.", path=path, why=error.strerror or error) from error


def loads(data: bytes) -> Project:
    """The project that a file's bytes hold.

    Raises UserError with one sentence: the line of what is not JSON; table, row, id and field of a bad value; the ids
    of what does not fit together; or that it is no project, or one of a newer cxmapper.
    """
    if len(data) > MOST_BYTES:
        raise UserError(_TOO_BIG)
    with no_collector():
        text = decoded(data)
        if not text.strip():
            raise UserError("This is empty; a project is at least its “format_version” and “project”.")
        if _version(outline(text)) != FORMAT_VERSION:
            text = json.dumps(migrated(json.loads(text)))
        try:
            file = file_model().model_validate_json(text, strict=True)
        except ValidationError as error:
            raise UserError(out_of_shape(error.errors(include_url=False)[0], json.loads(text))) from None
        tables: list[Sequence[Record]] = [getattr(file, table) for table in LISTS]
        info: Record = getattr(file, ProjectInfo.table)
        return Project.build((info, *(record for table in tables for record in table)), file.model_extra)


def dumps(project: Project) -> bytes:
    """A project as the bytes of its file: every table and field in fixed order, what we do not know sorted by name."""
    data = to_json(_whole(project), indent=2) + b"\n"
    # Equal numbers are equal bytes: −0.0 == 0.0. Strings hold no raw line break, so the pattern sees whole values.
    return _MINUS_ZERO.sub(rb"\g<1>0.0", data) if b"-0.0" in data else data


def dumps_line(project: Project) -> bytes:
    """A project on one line without its end, for the journal."""
    return to_json(_whole(project))


def save(project: Project, path: Path) -> None:
    """Write a project to a file, whole or not at all; raises UserError when it cannot be written."""
    write_atomic(path, dumps(project))


def unknown_fields(project: Project) -> Mapping[tuple[str, str], Sequence[Id]]:
    """The fields that nobody here knows, misspelt or of a newer cxmapper: by table and name the records with them."""
    found: dict[tuple[str, str], list[Id]] = {}
    for table, kind in TABLES.items():
        for record in project.ordered(kind):
            for field in _unknown_in(record):
                found.setdefault((table, field), []).append(record.id)
    return found


def _version(value: JsonValue) -> JsonValue:
    if not isinstance(value, dict):
        raise UserError("This is JSON, but no cxmapper project: it is not one object.")
    for key in ("format_version", ProjectInfo.table):
        if key not in value:
            raise UserError("This is JSON, but no cxmapper project: it has no “{key}”.", key=key)
    return value["format_version"]


def _whole(project: Project) -> dict[str, object]:
    tables: dict[str, object] = {table: _canonical_table(project.ordered(TABLES[table])) for table in LISTS}
    unknown = {name: _canonical(project.unknown[name]) for name in sorted(project.unknown)}
    return {"format_version": FORMAT_VERSION, ProjectInfo.table: _canonical(project.info), **tables, **unknown}


def _canonical_table(records: tuple[Record, ...]) -> Sequence[object]:
    """The records, or, where they hold what we do not know, that sorted by name: equal is equal in any order."""
    return [_canonical(record) for record in records] if any(map(_holds_unknown, records)) else records


def _holds_unknown(value: Value) -> bool:
    return any(True for _ in _unknown_in(value))


def _unknown_in(value: Value) -> Iterator[str]:
    yield from value.__pydantic_extra__ or ()
    for name in _parts(type(value)):
        for part in _several(getattr(value, name)):
            if isinstance(part, Value):
                yield from (f"{name}.{field}" for field in _unknown_in(part))


def _several(value: object) -> Sequence[object]:
    return value if isinstance(value, tuple) else (value,)


@cache
def _parts(kind: type[Value]) -> tuple[str, ...]:
    """The fields made of smaller values, which may hold unknown fields too."""
    return tuple(name for name, field in kind.model_fields.items() if _names_a_value(field.annotation))


def _names_a_value(annotation: object) -> bool:
    if isinstance(annotation, type):
        return issubclass(annotation, Value)
    return any(_names_a_value(part) for part in get_args(annotation))


def _canonical(value: object) -> object:
    if isinstance(value, Value):
        known = {name: _canonical(getattr(value, name)) for name in type(value).model_fields}
        return known | {name: _canonical(extra) for name, extra in sorted((value.model_extra or {}).items())}
    if isinstance(value, dict):
        return {name: _canonical(value[name]) for name in sorted(value)}
    if isinstance(value, list | tuple):
        return [_canonical(part) for part in value]
    return value
