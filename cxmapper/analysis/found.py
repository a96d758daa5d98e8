"""Findings kept with what they were found from, so that an edit has only that looked at again which it concerns."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from cxmapper.analysis.carrying import beside, carried, part_of
from cxmapper.analysis.finding import Finding
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.rules.table import RULES, STRUCTURE
from cxmapper.collector import no_collector
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Journey, Opportunity, PainPoint, Rating, Score, Target, Touchpoint

SHAPE = ("stage_id", "line", "serves_ids", "persona_ids", "existence", "order")
"""The fields of a touchpoint by which it shapes its journey; of the others only findings about it can speak."""

READ = frozenset(kind for rule in RULES for kind in (*STRUCTURE, *rule.reads))

Pair = tuple[Record | None, Record | None]
"""A record before and after a change."""

Rule = tuple[int, int]
"""Journey and rule, by their numbers."""

Told = Mapping[int, tuple["Entry", ...]]
"""What a rule told of a journey, by the number of the place."""


class Entry(NamedTuple):
    """A finding and where it stands: by falling priority, then by journey, rule, place and reading."""

    below: float
    journey: int
    rule: int
    place: int
    number: int
    finding: Finding


@dataclass(frozen=True, eq=False)
class Found:
    """What the rules found on a day in some journeys of a project; `journey_ids` None: in all."""

    today: date
    journey_ids: tuple[Id, ...] | None
    views: tuple[JourneyView, ...]
    numbers: tuple[Mapping[Id, int], ...] = field(repr=False)
    entries: list[Entry] = field(repr=False)
    told: Mapping[Rule, Told] = field(repr=False)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, the first things first."""
        return tuple(map(attrgetter("finding"), self.entries))


@no_collector()
def find(project: Project, today: date, journey_ids: Collection[Id] | None = None) -> Found:
    """Ask all rules about these journeys, or about all. Raises KeyError for a journey that is not there."""
    ids = None if journey_ids is None else tuple(journey_ids)
    journeys = project.ordered(Journey) if ids is None else [project.all(Journey)[id_] for id_ in ids]
    views = tuple(JourneyView(project, journey, today) for journey in journeys)
    numbers = tuple(_numbers(view) for view in views)
    told = {
        (journey, rule): _told(view, numbers[journey], journey, rule)
        for journey, view in enumerate(views)
        for rule in range(len(RULES))
    }
    entries = [entry for places in told.values() for at_place in places.values() for entry in at_place]
    return Found(today, ids, views, numbers, sorted(entries), told)


def refind(previous: Found, project: Project, change: Change) -> Found:
    """The findings after `change` led to this project: what `find` would find, at the cost of what it concerns.

    What shapes a journey, or is read everywhere (a measure, a persona, a setting), has everything looked at again; a
    rating, a score or a name only the places where it stands and those beside them.
    """
    pairs = [pair for pair in change.pairs if type(pair[0] or pair[1]) in READ]
    if not all(map(_is_of_places, pairs)):
        return _anew(previous, project)
    places = [
        _concerned(view, project, pairs) & numbers.keys()
        for view, numbers in zip(previous.views, previous.numbers, strict=True)
    ]
    views = [carried(view, project, pairs, named) for view, named in zip(previous.views, places, strict=True)]
    for before, after, named in zip(previous.views, views, places, strict=True):
        if before.is_known != after.is_known or (not after.is_known and after.journey.id in named):
            return _anew(previous, project)  # one line for a journey, or a line for each touchpoint
    entries, told = list(previous.entries), dict(previous.told)
    tables = {type(record) for pair in pairs for record in pair if record is not None}
    for journey, (view, named) in enumerate(zip(views, places, strict=True)):
        numbers = previous.numbers[journey]
        here = sorted(named, key=numbers.__getitem__)
        for rule, now in _looked_at(view, numbers, journey, here, tables):
            _replace(entries, told[rule], now)
            told[rule] = {**told[rule], **now}
    return Found(previous.today, previous.journey_ids, tuple(views), previous.numbers, entries, told)


def _anew(previous: Found, project: Project) -> Found:
    there, ids = project.all(Journey), previous.journey_ids
    return find(project, previous.today, None if ids is None else [id_ for id_ in ids if id_ in there])


def _is_of_places(pair: Pair) -> bool:
    """Whether a change of a record concerns the places that it names, and leaves the journey's shape as it is."""
    before, after = pair
    if isinstance(before, Touchpoint) and isinstance(after, Touchpoint):
        return all(getattr(before, name) == getattr(after, name) for name in SHAPE)
    return isinstance(before or after, Rating | PainPoint | Score | Target | Opportunity)


def _concerned(view: JourneyView, project: Project, pairs: Iterable[Pair]) -> set[Id]:
    """The places that records name, and where what is told may depend on them."""
    records = (record for pair in pairs for record in pair if record is not None)
    named = {id_ for record in records for id_ in _places(view, project, record)}
    return named.union(*(beside(view, id_) for id_ in named))


def _places(view: JourneyView, project: Project, record: Record) -> Iterator[Id]:
    match record:
        case Rating() | PainPoint():
            yield record.touchpoint_id
        case Score() | Target():
            yield record.subject_id
        case Opportunity():
            pains = (project.get(PainPoint, id_) for id_ in record.pain_point_ids)
            yield from (pain.touchpoint_id for pain in pains if pain is not None)
        case Touchpoint():  # is called by its name where ways lead to it
            yield record.id
            yield from (way.source_id for way in view.ways_in.get(record.id, ()))


def _looked_at(
    view: JourneyView, numbers: Mapping[Id, int], journey: int, named: Sequence[Id], tables: set[type[Record]]
) -> Iterator[tuple[Rule, Told]]:
    """What each rule that the change concerns tells now, of the places named or of all; () where it is nothing."""
    part = part_of(view, named)
    for rule, each in enumerate(RULES):
        if not each.apart and not tables.isdisjoint(each.reads):
            nowhere: dict[int, tuple[Entry, ...]] = dict.fromkeys(numbers.values(), ())
            yield (journey, rule), {**nowhere, **_told(view, numbers, journey, rule)}
        elif each.apart and named and (Touchpoint in tables or not tables.isdisjoint(each.reads)):
            now = _told(part, numbers, journey, rule)
            yield (journey, rule), {numbers[id_]: now.get(numbers[id_], ()) for id_ in named}


def _told(view: JourneyView, numbers: Mapping[Id, int], journey: int, rule: int) -> Told:
    """What a rule finds, by the place that a finding is about; what is about none stands with the journey."""
    found: dict[int, list[Entry]] = {}
    for number, finding in enumerate(RULES[rule].find(view)):
        place = next((numbers[id_] for id_ in finding.subject_ids if id_ in numbers), 0)
        found.setdefault(place, []).append(Entry(-finding.priority, journey, rule, place, number, finding))
    return {place: tuple(entries) for place, entries in found.items()}


def _numbers(view: JourneyView) -> Mapping[Id, int]:
    """The places of a journey in reading order."""
    ids = (view.journey.id, *(stage.id for stage in view.stages), *(touchpoint.id for touchpoint in view.touchpoints))
    return {id_: number for number, id_ in enumerate(ids)}


def _replace(entries: list[Entry], before: Told, now: Told) -> None:
    for place, found in now.items():
        for entry in before.get(place, ()):
            del entries[bisect_left(entries, entry)]
        for entry in found:
            insort(entries, entry)
