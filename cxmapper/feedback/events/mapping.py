"""Which touchpoint an activity of a log stands for: guessed from its name, then confirmed in a small TOML file."""

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from unicodedata import combining, normalize

from msgspec import Struct

from cxmapper.errors import UserError
from cxmapper.feedback.events.follows import Counted
from cxmapper.feedback.events.log import Columns
from cxmapper.feedback.guess.likeness import Weights, likeness
from cxmapper.model.record import Id
from cxmapper.model.records import Line, Touchpoint
from cxmapper.wording import filled

LIKELY = 0.5
"""From this likeness on a guess is proposed."""

_NO_WORD = re.compile(r"[\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")

_HEAD = """# Which touchpoint of the map each activity of the log stands for: "activity" = "title of the touchpoint".
# Lines with # in front are guesses that nobody has confirmed, or activities without a guess; those that stay so are
# skipped over. Take the # away, and correct the title, to count them.
"""


class EventMap(Struct, frozen=True):
    """The columns of a log, as far as they are said, and the touchpoint (title or id) that each activity stands for."""

    columns: Mapping[str, str]
    touchpoints: Mapping[str, str]


def same_names(activities: Sequence[str], touchpoints: Sequence[Touchpoint]) -> dict[str, Id]:
    """The activities that are called as one touchpoint is, but for accents, capitals and punctuation."""
    return {activity: ids[0] for activity, ids in _called(activities, touchpoints).items() if len(ids) == 1}


def doubtful_names(activities: Sequence[str], touchpoints: Sequence[Touchpoint]) -> tuple[str, ...]:
    """The activities that are called as more than one touchpoint is."""
    return tuple(activity for activity, ids in _called(activities, touchpoints).items() if len(ids) > 1)


def _called(activities: Sequence[str], touchpoints: Sequence[Touchpoint]) -> Mapping[str, Sequence[Id]]:
    called: dict[str, list[Id]] = {}
    for touchpoint in touchpoints:
        called.setdefault(plain(touchpoint.title), []).append(touchpoint.id)
    return {activity: called.get(plain(activity), []) for activity in activities if plain(activity)}


def likely(activities: Sequence[str], touchpoints: Sequence[Touchpoint]) -> dict[str, Id]:
    """The touchpoint that each activity is called like, for somebody to confirm; of equals the first.

    What customers do not see is meant only where it is called the same.
    """
    met = [touchpoint for touchpoint in touchpoints if touchpoint.line is Line.FRONTSTAGE and touchpoint.title.strip()]
    titles = [touchpoint.title for touchpoint in met]
    ids = {touchpoint.title: touchpoint.id for touchpoint in reversed(met)}
    weights = Weights.of([*activities, *titles])
    found = {activity: _most_alike(activity, titles, weights) for activity in activities}
    return {activity: ids[title] for activity, title in found.items() if title} | same_names(activities, touchpoints)


def read_map(path: Path) -> EventMap:
    """The mapping in a TOML file: tables `columns` and `touchpoints`, both of texts. Raises UserError for any other."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {why}; choose another file.", name=path.name, why=error.strerror or error
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(
            "{name} is no TOML: {why}; correct it, or make one with --guess.", name=path.name, why=error
        ) from error
    tables = []
    for name in ("columns", "touchpoints"):
        table = document.pop(name, {})
        if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
            raise UserError(
                'In {name} [{table}] has lines such as "name" = "text" and no others; correct it.',
                name=path.name,
                table=name,
            )
        tables.append(table)
    if document:
        raise UserError(
            "{name} has “{table}” beside [columns] and [touchpoints]; take it out.",
            name=path.name,
            table=next(iter(document)),
        )
    if wrong := tables[0].keys() - {"case", "activity", "time"}:
        raise UserError(
            "In {name} [columns] has “{column}”; it has case, activity and time.", name=path.name, column=min(wrong)
        )
    return EventMap(*tables)


def resolved(said: Mapping[str, str], touchpoints: Sequence[Touchpoint]) -> dict[str, Id]:
    """Activity → touchpoint id. Raises UserError for a title that no touchpoint has, or more than one."""
    ids = {touchpoint.id for touchpoint in touchpoints}
    titled: dict[str, list[Id]] = {}
    for touchpoint in touchpoints:
        titled.setdefault(plain(touchpoint.title), []).append(touchpoint.id)
    found = {}
    for activity, name in said.items():
        named = [name] if name in ids else titled.get(plain(name), [])
        if name and len(named) != 1:
            raise UserError(
                "More than one touchpoint is called “{name}”, for which “{activity}” shall stand; write its id."
                if named
                else "No touchpoint of the journey is called “{name}”, for which “{activity}” shall stand; "
                "correct the title.",
                name=name,
                activity=activity,
            )
        if name:
            found[activity] = named[0]
    return found


def map_text(columns: Columns, touchpoints: Mapping[str, str]) -> str:
    """The TOML of a mapping."""
    lines = [*_columns(columns), "", "[touchpoints]"]
    return "\n".join([*lines, *(f"{_text(name)} = {_text(place)}" for name, place in touchpoints.items()), ""])


def _columns(columns: Columns) -> list[str]:
    return ["[columns]", *(f"{name} = {_text(getattr(columns, name))}" for name in ("case", "activity", "time"))]


def proposed_map(columns: Columns, activities: Mapping[str, Counted], touchpoints: Sequence[Touchpoint]) -> str:
    """A mapping to edit: sure guesses as they are, the others in comments; how often each activity came beside it."""
    same = same_names(list(activities), touchpoints)
    guessed = likely(list(activities), touchpoints)
    of_id = {touchpoint.id: touchpoint.title for touchpoint in touchpoints}
    lines = [_HEAD, *_columns(columns), "", "[touchpoints]"]
    for activity, counted in sorted(activities.items(), key=lambda one: (-one[1].cases, one[0])):
        title = of_id[guessed[activity]] if activity in guessed else ""
        mark = "" if activity in same else "# "
        said = filled(
            "{events} {events|event|events}, {cases} {cases|case|cases}",
            events=f"{counted.events:,}",
            cases=f"{counted.cases:,}",
        )
        lines.append(f"{mark}{_text(activity)} = {_text(title)}  # {said}")
    lines += [
        "",
        "# The touchpoints are:",
        *(f"#   {' '.join(title.split())}" for title in of_id.values() if title.strip()),
    ]
    return "\n".join(lines) + "\n"


def _most_alike(activity: str, titles: Sequence[str], weights: Weights) -> str:
    """The title that an activity is most like, the first of equals; empty where none is like it."""
    scored = [(likeness(activity, "", title, weights), title) for title in titles]
    best, title = max(scored, key=lambda one: one[0], default=(0.0, ""))
    return title if best >= LIKELY else ""


def plain(name: str) -> str:
    """The words and numbers of a name without accents, capitals and signs: “Order_Placed”, “orderPlaced”."""
    letters = (sign for sign in normalize("NFKD", _HUMP.sub(" ", name)) if not combining(sign))
    return _NO_WORD.sub(" ", "".join(letters).casefold()).strip()


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
