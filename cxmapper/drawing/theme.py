"""Themes: named tones as colours, read from TOML. A Drawing names tones only, so that one map has many looks."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cxmapper.errors import UserError
from cxmapper.resources import resource

Tone = str
"""The name of a colour, such as "ink"; the themes have the same names."""

STEPS: tuple[Tone, ...] = ("step-2", "step-1", "step0", "step+1", "step+2")
"""From let down (−2) to delighted (+2)."""

PERSONAS: tuple[Tone, ...] = tuple(f"persona{number}" for number in range(1, 7))


@dataclass(frozen=True, slots=True)
class Theme:
    """A name and #RRGGBB by tone."""

    name: str
    colours: Mapping[Tone, str]


@lru_cache
def theme(name: str) -> Theme:
    """The theme of that name in `resources/themes`; raises UserError where there is none."""
    path = resource("themes") / f"{name}.toml"
    if name not in theme_names():
        raise UserError(f"There is no theme “{name}”; choose one of: {', '.join(theme_names())}.")
    return Theme(name, tomllib.loads(path.read_text("utf-8"))["tones"])


def theme_names() -> tuple[str, ...]:
    """The names of all themes."""
    return tuple(sorted(path.stem for path in resource("themes").glob("*.toml")))
