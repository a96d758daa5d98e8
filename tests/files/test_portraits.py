"""Portraits: any photo becomes a small square that tells nothing but its pixels; what is none is refused."""

import struct
import zlib
from base64 import b64decode
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL import ImageCms, PngImagePlugin

from cxmapper.errors import UserError
from cxmapper.files.portraits import MIDDLE, MOST_BYTES, Square, cut, read_file, read_photo, shrunk
from cxmapper.model.records import Image

RED, BLUE, GREEN = (255, 0, 0), (0, 0, 255), (0, 128, 0)
ORIENTATION, GPS, MAKE = 0x0112, 0x8825, 0x010F


def halves(
    width: int, height: int, left: tuple[int, int, int] = RED, right: tuple[int, int, int] = BLUE
) -> Pillow.Image:
    picture = Pillow.new("RGB", (width, height), left)
    picture.paste(right, (width // 2, 0, width, height))
    return picture


def file(picture: Pillow.Image, format_: str = "PNG", **options: object) -> bytes:
    written = BytesIO()
    picture.save(written, format_, **options)
    return written.getvalue()


def portrait(data: bytes, id_: str, part: Square = MIDDLE) -> Image:
    return cut(read_photo(data), id_, part)


def pixels(record: Image) -> Pillow.Image:
    found = Pillow.open(BytesIO(b64decode(record.data)))
    found.load()
    return found


def close(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) <= 12 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "WEBP"])
def test_a_photo_of_each_allowed_kind_becomes_a_small_square(format_: str) -> None:
    record = portrait(file(halves(1600, 1200), format_), "face")
    assert (record.id, record.media_type, record.width, record.height) == ("face", "image/jpeg", 512, 512)
    shown = pixels(record)
    assert shown.size == (512, 512)
    assert close(shown.getpixel((5, 256)), RED)
    assert close(shown.getpixel((506, 256)), BLUE)


def test_a_picture_of_a_touchpoint_is_kept_whole_and_small_without_what_the_camera_wrote() -> None:
    exif = Pillow.Exif()
    exif[MAKE] = "Secret"
    record = shrunk(read_photo(file(halves(1600, 800), "JPEG", exif=exif)), "box", "The box")
    assert (record.id, record.width, record.height, record.alt) == ("box", 512, 256, "The box")
    shown = pixels(record)
    assert close(shown.getpixel((5, 5)), RED)
    assert close(shown.getpixel((506, 250)), BLUE)
    assert b"Secret" not in b64decode(record.data)
    tiny = shrunk(read_photo(file(halves(90, 60))), "tiny", "")
    assert (tiny.width, tiny.height) == (90, 60)


def test_a_small_picture_is_not_blown_up() -> None:
    assert portrait(file(halves(90, 60)), "face").width == 60


def test_a_picture_of_one_pixel_is_a_portrait_too() -> None:
    assert portrait(file(Pillow.new("RGB", (1, 1))), "face").height == 1


def test_the_middle_is_taken_unless_another_part_is_chosen() -> None:
    wide = Pillow.new("RGB", (300, 100), RED)
    wide.paste(GREEN, (100, 0, 200, 100))
    wide.paste(BLUE, (200, 0, 300, 100))
    data = file(wide)
    assert close(pixels(portrait(data, "face")).getpixel((50, 50)), GREEN)
    assert close(pixels(portrait(data, "face", Square(0, 0, 1))).getpixel((50, 50)), RED)
    right = portrait(data, "face", Square(1, 0.5, 0.5))
    assert right.width == 50
    assert close(pixels(right).getpixel((25, 25)), BLUE)


def test_a_photo_taken_with_the_camera_turned_stands_upright_and_says_neither_where_nor_with_what() -> None:
    exif = Pillow.Exif()
    exif[ORIENTATION] = 6  # to be turned clockwise by a quarter: what is stored at the left is on top
    exif[MAKE] = "Secret camera"
    exif.get_ifd(GPS)[1] = "N"
    data = file(halves(400, 400), "JPEG", exif=exif, comment=b"Secret comment")
    assert b"Secret" in data
    record = portrait(data, "face")
    shown = pixels(record)
    assert close(shown.getpixel((200, 10)), RED)
    assert close(shown.getpixel((200, 390)), BLUE)
    assert dict(shown.getexif()) == {}
    assert b"Secret" not in b64decode(record.data)


def test_words_hidden_in_a_png_are_not_kept() -> None:
    hidden = PngImagePlugin.PngInfo()
    hidden.add_text("Author", "Secret name")
    picture = Pillow.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert b"Secret" not in b64decode(portrait(file(picture, pnginfo=hidden), "face").data)


def test_what_is_transparent_stays_so() -> None:
    picture = Pillow.new("RGBA", (40, 40), (255, 0, 0, 0))
    record = portrait(file(picture), "face")
    assert record.media_type == "image/png"
    assert pixels(record).getpixel((20, 20))[3] == 0


def test_colours_are_brought_to_those_of_screens() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    data = file(halves(40, 40), icc_profile=lab.tobytes())
    shown = pixels(portrait(data, "face"))
    assert "icc_profile" not in shown.info
    assert close(shown.getpixel((5, 20)), RED)


def test_a_broken_colour_profile_does_not_keep_a_photo_out() -> None:
    assert portrait(file(halves(40, 40), icc_profile=b"no profile"), "face").width == 40


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK"])
def test_pictures_that_count_colours_in_other_ways_are_read(mode: str) -> None:
    picture = halves(40, 40, (0, 0, 0), (255, 255, 255))
    kept = (
        picture.convert("I").point(lambda grey: grey * 257).convert("I;16") if mode == "I;16" else picture.convert(mode)
    )
    shown = pixels(portrait(file(kept, "JPEG" if mode == "CMYK" else "PNG"), "face")).convert("RGB")
    assert close(shown.getpixel((4, 20)), (0, 0, 0))
    assert close(shown.getpixel((36, 20)), (255, 255, 255))


def test_the_same_photo_gives_the_same_bytes() -> None:
    data = file(halves(700, 500), "JPEG")
    assert portrait(data, "face") == portrait(data, "face")


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>", file(halves(8, 8), "GIF"), file(halves(8, 8), "BMP")],
    ids=["empty", "text", "svg", "gif", "bmp"],
)
def test_what_is_no_allowed_picture_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match=r"^This is no picture that can be read; choose a PNG, JPEG or WebP file\.$"):
        portrait(data, "face")


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "WEBP"])
def test_a_picture_that_was_cut_off_is_refused(format_: str) -> None:
    noise = Pillow.effect_noise((200, 200), 90).convert("RGB")
    data = file(noise, format_)
    with pytest.raises(UserError, match="no picture"):
        portrait(data[: len(data) // 2], "face")


@pytest.mark.parametrize("side", [9_000, 20_000, 60_000])
def test_a_small_file_that_claims_to_be_a_huge_picture_is_refused_before_it_is_decoded(side: int) -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    with pytest.raises(UserError, match="more than 60 million pixels"):
        portrait(bomb, "face")


def test_a_file_larger_than_any_photo_is_refused() -> None:
    with pytest.raises(UserError, match="larger than 30 MB"):
        portrait(bytes(MOST_BYTES + 1), "face")


def test_a_file_that_is_not_there_or_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"^face\.png cannot be read: No such file or directory\.$"):
        read_file(tmp_path / "face.png")
    with pytest.raises(UserError, match="no picture"):
        read_file(tmp_path)


def test_a_file_is_read_no_further_than_a_photo_is_large(tmp_path: Path) -> None:
    (tmp_path / "long.png").write_bytes(bytes(MOST_BYTES + 99))
    assert len(read_file(tmp_path / "long.png")) == MOST_BYTES + 1


@given(
    st.sampled_from(["PNG", "JPEG", "WEBP"]),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_a_damaged_picture_is_shown_or_refused_but_never_breaks(format_: str, damage: list[tuple[float, int]]) -> None:
    data = bytearray(file(halves(24, 16), format_))
    for place, byte in damage:
        data[int(place * len(data))] = byte
    try:
        record = portrait(bytes(data), "face")
    except UserError:
        return
    assert record.width <= 512
