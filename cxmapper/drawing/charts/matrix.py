"""What to do first: ideas by impact and effort, each with its number, and beside it its words where there is room."""

import math
from collections.abc import Iterator, Sequence

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.charts.chart import HINT, PAD, STRONG, TEXT, Chart, Paper, Plane, finished, heading, told
from cxmapper.drawing.charts.dots import line
from cxmapper.drawing.shapes import Box, Ellipse, Figure, Label, Part, Path, Rect
from cxmapper.drawing.text.lines import Line, Style, width, wrap
from cxmapper.model.records import Opportunity, Status

RADIUS = 9.0
NUMBER = Style(10, bold=True)
WIDE = 620.0
"""From this width the list of what has no words on the matrix stands beside it."""

LINE = 14.0
LABEL = 118.0
"""The width of the words at a dot, on at most two lines."""

ABOVE, BELOW = 24.0, 32.0
"""What is kept free over and under the plane for the names of its quarters and axes."""

_GOLDEN = math.pi * (3 - math.sqrt(5))
_DONE = (Status.DONE, Status.DROPPED)


class _Spot(Struct, frozen=True):
    """An idea with its number and where it is drawn."""

    idea: Opportunity
    number: int
    x: float
    y: float


_Words = dict[str, tuple[tuple[Line, ...], Rect]]
"""The lines of what stands at a dot, and where, by the idea's id."""


class _Layout(Struct, frozen=True):
    """The plane with its dots and their words, and where lists begin."""

    plane: Plane
    spots: tuple[_Spot, ...]
    labels: _Words
    lists: tuple[float, float]


def matrix(ideas: Sequence[Opportunity], paper: Paper) -> Chart:
    """Ideas on a plane of impact and effort; those of which either is unknown are listed.

    Numbers run from the most impact for the least effort. A dot that had to make room for others has a thread to where
    it belongs. `Chart.plane` says which impact and effort a point stands for.
    """
    title = paper.say("chart.matrix")
    if not ideas:
        return told(paper, title, paper.say("chart.matrix.none"))
    ranked = sorted(ideas, key=_rank)
    placed = [(number, idea) for number, idea in enumerate(ranked, 1) if _is_placed(idea)]
    unknown = [(number, idea) for number, idea in enumerate(ranked, 1) if not _is_placed(idea)]
    over = any(idea.status in _DONE for _, idea in placed)
    head, top = heading(paper, title, paper.say("chart.matrix.square") if over else "")
    layout = _layout(placed, unknown, top, paper)
    plane, labels = layout.plane, layout.labels
    ground_rect = Rect(0, 0, paper.wide, plane.rect.bottom + BELOW)
    ground = Figure("chart-plane", "grid", "page", ground_rect, tuple(_ground(plane, paper)))
    dots = [_dot(spot, labels.get(spot.idea.id), plane, paper) for spot in layout.spots]
    listed = [(spot.number, spot.idea) for spot in layout.spots if spot.idea.id not in labels]
    lists = ((listed, "chart.matrix.listed"), (unknown, "chart.matrix.unknown"))
    rows, bottom = _lists(lists, *layout.lists, paper)
    keys = ("idea", "impact.head", "effort.head")
    table_head = [*(paper.say(f"chart.matrix.{key}") for key in keys), paper.say("chart.status")]
    table = [_cells(number, idea, paper) for number, idea in enumerate(ranked, 1)]
    whole_high = max(plane.rect.bottom + BELOW + PAD, bottom + PAD)
    return finished(paper, title, (head, ground, *dots, *rows), whole_high, table_head, table, plane)


def _rank(idea: Opportunity) -> tuple[object, ...]:
    """What is open before what is over, the most impact for the least effort first, the unknown last."""
    known = _is_placed(idea)
    gain = (idea.impact or 0) - (idea.effort or 0)
    return (not known, idea.status in _DONE, -gain, -(idea.impact or 0), idea.text, idea.id)


def _is_placed(idea: Opportunity) -> bool:
    return idea.impact is not None and idea.effort is not None


def _name(idea: Opportunity, paper: Paper) -> str:
    return " ".join(idea.text.split()) or paper.say("chart.unnamed")


# The plane


def _layout(
    placed: Sequence[tuple[int, Opportunity]], unknown: Sequence[tuple[int, Opportunity]], top: float, paper: Paper
) -> _Layout:
    """On a wide chart nothing is listed if all words have room; else the list stands beside or below the plane."""
    whole = paper.wide - 2 * PAD
    widths = [whole] if paper.wide < WIDE else [whole * 0.66] if unknown else [whole, whole * 0.66]
    for across in widths:
        lowest = max(110.0, len(placed) * (2 * RADIUS + 2) ** 2 * 2.8 / max(1.0, across - 18))
        below = min(3, len(unknown)) * LINE if across == whole else 0.0
        high = max(lowest, paper.high - top - ABOVE - BELOW - PAD - below)
        plane = Plane(Rect(PAD + 18, top + ABOVE, across - 18, high))
        spots = tuple(_spots(placed, plane))
        labels = _labels(spots, plane, paper)
        beside = across < whole
        lists = (PAD + across + 20, top + 2) if beside else (PAD, plane.rect.bottom + BELOW + 4)
        made = _Layout(plane, spots, labels, lists)
        if len(labels) == len(spots):
            break
    return made


def _spots(placed: Sequence[tuple[int, Opportunity]], plane: Plane) -> Iterator[_Spot]:
    """Each dot at its place, or as near to it as leaves none upon another."""
    taken: list[tuple[float, float]] = []
    for number, idea in placed:
        x, y = plane.at(idea.impact or 1, idea.effort or 1)
        x, y = _free(x, y, taken, plane.rect)
        taken.append((x, y))
        yield _Spot(idea, number, x, y)


def _free(x: float, y: float, taken: Sequence[tuple[float, float]], rect: Rect) -> tuple[float, float]:
    least = 2 * RADIUS + 1.5
    for turn in range(12000):
        reach = 6.5 * math.sqrt(turn)
        at_x, at_y = x + reach * math.cos(turn * _GOLDEN), y + reach * math.sin(turn * _GOLDEN)
        inside = rect.x + RADIUS < at_x < rect.right - RADIUS and rect.y + RADIUS < at_y < rect.bottom - RADIUS
        if inside and all(math.dist((at_x, at_y), other) >= least for other in taken):
            return round(at_x, 1), round(at_y, 1)
    return x, y


def _labels(spots: Sequence[_Spot], plane: Plane, paper: Paper) -> _Words:
    """Words for as many dots as have room for them, which cover neither dots nor other words."""
    covered = [Rect(spot.x - RADIUS, spot.y - RADIUS, 2 * RADIUS, 2 * RADIUS) for spot in spots]
    found: _Words = {}
    for spot in spots:
        lines = wrap(_spoken(spot.idea, paper), TEXT, LABEL, 2)
        wide, high = max(each.width for each in lines), len(lines) * LINE
        gap = RADIUS + 4
        places = (
            (spot.x + gap, spot.y - high / 2),
            (spot.x - gap - wide, spot.y - high / 2),
            (spot.x - wide / 2, spot.y + gap - 2),
            (spot.x - wide / 2, spot.y - gap - high + 2),
        )
        for x, y in places:
            rect = Rect(x, y, wide, high)
            inside = plane.rect.x + 3 <= x and rect.right <= plane.rect.right - 3
            inside = inside and plane.rect.y + 2 <= y and rect.bottom <= plane.rect.bottom - 2
            if inside and not any(rect.overlaps(other) for other in covered):
                found[spot.idea.id] = (lines, rect)
                covered.append(rect)
                break
    return found


def _spoken(idea: Opportunity, paper: Paper) -> str:
    """An idea's words; of what is over also that it is."""
    over = f" ({paper.say(f'chart.status.{idea.status}')})" if idea.status in _DONE else ""
    return _name(idea, paper) + over


def _ground(plane: Plane, paper: Paper) -> Iterator[Part]:
    rect = plane.rect
    middle_x, middle_y = rect.x + rect.w / 2, rect.y + rect.h / 2
    yield Box(rect, "panel", "line", radius=6)
    yield Box(Rect(rect.x, rect.y, rect.w / 2, rect.h / 2), "idea-soft", radius=6)
    yield line(middle_x, rect.y, middle_x, rect.bottom)
    yield line(rect.x, middle_y, rect.right, middle_y)
    room = rect.w / 2 - 8
    quarters = (
        ("first", 1, rect.y - 6),
        ("plan", 3, rect.y - 6),
        ("easy", 1, rect.bottom + 14),
        ("leave", 3, rect.bottom + 14),
    )
    for key, place, y in quarters:
        words = wrap(paper.say(f"chart.matrix.{key}"), STRONG, room, 1)
        yield Label(rect.x + place * rect.w / 4, y, words, STRONG, "idea" if key == "first" else "muted", "middle")
    y = rect.bottom + 14 + LINE
    yield Label(rect.x, y, wrap(paper.say("chart.matrix.impact.axis"), HINT, room, 1), HINT, "muted")
    yield Label(rect.right, y, wrap(paper.say("chart.matrix.effort"), HINT, room, 1), HINT, "muted", "end")
    yield Path((("M", rect.x - 9, rect.bottom - 4), ("L", rect.x - 9, rect.y + 8)), stroke="tick", width=1.4)
    yield marks.tip(rect.x - 9, rect.y + 2, -math.pi / 2, "tick", 8)


def _dot(spot: _Spot, label: tuple[tuple[Line, ...], Rect] | None, plane: Plane, paper: Paper) -> Figure:
    idea = spot.idea
    rect = Rect(spot.x - RADIUS - 3, spot.y - RADIUS - 3, 2 * RADIUS + 6, 2 * RADIUS + 6)
    x = y = rect.w / 2
    parts: list[Part] = []
    home = plane.at(idea.impact or 1, idea.effort or 1)
    if (far := math.dist(home, (spot.x, spot.y))) > RADIUS:
        part = (far - RADIUS) / far  # up to the edge of the dot that lies there, and not across its number
        end = ("L", x + part * (home[0] - spot.x), y + part * (home[1] - spot.y))
        parts.append(Path((("M", x, y), end), stroke="idea-edge", width=1))
    parts.extend(_mark(idea.status, x, y))
    tone = "panel" if idea.status not in _DONE else "ink"
    number = Style(NUMBER.size, bold=True) if spot.number < 100 else Style(NUMBER.size)
    parts.append(marks.label(str(spot.number), x, y + 3.7, number, tone, "middle"))
    if label is not None:
        lines, there = label
        parts.append(Label(there.x - rect.x, there.y - rect.y + 10.5, lines, TEXT, "ink", leading=LINE))
    return Figure(f"chart-idea-{idea.id}", "chart-idea", "page", rect, tuple(parts), idea.id, _sentence(idea, paper))


def _mark(status: Status, x: float, y: float) -> Iterator[Part]:
    """A disc for what is open, a hollow square for what is done, a crossed hollow disc for what was dropped."""
    if status is Status.DONE:
        yield Box(Rect(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), "panel", "idea", 1.6, radius=2)
    elif status is Status.DROPPED:
        yield Ellipse(x, y, RADIUS, RADIUS, "panel", "tick", 1.6)
        far = RADIUS + 2.5
        yield Path((("M", x - far, y + far), ("L", x + far, y - far)), stroke="tick", width=1.6)
    else:
        yield Ellipse(x, y, RADIUS, RADIUS, "idea")


# What has no words on it


def _lists(
    lists: Sequence[tuple[Sequence[tuple[int, Opportunity]], str]], left: float, y: float, paper: Paper
) -> tuple[list[Figure], float]:
    figures = []
    room = paper.wide - PAD - left
    for entries, key in lists:
        if not entries:
            continue
        said = wrap(paper.say(key), STRONG, room, 1)
        figures.append(
            Figure(
                key, "chart-heading-of-list", "page", Rect(left, y, room, 18), (Label(0, 13, said, STRONG, "muted"),)
            )
        )
        y += 20
        column = max([width(str(number), NUMBER) for number, _ in entries]) + 8
        for number, idea in entries:
            lines = wrap(_spoken(idea, paper), TEXT, room - column, 2)
            parts = (
                marks.label(str(number), column - 8, 11, NUMBER, "idea", "end"),
                Label(column, 11, lines, TEXT, "ink", leading=LINE),
            )
            rect = Rect(left, y, room, len(lines) * LINE + 3)
            figures.append(
                Figure(f"chart-listed-{idea.id}", "chart-listed", "page", rect, parts, idea.id, _sentence(idea, paper))
            )
            y += rect.h
        y += 6
    return figures, y


def _sentence(idea: Opportunity, paper: Paper) -> str:
    values = (paper.say("chart.unknown") if one is None else str(one) for one in (idea.impact, idea.effort))
    impact, effort = values
    status = paper.say(f"chart.status.{idea.status}")
    return f"{_name(idea, paper)}: {paper.say('chart.of_ten', impact=impact, effort=effort)}, {status}"


def _cells(number: int, idea: Opportunity, paper: Paper) -> tuple[str, ...]:
    values = (paper.say("chart.unknown") if one is None else str(one) for one in (idea.impact, idea.effort))
    return f"{number} {_name(idea, paper)}", *values, paper.say(f"chart.status.{idea.status}")
