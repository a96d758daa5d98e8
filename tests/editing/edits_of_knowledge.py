"""Edits of what is known or believed: ratings, scores, surveys, guesses; with arguments picked from a project."""

from collections.abc import Callable

from cxmapper.editing.edits import comments, feelings, guesses, metrics, scores, surveys
from cxmapper.feedback.counting.scores import Reading
from cxmapper.model.change import Change
from cxmapper.model.records import (
    Count,
    Journey,
    Metric,
    Persona,
    Rating,
    Score,
    Source,
    Stage,
    Touchpoint,
)
from tests.editing.pick import Pick


def _rate(p: Pick, id_: str) -> Change:
    value = p.of([-1, 0, 1])
    return feelings.rate(p.project, p.a(Touchpoint), value, id=id_, persona_id=p.maybe(Persona))


def _clear_rating(p: Pick, _: str) -> Change:
    return feelings.clear_rating(p.project, p.project.all(Rating)[p.a(Rating)])


def _score(p: Pick, id_: str) -> Change:
    counts = (Count(p.of([0, 5, 10]), 3, 3, 3),)
    score = Score(id=id_, subject_id=p.a(Touchpoint, Stage, Journey), metric_id=p.a(Metric), counts=counts)
    return scores.put_score(p.project, score)


def _survey(p: Pick, id_: str) -> Change:
    source = Source(id=id_, title=p.of(["june.csv", "july.csv"]), checksum=p.of(["a", "b"]))
    score = Score(id=f"{id_}s", subject_id=p.a(Touchpoint), metric_id=p.a(Metric), source_id=id_, skipped=3)
    return surveys.put_survey(p.project, Reading(source, (score,), ()), again=True)


OF_KNOWLEDGE: dict[str, Callable[[Pick, str], Change]] = {
    "rate": _rate,
    "clear_rating": _clear_rating,
    "put_score": _score,
    "duplicate_metric": lambda p, id_: metrics.duplicate_metric(p.project, p.a(Metric), id_, "Another"),
    "delete_metric": lambda p, _: metrics.delete_metric(p.project, p.a(Metric)),
    "put_survey": _survey,
    "take_comment": lambda p, id_: comments.take_comment(
        p.project, "Slow", p.of([*comments.As]), p.a(Touchpoint), id=id_, source="x.csv", persona_id=p.maybe(Persona)
    ),
    "write_guesses": lambda p, _: guesses.write_guesses(
        p.project, ids := p.some(Touchpoint), p.maybe(Persona), "Service", dict.fromkeys(ids[:1], 2)
    ),
    "agree": lambda p, _: guesses.agree(p.project, p.maybe(Persona), {p.a(Touchpoint): 0.26}, "Mean"),
}
