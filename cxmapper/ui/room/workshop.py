"""What a facilitator runs in a window: room mode, the timer, what is parked, dot voting, guessing blind."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from cxmapper.ui.room.countdown import Countdown
from cxmapper.ui.room.timer import Pill, TimerWindow
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage
    from cxmapper.ui.predict.page import Predict
    from cxmapper.ui.room.room import Room
    from cxmapper.ui.window import Window


class Workshop(QObject):
    """One for each window; `room` is there while room mode is on, `predicting` while teams guess or see it revealed."""

    def __init__(self, window: "Window", pages: QStackedWidget, countdown: Countdown) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self._before = Qt.WindowState.WindowNoState
        self._page: MapPage | None = None
        self._timer: TimerWindow | None = None
        self._voting: QDialog | None = None
        self.room: Room | None = None
        self.predicting: Predict | None = None
        self.countdown = countdown
        self.countdown.ended.connect(self._say_that_time_is_up)
        pill = Pill(self.countdown, window)
        pill.clicked.connect(self.set_timer)
        window.statusBar().addPermanentWidget(pill)

    def toggle_room(self) -> None:
        """Show one stage at a time and nothing else, or the map again."""
        if self.room is None:
            self.leave_predicting()
            self._enter(self._window.map)
        else:
            self.leave_room()

    def leave_room(self, focus: QWidget | None = None) -> None:
        """Show the map again, with everything around it, and the focus on it or on a part of it."""
        room, page = self.room, self._page
        if room is None or page is None:
            return
        self.room = None
        room.give_back()
        self._uncover(room, page, focus)

    def follow_focus(self) -> None:
        """Leave room mode where an action has led to what it covers: a panel, or words asked for on the map."""
        page, now = self._page, self._window.focusWidget()
        if self.room is not None and page is not None and now is not None and page.isAncestorOf(now):
            self.leave_room(now)

    def toggle_predicting(self) -> None:
        """Let teams guess blind and then reveal what customers say, or show the map again."""
        if self.predicting is None:
            self.leave_room()
            self._predict(self._window.map)
        else:
            self.leave_predicting()

    def leave_predicting(self) -> None:
        """Show the map again; a round that is not finished goes on when it is wanted again."""
        predicting, page = self.predicting, self._page
        if predicting is not None and page is not None:
            self.predicting = None
            self._uncover(predicting, page)

    @property
    def is_full(self) -> bool:
        """Whether something is shown with nothing around it."""
        return self._page is not None

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
        from cxmapper.ui.commands.panels import toggle

        if self.room is not None:
            self.room.toggle_parking()
            return
        toggle(self._window.map, "parking")

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
        self.leave_predicting()
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
        self.room = Room(page, self.countdown, anywhere)
        self.room.left.connect(self.leave_room)
        self.room.timer_wanted.connect(self.set_timer)
        self._cover(self.room, page)
        self.room.view.setFocus()

    def _predict(self, page: "MapPage") -> None:
        from cxmapper.ui.predict.page import Predict

        actions = self._window.actions_by_id
        anywhere = [actions[id_] for id_ in ("predict", "timer", "quit")]
        self.predicting = Predict(page, anywhere, [actions["export"]])
        self.predicting.left.connect(self.leave_predicting)
        self._cover(self.predicting, page)
        self.predicting.take_focus()

    def _cover(self, screen: QWidget, page: "MapPage") -> None:
        """Show a screen in the place of a map, with nothing around it."""
        window = self._window
        self._page, self._before = page, window.windowState()
        window.menuBar().hide()
        self._pages.addWidget(screen)
        self._pages.setCurrentWidget(screen)
        window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        page.changed.emit()

    def _uncover(self, screen: QWidget, page: "MapPage", focus: QWidget | None = None) -> None:
        self._page = None
        if self._pages.currentWidget() is screen:
            self._pages.setCurrentWidget(page)
        self._pages.removeWidget(screen)
        screen.hide()
        screen.deleteLater()
        self._window.menuBar().show()
        self._window.setWindowState(self._before)
        page.changed.emit()
        if self._pages.currentWidget() is page:  # and not another map, or the start page
            (focus or page.canvas).setFocus()

    def _say_that_time_is_up(self) -> None:
        self._window.messages.tell(tr("Time is up."))


def _show(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
