"""The feedback menu: surveys, what people wrote, and logs of what they do."""

from cxmapper.ui.actions.entry import Entry, command, when
from cxmapper.ui.words import marked

FEEDBACK = (
    Entry(
        "feedback.read", marked("&Read a survey…"), "Ctrl+Alt+R", command("feedback.ask_for_survey"), "clipboard-paste"
    ),
    Entry("panel.comments", marked("&Comments"), "Ctrl+Alt+Shift+C", command("panels.toggle", "comments"), "quote"),
    Entry(
        "feedback.events",
        marked("Follow an &event log…"),
        "Ctrl+Alt+L",
        command("feedback.ask_for_log"),
        "spline",
        apart=True,
    ),
    Entry(
        "feedback.watch",
        marked("&Watch a folder…"),
        "Ctrl+Alt+Shift+F",
        command("feedback.ask_for_folder"),
        "folder-open",
        apart=True,
    ),
    Entry(
        "feedback.unwatch",
        marked("&Stop watching"),
        "Ctrl+Alt+Shift+W",
        command("feedback.unwatch"),
        "x",
        enabled=when("here.is_watching"),
    ),
)
