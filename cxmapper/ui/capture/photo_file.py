"""Reading the photo of a wall: by allowed decoders only, turned as the camera was held, no larger than is of use."""

import warnings
from io import BytesIO
from pathlib import Path

from PySide6.QtGui import QImage

from cxmapper.errors import UserError
from cxmapper.ui.words import tr

KINDS = ("PNG", "JPEG", "WEBP")
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
MOST_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 120_000_000
SIDE = 6_000
"""Pixels; a larger photo is shrunk to this, which shows a sticky note of a whole wall legibly."""


def read_photo(path: Path) -> QImage:
    """The photo in a file; raises UserError where it is none, or too large."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError(tr("{name} is larger than 64 MB; choose a smaller photo.", name=path.name))
        return decoded(path.read_bytes(), path.name)
    except OSError as error:
        raise UserError(tr("{name} cannot be read: {why}.", name=path.name, why=error.strerror or error)) from error


def decoded(data: bytes, name: str) -> QImage:
    """The photo in the bytes of a file; raises UserError where they are none, or of too many pixels."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    none = tr("{name} is no photo that can be shown; choose a PNG, JPEG or WebP.", name=name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the size is asked below
            with Image.open(BytesIO(data), formats=KINDS) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise UserError(tr("{name} has more than 120 million pixels; choose a smaller photo.", name=name))
                image.draft("RGB", (SIDE, SIDE))
                upright = ImageOps.exif_transpose(image).convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise UserError(none) from error
    upright.thumbnail((SIDE, SIDE))
    pixels = upright.tobytes()
    made = QImage(pixels, upright.width, upright.height, 4 * upright.width, QImage.Format.Format_RGBA8888)
    return made.copy()  # the pixels are Python's
