"""One thing that can be done, as a line of the table of actions."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage
    from cxmapper.ui.window import Window


def always(_: "MapPage") -> bool:
    """Whatever is selected."""
    return True


class Entry(NamedTuple):
    """An action: `text` with its & names it in menus, `calls` does it.

    Entries of one `group` are choices of which one holds; `on_map` ones need a map; a line parts `apart` ones from what
    is before them. The shortcut of an `on_canvas` one works while the canvas has the focus: single letters would be
    typed anywhere else. `enabled` says whether it makes sense for what is selected; `also` is a second shortcut;
    `within` is the title of a menu within the menu.
    """

    id: str
    text: str
    shortcut: str
    calls: "Callable[[Window], None]"
    icon: str = ""
    group: str = ""
    on_map: bool = True
    apart: bool = False
    on_canvas: bool = False
    enabled: "Callable[[MapPage], bool]" = always
    also: str = ""
    within: str = ""


def command(name: str, *values: object) -> "Callable[[Window], None]":
    """What `module.function` of `ui.commands` does with the open page and these values.

    Imported when it is first done: the start page needs nothing of what commands need.
    """

    def call(window: "Window") -> None:
        _found(name)(window.map, *values)

    return call


def when(name: str, *values: object) -> "Callable[[MapPage], bool]":
    """What `module.function` of `ui.commands` says of a page."""
    return lambda page: bool(_found(name)(page, *values))


def _found(name: str) -> Callable[..., object]:
    module, _, function = name.partition(".")
    found: Callable[..., object] = getattr(import_module(f"cxmapper.ui.commands.{module}"), function)
    return found
