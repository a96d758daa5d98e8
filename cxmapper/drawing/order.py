"""What is painted over what, and which words there are; the same for every painter and writer."""

from collections.abc import Iterator

from cxmapper.drawing.shapes import BACKGROUND_ROLES, Drawing, Figure, Label, Link, Part
from cxmapper.drawing.text.lines import Run, Style

HAN = "[Hans]"
"""The font of a run of Han characters."""


def painting_order(drawing: Drawing) -> Iterator[Figure | Link]:
    """The background, the links, then all other figures, each in the order of the Drawing."""
    yield from [figure for figure in drawing.figures if figure.role in BACKGROUND_ROLES]
    yield from drawing.links
    yield from [figure for figure in drawing.figures if figure.role not in BACKGROUND_ROLES]


def parts_of(thing: Figure | Link) -> tuple[Part, ...]:
    """The parts of a figure, or the line and tip of a link, in painting order."""
    if isinstance(thing, Figure):
        return thing.parts
    return (thing.line, thing.tip) if thing.tip else (thing.line,)


def labelled(drawing: Drawing) -> Iterator[tuple[Run, Style]]:
    """All runs of text with their styles, in painting order."""
    for thing in painting_order(drawing):
        for part in parts_of(thing):
            if isinstance(part, Label):
                yield from ((run, part.style) for line in part.lines for run in line.runs if run.text)


def han_font(drawing: Drawing) -> str:
    """The font of a run in which to show Han characters: Japanese where there is kana, Korean where there is Hangul.

    Unicode gives the three languages one code for characters that each writes in its own way.
    """
    fonts = {run.font for run, _ in labelled(drawing)}
    return next((font for font in ("[Kana]", "[Hang]") if font in fonts), HAN)
