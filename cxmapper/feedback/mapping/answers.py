"""One cell of a survey read as an answer, or as the reason why there is none."""

import math
import re
from collections.abc import Iterable, Mapping
from enum import Enum, auto

from msgspec import Struct

from cxmapper.feedback.mapping.records import Code, Question
from cxmapper.model.records import Metric

_NUMBER = re.compile(r"[+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)")


class NoAnswer(Enum):
    """Why a cell counts as no answer."""

    SKIPPED = auto()
    NOT_APPLICABLE = auto()
    OUT_OF_RANGE = auto()


class Answers(Struct, frozen=True):
    """How the cells of a question's columns are read. `low` and `high` are the scale's ends, infinite where open."""

    skipped: frozenset[Code]
    not_applicable: frozenset[Code]
    labels: Mapping[Code, float]
    low: float
    high: float
    step: float | None
    turned: bool

    def read(self, cell: object) -> float | NoAnswer:
        """The number that a cell answers with, turned round where the question is reversed.

        Blank is skipped; then come the codes, the labels and plain numbers, with a decimal point or comma. What is
        none of these, or not on the scale, is out of range.
        """
        code = code_of(cell)
        if code in ("", *self.skipped):
            return NoAnswer.SKIPPED
        if code in self.not_applicable:
            return NoAnswer.NOT_APPLICABLE
        meant = self.labels.get(code, code)
        value = None if isinstance(meant, str) else self._on_scale(meant)
        if value is None:
            return NoAnswer.OUT_OF_RANGE
        return self.low + self.high - value if self.turned else value

    def _on_scale(self, value: float) -> float | None:
        if not self.low <= value <= self.high or not self.step:
            return value if self.low <= value <= self.high else None
        steps = (value - self.low) / self.step
        return self.low + round(steps) * self.step if abs(steps - round(steps)) < 1e-6 else None


def answers_to(question: Question, metric: Metric) -> Answers:
    """How the answers to a question are read with its metric; the metric's own missing codes are skipped."""
    scale = metric.scale
    return Answers(
        codes_of((*question.skipped, *metric.missing_codes)),
        codes_of(question.not_applicable),
        {code_of(label): value for label, value in question.labels.items()},
        -math.inf if scale is None else scale.min,
        math.inf if scale is None else scale.max,
        None if scale is None else scale.step,
        question.reversed,
    )


def codes_of(codes: Iterable[Code]) -> frozenset[Code]:
    """Codes as `code_of` gives them, so that 6, 6.0 and the text “6” are one."""
    return frozenset(code_of(code) for code in codes)


def code_of(cell: object) -> Code:
    """A cell to compare with: a number where it is one, else its text without case and needless spaces; blank: ""."""
    if cell is None or (isinstance(cell, float) and not math.isfinite(cell)):
        return ""
    if isinstance(cell, int | float):
        return float(cell)
    text = str(cell).strip()
    number = number_in(text)
    return folded(text) if number is None else number


def number_in(text: str) -> float | None:
    """The number that a text is, with a decimal point or comma; None where it is none. Thousands are not parted."""
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text.replace(",", ".").replace("−", "-"))
    return value if abs(value) <= 1e15 else None


def folded(text: str) -> str:
    """A text as labels are compared: case, kinds of space and full stops at its end do not matter."""
    return " ".join(text.casefold().split()).rstrip(".")
