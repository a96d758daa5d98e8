"""Typing lines into a project, for tests of capturing."""

from collections.abc import Callable
from itertools import count

from cxmapper.editing.capture.capturing import Captured, captured
from cxmapper.editing.capture.places import Where
from cxmapper.model.change import NO_CHANGE
from cxmapper.model.project import Project
from cxmapper.model.records import Journey

EMPTY = Project.build([Journey(id="home", title="Get online")])
HOME = Where("home")
WEB = Where("home", "order", "web")
INSTALL = Where("home", "setup", "install", "bill")


def new_ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def typed(project: Project, *lines: str, where: Where = HOME) -> tuple[Project, Captured]:
    """The project after lines that are typed one by one, and what came of the last."""
    ids, got = new_ids(), Captured(NO_CHANGE, where, (), None)
    for line in lines:
        got = captured(project, got.where, line, ids)
        project = project.apply(got.change)
    return project, got
