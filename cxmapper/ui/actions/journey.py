"""The journey menu."""

from typing import TYPE_CHECKING

from cxmapper.ui.actions.entry import Entry, command, when
from cxmapper.ui.words import marked

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


_PATHS = marked("Pat&hs")
_INSIGHTS = marked("I&nsights")


def in_review(page: "MapPage") -> bool:
    """Whether findings are shown."""
    return page.look.mode == "review"


JOURNEY = (
    Entry(
        "journey.next", marked("Ne&xt journey"), "Ctrl+PgDown", lambda window: window.map.looking.open_next_journey(1)
    ),
    Entry(
        "journey.before",
        marked("&Previous journey"),
        "Ctrl+PgUp",
        lambda window: window.map.looking.open_next_journey(-1),
    ),
    Entry(
        "details.open",
        marked("Open the touchpoint's o&wn journey"),
        "Alt+Return",
        command("journeys.open_details"),
        "corner-right-down",
        on_canvas=True,
        enabled=when("here.at_touchpoint"),
        apart=True,
    ),
    Entry(
        "details.back",
        marked("&Back to the touchpoint"),
        "Alt+Backspace",
        command("journeys.back_to_touchpoint"),
        "corner-left-up",
        on_canvas=True,
    ),
    Entry(
        "journey.future",
        marked("Add fu&ture state"),
        "Ctrl+Shift+A",
        command("journeys.add_future"),
        enabled=when("here.is_current"),
        apart=True,
    ),
    Entry(
        "journey.states",
        marked("&Current and future"),
        "Ctrl+Shift+G",
        command("journeys.stack"),
        "rows-2",
        enabled=when("here.has_states"),
    ),
    Entry("journey.new", marked("New journe&y…"), "Ctrl+Shift+J", command("journeys.ask_for_new"), apart=True),
    Entry("journey.rename", marked("Rena&me journey…"), "Shift+F2", command("journeys.rename")),
    Entry("journey.duplicate", marked("Dup&licate journey"), "Ctrl+Shift+I", command("journeys.duplicate")),
    Entry("journey.delete", marked("&Delete journey"), "Ctrl+Shift+Del", command("journeys.remove")),
    Entry("journey.up", marked("Move journey &earlier"), "Ctrl+Alt+PgUp", command("journeys.shift", -1)),
    Entry("journey.down", marked("Move journey l&ater"), "Ctrl+Alt+PgDown", command("journeys.shift", 1)),
    Entry(
        "focus.next",
        marked("Next persona in &focus"),
        "Alt+PgDown",
        lambda window: window.map.looking.focus_next(1),
        apart=True,
    ),
    Entry(
        "focus.before",
        marked("Previous persona in f&ocus"),
        "Alt+PgUp",
        lambda window: window.map.looking.focus_next(-1),
    ),
    Entry(
        "personas",
        marked("Per&sonas…"),
        "Ctrl+Shift+P",
        lambda window: window.map.edit_persona(),
        "users",
    ),
    Entry(
        "insight.next",
        marked("Ne&xt insight"),
        "F4",
        lambda window: window.map.insights.choose_next(1),
        apart=True,
        enabled=in_review,
        within=_INSIGHTS,
    ),
    Entry(
        "insight.before",
        marked("Pre&vious insight"),
        "Shift+F4",
        lambda window: window.map.insights.choose_next(-1),
        enabled=in_review,
        within=_INSIGHTS,
    ),
    Entry(
        "insight.show",
        marked("S&how the insight's place"),
        "Ctrl+F4",
        command("insights.show_place"),
        enabled=in_review,
        within=_INSIGHTS,
    ),
    Entry(
        "insight.aside",
        marked("Set the insi&ght aside…"),
        "Ctrl+Alt+X",
        command("insights.ask_why"),
        enabled=in_review,
        within=_INSIGHTS,
    ),
    Entry(
        "insight.back",
        marked("&Bring an insight back"),
        "Ctrl+Alt+B",
        command("insights.bring_back"),
        enabled=in_review,
        within=_INSIGHTS,
    ),
    Entry(
        "insight.ask",
        marked("As&k customers first"),
        "Ctrl+Alt+Q",
        command("insights.ask_customers"),
        enabled=in_review,
        within=_INSIGHTS,
    ),
    Entry(
        "insight.copy",
        marked("&Copy the questions"),
        "Ctrl+Alt+Shift+Q",
        command("insights.copy_questions"),
        enabled=in_review,
        within=_INSIGHTS,
    ),
    Entry("path.worst", marked("&Worst path"), "Ctrl+Alt+1", command("paths.show", "worst"), within=_PATHS),
    Entry(
        "path.travelled",
        marked("&Most travelled path"),
        "Ctrl+Alt+2",
        command("paths.show", "travelled"),
        within=_PATHS,
    ),
    Entry("path.own", marked("&Persona's own path"), "Ctrl+Alt+3", command("paths.show", "own"), within=_PATHS),
    Entry("path.loops", marked("&Loops"), "Ctrl+Alt+4", command("paths.show", "loops"), within=_PATHS),
    Entry("path.lost", marked("What is l&ost where"), "Ctrl+Alt+5", command("paths.show", "lost"), within=_PATHS),
    Entry("path.drags", marked("What &drags down most"), "Ctrl+Alt+6", command("paths.show", "drags"), within=_PATHS),
    Entry(
        "path.mended",
        marked("If the touchpoint were me&nded"),
        "Ctrl+Alt+7",
        command("paths.show", "mended"),
        within=_PATHS,
        enabled=when("here.at_touchpoint"),
    ),
    Entry("path.stop", marked("&Stop showing paths"), "Ctrl+Alt+0", command("paths.stop"), within=_PATHS),
    Entry(
        "fold",
        marked("Fold all sta&ges"),
        "Ctrl+Shift+F",
        lambda window: window.map.looking.fold_all(),
        "fold-vertical",
        apart=True,
    ),
    Entry("fold.one", marked("Fold o&r unfold the stage"), "F", command("arranging.fold_one"), on_canvas=True),
    Entry(
        "unfold",
        marked("&Unfold all stages"),
        "Ctrl+Shift+U",
        lambda window: window.map.looking.fold(()),
        "unfold-vertical",
    ),
)
