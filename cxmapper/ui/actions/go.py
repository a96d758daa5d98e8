"""The go menu: walking the map by keys."""

from cxmapper.ui.actions.entry import Entry, command, when
from cxmapper.ui.words import marked

_AT = when("here.at_touchpoint")

GO = (
    Entry("go.right", marked("To the &next"), "Right", command("walking.walk", "right"), on_canvas=True),
    Entry("go.left", marked("To the one &before"), "Left", command("walking.walk", "left"), on_canvas=True),
    Entry("go.up", marked("To the branch &above"), "Up", command("walking.walk", "up"), on_canvas=True),
    Entry("go.down", marked("To the branch be&low"), "Down", command("walking.walk", "down"), on_canvas=True),
    Entry(
        "go.stage", marked("Between &stage and touchpoint"), "Backspace", command("walking.to_stage"), on_canvas=True
    ),
    Entry(
        "go.part",
        marked("Through &what belongs to it"),
        ".",
        command("walking.through", 1),
        on_canvas=True,
        enabled=_AT,
        apart=True,
    ),
    Entry(
        "go.part.before",
        marked("Through it bac&kwards"),
        ",",
        command("walking.through", -1),
        on_canvas=True,
        enabled=_AT,
    ),
    Entry(
        "extend.right",
        marked("Select the next &too"),
        "Shift+Right",
        command("walking.extend", "right"),
        on_canvas=True,
        apart=True,
    ),
    Entry(
        "extend.left",
        marked("Select the one before t&oo"),
        "Shift+Left",
        command("walking.extend", "left"),
        on_canvas=True,
    ),
    Entry(
        "extend.up", marked("Select the branch abo&ve too"), "Shift+Up", command("walking.extend", "up"), on_canvas=True
    ),
    Entry(
        "extend.down",
        marked("Select the branch b&elow too"),
        "Shift+Down",
        command("walking.extend", "down"),
        on_canvas=True,
    ),
)
