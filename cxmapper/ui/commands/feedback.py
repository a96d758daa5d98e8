"""Reading surveys and logs, and watching a folder for new ones."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from cxmapper.ui.feedback.watching import Watch
from cxmapper.ui.words import explained, tr
from cxmapper.ui.working import Worker

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

SURVEYS = "*.csv *.tsv *.txt *.xlsx *.parquet"
LOGS = f"*.xes *.xes.gz *.gz {SURVEYS}"


def ask_for_survey(page: "MapPage") -> None:
    """Let a survey's file be chosen, and read it."""
    kinds = f"{tr('Surveys')} ({SURVEYS});;{tr('All files')} (*)"
    _ask(page, tr("Read a survey"), kinds, lambda path: read_survey(page, path))


def read_survey(page: "MapPage", path: Path) -> None:
    """Show what a survey's file holds, to be read in."""
    _open(page, "cxmapper.ui.feedback.survey", "SurveyDialog", path)


def ask_for_log(page: "MapPage") -> None:
    """Let a log of events be chosen, and follow it."""
    kinds = f"{tr('Event logs')} ({LOGS});;{tr('All files')} (*)"
    _ask(page, tr("Follow an event log"), kinds, lambda path: follow_log(page, path))


def follow_log(page: "MapPage", path: Path) -> None:
    """Show who goes where in a log, to be put on the map."""
    _open(page, "cxmapper.ui.feedback.log", "LogDialog", path)


def ask_for_folder(page: "MapPage") -> None:
    """Let the folder be chosen in which new exports are looked for."""
    dialog = QFileDialog(page, tr("Watch a folder for new surveys"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: watch(page, Path(name)))
    dialog.open()


def watch(page: "MapPage", folder: Path) -> None:
    """Offer new exports in a folder from now on."""
    found = page.findChild(Watch)
    if isinstance(found, Watch) and found.begin(folder):
        page.messages.tell(tr("A new survey in {folder} will be offered here.", folder=folder.name))
        page.changed.emit()


def unwatch(page: "MapPage") -> None:
    """Offer nothing any more."""
    found = page.findChild(Watch)
    if isinstance(found, Watch) and found.folder is not None:
        page.messages.tell(tr("{folder} is not watched any more.", folder=found.folder.name))
        found.end()
        page.changed.emit()


def _open(page: "MapPage", module: str, dialog: str, path: Path) -> None:
    """Open a dialog on a file; the engine, which takes a while to load, is loaded beside the window the first time."""
    loader = Worker(page)

    def leave() -> None:
        loader.close(_nothing)
        loader.join()

    def show(loaded: object) -> None:
        loader.close(_nothing)
        page.messages.hide()
        make: Callable[[MapPage, Path], QDialog] = getattr(loaded, dialog)
        make(page, path).open()

    page.closing.connect(leave)
    loader.closed.connect(loader.deleteLater)
    if module not in sys.modules:
        page.messages.tell(tr("Reading {name} …", name=path.name))
    loader.do(lambda: import_module(module), show, lambda error: page.messages.refuse(explained(error)))


def _nothing() -> None:
    """Nothing is left to do."""


def _ask(page: "MapPage", title: str, kinds: str, then: Callable[[Path], object]) -> None:
    dialog = QFileDialog(page, title, "", kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
