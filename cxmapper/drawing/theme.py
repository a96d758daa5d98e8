"""Themes: named tones as colours, read from TOML. A Drawing names tones only, so that one map has many looks."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from cxmapper.errors import UserError
from cxmapper.resources import resource

Tone = str
"""The name of a colour, such as "ink"; the themes have the same names."""

STEPS: tuple[Tone, ...] = ("step-2", "step-1", "step0", "step+1", "step+2")
"""From let down (−2) to delighted (+2)."""

PERSONAS: tuple[Tone, ...] = tuple(f"persona{number}" for number in range(1, 7))


class Theme(NamedTuple):
    """A name and #RRGGBB by tone."""

    name: str
    colours: Mapping[Tone, str]


@lru_cache
def theme(name: str) -> Theme:
    """The theme of that name in `resources/themes`; raises UserError where there is none."""
    path = resource("themes") / f"{name}.toml"
    if name not in theme_names():
        raise UserError(f"There is no theme “{name}”; choose one of: {', '.join(theme_names())}.")
    return Theme(name, _tones(path.read_text("utf-8")))


def theme_names() -> tuple[str, ...]:
    """The names of all themes."""
    return tuple(sorted(path.stem for path in resource("themes").glob("*.toml")))


def _tones(text: str) -> Mapping[Tone, str]:
    """The lines `tone = "#RRGGBB"` of a theme; every start reads one, and is not to load all of TOML for them."""
    pairs = (line.split(" = ") for line in text.splitlines() if line and line[0] not in "#[")
    return {tone.strip('"'): colour.strip('"') for tone, colour in pairs}
