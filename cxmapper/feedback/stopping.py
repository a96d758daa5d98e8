"""Work that somebody can stop from another thread: reading a file, counting in the engine."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import Event, Lock
from typing import Protocol, TypeVar

T = TypeVar("T")

_SOME = 1_000
"""So many rows are read between two looks at whether to stop."""


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """Raised within the work that was asked to stop."""


class Interruptible(Protocol):
    """A connection whose query another thread can end."""

    def interrupt(self) -> None:
        """End the query that is running now, if one is."""


class Stop:
    """Asks work to stop. The work looks at it between two pieces; queries that are running are interrupted."""

    def __init__(self) -> None:
        self._asked, self._lock = Event(), Lock()
        self._running: list[Interruptible] = []

    def ask(self) -> None:
        """Let the work end soon. Ask again while it lasts: a query may just have been about to begin."""
        self._asked.set()
        with self._lock:
            for connection in self._running:
                connection.interrupt()

    def clear(self) -> None:
        """Let the next piece of work go on."""
        self._asked.clear()

    def check(self) -> None:
        """Raise Stopped when somebody has asked."""
        if self._asked.is_set():
            raise Stopped

    @contextmanager
    def interrupting(self, connection: Interruptible) -> Iterator[None]:
        """Interrupt this connection's query, too, when somebody asks within the block."""
        with self._lock:
            self._running.append(connection)
        try:
            yield
        finally:
            with self._lock:
                self._running.remove(connection)

    def watched(self, rows: Iterable[T]) -> Iterator[T]:
        """The rows, as long as nobody asks to stop."""
        for number, row in enumerate(rows):
            if number % _SOME == 0:
                self.check()
            yield row


NEVER = Stop()
"""For work that nobody can stop."""
