"""The bundled fonts: which characters they have, and how wide a text is in them."""

import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

from cxmapper.resources import resource

SANS = "Noto Sans"
EMOJI = "Noto Emoji"

_FILES = {
    (SANS, False, False): "NotoSans-Regular",
    (SANS, True, False): "NotoSans-Bold",
    (SANS, False, True): "NotoSans-Italic",
    (SANS, True, True): "NotoSans-BoldItalic",
    ("Noto Sans Arabic", False, False): "NotoSansArabic-Regular",
    ("Noto Sans Arabic", True, False): "NotoSansArabic-Bold",
    ("Noto Sans Hebrew", False, False): "NotoSansHebrew-Regular",
    ("Noto Sans Hebrew", True, False): "NotoSansHebrew-Bold",
    (EMOJI, False, False): "NotoEmoji-Regular",
    ("Noto Sans Symbols 2", False, False): "NotoSansSymbols2-Regular",
    ("Noto Sans Math", False, False): "NotoSansMath-Regular",
    ("Noto Sans Symbols", False, False): "NotoSansSymbols-Regular",
}
"""The file of each family, bold and italic."""

FAMILIES = tuple(dict.fromkeys(family for family, _, _ in _FILES))
"""The bundled families, in the order in which they are asked for a character."""

_VARIATION_SELECTORS = {*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), *range(0x180B, 0x1810)}
_INVISIBLE = _VARIATION_SELECTORS | {0x034F}
_VISIBLE_FORMATS = {*range(0x0600, 0x0606), 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD}


def face_of(family: str, *, bold: bool, italic: bool) -> tuple[bool, bool]:
    """Which of bold and italic the bundled family has: nothing is slanted or thickened that no font designer drew."""
    wanted = ((bold, italic), (bold, False), (False, False))
    return next(face for face in wanted if (family, *face) in _FILES)


def file_of(family: str, *, bold: bool, italic: bool) -> Path:
    """The font file of a bundled family in the nearest face that it has."""
    face = face_of(family, bold=bold, italic=italic)
    return resource(f"fonts/{_FILES[family, *face]}.ttf")


def advance(family: str, text: str, script: str | None, *, bold: bool, italic: bool, rtl: bool) -> float:
    """The width of text of one script (ISO 15924 code, None: neutral) and direction in em, kerned and joined."""
    return _shaper(family, bold, italic)(text, script, rtl)


def covers(family: str, text: str) -> bool:
    """Whether the bundled family has every character of text that is seen."""
    characters = _characters(family)
    return all(ord(char) in characters or is_invisible(char) for char in text)


def is_invisible(char: str) -> bool:
    """Whether a character only says how its neighbours look: joiners, variation selectors, direction marks, tags."""
    code = ord(char)
    return code in _INVISIBLE or (unicodedata.category(char) == "Cf" and code not in _VISIBLE_FORMATS)


@lru_cache(maxsize=65536)
def script_of(char: str) -> str | None:
    """The ISO 15924 code of a character's script, None where it has none of its own (digits, punctuation, emoji)."""
    import uharfbuzz  # type: ignore[import-untyped]

    buffer = uharfbuzz.Buffer()
    buffer.add_codepoints([ord(char)])
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return script


@cache
def _characters(family: str) -> frozenset[int]:
    """The code points that a family has; all its faces have the same."""
    import uharfbuzz

    file = file_of(family, bold=False, italic=False)
    return frozenset(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file))).unicodes)


@cache
def _shaper(family: str, bold: bool, italic: bool) -> Callable[[str, str | None, bool], float]:
    import uharfbuzz

    file = file_of(family, bold=bold, italic=italic)
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file)))
    font = uharfbuzz.Font(face)
    units_per_em: int = face.upem

    def shaped(text: str, script: str | None, rtl: bool) -> float:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        if script is not None:
            buffer.script = script
        uharfbuzz.shape(font, buffer)
        units: int = sum(position.x_advance for position in buffer.glyph_positions)
        return units / units_per_em

    return shaped
