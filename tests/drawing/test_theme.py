"""Every theme can be read, also in a grey copy."""

import tomllib

import pytest

from cxmapper.drawing.theme import theme, theme_names
from cxmapper.resources import resource


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


GROUNDS = {
    "ink": ["ground", "panel", "pain-ground", "pain-soft", "idea-soft", "chip", "accent-soft", "shade"],
    "muted": ["ground", "panel", "pain-ground", "accent-soft", "chip"],
    "accent": ["accent-soft"],
    "missing": ["panel", "pain-ground", "missing-ground", "chip"],
    "pain": ["pain-soft", "panel"],
    "idea": ["idea-soft", "panel"],
    "on-persona": [f"persona{number}" for number in range(1, 7)],
    **{f"persona{number}": ["panel", "pain-ground"] for number in range(1, 7)},
}
MARKS = {
    "link": ["panel"],
    "accent": ["panel", "pain-ground"],
    "step-2": ["panel"],
    "step+2": ["panel"],
    "on-pain": ["pain"],
}


@pytest.mark.parametrize("name", theme_names())
def test_text_and_marks_are_legible_in_every_theme(name: str) -> None:
    colours = theme(name).colours
    weak = [
        (tone, ground, round(contrast(colours[tone], colours[ground]), 2))
        for pairs, least in ((GROUNDS, 4.5), (MARKS, 3.0))
        for tone, grounds in pairs.items()
        for ground in grounds
        if contrast(colours[tone], colours[ground]) < least
    ]
    assert weak == []


@pytest.mark.parametrize("name", theme_names())
def test_the_ends_of_the_palette_differ_in_a_grey_copy(name: str) -> None:
    colours = theme(name).colours
    assert contrast(colours["step-2"], colours["step+2"]) >= 1.5


def test_themes_name_the_same_tones() -> None:
    tones = [set(theme(name).colours) for name in theme_names()]
    assert all(names == tones[0] for names in tones)


@pytest.mark.parametrize("name", theme_names())
def test_a_theme_is_read_as_toml_is(name: str) -> None:
    assert theme(name).colours == tomllib.loads(resource(f"themes/{name}.toml").read_text("utf-8"))["tones"]
