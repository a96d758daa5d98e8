"""How answers changed since the period before: which two are compared, and whether the change is sure.

Pictures and findings go by this alone, so that what is called a sure change for the worse is a finding too.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from cxmapper.feedback.intervals import holm_of_known, is_sure
from cxmapper.feedback.metrics import compare
from cxmapper.feedback.periods import period_days
from cxmapper.feedback.scores import Asked, series
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Metric, Score


class Shift(Struct, frozen=True):
    """The change of a value (in its unit) since `before`, a period.

    `sure` where it is significant by the settings, among all changes of what such people were asked about a subject.
    """

    difference: float
    before: str
    sure: bool


def with_before(project: Project, answers: Mapping[Asked, Sequence[Score]]) -> Iterator[tuple[Asked, Score, Score]]:
    """The newest score of each question and the last of a period that was over before."""
    for asked, scores in answers.items():
        span = period_days(project, scores[-1].period)
        spans = [(score, period_days(project, score.period)) for score in scores[:-1]]
        before = [score for score, days in spans if span is not None and days is not None and days[1] < span[0]]
        if before:
            yield asked, scores[-1], before[-1]


def shifts(project: Project, subject_id: Id, *, judgement: bool = False) -> Mapping[Asked, Shift]:
    """The last change of all that was asked about a subject, or judged.

    Corrected together (Holm) is what one audience said in one view, whatever it was asked, as in the findings.
    """
    metrics, alpha = project.all(Metric), project.info.settings.alpha
    answers = series(project, subject_id, judgement=judgement)
    found: dict[Asked, Shift] = {}
    for whose in dict.fromkeys(asked[3:] for asked in answers):
        alike = {asked: scores for asked, scores in answers.items() if asked[3:] == whose}
        compared = [
            (asked, before, change)
            for asked, now, before in with_before(project, alike)
            if (change := compare(metrics[asked.metric_id], before, now)) is not None
        ]
        ps = holm_of_known([change.p for _, _, change in compared])
        found |= {
            asked: Shift(change.difference, before.period, is_sure(p, alpha))
            for (asked, before, change), p in zip(compared, ps, strict=True)
        }
    return found
