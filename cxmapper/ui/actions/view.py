"""The view menu: how the map is looked at."""

from typing import TYPE_CHECKING

from cxmapper.ui.actions.entry import Entry, command
from cxmapper.ui.language import SYSTEM, spoken
from cxmapper.ui.words import marked

if TYPE_CHECKING:
    from cxmapper.ui.window import Window

_PANELS = (
    Entry("panel.navigator", marked("&Navigator"), "Ctrl+Alt+N", command("panels.toggle", "navigator"), apart=True),
    Entry("panel.inspector", marked("Ins&pector"), "Ctrl+Alt+I", command("panels.toggle", "inspector")),
    Entry("panel.insights", marked("Insi&ghts"), "Ctrl+Alt+A", command("panels.toggle", "insights")),
    Entry("panel.charts", marked("&Charts"), "Ctrl+Alt+C", command("panels.toggle", "charts")),
    Entry("panel.filter", marked("Filte&r"), "Ctrl+Alt+F", command("panels.toggle", "filter"), "list-filter"),
    Entry("search", marked("Searc&h this map"), "Ctrl+F", command("panels.search"), "search"),
    Entry("panel.next", marked("&To the next panel"), "F6", command("panels.focus_next", 1), apart=True),
    Entry("panel.before", marked("To the panel &before"), "Shift+F6", command("panels.focus_next", -1)),
)
_CHARTS = (
    Entry("chart.next", marked("&Next chart"), "Ctrl+Alt+G", command("charts.show_next", 1), within=marked("Ch&arts")),
    Entry(
        "chart.before",
        marked("&Previous chart"),
        "Ctrl+Alt+Shift+G",
        command("charts.show_next", -1),
        within=marked("Ch&arts"),
    ),
    Entry(
        "chart.table", marked("Chart as &table"), "Ctrl+Alt+T", command("charts.turn_table"), within=marked("Ch&arts")
    ),
    Entry(
        "chart.export",
        marked("&Export chart…"),
        "Ctrl+Alt+P",
        command("charts.ask_where_to_export"),
        "image-down",
        within=marked("Ch&arts"),
    ),
)
_SIZES = (
    ("100", marked("&Usual"), "Ctrl+Alt+Shift+1"),
    ("115", marked("&A little larger"), "Ctrl+Alt+Shift+2"),
    ("130", marked("&Larger"), "Ctrl+Alt+Shift+3"),
    ("150", marked("La&rgest"), "Ctrl+Alt+Shift+4"),
)
_THEMES = (
    ("light", marked("&Light"), "Ctrl+Shift+L", "sun"),
    ("dark", marked("&Dark"), "Ctrl+Shift+D", "moon"),
    ("system", marked("As the s&ystem"), "Ctrl+Shift+Y", "sun-moon"),
)
_LANGUAGES = (
    ("system", marked("As the &system"), "Ctrl+Alt+Shift+Y"),
    ("en", "&English", "Ctrl+Alt+Shift+E"),
    ("de", "&Deutsch", "Ctrl+Alt+Shift+D"),
)
"""A language is listed by its own name, so that whoever reads it finds it."""

_COMPARED = tuple(
    Entry(f"lens.{lens}", text, keys, command("showing.see", lens), group="lens", within=marked("Co&mpare"))
    for lens, text, keys in (
        ("personas", marked("&Persona and persona"), "Ctrl+F5"),
        ("states", marked("&Current and future"), "Ctrl+F6"),
        ("periods", marked("&Before and now"), "Ctrl+F7"),
        ("employees", marked("&Employees and customers"), "Ctrl+F8"),
    )
)
_RANKED = Entry(
    "lens.table", marked("&Ranked in a table"), "Ctrl+F9", command("charts.show_gaps"), within=marked("Co&mpare")
)
_WITHIN = {"theme": marked("Co&lours"), "text": marked("Te&xt size"), "language": marked("Lang&uage")}


def _choice(group: str, choice: str, text: str, keys: str, icon: str = "") -> Entry:
    """A theme, a size of text, or a language."""

    def choose(window: "Window") -> None:
        look = window.appearance
        {"theme": look.choose_theme, "text": look.choose_size, "language": look.choose_language}[group](choice)

    return Entry(f"{group}.{choice}", text, keys, choose, icon, group, on_map=False, within=_WITHIN[group])


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
    Entry("overview", marked("O&verview"), "Ctrl+Alt+O", lambda window: window.map.canvas.overview.turn(), "map"),
    Entry("lanes", marked("Lan&es…"), "Ctrl+Alt+Shift+L", command("lanes.edit"), "rows-3"),
    Entry(
        "lens.experience",
        marked("Experience"),
        "Ctrl+Shift+E",
        command("showing.see", "experience"),
        group="lens",
        apart=True,
    ),
    Entry(
        "lens.expectation",
        marked("Below expectation"),
        "Ctrl+Shift+B",
        command("showing.see", "expectation"),
        group="lens",
    ),
    Entry(
        "lens.delivery",
        marked("We think / they say"),
        "Ctrl+Shift+T",
        command("showing.see", "delivery"),
        group="lens",
    ),
    Entry("lens.evidence", marked("Evidence"), "Ctrl+Shift+V", command("showing.see", "evidence"), group="lens"),
    Entry("lens.ownership", marked("Owners"), "Ctrl+Shift+O", command("showing.see", "ownership"), group="lens"),
    *_COMPARED,
    _RANKED,
    Entry(
        "mode.capture",
        marked("Capture"),
        "Ctrl+Shift+C",
        command("showing.turn_to", "capture"),
        group="mode",
        apart=True,
    ),
    Entry("mode.review", marked("Review"), "Ctrl+Shift+R", command("showing.turn_to", "review"), group="mode"),
    *(_choice("theme", theme, *words) for theme, *words in _THEMES),
    *(_choice("text", size, *words) for size, *words in _SIZES),
    *(_choice("language", code, *words) for code, *words in _LANGUAGES if code in {SYSTEM, *spoken()}),
    *_CHARTS,
    *_PANELS,
)
