"""Typeform: one row of headers, the token of the response first, the dates of it last.

Exports end in Start Date, Submit Date and Network ID; newer ones in Response Type, Start, Stage and Submit Date,
Network ID, Tags and Ending.
"""

from collections.abc import Sequence

from cxmapper.feedback.tables.layout import Layout, clean, folded, layout_of
from cxmapper.feedback.tables.table import Kind

_TAIL = {
    "response type": Kind.META,
    "start date (utc)": Kind.DATE,
    "stage date (utc)": Kind.META,
    "submit date (utc)": Kind.DATE,
    "network id": Kind.PERSONAL,  # made of the address of the respondent's network
    "tags": Kind.META,
    "ending": Kind.META,
}


def typeform(head: Sequence[Sequence[str]]) -> Layout | None:
    """Recognised by its first column, #, and a date of submission in UTC."""
    header = folded(head[0])
    if header[0] != "#" or "submit date (utc)" not in header:
        return None
    start = min(header.index(name) for name in _TAIL if name in header and name not in {"tags", "ending"})
    kinds = {place: _TAIL[name] for place, name in enumerate(header) if place >= start and name in _TAIL}
    return layout_of("Typeform", clean(head[0]), {0: Kind.IDENTITY, **kinds})
