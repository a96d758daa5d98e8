"""Following a log of events: its columns, the touchpoint that each activity stands for, and what comes of it."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog

from cxmapper.editing.edits.counted_ways import counted_before, fill_ways
from cxmapper.errors import UserError
from cxmapper.feedback.events.follows import Counted
from cxmapper.feedback.events.guess import columns_in, guessed_columns
from cxmapper.feedback.events.log import Columns
from cxmapper.feedback.events.mapping import likely, same_names
from cxmapper.feedback.following import Followed, Opened, follow, opened
from cxmapper.model.record import Id
from cxmapper.ui.feedback.log_layout import LogLayout
from cxmapper.ui.feedback.log_results import results, titled
from cxmapper.ui.map_words import number_words
from cxmapper.ui.words import explained, tr
from cxmapper.ui.working import Worker
from cxmapper.wording import punctuated

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

REST = 250
"""Milliseconds without a change after which it is counted."""


class LogDialog(QDialog):
    """Counts one file. Nothing of it is on the map before `put` is done, and all of it is one step then."""

    counted = Signal()
    """What is shown is what the log says of the touchpoints as they are chosen."""

    def __init__(self, page: "MapPage", path: Path) -> None:
        super().__init__(page)
        self.setWindowTitle(tr("Follow an event log"))
        self._page, self._path = page, path
        self._log: Opened | None = None
        self._activities: Mapping[str, Counted] = {}
        self.places: dict[str, Id] = {}
        self.followed: Followed | None = None
        self._scratch, self._stack = ExitStack(), ExitStack()  # both are used in the worker's thread alone
        self.worker = Worker(self)
        self.worker.closed.connect(self.deleteLater)
        self.parts = LogLayout(self)
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._count)
        self._connect()
        self._find_columns()

    def _connect(self) -> None:
        parts = self.parts
        for box in (parts.case, parts.activity, parts.time):
            box.activated.connect(self._open)
        parts.table.itemSelectionChanged.connect(self._choose)
        parts.place.activated.connect(self._place)
        parts.foot.cancel.clicked.connect(self.reject)
        parts.foot.accept.clicked.connect(self.put)
        self._page.closing.connect(self._leave)

    # Columns

    def _find_columns(self) -> None:
        path, stop = self._path, self.worker.stop

        def work() -> Sequence[str]:
            folder = self._scratch.enter_context(TemporaryDirectory(prefix="cxmapper-"))
            return columns_in(path, Path(folder), stop)

        self.parts.foot.say_busy(tr("Reading {name} …", name=path.name))
        self.worker.do(work, self._show_columns, self._complain)

    def _show_columns(self, names: Sequence[str]) -> None:
        self.parts.show_columns(names, guessed_columns(names))
        self._open()

    def _open(self) -> None:
        """Read the events by the columns that are chosen, and guess what the activities stand for."""
        columns = self.parts.columns
        self._log, self.followed, self._activities = None, None, {}
        self._enable()
        if not (columns.case and columns.activity and columns.time):
            self.parts.foot.say_wrong(tr("Choose the columns that say whose, what and when."))
            return
        self.parts.foot.say_busy(tr("Counting …"))
        self.worker.do(lambda: self._opened(columns), self._show, self._complain)

    def _opened(self, columns: Columns) -> tuple[Opened, Mapping[str, Counted], Sequence[str]]:
        """In the worker's thread: the log, in place of the one before."""
        self._stack.close()
        page = self._page
        log = self._stack.enter_context(
            opened(self._path, columns, page.document.project, page.journey, None, self.worker.stop)
        )
        return log, log.activities(), tuple(log.warnings())

    def _show(self, found: tuple[Opened, Mapping[str, Counted], Sequence[str]]) -> None:
        self._log, activities, warnings = found
        self._activities = dict(sorted(activities.items(), key=lambda one: (-one[1].cases, one[0])))
        there = self._page.document.project.touchpoints_of(self._page.journey.id)
        self._sure = set(same_names(list(self._activities), there))
        self.places = likely(list(self._activities), there)
        self._warnings = warnings
        self.parts.foot.rest()
        self.parts.foot.say_wrong("")
        n = punctuated(f"{self._log.log.rows:,}", number_words())
        self.parts.head.setText(tr("{name} · {n} {n|event|events}", name=self._path.name, n=n))
        self.parts.show_activities(self._activities)
        self.parts.offer_places([(one.id, one.title or tr("unnamed")) for one in there])
        self._choose()
        self._show_places()
        self._changed()

    # Touchpoints

    def _choose(self) -> None:
        chosen = self.parts.chosen
        self.parts.choose_place(self.places.get(chosen[0], "") if chosen else "")

    def _place(self) -> None:
        """Let the selected activities stand for a touchpoint, or for none."""
        id_ = str(self.parts.place.currentData() or "")
        for activity in self.parts.chosen:
            self._sure.add(activity)
            self.places.pop(activity, None)
            if id_:
                self.places[activity] = id_
        self._show_places()
        self._changed()

    def _show_places(self) -> None:
        titles = {one.id: titled(one) for one in self._page.document.project.touchpoints_of(self._page.journey.id)}
        said = {
            activity: titles[id_] if activity in self._sure else tr("{title} (guessed)", title=titles[id_])
            for activity, id_ in self.places.items()
        }
        self.parts.show_places(said)

    # Counting

    def _changed(self) -> None:
        self.followed = None
        self.worker.cancel()
        self._enable()
        self._resting.start()

    def _count(self) -> None:
        log, places = self._log, dict(self.places)
        if log is None:
            return
        if not places:
            self.parts.show_results(())
            self.parts.foot.say_wrong(tr("Say for at least one activity which touchpoint it stands for."))
            return
        project, journey, today = self._page.document.project, self._page.journey, self._page.look.today
        self.parts.foot.say_busy(tr("Counting …"))
        self.worker.do(lambda: follow(project, journey, log, places, today), self._show_followed, self._complain)

    def _show_followed(self, followed: Followed) -> None:
        self.followed = followed
        self.parts.foot.rest()
        self.parts.foot.say_wrong("")
        again = counted_before(self._page.document.project, followed.source.checksum)
        said = [tr("This file was counted before; what it brought is counted anew.")] if again is not None else []
        self.parts.show_results(
            [*results(followed), *((explained(sentence), ()) for sentence in (*self._warnings, *said))]
        )
        self._enable()
        self.counted.emit()

    def _enable(self) -> None:
        self.parts.foot.accept.setEnabled(self.followed is not None)

    def put(self) -> None:
        """Put what was counted on the map as one step."""
        followed = self.followed
        if followed is None:
            return
        title, drawn = followed.source.title, followed.drawn
        add = self.parts.add_from
        done = self._page.do(tr("Follow {name}", name=title), lambda _: fill_ways(drawn, followed.source, add))
        if not done and self._page.messages.sentence:
            self.parts.foot.say_wrong(self._page.messages.sentence)
            return
        n, ways = len(drawn.counted), len(drawn.ways)
        cases = punctuated(f"{drawn.flow.cases:,}", number_words())
        said = tr(
            "{n} of {ways} drawn {ways|way|ways} counted in {cases} {cases|case|cases} of {name}; "
            "undo takes all of it back.",
            n=n,
            ways=ways,
            cases=cases,
            name=title,
        )
        self._page.messages.tell(said)
        self.accept()

    def _complain(self, error: UserError) -> None:
        self.parts.foot.rest()
        self.parts.foot.say_wrong(explained(error))
        self._enable()

    def done(self, result: int) -> None:
        """Close; what still goes on is stopped, and what was written meanwhile is deleted."""
        self._resting.stop()
        super().done(result)
        self.worker.close(self._clean)

    def _clean(self) -> None:
        self._stack.close()
        self._scratch.close()

    def _leave(self) -> None:
        """The map is closed: nothing may go on without it."""
        if self.isVisible():
            self.reject()
        self.worker.join()

    _sure: set[str]
    _warnings: Sequence[str]
