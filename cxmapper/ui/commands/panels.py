"""Showing and hiding the panels around the map, and going from one to the next by key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget

from cxmapper.ui.panels.docks import grow_dock

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


def toggle(page: "MapPage", id_: str) -> None:
    """Hide a panel that is shown; show one that is not, or is behind another one's tab, and go there."""
    if not _is_seen(page.docks[id_]):
        go_to(page, id_)
    else:
        page.docks[id_].hide()
        page.canvas.setFocus()


def go_to(page: "MapPage", id_: str) -> None:
    """Show a panel before the others of its place, and go there."""
    bring(page, id_)
    _enter(page.docks[id_].widget())


def bring(page: "MapPage", id_: str) -> None:
    """Show a panel before the others of its place."""
    dock = page.docks[id_]
    first = not dock.is_made
    dock.show()
    dock.raise_()
    if first:
        QTimer.singleShot(0, dock, lambda: grow_dock(page, id_))  # a dock has its height after it is shown


def focus_next(page: "MapPage", by: int) -> None:
    """Go from the map to the line below it and to each panel that is shown, round and round."""
    docks = [dock.widget() for dock in page.docks.values() if _is_seen(dock)]
    ring: list[QWidget] = [page.canvas, page.bar, *docks]
    now = page.window().focusWidget()
    here = next((n for n, part in enumerate(ring) if now is not None and (part is now or part.isAncestorOf(now))), 0)
    _enter(ring[(here + by) % len(ring)])


def search(page: "MapPage") -> None:
    """Go to the line that searches the map."""
    page.docks["navigator"].show()
    page.navigator.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    page.navigator.search.selectAll()


def _is_seen(dock: QWidget) -> bool:
    return dock.isVisible() and not dock.visibleRegion().isEmpty()


def _enter(part: QWidget) -> None:
    """Give the focus to a part, or to where one begins to read in it, whichever was made first."""
    inside = [child for child in part.findChildren(QWidget) if _takes_keys(child) and child.isVisibleTo(part)]
    takes = part if _takes_keys(part) or not inside else _first(part, inside)
    takes.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first(part: QWidget, inside: list[QWidget]) -> QWidget:
    """The foremost of the uppermost line: of what begins above the middle of the uppermost."""
    places = {child: child.mapTo(part, QPoint(0, 0)) for child in inside}
    top = min(inside, key=lambda child: places[child].y())
    line = [child for child in inside if places[child].y() <= places[top].y() + top.height() / 2]
    back = part.isRightToLeft()
    return min(line, key=lambda child: -places[child].x() - child.width() if back else places[child].x())


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
