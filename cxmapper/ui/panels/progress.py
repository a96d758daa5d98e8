"""How far something is that the window has to wait for, and a way out."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QWidget

from cxmapper.feedback.stopping import Stopped
from cxmapper.telling import Tell
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr

SHOWN_AFTER = 400
"""Milliseconds after which it is worth a dialog."""

STEPS, WIDE = 1_000, 320
"""How finely the bar tells, and pixels of the dialog, where text has its usual size."""


@contextmanager
def progress(where: QWidget, words: str) -> Iterator[Tell]:
    """Show how far something is that takes more than a moment; whoever cancels it ends it, by Stopped.

    Each time it is told, the dialog is painted and listened to, and nothing else in the application can be done.
    """
    dialog = QProgressDialog(words, tr("Cancel"), 0, STEPS, where.window())
    dialog.setBar(QProgressBar(textVisible=False, maximum=STEPS))
    dialog.setMinimumWidth(sized(WIDE))
    dialog.setWindowTitle(tr("Working …"))
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.setMinimumDuration(SHOWN_AFTER)

    def tell(done: float) -> None:
        dialog.setValue(round(done * STEPS))
        if dialog.isVisible():
            QApplication.changeOverrideCursor(Qt.CursorShape.BusyCursor)  # which can press a button
        if dialog.wasCanceled():
            raise Stopped

    try:
        yield tell
    finally:
        dialog.hide()
        dialog.deleteLater()
