"""Text layout without Qt: runs split by font, script and direction, measured by HarfBuzz, and broken into lines.

Everything is a pure function of its arguments and remembered, because a map says the same words again and again.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from msgspec import Struct

from cxmapper.drawing.text.bidi import base_level, levels, visual_order
from cxmapper.drawing.text.fonts import EMOJI, SANS, advance, covers
from cxmapper.drawing.text.scripts import graphemes, home, is_bundled, script_name, shown, unbundled_advance

_REMEMBERED = 65536
_ELLIPSIS = "…"

_LONG = 256
"""Texts of more characters are tried from their front, lest a megabyte be measured for each line of it."""

_SPACES = re.compile(r"(?:[^\S\u00a0\u2007\u202f]|[\x00-\x1f\x7f-\x9f])+")
_HAN_KANA_HANGUL = (
    r"\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u31ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
_CJK_OPENING = r"「『【〔〈《（［｛"
_CJK_CLOSING = r"」』】〕〉》）］｝、。，．：；？！・"
_NOT_FIRST = r"々〻ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜ゝゞヽヾ\u3099\u309a"
_USUAL = r"(?<= )|(?<=\u200b)|(?:(?<=\w[-/])|(?<=\w[‐–—]))(?=[^\W\d])"
_BREAK = re.compile(_USUAL)
"""Where a line may end: after spaces, hyphens and slashes within words."""

_CJK = "\u2e80"
"""The first of the characters between which a line may end."""


@cache
def _cjk_break() -> re.Pattern[str]:
    """Where a line with CJK characters may end: between them too; 2 ms to make, which most maps are spared."""
    return re.compile(
        _USUAL + rf"|(?<=[{_HAN_KANA_HANGUL}{_CJK_CLOSING}])(?=[\w{_CJK_OPENING}])(?![{_NOT_FIRST}])"
        rf"|(?<=\w)(?=[{_HAN_KANA_HANGUL}{_CJK_OPENING}])(?![{_NOT_FIRST}])"
    )


class Style(Struct, frozen=True):
    """A kind of text. `size` is in pixels, the units of a map."""

    size: float
    bold: bool = False
    italic: bool = False


class Run(Struct, frozen=True):
    """Characters of one script, font and direction, in logical order.

    `font` is a bundled family, or for a script that isn't bundled its ISO 15924 code in brackets: "[Hans]". `x` is
    the left edge from the line's left edge and `width` the advance, both in pixels.
    """

    text: str
    font: str
    x: float
    width: float
    rtl: bool = False


class Line(Struct, frozen=True):
    """A line of text in logical order, and its runs from left to right as seen.

    `rtl` is the direction of the paragraph, which tells at which side the line begins.
    """

    text: str
    runs: tuple[Run, ...]
    width: float
    rtl: bool = False


@lru_cache(maxsize=_REMEMBERED)
def shape(text: str, style: Style, rtl: bool | None = None) -> Line:
    """Lay text out on one line; `rtl` None: the first strong character gives the direction.

    Controls are drawn as spaces, characters that no font can have as U+FFFD; the line's text keeps them.
    """
    drawn = text if text.isascii() and text.isprintable() else "".join(map(shown, text))
    base = base_level(drawn) if rtl is None else int(rtl)
    spans = _spans(drawn, base)
    runs = []
    x = 0.0
    for index in visual_order([span.level for span in spans]):
        run = _run(spans[index], style, x)
        runs.append(run)
        x += run.width
    return Line(text, tuple(runs), x, bool(base))


def width(text: str, style: Style) -> float:
    """The advance of text on one line, in pixels."""
    return shape(text, style).width


@lru_cache(maxsize=_REMEMBERED)
def wrap(text: str, style: Style, width: float, max_lines: int) -> tuple[Line, ...]:
    """Break text into lines as full as they go, none wider than `width` pixels unless a single grapheme is.

    Lines end at spaces, after hyphens and slashes and between CJK characters; a word that is too long ends between
    graphemes. Newlines, controls and several spaces count as one space. What does not fit into `max_lines` is cut
    off, and the last line then ends with "…".
    """
    text = _SPACES.sub(" ", text).strip(" ")
    rtl = bool(base_level(text))

    def fits(part: str) -> bool:
        if len(part) > _LONG and not fits(part[: len(part) // 2]):
            return False
        return shape(part, style, rtl).width <= width

    pattern = _BREAK if max(text, default="") < _CJK else _cjk_break()
    breaks = [found.start() for found in pattern.finditer(text, 1)] + [len(text)]
    lines: list[Line] = []
    start = 0
    while start < len(text) and len(lines) < max_lines:
        end = _line_end(text, start, breaks, fits)
        part = text[start:end].rstrip(" ")
        if end < len(text) and len(lines) == max_lines - 1:
            part = _cut(text[start:], fits)
        lines.append(shape(part, style, rtl))
        start = end
    return tuple(lines)


def ellipsize(text: str, style: Style, width: float) -> Line:
    """One line; what does not fit into `width` pixels is cut off and "…" put for it."""
    return next(iter(wrap(text, style, width, 1)), shape("", style))


def missing_scripts(runs: Iterable[Run]) -> tuple[str, ...]:
    """The names of the scripts in runs that no bundled font has, such as "Han", as they come."""
    return tuple(dict.fromkeys(script_name(run.font) for run in runs if not is_bundled(run.font)))


class _Span(Struct):
    """What becomes a run; its script is None as long as only neutral characters came."""

    text: str
    font: str
    script: str | None
    level: int

    def takes(self, font: str, script: str | None, level: int) -> bool:
        return self.font == font and self.level == level and (None in (script, self.script) or script == self.script)


def _spans(text: str, base: int) -> list[_Span]:
    """Split text, in logical order, by level, font and script.

    Neutral characters stay with the font before them where it has them; not with emoji, whose digits and spaces
    are made for keycaps.
    """
    if not base and text.isascii():
        return [_Span(text, SANS, "Latn", 0)] if text else []
    spans: list[_Span] = []
    text_font = SANS
    position = 0
    text_levels = levels(text, base)
    for grapheme in graphemes(text):
        level = text_levels[position]
        position += len(grapheme)
        font, script = home(grapheme)
        if script is not None:
            text_font = font if is_bundled(font) else text_font
        elif not is_bundled(font):
            font = spans[-1].font if spans and not is_bundled(spans[-1].font) else font
        elif font not in (text_font, EMOJI) and covers(text_font, grapheme):
            font = text_font
        if spans and spans[-1].takes(font, script, level):
            spans[-1].text += grapheme
            spans[-1].script = spans[-1].script or script
        else:
            spans.append(_Span(grapheme, font, script, level))
    return spans


def _run(span: _Span, style: Style, x: float) -> Run:
    rtl = bool(span.level % 2)
    if is_bundled(span.font):
        em = advance(span.font, span.text, span.script, bold=style.bold, italic=style.italic, rtl=rtl)
    else:
        em = unbundled_advance(span.text)
    return Run(span.text, span.font, x, em * style.size, rtl)


def _line_end(text: str, start: int, breaks: list[int], fits: Callable[[str], bool]) -> int:
    """Where the line that begins at `start` ends: the last of the breaks that fits, or within the first word."""
    first = bisect_right(breaks, start)
    after = first
    while after < len(breaks) and fits(text[start : breaks[after]].rstrip(" ")):
        after += 1
    if after > first:
        return breaks[after - 1]
    word = text[start : breaks[first]].rstrip(" ")
    return start + len(_longest(word, "", fits) or graphemes(word[:_LONG])[0])


def _cut(text: str, fits: Callable[[str], bool]) -> str:
    return _longest(text, _ELLIPSIS, fits).rstrip(" ") + _ELLIPSIS


def _longest(text: str, ending: str, fits: Callable[[str], bool]) -> str:
    """The most graphemes of text that fit with the ending after them."""
    reach = 16
    while reach < len(text) and fits(text[:reach].rstrip(" ") + ending):
        reach *= 2
    parts = graphemes(text[:reach])
    low, high = 0, len(parts) + 1
    while high - low > 1:
        middle = (low + high) // 2
        if fits("".join(parts[:middle]).rstrip(" ") + ending):
            low = middle
        else:
            high = middle
    return "".join(parts[:low])
