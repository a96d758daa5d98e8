"""Arguments of edits, picked from a project by Hypothesis."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from hypothesis import strategies as st

from cxmapper.model.project import Project
from cxmapper.model.records import Record

T = TypeVar("T")


class NothingToPickError(Exception):
    """The project has no record of the kind that an edit needs."""


class Pick:
    """Picks arguments, from the records of a project where they are ids."""

    def __init__(self, project: Project, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
        self.project = project
        self.draw = draw

    def of(self, values: Sequence[T]) -> T:
        if not values:
            raise NothingToPickError
        return self.draw(st.sampled_from(values))

    def a(self, *kinds: type[Record]) -> str:
        return self.of([id_ for kind in kinds for id_ in sorted(self.project.all(kind))])

    def some(self, *kinds: type[Record]) -> list[str]:
        ids = [id_ for kind in kinds for id_ in sorted(self.project.all(kind))]
        if not ids:
            raise NothingToPickError
        return self.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=4, unique=True))

    def maybe(self, kind: type[Record]) -> str | None:
        return self.of([None, *sorted(self.project.all(kind))])

    def sibling(self, kind: type[Record], parent_id: str) -> str | None:
        return self.of([None, *(one.id for one in self.project.children(kind, parent_id))])
