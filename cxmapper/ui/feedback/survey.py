"""Reading a survey: its columns and what they are for, how many answered, what one should know; then one step."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

from cxmapper.editing.edits.surveys import put_survey
from cxmapper.errors import UserError
from cxmapper.feedback.guess.looks import Seen
from cxmapper.feedback.guess.propose import own_metrics, period_in
from cxmapper.feedback.mapping.records import SurveyMap
from cxmapper.feedback.mapping.rows import Row, Use, map_of, rows_of
from cxmapper.feedback.mapping.saved import read_before
from cxmapper.feedback.mapping.write import written_map
from cxmapper.feedback.surveying import LookedAt, Opened, Outcome, look_at, map_in, numbers_of, opened, read_in
from cxmapper.files.atomic import write_atomic
from cxmapper.model.records import Metric
from cxmapper.ui.feedback.choosing import places
from cxmapper.ui.feedback.inbox import show_remarks
from cxmapper.ui.feedback.remarks import Remarks, remarks_in
from cxmapper.ui.feedback.survey_layout import SurveyLayout
from cxmapper.ui.map_words import number_words
from cxmapper.ui.words import explained, tr
from cxmapper.ui.working import Worker
from cxmapper.wording import punctuated

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

REST = 250
"""Milliseconds without a change after which it is counted."""


class SurveyDialog(QDialog):
    """Reads one file. Nothing of it is in the project before `read` is done, and all of it is one step then."""

    looked = Signal()
    """The columns are there."""
    counted = Signal()
    """The numbers are those of the map that is shown."""
    _progress = Signal(int, int)

    def __init__(self, page: "MapPage", path: Path) -> None:
        super().__init__(page)
        self.setWindowTitle(tr("Read a survey"))
        self._page, self._path = page, path
        self.rows: dict[str, Row] = {}
        self._own: dict[str, Metric] = {}
        self._found: LookedAt | None = None
        self._survey: Opened | None = None
        self.outcome: Outcome | None = None
        self._stack = ExitStack()  # is used in the worker's thread alone
        self.worker = Worker(self)
        self.worker.closed.connect(self.deleteLater)
        self.parts = SurveyLayout(self)
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._count)
        self._connect()
        self._open()

    def _connect(self) -> None:
        parts = self.parts
        parts.columns.itemSelectionChanged.connect(self._choose)
        parts.details.changed.connect(self._take)
        parts.whole.changed.connect(self._changed)
        parts.again.toggled.connect(self._enable)
        parts.load.clicked.connect(self._ask_for_map)
        parts.save.clicked.connect(self._ask_where_to_save)
        parts.foot.cancel.clicked.connect(self.reject)
        parts.foot.accept.clicked.connect(self.read)
        self._progress.connect(parts.foot.show_progress)
        self._page.closing.connect(self._leave)

    # Looking

    def _open(self) -> None:
        project, path, stop = self._page.document.project, self._path, self.worker.stop

        def work() -> tuple[Opened, LookedAt]:
            survey = self._stack.enter_context(opened(path, None, stop))
            return survey, look_at(project, survey)

        self.parts.foot.say_busy(tr("Reading {name} …", name=path.name))
        self.worker.do(work, self._show, self._complain)

    def _show(self, found: tuple[Opened, LookedAt]) -> None:
        survey, looked = found
        self._survey, self._found = survey, looked
        self.parts.foot.rest()
        rows = punctuated(f"{survey.table.rows:,}", number_words())
        self.parts.head.setText(
            tr("{name} · {origin} · {n} {n|row|rows}", name=self._path.name, origin=survey.table.origin, n=rows)
        )
        if looked.saved_from:
            self.parts.hint.setText(tr("The map of {name} fits and is used again.", name=looked.saved_from))
        else:
            self.parts.hint.setText(tr("What the columns are is guessed; look it through."))
        self.parts.columns.show_columns(self._seen)
        self.parts.show_first(self._seen, looked.first)
        self.take_map(looked.survey_map)
        if self.rows:
            used = (row.column for row in self.rows.values() if row.use is Use.SCORE)
            self.parts.columns.choose(next(used, next(iter(self.rows))))
            self.parts.columns.setFocus()
        self.looked.emit()

    @property
    def _seen(self) -> Sequence[Seen]:
        return self._found.proposal.seen if self._found is not None else ()

    def take_map(self, survey_map: SurveyMap) -> None:
        """Let a map say what the columns are for."""
        if self._found is None:
            return
        if survey_map.dates is None and not survey_map.period:
            survey_map = replace(survey_map, period=period_in(self._path.name))
        names = [one.name for one in self._seen]
        unplaced = {one.name: placed.question for placed in self._found.proposal.ratings for one in placed.unplaced}
        self.rows = rows_of(survey_map, names, unplaced)
        self._own = {
            metric.name: metric for metric in own_metrics(self._page.document.project, self._found.proposal.ratings)
        }
        self._own.update({metric.name: metric for metric in survey_map.metrics})
        self.parts.whole.show_map(survey_map, self._seen)
        self._choose()
        self._changed()

    # Changing

    def _choose(self) -> None:
        chosen = self.parts.columns.chosen
        seen = [one for one in self._seen if one.name in chosen]
        rows = [self.rows[one.name] for one in seen if one.name in self.rows]
        self.parts.details.show_rows(self._page.document.project, rows, seen, tuple(self._own.values()))

    def _take(self) -> None:
        self.rows.update({row.column: row for row in self.parts.details.rows})
        self._choose()
        self._changed()

    def _changed(self) -> None:
        """Count anew once nobody changes anything for a moment."""
        self.outcome = None
        self.worker.cancel()
        self._show_rows({})
        self._enable()
        self._resting.start()

    @property
    def survey_map(self) -> SurveyMap:
        """The map as it is now."""
        offered = self._found.offered if self._found is not None else {}
        return map_of(self.rows.values(), self.parts.whole.survey_map, offered, tuple(self._own.values()))

    def _count(self) -> None:
        survey, survey_map = self._survey, self.survey_map
        missing = self.parts.whole.missing
        if survey is None or missing or not survey_map.questions:
            nothing = (
                "" if self._comments or survey is None else tr("No column is a score or comments yet: choose one.")
            )
            self.parts.foot.say_wrong(missing or nothing)
            self.parts.show_warnings(())
            self._enable()
            return
        project, today, stop = self._page.document.project, self._page.look.today, self.worker.stop

        def tell(done: int, of: int) -> None:
            stop.check()
            self._progress.emit(done, of)

        self.parts.foot.say_busy(tr("Counting …"))
        self.worker.do(
            lambda: read_in(project, survey, survey_map, "", today, tell), self._show_counted, self._complain
        )

    def _show_counted(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.parts.foot.rest()
        self.parts.foot.say_wrong("")
        self._show_rows({one.column.asked.column: numbers_of(one) for one in outcome.survey.columns})
        before = read_before(self._page.document.project, outcome.reading.source, outcome.reading.scores)
        self.parts.show_again(before)
        self.parts.show_warnings(outcome.warnings)
        self._enable()
        self.counted.emit()

    def _show_rows(self, numbers: Mapping[str, Sequence[int]]) -> None:
        whole = self.parts.whole.survey_map
        said = {whole.dates.column: tr("when they answered")} if whole.dates is not None else {}
        if whole.weight:
            said[whole.weight] = tr("the weight of an answer")
        titles = dict(places(self._page.document.project))
        self.parts.columns.show_rows(self._seen, self.rows, said, numbers, titles)

    @property
    def _comments(self) -> list[str]:
        return [row.column for row in self.rows.values() if row.use is Use.COMMENTS]

    def _enable(self) -> None:
        scores = any(row.is_placed for row in self.rows.values())
        ready = self.outcome is not None if scores else bool(self._comments)
        again = self.parts.again.isHidden() or self.parts.again.isChecked()
        self.parts.foot.accept.setEnabled(ready and again and not self.parts.whole.missing)
        self.parts.save.setEnabled(bool(self.survey_map.questions) if self._found is not None else False)
        self.parts.load.setEnabled(self._found is not None)

    # Maps in files

    def _ask_for_map(self) -> None:
        dialog = QFileDialog(self, tr("Load a map of a survey"), "", tr("Maps of surveys") + " (*.toml)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.load_map(Path(name)))
        dialog.open()

    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self, tr("Save the map of this survey"), "", tr("Maps of surveys") + " (*.toml)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(f"{self._path.stem}.toml")
        dialog.fileSelected.connect(lambda name: self.save_map(Path(name)))
        dialog.open()

    def load_map(self, path: Path) -> None:
        """Let the map in a file say what the columns are for."""
        try:
            self.take_map(map_in(path))
        except UserError as error:
            self._complain(error)
        else:
            self.parts.hint.setText(tr("The map in {name} is used.", name=path.name))

    def save_map(self, path: Path) -> None:
        """Write the map into a file."""
        try:
            write_atomic(path, written_map(self.survey_map).encode("utf-8"))
        except (OSError, UserError) as error:
            self.parts.foot.say_wrong(
                explained(error) if isinstance(error, UserError) else tr("{name} cannot be written.", name=path.name)
            )
        else:
            self.parts.hint.setText(tr("The map is in {name}.", name=path.name))

    # Reading in

    def read(self) -> None:
        """Put in what was counted as one step, and let comments be looked through."""
        columns, survey = self._comments, self._survey
        if survey is None or not columns:
            self._finish(None)
            return
        project, survey_map, name = self._page.document.project, self.survey_map, self._path.name
        self.parts.foot.say_busy(tr("Reading comments …"))
        self.parts.foot.accept.setEnabled(False)
        self.worker.do(lambda: remarks_in(project, survey, survey_map, columns, name), self._finish, self._complain)

    def _finish(self, remarks: Remarks | None) -> None:
        outcome, again, said = self.outcome, self.parts.again.isChecked(), ""
        if outcome is not None:
            before = read_before(self._page.document.project, outcome.reading.source, outcome.reading.scores)
            if before is not None and not again:  # the map has changed since it was counted
                self.parts.foot.rest()
                self.parts.show_again(before)
                self._enable()
                return
            title, n = outcome.reading.source.title, len(outcome.reading.scores)
            done = self._page.do(
                tr("Read {name}", name=title), lambda project: put_survey(project, outcome.reading, again=again)
            )
            if not done and self._page.messages.sentence:
                self.parts.foot.rest()
                self.parts.foot.say_wrong(self._page.messages.sentence)
                return
            rows = punctuated(f"{outcome.survey.respondents:,}", number_words())
            said = tr(
                "{n} {n|score|scores} from {rows} {rows|answer|answers} of {name}; undo takes all of it back.",
                n=punctuated(f"{n:,}", number_words()),
                rows=rows,
                name=title,
            )
        left = show_remarks(self._page, remarks) if remarks is not None else ""
        if said or left:
            self._page.messages.tell(f"{said} {left}".strip())
        self.accept()

    def _complain(self, error: UserError) -> None:
        self.parts.foot.rest()
        self.parts.foot.say_wrong(explained(error))
        self._enable()

    def done(self, result: int) -> None:
        """Close; what still goes on is stopped, and what was written meanwhile is deleted."""
        self._resting.stop()
        super().done(result)
        self.worker.close(self._stack.close)

    def _leave(self) -> None:
        """The map is closed: nothing may go on without it."""
        if self.isVisible():
            self.reject()
        self.worker.join()
