"""The view menu: how the map is looked at."""

from cxmapper.ui.actions.entry import Entry, command
from cxmapper.ui.words import marked

_PANELS = (
    Entry("panel.navigator", marked("&Navigator"), "Ctrl+Alt+N", command("panels.toggle", "navigator"), apart=True),
    Entry("panel.inspector", marked("Ins&pector"), "Ctrl+Alt+I", command("panels.toggle", "inspector")),
    Entry("panel.insights", marked("Insi&ghts"), "Ctrl+Alt+A", command("panels.toggle", "insights")),
    Entry("panel.filter", marked("Fi&lter"), "Ctrl+Alt+F", command("panels.toggle", "filter"), "list-filter"),
    Entry("search", marked("&Search this map"), "Ctrl+F", command("panels.search"), "search"),
    Entry("panel.next", marked("To the next pan&el"), "F6", command("panels.focus_next", 1), apart=True),
    Entry("panel.before", marked("To the panel &before"), "Shift+F6", command("panels.focus_next", -1)),
)
VIEW = (
    Entry("zoom.in", marked("Zoom &in"), "Ctrl++", lambda window: window.map.zoom(1), "zoom-in"),
    Entry("zoom.out", marked("Zoom &out"), "Ctrl+-", lambda window: window.map.zoom(-1), "zoom-out"),
    Entry("zoom.fit", marked("&Fit the map"), "Ctrl+0", lambda window: window.map.canvas.show_all(), "maximize"),
    Entry(
        "zoom.selection",
        marked("Zoom to the &selection"),
        "Ctrl+2",
        lambda window: window.map.canvas.show_records(window.map.selection.ids),
        "focus",
        enabled=lambda page: bool(page.selection.ids),
    ),
    Entry("zoom.natural", marked("&100 %"), "Ctrl+1", lambda window: window.map.canvas.show_natural(), "scan"),
    Entry(
        "overview", marked("O&verview"), "Ctrl+Alt+O", lambda window: window.map.canvas.overview.turn(), "map"
    ),
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
    *_PANELS,
)
