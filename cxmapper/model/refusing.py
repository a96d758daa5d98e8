"""What validation refused, in plain sentences: the one table of them, by pydantic's type of error."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic_core import ErrorDetails

from cxmapper.wording import Sentence

_NO_NUMBER: Final = "This is no number; write one such as 4.5."
_NO_WHOLE_NUMBER: Final = "This is no whole number; write one such as 4."
_NEITHER: Final = "This is neither true nor false; write one of them."
_NO_RECORD: Final = "This is no record; write its fields in curly brackets."
_NO_DAY: Final = "This is no day; write one such as 2026-12-15."
_NO_MOMENT: Final = "This is no moment with its time zone; write one such as 2026-12-15T10:00:00Z."

_SENTENCES: Final = {
    "string_type": "This is no text; write one.",
    "string_too_short": "This is empty; write something.",
    "finite_number": _NO_NUMBER,
    "float_type": _NO_NUMBER,
    "float_parsing": _NO_NUMBER,
    "int_type": _NO_WHOLE_NUMBER,
    "int_parsing": _NO_WHOLE_NUMBER,
    "int_parsing_size": _NO_WHOLE_NUMBER,
    "int_from_float": _NO_WHOLE_NUMBER,
    "bool_type": _NEITHER,
    "bool_parsing": _NEITHER,
    "missing": "This is missing; add it.",
    "extra_forbidden": "Nothing of this name is known here; take it out.",
    "tuple_type": "This is no list; write it in square brackets.",
    "model_type": _NO_RECORD,
    "named_tuple_type": _NO_RECORD,
    "date_type": _NO_DAY,
    "date_parsing": _NO_DAY,
    "date_from_datetime_parsing": _NO_DAY,
    "date_from_datetime_inexact": _NO_DAY,
    "datetime_type": _NO_MOMENT,
    "datetime_parsing": _NO_MOMENT,
    "datetime_from_date_parsing": _NO_MOMENT,
    "timezone_aware": _NO_MOMENT,
}
"""Those that name no bound."""


def refused(error: ErrorDetails) -> Sentence:
    """What is wrong with a value, without its place; in the validator's own words where the table knows none."""
    kind, context = error["type"], error.get("ctx", {})
    said = context.get("error")
    if isinstance(said, ValueError) and isinstance(said.args[0], Sentence):
        return said.args[0]
    if kind in _SENTENCES:
        return Sentence(_SENTENCES[kind])
    return _bounded(kind, context) or Sentence("This does not fit: {why}.", why=error["msg"])


def _bounded(kind: str, context: Mapping[str, Any]) -> Sentence | None:
    said = None
    match kind:
        case "string_too_long":
            said = Sentence("This is longer than {most} characters; shorten it.", most=_number(context["max_length"]))
        case "string_pattern_mismatch":
            said = Sentence("This has not the form {pattern}; correct it.", pattern=context["pattern"])
        case "enum":
            words = context["expected"].replace(" or ", ", ").replace("'", "")
            said = Sentence("This is none of: {words}; write one of them.", words=words)
        case "greater_than_equal":
            said = Sentence("This is less than {least}; raise it.", least=_number(context["ge"]))
        case "less_than_equal":
            said = Sentence("This is more than {most}; lower it.", most=_number(context["le"]))
        case "greater_than":
            said = Sentence("This is not more than {least}; raise it.", least=_number(context["gt"]))
        case "less_than":
            said = Sentence("This is not less than {most}; lower it.", most=_number(context["lt"]))
    return said


def _number(bound: float) -> str:
    return f"{bound:,.16g}".replace("-", "−")
