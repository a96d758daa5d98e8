"""One journey as a grid: a row per touchpoint, read again by `grid.read` without loss of what it holds."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from cxmapper.exchange.cells import Cell
from cxmapper.exchange.grid.cells import list_text
from cxmapper.exchange.grid.columns import FieldColumn, RatingColumn, ScoreColumn, header_of
from cxmapper.exchange.grid.metrics import answers_text, described
from cxmapper.exchange.grid.ways import chain, ways_text
from cxmapper.exchange.judgement import score_metric
from cxmapper.exchange.tables import write_csv, write_xlsx
from cxmapper.feedback.answers import together
from cxmapper.feedback.metrics import estimate
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Aspect,
    Department,
    Evidence,
    Existence,
    Id,
    Journey,
    Line,
    Metric,
    Note,
    Opportunity,
    PainPoint,
    Person,
    Persona,
    Rating,
    Score,
    Segment,
    Stage,
    Touchpoint,
    Transition,
    TransitionKind,
    View,
    Wave,
)

_Columns = dict[str, list[Cell]]
"""Header → a cell per row."""


def write_grid(project: Project, journey: Journey, path: Path) -> tuple[str, ...]:
    """Write a journey's stages, touchpoints, ways, ratings and scores as XLSX, or else as CSV.

    Columns that would say nothing are left out. Returns a warning about what a grid has no room for.
    """
    steps = _steps(project, journey)
    columns = {
        **_fields(project, journey, steps),
        **_rating_columns(project, steps),
        **_score_columns(project, steps),
    }
    rows = list(zip(*columns.values(), strict=True))
    (write_xlsx if path.suffix.lower() == ".xlsx" else write_csv)(path, list(columns), rows)
    return _left_out(project, steps)


_Step = tuple[Stage, Touchpoint | None]
"""A row: a touchpoint in its stage, or a stage without any."""


def _steps(project: Project, journey: Journey) -> list[_Step]:
    return [
        (stage, touchpoint)
        for stage in project.children(Stage, journey.id)
        for touchpoint in project.children(Touchpoint, stage.id) or (None,)
    ]


def _fields(project: Project, journey: Journey, steps: Sequence[_Step]) -> _Columns:
    titles = {stage.id: stage.title.strip() for stage, _ in steps}
    stage_numbers = {stage_id: number for number, stage_id in enumerate(titles, 1)}
    numbered = len(titles) > 1 and (len(set(titles.values())) < len(titles) or "" in titles.values())
    numbers = {each.id: number for number, (_, each) in enumerate(steps, 1) if each is not None}
    cells = [_touchpoint_cells(project, each, numbers) for _, each in steps]
    if _is_chain(project, steps):
        cells = [{**row, "next": ""} for row in cells]
    linked = any(row["next"] or row["serves"] for row in cells)
    rows: list[dict[str, Cell]] = [
        {
            "journey": journey.title,
            "stage": stage.title,
            "stage_number": stage_numbers[stage.id] if numbered else "",
            "number": numbers[each.id] if linked and each is not None else "",
            **row,
        }
        for (stage, each), row in zip(steps, cells, strict=True)
    ]
    always = {"journey", "stage", "title", "channel", "owner", "personas", "evidence"}
    return {
        header_of(FieldColumn(name)): [row[name] for row in rows]
        for name in _ORDER
        if name in always or any(row[name] for row in rows)
    }


_ORDER = (
    *("journey", "stage", "stage_number", "number", "title", "channel", "line", "owner", "personas", "existence"),
    *("evidence", "moment_of_truth", "description", "duration", "due", "serves", "next"),
)


def _touchpoint_cells(project: Project, touchpoint: Touchpoint | None, numbers: Mapping[Id, int]) -> dict[str, str]:
    if touchpoint is None:
        return dict.fromkeys(_ORDER[4:], "")
    owner = project.get(Department, touchpoint.owner_id) or project.get(Person, touchpoint.owner_id)
    personas = [project.all(Persona)[id_].name for id_ in touchpoint.persona_ids]
    ways = project.children(Transition, touchpoint.id)
    return {
        "title": touchpoint.title,
        "channel": touchpoint.channel,
        "line": "" if touchpoint.line is Line.FRONTSTAGE else str(touchpoint.line),
        "owner": "" if owner is None else owner.name,
        "personas": list_text(personas),
        "existence": "" if touchpoint.existence is Existence.EXISTS else str(touchpoint.existence),
        "evidence": str(touchpoint.evidence),
        "moment_of_truth": "yes" if touchpoint.moment_of_truth else "",
        "description": touchpoint.description,
        "duration": touchpoint.duration,
        "due": "" if touchpoint.due is None else touchpoint.due.isoformat(),
        "serves": list_text([str(numbers[id_]) for id_ in touchpoint.serves_ids if id_ in numbers]),
        "next": ways_text(project, ways, numbers),
    }


def _is_chain(project: Project, steps: Sequence[_Step]) -> bool:
    """Whether the ways are those that reading makes where there is no column for them."""
    touchpoints = [each for _, each in steps if each is not None]
    ways = [way for each in touchpoints for way in project.children(Transition, each.id)]
    if not all(_is_plain(way) for way in ways):
        return False
    return sorted((way.source_id, way.target_id or "") for way in ways) == sorted(chain(touchpoints))


def _is_plain(way: Transition) -> bool:
    more = (way.persona_id, way.share, way.n, way.label or None)
    return way.kind is TransitionKind.NEXT and way.evidence is Evidence.ASSUMED and more == (None,) * 4


def _rating_columns(project: Project, steps: Sequence[_Step]) -> _Columns:
    cells: dict[RatingColumn, dict[Id, Rating]] = {}
    for each in _touchpoints(steps):
        for rating in project.children(Rating, each.id):
            persona = project.get(Persona, rating.persona_id)
            column = RatingColumn(rating.view, rating.aspect, None if persona is None else persona.name, rating.team)
            cells.setdefault(column, {})[each.id] = rating
    columns: _Columns = {}
    for column in sorted(cells, key=_rating_order):
        ratings = [None if each is None else cells[column].get(each.id) for _, each in steps]
        columns[header_of(column)] = ["" if rating is None else _number(rating.value) for rating in ratings]
        if any(rating is not None and rating.evidence is not Evidence.ASSUMED for rating in ratings):
            columns[header_of(replace(column, part="evidence"))] = [
                "" if rating is None else str(rating.evidence) for rating in ratings
            ]
    return columns


def _rating_order(column: RatingColumn) -> tuple[int, int, str, str]:
    views, aspects = list(View), [Aspect.EMOTION, Aspect.EASE, Aspect.SUCCESS]
    return views.index(column.view), aspects.index(column.aspect), column.persona or "", column.team or ""


def _score_columns(project: Project, steps: Sequence[_Step]) -> _Columns:
    scores = [score for each in _touchpoints(steps) for score in project.children(Score, each.id)]
    metrics = {metric.id: _as_found(metric, scores) for metric in project.all(Metric).values()}
    waves = {wave.name: f"{wave.start}…{wave.end}" for wave in project.all(Wave).values()}
    cells: dict[ScoreColumn, dict[Id, list[Score]]] = {}
    for score in scores:
        persona, segment = project.get(Persona, score.persona_id), project.get(Segment, score.segment_id)
        column = ScoreColumn(
            metric=metrics[score.metric_id],
            period=score.period,
            wave=waves.get(score.period, ""),
            persona=None if persona is None else persona.name,
            segment=None if segment is None else segment.name,
            audience=score.audience,
            view=score.view,
        )
        cells.setdefault(column, {}).setdefault(score.subject_id, []).append(score)
    columns: _Columns = {}
    for column in sorted(cells, key=header_of):
        counted = {id_: together(several) for id_, several in cells[column].items()}
        of_rows = [None if each is None else counted.get(each.id) for _, each in steps]
        columns |= _score_parts(project, column, of_rows)
    return columns


def _as_found(metric: Metric, scores: Sequence[Score]) -> Metric:
    """The judgement `Score` goes without its scale where reading finds that from the values."""
    values = [count.value for score in scores if score.metric_id == metric.id for count in score.counts]
    found = metric.name == "Score" and described(metric) == described(score_metric(values))
    return score_metric(()) if found else metric


def _score_parts(project: Project, column: ScoreColumn, scores: Sequence[Score | None]) -> _Columns:
    """Value, n and answers; the value alone where it is one judgement each time."""
    found = [None if score is None else estimate(project.all(Metric)[score.metric_id], score) for score in scores]
    values: list[Cell] = ["" if each is None or each.value is None else _number(round(each.value, 4)) for each in found]
    if column.metric.judgement and all(score is None or _is_one_answer(score) for score in scores):
        return {header_of(column): values}
    return {
        header_of(column): values,
        header_of(replace(column, part="n")): ["" if each is None else each.n for each in found],
        header_of(replace(column, part="answers")): ["" if score is None else answers_text(score) for score in scores],
    }


def _is_one_answer(score: Score) -> bool:
    left_out = score.skipped or score.not_applicable or score.out_of_range
    return not left_out and [(count.n, count.w, count.w2) for count in score.counts] == [(1, 1, 1)]


def _touchpoints(steps: Sequence[_Step]) -> Iterator[Touchpoint]:
    return (each for _, each in steps if each is not None)


def _number(number: float) -> Cell:
    return int(number) if float(number).is_integer() else number


def _left_out(project: Project, steps: Sequence[_Step]) -> tuple[str, ...]:
    ids = {each.id for each in _touchpoints(steps)}
    pains = {pain.id for id_ in ids for pain in project.children(PainPoint, id_)}
    notes = [note for id_ in ids for note in project.children(Note, id_)]
    ideas = [
        idea for idea in project.all(Opportunity).values() if idea.subject_id in ids or pains & {*idea.pain_point_ids}
    ]
    counts = {"pain points": len(pains), "notes": len(notes), "ideas": len(ideas)}
    found = ", ".join(f"{number} {word}" for word, number in counts.items() if number)
    return (f"A grid holds touchpoints, ratings and scores; it has no room for {found}.",) if found else ()
