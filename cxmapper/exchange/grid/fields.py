"""The cells of a row of the grid as fields of a touchpoint, and columns that only sound like them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.exchange.grid.cells import choice, list_of, number_of, truth_of, value_in
from cxmapper.exchange.grid.columns import Column, FieldColumn, RatingColumn, header_of, plain
from cxmapper.exchange.grid.names import Names
from cxmapper.exchange.imported import made
from cxmapper.exchange.tables import Table
from cxmapper.feedback.tables.reading import quoted
from cxmapper.model.records import Department, Evidence, Existence, Id, Line, Persona, Touchpoint
from cxmapper.wording import Sentence


def line_of(number: int) -> Sentence:
    """How a sentence about a line of the file begins."""
    return Sentence("Line {number}", number=number)


class Row(Struct, frozen=True):
    """A row with its line in the file and its cells, without blanks around them."""

    line: int
    cells: Mapping[Column, str]

    def text(self, name: str) -> str:
        """The cell of a field's column, empty where there is no such column."""
        return self.cells.get(FieldColumn(name), "")

    @property
    def place(self) -> Sentence:
        """How a sentence about this row begins."""
        return line_of(self.line)


def touchpoint_of(row: Row, id_: Id, stage_id: Id, order: str, names: Names) -> Touchpoint:
    """The touchpoint of a row. Raises UserError, naming the line, for a value that does not fit."""
    owner = row.text("owner")
    return made(
        Touchpoint,
        row.place,
        id=id_,
        stage_id=stage_id,
        title=row.text("title"),
        channel=row.text("channel"),
        line=_line(row.text("line"), row.place),
        owner_id=names.id_of(Department, owner, row.place) if owner else None,
        persona_ids=tuple(names.id_of(Persona, name, row.place) for name in list_of(row.text("personas"))),
        existence=_existence(row.text("existence"), row.place),
        evidence=choice(Evidence, row.text("evidence"), row.place, Evidence.ASSUMED),
        moment_of_truth=truth_of(row.text("moment_of_truth"), row.place),
        description=row.text("description"),
        duration=row.text("duration"),
        due=_day(row.text("due"), row.place),
        order=order,
    )


def _day(text: str, place: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UserError(
            "{place}: {text} is no date; write it as 2026-03-31.", place=place, text=quoted(text, 30)
        ) from error


def step_of(text: str, place: str) -> float | None:
    """A rating by hand; None for an empty cell."""
    value = number_of(text, place) if text else None
    if value is not None and not -2 <= value <= 2:
        raise UserError(
            "{place}: {text} lies outside −2 … +2; ratings by hand run from −2 to +2.",
            place=place,
            text=quoted(text, 30),
        )
    return value


def _line(text: str, place: str) -> Line:
    return choice(Line, text, place, Line.FRONTSTAGE)


def _existence(text: str, place: str) -> Existence:
    return choice(Existence, text, place, Existence.EXISTS)


_CHECKS: Mapping[str, Callable[[str, str], object]] = {
    "line": _line,
    "existence": _existence,
    "moment_of_truth": truth_of,
    "due": _day,
}
"""Fields that do not take any text, and what tells whether it fits."""


def fitting_columns(
    table: Table, columns: Sequence[Column | None]
) -> tuple[tuple[Column | None, ...], tuple[str, ...]]:
    """The columns without those that only seemed to be ours: another word for one, above what does not fit it."""
    fitting, warnings = list(columns), []
    for at, (header, column) in enumerate(zip(table.headers, columns, strict=True)):
        if column is None or plain(header) == plain(header_of(column)):
            continue
        check = _check_of(column)
        if check is None:
            continue
        try:
            for line, row in zip(table.lines, table.rows, strict=True):
                check(value_in(row[at]), line_of(line))
        except UserError as error:
            fitting[at] = None
            warnings.append(Sentence("The column {column} was left out. {why}", column=quoted(header), why=error))
    return tuple(fitting), tuple(warnings)


def takes_any_text(column: Column) -> bool:
    """Whether a column holds words, where a dash may be one, and no values."""
    return isinstance(column, FieldColumn) and column.field != "n" and column.field not in _CHECKS


def _check_of(column: Column) -> Callable[[str, str], object] | None:
    """What tells whether a text fits the column; None where any does."""
    if isinstance(column, RatingColumn):
        return step_of if column.part == "value" else None
    return _CHECKS.get(column.field) if isinstance(column, FieldColumn) else None
