"""How the records of a journey are read: touchpoints in order, what is agreed by hand, where an idea is at home."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush

from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Id, View
from cxmapper.model.records import Opportunity, Rating, Touchpoint
from cxmapper.model.surroundings import journey_of_record

Agreed = Mapping[tuple[Id, View, Aspect], Mapping[Id | None, Rating]]
"""Touchpoint, view, aspect → persona → rating."""


def in_order(touchpoints: Sequence[Touchpoint], sources: Callable[[Id], Iterable[Id]]) -> Iterator[Id]:
    """The touchpoints of a stage by their order, but none before one that leads to it (`sources`)."""
    unread = {number: touchpoint.id for number, touchpoint in enumerate(touchpoints)}
    place = {id_: number for number, id_ in unread.items()}
    after: dict[int, list[int]] = {number: [] for number in unread}
    waiting = dict.fromkeys(unread, 0)
    for id_, number in place.items():
        for source in sources(id_):
            if source in place:
                after[place[source]].append(number)
                waiting[number] += 1
    ready = [number for number in unread if not waiting[number]]
    while unread:
        here = heappop(ready) if ready else next(iter(unread))  # a circle is entered at its first
        if here in unread:
            yield unread.pop(here)
            for number in after[here]:
                waiting[number] -= 1
                if not waiting[number]:
                    heappush(ready, number)


def agreed(project: Project, touchpoint_ids: Iterable[Id]) -> Agreed:
    """What is set by hand and agreed at these touchpoints; a team's blind guess is not."""
    found: dict[tuple[Id, View, Aspect], dict[Id | None, Rating]] = {}
    for touchpoint_id in touchpoint_ids:
        for rating in project.children(Rating, touchpoint_id):
            if rating.team is None:
                found.setdefault((touchpoint_id, rating.view, rating.aspect), {})[rating.persona_id] = rating
    return found


def home_of(project: Project, idea: Opportunity) -> Id | None:
    """The journey of an idea: where its first pain is, else where it was placed; None where it was not."""
    journey = journey_of_record(project, idea)
    return None if journey is None else journey.id
