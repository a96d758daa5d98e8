"""The grid's columns of scores as records."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.exchange.grid.cells import cell_of, number_of, whole_of
from cxmapper.exchange.grid.columns import Column, FieldColumn, ScoreColumn, header_of
from cxmapper.exchange.grid.metrics import answers_behind, answers_of, described, number_text
from cxmapper.exchange.grid.names import Names
from cxmapper.exchange.imported import made
from cxmapper.exchange.judgement import score_metric
from cxmapper.feedback.tables.reading import quoted
from cxmapper.model.records import Count, Id, Metric, MetricKind, Persona, Score, Segment, Wave
from cxmapper.wording import Sentence

Place = tuple[str, Mapping[Column, str], Id]
"""How a sentence about the row begins, its cells, and the touchpoint."""


class _Doubts(Struct):
    """Columns with something to say about them, and the row where it first comes up."""

    without_n: dict[str, str] = field(default_factory=dict)
    spread_unknown: dict[str, str] = field(default_factory=dict)
    spread_assumed: dict[str, str] = field(default_factory=dict)

    def sentences(self) -> Iterator[str]:
        for header, place in self.without_n.items():
            yield Sentence(
                "{place}: {column} has no n; a score without n was left out, there and below.",
                place=place,
                column=quoted(header),
            )
        for header, place in self.spread_unknown.items():
            yield Sentence(
                "{place}: nothing says how far the answers of {column} spread; left out, there and below.",
                place=place,
                column=quoted(header),
            )
        for header, place in self.spread_assumed.items():
            yield Sentence(
                "{place}: {column} gives only a value and n, so the answers are taken to lie as far apart as "
                "they can; intervals are as wide as they may be.",
                place=place,
                column=quoted(header),
            )


def scores_of(
    columns: Sequence[Column | None], rows: Sequence[Place], names: Names
) -> tuple[tuple[Score, ...], tuple[str, ...]]:
    """The scores of all rows, and warnings. `Score` is a judgement and needs no n; all others do."""
    doubts = _Doubts()
    groups = dict.fromkeys(replace(column, part="value") for column in columns if isinstance(column, ScoreColumn))
    judged = [
        number_of(cells[group], place)
        for place, cells, _ in rows
        for group in groups
        if group.metric.id == "score" and cells.get(group)
    ]
    scores: list[Score] = []
    for group in groups:
        metric = score_metric(judged) if group.metric.id == "score" else group.metric
        for place, cells, subject_id in rows:
            answers = _answers(group, metric, place, cells, doubts)
            if answers is not None:
                about = _about(group, metric, place, names)
                id_ = f"score-{len(scores) + 1:04}"
                scores.append(made(Score, place, id=id_, subject_id=subject_id, **about, **answers))
    return tuple(scores), tuple(doubts.sentences())


def _about(column: ScoreColumn, metric: Metric, place: str, names: Names) -> dict[str, object]:
    if column.wave:
        start, _, end = column.wave.partition("…")
        names.id_of(Wave, column.period, place, start=start, end=end)
    return {
        "metric_id": names.put(metric, described(metric)),
        "period": column.period,
        "persona_id": names.id_of(Persona, column.persona, place) if column.persona else None,
        "segment_id": names.id_of(Segment, column.segment, place) if column.segment else None,
        "audience": column.audience,
        "view": column.view,
    }


def _answers(
    column: ScoreColumn, metric: Metric, place: str, cells: Mapping[Column, str], doubts: _Doubts
) -> dict[str, object] | None:
    """The fields of a Score with what was counted; None where there is nothing, or too little."""
    header = header_of(column)
    exact = cells.get(replace(column, part="answers"), "")
    if exact:
        try:
            return answers_of(exact)
        except (ValueError, TypeError) as error:
            raise UserError(
                "{place}: {text} is no list of answers such as 10×12; 9×3.", place=place, text=quoted(exact)
            ) from error
    written = cells.get(column, "")
    if not written:
        return None
    cell = cell_of(place, header)
    value = number_of(written, cell)
    _refuse_mean(metric, value, written, cell)
    count = cells.get(replace(column, part="n"), "") or cells.get(FieldColumn("n"), "")
    if not count and metric.judgement:
        return {"counts": (Count(value, 1, 1, 1),)}
    if not count:
        doubts.without_n.setdefault(header, place)
        return None
    return _behind(metric, value, whole_of(count, cell_of(place, "n")), cell, doubts)


def _refuse_mean(metric: Metric, value: float, written: str, place: str) -> None:
    """A top box of 4.2 on 1–5 is far more likely a mean than 4.2 percent; raises UserError for what may be either."""
    scale = metric.scale
    if metric.kind is MetricKind.TOP_BOX and scale and 1 < value <= scale.max and "%" not in written:
        mean = f"{metric.name} mean [mean, min {number_text(scale.min)}, max {number_text(scale.max)}]"
        raise UserError(
            "{place}: {text} may be a share or a mean; write it with %, or call the column {column}.",
            place=place,
            text=quoted(written, 30),
            column=quoted(mean),
        )


def _behind(metric: Metric, value: float, n: int, place: str, doubts: _Doubts) -> dict[str, object] | None:
    if n == 0:
        return {}
    answers = answers_behind(metric, value, n)
    if answers is None and metric.scale is None:
        doubts.spread_unknown.setdefault(metric.name, place)
    elif answers is None:
        raise UserError(
            "{place}: {value} is no value that {metric} can have; correct it.",
            place=place,
            value=f"{value:g}",
            metric=metric.name,
        )
    elif n > 1:
        doubts.spread_assumed.setdefault(metric.name, place)
    return answers
