"""One thread for what takes longer than a window may stand still."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Lock
from typing import Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cxmapper.errors import UserError
from cxmapper.feedback.stopping import Stop, Stopped

T = TypeVar("T")

ASK_AGAIN = 30
"""Milliseconds after which work that goes on is asked to stop again."""


class _Task(Struct, Generic[T], eq=False):
    """Work, what to do with what it finds, and with the sentence that says why it finds nothing."""

    work: Callable[[], T]
    then: Callable[[T], None]
    wrong: Callable[[UserError], None]
    future: Future[T] | None = None


class Worker(QObject):
    """Does one thing at a time: a new one stops what is being done. `stop` has to be given to the work.

    What the work finds comes back to the thread of the window; nothing comes of work that was stopped.
    """

    closed = Signal()
    """Nothing is left of it."""
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = Stop()
        self._pool = ThreadPoolExecutor(1, "cxmapper-worker")
        self._lock = Lock()
        self._wanted: _Task[object] | None = None
        self._running: _Task[object] | None = None
        self._last: Future[None] | None = None
        self._asking = QTimer(self, interval=ASK_AGAIN)
        self._asking.timeout.connect(self._ask)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def do(self, work: Callable[[], T], then: Callable[[T], None], wrong: Callable[[UserError], None]) -> None:
        """Stop what is being done and do this; then tell what it found, or what went wrong."""
        self.cancel()
        task = _Task(work, then, wrong)
        self._wanted = task  # type: ignore[assignment]  # its parts belong together, whatever they are
        task.future = self._pool.submit(self._run, task)

    def cancel(self) -> None:
        """Stop what is being done; nothing comes of it any more."""
        self._wanted = None
        self._ask()
        self._asking.start()

    def close(self, last: Callable[[], None]) -> None:
        """Stop, do a last thing in the thread, and end it; `closed` tells when."""
        if self._last is None:
            self.cancel()
            self._last = self._pool.submit(last)
            self._last.add_done_callback(lambda _: self.closed.emit())
            self._pool.shutdown(wait=False)

    def join(self) -> None:
        """Wait until the thread has ended after `close`."""
        while self._last is not None and not wait([self._last], ASK_AGAIN / 1_000).done:
            self._ask()
        self._pool.shutdown(wait=True)

    def _ask(self) -> None:
        with self._lock:
            if self._running is None:
                self._asking.stop()
            elif self._running is not self._wanted:
                self.stop.ask()

    def _run(self, task: "_Task[T]") -> T:
        with self._lock:
            if task is not self._wanted:
                raise Stopped
            self._running = task  # type: ignore[assignment]
            self.stop.clear()
        try:
            return task.work()
        finally:
            with self._lock:
                self._running = None
            self._ended.emit(task)

    def _finish(self, task: "_Task[object]") -> None:
        if task is not self._wanted or task.future is None:
            return
        self._wanted = None
        try:
            found = task.future.result()
        except UserError as error:
            task.wrong(error)
        else:
            task.then(found)
