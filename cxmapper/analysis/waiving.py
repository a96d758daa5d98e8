"""Findings set aside with a reason: until a day, or until what was found is not the same any more.

A waiver holds for its rule at its subject. With a fingerprint it holds for that one finding as it was: a new score or
a changed rating brings it back, another title does not.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.findings import findings
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Day, Id
from cxmapper.model.records import Waiver


class SetAside(NamedTuple):
    """A waived finding and why."""

    finding: Finding
    waiver: Waiver


class Sorted(NamedTuple):
    """Findings in their order: those to act on, and those set aside.

    `returned` are those to act on that were set aside before: the day to look again is over, or what was found at that
    place has changed since.
    """

    open: tuple[Finding, ...]
    waived: tuple[SetAside, ...]
    returned: tuple[SetAside, ...] = ()


def waiver_of(project: Project, finding: Finding, today: date) -> Waiver | None:
    """What sets a finding aside on a day: a waiver at one of its subjects; None where there is none."""
    waivers = _of_the_same(project, finding)
    return next((waiver for waiver in waivers if waiver.until is None or today <= waiver.until), None)


def sorted_out(project: Project, found: Iterable[Finding], today: date) -> Sorted:
    """Tell the findings that nobody has set aside from those that somebody has."""
    waivers = {(waiver.rule, waiver.subject_id) for waiver in project.all(Waiver).values()}
    rules = {rule for rule, _ in waivers}
    open_, waived, named_ = [], [], []
    for finding in found:
        named = finding.rule in rules and any((finding.rule, id_) in waivers for id_ in finding.subject_ids)
        waiver = waiver_of(project, finding, today) if named else None
        if waiver is None:
            open_.append(finding)
        else:
            waived.append(SetAside(finding, waiver))
        if named:
            named_.append(finding)
    return Sorted(tuple(open_), tuple(waived), tuple(_returned(project, named_, today)))


def _returned(project: Project, named: Sequence[Finding], today: date) -> Iterator[SetAside]:
    """Of the findings at whose places there are waivers of their rule, those that one of them set aside before.

    A waiver whose fingerprint is that of another finding is about that one.
    """
    known = {finding.fingerprint for finding in named}
    for finding in named:
        if waiver_of(project, finding, today) is None:
            here = project.children(Waiver, finding.subject_ids[0])
            same = (waiver for waiver in here if waiver.rule == finding.rule)
            before = (w for w in same if w.fingerprint in {"", finding.fingerprint} or w.fingerprint not in known)
            yield from (SetAside(finding, waiver) for waiver in islice(before, 1))


def unwaived(project: Project, today: date, journey_id: Id | None = None) -> tuple[Finding, ...]:
    """The findings that nobody has set aside, as by `findings`."""
    return sorted_out(project, findings(project, today, journey_id), today).open


def waive(
    project: Project, finding: Finding, reason: str, until: Day | None = None, before: Waiver | None = None
) -> Change:
    """Set a finding aside as it is now; what was said of the very same, or by the waiver `before`, is replaced."""
    same = next((each for each in _of_the_same(project, finding) if each.fingerprint), before)
    if same is not None:
        return Change.updating(same, reason=reason, until=until, fingerprint=finding.fingerprint)
    waiver = Waiver(
        id=new_id(),
        rule=finding.rule,
        subject_id=finding.subject_ids[0],
        reason=reason,
        until=until,
        fingerprint=finding.fingerprint,
    )
    return Change.adding(waiver)


def unwaive(project: Project, finding: Finding) -> Change:
    """Take a finding up again, and with it what else its waivers without a fingerprint set aside."""
    return Change.removing(*_of_the_same(project, finding))


def _of_the_same(project: Project, finding: Finding) -> list[Waiver]:
    """The waivers that set a finding aside, or did until some day."""
    return [
        waiver
        for subject_id in finding.subject_ids
        for waiver in project.children(Waiver, subject_id)
        if waiver.rule == finding.rule and waiver.fingerprint in {"", finding.fingerprint}
    ]
