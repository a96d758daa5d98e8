"""Qualtrics: short names, the questions in any language, and in newer exports a row of ImportIds below them.

The row of ImportIds is JSON, or what Python prints for a dictionary. Legacy exports have two rows and call their own
columns V1, V2 …; a file whose rows below the names somebody deleted is known by the names.

Previews and tests, which the column Status tells, aren't answers of customers.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from cxmapper.feedback.tables.layout import Layout, clean, folded, layout_of
from cxmapper.feedback.tables.table import Kind, LeftOut

_IMPORT_ID = re.compile(r"""\{\s*["']ImportId["']\s*:\s*["']([^"']*)["'].*\}""", re.DOTALL)
_QUESTION = re.compile(r"QID[0-9]", re.IGNORECASE)
_DERIVED = re.compile(
    r"_NPS_GROUP$|TEXT_.+|[-_](?:DO|FIRST_CLICK|LAST_CLICK|PAGE_SUBMIT|CLICK_COUNT|BROWSER|VERSION|OS|RESOLUTION)$"
    r"|_DO_[0-9]+$",
    re.IGNORECASE,
)
"""What Qualtrics makes of an answer: its NPS group, topics and sentiment, order of display, clicks and browser."""

_OWN = {
    **dict.fromkeys(("startdate", "enddate", "recordeddate"), Kind.DATE),
    **dict.fromkeys(("responseid", "_recordid", "externaldatareference", "externalreference"), Kind.IDENTITY),
    **dict.fromkeys(("ipaddress", "recipientlastname", "recipientfirstname", "recipientemail"), Kind.PERSONAL),
    **dict.fromkeys(("name", "emailaddress"), Kind.PERSONAL),
    **dict.fromkeys(("locationlatitude", "locationlongitude", "locationaccuracy"), Kind.PERSONAL),
    **dict.fromkeys(("status", "progress", "duration", "duration (in seconds)", "finished"), Kind.META),
    **dict.fromkeys(("responseset", "responsesetid", "distributionchannel", "userlanguage"), Kind.META),
}
_TRIALS = ("1", "2", "9", "17", "Survey Preview", "Survey Test", "Offline Survey Preview")
"""The codes are sums: 1 for a preview, 2 for a test, 8 for spam, 16 for offline."""


def qualtrics(head: Sequence[Sequence[str]]) -> Layout | None:
    """Recognised by the row of ImportIds, by V1, V2 … above ResponseID, or by the names of its own columns."""
    names = clean(head[0])
    ids = [_IMPORT_ID.fullmatch(cell.strip()) for cell in head[2]] if len(head) > 2 else []
    if sum(map(bool, ids)) * 2 > len(names):
        return _layout(names, clean(head[1]), ["" if found is None else found[1] for found in ids], 3)
    if names[:3] == ["V1", "V2", "V3"] and len(head) > 1 and folded(head[1])[0] == "responseid":
        questions = clean(head[1])
        pairs = zip(names, questions, strict=True)
        own = [text if name == text or re.fullmatch("V[0-9]+", name) else name for name, text in pairs]
        return _layout(names, questions, own, 2)
    if {"responseid", "startdate", "finished"} <= set(folded(names)):
        questions = clean(head[1]) if len(head) > 1 and not _has_dates(names, head[1]) else []
        return _layout(names, questions, names, 2 if questions else 1)
    return None


def _has_dates(names: Sequence[str], row: Sequence[str]) -> bool:
    return any(char.isdigit() for char in row[folded(names).index("startdate")])


def _layout(names: Sequence[str], questions: Sequence[str], ids: Sequence[str], header_rows: int) -> Layout:
    kinds = {
        place: kind
        for place, (name, import_id) in enumerate(zip(names, ids, strict=True))
        if (kind := _kind(name, import_id)) is not None
    }
    layout = layout_of("Qualtrics", names, kinds, questions=questions, header_rows=header_rows)
    status = next((place for place, import_id in enumerate(ids) if _own_name(import_id) == "status"), None)
    return layout if status is None else replace(layout, trials=LeftOut(layout.columns[status].name, _TRIALS))


def _kind(name: str, import_id: str) -> Kind | None:
    if not import_id:
        return None
    if _DERIVED.search(name) or _DERIVED.search(import_id):
        return Kind.META
    if _own_name(import_id) in _OWN:
        return _OWN[_own_name(import_id)]
    return Kind.TEXT if re.search("[-_]TEXT$", import_id) or re.search("_TEXT$", name) else Kind.ANSWER


def _own_name(import_id: str) -> str:
    return "" if _QUESTION.match(import_id) else re.sub("^(?:panel|location)-", "", import_id.casefold())
