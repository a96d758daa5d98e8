"""The roadmap: ideas by the quarter in which they are due; what has no date stands last.

Each says against which pains it is, whose it is, how far it has come, and what it shall change or has changed.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from cxmapper.analysis.outcomes import expected, outcome_in_short
from cxmapper.drawing import marks
from cxmapper.drawing.charts.chart import HINT, PAD, STRONG, TEXT, Chart, Paper, finished, heading, told
from cxmapper.drawing.shapes import Box, Figure, Label, Part, Rect
from cxmapper.drawing.text.lines import wrap
from cxmapper.model.project import Project
from cxmapper.model.records import Department, Opportunity, PainPoint, Person, Status
from cxmapper.wording import day, short_day

COLUMN, GAP, LINE, INSET = 142.0, 8.0, 14.0, 10.0
"""A column's least width, what is between columns and cards, a line's height, and what is around a card's words."""

MOST_EMPTY = 8
"""Over more quarters than this those in which nothing is due are left out."""

_OVER = (Status.DONE, Status.DROPPED)

Quarter = tuple[int, int] | None
"""Year and quarter, 1–4; None: no date."""


class _Column(Struct, frozen=True):
    quarter: Quarter
    ideas: tuple[Opportunity, ...]


def roadmap(project: Project, ideas: Sequence[Opportunity], paper: Paper, today: date) -> Chart:
    """Ideas under the quarter of their day; what is past its day and neither done nor dropped is called overdue."""
    title = paper.say("chart.roadmap")
    if not ideas:
        return told(paper, title, paper.say("chart.roadmap.none"))
    columns = _columns(ideas)
    dated, late = sum(idea.due is not None for idea in ideas), sum(_is_overdue(idea, today) for idea in ideas)
    hint = paper.say("chart.roadmap.hint", dated=dated, all=len(ideas), overdue=late)
    head, top = heading(paper, title, hint)
    whole = paper.wide - 2 * PAD
    in_row = max(1, int((whole + GAP) // (COLUMN + GAP)))
    rows = -(-len(columns) // in_row)
    in_row = -(-len(columns) // rows)  # rows of one length look better than a last one of one column
    wide = (whole - GAP * (in_row - 1)) / in_row
    figures: list[Figure] = [head]
    y = top + 8
    for start in range(0, len(columns), in_row):
        span = (y, paper.high - PAD if rows == 1 else 0.0)
        drawn, y = _band(project, columns[start : start + in_row], span, wide, paper, today)
        figures += drawn
    keys = ("matrix.idea", "roadmap.pains", "roadmap.due", "roadmap.owner", "roadmap.expected", "status")
    table = [_cells(project, idea, paper, today) for column in columns for idea in column.ideas]
    return finished(paper, title, figures, y + PAD - GAP, [paper.say(f"chart.{key}") for key in keys], table)


def _columns(ideas: Sequence[Opportunity]) -> list[_Column]:
    by: dict[Quarter, list[Opportunity]] = {}
    for idea in sorted(ideas, key=lambda idea: (idea.due or date.max, idea.text, idea.id)):
        by.setdefault(_quarter(idea), []).append(idea)
    numbers = [4 * quarter[0] + quarter[1] - 1 for quarter in by if quarter is not None]
    if numbers and max(numbers) - min(numbers) < MOST_EMPTY:
        numbers = list(range(min(numbers), max(numbers) + 1))
    dated: list[Quarter] = [(number // 4, number % 4 + 1) for number in sorted(numbers)]
    wanted = [*dated, None] if None in by else dated
    return [_Column(quarter, tuple(by.get(quarter, ()))) for quarter in wanted]


def _quarter(idea: Opportunity) -> Quarter:
    return None if idea.due is None else (idea.due.year, (idea.due.month + 2) // 3)


def _is_overdue(idea: Opportunity, today: date) -> bool:
    return idea.due is not None and idea.due < today and idea.status not in _OVER


def _band(
    project: Project, columns: Sequence[_Column], span: tuple[float, float], wide: float, paper: Paper, today: date
) -> tuple[list[Figure], float]:
    """Columns side by side from a top to a bottom at least, and the y below them."""
    y, least = span
    cards: list[Figure] = []
    bottom = max(y + 64.0, least)
    for number, column in enumerate(columns):
        x, under = PAD + number * (wide + GAP), y + 28
        for idea in column.ideas:
            parts, high = _card(project, idea, wide - 2 * GAP, paper, today)
            rect = Rect(x + GAP, under, wide - 2 * GAP, high)
            title = ", ".join(filter(None, _cells(project, idea, paper, today)))
            cards.append(Figure(f"chart-action-{idea.id}", "chart-action", "page", rect, tuple(parts), idea.id, title))
            under += high + GAP
        bottom = max(bottom, under)
    grounds = []
    for number, column in enumerate(columns):
        rect = Rect(PAD + number * (wide + GAP), y, wide, bottom - y)
        ground = tuple(_ground(column, rect, paper, today))
        grounds.append(Figure(f"chart-quarter-{_id(column)}", "grid", "page", rect, ground))
    return [*grounds, *cards], bottom + GAP


def _id(column: _Column) -> str:
    return "none" if column.quarter is None else f"{column.quarter[0]}-{column.quarter[1]}"


def _ground(column: _Column, rect: Rect, paper: Paper, today: date) -> Iterator[Part]:
    now = column.quarter == (today.year, (today.month + 2) // 3)
    yield Box(Rect(0, 0, rect.w, rect.h), "panel", "accent" if now else "line", 1.6 if now else 1, radius=8)
    name = paper.say("chart.roadmap.undated") if column.quarter is None else _name(column.quarter, paper)
    if now:
        name = f"{name} · {paper.say('chart.roadmap.now')}"
    yield Label(INSET, 19, wrap(name, STRONG, rect.w - 2 * INSET, 1), STRONG, "accent" if now else "ink")
    if not column.ideas:
        nothing = wrap(paper.say("chart.roadmap.nothing"), HINT, rect.w - 2 * INSET, 1)
        yield Label(INSET, 19 + 22, nothing, HINT, "muted")


def _name(quarter: tuple[int, int], paper: Paper) -> str:
    return f"{paper.say('chart.quarter', n=quarter[1])} {quarter[0]}"


def _card(project: Project, idea: Opportunity, wide: float, paper: Paper, today: date) -> tuple[list[Part], float]:
    """An idea's words, and under them what else is known of it; and the card's height."""
    room = wide - 2 * INSET - 4
    over = idea.status in _OVER
    words = marks.paragraph(_text(idea, paper), INSET + 4, 17, room, 3, STRONG, "muted" if over else "ink")
    facts = [(_owner(project, idea, paper), "muted" if idea.owner_id else "missing")]
    facts.append((_status(project, idea, paper, today), "muted"))
    if pains := _pains(project, idea, paper):
        facts.append((paper.say("chart.roadmap.against", pains=pains), "muted"))
    if idea.status is not Status.DROPPED and (shall := expected(project, idea, paper.words)):
        facts.append((shall, "muted"))
    y = marks.below(words) + 2
    parts: list[Part] = [words]
    for fact, tone in facts:
        said = Label(INSET + 4, y, wrap(fact, TEXT, room, 3), TEXT, tone, leading=LINE)
        parts.append(said)
        y += LINE * len(said.lines)
    high = y - 4
    fill, edge = ("panel", "tick") if over else ("idea-soft", "idea-edge")
    ground = Box(Rect(0, 0, wide, high), fill, "line" if over else None, radius=6)
    return [ground, Box(Rect(0, 0, 4, high), edge, radius=2), *parts], high


def _text(idea: Opportunity, paper: Paper) -> str:
    return " ".join(idea.text.split()) or paper.say("chart.unnamed")


def _pains(project: Project, idea: Opportunity, paper: Paper) -> str:
    """The pains that it answers, each in quotes; empty for none."""
    known = (project.all(PainPoint)[id_] for id_ in idea.pain_point_ids)
    names = (" ".join(pain.text.split()) or paper.say("chart.unnamed") for pain in known)
    return ", ".join(paper.say("chart.roadmap.pain", pain=name) for name in names)


def _owner(project: Project, idea: Opportunity, paper: Paper) -> str:
    person, department = project.get(Person, idea.owner_id), project.get(Department, idea.owner_id)
    name = person.name if person else department.name if department else ""
    return name.strip() or paper.say("no_owner")


def _status(project: Project, idea: Opportunity, paper: Paper, today: date) -> str:
    facts = [paper.say(f"chart.status.{idea.status}")]
    if idea.due is not None:
        facts.append(short_day(idea.due, paper.words))
    if _is_overdue(idea, today):
        facts.append(paper.say("chart.roadmap.overdue"))
    facts += filter(None, [outcome_in_short(project, idea, paper.words)])
    return " · ".join(facts)


def _cells(project: Project, idea: Opportunity, paper: Paper, today: date) -> tuple[str, ...]:
    due = paper.say("chart.roadmap.undated") if idea.due is None else day(idea.due, paper.words)
    late = f", {paper.say('chart.roadmap.overdue')}" if _is_overdue(idea, today) else ""
    owner = _owner(project, idea, paper)
    came = outcome_in_short(project, idea, paper.words)
    return (
        _text(idea, paper),
        _pains(project, idea, paper),
        due,
        owner,
        expected(project, idea, paper.words),
        paper.say(f"chart.status.{idea.status}") + late + (f": {came}" if came else ""),
    )
