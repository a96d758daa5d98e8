"""How far a long piece of work is, for whoever waits for it and may end it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Tell = Callable[[float], None]
"""Is told now and then how much has been done, 0 to 1. What it raises ends the work, of which nothing is left."""

SOME = 100
"""So many things are done between two tellings."""


def silent(_: float) -> None:
    """Nobody waits."""


def told(things: Sequence[T], tell: Tell, begin: float = 0.0, end: float = 1.0) -> Iterator[T]:
    """The things one after the other, and how much of what is between `begin` and `end` has been done with them."""
    for number, thing in enumerate(things):
        if number % SOME == 0:
            tell(begin + (end - begin) * number / len(things))
        yield thing
