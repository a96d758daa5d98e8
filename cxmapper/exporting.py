"""From a project to a picture in a file: which journey, and by which writer."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from cxmapper.analysis.findings import unwaived
from cxmapper.drawing.compose import Composition, composition
from cxmapper.drawing.look import Look
from cxmapper.drawing.order import labelled
from cxmapper.drawing.scripts import font_hint
from cxmapper.drawing.shapes import Drawing
from cxmapper.drawing.text import missing_scripts
from cxmapper.errors import UserError
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Line, Stage, State, Touchpoint
from cxmapper.paging import (
    LONG,
    PRINT_FLOOR,
    SCREEN_DPI,
    Compose,
    Sheet,
    holds_legibly,
    is_illegible,
    one_page,
    page_mm,
    pages,
    points,
)
from cxmapper.painting.libraries import load_qt
from cxmapper.painting.pages import PaperSize, PixelSize

PAPER_DPI = 300.0
MOST_CARDS = 4_000
"""A picture of a map's own size with more cards than this is folded: viewers fail at so many pixels."""


def write_picture(project: Project, journey: Journey, look: Look, sheet: Sheet, path: Path) -> tuple[str, ...]:
    """Write a map as PNG, SVG or PDF by the path's suffix; returns warnings.

    Raises UserError where the path cannot be written or the size cannot be painted.
    """
    found = unwaived(project, look.today, journey.id)

    def composed(look_: Look) -> Composition:
        return composition(project, journey, found, look_)

    look, warnings = _folded(project, journey, look, sheet, composed)
    return (*warnings, *PICTURES[path.suffix.lower()](composed, look, sheet, path))


def _folded(project: Project, journey: Journey, look: Look, sheet: Sheet, composed: Compose) -> tuple[Look, list[str]]:
    """The stages to fold: those asked for, or all of a long map that nobody could read on a screen of that size."""
    stages = project.children(Stage, journey.id)
    touchpoints = [touchpoint for stage in stages for touchpoint in project.children(Touchpoint, stage.id)]
    if look.folded or len(touchpoints) <= LONG:
        return look, []
    folded = replace(look, folded=frozenset(stage.id for stage in stages))
    if sheet.size is None and len(touchpoints) > MOST_CARDS:
        return folded, [f"The {len(stages)} stages were folded: over {MOST_CARDS:,} cards are no picture that opens."]
    if not isinstance(sheet.size, PixelSize):
        return look, []
    cards = sum(touchpoint.line is Line.FRONTSTAGE for touchpoint in touchpoints)
    if holds_legibly(cards, sheet.size) and not is_illegible(one_page(composed, look, sheet), sheet):
        return look, []
    size = f"{sheet.size.width} × {sheet.size.height} pixels"
    return folded, [
        f"The {len(stages)} stages were folded, as no card would be legible at {size}; choose a larger size for all."
    ]


def _png(composed: Compose, look: Look, sheet: Sheet, path: Path) -> list[str]:
    load_qt()
    from cxmapper.painting.png import write_png

    drawing = one_page(composed, look, sheet)
    dpi = sheet.dpi or (PAPER_DPI if isinstance(sheet.size, PaperSize) else SCREEN_DPI)
    size = None
    match sheet.size:
        case PixelSize(width=width, height=height):
            size = (width, height)
        case PaperSize() as paper:
            size = paper.pixels(drawing.size, dpi)
    write_png(drawing, path, size, dpi)
    return [*_fonts([drawing]), *_too_small([drawing], sheet)]


def _svg(composed: Compose, look: Look, sheet: Sheet, path: Path) -> list[str]:
    from cxmapper.exchange.svg import write_svg

    drawing = one_page(composed, look, sheet)
    size = None
    match sheet.size:
        case PixelSize(width=width, height=height):
            size = (str(width), str(height))
        case PaperSize() as paper:
            across, down = paper.mm(drawing.size)
            size = (f"{across}mm", f"{down}mm")
    write_svg(drawing, path, size)
    scripts = missing_scripts(run for run, _ in labelled(drawing))
    needed = [f"Where the SVG is looked at: {font_hint(script)}" for script in scripts]
    return [*needed, *_too_small([drawing], sheet)]


def _pdf(composed: Compose, look: Look, sheet: Sheet, path: Path) -> list[str]:
    load_qt()
    from cxmapper.painting.pdf import write_pdf

    drawings = pages(composed, look, sheet)
    write_pdf(drawings, path, page_mm(drawings, sheet))
    return [*_fonts(drawings), *_too_small(drawings, sheet)]


PICTURES: Final = MappingProxyType({".png": _png, ".svg": _svg, ".pdf": _pdf})
"""Suffix → what writes such a picture and returns warnings."""


def _too_small(drawings: Sequence[Drawing], sheet: Sheet) -> list[str]:
    if isinstance(sheet.size, PixelSize) and any(is_illegible(drawing, sheet) for drawing in drawings):
        size = f"{sheet.size.width} × {sheet.size.height} pixels"
        return [f"At {size} no text of the map is legible; choose a larger size, or fold stages (--fold)."]
    if not isinstance(sheet.size, PaperSize):
        return []
    least = min(points(drawing, sheet.size) for drawing in drawings)
    if least >= PRINT_FLOOR - 0.05:
        return []
    smallest = f"On {sheet.size.name} the smallest text is {least:.1f} pt high, below the {PRINT_FLOOR:.0f} pt of print"
    return [f"{smallest}; choose larger paper, fold stages (--fold), or a PDF, which uses several pages."]


def _fonts(drawings: Sequence[Drawing]) -> list[str]:
    from cxmapper.painting.fonts import unavailable

    return sorted({warning for drawing in drawings for warning in unavailable(drawing)})


def choose_journey(project: Project, wanted: str | None) -> Journey:
    """The journey of that id or title; without one the first current journey with touchpoints, else the first.

    Raises UserError where there is none.
    """
    journeys = project.ordered(Journey)
    if not journeys:
        raise UserError("The project has no journey to draw; add one, or start with: cxmapper new FILE.")
    if wanted is None:
        drawn = [journey for journey in journeys if _has_touchpoints(project, journey)]
        current = [journey for journey in drawn if journey.state is State.CURRENT and journey.details_id is None]
        return next(iter([*current, *drawn, *journeys]))
    for journey in journeys:
        if wanted in (journey.id, journey.title):
            return journey
    titles = ", ".join(f"“{journey.title}” ({journey.id})" for journey in journeys[:8])
    raise UserError(f"There is no journey “{wanted}”; choose one of: {titles}.")


def _has_touchpoints(project: Project, journey: Journey) -> bool:
    return any(project.children(Touchpoint, stage.id) for stage in project.children(Stage, journey.id))
