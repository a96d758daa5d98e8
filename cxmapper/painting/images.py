"""Pictures: decoded by an allowed decoder only, cropped, and in as many sizes as smooth shrinking takes."""

from base64 import b64decode
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

_FORMATS = {"image/png": b"png", "image/jpeg": b"jpeg", "image/webp": b"webp"}
"""The only decoders that a picture may reach: others open files or run for ever."""

_SMALLEST = 16
"""Pixels; no picture is shown smaller."""

_ROUND_EDGE = 512
"""Pixels across which an ellipse is cut, so that its edge is smooth at any size shown."""


@lru_cache(maxsize=256)
def decoded(media_type: str, data: str, ratio: float, *, cut_round: bool) -> tuple[QImage, ...]:
    """The middle of an image in the ratio width ÷ height, perhaps cut to an ellipse; smallest first, each doubled.

    `data` is base64. Empty where it is not an image of an allowed kind.
    """
    image = _read(media_type, data)
    if image.isNull():
        return ()
    width, height = min(image.width(), image.height() * ratio), min(image.height(), image.width() / ratio)
    left, top = (image.width() - width) / 2, (image.height() - height) / 2
    image = image.copy(round(left), round(top), max(1, round(width)), max(1, round(height)))
    sizes = [_cut_to_ellipse(image) if cut_round else image]
    while sizes[0].width() >= 2 * _SMALLEST and sizes[0].height() >= 2 * _SMALLEST:
        half = QSize(sizes[0].width() // 2, sizes[0].height() // 2)
        sizes.insert(0, _scaled(sizes[0], half))
    return tuple(sizes)


def _read(media_type: str, data: str) -> QImage:
    if media_type not in _FORMATS:
        return QImage()
    try:
        encoded = b64decode(data, validate=True)
    except ValueError:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(encoded))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[media_type]))
    reader.setAutoDetectImageFormat(False)
    return reader.read()


def _cut_to_ellipse(image: QImage) -> QImage:
    size = image.size().scaled(_ROUND_EDGE, _ROUND_EDGE, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    mask = QImage(size, QImage.Format.Format_Grayscale8)
    mask.fill(Qt.GlobalColor.black)
    painter = QPainter(mask)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawEllipse(mask.rect())
    painter.end()
    # The pixels outside keep their colours, or readers of PDF would blend them into the edge as black.
    cut = _scaled(image, size).convertToFormat(QImage.Format.Format_ARGB32)
    cut.setAlphaChannel(mask)
    return cut


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
