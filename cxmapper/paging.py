"""How a map is folded onto what it is made for: a screen, a sheet of paper, or several."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.drawing.compose import BETWEEN_LANES, Composition
from cxmapper.drawing.grid import CARD_HEIGHT, HEADER, NARROWEST
from cxmapper.drawing.look import Excerpt, Look, Page
from cxmapper.drawing.shapes import Drawing
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

SCREEN_DPI = 96.0
UNEXPECTED = 0.15
"""A band so much higher or lower than thought (as a fraction) is worth folding the map anew."""

LANDSCAPE = (2.0, 1.0)

Compose = Callable[[Look], Composition]


class Sheet(Struct, frozen=True):
    """What a picture is made for: a size (None: the map's own), and dots per inch (None: the usual ones)."""

    size: PaperSize | PixelSize | None = None
    dpi: float | None = None


def one_page(compose: Compose, look: Look, sheet: Sheet) -> Drawing:
    """The map folded to the sheet's shape; composed again where its bands turn out higher or lower than thought."""
    page = _page(sheet)
    drawing = compose(replace(look, page=page)).draw()
    high = (drawing.size[1] - HEADER) / drawing.bands
    if drawing.bands > 1 and abs(high / page.band_height - 1) > UNEXPECTED:
        drawing = compose(replace(look, page=replace(page, band_height=high))).draw()
    return drawing


def pages(compose: Compose, look: Look, sheet: Sheet) -> list[Drawing]:
    """One page where everything on it is legible; else one for each band, and for as many lanes as it takes."""
    whole = one_page(compose, look, sheet)
    if not isinstance(sheet.size, PaperSize) or points(whole, sheet.size) >= PRINT_FLOOR:
        return [whole]
    width, height = (side / INCH_MM * 72 / PRINT_FLOOR * SMALLEST_TEXT for side in sheet.size.mm(LANDSCAPE))
    folded = compose(replace(look, page=Page(width / height, most_units=width)))
    places = [
        (band, lanes)
        for band in range(folded.bands)
        for lanes in _lane_groups(folded.draw(Excerpt(band)), width, height)
    ]
    return [folded.draw(Excerpt(band, lanes, (number, len(places)))) for number, (band, lanes) in enumerate(places, 1)]


def _lane_groups(drawing: Drawing, width: float, height: float) -> list[tuple[str, ...]]:
    """The lanes of a band in groups that are each no higher than a page is at the smallest legible scale."""
    lanes = [
        (figure.cell.partition("@")[0], figure.rect.h + BETWEEN_LANES)
        for figure in drawing.figures
        if figure.role == "lane"
    ]
    around = drawing.size[1] - sum(high for _, high in lanes)
    room = height * max(1.0, drawing.size[0] / width) - around
    groups: list[tuple[str, ...]] = []
    left = 0.0
    for key, high in lanes:
        if groups and high <= left:
            groups[-1] = (*groups[-1], key)
            left -= high
        else:
            groups.append((key,))
            left = room - high
    return groups or [()]


def is_illegible(drawing: Drawing, sheet: Sheet) -> bool:
    """Whether nobody could read a picture of that many pixels."""
    if not isinstance(sheet.size, PixelSize):
        return False
    scale = min(sheet.size.width / drawing.size[0], sheet.size.height / drawing.size[1])
    return scale * SMALLEST_TEXT < SCREEN_FLOOR


def holds_legibly(cards: int, size: PixelSize) -> bool:
    """Whether so many cards, each legible, have room on a screen at all: where not, folding into bands cannot help."""
    scale = SCREEN_FLOOR / SMALLEST_TEXT
    return cards * NARROWEST * CARD_HEIGHT * scale**2 <= size.width * size.height


def points(drawing: Drawing, paper: PaperSize) -> float:
    """How many points high the smallest text of a drawing is on that paper."""
    width, height = paper.mm(drawing.size)
    return SMALLEST_TEXT * min(width / drawing.size[0], height / drawing.size[1]) / INCH_MM * 72


def page_mm(drawings: Sequence[Drawing], sheet: Sheet) -> tuple[float, float] | None:
    """Width and height of the pages in millimetres; None for each drawing's own."""
    match sheet.size:
        case PixelSize(width=width, height=height):
            return width / SCREEN_DPI * INCH_MM, height / SCREEN_DPI * INCH_MM
        case PaperSize() as paper:
            return paper.mm(drawings[0].size if len(drawings) == 1 else LANDSCAPE)
    return None


def _page(sheet: Sheet) -> Page:
    match sheet.size:
        case PixelSize(width=width, height=height):
            return Page(width / height)
        case PaperSize() as paper:
            across, down = paper.mm(LANDSCAPE)
            return Page(across / down)
    return NATURAL
