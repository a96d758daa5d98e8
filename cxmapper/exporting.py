"""From a project to a picture in a file: which journey, and by which writer."""

from collections.abc import Callable, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from msgspec.structs import replace

from cxmapper.analysis.waiving import unwaived
from cxmapper.drawing.compose import Composition, composition
from cxmapper.drawing.look import Look, Page
from cxmapper.drawing.order import labelled
from cxmapper.drawing.shapes import Drawing
from cxmapper.drawing.sheet.persona import compose_sheet
from cxmapper.drawing.sheet.words import SHEET
from cxmapper.drawing.stacked import stacked
from cxmapper.drawing.text.lines import missing_scripts
from cxmapper.drawing.text.scripts import font_hint
from cxmapper.drawing.words import ENGLISH
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Line, Persona, Stage
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
from cxmapper.telling import Tell, silent
from cxmapper.wording import Sentence, Words

PAPER_DPI = 300.0
MOST_CARDS = 4_000
"""A picture of a map's own size with more cards than this is folded: viewers fail at so many pixels."""


def write_picture(
    project: Project,
    journey: Journey,
    look: Look,
    sheet: Sheet,
    path: Path,
    *,
    words: Words = ENGLISH,
    tell: Tell = silent,
) -> tuple[str, ...]:
    """Write a map as PNG, SVG or PDF by the path's suffix; returns warnings.

    Raises UserError where the path cannot be written or the size cannot be painted.
    """
    look = replace(look, editable=False)
    found = unwaived(project, look.today, journey.id)

    def composed(look_: Look) -> Composition:
        return composition(project, journey, found, look_, words=words)

    tell(0.0)
    look, warnings = _folded(project, journey, look, sheet, composed)
    suffix = path.suffix.lower()
    drawings = pages(composed, look, sheet) if suffix == ".pdf" else [one_page(composed, look, sheet)]
    written = PICTURES[suffix](drawings, sheet, path, tell)
    return (*warnings, *written, *_too_small(drawings, sheet, _OF_MAP))


def write_states(
    project: Project,
    current: Journey,
    future: Journey,
    look: Look,
    sheet: Sheet,
    path: Path,
    *,
    words: Words = ENGLISH,
    tell: Tell = silent,
) -> tuple[str, ...]:
    """Write the current and the future state of a journey one above the other, as `write_picture` does one map."""
    tell(0.0)
    found = [each for journey in (current, future) for each in unwaived(project, look.today, journey.id)]
    drawing = stacked(project, current, future, found, replace(look, editable=False), words=words)
    written = PICTURES[path.suffix.lower()]([drawing], sheet, path, tell)
    return (*written, *_too_small([drawing], sheet, _OF_MAP))


def write_persona_sheet(
    project: Project, persona: Persona, look: Look, sheet: Sheet, path: Path, *, words: Words = SHEET
) -> tuple[str, ...]:
    """Write the sheet of a persona, as `write_picture` does a map: for a wide screen, on upright paper, else on A4."""
    if sheet.size is None:
        sheet = replace(sheet, size=PaperSize("A4"))
    page = Page(sheet.size.width / sheet.size.height) if isinstance(sheet.size, PixelSize) else None
    drawing = compose_sheet(project, persona, replace(look, page=page), words=words)
    written = PICTURES[path.suffix.lower()]([drawing], sheet, path, silent)
    return (*written, *_too_small([drawing], sheet, _OF_SHEET))


def write_chart(drawing: Drawing, path: Path) -> tuple[str, ...]:
    """Write a chart by the path's suffix, as PNG with two pixels for each unit; returns warnings.

    Raises UserError where the path cannot be written.
    """
    suffix = path.suffix.lower()
    width, height = drawing.size
    twice = Sheet(PixelSize(round(2 * width), round(2 * height)))
    return tuple(PICTURES[suffix]([drawing], twice if suffix == ".png" else Sheet(), path, silent))


def _folded(project: Project, journey: Journey, look: Look, sheet: Sheet, composed: Compose) -> tuple[Look, list[str]]:
    """The stages to fold: those asked for, or all of a long map that nobody could read on a screen of that size."""
    stages = project.children(Stage, journey.id)
    touchpoints = project.touchpoints_of(journey.id)
    if look.folded or len(touchpoints) <= LONG:
        return look, []
    folded = replace(look, folded=frozenset(stage.id for stage in stages))
    if sheet.size is None and len(touchpoints) > MOST_CARDS:
        return folded, [
            Sentence(
                "The {n} {n|stage was|stages were} folded: over {most} cards are no picture that opens.",
                n=len(stages),
                most=f"{MOST_CARDS:,}",
            )
        ]
    if not isinstance(sheet.size, PixelSize):
        return look, []
    cards = sum(touchpoint.line is Line.FRONTSTAGE for touchpoint in touchpoints)
    if holds_legibly(cards, sheet.size) and not is_illegible(one_page(composed, look, sheet), sheet):
        return look, []
    return folded, [
        Sentence(
            "The {n} {n|stage was|stages were} folded, as no card would be legible at {width} × {height} pixels; "
            "choose a larger size for all.",
            n=len(stages),
            width=sheet.size.width,
            height=sheet.size.height,
        )
    ]


def _png(drawings: Sequence[Drawing], sheet: Sheet, path: Path, tell: Tell) -> list[str]:
    load_qt()
    from cxmapper.painting.png import write_png

    (drawing,) = drawings
    dpi = sheet.dpi or (PAPER_DPI if isinstance(sheet.size, PaperSize) else SCREEN_DPI)
    size = None
    match sheet.size:
        case PixelSize(width=width, height=height):
            size = (width, height)
        case PaperSize() as paper:
            size = paper.pixels(drawing.size, dpi)
    write_png(drawing, path, size, dpi, tell)
    return _fonts(drawings)


def _svg(drawings: Sequence[Drawing], sheet: Sheet, path: Path, tell: Tell) -> list[str]:
    from cxmapper.exchange.svg import write_svg

    (drawing,) = drawings
    size = None
    match sheet.size:
        case PixelSize(width=width, height=height):
            size = (str(width), str(height))
        case PaperSize() as paper:
            across, down = paper.mm(drawing.size)
            size = (f"{across}mm", f"{down}mm")
    write_svg(drawing, path, size, tell)
    scripts = missing_scripts(run for run, _ in labelled(drawing))
    return [Sentence("Where the SVG is looked at: {hint}", hint=font_hint(script)) for script in scripts]


def _pdf(drawings: Sequence[Drawing], sheet: Sheet, path: Path, tell: Tell) -> list[str]:
    load_qt()
    from cxmapper.painting.pdf import write_pdf

    write_pdf(drawings, path, page_mm(drawings, sheet), tell)
    return _fonts(drawings)


PICTURES: Final = MappingProxyType({".png": _png, ".svg": _svg, ".pdf": _pdf})
"""Suffix → what writes such a picture, in PDF of several pages, and returns warnings."""


class _Remedy(NamedTuple):
    """What is said where text is too small."""

    on_screen: Callable[..., Sentence]
    on_paper: Callable[..., Sentence]


_OF_MAP = _Remedy(
    lambda **size: Sentence(
        "At {width} × {height} pixels no text of the map is legible; choose a larger size, or fold stages (--fold).",
        **size,
    ),
    lambda **size: Sentence(
        "On {paper} the smallest text is {size} pt high, below the {floor} pt of print; choose larger paper, "
        "fold stages (--fold), or a PDF, which uses several pages.",
        **size,
    ),
)
_OF_SHEET = _Remedy(
    lambda **size: Sentence(
        "At {width} × {height} pixels no text of the sheet is legible; choose a larger size.", **size
    ),
    lambda **size: Sentence(
        "On {paper} the smallest text is {size} pt high, below the {floor} pt of print; choose larger paper.", **size
    ),
)


def _too_small(drawings: Sequence[Drawing], sheet: Sheet, remedy: _Remedy) -> list[str]:
    if isinstance(sheet.size, PixelSize) and any(is_illegible(drawing, sheet) for drawing in drawings):
        return [remedy.on_screen(width=sheet.size.width, height=sheet.size.height)]
    if not isinstance(sheet.size, PaperSize):
        return []
    least = min(points(drawing, sheet.size) for drawing in drawings)
    if least >= PRINT_FLOOR - 0.05:
        return []
    return [remedy.on_paper(paper=sheet.size.name, size=f"{least:.1f}", floor=f"{PRINT_FLOOR:.0f}")]


def _fonts(drawings: Sequence[Drawing]) -> list[str]:
    from cxmapper.painting.fonts import unavailable

    return sorted({warning for drawing in drawings for warning in unavailable(drawing)})
