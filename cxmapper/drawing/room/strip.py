"""What stands above the cards: the stages as a strip, and which of them is looked at."""

from collections.abc import Iterator, Sequence

from cxmapper.drawing import marks
from cxmapper.drawing.lanes.cards import is_ghost
from cxmapper.drawing.lenses import reading
from cxmapper.drawing.room.card import FACT, SMALL
from cxmapper.drawing.scene import Scene
from cxmapper.drawing.shapes import Box, Figure, Label, Part, Path, Rect, Segment
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, ellipsize, width
from cxmapper.drawing.theme import Tone
from cxmapper.model.records import Line, Stage, Touchpoint

MARGIN = 24.0
TOP, HIGH, NOTCH = 14.0, 48.0, 12.0
NARROWEST = 124.0
"""Stages are not drawn narrower; those that have no room are counted at the ends of the strip."""

END = 64.0
BASELINE = 112.0
"""Of the title."""

GOAL = Style(20)
TITLES = (Style(34, bold=True), Style(28, bold=True), Style(24, bold=True))
BETWEEN = 14.0


def strip(scene: Scene, stage: Stage, wide: float) -> Iterator[Figure]:
    """The stages from left to right; where there are too many, those around the one that is looked at."""
    stages = scene.view.stages
    most = max(1, int((wide - 2 * MARGIN) // NARROWEST))
    first, last = 0, len(stages)
    x, right = MARGIN, wide - MARGIN
    if last > most:
        most = max(1, int((wide - 2 * MARGIN - 2 * END) // NARROWEST))
        first = max(0, min(stages.index(stage) - most // 2, len(stages) - most))
        last = first + most
        if first:
            yield _end(f"‹ {first}", Rect(x, TOP, END - 6, HIGH), stages[first - 1])
        if last < len(stages):
            yield _end(f"{len(stages) - last} ›", Rect(right - END + 6, TOP, END - 6, HIGH), stages[last])
        x, right = x + END, right - END
    pitch = (right - x) / max(1, last - first)
    for number, shown in enumerate(stages[first:last]):
        rect = Rect(x + number * pitch, TOP, pitch - 2, HIGH)
        parts = _chevron(scene, shown, rect.w, current=shown.id == stage.id)
        yield Figure(f"stage-{shown.id}", "stage", "page", rect, parts, shown.id, shown.title)


def _end(words: str, rect: Rect, stage: Stage) -> Figure:
    parts = (
        Box(Rect(0, 0, rect.w, rect.h), "accent-soft", radius=8),
        marks.label(words, rect.w / 2, 30, FACT, "accent", "middle"),
    )
    return Figure(f"stage-{stage.id}-end", "stage", "page", rect, parts, stage.id, words)


def _chevron(scene: Scene, stage: Stage, wide: float, *, current: bool) -> tuple[Part, ...]:
    d: tuple[Segment, ...] = (
        ("M", 0, 0),
        ("L", wide - NOTCH, 0),
        ("L", wide, HIGH / 2),
        ("L", wide - NOTCH, HIGH),
        ("L", 0, HIGH),
        ("L", NOTCH, HIGH / 2),
        ("Z",),
    )
    room = wide - 2 * NOTCH - 18
    title = ellipsize(stage.title or scene.say("unnamed"), FACT, room)
    label = Label(24, 22, (title,), FACT, "panel" if current else "accent")
    return (Path(d, fill="accent" if current else "accent-soft"), label, *_dashes(scene, stage, room, current=current))


def _dashes(scene: Scene, stage: Stage, room: float, *, current: bool) -> Iterator[Part]:
    """A dash for each touchpoint in the colour of the lens; hollow where nothing is known."""
    steps = [t for t in scene.project.children(Touchpoint, stage.id) if t.line is Line.FRONTSTAGE and not is_ghost(t)]
    pitch = min(22.0, room / max(1, len(steps)))
    long = max(1.0, pitch - min(4.0, 0.25 * pitch))
    for number, touchpoint in enumerate(steps):
        tone = reading(scene, touchpoint, scene.seen_by(touchpoint)).tone
        rect = Rect(24 + number * pitch, 31, long, 7)
        edge: Tone | None = "panel" if current else "tick" if tone is None else None
        yield Box(rect, tone, edge, 1.2, radius=min(3.0, long / 2))


def heading(scene: Scene, stage: Stage, wide: float, page: tuple[int, int]) -> Iterator[Figure]:
    """Title and goal at the left; which page of how many, how long it takes and who is in focus at the right."""
    facts = list(_facts(scene, stage, page))
    right = wide - MARGIN
    room = wide - 2 * MARGIN
    for words, style, tone in reversed(facts):
        line = ellipsize(words, style, room * 0.3)
        rect = Rect(right - line.width, BASELINE - 18, line.width, 24)
        parts = (Label(0, 18, (line,), style, tone),)
        yield Figure(f"about-{len(facts)}-{words}", "header", "page", rect, parts, title=words)
        right -= line.width + BETWEEN
    room = right - MARGIN - BETWEEN
    title = stage.title or scene.say("unnamed")
    style = next((style for style in TITLES if width(title, style) <= room), TITLES[-1])
    line = ellipsize(title, style, room)
    parts = (Label(0, 32, (line,), style, "ink"),)
    rect = Rect(MARGIN, BASELINE - 32, line.width, 42)
    yield Figure("room-title", "header", "page", rect, parts, stage.id, title)
    x = rect.right + 10
    if stage.goal and right - BETWEEN - x > 90:
        goal = ellipsize(stage.goal, GOAL, right - BETWEEN - x)
        rect = Rect(x, BASELINE - 20, goal.width, 28)
        yield Figure("room-goal", "header", "page", rect, (Label(0, 20, (goal,), GOAL, "muted"),), stage.id, stage.goal)


def _facts(scene: Scene, stage: Stage, page: tuple[int, int]) -> Sequence[tuple[str, Style, Tone]]:
    facts: list[tuple[str, Style, Tone]] = []
    if page[1] > 1:
        facts.append((scene.say("room.page", page=page[0], pages=page[1]), FACT, "accent"))
    count = 0 if scene.review else _open(scene, stage)
    if count:
        facts.append((scene.say("open_questions", n=count), SMALL, "muted"))
    if stage.duration:
        facts.append((set_apart(stage.duration), SMALL, "muted"))
    if scene.focus is not None:
        tone = scene.tones[scene.focus.id]
        facts.append((scene.say("room.focus", persona=scene.focus.name), FACT, tone))
    return facts


def _open(scene: Scene, stage: Stage) -> int:
    """How many findings there are about a stage and what is in it; each is counted once."""
    inside = {stage.id, *(touchpoint.id for touchpoint in scene.project.children(Touchpoint, stage.id))}
    return sum(not inside.isdisjoint(finding.subject_ids) for finding in scene.found)
