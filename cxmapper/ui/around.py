"""What stands around the pages of a window: actions, menus, tool bar and status bar."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QStackedWidget

from cxmapper.drawing.theme import Theme
from cxmapper.ui.actions.listings import list_journeys, list_personas, list_recent, name_steps
from cxmapper.ui.actions.menus import add_listing, fill_menus
from cxmapper.ui.actions.table import ENTRIES, dress_actions, make_actions
from cxmapper.ui.actions.tool_bar import ToolBar
from cxmapper.ui.falling_back import FallingBack
from cxmapper.ui.feedback.arriving import attend
from cxmapper.ui.keeping import Keeping
from cxmapper.ui.panels.status import StatusBar
from cxmapper.ui.places import Places
from cxmapper.ui.room.countdown import Countdown
from cxmapper.ui.room.workshop import Workshop
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage
    from cxmapper.ui.window import Window


class Around:
    """One for each window, in one language and size of text; `workshop` is what a facilitator runs."""

    def __init__(
        self,
        window: "Window",
        settings: QSettings,
        places: Places,
        menus: Mapping[str, QMenu],
        pages: QStackedWidget,
        countdown: Countdown,
    ) -> None:
        self._window, self._settings = window, settings
        self.actions = make_actions(window, settings)
        self._fill(menus)
        self.tools = ToolBar(window, self.actions)
        self._status = StatusBar()
        window.setStatusBar(self._status)
        self.workshop: Workshop = Workshop(window, pages, countdown)
        self.keeping, self._falling_back = Keeping(window, places), FallingBack(window)

    def _fill(self, menus: Mapping[str, QMenu]) -> None:
        actions, window = self.actions, self._window
        fill_menus(menus, actions)
        add_listing(menus["file"], tr("Open &recent"), actions["start"], lambda menu: list_recent(window, menu))
        before = actions["journey.next"]
        self._listings = (
            add_listing(menus["journey"], tr("&Journeys"), before, lambda menu: list_journeys(window, menu)),
            add_listing(menus["journey"], tr("Persona &in focus"), before, lambda menu: list_personas(window, menu)),
        )
        menus["journey"].insertSeparator(before)

    def dress(self, theme: Theme) -> None:
        """Give everything its icons in the colours of a theme."""
        dress_actions(self.actions, theme)

    def serve(self, page: "MapPage") -> None:
        """Be there for a page that comes to be shown: keys on its map, files dropped there, what is said of its own."""
        self.tools.dress(self._window.appearance.theme)
        page.canvas.addActions([self.actions[entry.id] for entry in ENTRIES if entry.on_canvas])
        page.bar.parking_wanted.connect(self.workshop.toggle_parking)
        attend(page, self._settings)
        self.keeping.follow(page)

    def follow(self, page: "MapPage | None") -> None:
        """Let what can be done, the checks and the status bar be those of a page; without one there are no bars."""
        actions = self.actions
        for entry in ENTRIES:
            if entry.on_map:
                actions[entry.id].setEnabled(page is not None and entry.enabled(page))
        for menu in self._listings:
            menu.setEnabled(page is not None)
        for bar in (self.tools, self._status):
            bar.setVisible(page is not None and not self.workshop.is_full)
        for id_ in self._window.appearance.chosen:
            actions[id_].setChecked(True)
        if page is not None:
            actions[f"lens.{page.look.lens}"].setChecked(True)
            actions[f"mode.{page.look.mode}"].setChecked(True)
            name_steps(actions, page.document.history)
            self._status.follow(page)

    def leave(self) -> None:
        """Make room for another one."""
        self._window.removeToolBar(self.tools)
        for each in (self.tools, self.workshop, self.keeping, self._falling_back, *self.actions.values()):
            each.deleteLater()
