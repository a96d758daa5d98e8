"""The map's furniture: stage headers, lanes with their names, and the lines between stages."""

from collections.abc import Iterator
from functools import partial

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.grid import GAP, LEFT, RIGHT, cell
from cxmapper.drawing.lanes.items import Content
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Box, Figure, Part, Path, Rect, Segment
from cxmapper.drawing.text.lines import Style
from cxmapper.model.records import Stage

NAME, HINT = Style(12.5, bold=True), Style(10)
STAGE, GOAL, TIME = Style(14.5, bold=True), Style(11), Style(11)
CHEVRON, NOTCH = 46.0, 12.0


class Lane(Struct, frozen=True):
    """A lane to be drawn: `key` names its cells, `below_line` draws the line of visibility above it."""

    key: str
    name: str
    hint: str
    content: Content
    below_line: bool = False


def stages(scene: Scene, band: int, memory: Memory) -> Iterator[Figure]:
    """The stage headers of a band; a stage that a band cuts in two is named in both."""
    for stage in scene.grid.stages:
        columns = scene.grid.stage_columns(stage.id, band)
        if columns:
            first, last = columns
            wide = (last - first) * scene.grid.pitch
            goes_on = first > scene.grid.spans[stage.id][0]
            made_of = (stage, wide, goes_on, scene.words)
            yield memory.keep(("header", stage.id, band), made_of, partial(_header, scene, stage, band, wide, goes_on))


def _header(scene: Scene, stage: Stage, band: int, wide: float, goes_on: bool) -> Figure:
    parts = _chevron(scene, stage, wide, goes_on)
    rect = Rect(0, 0, wide, CHEVRON)
    return Figure(
        f"stage-{stage.id}-{band}", "stage", cell("stages", band, stage.id), rect, parts, stage.id, stage.title
    )


def _chevron(scene: Scene, stage: Stage, wide: float, goes_on: bool) -> tuple[Part, ...]:
    left, right = 3.0, wide
    d: tuple[Segment, ...] = (
        ("M", left, 0),
        ("L", right - NOTCH, 0),
        ("L", right, CHEVRON / 2),
        ("L", right - NOTCH, CHEVRON),
        ("L", left, CHEVRON),
        ("L", left + NOTCH, CHEVRON / 2),
        ("Z",),
    )
    title = stage.title or scene.say("unnamed")
    if goes_on:
        title = f"{title} ({scene.say('continued')})"
    x, room = left + 23, wide - 23 - NOTCH - 8
    parts: list[Part] = [
        Path(d, fill="accent-soft"),
        marks.paragraph(title, x, 20 if stage.goal else 28, room, 1, STAGE, "accent"),
    ]
    if stage.goal:
        parts.append(marks.paragraph(stage.goal, x, 38, room, 1, GOAL, "muted"))
    return tuple(parts)


def time(scene: Scene, lane: str) -> Content:
    """How long each stage takes, in the customers' words."""
    figures = []
    for stage in scene.grid.stages:
        if stage.duration:
            wide = scene.grid.stage_room(stage.id)
            part = marks.paragraph(stage.duration, 1, 13, wide, 1, TIME, "ink")
            where, x = scene.grid.place(lane, scene.grid.spans[stage.id][0])
            rect = Rect(x + GAP / 2, 6, wide, 16)
            figures.append(Figure(f"time-{stage.id}", "note", where, rect, (part,), stage.id, stage.duration))
    return Content(tuple(figures), dict.fromkeys(range(len(scene.grid.bands)), 28.0) if figures else {})


def lane(scene: Scene, lane_: Lane, band: int, high: float) -> Figure:
    """The ground of a lane with its name at the left."""
    width = scene.grid.width
    name = marks.paragraph(lane_.name, LEFT - 14, 19, LEFT - 30, 2, NAME, "ink", anchor="end")
    parts: list[Part] = [
        Box(Rect(LEFT, 0, width - LEFT - RIGHT, high), "panel", "line", radius=6),
        name,
    ]
    room = int((high - name.leading * len(name.lines) - 6) // 13)
    if lane_.hint and room > 0:
        hint = marks.paragraph(
            lane_.hint, LEFT - 14, marks.below(name) + 3, LEFT - 30, room, HINT, "muted", anchor="end"
        )
        parts.append(hint)
    if lane_.below_line:
        parts.append(marks.line(LEFT, -3, width - RIGHT, -3, "ink", 1.4))
    return Figure(
        f"lane-{lane_.key}-{band}",
        "lane",
        cell(lane_.key, band),
        Rect(0, 0, width, high),
        tuple(parts),
        title=lane_.name,
    )


def rules(scene: Scene, band: int, top: float, bottom: float) -> Figure:
    """The lines between stages, through all lanes of a band."""
    starts = scene.grid.columns.first[1:]
    first, last = scene.grid.bands[band]
    xs = [scene.grid.x(start) for start in starts if first < start < last]
    parts = tuple(marks.line(x, 0, x, bottom - top, "line") for x in xs)
    return Figure(f"rules-{band}", "grid", "page", Rect(0, top, scene.grid.width, bottom - top), parts)
