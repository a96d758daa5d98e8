"""The charts of the panel, in one table: what each is called, what can be chosen for it, and how it is drawn."""

from collections.abc import Callable

from msgspec import Struct

from cxmapper.analysis.gaps import Kind as Gaps
from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.charts.chart import Chart, Paper, name_of, subject_title, told
from cxmapper.drawing.charts.distribution import distribution
from cxmapper.drawing.charts.gap_rows import gap_rows
from cxmapper.drawing.charts.group_rows import group_rows
from cxmapper.drawing.charts.matrix import matrix
from cxmapper.drawing.charts.pairs import Question, pairs_of, question_title, questions
from cxmapper.drawing.charts.roadmap import roadmap
from cxmapper.drawing.charts.trend import trend
from cxmapper.drawing.lanes.measured import asked
from cxmapper.feedback.series import EVERYONE, Whose, all_series, metrics_of
from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Id
from cxmapper.ui.words import marked, tr


class Asked(Struct, frozen=True):
    """What a chart is to show: of which subject, by whose eyes, and what was chosen for it ("" where nothing was)."""

    view: JourneyView
    subject_id: Id
    persona_id: Id | None
    choice: str = ""
    whose: str = ""

    @property
    def project(self) -> Project:
        """The project that the subject is of."""
        return self.view.project


Choices = tuple[tuple[str, str], ...]
"""Ids with words, the usual one first."""


def _nothing(_: Asked, __: Paper) -> Choices:
    return ()


class Kind(Struct, frozen=True):
    """A chart: `choices` are what it may be about, `whose` of whom; `follows`: it is of what is selected."""

    id: str
    title: str
    draws: Callable[[Asked, Paper], Chart]
    choices: Callable[[Asked, Paper], Choices] = _nothing
    whose: Callable[[Asked, Paper], Choices] = _nothing
    follows: bool = False


def _metrics(asked_: Asked, paper: Paper) -> Choices:
    return tuple((one.id, asked(one, paper.words)) for one in metrics_of(asked_.project, asked_.subject_id))


def _questions(asked_: Asked, paper: Paper) -> Choices:
    found = sorted(questions(asked_.view), key=lambda each: each != USUAL)
    return tuple((_id(each), question_title(asked_.view, each, paper)) for each in found)


def _id(question: Question) -> str:
    return f"{question[0].name}:{question[1]}"


def _question(id_: str) -> Question:
    name, _, about = id_.partition(":")
    return (Gaps[name], about) if id_ else USUAL


USUAL = (Gaps.EXPECTATION, str(Aspect.EMOTION))
"""The gaps that are shown unless others are chosen."""

_ALL = "all"


def _compared(asked_: Asked, paper: Paper) -> Choices:
    """Everyone alone, or all who have scores beside each other."""
    found = all_series(asked_.project, asked_.subject_id, asked_.choice) if asked_.choice else ()
    if len(found) < 2:
        return ()
    return (("", paper.say("chart.everyone")), (_ALL, tr("All groups")))


def _each(asked_: Asked, paper: Paper) -> Choices:
    found = all_series(asked_.project, asked_.subject_id, asked_.choice) if asked_.choice else ()
    return tuple((_key(one.whose), name_of(asked_.project, one.whose, paper)) for one in found if len(found) > 1)


def _key(whose: Whose) -> str:
    return "" if whose == EVERYONE else repr(whose)


def _unmeasured(asked_: Asked, paper: Paper) -> Chart:
    subject = subject_title(asked_.project, asked_.subject_id, paper)
    return told(paper, subject, paper.say("chart.trend.none", subject=subject))


def _trend(asked_: Asked, paper: Paper) -> Chart:
    if not asked_.choice:
        return _unmeasured(asked_, paper)
    found = all_series(asked_.project, asked_.subject_id, asked_.choice)
    whose = [one.whose for one in found] if asked_.whose == _ALL else [EVERYONE]
    return trend(asked_.project, asked_.subject_id, asked_.choice, paper, asked_.view.today, whose)


def _distribution(asked_: Asked, paper: Paper) -> Chart:
    if not asked_.choice:
        return _unmeasured(asked_, paper)
    found = all_series(asked_.project, asked_.subject_id, asked_.choice)
    whose = next((one.whose for one in found if _key(one.whose) == asked_.whose), EVERYONE)
    return distribution(asked_.project, asked_.subject_id, asked_.choice, paper, whose)


def _groups(asked_: Asked, paper: Paper) -> Chart:
    if not asked_.choice:
        return _unmeasured(asked_, paper)
    return group_rows(asked_.project, asked_.subject_id, asked_.choice, paper)


def _gaps(asked_: Asked, paper: Paper) -> Chart:
    return gap_rows(pairs_of(asked_.view, _question(asked_.choice), asked_.persona_id, paper), paper)


def _matrix(asked_: Asked, paper: Paper) -> Chart:
    return matrix(asked_.view.ideas, paper)


def _roadmap(asked_: Asked, paper: Paper) -> Chart:
    return roadmap(asked_.project, asked_.view.ideas, paper, asked_.view.today)


KINDS = (
    Kind("trend", marked("Trend"), _trend, _metrics, _compared, follows=True),
    Kind("distribution", marked("Answers"), _distribution, _metrics, _each, follows=True),
    Kind("groups", marked("Groups"), _groups, _metrics, follows=True),
    Kind("gaps", marked("Gaps"), _gaps, _questions),
    Kind("matrix", marked("What to do first"), _matrix),
    Kind("roadmap", marked("Roadmap"), _roadmap),
)
