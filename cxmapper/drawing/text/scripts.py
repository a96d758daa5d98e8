"""Graphemes, the font that each one is drawn in, and the scripts for which no font is bundled."""

import unicodedata
from functools import lru_cache

from cxmapper.drawing.text.fonts import EMOJI, FAMILIES, covers, is_invisible, script_of
from cxmapper.wording import Sentence

_CJK = "Noto Sans CJK (Debian: fonts-noto-cjk)"
_SYMBOLS = "Zyyy"
_SCRIPTS = {
    "Hans": ("Han", "Chinese, Japanese or Korean text", _CJK),
    "Kana": ("Kana", "Japanese text", _CJK),
    "Hang": ("Hangul", "Korean text", _CJK),
    "Bopo": ("Bopomofo", "Chinese text", _CJK),
    "Tibt": ("Tibetan", "Tibetan text", "Noto Serif Tibetan (Debian: fonts-noto-core)"),
    _SYMBOLS: (
        "Other",
        "Text with rare symbols or letters",
        "Noto Sans Symbols, Noto Sans Symbols 2 and Noto Sans Math (Debian: fonts-noto-core)",
    ),
} | {
    code: (name, f"{name} text", f"Noto Sans {name} (Debian: fonts-noto-core)")
    for code, name in {
        "Armn": "Armenian", "Beng": "Bengali", "Cans": "Canadian Aboriginal", "Cher": "Cherokee",
        "Deva": "Devanagari", "Ethi": "Ethiopic", "Geor": "Georgian", "Gujr": "Gujarati", "Guru": "Gurmukhi",
        "Khmr": "Khmer", "Knda": "Kannada", "Laoo": "Lao", "Mlym": "Malayalam", "Mong": "Mongolian",
        "Mymr": "Myanmar", "Nkoo": "NKo", "Olck": "Ol Chiki", "Orya": "Oriya", "Sinh": "Sinhala", "Syrc": "Syriac",
        "Taml": "Tamil", "Telu": "Telugu", "Tfng": "Tifinagh", "Thaa": "Thaana", "Thai": "Thai", "Yiii": "Yi",
    }.items()
}  # fmt: skip
"""Scripts that are not bundled: ISO 15924 code to name, what is written in it, and the fonts that have it."""

_WRITTEN_WITH = {"Hani": "Hans", "Hira": "Kana", "Hrkt": "Kana"}
_CJK_SYMBOLS = {*range(0x2E80, 0x3400), *range(0xFE30, 0xFE50), *range(0xFF00, 0xFFF0)}

_STAND_INS = {"−": "–"}
"""Drawn instead: Noto Sans has no minus, and an en dash is one to the eye; without it every negative score is a box."""

_EMOJI_STYLE = "\ufe0f"
_JOINER = "\u200d"
_REGIONAL = range(0x1F1E6, 0x1F200)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_EXTENDING_LETTERS = {0x0E33, 0x0EB3, 0xFF9E, 0xFF9F, *range(0x1160, 0x1200), *range(0xD7B0, 0xD800)}
"""Thai and Lao AM, halfwidth voicing marks, vowels and finals of decomposed Korean."""


def graphemes(text: str) -> list[str]:
    """What a reader takes for single characters: a letter with its marks, an emoji sequence, a flag.

    The rules of UAX #29 that matter for breaking lines; Indic conjuncts may come apart.
    """
    if text.isascii():
        return list(text)
    found: list[str] = []
    for char in text:
        if found and _continues(found[-1], char):
            found[-1] += char
        else:
            found.append(char)
    return found


@lru_cache(maxsize=65536)
def home(grapheme: str) -> tuple[str, str | None]:
    """The family that draws a grapheme and its script: the first family that has all of it.

    Where none has, the family is the script's ISO 15924 code in brackets.
    """
    script = script_of(grapheme[0])
    families = (EMOJI, *FAMILIES) if _EMOJI_STYLE in grapheme else FAMILIES
    family = next((family for family in families if covers(family, grapheme)), None)
    return family or f"[{_unbundled_code(grapheme[0], script)}]", script


def is_bundled(family: str) -> bool:
    """Whether a run's font is a family and not the code of a script."""
    return not family.startswith("[")


def unbundled_advance(text: str) -> float:
    """The room, in em, for text of a script that no bundled font has; whoever paints it squeezes it in."""
    return sum(map(_unbundled_width, text))


@lru_cache(maxsize=65536)
def shown(char: str) -> str:
    """What is drawn for a character: a space for controls, U+FFFD for what no font can have (private, unassigned)."""
    if char in _STAND_INS:
        return _STAND_INS[char]
    category = unicodedata.category(char)
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    if category == "Cs":
        return "\ufffd"
    if category in {"Co", "Cn"} and script_of(char) is None and not any(covers(family, char) for family in FAMILIES):
        return "\ufffd"
    return char


def script_name(family: str) -> str:
    """The name of a script that is not bundled, such as "Han", from a run's font, such as "[Hans]"."""
    return _SCRIPTS[family.strip("[]")][0]


def font_hint(script: str) -> str:
    """The fonts that a script, named as by `missing_scripts`, needs, and the package that has them."""
    texts, fonts = next((texts, fonts) for name, texts, fonts in _SCRIPTS.values() if name == script)
    return Sentence("{texts} needs {fonts}", texts=texts, fonts=fonts)


def _unbundled_code(char: str, script: str | None) -> str:
    if script is None:
        return "Hans" if ord(char) in _CJK_SYMBOLS else _SYMBOLS
    code = _WRITTEN_WITH.get(script, script)
    return code if code in _SCRIPTS else _SYMBOLS


def _unbundled_width(char: str) -> float:
    if _extends(char) and unicodedata.category(char) != "Mc":
        return 0.0
    return 1.0 if unicodedata.east_asian_width(char) in {"W", "F"} else 0.6


def _continues(grapheme: str, char: str) -> bool:
    if _extends(char):
        return True
    if ord(char) in _REGIONAL:
        return len(grapheme) == 1 and ord(grapheme) in _REGIONAL
    return grapheme[-1] == _JOINER and _is_pictograph(grapheme[0]) and _is_pictograph(char)


@lru_cache(maxsize=65536)
def _extends(char: str) -> bool:
    code = ord(char)
    return (
        unicodedata.category(char) in {"Mn", "Me", "Mc"}
        or is_invisible(char)
        or code in _SKIN_TONES
        or code in _EXTENDING_LETTERS
    )


def _is_pictograph(char: str) -> bool:
    """So, the arrows among Sm, and what may become an emoji in a later Unicode."""
    return unicodedata.category(char) in {"So", "Sm", "Cn"}
