"""The help menu."""

from cxmapper.ui.actions.entry import Entry
from cxmapper.ui.words import marked

HELP = (Entry("about", marked("&About cxmapper"), "F1", lambda window: window.say_about(), "info", on_map=False),)
