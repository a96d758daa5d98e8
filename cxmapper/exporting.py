"""From a project to files of every format: which map, on which page, by which writer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.findings import findings, waived
from cxmapper.drawing.compose import compose
from cxmapper.drawing.grid import HEADER
from cxmapper.drawing.look import Look, Page
from cxmapper.drawing.shapes import Drawing
from cxmapper.errors import UserError
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage, Touchpoint
from cxmapper.painting.pages import INCH_MM, PaperSize, PixelSize

SMALLEST_TEXT = 9.5
"""The smallest text of a map, in map units."""

PRINT_FLOOR = 7.0
"""Points under which nothing is printed."""

SCREEN_FLOOR = 4.5
"""Pixels under which text on a screen is not legible at all."""

LONG = 60
"""A map of more touchpoints is folded where it would not be legible."""

NATURAL = Page(ratio=1.6)
"""The shape that a map takes when none is asked for."""

PAPER_DPI = 300.0
SCREEN_DPI = 96.0
UNEXPECTED = 0.15
"""A band so much higher or lower than thought (as a fraction) is worth folding the map anew."""

PICTURES = (".png", ".svg", ".pdf")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a picture is made for: a size (None: the map's own), and dots per inch (None: the usual ones)."""

    size: PaperSize | PixelSize | None = None
    dpi: float | None = None


Draw = Callable[[Page | None, int | None], Drawing]


def write_picture(project: Project, journey: Journey, look: Look, sheet: Sheet, path: Path) -> tuple[str, ...]:
    """Write a map as PNG, SVG or PDF by the path's suffix; returns warnings.

    Raises UserError where the path cannot be written or the size cannot be painted.
    """
    found = [
        finding for finding in findings(project, look.today, journey.id) if not waived(project, finding, look.today)
    ]

    folded, warnings = _folded(project, journey, look, sheet, found)

    def draw(page: Page | None, band: int | None = None) -> Drawing:
        return compose(project, journey, found, replace(look, page=page, band=band, folded=folded))

    writer = {".png": _png, ".svg": _svg, ".pdf": _pdf}[path.suffix.lower()]
    drawings = writer(draw, sheet, path)
    return (*warnings, *_fonts(drawings), *_too_small(drawings, sheet))


def _folded(
    project: Project, journey: Journey, look: Look, sheet: Sheet, found: Sequence[Finding]
) -> tuple[frozenset[str], list[str]]:
    """The stages to fold: those asked for, or all of a long map that nobody could read on a screen of that size."""
    stages = project.children(Stage, journey.id)
    long = sum(len(project.children(Touchpoint, stage.id)) for stage in stages) > LONG
    if look.folded or not long or not isinstance(sheet.size, PixelSize):
        return look.folded, []
    drawing = _fitted(
        lambda page, band: compose(project, journey, found, replace(look, page=page, band=band)), _page(sheet)
    )
    scale = min(sheet.size.width / drawing.size[0], sheet.size.height / drawing.size[1])
    if scale * SMALLEST_TEXT >= SCREEN_FLOOR:
        return look.folded, []
    size = f"{sheet.size.width} × {sheet.size.height} pixels"
    return frozenset(stage.id for stage in stages), [
        f"The {len(stages)} stages were folded, as no card would be legible at {size}; choose a larger size for all."
    ]


def _fitted(draw: Draw, page: Page) -> Drawing:
    """The map folded to the page's shape; drawn again where its bands turn out higher or lower than thought."""
    drawing = draw(page, None)
    high = (drawing.size[1] - HEADER) / drawing.bands
    if drawing.bands > 1 and abs(high / page.band_height - 1) > UNEXPECTED:
        drawing = draw(replace(page, band_height=high), None)
    return drawing


def _png(draw: Draw, sheet: Sheet, path: Path) -> list[Drawing]:
    from cxmapper.painting.png import write_png

    drawing = _fitted(draw, _page(sheet))
    dpi = sheet.dpi or (PAPER_DPI if isinstance(sheet.size, PaperSize) else SCREEN_DPI)
    write_png(drawing, path, _pixels(drawing, sheet.size, dpi), dpi)
    return [drawing]


def _svg(draw: Draw, sheet: Sheet, path: Path) -> list[Drawing]:
    from cxmapper.exchange.svg import write_svg

    drawing = _fitted(draw, _page(sheet))
    write_svg(drawing, path, _shown_size(drawing, sheet.size))
    return [drawing]


def _pdf(draw: Draw, sheet: Sheet, path: Path) -> list[Drawing]:
    """One page where everything is legible on it, else a page for each band."""
    from cxmapper.painting.pdf import write_pdf

    whole = _fitted(draw, _page(sheet))
    drawings = [whole]
    if isinstance(sheet.size, PaperSize) and _points(whole, sheet.size) < PRINT_FLOOR:
        width_mm, height_mm = sheet.size.mm((2, 1))
        page = Page(width_mm / height_mm, width_mm / INCH_MM * 72 / PRINT_FLOOR * SMALLEST_TEXT)
        drawings = [draw(page, 0)]
        drawings += [draw(page, band) for band in range(1, drawings[0].bands)]
    page_mm = sheet.size.mm(whole.size) if isinstance(sheet.size, PaperSize) else None
    if isinstance(sheet.size, PixelSize):
        page_mm = (sheet.size.width / SCREEN_DPI * INCH_MM, sheet.size.height / SCREEN_DPI * INCH_MM)
    if len(drawings) > 1 and isinstance(sheet.size, PaperSize):
        page_mm = sheet.size.mm((2, 1))
    write_pdf(drawings, path, page_mm)
    return drawings


def _page(sheet: Sheet) -> Page:
    match sheet.size:
        case PixelSize(width=width, height=height):
            return Page(width / height)
        case PaperSize() as paper:
            across, down = paper.mm((2, 1))
            return Page(across / down)
    return NATURAL


def _pixels(drawing: Drawing, size: PaperSize | PixelSize | None, dpi: float) -> tuple[int, int] | None:
    match size:
        case PixelSize(width=width, height=height):
            return width, height
        case PaperSize() as paper:
            return paper.pixels(drawing.size, dpi)
    return None


def _shown_size(drawing: Drawing, size: PaperSize | PixelSize | None) -> tuple[str, str] | None:
    """Width and height as SVG writes them; None for the map's own."""
    match size:
        case PixelSize(width=width, height=height):
            return str(width), str(height)
        case PaperSize() as paper:
            across, down = paper.mm(drawing.size)
            return f"{across}mm", f"{down}mm"
    return None


def _points(drawing: Drawing, paper: PaperSize) -> float:
    """How many points high the smallest text is on that paper."""
    width, height = paper.mm(drawing.size)
    return SMALLEST_TEXT * min(width / drawing.size[0], height / drawing.size[1]) / INCH_MM * 72


def _too_small(drawings: Sequence[Drawing], sheet: Sheet) -> list[str]:
    if not isinstance(sheet.size, PaperSize):
        return []
    least = min(_points(drawing, sheet.size) for drawing in drawings)
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
        current = [journey for journey in drawn if journey.state == "current" and journey.details_id is None]
        return next(iter([*current, *drawn, *journeys]))
    for journey in journeys:
        if wanted in (journey.id, journey.title):
            return journey
    titles = ", ".join(f"“{journey.title}” ({journey.id})" for journey in journeys[:8])
    raise UserError(f"There is no journey “{wanted}”; choose one of: {titles}.")


def _has_touchpoints(project: Project, journey: Journey) -> bool:
    return any(project.children(Touchpoint, stage.id) for stage in project.children(Stage, journey.id))
