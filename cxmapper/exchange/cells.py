"""Cells of tables, and how to write them so that no spreadsheet runs them."""

import re

Cell = str | int | float
"""What can be written: text, or a number, which XLSX keeps as one."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_DEFUSED = re.compile(r"'+[=+\-@\t\r]")


def defused(text: str) -> str:
    """The text so that no spreadsheet runs it: an apostrophe before = + - @ tab or CR, however many precede it."""
    return f"'{text}" if _FORMULA.match(text) else text


def undefused(text: str) -> str:
    """The text that `defused` was given."""
    return text[1:] if _DEFUSED.match(text) else text
