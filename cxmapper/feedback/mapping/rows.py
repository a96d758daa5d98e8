"""A map column by column, as somebody edits it in a table, and the map that comes of it again."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from cxmapper.feedback.mapping.answers import number_in
from cxmapper.feedback.mapping.records import Asked, Code, Group, PlaceKind, Question, SurveyMap
from cxmapper.model.records import Metric, View

_PARTED = re.compile(r";|,\s+")


class Use(StrEnum):
    """What a column is for. COMMENTS are looked through one by one; a map doesn't tell of them."""

    NOTHING = "nothing"
    SCORE = "score"
    WHO = "who"
    COMMENTS = "comments"


class Row(Struct, frozen=True):
    """One column: what it is for, and how it is read if it is a score: see `Asked` and `Question`.

    `name` is the id or title of what it is about, empty while nobody has said.
    """

    column: str
    use: Use = Use.NOTHING
    metric: str = ""
    name: str = ""
    kind: PlaceKind = PlaceKind.TOUCHPOINT
    view: View | None = None
    skipped: tuple[Code, ...] = ()
    not_applicable: tuple[Code, ...] = ()
    labels: Mapping[str, float] = field(default_factory=dict)
    reversed: bool = False
    question: str = ""

    @property
    def is_placed(self) -> bool:
        """Whether all is said that a score needs."""
        return bool(self.use is Use.SCORE and self.metric and self.name)

    def answered_by(self, question: Question) -> "Row":
        """The row, read as the columns of this question are."""
        return replace(
            self,
            metric=question.metric,
            view=question.view,
            skipped=question.skipped,
            not_applicable=question.not_applicable,
            labels=question.labels,
            reversed=question.reversed,
        )


def rows_of(survey: SurveyMap, columns: Iterable[str], unplaced: Mapping[str, Question]) -> dict[str, Row]:
    """A row for each of a table's columns; `unplaced` are ratings that nobody has placed, and how they are read."""
    rows = {name: Row(name) for name in columns}
    for name, question in unplaced.items():
        rows[name] = rows[name].answered_by(question)
    for question in survey.questions:
        for one in question.columns:
            if one.column in rows:
                row = Row(one.column, Use.SCORE, name=one.name, kind=one.kind, question=one.question)
                rows[one.column] = row.answered_by(question)
    for group in survey.groups:
        if group.column in rows:
            rows[group.column] = replace(rows[group.column], use=Use.WHO)
    return rows


def map_of(
    rows: Iterable[Row], base: SurveyMap, offered: Mapping[str, Sequence[Group]], metrics: Sequence[Metric]
) -> SurveyMap:
    """The map that the rows say, and for all else `base`.

    A column of WHO that `base` has no groups for gets those `offered`; of `metrics` those that a question uses.
    """
    rows = tuple(rows)
    questions: dict[tuple[object, ...], Question] = {}
    for row in rows:
        if row.is_placed:
            alike = (row.metric, row.view, row.skipped, row.not_applicable, tuple(row.labels.items()), row.reversed)
            there = questions.get(alike) or Question(
                row.metric, (), row.view, row.skipped, row.not_applicable, row.labels, row.reversed
            )
            asked = Asked(row.column, row.name, row.kind, row.question)
            questions[alike] = replace(there, columns=(*there.columns, asked))
    who = [row.column for row in rows if row.use is Use.WHO]
    kept = [group for group in base.groups if not group.column or group.column in who]
    new = [group for column in who if not _has(base, column) for group in offered.get(column, ())]
    used = {row.metric for row in rows if row.is_placed}
    return replace(
        base,
        questions=tuple(questions.values()),
        groups=(*kept, *new),
        metrics=tuple(metric for metric in metrics if metric.name in used),
    )


def _has(survey: SurveyMap, column: str) -> bool:
    return any(group.column == column for group in survey.groups)


def codes_in(text: str) -> tuple[Code, ...]:
    """The codes that somebody typed, with semicolons, or commas and spaces, between them: “0; 6; Don't know”."""
    typed = (part.strip() for part in _PARTED.split(text))
    found = ((part, number_in(part)) for part in typed if part)
    return tuple(part if number is None else number for part, number in found)


def codes_text(codes: Iterable[Code]) -> str:
    """Codes as `codes_in` reads them."""
    return "; ".join(code if isinstance(code, str) else f"{code:g}" for code in codes)
