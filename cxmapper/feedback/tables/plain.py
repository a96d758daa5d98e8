"""A table of no program that is known here: one row of headers."""

from collections.abc import Sequence

from cxmapper.feedback.tables.layout import Layout, clean, layout_of
from cxmapper.feedback.tables.table import Kind


def plain(head: Sequence[Sequence[str]]) -> Layout:
    """The first row is the header; a first column without one numbers the rows (so pandas and R write them)."""
    header = clean(head[0])
    numbers = len(header) > 1 and not header[0] and all(row[0].isdecimal() for row in head[1:])
    return layout_of("", header, {0: Kind.INDEX} if numbers else {})
