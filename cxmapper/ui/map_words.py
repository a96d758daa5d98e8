"""The words that a map, a persona's sheet, findings and differences say of their own accord, in the language chosen."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from cxmapper.analysis.assumptions import ENGLISH as QUESTIONS
from cxmapper.analysis.comparing_words import ENGLISH as DIFFERENCES
from cxmapper.analysis.course_messages import ENGLISH as COURSES
from cxmapper.drawing.charts.words import CHARTS
from cxmapper.drawing.sheet.words import SHEET
from cxmapper.feedback.wording import ENGLISH as NUMBERS
from cxmapper.wording import Words

TABLES: Mapping[str, Words] = {
    "numbers": NUMBERS,
    "map": {**CHARTS, **SHEET},
    "findings": {**QUESTIONS, **COURSES},
    "differences": DIFFERENCES,
}
"""By the translators' context. What is in the numbers is theirs in the others too."""


def map_words() -> Words:
    """What maps, rooms, persona sheets and charts are composed with; numbers, days and units too."""
    return _translated("map", _spoken())


def quoted(text: str) -> str:
    """Somebody's words in the quotation marks that the map has."""
    return map_words()["quoted"].format(text=text)


def number_words() -> Words:
    """What numbers, days and units are written with."""
    return _translated("numbers", _spoken())


def finding_words() -> Words:
    """What the sentences of findings, courses and questions for research are made of."""
    return _translated("findings", _spoken())


def difference_words() -> Words:
    """What differences between two states are told with."""
    return _translated("differences", _spoken())


def own_words(context: str) -> Words:
    """The words of a table that are not in the numbers'."""
    return {key: text for key, text in TABLES[context].items() if context == "numbers" or key not in NUMBERS}


@cache
def _translated(context: str, _language: str) -> Words:
    """Kept by the language, so that a picture finds the very same words again."""
    found: dict[str, str] = {}
    for name in ("numbers", context):
        for key, text in own_words(name).items():
            found[key] = QCoreApplication.translate(name, text, key)
    return found


def _spoken() -> str:
    app = QCoreApplication.instance()
    return str(app.property("language") or "") if app is not None else ""
