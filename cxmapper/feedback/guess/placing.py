"""Which rating is about which touchpoint, or about the whole journey."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from cxmapper.feedback.guess.assignment import assigned
from cxmapper.feedback.guess.likeness import ENOUGH, Weights, likeness, says_overall
from cxmapper.feedback.guess.looks import Looks, Seen
from cxmapper.feedback.guess.scales import Scaled, narrower, pools, scaled
from cxmapper.feedback.mapping.names import name_of, named_metric, same_answers
from cxmapper.feedback.mapping.records import Asked, PlaceKind, Question
from cxmapper.model.change import updated
from cxmapper.model.integrity import journey_of
from cxmapper.model.project import Project
from cxmapper.model.records import Id, Journey, Metric, State, Touchpoint, View

_EXPECTED = re.compile(r"(?i)(?<![a-z])expect|erwart")
_NEARLY = 0.08
"""What a column gets may be so much less like it than what fits it best; else nobody can say."""

_TOGETHER = 0.05
"""So much better fits what is asked beside most of the others: “Q7FOOD” than “Q9FOOD”."""

_QUESTION = re.compile(r"[A-Za-z]{0,3}\d+")

_Subject = Touchpoint | Journey
_Subjects = Mapping[str, _Subject | None]


class Placed(Struct, frozen=True):
    """Ratings that are answered alike, of one view: the question with those that have a place, and the others."""

    question: Question
    metric: Metric
    unplaced: tuple[Seen, ...]


def placed(project: Project, seen: Sequence[Seen]) -> Iterator[Placed]:
    """All ratings of a survey; no touchpoint or journey gets two of one metric and view."""
    ratings = [one for one in seen if one.looks in (Looks.RATING, Looks.LABELS)]
    journey = _journey(project)
    touchpoints = _touchpoints(project)
    weights = Weights.of([*(one.title for one in touchpoints), *(one.name for one in ratings)])
    taken: set[tuple[Id, str, View | None]] = set()
    for kind, pool in pools(ratings).items():
        found: list[tuple[View | None, list[Seen], _Subjects]] = []
        for view in (None, View.EXPECTED):
            ones = [one for one in pool if _view(one) is view]
            found.append((view, ones, _subjects(ones, kind, touchpoints, journey, weights)))
        sure = [one for _, ones, subjects in found for one in ones if subjects[one.name] is not None]
        how = scaled(kind, sure or pool)
        if how is not None:
            for view, ones, subjects in found:
                if ones:
                    yield _question(project, how, view, ones, subjects, taken)


def _question(
    project: Project,
    how: Scaled,
    view: View | None,
    ratings: Sequence[Seen],
    subjects: _Subjects,
    taken: set[tuple[Id, str, View | None]],
) -> Placed:
    metric = _metric(project, how.metric)
    columns, unplaced = [], []
    for one in ratings:
        subject = subjects[one.name]
        if subject is None or (subject.id, metric.name, view) in taken:
            unplaced.append(one)
        else:
            taken.add((subject.id, metric.name, view))
            kind = PlaceKind.JOURNEY if isinstance(subject, Journey) else PlaceKind.TOUCHPOINT
            columns.append(Asked(one.name, name_of(project, subject), kind, one.question))
    question = Question(metric.name, tuple(columns), view, how.skipped, how.not_applicable, how.labels)
    return Placed(question, metric, tuple(unplaced))


def _metric(project: Project, wanted: Metric) -> Metric:
    """The metric; under another name where the project has one of its name that is answered otherwise."""
    metric, number = wanted, 1
    while (there := named_metric(project, metric.name)) is not None and not same_answers(there, metric):
        number += 1
        metric = updated(wanted, name=f"{wanted.name} ({number})")
    return metric


def _view(one: Seen) -> View | None:
    return View.EXPECTED if _EXPECTED.search(one.said) else None


def _journey(project: Project) -> Journey | None:
    journeys = project.ordered(Journey)
    return next((one for one in journeys if one.state is State.CURRENT), next(iter(journeys), None))


def _touchpoints(project: Project) -> list[Touchpoint]:
    """Those of current journeys; of all where there are none."""
    every = [*project.ordered(Touchpoint)]
    current = {journey.id for journey in project.all(Journey).values() if journey.state is State.CURRENT}
    return [one for one in every if journey_of(project, one.id) in current] or every


def _subjects(
    ratings: Sequence[Seen], kind: str, touchpoints: Sequence[Touchpoint], journey: Journey | None, weights: Weights
) -> _Subjects:
    """The touchpoint that a column is called like; the journey for what is about everything, as the NPS is."""
    if kind == "nps":
        return {one.name: journey for one in ratings}
    habits = narrower(ratings)
    likely = [one for one in ratings if one.name not in habits]
    fits = [_fits(one, touchpoints, weights) for one in likely]
    sizes = Counter(_battery(one) for one, row in zip(likely, fits, strict=True) if any(row))
    most = max(sizes.values(), default=1)
    beside = [1 + _TOGETHER * sizes[_battery(one)] / most for one in likely]
    places = assigned([[more * fit for fit in row] for more, row in zip(beside, fits, strict=True)])
    subjects: dict[str, _Subject | None] = dict.fromkeys(one.name for one in ratings)
    subjects |= {one.name: touchpoints[at] for one, at in zip(likely, places, strict=True) if at is not None}
    overall = [one for one in likely if subjects[one.name] is None and says_overall(one.name, one.question)]
    subjects |= {one.name: journey for one in sorted(overall, key=lambda one: -sizes[_battery(one)])[:1]}
    return subjects


def _fits(one: Seen, touchpoints: Sequence[Touchpoint], weights: Weights) -> list[float]:
    """How well a column fits each touchpoint, 0 where not well enough, or others much better."""
    row = [likeness(one.name, one.question, touchpoint.title, weights) for touchpoint in touchpoints]
    best = max(row, default=0.0)
    return [fit if fit >= ENOUGH and fit >= best - _NEARLY else 0.0 for fit in row]


def _battery(one: Seen) -> str:
    """What the names of columns begin with that one question asks about: “Q7” of Q7ART and of Q7B_FOOD."""
    found = _QUESTION.match(one.name)
    return "" if found is None else found[0].casefold()
