"""What a facilitator runs in a window: room mode, the timer, what is parked, dot voting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget

from cxmapper.ui.room.countdown import Countdown
from cxmapper.ui.room.timer import Pill, TimerWindow
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage
    from cxmapper.ui.room.room import Room
    from cxmapper.ui.window import Window


class Workshop(QObject):
    """One for each window; `room` is there while room mode is on."""

    def __init__(self, window: "Window", pages: QStackedWidget, countdown: Countdown) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self._before = Qt.WindowState.WindowNoState
        self._page: MapPage | None = None
        self._timer: TimerWindow | None = None
        self._voting: QDialog | None = None
        self.room: Room | None = None
        self.countdown = countdown
        self.countdown.ended.connect(self._say_that_time_is_up)
        pill = Pill(self.countdown, window)
        pill.clicked.connect(self.set_timer)
        window.statusBar().addPermanentWidget(pill)

    def toggle_room(self) -> None:
        """Show one stage at a time and nothing else, or the map again."""
        if self.room is None:
            self._enter(self._window.map)
        else:
            self.leave_room()

    def leave_room(self) -> None:
        """Show the map again, with everything around it."""
        room, page = self.room, self._page
        if room is None or page is None:
            return
        self.room = self._page = None
        room.give_back()
        if self._pages.currentWidget() is room:
            self._pages.setCurrentWidget(page)
        self._pages.removeWidget(room)
        room.hide()
        room.deleteLater()
        self._window.menuBar().show()
        self._window.setWindowState(self._before)
        page.changed.emit()
        page.canvas.setFocus()

    def step(self, by: int) -> None:
        """The next stage (1) in room mode, or the one before (−1)."""
        if self.room is not None:
            self.room.step(by)

    def set_timer(self) -> None:
        """Open the window that sets the timer."""
        if self._timer is None:
            self._timer = TimerWindow(self.countdown, self._window)
        _show(self._timer)

    def toggle_parking(self) -> None:
        """Show or hide what is parked: beside the stage in room mode, else as a panel."""
        if self.room is not None:
            self.room.toggle_parking()
            return
        dock = self._window.map.docks["parking"]
        dock.setVisible(not dock.isVisible())
        if dock.isVisible():
            dock.raise_()

    def vote(self) -> None:
        """Open the window in which dots are counted."""
        from cxmapper.ui.room.voting import Voting

        if self._voting is not None:
            self._voting.deleteLater()
        self._voting = Voting(self._window.map, self._window)
        _show(self._voting)

    def forget_page(self) -> None:
        """Leave what belongs to a map, as it is closed."""
        self.leave_room()
        if self._voting is not None:
            self._voting.close()
            self._voting.deleteLater()
            self._voting = None

    def _enter(self, page: "MapPage") -> None:
        from cxmapper.ui.room.room import Room

        window = self._window
        anywhere = (
            action
            for action in window.actions_by_id.values()
            if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        )
        self._page, self.room = page, Room(page, self.countdown, anywhere)
        self.room.left.connect(self.leave_room)
        self.room.timer_wanted.connect(self.set_timer)
        self._before = window.windowState()
        window.menuBar().hide()
        self._pages.addWidget(self.room)
        self._pages.setCurrentWidget(self.room)
        window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        page.changed.emit()
        self.room.view.setFocus()

    def _say_that_time_is_up(self) -> None:
        self._window.messages.tell(tr("Time is up."))


def _show(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
