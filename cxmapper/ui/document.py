"""The open document: every edit goes through here into the journal, and two seconds later into its file."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from cxmapper.editing.history import Editor, Entry, History
from cxmapper.errors import UserError
from cxmapper.files.backups import newest_before
from cxmapper.files.journal import Journal
from cxmapper.files.journal_lines import NAME
from cxmapper.files.lock import lock, user_name
from cxmapper.files.outside import Outside, mark_of, outside
from cxmapper.files.recovery import discard, new_untitled
from cxmapper.files.saving import save_document, save_document_as, write_document
from cxmapper.files.unfinished import carry_over
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.records import Journey
from cxmapper.ui.opening import Opened
from cxmapper.ui.places import Places
from cxmapper.ui.words import brief, explained, marked, tr

SAVE_AFTER, SYNC_EVERY, DRAFT_AFTER = 2_000, 1_000, 200
"""Milliseconds from an edit to its file, between two forced writings of the journal, and until typed text is kept."""

LOOK_EVERY, AGAIN_AFTER = 3_000, 20_000
"""Milliseconds between two looks at whether something else changed the file, and until it is tried again to write."""


_OUTSIDE = {
    Outside.CHANGED: marked("{name} was changed by something else. Your work is kept here; nothing is written over."),
    Outside.GONE: marked("{name} was deleted or moved by something else. Your work is kept here."),
    Outside.UNREADABLE: marked("{name} cannot be read any more. Your work is kept here; save it under another name."),
}


class Document(QObject):
    """A project that is edited, with its history, and the file it is of; None while it is untitled."""

    changed = Signal(object)
    """The Change that was just made, taken back or done again."""
    kept = Signal()
    """Whether all is in the file, or that it cannot be, has changed."""
    touched = Signal()
    """Something else did something to the file, or that is over: see `outside`."""

    def __init__(self, opened: Opened, places: Places) -> None:
        super().__init__()
        self._places = places
        self._editor = Editor(opened.history.project, author=user_name(), journal=self._write)
        self._editor.history = opened.history
        self._begin, self._journal = opened.begin, None
        self._held, self._folder = opened.held, opened.folder
        self.file = opened.file
        self.problem = ""
        self.outside: Outside | None = None
        self._read = () if opened.sha256 is None else (opened.sha256,)
        self._mark: tuple[int, ...] | None = None
        self._unsaved = opened.unsaved
        self._drafts = dict(opened.draft)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._saving.timeout.connect(self.save)
        self._syncing = QTimer(self, singleShot=True, interval=SYNC_EVERY)
        self._syncing.timeout.connect(self._sync)
        self._drafting = QTimer(self, singleShot=True, interval=DRAFT_AFTER)
        self._drafting.timeout.connect(self._keep_draft)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_AFTER)
        self._again.timeout.connect(self.save)
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self.look_outside)
        self._looking.start()
        if self._unsaved and self.file is not None:
            self._saving.start()

    _journal: Journal | None

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._editor.project

    @property
    def history(self) -> History:
        """What can be taken back and done again."""
        return self._editor.history

    @property
    def folder(self) -> Path | None:
        """Where journal and named versions are; None while nothing was edited in an untitled document."""
        return self._folder

    def backup_before(self, day: date) -> Path | None:
        """The newest copy of the file from before a day; None where there is none."""
        return newest_before(self.file, self._places.backups, day) if self.file is not None else None

    @property
    def name(self) -> str:
        """What the window's title says."""
        return self.file.name if self.file is not None else self.project.info.title

    @property
    def is_saved(self) -> bool:
        """Whether the file holds everything."""
        return self.file is not None and not self._unsaved

    # Editing

    def do(self, label: str, change: Change) -> bool:
        """Make a change under the name that undo will show; False when there was nothing to change.

        Raises UserError when it does not fit the project or cannot be written into the journal.
        """
        self._refuse_the_last_journey(change)
        return self._tell(self._editor.do(label, change))

    def park(self, words: str) -> str:
        """Keep words whose place was deleted while they were typed, as a parked note; gives what to say of it."""
        from cxmapper.editing.edits.notes import park_words

        self.do(tr("Park “{words}”", words=words), park_words(words, new_id()))
        return parked(words)

    def undo(self) -> bool:
        """Take the last thing back; False when there is nothing to."""
        if self.history.done:
            self._refuse_the_last_journey(self.history.done[-1].change.inverse())
        return self._tell(self._editor.undo())

    def redo(self) -> bool:
        """Do again what was taken back last; False when there is nothing to."""
        return self._tell(self._editor.redo())

    def draft(self, text: str, where: str) -> None:
        """Keep text that is being typed somewhere (see DRAFTED), soon; empty once it was made an edit."""
        if text != self._drafts.get(where, ""):
            self._drafts[where] = text
            _soon(self._drafting)

    @property
    def drafted(self) -> str:
        """All text that is being typed, a line for each place."""
        return "\n".join(text for text in self._drafts.values() if text)

    @property
    def _drafted_where(self) -> str:
        return "+".join(where for where, text in self._drafts.items() if text)

    def begun(self) -> Path:
        """The folder of the journal, which is begun when it is not yet; raises UserError where it cannot be."""
        self._opened_journal()
        assert self._folder is not None  # noqa: S101 - the line before has set it
        return self._folder

    # Keeping

    def save(self) -> None:
        """Write the file now; what keeps it from being written is `problem`, and nothing is lost."""
        self._saving.stop()
        if self.file is None or not self._unsaved:
            return
        try:
            self._write_into(self.file, save_document)
        except UserError as error:
            self._mark = None
            self.look_outside()
            if self.outside is None:
                self.problem = explained(error)
                self._again.start()
            self.kept.emit()

    def write_again(self) -> None:
        """Write the file where something else deleted it; raises UserError where it cannot be written."""
        if self.file is not None and not self.file.exists():
            self._write_into(self.file, write_document)

    def _write_into(self, file: Path, write: Callable[..., Journal]) -> None:
        journal, now = self._opened_journal(), datetime.now(UTC).astimezone()
        self._journal = write(journal, self.history, file, backups=self._places.backups, now=now)
        self._all_written()

    def _all_written(self) -> None:
        before, self.outside = self.outside, None
        self._unsaved, self.problem, self._mark = False, "", None
        self.kept.emit()
        if before is not None:
            self.touched.emit()

    def look_outside(self) -> None:
        """Notice what something else did to the file; what is not in it waits, in the journal, for a choice."""
        if self.file is None or (mark := mark_of(self.file)) == self._mark:
            return
        self._mark = mark
        known = self._journal.known if self._journal is not None else self._read
        before, self.outside = self.outside, outside(self.file, known)
        if self.outside is before:
            return
        self.problem = "" if self.outside is None else tr(_OUTSIDE[self.outside], name=self.file.name)
        if self.outside is None and self._unsaved:
            self._saving.start()
        self.kept.emit()
        self.touched.emit()

    def step_aside(self) -> bool:
        """Close and leave the file to what something else made of it; whether there is work that was kept untitled.

        Raises UserError, and goes on, where it cannot be kept.
        """
        is_work = bool(self.history.done)
        if is_work:
            kept = new_untitled(self.history, self._places.journals)
            if self.drafted:
                kept.draft(self.drafted, self._drafted_where)
            kept.close()
        self._unsaved, self._drafts = False, {}
        self._drafting.stop()
        self.close()
        if self._folder is not None:
            (self._folder / NAME).unlink(missing_ok=True)
        return is_work

    def save_as(self, file: Path) -> None:
        """Go on in another file; raises UserError where it cannot be written or is open elsewhere."""
        if self.file is not None and file.resolve() == self.file.resolve():
            self.save()
            return
        held, journal, untitled = lock(file), self._opened_journal(), self.file is None
        before = journal.folder
        try:
            now, places = datetime.now(UTC).astimezone(), self._places
            self._journal = save_document_as(
                journal, self.history, file, places.journals, backups=places.backups, now=now
            )
        except UserError:
            held.release()
            raise
        carry_over(before, self._journal.folder)
        if self._held is not None:
            self._held.release()
        if untitled:
            discard(before)
        self._held, self.file, self._folder = held, file, self._journal.folder
        self._all_written()

    def close(self) -> None:
        """Write what is unwritten and let others open the file; an untitled document is kept in its journal."""
        if self._drafting.isActive():
            self._drafting.stop()
            self._keep_draft()
        self.save()
        for timer in (self._saving, self._syncing, self._looking, self._again):
            timer.stop()
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        if self._held is not None:
            self._held.release()
            self._held = None

    # Inside

    def _write(self, entry: Entry) -> None:
        self._opened_journal().append(entry)

    def _opened_journal(self) -> Journal:
        if self._journal is None:
            self._journal = self._begin()
            self._folder = self._journal.folder
        return self._journal

    def _tell(self, entry: Entry | None) -> bool:
        if entry is None:
            return False
        self._unsaved = True
        if self.drafted:
            _soon(self._drafting)
        _soon(self._syncing)
        if self.file is not None:
            self._saving.start()
        self.changed.emit(entry.change)
        self.kept.emit()
        return True

    def _sync(self) -> None:
        if self._journal is not None:
            try:
                self._journal.sync()
            except UserError as error:
                self.problem = explained(error)
                self.kept.emit()

    def _keep_draft(self) -> None:
        if self._journal is None and not self.drafted:
            return
        try:
            self._opened_journal().draft(self.drafted, self._drafted_where)
            _soon(self._syncing)
        except UserError as error:
            self.problem = explained(error)
            self.kept.emit()

    def _refuse_the_last_journey(self, change: Change) -> None:
        gone = sum(isinstance(record, Journey) for record in change.removed)
        if gone and gone >= len(self.project.all(Journey)):
            raise UserError(tr("A map needs a journey: add another one before this one goes."))


def _soon(timer: QTimer) -> None:
    """Let a timer run that runs already: begun anew at every key it would wait until somebody stops typing."""
    if not timer.isActive():
        timer.start()


def parked(words: str) -> str:
    """What to say where words were parked."""
    return tr("What “{words}” was meant for was deleted meanwhile; it is parked.", words=brief(words))
