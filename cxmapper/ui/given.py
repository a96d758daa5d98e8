"""Pictures that were copied elsewhere or are dropped: a file of this computer, or pixels."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from cxmapper.files.portraits import SUFFIXES, read_file


def may_be_picture(mime: QMimeData) -> bool:
    """Whether it is rather a picture than text: programs that copy cells put a picture of them beside the words."""
    path = _file_of(mime)
    return path.suffix.lower() in SUFFIXES if path is not None else mime.hasImage() and not mime.hasText()


def picture_in(mime: QMimeData) -> tuple[bytes, str] | None:
    """What is in a picture's file and what it is called; None for what is neither. Raises UserError as `read_file`."""
    path = _file_of(mime)
    if path is not None:
        return read_file(path), path.stem
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QPixmap):
        image = image.toImage()
    return (_png(image), "") if isinstance(image, QImage) and not image.isNull() else None


def _file_of(mime: QMimeData) -> Path | None:
    """The first file of this computer that was copied or is dropped."""
    return next((Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()), None)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
