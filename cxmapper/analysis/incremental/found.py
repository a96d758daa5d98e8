"""Findings kept with what they were found from, so that an edit has only that looked at again which it concerns."""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.incremental.carrying import carried
from cxmapper.analysis.incremental.concerned import named, shaped
from cxmapper.analysis.incremental.numbering import numbered, renumbered
from cxmapper.analysis.incremental.part import followed, learn, part_of
from cxmapper.analysis.incremental.touched import Pair, touched
from cxmapper.analysis.rules.table import RULES, STRUCTURE
from cxmapper.collector import no_collector
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Journey, Opportunity, Persona, ProjectInfo, Touchpoint

READ = frozenset(kind for rule in RULES for kind in (*STRUCTURE, *rule.reads))
_EVERYWHERE: Mapping[type[Record], tuple[str, ...]] = {
    ProjectInfo: ("settings",),
    Journey: ("order", "state", "persona_ids"),
    Persona: ("name", "share"),
}
"""What is read at every place of a journey; when it changes everything is looked at again."""
_FEW = 200
"""So many are looked up one by one; of more it is quicker to look at all where they are the half."""


class Entry(NamedTuple):
    """A finding and where it stands: by falling priority, then by journey, rule, place (or idea) and reading."""

    below: float
    journey: int
    rule: int
    place: int | Id
    number: int
    finding: Finding


Told = Mapping[int, tuple[Entry, ...]]
"""What the rules told, by the number of the rule."""


@dataclass(frozen=True, eq=False)
class Seen:
    """A journey, its places numbered in reading order, and what was told of each place and idea."""

    view: JourneyView
    numbers: Mapping[Id, int] = field(repr=False)
    told: Mapping[Id, Told] = field(repr=False)


@dataclass(frozen=True, eq=False)
class Found:
    """What the rules found on a day in some journeys of a project; `journey_ids` None: in all."""

    today: date
    journey_ids: tuple[Id, ...] | None
    seen: tuple[Seen, ...]
    entries: list[Entry] = field(repr=False)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, the first things first."""
        return tuple(map(attrgetter("finding"), self.entries))


@no_collector()
def find(project: Project, today: date, journey_ids: Collection[Id] | None = None) -> Found:
    """Ask all rules about these journeys, or about all. Raises KeyError for a journey that is not there."""
    ids = None if journey_ids is None else tuple(journey_ids)
    journeys = project.ordered(Journey) if ids is None else [project.all(Journey)[id_] for id_ in ids]
    seen = []
    for number, journey in enumerate(journeys):
        view = JourneyView(project, journey, today)
        numbers = numbered(view)
        seen.append(Seen(view, numbers, _told(view, numbers, number, range(len(RULES)))))
    entries = [entry for each in seen for told in each.told.values() for at in told.values() for entry in at]
    return Found(today, ids, tuple(seen), sorted(entries))


def refind(previous: Found, project: Project, change: Change) -> Found:
    """The findings after `change` led to this project: what `find` would find, at the cost of what it concerns."""
    pairs = [pair for pair in change.pairs if type(pair[0] or pair[1]) in READ]
    is_bulk = len(pairs) > max(_FEW, len(project.all(Touchpoint)))  # it concerns nearly all, which takes long to learn
    if is_bulk or any(map(_is_read_everywhere, pairs)):
        return _anew(previous, project)
    tables = {type(before or after) for before, after in pairs}
    rules = [n for n, rule in enumerate(RULES) if not tables.isdisjoint((*STRUCTURE, *rule.reads))]
    entries, seen = list(previous.entries), []
    for number, each in enumerate(previous.seen):
        now = _seen_again(each, project, number, pairs, rules, entries)
        if now is None:
            return _anew(previous, project)
        seen.append(now)
    return Found(previous.today, previous.journey_ids, tuple(seen), entries)


def _anew(previous: Found, project: Project) -> Found:
    there, ids = project.all(Journey), previous.journey_ids
    return find(project, previous.today, None if ids is None else [id_ for id_ in ids if id_ in there])


def _is_read_everywhere(pair: Pair) -> bool:
    before, after = pair
    if before is None or after is None:
        return isinstance(before or after, Journey)
    names = _EVERYWHERE.get(type(before), ())
    return any(getattr(before, name) != getattr(after, name) for name in names)


def _seen_again(
    seen: Seen,
    project: Project,
    journey: int,
    pairs: Sequence[Pair],
    rules: Sequence[int],
    entries: list[Entry],
) -> Seen | None:
    """A journey after a change, and its findings put among `entries`; None where all is to be looked at."""
    view, after = seen.view, followed(seen.view, project)
    if after is None:
        return None
    touch = touched(view, after, pairs)
    flown = carried(view, after, touch)
    if touch and after.persona_ids != view.persona_ids:
        return None
    numbers = renumbered(seen.numbers, after, touch) if touch else seen.numbers
    concerned = named(view, after, pairs)
    if touch:
        concerned |= shaped(view, after, touch, flown)
        concerned.update(id_ for id_, number in numbers.items() if seen.numbers.get(id_) != number)
    learn(view, after, pairs, touch, concerned & numbers.keys())
    if view.is_known != after.is_known:
        return None  # one line for a journey, or a line for each touchpoint
    if touch and not after.is_known:
        concerned.add(after.journey.id)  # which tells how many touchpoints there are
    if len(concerned) > _FEW and len(numbers) < 2 * len(concerned):
        return None
    here = sorted(concerned & numbers.keys(), key=numbers.__getitem__)
    ideas = sorted(concerned & project.all(Opportunity).keys())
    now = _told(part_of(after, [*here, *ideas]), numbers, journey, rules)
    return Seen(after, numbers, _put(now, seen.told, concerned, touch.gone, rules, entries))


def _put(
    now: Mapping[Id, Told],
    told: Mapping[Id, Told],
    concerned: Iterable[Id],
    left: AbstractSet[Id],
    rules: Collection[int],
    entries: list[Entry],
) -> Mapping[Id, Told]:
    """What is told of all places, where the rules told this `now` of those concerned; `left` are not there any more."""
    found, gone, come = dict(told), list[Entry](), list[Entry]()
    for id_ in concerned:
        before, new = found.pop(id_, {}), now.get(id_, {})
        stays = {} if id_ in left else {rule: each for rule, each in before.items() if rule not in rules}
        gone += (entry for rule, each in before.items() if rule not in stays for entry in each)
        come += (entry for each in new.values() for entry in each)
        if stays or new:
            found[id_] = {**stays, **new}
    _replace(entries, gone, come)
    return found


def _told(view: JourneyView, numbers: Mapping[Id, int], journey: int, rules: Iterable[int]) -> Mapping[Id, Told]:
    """What rules find, by the place that a finding is about, or by the idea."""
    found: dict[Id, dict[int, tuple[Entry, ...]]] = {}
    for rule in rules:
        for number, finding in enumerate(RULES[rule].find(view)):
            subject = next((id_ for id_ in finding.subject_ids if id_ in numbers), finding.subject_ids[0])
            entry = Entry(-finding.priority, journey, rule, numbers.get(subject, subject), number, finding)
            told = found.setdefault(subject, {})
            told[rule] = (*told.get(rule, ()), entry)
    return found


def _replace(entries: list[Entry], gone: Sequence[Entry], come: Sequence[Entry]) -> None:
    """Put findings in the place of others; many by sorting, few by looking for where they stand."""
    if len(gone) + len(come) > _FEW:
        left = set(map(id, gone))
        entries[:] = [entry for entry in entries if id(entry) not in left]
        entries += come
        entries.sort()
        return
    for entry in gone:
        del entries[bisect_left(entries, entry)]
    for entry in come:
        insort(entries, entry)
