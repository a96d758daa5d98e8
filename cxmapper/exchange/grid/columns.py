"""The columns of the grid: how their headers are recognised, and how they are written.

A header is a name, or parts joined by " · ": `Perceived emotion · persona Maria`, `NPS · period 2026-Q3 · n`. A metric
that is not one of the built-in ones is described: `Score [mean, min 1, max 5, step 1, judgement]`.
"""

import re
from collections.abc import Sequence
from itertools import product
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.exchange.grid.metrics import described, metric_called
from cxmapper.feedback.tables.reading import quoted
from cxmapper.model.records import Aspect, Audience, Metric, View
from cxmapper.wording import Sentence

NAMES = {
    "journey": "Journey, Journey title, Journey name, Customer journey, Map",
    "stage": "Stage, Phase, Section, Journey stage, Journey phase, Stage name, Stage title, Phase name",
    "stage_number": "Stage number",
    "number": "No., Number, Nr., #",
    "title": "Touchpoint, Touchpoint title, Touchpoint name, Title, Name, Task, Step, Activity, Interaction",
    "channel": "Channel, Channels, Medium, Contact channel",
    "line": "Line, Blueprint line, Visibility",
    "owner": "Owner, Owner name, Owned by, Responsible, Accountable, Department, Responsible department, Team",
    "personas": "Personas, Persona, Actors, Actor, People, Who, Customers, Customer",
    "existence": "Existence, Exists, State, Status",
    "evidence": "Evidence",
    "moment_of_truth": "Moment of truth, Moments of truth, MOT, Key moment",
    "description": "Description, Details, Comment, Comments, Notes",
    "duration": "Duration, Time, Time spent",
    "due": "Due, Due date, Deadline",
    "serves": "Serves",
    "next": "Next, Next steps, Followed by",
    "n": "n, Responses, Respondents, Answers, Sample size",
}
"""Field → the headers it goes by; the first is the one that is written."""


class FieldColumn(Struct, frozen=True):
    """A column with a field of the touchpoint, of its stage or journey; see `NAMES`."""

    field: str


class RatingColumn(Struct, frozen=True):
    """A column of ratings by hand, −2 … +2, of a persona (None: everyone), or of how well they are known."""

    view: View
    aspect: Aspect
    persona: str | None = None
    team: str | None = None
    part: Literal["value", "evidence"] = "value"


class ScoreColumn(Struct, frozen=True):
    """A column of measured scores: their value, their n, or the answers themselves, which hold both.

    `period` is as in the file; `wave` holds the days of a named one, "2026-03-01…2026-03-31".
    """

    metric: Metric
    period: str = ""
    wave: str = ""
    persona: str | None = None
    segment: str | None = None
    audience: Audience = Audience.CUSTOMER
    view: View = View.PERCEIVED
    part: Literal["value", "n", "answers"] = "value"


Column = FieldColumn | RatingColumn | ScoreColumn

_SEPARATOR = " · "
_RATINGS = {
    **{f"{view} {aspect}": (view, aspect) for view, aspect in product(View, Aspect)},
    **{str(aspect): (View.PERCEIVED, aspect) for aspect in Aspect},
    **{str(view): (view, Aspect.EMOTION) for view in View},
    **dict.fromkeys(("rating", "experience", "sentiment", "mood", "feeling"), (View.PERCEIVED, Aspect.EMOTION)),
    **dict.fromkeys(("expectation", "expectations"), (View.EXPECTED, Aspect.EMOTION)),
}
_COUNT = re.compile(
    r"(?:n|number|responses|respondents)(?: of| for)? (?P<after>.+)|(?P<before>.+?) \(?(?:n|responses|respondents)\)?"
)


def plain(header: str) -> str:
    """The header as it is compared: small letters, no punctuation at its ends, blanks for what joins words."""
    return " ".join(re.sub(r"[\s_\-/]+", " ", header).casefold().strip(" .:*").split())


_FIELDS = {plain(name) or name: field for field, names in NAMES.items() for name in names.split(", ")}


def is_header(cells: Sequence[str]) -> bool:
    """Whether a row is the grid's header: it names the touchpoints, and something else of theirs."""
    columns = {_column(cell) for cell in cells if cell.strip()}
    return FieldColumn("title") in columns and len(columns - {None}) > 1


def columns_of(headers: Sequence[str]) -> tuple[tuple[Column | None, ...], tuple[str, ...]]:
    """The column that each header names, None where it names none, and a warning about those.

    Raises UserError when two headers name the same column, or none the touchpoint.
    """
    columns = [_column(header) for header in headers]
    for at, column in enumerate(columns):
        columns[at] = _metric_where_counted(column, headers[at], columns)
    for at, column in enumerate(columns):
        if column is not None and column in columns[:at]:
            raise UserError(
                "The columns {one} and {other} say the same; rename or delete one.",
                one=quoted(headers[columns.index(column)]),
                other=quoted(headers[at]),
            )
    if FieldColumn("title") not in columns:
        found = ", ".join(quoted(header, 30) for header in headers[:8])
        raise UserError(
            "No column names the touchpoints; call it Touchpoint, Title or Step (there are: {found}).", found=found
        )
    unknown = [quoted(header) for header, column in zip(headers, columns, strict=True) if column is None and header]
    left_out = Sentence("Columns left out, as they are not known: {names}.", names=", ".join(unknown))
    return tuple(columns), (left_out,) if unknown else ()


def header_of(column: Column) -> str:
    """The header under which a column is written; `columns_of` reads it again."""
    if isinstance(column, FieldColumn):
        return NAMES[column.field].split(", ")[0]
    named: list[tuple[str, str | None]] = [("persona", column.persona)]
    if isinstance(column, RatingColumn):
        first = f"{column.view} {column.aspect}".capitalize()
        named = [*named, ("team", column.team)]
    else:
        period = ("wave", f"{column.wave} {column.period}") if column.wave else ("period", column.period or None)
        audience = ("audience", column.audience if column.audience is not Audience.CUSTOMER else None)
        view = ("view", column.view if column.view is not View.PERCEIVED else None)
        first = described(column.metric)
        named = [period, *named, ("segment", column.segment), audience, view]
    parts = [first, *(f"{word} {name}" for word, name in named if name is not None)]
    return joined([*parts, column.part] if column.part != "value" else parts)


def joined(parts: Sequence[str]) -> str:
    """Parts as one text, so that `divided` finds them again."""
    return _SEPARATOR.join(part.replace("·", "··") for part in parts)


def divided(text: str) -> list[str]:
    """The parts that `joined` was given."""
    return [part.replace("··", "·").strip() for part in text.split(_SEPARATOR)]


def _column(header: str) -> Column | None:
    first, *parts = divided(header)
    if parts:
        return _qualified(first, parts)
    name = plain(first)
    if name in _FIELDS or header.strip() in _FIELDS:
        return FieldColumn(_FIELDS.get(name) or _FIELDS[header.strip()])
    if name in _RATINGS:
        return RatingColumn(*_RATINGS[name])
    metric = metric_called(first)
    if metric is not None:
        return ScoreColumn(metric)
    count = _COUNT.fullmatch(name)
    counted = metric_called(count["after"] or count["before"]) if count else None
    if counted is not None:
        return ScoreColumn(counted, part="n")
    whose = re.fullmatch(r"(.+?)\s*\((.+)\)", first)
    rated = _column(whose[1]) if whose else None
    return replace(rated, persona=whose[2].strip()) if whose and isinstance(rated, RatingColumn) else None


def _qualified(first: str, parts: Sequence[str]) -> Column | None:
    words = dict(part.partition(" ")[::2] for part in parts)
    metric = metric_called(first)
    if plain(first) in _RATINGS and (metric is None or " " in first):
        view, aspect = _RATINGS[plain(first)]
        part: Literal["value", "evidence"] = "evidence" if "evidence" in words else "value"
        return RatingColumn(view, aspect, words.get("persona"), words.get("team"), part)
    if metric is None:
        return None
    days, _, wave = words.get("wave", "").partition(" ")
    try:
        audience, view = Audience(words.get("audience", "customer")), View(words.get("view", "perceived"))
    except ValueError:
        return None
    return ScoreColumn(
        metric,
        period=wave or words.get("period", ""),
        wave=days,
        persona=words.get("persona"),
        segment=words.get("segment"),
        audience=audience,
        view=view,
        part="n" if "n" in words else "answers" if "answers" in words else "value",
    )


def _metric_where_counted(column: Column | None, header: str, columns: Sequence[Column | None]) -> Column | None:
    """`Emotion` is a rating, but a metric beside `Emotion n`, and so are `Ease` and `Success`."""
    metric = metric_called(header)
    if not isinstance(column, RatingColumn) or metric is None:
        return column
    value = ScoreColumn(metric)
    counted = any(replace(value, part=part) in columns for part in ("n", "answers"))
    return value if counted else column
