"""The editor of metrics and targets."""

from typing import TYPE_CHECKING

from cxmapper.ui.metrics.dialog import MetricEditor

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def edit(page: "MapPage") -> None:
    """Open it beside the map."""
    MetricEditor(page).show()
