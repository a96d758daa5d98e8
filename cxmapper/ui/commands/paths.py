"""Paths through the journey: shown on the map and told above it, or no more."""

from typing import TYPE_CHECKING

from cxmapper.ui.commands.here import touchpoint

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def show(page: "MapPage", kind: str) -> None:
    """Show paths of a kind; raises UserError where there is none."""
    at = touchpoint(page)
    page.paths.show_path(kind, at.id if at is not None else None)


def stop(page: "MapPage") -> None:
    """Show the map as it is."""
    page.paths.end()
