"""What was copied, as text for the clipboard: the tables of a file, so that it passes from window to window."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from cxmapper.editing.edits.copying import COMES_ALONG, ROOTS, Clipping
from cxmapper.errors import UserError
from cxmapper.files.migrations import FORMAT_VERSION, Document, migrated
from cxmapper.files.shape import LISTS, file_model, out_of_shape
from cxmapper.files.strict_json import decoded, outline
from cxmapper.model.record import Id, Record
from cxmapper.model.records import ProjectInfo

MIME: Final = "application/x-cxmapper+json"
MOST_BYTES: Final = 50_000_000
_KEY = "clipping"
_NOT_OURS = "What is on the clipboard was not copied in cxmapper; copy it again."
_KINDS = {kind.table for kind in ROOTS}
_NEVER_INSIDE = COMES_ALONG | {"votes", "waivers", "versions"}


class _Parts(BaseModel):
    """Ids: what was chosen, in order, and what is only named; all the rest lies below what was chosen."""

    roots: list[Id]
    named: list[Id]


def dumps_clipping(clipping: Clipping) -> bytes:
    """A clipping as JSON in UTF-8: tables like those of a file of the same `format_version`, and what was chosen."""
    tables: defaultdict[str, list[Record]] = defaultdict(list)
    for record in (*clipping.records, *clipping.named):
        tables[record.table].append(record)
    parts = _Parts(roots=_ids(clipping.roots), named=_ids(clipping.named))
    whole = {"format_version": FORMAT_VERSION, ProjectInfo.table: ProjectInfo(id="project"), **tables, _KEY: parts}
    return to_json(whole)


def loads_clipping(data: bytes) -> Clipping:
    """The clipping that the bytes hold; other programs can put anything there, so all of it is checked.

    Raises UserError when it is no clipping, one of a newer cxmapper, or has values that no record can have.
    """
    if len(data) > MOST_BYTES:
        raise UserError(
            "What was copied is larger than {most} million bytes; copy less at once.", most=MOST_BYTES // 1_000_000
        )
    text = decoded(data)
    document = outline(text)
    if not isinstance(document, dict) or _KEY not in document:
        raise UserError(_NOT_OURS)
    whole: Document = json.loads(text)
    try:
        parts = _Parts.model_validate(whole.pop(_KEY))
    except ValidationError:
        raise UserError(_NOT_OURS) from None
    whole = migrated(whole)
    try:
        file = file_model().model_validate_json(json.dumps(whole), strict=True)
    except ValidationError as error:
        raise UserError(out_of_shape(error.errors(include_url=False)[0], whole)) from None
    return _clipping([record for table in LISTS for record in getattr(file, table)], parts)


def _clipping(found: list[Record], parts: _Parts) -> Clipping:
    by_id = {record.id: record for record in found}
    named, roots = dict.fromkeys(parts.named), dict.fromkeys(parts.roots)
    inside = {record_id: by_id[record_id] for record_id in roots if record_id in by_id}
    inside |= {record_id: record for record_id, record in by_id.items() if record_id not in named}
    sound = (
        roots
        and len(by_id) == len(found)
        and by_id.keys() >= named.keys() | roots.keys()
        and all(by_id[record_id].table in _KINDS for record_id in roots)
        and not any(record.table in _NEVER_INSIDE for record in inside.values())
    )
    if not sound:
        raise UserError(_NOT_OURS)
    return Clipping(
        tuple(by_id[record_id] for record_id in roots),
        tuple(inside.values()),
        tuple(by_id[record_id] for record_id in named),
    )


def _ids(records: Iterable[Record]) -> list[Id]:
    return [record.id for record in records]
