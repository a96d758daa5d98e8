"""The workshop menu: what a facilitator needs in front of a room."""

from cxmapper.ui.actions.entry import Entry, command
from cxmapper.ui.words import marked

WORKSHOP: tuple[Entry, ...] = (
    Entry("capture.line", marked("Capture &bar"), "Ctrl+L", lambda window: window.map.bar.take_focus()),
    Entry("photo", marked("&Wall photo…"), "Ctrl+Alt+W", command("photo.show"), "image-plus"),
    Entry(
        "room", marked("&Room mode"), "F11", lambda window: window.workshop.toggle_room(), "presentation", apart=True
    ),
    Entry("room.next", marked("&Next stage in the room"), "Ctrl+Shift+PgDown", lambda window: window.workshop.step(1)),
    Entry(
        "room.before", marked("Previous sta&ge in the room"), "Ctrl+Shift+PgUp", lambda window: window.workshop.step(-1)
    ),
    Entry("timer", marked("&Timer…"), "F7", lambda window: window.workshop.set_timer(), "timer", apart=True),
    Entry("parking", marked("&Parking"), "F8", lambda window: window.workshop.toggle_parking(), "square-parking"),
    Entry("vote", marked("&Dot voting…"), "F9", lambda window: window.workshop.vote(), "vote"),
    Entry("predict", marked("Predict, then re&veal…"), "F10", lambda window: window.workshop.toggle_predicting()),
)
