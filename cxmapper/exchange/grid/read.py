"""The grid, a row per touchpoint, as a project."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import cast

from msgspec import Struct, field

from cxmapper.errors import UserError
from cxmapper.exchange.grid.cells import cell_of, choice, list_of, value_in
from cxmapper.exchange.grid.columns import Column, FieldColumn, RatingColumn, columns_of, header_of, is_header, plain
from cxmapper.exchange.grid.fields import Row, fitting_columns, step_of, takes_any_text, touchpoint_of
from cxmapper.exchange.grid.names import Names
from cxmapper.exchange.grid.scores import scores_of
from cxmapper.exchange.grid.ways import chain, ways_of
from cxmapper.exchange.imported import Imported, made
from cxmapper.exchange.tables import Table, read_table
from cxmapper.feedback.tables.reading import quoted, title_of
from cxmapper.model.order import orders
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Evidence,
    Id,
    Journey,
    Persona,
    ProjectInfo,
    Rating,
    Record,
    Stage,
    Touchpoint,
    Transition,
)
from cxmapper.wording import Sentence

MAX_TOUCHPOINTS = 20_000

_TITLE = Sentence("Title")


class _Frame(Struct):
    """Journeys and stages by what they are called, in order of appearance, and the touchpoints with their rows."""

    journeys: dict[str, Journey] = field(default_factory=dict)
    stages: dict[tuple[str, str], Stage] = field(default_factory=dict)
    touchpoints: list[tuple[Row, Touchpoint]] = field(default_factory=list)


def read_grid(path: Path) -> Imported:
    """Read a CSV, TSV or XLSX file with a row per touchpoint; see `grid.columns` for what columns there may be.

    A touchpoint is followed by the next, unless there is a column `Next`. An empty stage is that of the row above. A
    row of totals is none of the journey.
    Raises UserError, naming the line, for a value that does not fit its column.
    """
    return project_of(read_table(path, is_header), title_of(path))


def project_of(table: Table, default_title: str) -> Imported:
    """The project of a table with a row per touchpoint, as `read_grid`; the title is for what the table leaves unnamed.

    Raises UserError, naming the line, for a value that does not fit its column.
    """
    known, unknown = columns_of(table.headers)
    columns, unfit = fitting_columns(table, known)
    names = Names()
    frame = _frame(list(_rows(table, columns)), default_title, names)
    rated = [record for row, touchpoint in frame.touchpoints for record in _ratings(row, touchpoint.id, names)]
    ways = [way for journey in frame.journeys.values() for way in _ways(frame, journey, columns, names)]
    scored, doubts = scores_of(columns, [(row.place, row.cells, each.id) for row, each in frame.touchpoints], names)
    title = next(iter(frame.journeys.values())).title if len(frame.journeys) == 1 else default_title
    persona_ids = names.ids(Persona)
    records: list[Record] = [
        made(ProjectInfo, _TITLE, id="project", title=title),
        *names.records,
        *(journey.model_copy(update={"persona_ids": persona_ids}) for journey in frame.journeys.values()),
        *frame.stages.values(),
        *(touchpoint for _, touchpoint in frame.touchpoints),
        *_numbered("transition", Transition, ways),
        *_numbered("rating", Rating, rated),
        *scored,
    ]
    return Imported(Project.build(records), (*table.warnings, *unknown, *unfit, *doubts))


def _rows(table: Table, columns: Sequence[Column | None]) -> Iterator[Row]:
    """The rows; where journey and stage are empty, merged cells most likely, they are those of the row above."""
    above: dict[Column, str] = {}
    for line, row in zip(table.lines, table.rows, strict=True):
        cells = {
            column: cell.strip() if takes_any_text(column) else value_in(cell)
            for column, cell in zip(columns, row, strict=True)
            if column is not None
        }
        if _sums_up(cells):
            continue
        for name in ("journey", "stage"):
            column = FieldColumn(name)
            if column in cells and not cells[column] and not cells.get(FieldColumn("stage_number")):
                cells[column] = above.get(column, "")
        above = cells
        yield Row(line, cells)


def _sums_up(cells: Mapping[Column, str]) -> bool:
    """Whether a row, as below many a table, has totals of the rows above and no touchpoint."""
    return not cells.get(FieldColumn("title")) and plain(cells.get(FieldColumn("stage"), "")) in _TOTALS


_TOTALS = {"total", "totals", "sum", "average", "mean", "grand total", "overall"}


def _frame(rows: Sequence[Row], default_title: str, names: Names) -> _Frame:
    frame = _Frame()
    keys = orders(len(rows))
    for row, order in zip(rows, keys, strict=True):
        title = row.text("journey") or default_title
        if title not in frame.journeys:
            id_ = f"journey-{len(frame.journeys) + 1:04}"
            frame.journeys[title] = made(Journey, row.place, id=id_, title=title, order=order)
        journey = frame.journeys[title]
        name = row.text("stage_number") or row.text("stage")
        if (title, name) not in frame.stages:
            frame.stages[title, name] = made(
                Stage,
                row.place,
                id=f"stage-{len(frame.stages) + 1:04}",
                journey_id=journey.id,
                title=row.text("stage"),
                order=keys[len(frame.stages)],
            )
        if any(cell for column, cell in row.cells.items() if column not in _FRAME):
            id_ = f"touchpoint-{len(frame.touchpoints) + 1:04}"
            frame.touchpoints.append((row, touchpoint_of(row, id_, frame.stages[title, name].id, order, names)))
    if len(frame.touchpoints) > MAX_TOUCHPOINTS:
        raise UserError(
            "The table has {touchpoints} touchpoints; at most {most} can be read, split it.",
            touchpoints=f"{len(rows):,}",
            most=f"{MAX_TOUCHPOINTS:,}",
        )
    if not frame.journeys:
        frame.journeys[default_title] = made(Journey, _TITLE, id="journey-0001", title=default_title)
    return _with_services(frame)


_FRAME = {FieldColumn("journey"), FieldColumn("stage"), FieldColumn("stage_number"), FieldColumn("number")}


def _places(touchpoints: Sequence[tuple[Row, Touchpoint]]) -> dict[str, Id]:
    """Touchpoints by title and, which comes first, by number."""
    by_title = {touchpoint.title.casefold(): touchpoint.id for _, touchpoint in reversed(touchpoints)}
    return {**by_title, **{row.text("number").casefold(): touchpoint.id for row, touchpoint in touchpoints}}


def _with_services(frame: _Frame) -> _Frame:
    """The frame with what backstage steps stand behind, now that all numbers are known."""
    places = _places(frame.touchpoints)
    served = []
    for row, touchpoint in frame.touchpoints:
        wanted = [name.casefold() for name in list_of(row.text("serves"))]
        missing = next((name for name in wanted if name not in places), None)
        if missing is not None:
            raise UserError(
                "{place}: there is no touchpoint {name} to serve; give its number or title.",
                place=row.place,
                name=quoted(missing, 30),
            )
        served.append((row, touchpoint.model_copy(update={"serves_ids": tuple(places[name] for name in wanted)})))
    return _Frame(frame.journeys, frame.stages, served)


def _ways(
    frame: _Frame, journey: Journey, columns: Sequence[Column | None], names: Names
) -> Iterator[dict[str, object]]:
    stage_ids = [stage.id for stage in frame.stages.values() if stage.journey_id == journey.id]
    by_stage: defaultdict[Id, list[tuple[Row, Touchpoint]]] = defaultdict(list)
    for row, touchpoint in frame.touchpoints:
        by_stage[touchpoint.stage_id].append((row, touchpoint))
    mine = [entry for stage_id in stage_ids for entry in by_stage[stage_id]]
    if FieldColumn("next") not in columns:
        for source_id, target_id in chain([touchpoint for _, touchpoint in mine]):
            yield {"place": journey.title, "source_id": source_id, "target_id": target_id}
        return
    places = _places(mine)
    for row, touchpoint in mine:
        for fields in ways_of(row.text("next"), places, row.place):
            persona = fields.pop("persona")
            persona_id = names.id_of(Persona, str(persona), row.place) if persona else None
            yield {"place": row.place, "source_id": touchpoint.id, "persona_id": persona_id, **fields}


def _ratings(row: Row, touchpoint_id: Id, names: Names) -> Iterator[dict[str, object]]:
    for column, cell in row.cells.items():
        if not isinstance(column, RatingColumn) or column.part != "value" or not cell:
            continue
        place = cell_of(row.place, header_of(column))
        known = RatingColumn(column.view, column.aspect, column.persona, column.team, "evidence")
        yield {
            "place": place,
            "touchpoint_id": touchpoint_id,
            "persona_id": names.id_of(Persona, column.persona, place) if column.persona else None,
            "view": column.view,
            "aspect": column.aspect,
            "team": column.team,
            "value": step_of(cell, place),
            "evidence": choice(Evidence, row.cells.get(known, ""), place, Evidence.ASSUMED),
        }


def _numbered(
    word: str, kind: type[Transition] | type[Rating], entries: Sequence[Mapping[str, object]]
) -> Iterator[Record]:
    for number, entry in enumerate(entries, 1):
        fields = {name: value for name, value in entry.items() if name != "place"}
        yield made(kind, cast("str", entry["place"]), id=f"{word}-{number:04}", **fields)
