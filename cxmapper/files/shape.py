"""The shape of a .cxmap file, made of the tables of a project, and what to say when something is out of shape."""

from functools import cache, reduce
from types import GenericAlias
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, JsonValue, create_model
from pydantic_core import ErrorDetails

from cxmapper.files.migrations import Document
from cxmapper.model.records import TABLES, ProjectInfo
from cxmapper.model.refusing import refused
from cxmapper.wording import Sentence

LISTS: Final = tuple(table for table in TABLES if table != ProjectInfo.table)
"""The tables that a file holds as lists; `project` is one object."""


@cache
def file_model() -> type[BaseModel]:
    """The model of a whole file: `format_version`, `project`, every table; tables that we do not know are extras."""
    fields: dict[str, Any] = {"format_version": (int, ...), ProjectInfo.table: (ProjectInfo, ...)}
    fields |= {table: (GenericAlias(tuple, (TABLES[table], ...)), ()) for table in LISTS}
    return create_model(
        "CxmapFile",
        __config__=ConfigDict(extra="allow", frozen=True, title="A cxmapper project", allow_inf_nan=False),
        **fields,
    )


def out_of_shape(error: ErrorDetails, document: Document) -> Sentence:
    """One sentence for the first thing that validation found: its table, row, id and field, and what is wrong."""
    if error["type"] == "json_invalid":
        return _not_json(str(error["ctx"]["error"]))
    return Sentence("{place}: {why}", place=_place(error, document), why=refused(error))


def _not_json(said: str) -> Sentence:
    """The Rust parser is stricter than Python's: it refuses half characters and deeper nesting."""
    what, _, place = said.partition(" at line ")
    line = place.split(" ")[0]
    if "recursion" in what:
        return Sentence("Line {line} is nested too deeply to be a project.", line=line)
    if "hex escape" in what or "surrogate" in what:
        return Sentence("Line {line} holds half of a character (a lone surrogate), which is no text.", line=line)
    return Sentence("Line {line} is not valid JSON: {what}.", line=line, what=what)


def _place(error: ErrorDetails, document: Document) -> Sentence:
    table, *path = error["loc"]
    words = [Sentence("Table {table}", table=table)]
    inside: JsonValue = document.get(str(table))
    if isinstance(inside, list) and path and isinstance(path[0], int):
        row = path[0]
        words.append(Sentence("row {row}", row=row + 1))
        inside, path = inside[row], path[1:]
    if isinstance(inside, dict) and isinstance(inside.get("id"), str):
        words.append(Sentence("id {id}", id=repr(str(inside["id"])[:64])))
    if field := _field(path, inside, missing=error["type"] == "missing"):
        words.append(Sentence("field {field}", field=field))
    return reduce(lambda before, then: Sentence("{before}, {then}", before=before, then=then), words)


def _field(path: list[str | int], inside: JsonValue, *, missing: bool) -> str:
    """The path within a record; what is not in it is a tag of a union, or what is missing."""
    steps = []
    for step in path:
        if isinstance(inside, dict) and step in inside:
            inside = inside[str(step)]
        elif isinstance(inside, list) and isinstance(step, int) and step < len(inside):
            inside = inside[step]
        elif not missing:
            break
        steps.append(str(step))
    return ".".join(steps)
