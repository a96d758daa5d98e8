"""How a map is looked at: through which lens, by whose eyes, capturing or reviewing, on what page."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from cxmapper.model.record import Id


class Lens(StrEnum):
    """What the colours of the cards say; negative is always worse for the customer."""

    EXPERIENCE = "experience"
    EXPECTATION = "expectation"
    DELIVERY = "delivery"
    EVIDENCE = "evidence"
    OWNERSHIP = "ownership"
    PERSONAS = "personas"
    STATES = "states"
    PERIODS = "periods"
    EMPLOYEES = "employees"


class Mode(StrEnum):
    """Capturing shows what was said; reviewing adds ghosts, red and findings."""

    CAPTURE = "capture"
    REVIEW = "review"


class Page(Struct, frozen=True):
    """The shape that a map shall fit: width ÷ height, and the map units that its width may take at most.

    `most_units` is how wide a map may get before its smallest text falls below the print floor of 7 pt; `band_height`
    is about how high one band gets, as far as that is known before it is drawn.
    """

    ratio: float
    most_units: float = float("inf")
    band_height: float = 750.0


class Look(Struct, frozen=True):
    """Everything about a picture that is not in the project.

    `today` is the day by which things are overdue; `focus` the persona in focus (None: the one whose expectations are
    met least); `folded` are stages shown as one summary card; `editable` says that one can write into the picture: an
    empty lane of one's own stays open then.
    """

    today: date
    lens: Lens = Lens.EXPERIENCE
    theme: str = "light"
    mode: Mode = Mode.REVIEW
    focus: Id | None = None
    folded: frozenset[Id] = frozenset()
    page: Page | None = None
    editable: bool = False


class Excerpt(Struct, frozen=True):
    """What one page shows of a map: a band and some of its lanes (None: all), and which page it is, of how many."""

    band: int | None = None
    lanes: tuple[str, ...] | None = None
    page: tuple[int, int] | None = None


WHOLE = Excerpt()
