"""Portraits and pictures: from a photo that somebody gives to an Image record that is small and tells nothing else."""

import struct
import warnings
from base64 import b64encode
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cxmapper.errors import UserError
from cxmapper.model.record import Id
from cxmapper.model.records import Image

if TYPE_CHECKING:  # slow to import
    from PIL.Image import Image as Pixels

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
"""What a portrait's file may be called; what counts is what is in it."""

MOST_BYTES = 30_000_000
MOST_PIXELS = 60_000_000
"""More than any telephone takes; a file that claims more would fill the memory when it is decoded."""

SIDE = 512
"""Pixels of a picture's side at most."""

_FORMATS = ("PNG", "JPEG", "WEBP")
_QUALITY = 88
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, MemoryError, struct.error)
"""What Pillow raises for files that are not what they begin as."""

_NO_PICTURE = "This is no picture that can be read; choose a PNG, JPEG or WebP file."


class Square(NamedTuple):
    """A square part of an upright picture: how much of the room beside and above it lies left of it and on top of it.

    `side` is a fraction of the picture's shorter side, `left` and `top` are fractions of what is then left over; all
    run from 0 to 1, and (0.5, 0.5, 1) is the middle.
    """

    left: float = 0.5
    top: float = 0.5
    side: float = 1.0


MIDDLE = Square()


def read_file(path: Path) -> bytes:
    """What is in a photo's file; raises UserError where it cannot be read or is too large."""
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise UserError(_NO_PICTURE)
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error


def read_photo(data: bytes) -> "Pixels":
    """A photo's pixels as they are to be seen: in sRGB, with transparency where there is any.

    Raises UserError for what is no PNG, JPEG or WebP, is broken, or is so large that it cannot be meant.
    """
    if len(data) > MOST_BYTES:
        raise UserError("This file is larger than {most} MB; choose a smaller picture.", most=MOST_BYTES // 1_000_000)
    return _upright(data)


def cut(photo: "Pixels", id: Id, part: Square = MIDDLE) -> Image:  # noqa: A002
    """An image record of the square `part` of a photo that was read: at most 512 px a side, without metadata.

    Only pixels are kept (no place, time or camera): as JPEG, or as PNG where some are transparent. The same photo and
    part give the same bytes.
    """
    return _image(_cut(photo, part), id)


def shrunk(photo: "Pixels", id: Id, alt: str) -> Image:  # noqa: A002
    """An image record of a whole photo that was read, as `cut` makes them; `alt` says what it shows."""
    from PIL.Image import Resampling

    pixels = photo.copy()
    pixels.thumbnail((SIDE, SIDE), Resampling.LANCZOS)
    return _image(pixels, id, alt)


def _image(pixels: "Pixels", id: Id, alt: str = "") -> Image:  # noqa: A002
    encoded, media_type = _encoded(pixels)
    return Image(
        id=id,
        sha256=sha256(encoded).hexdigest(),
        media_type=media_type,
        width=pixels.width,
        height=pixels.height,
        data=b64encode(encoded).decode("ascii"),
        alt=alt,
    )


def _upright(data: bytes) -> "Pixels":
    from PIL import Image as Pillow
    from PIL import ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of sizes, which are checked here, and of odd metadata, which goes
            picture = Pillow.open(BytesIO(data), formats=_FORMATS)
            _refuse_too_large(picture.size)
            picture.draft("RGB", (4 * SIDE, 4 * SIDE))
            picture.load()
            return _in_srgb(ImageOps.exif_transpose(picture))
    except Pillow.DecompressionBombError as error:
        raise UserError(_too_large()) from error
    except _BROKEN as error:
        raise UserError(_NO_PICTURE) from error


def _refuse_too_large(size: tuple[int, int]) -> None:
    if size[0] * size[1] > MOST_PIXELS:
        raise UserError(_too_large())


def _too_large() -> str:
    return f"This picture has more than {MOST_PIXELS // 1_000_000} million pixels; choose a smaller one."


def _in_srgb(picture: "Pixels") -> "Pixels":
    """The picture in sRGB; a colour profile that cannot be read is as good as none."""
    from PIL import ImageCms

    mode = "RGBA" if picture.has_transparency_data else "RGB"
    profile = picture.info.get("icc_profile")
    if picture.mode in ("I", "I;16"):  # sixteen bits of grey
        return picture.convert("I").point(lambda grey: grey / 256).convert("L").convert("RGB")
    if profile and picture.mode in ("RGB", "RGBA", "CMYK"):
        try:
            given = ImageCms.ImageCmsProfile(BytesIO(profile))
            shown = ImageCms.profileToProfile(picture, given, ImageCms.createProfile("sRGB"), outputMode=mode)
        except (ImageCms.PyCMSError, OSError):
            return picture.convert(mode)
        return picture.convert(mode) if shown is None else shown
    return picture.convert(mode)


def _cut(picture: "Pixels", part: Square) -> "Pixels":
    from PIL.Image import Resampling

    width, height = picture.size
    side = max(1.0, min(width, height) * min(1.0, max(0.0, part.side)))
    left = (width - side) * min(1.0, max(0.0, part.left))
    top = (height - side) * min(1.0, max(0.0, part.top))
    pixels = min(SIDE, round(side))
    return picture.resize((pixels, pixels), Resampling.LANCZOS, (left, top, left + side, top + side))


def _encoded(picture: "Pixels") -> tuple[bytes, str]:
    """The pixels as a file, and its media type. What Pillow keeps beside them (`info`) is not written."""
    file = BytesIO()
    bare = picture.copy()
    bare.info = {}
    if bare.mode == "RGBA" and bare.getchannel("A").getextrema() != (255, 255):
        bare.save(file, "PNG", optimize=True)
        return file.getvalue(), "image/png"
    bare.convert("RGB").save(file, "JPEG", quality=_QUALITY, optimize=True)
    return file.getvalue(), "image/jpeg"
