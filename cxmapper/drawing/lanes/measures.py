"""The measures lane: each stage's own measure, or its worst step by name; never pooled, never without n."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from cxmapper.drawing import marks
from cxmapper.drawing.grid import GAP
from cxmapper.drawing.lanes.items import Content, Drawn
from cxmapper.drawing.lanes.measured import asked, changed
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Ellipse, Figure, Label, Part, Path, Rect
from cxmapper.drawing.text.lines import Style, width, wrap
from cxmapper.feedback.stages import Measure, stage_measure
from cxmapper.feedback.targets import targets_on
from cxmapper.feedback.wording import format_interval, format_short, format_value
from cxmapper.model.records import Stage
from cxmapper.wording import punctuated

NAME, BIG, SMALL, CHANGE = Style(11, bold=True), Style(22, bold=True), Style(10), Style(10, bold=True)


class Block(Struct, frozen=True):
    """What a stage's measure says, ready to be drawn."""

    name: str
    value: str
    answers: str
    change: str
    trend: tuple[float, ...]
    width: float


def measures(scene: Scene, lane: str) -> Content:
    """One block a stage; folds when nothing was measured."""
    figures: list[Figure] = []
    heights: dict[int, float] = {}
    for stage in scene.grid.stages:
        measure = stage_measure(scene.project, stage)
        if measure is not None:
            column = scene.grid.spans[stage.id][0]
            figure = _figure(scene, scene.grid.place(lane, column), stage, measure)
            band = scene.grid.band_of(column)
            heights[band] = max(heights.get(band, 0), figure.rect.bottom + 8)
            figures.append(figure)
    return Content(tuple(figures), heights)


def _figure(scene: Scene, place: tuple[str, float], stage: Stage, measure: Measure) -> Figure:
    block = _block(scene, measure, min(scene.grid.stage_room(stage.id), 2 * scene.grid.pitch - GAP))
    drawn = _drawn(block)
    cell, x = place
    rect = Rect(x + GAP / 2, 8, block.width, drawn.height)
    title = f"{block.name}: {block.value} ({block.answers}) {block.change}".strip()
    return Figure(f"measure-{stage.id}", "measure", cell, rect, drawn.parts, stage.id, title)


def _block(scene: Scene, measure: Measure, wide: float) -> Block:
    metric, found = measure.metric, measure.estimate
    name = scene.say(
        "worst" if measure.worst else "measure", subject=measure.subject, metric=asked(metric, scene.words)
    )
    target = targets_on(scene.project, measure.subject_id, scene.look.today).get(metric.id)
    if target is not None:
        name = f"{name}; {scene.say('target', target=format_value(metric, target.value, scene.words))}"
    interval = format_interval(metric, found.low, found.high, scene.words)
    answers = scene.say("interval", interval=interval, n=punctuated(f"{found.n:,}", scene.words))
    return Block(
        name,
        format_short(metric, found.value, scene.words),
        answers,
        changed(metric, measure.shift, scene.words),
        measure.trend,
        wide,
    )


@lru_cache(maxsize=4096)
def _drawn(block: Block) -> Drawn:
    name = marks.paragraph(block.name, 0, 12, block.width, 3, NAME, "ink")
    y = marks.below(name) + 20
    value = marks.label(block.value, 0, y, BIG, "ink")
    parts: list[Part] = [name, value]
    left = width(block.value, BIG) + 14
    if len(block.trend) > 1 and block.width - left > 40:
        parts.extend(_sparkline(block.trend, Rect(left, y - 20, min(64, block.width - left - 8), 20)))
    parts.append(Label(0, y + 20, wrap(block.answers, SMALL, block.width, 1), SMALL, "muted"))
    change = wrap(block.change, CHANGE, block.width, 2)
    parts.append(Label(0, y + 37, change, CHANGE, "ink", leading=13))
    return Drawn(tuple(parts), y + 26 + 14 * len(change))


def _sparkline(values: Sequence[float], rect: Rect) -> Iterator[Part]:
    low, high = min(values), max(values)
    span = (high - low) or 1.0
    points = [
        (rect.x + number / (len(values) - 1) * rect.w, rect.bottom - (value - low) / span * rect.h)
        for number, value in enumerate(values)
    ]
    yield Path((("M", *points[0]), *(("L", *point) for point in points[1:])), stroke="muted", width=1.4)
    yield Ellipse(*points[-1], 2.6, 2.6, "ink")
