"""Values at the edges of what the schema of the file admits, and odd ones between."""

from collections.abc import Callable, Mapping
from random import Random

from pydantic import JsonValue

from cxmapper.files.schema import schema

_SCHEMA = schema()
_DEFINITIONS: Mapping[str, Mapping[str, object]] = _SCHEMA["$defs"]
_NUMBERS = (0, 1, 3.7, 1e-12, 1e-300)
_DAYS = ("0001-01-01", "2000-02-29", "2026-11-22", "9999-12-31")
_INSTANTS = ("0001-01-02T00:00:00Z", "9999-12-30T00:00:00Z")
_TEXTS = (
    *("", " ", "\t", "\n" * 50, "\x00\x01\x1b[2J", "\ufffe", "x" * 1_999, "word " * 399, "-0", "=1+1", "<b>&amp;</b>"),
    *("2026", "2026-Q3", "9999-12", "0001", "م" * 500, "用" * 300, "😀" * 200, "a\u0301" * 300, "\u202e\u2066abc"),
    *("\u00ad" * 40, "\u200b", "\u200e\u200f"),
)


def fields_of(table: str) -> Mapping[str, Mapping[str, object]]:
    """The fields of a table's records, each with its schema."""
    place = _SCHEMA["properties"][table]
    return _resolved(place.get("items", place))["properties"]


def extreme(of: Mapping[str, object], random: Random) -> JsonValue:
    """A value that a field's schema admits, or nearly: what is checked beyond the schema may still refuse it."""
    of = _resolved(of)
    if "anyOf" in of:
        return extreme(random.choice(of["anyOf"]), random)
    if "enum" in of:
        return random.choice(of["enum"])
    return _OF_TYPE[of["type"]](of, random)


def _number(of: Mapping[str, object], random: Random) -> float:
    low, high = of.get("minimum", -1e15), of.get("maximum", 1e15)
    return float(min(max(random.choice((low, high, *_NUMBERS)), low), high))


def _text(of: Mapping[str, object], random: Random) -> str:
    return random.choice({"date": _DAYS, "date-time": _INSTANTS}.get(of.get("format"), _TEXTS))


def _array(of: Mapping[str, object], random: Random) -> list[JsonValue]:
    items = of.get("prefixItems") or [of["items"]] * random.choice((0, 1, 2, 5))
    return [extreme(item, random) for item in items]


_OF_TYPE: Mapping[str, Callable[[Mapping[str, object], Random], JsonValue]] = {
    "null": lambda _, __: None,
    "boolean": lambda _, random: random.random() < 0.5,
    "integer": lambda of, random: int(_number(of, random)),
    "number": _number,
    "string": _text,
    "array": _array,
    "object": lambda of, random: {name: extreme(inner, random) for name, inner in of["properties"].items()},
}


def _resolved(of: Mapping[str, object]) -> Mapping[str, object]:
    return _DEFINITIONS[of["$ref"].rpartition("/")[2]] if "$ref" in of else of
