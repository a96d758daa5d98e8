"""The help menu, and the way to everything."""

from cxmapper.ui.actions.entry import Entry
from cxmapper.ui.words import marked

HELP = (
    Entry(
        "palette",
        marked("&Find or do anything…"),
        "Ctrl+K",
        lambda window: window.find_anything(),
        "search",
        on_map=False,
    ),
    Entry("shortcuts", marked("&Shortcuts…"), "?", lambda window: window.show_shortcuts(), "keyboard", on_map=False),
    Entry(
        "about", marked("&About cxmapper"), "F1", lambda window: window.say_about(), "info", on_map=False, apart=True
    ),
)
