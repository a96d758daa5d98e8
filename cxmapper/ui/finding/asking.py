"""Opening the palette on what a window can do and what its map holds."""

from typing import TYPE_CHECKING

from cxmapper.ui.actions.keys import keys_of, plain_text
from cxmapper.ui.actions.table import ENTRIES
from cxmapper.ui.finding.matches import Thing
from cxmapper.ui.finding.palette import Palette
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.window import Window


def open_palette(window: "Window") -> None:
    """Let anything be found: what can be done now, and what is on the map."""
    found = [_command(window, entry.id) for entry in ENTRIES if window.actions_by_id[entry.id].isEnabled()]
    page = window.page
    if page is not None:
        from cxmapper.ui.commands.showing import show
        from cxmapper.ui.finding.things import things

        found += things(page.document.project)

    def choose(id_: str) -> None:
        if id_ in window.actions_by_id:
            window.actions_by_id[id_].trigger()
        elif page is not None:
            show(page, id_)

    Palette(window, window.appearance.theme, found, choose).show()


def _command(window: "Window", id_: str) -> Thing:
    action = window.actions_by_id[id_]
    return Thing(id_, plain_text(action), tr("command"), keys_of(action), "chevron-right")
