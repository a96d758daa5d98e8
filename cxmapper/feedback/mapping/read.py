"""A map from its TOML. Errors name the place, and what may stand there."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from pydantic import ValidationError

from cxmapper.errors import UserError
from cxmapper.feedback.mapping.records import Asked, Code, Dates, Every, Group, PlaceKind, Question, Span, SurveyMap
from cxmapper.model.ids import new_id
from cxmapper.model.records import Audience, Metric, View
from cxmapper.model.refusing import refused
from cxmapper.wording import Sentence

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
D = TypeVar("D")

Table = Mapping[str, object]

_METRIC_FIELDS = (
    *("name", "kind", "scale", "cut", "better", "scope", "unit"),
    *("missing_codes", "threshold", "judgement", "headline"),
)


def read_map(text: str) -> SurveyMap:
    """The map that a TOML text holds.

    Raises UserError, with one sentence that names the place in the TOML, for what is no TOML, is not known, is missing
    or is of the wrong kind.
    """
    try:
        table: Table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError("The map is no TOML: {why}.", why=error) from error
    _known(table, "", *("audience", "period", "weight", "date", "waves", "groups", "metrics", "questions"))
    questions = _each(table, "questions", _question)
    if not questions:
        raise UserError("The map has no [[questions]]: say which column is which metric, or let a map be guessed.")
    return SurveyMap(
        questions,
        _choice(Audience, table, "", "audience", Audience.CUSTOMER),
        _period(table),
        _dates(_table(table, "", "date"), "date") if "date" in table else None,
        _each(table, "waves", _wave),
        _text(table, "", "weight", ""),
        _each(table, "groups", _group),
        _each(table, "metrics", _metric),
    )


def _period(table: Table) -> str:
    value = table.get("period", "")
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else _text(table, "", "period", "")


def _question(table: Table, place: str) -> Question:
    _known(table, place, "metric", "columns", "view", "skipped", "not_applicable", "labels", "reversed")
    columns = _table(table, place, "columns")
    if not columns:
        raise UserError(
            "{place}.columns names no column; write a line such as COLUMN = “title of a touchpoint”.", place=place
        )
    labels = _table(table, place, "labels") if "labels" in table else {}
    return Question(
        _text(table, place, "metric"),
        tuple(_asked(name, value, f"{place}.columns.{name}") for name, value in columns.items()),
        _choice(View, table, place, "view", None),
        _codes(table, place, "skipped"),
        _codes(table, place, "not_applicable"),
        {label: _number(value, f"{place}.labels.{label}") for label, value in labels.items()},
        _flag(table, place, "reversed"),
    )


def _asked(column: str, value: object, place: str) -> Asked:
    if isinstance(value, str):
        return Asked(column, _not_blank(value, place))
    if not isinstance(value, dict):
        raise UserError(
            "{place} is neither the title of a touchpoint nor a table such as {{ journey = “title” }}.", place=place
        )
    _known(value, place, *PlaceKind, "asked")
    kinds = [kind for kind in PlaceKind if kind.value in value]
    if len(kinds) != 1:
        raise UserError("{place} names not exactly one of: touchpoint, stage, journey.", place=place)
    name = _not_blank(_text(value, place, kinds[0].value), place)
    return Asked(column, name, kinds[0], _text(value, place, "asked", ""))


def _group(table: Table, place: str) -> Group:
    _known(table, place, "persona", "segment", "column", "values")
    if ("persona" in table) == ("segment" in table):
        raise UserError("{place} names not exactly one of: persona, segment.", place=place)
    kind = "persona" if "persona" in table else "segment"
    column, values = _text(table, place, "column", ""), _codes(table, place, "values")
    if bool(column) != bool(values):
        raise UserError(
            "{place} has only one of column and values; give both, or none for a segment's own rule.", place=place
        )
    return Group(_not_blank(_text(table, place, kind), place), kind == "persona", column, values)


def _dates(table: Table, place: str) -> Dates:
    _known(table, place, "column", "every", "day_first")
    day_first = _flag(table, place, "day_first") if "day_first" in table else None
    return Dates(_text(table, place, "column"), _choice(Every, table, place, "every", Every.MONTH), day_first)


def _wave(table: Table, place: str) -> Span:
    _known(table, place, "name", "start", "end")
    start, end = _day(table, place, "start"), _day(table, place, "end")
    if end < start:
        raise UserError("{place} ends before it starts; exchange start and end.", place=place)
    return Span(_not_blank(_text(table, place, "name"), place), start, end)


def _metric(table: Table, place: str) -> Metric:
    _known(table, place, *_METRIC_FIELDS)
    _not_blank(_text(table, place, "name"), f"{place}.name")
    try:
        return Metric.model_validate({**table, "id": new_id()})
    except ValidationError as error:
        first = error.errors()[0]
        inner = ".".join(str(part) for part in first["loc"])
        raise UserError("{place}.{inner}: {why}", place=place, inner=inner, why=refused(first)) from error


def _each(table: Table, name: str, make: Callable[[Table, str], T]) -> tuple[T, ...]:
    found = table.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise UserError("{name} is no list of tables; begin each with a line [[{name}]].", name=name)
    return tuple(make(one, f"{name}[{number}]") for number, one in enumerate(found, 1))


def _known(table: Table, place: str, *names: str) -> None:
    unknown = next((name for name in table if name not in names), None)
    if unknown is not None:
        where = f"{place}.{unknown}" if place else unknown
        raise UserError("{where} is not known in a map; there may be: {known}.", where=where, known=", ".join(names))


def _value(table: Table, place: str, name: str) -> object:
    if name not in table:
        raise UserError("{place} has no {name}; add it.", place=place or Sentence("The map"), name=name)
    return table[name]


def _text(table: Table, place: str, name: str, default: str | None = None) -> str:
    value = _value(table, place, name) if default is None else table.get(name, default)
    if not isinstance(value, str):
        raise UserError("{place} is no text; put it in quotation marks.", place=_path(place, name))
    return value


def _not_blank(text: str, place: str) -> str:
    if not text.strip():
        raise UserError("{place} is empty; give a name, or put a # before the line.", place=place)
    return text.strip()


def _table(table: Table, place: str, name: str) -> Table:
    value = _value(table, place, name)
    if not isinstance(value, dict):
        raise UserError("{place} is no table.", place=_path(place, name))
    return value


def _flag(table: Table, place: str, name: str) -> bool:
    value = table.get(name, False)
    if not isinstance(value, bool):
        raise UserError("{place} is neither true nor false.", place=_path(place, name))
    return value


def _day(table: Table, place: str, name: str) -> date:
    value = _value(table, place, name)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise UserError(
            "{place} is no day; write it like 2026-03-31, without quotation marks.", place=_path(place, name)
        )
    return value


def _codes(table: Table, place: str, name: str) -> tuple[Code, ...]:
    values = table.get(name, [])
    if not isinstance(values, list):
        raise UserError("{place} is no list; write it like [0] or [“n/a”].", place=_path(place, name))
    return tuple(
        value if isinstance(value, str) else _number(value, f"{_path(place, name)}[{number}]")
        for number, value in enumerate(values, 1)
    )


def _number(value: object, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= 1e15:
        raise UserError("{place} is no number.", place=place)
    return value


def _choice(kind: type[E], table: Table, place: str, name: str, default: D) -> E | D:
    value = table.get(name)
    if value is None:
        return default
    if not isinstance(value, str) or value not in tuple(kind):
        raise UserError("{place} is none of: {known}.", place=_path(place, name), known=", ".join(kind))
    return kind(value)


def _path(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
