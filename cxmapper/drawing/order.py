"""What is painted over what; the same for every painter and writer."""

from collections.abc import Iterator

from cxmapper.drawing.shapes import BACKGROUND_ROLES, Drawing, Figure, Link, Part


def painting_order(drawing: Drawing) -> Iterator[Figure | Link]:
    """The background, the links, then all other figures, each in the order of the Drawing."""
    yield from (figure for figure in drawing.figures if figure.role in BACKGROUND_ROLES)
    yield from drawing.links
    yield from (figure for figure in drawing.figures if figure.role not in BACKGROUND_ROLES)


def parts_of(thing: Figure | Link) -> tuple[Part, ...]:
    """The parts of a figure, or the line, tip and label of a link, in painting order."""
    if isinstance(thing, Figure):
        return thing.parts
    return (thing.line, *((thing.tip,) if thing.tip else ()), *thing.label)
