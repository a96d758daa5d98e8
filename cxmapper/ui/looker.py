"""Keeps what was found, so that an edit has only that looked at again which it concerns."""

from collections.abc import Iterable
from datetime import date

from cxmapper.analysis.incremental.found import Found, find, refind
from cxmapper.analysis.waiving import Sorted, sorted_out
from cxmapper.model.change import NO_CHANGE, Change
from cxmapper.model.project import Project
from cxmapper.model.records import Journey


class Looker:
    """Looks for findings in what is shown; it has to be told of every change of the project."""

    def __init__(self) -> None:
        self._found: Found | None = None
        self._since = NO_CHANGE

    def follow(self, change: Change) -> None:
        """Remember what was changed since it looked last."""
        self._since = self._since.then(change)

    def open(self, project: Project, today: date, journeys: Iterable[Journey]) -> Sorted:
        """The findings in these journeys, the first things first, and those that somebody has set aside."""
        ids, since, found = tuple(journey.id for journey in journeys), self._since, self._found
        if found is None or (found.today, found.journey_ids) != (today, ids):
            self._found = find(project, today, ids)
        else:
            self._found = refind(found, project, since)
        self._since = NO_CHANGE
        return sorted_out(project, self._found.findings, today)
