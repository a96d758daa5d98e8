"""A map as TOML that a person edits: short lines, comments above them, columns to be placed commented out."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from cxmapper.feedback.mapping.records import Asked, Code, Dates, Group, PlaceKind, Question, SurveyMap
from cxmapper.model.records import Audience, Metric
from cxmapper.wording import one_line

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def written_map(
    survey: SurveyMap,
    *,
    above: Sequence[str] = (),
    beside: Sequence[Sequence[str]] = (),
    below: Sequence[str] = (),
) -> str:
    """The TOML of a map; `read_map` gives the same map back (metrics with other ids).

    `above` stands in comments at the top, `below` at the end, and `beside` after the columns of each question.
    """
    besides = (*beside, *(() for _ in survey.questions[len(beside) :]))
    blocks = [
        list(map(_comment, above)),
        list(_head(survey)),
        *([*_date(survey.dates)] for _ in (1,) if survey.dates is not None),
        *(
            ["[[waves]]", f"name = {_quoted(wave.name)}", f"start = {wave.start}", f"end = {wave.end}"]
            for wave in survey.waves
        ),
        *(list(metric_lines(metric)) for metric in survey.metrics),
        *(
            [*question_lines(question), *map(_comment, lines)]
            for question, lines in zip(survey.questions, besides, strict=True)
        ),
        *(list(group_lines(group)) for group in survey.groups),
        list(map(_comment, below)),
    ]
    return "\n".join("\n".join(block) + "\n" for block in blocks if block)


def unplaced_line(column: str) -> str:
    """The TOML of a column of which nobody has said what it is about."""
    return f"{_key(column)} = {_quoted('…')}"


def _head(survey: SurveyMap) -> Iterator[str]:
    if survey.audience is not Audience.CUSTOMER:
        yield f"audience = {_quoted(survey.audience)}"
    if survey.period:
        yield f"period = {_quoted(survey.period)}"
    if survey.weight:
        yield f"weight = {_quoted(survey.weight)}"


def _date(dates: Dates) -> Iterator[str]:
    yield "[date]"
    yield f"column = {_quoted(dates.column)}"
    yield f"every = {_quoted(dates.every)}"
    if dates.day_first is not None:
        yield f"day_first = {_plain(dates.day_first)}"


def question_lines(question: Question) -> Iterator[str]:
    """The TOML of one question and its columns."""
    yield "[[questions]]"
    yield f"metric = {_quoted(question.metric)}"
    if question.view is not None:
        yield f"view = {_quoted(question.view)}"
    if question.skipped:
        yield f"skipped = {_list(question.skipped)}"
    if question.not_applicable:
        yield f"not_applicable = {_list(question.not_applicable)}"
    if question.reversed:
        yield "reversed = true"
    if question.labels:
        labels = (f"{_key(label)} = {_plain(value)}" for label, value in question.labels.items())
        yield f"labels = {{ {', '.join(labels)} }}"
    yield "[questions.columns]"
    yield from map(_asked, question.columns)


def _asked(asked: Asked) -> str:
    if asked.kind is PlaceKind.TOUCHPOINT and not asked.question:
        return f"{_key(asked.column)} = {_quoted(asked.name)}"
    question = f", asked = {_quoted(asked.question)}" if asked.question else ""
    return f"{_key(asked.column)} = {{ {asked.kind.value} = {_quoted(asked.name)}{question} }}"


def group_lines(group: Group) -> Iterator[str]:
    """The TOML of one group."""
    yield "[[groups]]"
    yield f"{'persona' if group.persona else 'segment'} = {_quoted(group.name)}"
    if group.column:
        yield f"column = {_quoted(group.column)}"
        yield f"values = {_list(group.values)}"


def metric_lines(metric: Metric) -> Iterator[str]:
    """The TOML of a metric of one's own."""
    yield "[[metrics]]"
    given = metric.model_dump(mode="json", exclude_defaults=True, exclude={"id", "tags", "links"})
    for name, value in given.items():
        if isinstance(value, dict):
            inner = ", ".join(f"{key} = {_plain(part)}" for key, part in value.items() if part is not None)
            yield f"{name} = {{ {inner} }}"
        elif isinstance(value, list):
            yield f"{name} = {_list(value)}"
        else:
            yield f"{name} = {_plain(value)}"


def _list(values: Iterable[Code]) -> str:
    return f"[{', '.join(map(_plain, values))}]"


def _plain(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case int() | float() | date():
            return str(value)
    return _quoted(str(value))


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _quoted(name)


def _quoted(text: str) -> str:
    """A basic string of TOML, which escapes like JSON, and DEL too; half surrogates, which it cannot hold, are gone."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")


def _comment(text: str) -> str:
    return f"# {one_line(text)}".rstrip()
