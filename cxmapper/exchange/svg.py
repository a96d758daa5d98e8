"""SVG: every figure a named group, every word selectable text, nothing from outside the file."""

import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from itertools import count
from pathlib import Path as FilePath

from cxmapper.drawing.order import painting_order, parts_of
from cxmapper.drawing.shapes import DOTTED, Box, Drawing, Ellipse, Figure, Label, Link, Part, Path, Picture, Rect
from cxmapper.drawing.text import Run, Style
from cxmapper.drawing.theme import Tone
from cxmapper.replacing import replacing

Colours = Mapping[Tone, str]

_MEDIA_TYPES = frozenset({"image/png", "image/jpeg", "image/webp"})

_FAMILIES = {
    "Hang": "'Noto Sans CJK KR','Noto Sans KR','Malgun Gothic','Apple SD Gothic Neo'",
    "Hani": "'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','PingFang SC'",
    "Hans": "'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','PingFang SC'",
    "Hant": "'Noto Sans CJK TC','Noto Sans TC','Microsoft JhengHei','PingFang TC'",
    "Jpan": "'Noto Sans CJK JP','Noto Sans JP','Yu Gothic','Hiragino Sans'",
    "Kore": "'Noto Sans CJK KR','Noto Sans KR','Malgun Gothic','Apple SD Gothic Neo'",
}
"""Families to try, by script, where none is bundled."""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {ord(char): f"&{name};" for char, name in {"&": "amp", "<": "lt", ">": "gt", '"': "quot"}.items()}
_ESCAPES |= {ord(char): f"&#{ord(char)};" for char in "\t\n\r"}


def write_svg(drawing: Drawing, path: FilePath) -> None:
    """Write a drawing as SVG; raises UserError where the path cannot be written."""
    with replacing(path) as file:
        file.write(svg(drawing).encode())


def svg(drawing: Drawing) -> str:
    """A drawing as SVG, in map units.

    Groups have the ids of the figures and links, and name the record that they show. Runs keep their measured width
    with any font.
    """
    width, height = map(_number, drawing.size)
    colours = drawing.theme.colours
    ids = _Ids()
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}" '
            f'height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{_escaped(drawing.title)}" '
            'xml:space="preserve">',
            f"<title>{_escaped(drawing.title)}</title>",
            f"<desc>{_escaped(drawing.description)}</desc>",
            f'<rect width="100%" height="100%" fill="{colours["ground"]}"/>',
            *(_group(thing, drawing, ids) for thing in painting_order(drawing)),
            "</svg>\n",
        )
    )


class _Ids:
    """Names that XML allows, each given out once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def new(self, wanted: str) -> str:
        name = re.sub(r"[^A-Za-z0-9_.-]", "_", wanted)
        name = name if re.match(r"[A-Za-z_]", name) else f"_{name}"
        free = next(free for free in (name, *()) if free not in self._taken) if name not in self._taken else None
        free = free or next(f"{name}.{number}" for number in count(2) if f"{name}.{number}" not in self._taken)
        self._taken.add(free)
        return free
