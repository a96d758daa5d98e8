"""The help menu, and the way to everything."""

from typing import TYPE_CHECKING

from cxmapper import __version__
from cxmapper.ui.actions.entry import Entry
from cxmapper.ui.words import marked, tr

if TYPE_CHECKING:
    from cxmapper.ui.window import Window


def _find_anything(window: "Window") -> None:
    """Let any command or thing be found by typing."""
    from cxmapper.ui.finding.asking import open_palette

    open_palette(window)


def _say_about(window: "Window") -> None:
    """Say what this is."""
    window.messages.tell(tr("cxmapper {version}: customer-journey maps, offline, MIT licence.", version=__version__))


HELP = (
    Entry("palette", marked("&Find or do anything…"), "Ctrl+K", _find_anything, "search", on_map=False),
    Entry("shortcuts", marked("&Shortcuts…"), "?", lambda window: window.show_shortcuts(), "keyboard", on_map=False),
    Entry("about", marked("&About cxmapper"), "F1", _say_about, "info", on_map=False, apart=True),
)
