"""SVG: every figure a named group, every word selectable text, nothing from outside the file."""

import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from itertools import chain, count
from pathlib import Path as FilePath

from msgspec import Struct, field

from cxmapper.drawing.order import HAN, han_font, painting_order, parts_of
from cxmapper.drawing.shapes import DOTTED, Box, Drawing, Ellipse, Figure, Label, Link, Part, Path, Picture, Point, Rect
from cxmapper.drawing.text.fonts import SANS, face_of
from cxmapper.drawing.text.lines import Run, Style
from cxmapper.drawing.text.scripts import is_bundled, script_name
from cxmapper.drawing.theme import Tone
from cxmapper.replacing import replacing
from cxmapper.telling import Tell, silent, told


class Common(Struct, frozen=True):
    """What all figures share: #RRGGBB by tone, the font of Han characters, and the ids given out so far."""

    colours: Mapping[Tone, str]
    han: str
    ids: set[str] = field(default_factory=set)


_MEDIA_TYPES = frozenset({"image/png", "image/jpeg", "image/webp"})

_FAMILIES = {
    "[Hans]": "'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','PingFang SC'",
    "[Bopo]": "'Noto Sans CJK TC','Noto Sans TC','Microsoft JhengHei','PingFang TC'",
    "[Hang]": "'Noto Sans CJK KR','Noto Sans KR','Malgun Gothic','Apple SD Gothic Neo'",
    "[Kana]": "'Noto Sans CJK JP','Noto Sans JP','Yu Gothic','Hiragino Sans'",
    "Noto Emoji": "'Noto Emoji','Apple Color Emoji','Segoe UI Emoji','Noto Color Emoji'",
    "[Zyyy]": "'Noto Sans Symbols 2','Noto Sans Math','Segoe UI Symbol'",
}
"""Families to try; for a script not named here the Noto Sans of that name, for others the bundled family alone."""

_FALLBACK = "'Noto Sans','DejaVu Sans',sans-serif"

_EDGE_SPACES = re.compile(r"^\s|\s$|\s\s")
"""Spaces that XML would drop, and with them a part of the run's width."""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {ord(char): f"&{name};" for char, name in {"&": "amp", "<": "lt", ">": "gt", '"': "quot"}.items()}
_ESCAPES |= {ord(char): f"&#{ord(char)};" for char in "\t\n\r"}


def write_svg(drawing: Drawing, path: FilePath, size: tuple[str, str] | None = None, tell: Tell = silent) -> None:
    """Write a drawing as `svg` makes it; raises UserError where the path cannot be written."""
    with replacing(path) as file:
        file.write(svg(drawing, size, tell).encode())


def svg(drawing: Drawing, size: tuple[str, str] | None = None, tell: Tell = silent) -> str:
    """A drawing as SVG, shown in its own size or as `size` says, such as ("420mm", "297mm").

    Groups have the ids of the figures and links, and name the record that they show. Runs keep their measured width
    with any font. The ground's colour goes on where the drawing has another shape than `size`.
    """
    width, height = map(_number, drawing.size)
    shown_width, shown_height = size or (width, height)
    common = Common(drawing.theme.colours, han_font(drawing))
    root = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{shown_width}" height="{shown_height}" viewBox="0 0 {width} {height}" '
        f'role="img" aria-label="{_escaped(drawing.title)}" font-family="{_FALLBACK}">'
    )
    named = (f"<title>{_escaped(drawing.title)}</title>", f"<desc>{_escaped(drawing.description)}</desc>")
    ground = f'<rect x="-100%" y="-100%" width="300%" height="300%" fill="{common.colours["ground"]}"/>'
    groups = (_group(thing, drawing.origin_of(thing), common) for thing in told(list(painting_order(drawing)), tell))
    return "\n".join((root, *named, ground, *groups, "</svg>\n"))


def _group(thing: Figure | Link, origin: Point, common: Common) -> str:
    """A figure or link as a group, with its title for those who do not see it."""
    name = _unique(thing.id, common.ids)
    x, y = origin
    if isinstance(thing, Figure):
        said = f'class="{_escaped(thing.role)}"' + _attribute("data-record", thing.record_id)
    else:
        said = f'class="link {_escaped(thing.kind)}"'
        said += _attribute("data-source", thing.source) + _attribute("data-target", thing.target)
    place = f' transform="translate({_number(x)} {_number(y)})"' if (x, y) != (0, 0) else ""
    title = f"<title>{_escaped(thing.title)}</title>" if thing.title else ""
    shapes = (_shape(part, name, common) for part in parts_of(thing))
    return f'<g id="{name}" {said}{place}>{title}\n' + "\n".join((*shapes, "</g>"))


def _shape(part: Part, name: str, common: Common) -> str:
    match part:
        case Box():
            corner = f' rx="{_number(part.radius)}"' if part.radius else ""
            return f"<rect{_at(part.rect)}{corner}{_paint(part, common.colours)}/>"
        case Path():
            d = "".join(command + " ".join(map(_number, numbers)) for command, *numbers in part.d)
            return f'<path d="{d}"{_paint(part, common.colours)} stroke-linejoin="round"/>'
        case Ellipse():
            middle = f'cx="{_number(part.cx)}" cy="{_number(part.cy)}"'
            radii = f'rx="{_number(part.rx)}" ry="{_number(part.ry)}"'
            return f"<ellipse {middle} {radii}{_paint(part, common.colours)}/>"
        case Label():
            return _label(part, common)
        case Picture():
            return _picture(part, name, common)


def _label(label: Label, common: Common) -> str:
    style = label.style
    look = f'<g fill="{common.colours[label.tone]}" font-size="{_number(style.size)}"'
    look += ' font-weight="bold"' if style.bold else ""
    look += ' font-style="italic"' if style.italic else ""
    runs = (
        _run(x, y, run, style, common.han)
        for (x, y), line in zip(label.starts(), label.lines, strict=True)
        for run in line.runs
        if run.text
    )
    return "".join((look, ">", *runs, "</g>"))


def _run(left: float, y: float, run: Run, style: Style, han: str) -> str:
    """A run at its place; one from right to left is placed by its right end.

    It keeps its measured width with any font; without a bundled one the width is a guess, not to be stretched to.
    """
    x = left + run.x + (run.width if run.rtl else 0)
    measured = run.width and is_bundled(run.font)
    fixed = f' textLength="{_number(run.width)}" lengthAdjust="spacingAndGlyphs"' if measured else ""
    turned = ' direction="rtl" unicode-bidi="embed"' if run.rtl else ""
    spaced = ' xml:space="preserve"' if _EDGE_SPACES.search(run.text) else ""
    place = f'x="{_number(x)}" y="{_number(y)}"{spaced}'
    return (
        f"<text {place}{_font(han if run.font == HAN else run.font, style)}{fixed}{turned}>{_escaped(run.text)}</text>"
    )


def _font(font: str, style: Style) -> str:
    """What differs from the label's font: the family, and a face that the family has not."""
    if font == SANS:
        return ""
    alone = font if is_bundled(font) else f"Noto Sans {script_name(font)}"
    families = _FAMILIES.get(font, f"'{alone}'")
    bold, italic = face_of(font, bold=style.bold, italic=style.italic) if is_bundled(font) else (style.bold, False)
    upright = ' font-style="normal"' if style.italic and not italic else ""
    thin = ' font-weight="normal"' if style.bold and not bold else ""
    return f' font-family="{families},{_FALLBACK}"{upright}{thin}'


def _picture(picture: Picture, name: str, common: Common) -> str:
    """An image of an allowed kind as data; a dotted frame in place of anything else."""
    rect = picture.rect
    data = _base64(picture.data) if picture.media_type in _MEDIA_TYPES else ""
    if not data:
        return _shape(Box(rect, stroke="tick", dash=DOTTED, radius=3), name, common)
    clip = cut = ""
    if picture.round:
        cut_id = _unique(f"{name}.cut", common.ids)
        middle = f'cx="{_number(rect.x + rect.w / 2)}" cy="{_number(rect.y + rect.h / 2)}"'
        radii = f'rx="{_number(rect.w / 2)}" ry="{_number(rect.h / 2)}"'
        cut = f'<clipPath id="{cut_id}"><ellipse {middle} {radii}/></clipPath>'
        clip = f' clip-path="url(#{cut_id})"'
    source = f'xlink:href="data:{picture.media_type};base64,{data}"'
    return f'{cut}<image{_at(rect)}{clip} preserveAspectRatio="xMidYMid slice" {source}/>'


def _base64(data: str) -> str:
    """The data written as base64 again, so that nothing else can stand in its place; empty where it is none."""
    try:
        return b64encode(b64decode(data, validate=True)).decode()
    except ValueError:
        return ""


def _paint(part: Box | Path | Ellipse, colours: Mapping[Tone, str]) -> str:
    fill = f' fill="{colours[part.fill] if part.fill else "none"}"'
    if part.stroke is None or part.width <= 0:
        return fill
    line = f' stroke="{colours[part.stroke]}"' + (f' stroke-width="{_number(part.width)}"' if part.width != 1 else "")
    if part.dash:
        return f'{fill}{line} stroke-dasharray="{" ".join(map(_number, part.dash))}"'
    return fill + line + (' stroke-linecap="round"' if isinstance(part, Path) else "")


def _at(rect: Rect) -> str:
    return f' x="{_number(rect.x)}" y="{_number(rect.y)}" width="{_number(rect.w)}" height="{_number(rect.h)}"'


def _attribute(key: str, value: str) -> str:
    return f' {key}="{_escaped(value)}"' if value else ""


def _unique(wanted: str, taken: set[str]) -> str:
    """A name that XML allows and that is given out once."""
    name = re.sub(r"[^A-Za-z0-9_.-]", "_", wanted)
    name = name if re.match(r"[A-Za-z_]", name) else f"_{name}"
    free = next(free for free in chain((name,), (f"{name}.{number}" for number in count(2))) if free not in taken)
    taken.add(free)
    return free


def _escaped(text: str) -> str:
    """Text for content or an attribute; what XML 1.0 cannot hold becomes U+FFFD."""
    return _NOT_XML.sub("\ufffd", text).translate(_ESCAPES)


def _number(value: float) -> str:
    """At most two decimals, and no more digits than needed."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
