"""The panel of charts: the next one, the same as a table, and out into a file."""

from typing import TYPE_CHECKING

from cxmapper.analysis.gaps import Kind
from cxmapper.drawing.look import Lens
from cxmapper.errors import UserError
from cxmapper.ui.charts.panel import Charts
from cxmapper.ui.commands.panels import bring
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


KINDS = {
    Lens.EXPECTATION: Kind.EXPECTATION,
    Lens.DELIVERY: Kind.DELIVERY,
    Lens.PERSONAS: Kind.PERSONAS,
    Lens.STATES: Kind.STATES,
    Lens.PERIODS: Kind.PERIODS,
    Lens.EMPLOYEES: Kind.EMPLOYEES,
}
"""What each lens compares."""


def show_next(page: "MapPage", by: int) -> None:
    """Show the next chart; the first time the one that was there."""
    panel = _panel(page)
    if panel.isVisible():
        panel.show_next(by)
    else:
        bring(page, "charts")


def turn_table(page: "MapPage") -> None:
    """Show the chart's numbers as a table, or the chart again."""
    bring(page, "charts")
    _panel(page).turn_table()


def ask_where_to_export(page: "MapPage") -> None:
    """Let the place of a picture of the chart be chosen."""
    bring(page, "charts")
    _panel(page).ask_where_to_export()


def show_gaps(page: "MapPage") -> None:
    """Show what the lens compares, ranked in a table; raises UserError for a lens that compares nothing."""
    kind = KINDS.get(page.look.lens)
    if kind is None:
        raise UserError(tr("This lens compares nothing: choose another one."))
    bring(page, "charts")
    _panel(page).show_gaps(kind)


def _panel(page: "MapPage") -> Charts:
    found = page.docks["charts"].widget()
    assert isinstance(found, Charts)  # noqa: S101 - the table of docks says so
    return found
