"""The current state of a journey and a future one, one above the other, in columns that belong together."""

from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from cxmapper.analysis.finding import Finding
from cxmapper.drawing import marks
from cxmapper.drawing.compose import BETWEEN_BANDS, Composition, composed
from cxmapper.drawing.frame import CHEVRON, NAME
from cxmapper.drawing.grid import CARD_HEIGHT, LEFT, LOWER, Grid, pitch_of, place
from cxmapper.drawing.header import footer
from cxmapper.drawing.layout.abreast import abreast
from cxmapper.drawing.layout.columns import Columns
from cxmapper.drawing.legend import legend
from cxmapper.drawing.look import Look
from cxmapper.drawing.memory import Memory
from cxmapper.drawing.shapes import BACKGROUND_ROLES, Box, Drawing, Figure, Part, Rect
from cxmapper.drawing.stages import Stages
from cxmapper.drawing.text.bidi import set_apart
from cxmapper.drawing.text.lines import Style, ellipsize
from cxmapper.drawing.theme import Tone
from cxmapper.drawing.words import ENGLISH
from cxmapper.model.project import Project
from cxmapper.model.records import Id, Journey, Touchpoint
from cxmapper.wording import Words

STATE, MARK = Style(10), Style(10.5, bold=True)
MARK_HEIGHT = 18.0
_SURE = 1_000
"""What a touchpoint that replaces another is worth, against columns that merely stand alike."""

_COMPARED = ("channel", "line", "existence", "persona_ids", "owner_id", "description", "moment_of_truth", "duration")


def stacked(
    project: Project,
    current: Journey,
    future: Journey,
    findings: Sequence[Finding],
    look: Look,
    *,
    words: Words = ENGLISH,
    previous: Drawing | None = None,
) -> Drawing:
    """The map of the current journey with that of the future one below it.

    A touchpoint stands in the column of the one that it replaces, as far as both orders allow; cards say what is new,
    gone and changed. `findings` are those of both journeys, `previous` an earlier picture of them, whose rows are kept.
    The header is that of the current journey; nothing is folded into bands.
    """
    look = replace(look, page=None)
    rows = None if previous is None else previous.rows
    states = [Stages(project, journey, findings, Memory()) for journey in (current, future)]
    above, below = (place(project, each.journey, look, rows, each.memory, each.tokens("held")) for each in states)
    grids = zip(states, side_by_side(above, below), strict=True)
    upper, lower = (composed(each, each.scene(grid, look, words)) for each, grid in grids)
    said = _marks(upper, lower)
    return _joined(upper, lower, said)


def side_by_side(above: Grid, below: Grid) -> tuple[Grid, Grid]:
    """Both grids with as many columns, stages and columns that belong together abreast."""
    there = above.touchpoints
    replaced = {(was, one.id) for one in below.steps for was in one.replaces_ids if was in there}
    inside = [[_columns_of(grid, stage.id) for stage in grid.stages] for grid in (above, below)]

    def worth(upper: Collection[Id], lower: Collection[Id]) -> int:
        return sum((was, one) in replaced for was in upper for one in lower)

    def alike(upper: int, lower: int) -> int:
        shared = worth(*({id_ for column in inside[row][at] for id_ in column} for row, at in ((0, upper), (1, lower))))
        titles = (above.stages[upper].title.casefold(), below.stages[lower].title.casefold())
        return 2 * shared + (titles[0] == titles[1])

    to: tuple[dict[int, int], dict[int, int]] = ({}, {})
    spans: tuple[dict[Id, tuple[int, int]], dict[Id, tuple[int, int]]] = ({}, {})
    total = 0
    for pair in abreast(range(len(above.stages)), range(len(below.stages)), alike):
        columns = [inside[row][at] if at is not None else [] for row, at in enumerate(pair)]
        slots = abreast(columns[0], columns[1], lambda one, other: _SURE * worth(one, other) + 1)
        for row, (grid, at) in enumerate(zip((above, below), pair, strict=True)):
            if at is not None:
                stage_id = grid.stages[at].id
                first = grid.spans[stage_id][0]
                taken = [(number, slot[row]) for number, slot in enumerate(slots)]
                to[row].update({first + column: total + number for number, column in taken if column is not None})
                spans[row][stage_id] = (total, total + len(slots))
        total += len(slots)
    total = max(1, total)
    return _stretched(above, to[0], spans[0], total), _stretched(below, to[1], spans[1], total)


def _columns_of(grid: Grid, stage_id: Id) -> list[set[Id]]:
    """What stands in each column of a stage; a folded stage stands for its touchpoints."""
    first, last = grid.spans[stage_id]
    found: list[set[Id]] = [set() for _ in range(first, last)]
    for touchpoint in grid.steps:
        if touchpoint.stage_id == stage_id:
            column = grid.columns.of.get(touchpoint.id, grid.columns.of.get(stage_id, first))
            found[column - first].add(touchpoint.id)
    return found


def _stretched(grid: Grid, to: Mapping[int, int], spans: Mapping[Id, tuple[int, int]], total: int) -> Grid:
    of = {spot: to[column] for spot, column in grid.columns.of.items()}
    first = tuple(spans[stage.id][0] for stage in grid.stages)
    count = tuple(spans[stage.id][1] - spans[stage.id][0] for stage in grid.stages)
    columns = Columns(of, first, count)
    local = tuple({spot: of[spot] - start for spot in held.spots} for held, start in zip(grid.held, first, strict=True))
    return replace(grid, local=local, columns=columns, spans=spans, bands=((0, total),), pitch=pitch_of(total))


def _marks(upper: Composition, lower: Composition) -> dict[Id, tuple[str, Tone]]:
    """What the cards of both maps say of the other, by touchpoint."""
    said: dict[Id, tuple[str, Tone]] = {}
    here = upper.scene.grid.touchpoints
    replaced = {id_ for one in lower.scene.grid.steps for id_ in one.replaces_ids}
    for touchpoint in here.values():
        if touchpoint.id not in replaced:
            said[touchpoint.id] = upper.scene.say("stacked.gone"), "muted"
    for touchpoint in lower.scene.grid.steps:
        before = [here[id_] for id_ in touchpoint.replaces_ids if id_ in here]
        if not before:
            said[touchpoint.id] = lower.scene.say("stacked.new"), "accent"
        elif len(before) > 1 or before[0].title != touchpoint.title:
            titles = ", ".join(one.title or lower.scene.say("unnamed") for one in before)
            said[touchpoint.id] = lower.scene.say("stacked.instead", touchpoints=titles), "ink"
        elif _differs(before[0], touchpoint):
            said[touchpoint.id] = lower.scene.say("stacked.changed"), "ink"
    return said


def _differs(before: Touchpoint, after: Touchpoint) -> bool:
    return any(getattr(before, name) != getattr(after, name) for name in _COMPARED)


def _joined(upper: Composition, lower: Composition, said: Mapping[Id, tuple[str, Tone]]) -> Drawing:
    """Both pictures as one: the header of the first, its bands, those of the second, and under them both footers."""
    first, second = upper.draw(), lower.draw()
    roles = {figure.role for drawing in (first, second) for figure in drawing.figures}
    ends = [next(one.rect.y for one in drawing.figures if one.id == "footer") for drawing in (first, second)]
    down = ends[0] + BETWEEN_BANDS - second.cells["stages@0"][1]
    taken = {figure.id for figure in first.figures}
    below = [_renamed(one, taken, down) for one in second.figures if one.cell != "page" or one.role in BACKGROUND_ROLES]
    above = [
        replace(one, rect=one.rect.moved(0, ends[1] + down - ends[0])) if one.id == "open-questions" else one
        for one in first.figures
        if one.id not in {"footer", "legend"}
    ]
    known = footer(upper.scene, upper.facts, ends[1] + down, None, upper.scene.say("stacked.current"))
    meant = footer(lower.scene, lower.facts, known.rect.bottom - 12, None, lower.scene.say("stacked.future"))
    names = (_state(upper, "stacked.current", "stages@0"), _state(lower, "stacked.future", _below("stages@0")))
    drawn = (*above, *below, known, replace(meant, id="future-footer"))
    figures = [_marked(one, *said[one.id]) if one.id in said else one for one in drawn]
    last = max(one.rect.bottom for one in figures if one.role == "footer" or one.id == "open-questions")
    return replace(
        first,
        size=(first.size[0], last + 16),
        figures=(*figures, *names, *legend(upper.scene, upper.facts, roles)),
        links=(*first.links, *(replace(link, cell=_below(link.cell)) for link in second.links)),
        cells={
            **first.cells,
            **{_below(name): (x, y + down) for name, (x, y) in second.cells.items() if name != "page"},
        },
        rows={**first.rows, **second.rows},
        memory=None,
    )


def _below(cell: str) -> str:
    return f"{LOWER}{cell}"


def _renamed(figure: Figure, taken: Collection[str], down: float) -> Figure:
    """A figure of the second picture, `down` where it stands on the page; the first has furniture and curves too."""
    id_ = f"future-{figure.id}" if figure.id in taken else figure.id
    if figure.cell == "page":
        return replace(figure, id=id_, rect=figure.rect.moved(0, down))
    return replace(figure, id=id_, cell=_below(figure.cell))


def _state(composition: Composition, key: str, cell: str) -> Figure:
    """Which state a map shows and what it is called, at the left of its stages."""
    scene, right = composition.scene, LEFT - 14
    title = scene.journey.title or scene.say("untitled")
    parts = (
        marks.label(scene.say(key), right, 19, NAME, "accent", "end"),
        marks.paragraph(title, right, 33, LEFT - 30, 1, STATE, "muted", anchor="end"),
    )
    words = f"{scene.say(key)}: {set_apart(title)}"
    return Figure(
        f"state-{scene.journey.id}", "state", cell, Rect(0, 0, right, CHEVRON), parts, scene.journey.id, words
    )


def _marked(card: Figure, words: str, tone: Tone) -> Figure:
    """A card with words on its lower edge."""
    line = ellipsize(words, MARK, card.rect.w - 36)
    wide, top = line.width + 16, CARD_HEIGHT - 5
    pill: tuple[Part, ...] = (
        Box(Rect(10, top, wide, MARK_HEIGHT), "panel", tone, 1.2, radius=MARK_HEIGHT / 2),
        marks.label(line.text, 18, top + 12.8, MARK, tone),
    )
    return replace(card, parts=(*card.parts, *pill), title=f"{card.title}, {words}")
