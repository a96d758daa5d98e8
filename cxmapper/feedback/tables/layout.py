"""How an export is laid out: how many rows of headers, and what they say of the columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from cxmapper.feedback.tables.table import Column, Kind, LeftOut, unique_names


@dataclass(frozen=True, slots=True)
class Layout:
    """Whose export it is, its rows of headers, its columns, and the values of a column that mark rows as trials."""

    origin: str
    header_rows: int
    columns: tuple[Column, ...]
    trials: LeftOut | None = None
    warnings: tuple[str, ...] = ()


def columns(names: Sequence[str], questions: Sequence[str], kinds: Sequence[Kind]) -> tuple[Column, ...]:
    """The columns, with names that are unique."""
    return tuple(Column(*parts) for parts in zip(unique_names(names), questions, kinds, strict=True))
