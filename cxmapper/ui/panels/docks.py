"""The panels around the map as docks, from one table."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from cxmapper.ui.inspector.inspector import Inspector
from cxmapper.ui.panels.controls import TARGET, label
from cxmapper.ui.styles import sized
from cxmapper.ui.words import marked, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

Area = Qt.DockWidgetArea
Panel = Callable[["MapPage"], QWidget]


def _late(module: str, name: str) -> Panel:
    """A panel whose module is loaded when it is first shown."""

    def make(page: "MapPage") -> QWidget:
        panel: QWidget = getattr(import_module(f"cxmapper.ui.{module}"), name)(page)
        return panel

    return make


DOCKS: tuple[tuple[str, str, Area, int, Panel], ...] = (
    ("navigator", marked("Navigator"), Area.LeftDockWidgetArea, 240, lambda page: page.navigator),
    ("inspector", marked("Inspector"), Area.RightDockWidgetArea, 344, Inspector),
    ("filter", marked("Filter"), Area.LeftDockWidgetArea, 220, _late("panels.filters", "Filters")),
    ("parking", marked("Parking"), Area.RightDockWidgetArea, 320, _late("panels.parking", "Parking")),
    ("versions", marked("Versions"), Area.RightDockWidgetArea, 320, _late("panels.versions", "Versions")),
    ("comments", marked("Comments"), Area.RightDockWidgetArea, 320, _late("feedback.inbox", "Inbox")),
    ("photo", marked("Wall photo"), Area.RightDockWidgetArea, 320, _late("capture.photo_panel", "PhotoPanel")),
    ("insights", marked("Insights"), Area.BottomDockWidgetArea, 190, lambda page: page.insights),
    ("charts", marked("Charts"), Area.BottomDockWidgetArea, 300, _late("charts.panel", "Charts")),
)
"""Id, title, area, pixels across or high, and the panel of each dock; those hidden at first are loaded when needed."""

_ASIDE = {Area.LeftDockWidgetArea, Area.RightDockWidgetArea}
_TURNED = {Area.LeftDockWidgetArea: Area.RightDockWidgetArea, Area.RightDockWidgetArea: Area.LeftDockWidgetArea}
"""Where what is at the left stands in languages that are read from right to left: Qt leaves docks where they are."""

EDGE = 14
"""Pixels from the edge of a panel to its words, which its title stands above."""

_LEAST = 0.85
"""The part of its first width below which a dock aside is not made."""

_WIDE, _HIGH = 1280, 700
"""Pixels of a page in which the docks get their first sizes; in a smaller one they get less."""

_FOOT = 45
"""Percent of a page's height that docks at its foot take at most by themselves."""

_BEHIND = ("parking", "versions", "comments", "photo")
"""These stand behind the inspector, as tabs."""

AT_FIRST_HIDDEN = ("filter", "parking", "versions", "comments", "photo", "charts")

ROOMY = (1600, 900)
"""A page of so many pixels has room for charts beside the insights from the beginning."""


class Dock(QDockWidget):
    """A dock whose panel is made when somebody sees it or asks for it: a map is opened without the hidden ones."""

    def __init__(self, id_: str, title: str, page: "MapPage", panel: Panel) -> None:
        super().__init__(title, page)
        self._page, self._panel = page, panel
        self.setObjectName(f"dock-{id_}")
        self.setAccessibleName(title)

    def widget(self) -> QWidget:
        """The panel."""
        found: QWidget | None = super().widget()
        if found is None:
            found = self._panel(self._page)
            self.setTitleBarWidget(_title_bar(self, self.windowTitle()))
            self.setWidget(found)
        return found

    @property
    def is_made(self) -> bool:
        """Whether there is a panel yet."""
        return super().widget() is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Have a panel before anything is painted."""
        self.widget()
        super().showEvent(event)


def add_docks(page: "MapPage") -> dict[str, Dock]:
    """Put the panels around the map, each to be moved, hidden and remembered; by id."""
    made = {}
    for id_, title, area, length, panel in DOCKS:
        dock = Dock(id_, tr(title), page, panel)
        if id_ not in AT_FIRST_HIDDEN:
            dock.widget()
        page.addDockWidget(_TURNED.get(area, area) if page.isRightToLeft() else area, dock)
        if area in _ASIDE:
            dock.setMinimumWidth(round(length * _LEAST))
        dock.setVisible(id_ not in AT_FIRST_HIDDEN)
        made[id_] = dock
    page.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
    page.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
    page.setDockNestingEnabled(True)
    page.splitDockWidget(made["insights"], made["charts"], Qt.Orientation.Horizontal)
    for id_ in _BEHIND:
        page.tabifyDockWidget(made["inspector"], made[id_])
    made["inspector"].raise_()
    return made


def size_docks(page: "MapPage") -> None:
    """Give the docks their first sizes, which Qt heeds only once they are shown.

    Charts stand beside the insights where there is room for both, else behind them, as a tab.
    """
    insights, charts = page.docks["insights"], page.docks["charts"]
    if page.width() >= ROOMY[0] and page.height() >= ROOMY[1]:
        charts.show()
        page.resizeDocks([insights, charts], [3, 2], Qt.Orientation.Horizontal)
    else:
        page.tabifyDockWidget(insights, charts)
    for aside, way in ((True, Qt.Orientation.Horizontal), (False, Qt.Orientation.Vertical)):
        there = [(page.docks[id_], area, length) for id_, _, area, length, _ in DOCKS if not page.docks[id_].isHidden()]
        found = [(dock, length) for dock, area, length in there if (area in _ASIDE) == aside]
        # Half of what larger text would like, less in a small window: the map is to keep its place between them.
        small = min(1.0, page.width() / _WIDE if aside else page.height() / _HIGH)
        lengths = [round((length + sized(length)) / 2 * small) for _, length in found]
        page.resizeDocks([dock for dock, _ in found], lengths, way)


def grow_dock(page: "MapPage", id_: str) -> None:
    """Give a dock at the foot of the page, which is shown for the first time, the height that it would like."""
    length = next((length for name, _, area, length, _ in DOCKS if name == id_ and area not in _ASIDE), 0)
    high = min(sized(length), page.height() * _FOOT // 100)
    if page.docks[id_].height() < high:
        page.resizeDocks([page.docks[id_]], [high], Qt.Orientation.Vertical)


def _title_bar(dock: QDockWidget, title: str) -> QWidget:
    """A title to drag the dock by, and a button that hides it; the View menu brings it back."""
    bar = QWidget()
    bar.setObjectName("dockTitle")
    row = QHBoxLayout(bar)
    row.setContentsMargins(*((4, 0, EDGE, 0) if dock.isRightToLeft() else (EDGE, 0, 4, 0)))
    heading = label(title.upper(), "heading")
    heading.setAccessibleName(title)
    row.addWidget(heading, 1)
    close = QToolButton()
    close.setText("✕")
    close.setObjectName("dockClose")
    close.setMinimumSize(TARGET, TARGET)
    close.setAccessibleName(tr("Hide {panel}", panel=title))
    close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    close.clicked.connect(dock.close)
    row.addWidget(close)
    return bar
