"""A persona's portrait: chosen, pasted, dropped, removed."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from cxmapper.errors import UserError
from cxmapper.files.portraits import SUFFIXES, read_file
from cxmapper.ui.asking import ask_which_picture
from cxmapper.ui.given import picture_in
from cxmapper.ui.panels.controls import TARGET, label
from cxmapper.ui.words import explained, tr

FACE = 104
"""Pixels of the face's side."""


class PortraitBox(QWidget):
    """The face, and what can be done with it; photos are told as they were given, and what is none is refused."""

    given = Signal(object)
    """The bytes of a photo's file."""
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("portraitBox")
        self.setAcceptDrops(True)
        self.face = QLabel()
        self.face.setFixedSize(FACE, FACE)
        self.face.setAccessibleName(tr("Portrait"))
        self.choose = _button(tr("Choose a photo…"))
        self.paste = _button(tr("Paste"))
        self.remove = _button(tr("Remove"))
        self.paste.setToolTip(
            QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        )
        self._problem = label("", "problem")
        self._problem.setWordWrap(True)
        self._hint = label(tr("or drop a PNG, JPEG or WebP here"), "small")
        self._hint.setWordWrap(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(6)
        layout.addWidget(self.face, 0, 0, 4, 1)
        layout.addWidget(self.choose, 0, 1, 1, 2)
        layout.addWidget(self.paste, 1, 1)
        layout.addWidget(self.remove, 1, 2)
        layout.addWidget(self._hint, 2, 1, 1, 2)
        layout.addWidget(self._problem, 3, 1, 1, 2)
        layout.setColumnMinimumWidth(0, FACE + 8)
        layout.setColumnStretch(1, 1)
        layout.setColumnStretch(2, 1)
        layout.setRowStretch(3, 1)
        self.choose.clicked.connect(self._ask)
        self.paste.clicked.connect(self.paste_photo)
        self.remove.clicked.connect(self.removed)

    @property
    def problem(self) -> str:
        """Why what was given is no portrait."""
        return self._problem.text()

    def show_face(self, pixmap: QPixmap, who: str, *, has_portrait: bool) -> None:
        """Show a face; `who` says whose for those who do not see it."""
        self.face.setPixmap(pixmap)
        self.face.setAccessibleDescription(who)
        self.remove.setEnabled(has_portrait)

    def complain(self, sentence: str) -> None:
        """Say why something is no portrait; empty: it is one."""
        self._problem.setText(sentence)
        self.choose.setAccessibleDescription(sentence)

    def paste_photo(self) -> None:
        """Take the picture, or the file of one, that was copied elsewhere."""
        copied = QGuiApplication.clipboard().mimeData() or QMimeData()  # None where nothing was copied
        self._take(copied, tr("No picture was copied; copy one and try again."))

    def _ask(self) -> None:
        ask_which_picture(self, SUFFIXES, self.take_file)

    def take_file(self, path: Path) -> None:
        """Take a photo from a file."""
        try:
            data = read_file(path)
        except UserError as error:
            self.complain(explained(error))
        else:
            self._give(data)

    def _take(self, mime: QMimeData, otherwise: str) -> None:
        try:
            found = picture_in(mime)
        except UserError as error:
            self.complain(explained(error))
            return
        if found is None:
            self.complain(otherwise)
        else:
            self._give(found[0])

    def _give(self, data: bytes) -> None:
        self.complain("")
        self.given.emit(data)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures and files."""
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._hint.setText(tr("drop it here"))

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        """Say again what can be dropped."""
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._end_drag()
        event.acceptProposedAction()
        self._take(event.mimeData(), tr("This is no file of this computer; save the picture first, then drop it."))

    def _end_drag(self) -> None:
        self._hint.setText(tr("or drop a PNG, JPEG or WebP here"))


def _button(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setAutoDefault(False)
    made.setMinimumSize(TARGET, TARGET)
    return made
