"""What to do when something else changed or deleted the file that is open: choices of which none loses anything."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from cxmapper.files.outside import Outside
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage
    from cxmapper.ui.window import Window


def say_outside(window: "Window", page: "MapPage") -> None:
    """Say what was done to the file of a page, and offer what can be done; or that it is over."""
    document = page.document
    if document.outside is None:
        page.messages.tell(tr("{name} is as you left it; every change is written there again.", name=document.name))
        return
    page.messages.complain(document.problem, *_choices(window, document.outside))


def _choices(window: "Window", what: Outside) -> list[tuple[str, Callable[[], None]]]:
    elsewhere = (tr("Save mine &as…"), window.ask_where_to_save)
    match what:
        case Outside.CHANGED:
            return [(tr("Show what is &there now"), window.show_theirs), elsewhere]
        case Outside.GONE:
            return [(tr("&Write it again"), window.write_again), elsewhere]
        case Outside.UNREADABLE:
            return [elsewhere]
