"""Everything that can be done in the window: the one table behind menus, tool bar and shortcuts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from cxmapper.ui.words import marked, tr

if TYPE_CHECKING:
    from cxmapper.ui.window import Window


@dataclass(frozen=True, slots=True)
class Entry:
    """An action: `group` names choices of which one holds, `on_map` ones need a map, a line parts `apart` ones."""

    id: str
    text: str
    shortcut: str
    calls: "Callable[[Window], None]"
    icon: str = ""
    group: str = ""
    on_map: bool = True
    apart: bool = False


_FILE = (
    Entry("new", marked("&New"), "Ctrl+N", lambda window: window.new(), "file-plus", on_map=False),
    Entry("open", marked("&Open…"), "Ctrl+O", lambda window: window.ask_what_to_open(), "folder-open", on_map=False),
    Entry("start", marked("&Start page"), "Ctrl+Shift+S", lambda window: window.show_start(), "house", on_map=False),
    Entry(
        "export",
        marked("&Export picture…"),
        "Ctrl+E",
        lambda window: window.ask_where_to_export(),
        "image-down",
        apart=True,
    ),
    Entry("quit", marked("&Quit"), "Ctrl+Q", lambda window: window.quit(), "log-out", on_map=False, apart=True),
)
_JOURNEY = (
    Entry("journey.next", marked("&Next journey"), "Ctrl+PgDown", lambda window: window.map.open_next_journey(1)),
    Entry("journey.before", marked("&Previous journey"), "Ctrl+PgUp", lambda window: window.map.open_next_journey(-1)),
    Entry(
        "focus.next",
        marked("Next persona in &focus"),
        "Alt+PgDown",
        lambda window: window.map.focus_next(1),
        apart=True,
    ),
    Entry("focus.before", marked("Previous persona in f&ocus"), "Alt+PgUp", lambda window: window.map.focus_next(-1)),
    Entry("insight.next", marked("Next &insight"), "F4", lambda window: window.map.insights.choose_next(1), apart=True),
    Entry(
        "insight.before", marked("Previous i&nsight"), "Shift+F4", lambda window: window.map.insights.choose_next(-1)
    ),
    Entry(
        "fold",
        marked("Fold &all stages"),
        "Ctrl+Shift+F",
        lambda window: window.map.fold_all(),
        "fold-vertical",
        apart=True,
    ),
    Entry(
        "unfold", marked("&Unfold all stages"), "Ctrl+Shift+U", lambda window: window.map.fold(()), "unfold-vertical"
    ),
)
_VIEW = (
    Entry("zoom.in", marked("Zoom &in"), "Ctrl++", lambda window: window.map.zoom(1), "zoom-in"),
    Entry("zoom.out", marked("Zoom &out"), "Ctrl+-", lambda window: window.map.zoom(-1), "zoom-out"),
    Entry("zoom.fit", marked("&Fit the map"), "Ctrl+0", lambda window: window.map.canvas.show_all(), "maximize"),
    Entry("zoom.natural", marked("&100 %"), "Ctrl+1", lambda window: window.map.canvas.show_natural(), "scan"),
    Entry(
        "lens.experience",
        marked("Experience"),
        "Ctrl+Shift+E",
        lambda window: window.see("experience"),
        group="lens",
        apart=True,
    ),
    Entry(
        "lens.expectation",
        marked("Below expectation"),
        "Ctrl+Shift+B",
        lambda window: window.see("expectation"),
        group="lens",
    ),
    Entry(
        "lens.delivery",
        marked("We think / they say"),
        "Ctrl+Shift+T",
        lambda window: window.see("delivery"),
        group="lens",
    ),
    Entry("lens.evidence", marked("Evidence"), "Ctrl+Shift+V", lambda window: window.see("evidence"), group="lens"),
    Entry("lens.ownership", marked("Owners"), "Ctrl+Shift+O", lambda window: window.see("ownership"), group="lens"),
    Entry(
        "mode.capture",
        marked("Capture"),
        "Ctrl+Shift+C",
        lambda window: window.turn_to("capture"),
        group="mode",
        apart=True,
    ),
    Entry("mode.review", marked("Review"), "Ctrl+Shift+R", lambda window: window.turn_to("review"), group="mode"),
    Entry(
        "theme.light",
        marked("&Light"),
        "Ctrl+Shift+L",
        lambda window: window.choose_theme("light"),
        "sun",
        group="theme",
        on_map=False,
        apart=True,
    ),
    Entry(
        "theme.dark",
        marked("&Dark"),
        "Ctrl+Shift+D",
        lambda window: window.choose_theme("dark"),
        "moon",
        group="theme",
        on_map=False,
    ),
    Entry(
        "theme.system",
        marked("As the s&ystem"),
        "Ctrl+Shift+Y",
        lambda window: window.choose_theme("system"),
        "sun-moon",
        group="theme",
        on_map=False,
    ),
)
_HELP = (Entry("about", marked("&About cxmapper"), "F1", lambda window: window.say_about(), "info", on_map=False),)

MENUS: tuple[tuple[str, str, tuple[Entry, ...]], ...] = (
    ("file", marked("&File"), _FILE),
    ("journey", marked("&Journey"), _JOURNEY),
    ("view", marked("&View"), _VIEW),
    ("help", marked("&Help"), _HELP),
)
"""Id, title and entries of each menu."""

TOOL_BAR = ("start", "open", "export", "", "zoom.out", "zoom.in", "zoom.fit")
"""Ids of the buttons; nothing is a line between them."""

ENTRIES = tuple(entry for _, _, entries in MENUS for entry in entries)


def make_actions(window: "Window") -> dict[str, QAction]:
    """The actions of a window, by id."""
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for entry in ENTRIES:
        action = QAction(tr(entry.text), window)
        action.setObjectName(entry.id)
        action.setShortcut(QKeySequence(entry.shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.iconText()} ({keys})")
        action.setStatusTip(action.iconText())
        if entry.group:
            action.setCheckable(True)
            action.setActionGroup(groups.setdefault(entry.group, QActionGroup(window)))
        action.triggered.connect(lambda _=False, entry=entry: window.run(entry))
        made[entry.id] = action
    return made
