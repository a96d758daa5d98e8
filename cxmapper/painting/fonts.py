"""Fonts: the bundled ones, and the system's for the scripts that are not bundled."""

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from cxmapper.drawing.order import HAN, han_font, labelled
from cxmapper.drawing.shapes import Drawing
from cxmapper.drawing.text.fonts import FAMILIES, face_of, is_invisible
from cxmapper.drawing.text.lines import Run, Style
from cxmapper.drawing.text.scripts import font_hint, is_bundled, script_name
from cxmapper.painting.application import application
from cxmapper.wording import Sentence

EM = 100
"""Pixel size of every QFont here: a QFont takes whole pixels only, a QRawFont made from it any size."""

_PREFERRED = {
    "[Hans]": "Noto Sans CJK SC",
    "[Kana]": "Noto Sans CJK JP",
    "[Hang]": "Noto Sans CJK KR",
    "[Bopo]": "Noto Sans CJK TC",
    "[Tibt]": "Noto Serif Tibetan",
    "[Zyyy]": "Noto Sans Symbols 2",
}
"""The family to take where the script's name does not lead to it."""


def family(run: Run, han: str) -> str | None:
    """The font family for a run: the bundled one that it names, else one of the system; None without any.

    Han characters are shown as `han_font` says.
    """
    if is_bundled(run.font):
        return run.font
    return _system_family(han if run.font == HAN else run.font, frozenset(run.text))


def font(name: str, style: Style) -> QFont:
    """A family in a style, `size` aside: without hints, and with no other font in its place."""
    bold, italic = _face(name, style)
    made = QFont([name])
    made.setPixelSize(EM)
    made.setBold(bold)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return made


def unavailable(drawing: Drawing) -> tuple[str, ...]:
    """A sentence for each script in the drawing that no font here can show, naming a font to install."""
    application()
    han = han_font(drawing)
    scripts = {script_name(run.font) for run, _ in labelled(drawing) if family(run, han) is None}
    return tuple(
        Sentence("{hint}: dotted frames stand in its place.", hint=font_hint(script)) for script in sorted(scripts)
    )


def _face(name: str, style: Style) -> tuple[bool, bool]:
    """Bold and italic, as far as the family has them: nothing is slanted or thickened that nobody drew."""
    if name in FAMILIES:
        return face_of(name, bold=style.bold, italic=style.italic)
    return style.bold and any(QFontDatabase.bold(name, drawn) for drawn in QFontDatabase.styles(name)), False


@lru_cache(maxsize=4096)
def _system_family(script: str, characters: frozenset[str]) -> str | None:
    """The first family that has all the characters; Noto Sans before others, so that machines agree."""
    preferred = _PREFERRED.get(script, f"Noto Sans {script_name(script)}")
    seen = [ord(char) for char in characters if not (char.isspace() or is_invisible(char))]

    def rank(name: str) -> tuple[bool, bool, bool, str]:
        return name != preferred, not name.startswith("Noto Sans"), not name.startswith("Noto"), name

    # Fonts in colours stay blank in PDF.
    candidates = (name for name in QFontDatabase.families() if "Color" not in name)
    return next((name for name in sorted(candidates, key=rank) if _covers(name, seen)), None)


def _covers(name: str, codes: list[int]) -> bool:
    raw = _raw_font(name)
    return all(raw.supportsCharacter(code) for code in codes)


@cache
def _raw_font(name: str) -> QRawFont:
    return QRawFont.fromFont(QFont([name]))
