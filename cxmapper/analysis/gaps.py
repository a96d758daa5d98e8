"""Gaps between views as data, for a table, a dumbbell chart and a lens: what one side says and what the other.

Like is compared with like: by hand the same aspect on −2 … +2, measured the same question on the metric's own scale;
never one with the other. The rows of one kind are ranked, what is worst for the customer first.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from itertools import combinations

from msgspec import Struct

from cxmapper.analysis.finding import Confidence, confidence_from
from cxmapper.analysis.graph import Answers, JourneyView, Place
from cxmapper.analysis.rules.answered import Pair, Told, corrected, sure
from cxmapper.analysis.rules.measured import against_others, with_before
from cxmapper.analysis.rules.views import WIDEST, asked_pairs, pairs_by_hand
from cxmapper.analysis.shortfall import shortfall
from cxmapper.analysis.steps import is_below
from cxmapper.feedback.intervals import is_sure
from cxmapper.model.record import Aspect, Id, View
from cxmapper.model.records import Audience, Journey, Rating, Segment, Touchpoint


class Kind(StrEnum):
    """What is compared with what."""

    EXPECTATION = "expected and perceived"
    DELIVERY = "believed and perceived"
    EMPLOYEES = "employees and customers"
    PERSONAS = "persona and persona"
    SEGMENTS = "segment and the others"
    PERIODS = "before and now"
    STATES = "current and future"


class Side(Struct, frozen=True):
    """One side: whose value it is, and its n and 95 % interval where it was measured.

    `name` is a persona, a segment, a period or a word: expected, perceived, believed, employees, customers, others,
    current, future.
    """

    name: str
    value: float
    n: int | None = None
    low: float | None = None
    high: float | None = None


class Gap(Struct, frozen=True):
    """What two sides say of the same. `place_id` is a touchpoint, a stage or a journey.

    `question` is an aspect, or the metric's name; `metric_id` is None where it was set by hand. `difference` is b − a
    in steps or in the metric's unit; `part` the same as part of the scale, −1 … 1, so turned that below 0 is worse for
    the customer. `counts` says that it is no small step (by the settings), measured that chance is ruled out.
    """

    kind: Kind
    place_id: Id
    place: str
    persona_id: Id | None
    segment_id: Id | None
    question: str
    metric_id: Id | None
    a: Side
    b: Side
    difference: float
    part: float
    counts: bool
    confidence: Confidence

    @property
    def by_hand(self) -> bool:
        """Whether both sides were set by hand; else both were measured."""
        return self.metric_id is None


def gaps(view: JourneyView, kind: Kind) -> tuple[Gap, ...]:
    """All gaps of a kind in a journey, those that count or not, by rising `part`; equals in reading order.

    Of two personas, and of two segments, the one that fares worse is b.
    """
    return tuple(sorted(_FIND[kind](view), key=lambda gap: gap.part))


def _expectation(view: JourneyView) -> Iterator[Gap]:
    step = view.settings.expectation_step
    for touchpoint, high, perceived in pairs_by_hand(view, View.EXPECTED):
        yield _hand(Kind.EXPECTATION, touchpoint, (high, "expected"), (perceived, "perceived"), step)
    yield from _of_answers(view, Kind.EXPECTATION, Audience.CUSTOMER, View.EXPECTED, ("expected", "perceived"))


def _delivery(view: JourneyView) -> Iterator[Gap]:
    step = view.settings.delivery_step
    for touchpoint, high, perceived in pairs_by_hand(view, View.BELIEVED):
        yield _hand(Kind.DELIVERY, touchpoint, (high, "believed"), (perceived, "perceived"), step)
    yield from _of_answers(view, Kind.DELIVERY, Audience.EMPLOYEE, View.BELIEVED, ("believed", "perceived"))


def _employees(view: JourneyView) -> Iterator[Gap]:
    yield from _of_answers(view, Kind.EMPLOYEES, Audience.EMPLOYEE, View.PERCEIVED, ("employees", "customers"))


def _personas(view: JourneyView) -> Iterator[Gap]:
    """By hand what each two personas perceive; where one goes by everyone's value there are not two."""
    for touchpoint in view.contacts:
        met = [persona.id for persona in view.personas if view.meets(persona.id, touchpoint)]
        for aspect in Aspect:
            own = view.ratings.get((touchpoint.id, View.PERCEIVED, aspect), {})
            for pair in combinations([own[id_] for id_ in met if id_ in own], 2):
                a, b = sorted(pair, key=lambda rating: -rating.value)
                sides = (a, view.name(a.persona_id) or ""), (b, view.name(b.persona_id) or "")
                yield _hand(Kind.PERSONAS, touchpoint, *sides, view.settings.expectation_step)
    yield from _measured(view, Kind.PERSONAS, _against(True), lambda pair: ("others", _whose(view, pair.now)))


def _segments(view: JourneyView) -> Iterator[Gap]:
    yield from _measured(view, Kind.SEGMENTS, _against(False), lambda pair: ("others", _whose(view, pair.now)))


def _periods(view: JourneyView) -> Iterator[Gap]:
    yield from _measured(view, Kind.PERIODS, with_before, lambda pair: (pair.other.period, pair.now.period))


def _states(view: JourneyView) -> Iterator[Gap]:
    """What customers perceive now, and what they shall perceive at the touchpoint that takes its place."""
    for future in _futures(view):
        for touchpoint in future.contacts:
            then = _perceived(view, touchpoint.id)
            for id_ in touchpoint.replaces_ids:
                for key, now in _perceived(view, id_).items():
                    if key in then:
                        sides = (now, "current"), (then[key], "future")
                        yield _hand(Kind.STATES, touchpoint, *sides, view.settings.expectation_step)


def _futures(view: JourneyView) -> Iterator[JourneyView]:
    """The journey itself where it is how things shall be, else those that shall replace it."""
    if view.is_future:
        yield view
    else:
        for journey in view.project.children(Journey, view.journey.id, "future_of_id"):
            yield JourneyView(view.project, journey, view.today)


def _perceived(view: JourneyView, touchpoint_id: Id) -> Mapping[tuple[Id | None, Aspect], Rating]:
    """What is agreed that each persona, or everyone, perceives at a touchpoint of whatever journey."""
    ratings = view.project.children(Rating, touchpoint_id)
    agreed = (each for each in ratings if each.team is None and each.view is View.PERCEIVED)
    return {(each.persona_id, each.aspect): each for each in agreed}


_FIND: Mapping[Kind, Callable[[JourneyView], Iterator[Gap]]] = {
    Kind.EXPECTATION: _expectation,
    Kind.DELIVERY: _delivery,
    Kind.EMPLOYEES: _employees,
    Kind.PERSONAS: _personas,
    Kind.SEGMENTS: _segments,
    Kind.PERIODS: _periods,
    Kind.STATES: _states,
}


def _hand(kind: Kind, touchpoint: Touchpoint, a: tuple[Rating, str], b: tuple[Rating, str], step: float) -> Gap:
    (first, name), (second, other_name) = a, b
    difference = round(second.value - first.value, 9)
    return Gap(
        kind,
        touchpoint.id,
        touchpoint.title,
        second.persona_id or first.persona_id,
        None,
        first.aspect.value,
        None,
        Side(name, first.value),
        Side(other_name, second.value),
        difference,
        difference / WIDEST,
        is_below(min(first.value, second.value), max(first.value, second.value), step),
        confidence_from(first.evidence, second.evidence),
    )


def _of_answers(
    view: JourneyView, kind: Kind, audience: Audience, other: View, names: tuple[str, str]
) -> Iterator[Gap]:
    def pairs(view: JourneyView, place: Place, answers: Answers) -> Iterator[Pair]:
        return asked_pairs(view, place, answers, audience, other)

    yield from _measured(view, kind, pairs, lambda _: names)


def _measured(
    view: JourneyView,
    kind: Kind,
    pairs: Callable[[JourneyView, Place, Answers], Iterator[Pair]],
    names: Callable[[Pair], tuple[str, str]],
) -> Iterator[Gap]:
    for place, answers in view.perceived:
        found = list(pairs(view, place, answers))
        for pair, p in zip(found, corrected(found), strict=True):
            yield _asked(view, kind, pair, names(pair), is_sure(p, view.settings.alpha))


def _asked(view: JourneyView, kind: Kind, pair: Pair, names: tuple[str, str], certain: bool) -> Gap:
    now, other, metric = pair.now, pair.other, pair.now.metric
    difference = pair.change.difference
    part = shortfall(metric, now.value, other.value) or -shortfall(metric, other.value, now.value)
    return Gap(
        kind,
        now.place.id,
        now.place.title,
        now.asked.persona_id,
        now.asked.segment_id,
        metric.name,
        metric.id,
        _side(names[0], other),
        _side(names[1], now),
        difference,
        -part,
        certain,
        sure(view, certain, min(now.n, other.n)),
    )


def _side(name: str, told: Told) -> Side:
    return Side(name, told.value, told.n, told.low, told.high)


def _against(personas: bool) -> Callable[[JourneyView, Place, Answers], Iterator[Pair]]:
    def pairs(view: JourneyView, place: Place, answers: Answers) -> Iterator[Pair]:
        found = against_others(view, place, answers)
        return (pair for pair in found if (pair.now.asked.persona_id is not None) is personas)

    return pairs


def _whose(view: JourneyView, told: Told) -> str:
    segment = view.project.get(Segment, told.asked.segment_id)
    return (segment.name if segment is not None else view.name(told.asked.persona_id)) or ""
