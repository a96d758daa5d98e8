"""What was typed for the glyphs of a PDF, so that its text is found and copied as it was written."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from PySide6.QtGui import QGlyphRun, QRawFont

from cxmapper.drawing.order import han_font, labelled
from cxmapper.drawing.shapes import Drawing
from cxmapper.painting.fonts import family
from cxmapper.painting.glyphs import glyphs

_POSTSCRIPT_NAME = 6
"""Among the names that a font gives itself (OpenType, table "name")."""


def letters_by_font(drawings: Iterable[Drawing]) -> dict[str, list[str]]:
    """By PostScript name of a font: the letters of each of its glyphs, in the order in which they are first painted.

    That is the order in which Qt numbers them. A glyph whose letters cannot be told has none.
    """
    found: dict[tuple[str, str], dict[int, str]] = {}
    names: dict[tuple[str, str], str] = {}
    painted = (
        (run.text, family(run, han), style, run.rtl)
        for drawing, han in ((drawing, han_font(drawing)) for drawing in drawings)
        for run, style in labelled(drawing)
    )
    for text, name, style, rtl in dict.fromkeys(painted):
        for glyph_run in glyphs(text, name, style, rtl=rtl).runs if name else ():
            raw = glyph_run.rawFont()
            face = raw.familyName(), raw.styleName()
            if face not in names:
                names[face], found[face] = _postscript_name(raw), {}
            letters = found[face]
            for glyph, typed in zip(glyph_run.glyphIndexes(), _typed(glyph_run, text), strict=True):
                letters[glyph] = min(filter(None, (letters.get(glyph), typed)), default="")
    return {names[face]: list(letters.values()) for face, letters in found.items()}


def _typed(run: QGlyphRun, text: str) -> list[str]:
    """For each glyph the letters that it alone stands for; none where several share their letters."""
    encoded = text.encode("utf-16-le")
    starts = run.stringIndexes()
    ends = dict(zip(sorted(set(starts)), [*sorted(set(starts))[1:], len(encoded) // 2], strict=True))
    times = Counter(starts)
    letters = [encoded[2 * start : 2 * ends[start]].decode("utf-16-le") for start in starts]
    return [
        typed if times[start] == 1 and not (run.isRightToLeft() and _turned(typed)) else ""
        for start, typed in zip(starts, letters, strict=True)
    ]


def _turned(typed: str) -> bool:
    """Whether readers of a glyph from right to left disagree about it: several letters, or a bracket."""
    return len(typed) > 1 or bool(unicodedata.mirrored(typed))


def _postscript_name(raw: QRawFont) -> str:
    import uharfbuzz  # type: ignore[import-untyped]

    face = uharfbuzz.Face.create_for_tables(lambda _face, tag, _data: bytes(raw.fontTable(tag).data()), None)
    return str(face.get_name(_POSTSCRIPT_NAME))
