"""What was made for a picture, kept for the next one: a thing is made again when what it is made of has changed."""

from collections.abc import Callable, Hashable, Iterable
from functools import partial
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """Things by name, each with what it was made of.

    What one picture does not ask for the next one does not have: nothing has to be thrown away by hand.
    """

    def __init__(self, before: "Memory | None" = None) -> None:
        self._before = {} if before is None else before.things
        self._inner_before = {} if before is None else before.inners
        self.things: dict[Hashable, tuple[tuple[object, ...], Any]] = {}
        self.inners: dict[Hashable, Memory] = {}

    def keep(
        self,
        name: Hashable,
        made_of: tuple[object, ...],
        make: Callable[[], T],
        merge: Callable[[T, T], T] | None = None,
    ) -> T:
        """What is there by that name if it was made of the same (identical or equal), else what `make` makes.

        `merge` is given what was there and what is made, to take over what came out equal.
        """
        before = self.things.get(name) or self._before.get(name)
        if before is not None and before[0] == made_of:
            self.things[name] = before
            if name in self._inner_before:
                self.inners.setdefault(name, self._inner_before[name])
            kept: T = before[1]
            return kept
        made = make()
        if before is not None and merge is not None:
            made = merge(before[1], made)
        self.things[name] = (made_of, made)
        return made

    def keep_each(
        self,
        made_of: Iterable[tuple[Hashable, tuple[object, ...]]],
        make: Callable[[int], T],
        merge: Callable[[T, T], T] | None = None,
    ) -> tuple[T, ...]:
        """As `keep` for things in a row, each with its name; `make` is told the place of the one that it makes."""
        found = []
        last, with_parts, things = self._before, self._inner_before, self.things
        for place, (name, parts) in enumerate(made_of):
            before = last.get(name)
            if before is not None and before[0] == parts and name not in with_parts:
                things[name] = before
                found.append(before[1])
            else:
                found.append(self.keep(name, parts, partial(make, place), merge))
        return tuple(found)

    def keep_with_parts(self, name: Hashable, made_of: tuple[object, ...], make: Callable[["Memory"], T]) -> T:
        """As `keep`, for what is made of things that are kept too, in a memory of their own that `make` is given.

        While nothing has changed in it, none of them is looked at.
        """
        return self.keep(name, made_of, lambda: make(self.inner(name)))

    def inner(self, name: Hashable) -> "Memory":
        """What is kept for the things that something by this name is made of, as long as that is asked for."""
        made = self.inners[name] = Memory(self._inner_before.get(name))
        return made

    def put(self, name: Hashable, value: object) -> None:
        """Hand something on to the next picture."""
        self.things[name] = ((), value)

    def last(self, name: Hashable) -> object:
        """What the previous picture had by that name; None where there was nothing."""
        found = self._before.get(name)
        return None if found is None else found[1]

    def close(self) -> None:
        """Let go of what only the previous picture used."""
        self._before = {}
        self._inner_before = {}
        for each in self.inners.values():
            each.close()
