"""The photo of the wall beside the map."""

from typing import TYPE_CHECKING

from cxmapper.ui.capture.photo_panel import PhotoPanel

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def show(page: "MapPage") -> None:
    """Show the panel of the photo, and let one be chosen where there is none yet."""
    dock = page.docks["photo"]
    dock.show()
    dock.raise_()
    panel = dock.widget()
    if isinstance(panel, PhotoPanel):
        panel.photo.setFocus()
        if panel.photo.is_empty:
            panel.ask()
