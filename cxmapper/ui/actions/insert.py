"""The insert menu: the letters that draw a journey while the map has the focus."""

from cxmapper.ui.actions.entry import Entry, command, when
from cxmapper.ui.words import marked

_AT = when("here.at_touchpoint")


_FELT = (
    marked("Felt: &1 let down"),
    marked("Felt: &2 disappointed"),
    marked("Felt: &3 neutral"),
    marked("Felt: &4 pleased"),
    marked("Felt: &5 delighted"),
)
_EXPECTED = (
    marked("Expecte&d: let down"),
    marked("&Expected: disappointed"),
    marked("Expected: neutra&l"),
    marked("Ex&pected: pleased"),
    marked("Expec&ted: delighted"),
)


def _rate(view: str, number: int, text: str, keys: str) -> Entry:
    """A key that says what the persona in focus felt, or expected: 1 … 5 for −2 … +2."""
    calls = command("changing.feel", float(number - 3), view)
    return Entry(f"{view}.{number}", text, keys, calls, apart=number == 1, on_canvas=True, enabled=_AT)


INSERT = (
    Entry("add.next", marked("Ne&xt touchpoint"), "Tab", command("adding.ask_for_next"), on_canvas=True),
    Entry(
        "add.branch",
        marked("&Alternative touchpoint"),
        "Ctrl+Return",
        command("adding.ask_for_branch"),
        "split",
        on_canvas=True,
        enabled=_AT,
    ),
    Entry(
        "add.touchpoint",
        marked("Touc&hpoint"),
        "T",
        command("adding.ask_for_touchpoint"),
        "square-plus",
        on_canvas=True,
        apart=True,
    ),
    Entry(
        "add.stage", marked("&Stage"), "S", command("adding.ask_for_stage"), "between-vertical-start", on_canvas=True
    ),
    Entry(
        "connect",
        marked("Co&nnect"),
        "C",
        command("adding.ask_where_to_connect"),
        "spline",
        on_canvas=True,
        enabled=_AT,
    ),
    Entry(
        "add.pain",
        marked("Pain p&oint"),
        "P",
        command("adding.ask_for_pain"),
        "triangle-alert",
        on_canvas=True,
        enabled=_AT,
    ),
    Entry("add.idea", marked("&Idea"), "I", command("adding.ask_for_idea"), "lightbulb", on_canvas=True, enabled=_AT),
    Entry(
        "add.quote",
        marked("&Quote"),
        "Q",
        command("adding.ask_for_note", "quote"),
        "quote",
        on_canvas=True,
        enabled=_AT,
    ),
    Entry(
        "add.question",
        marked("Q&uestion"),
        "Shift+Q",
        command("adding.ask_for_note", "question"),
        "circle-question-mark",
        on_canvas=True,
        enabled=_AT,
    ),
    Entry(
        "add.doing",
        marked("&What they do"),
        "D",
        command("adding.ask_for_note", "doing"),
        on_canvas=True,
        enabled=_AT,
    ),
    Entry(
        "add.thinking",
        marked("What they thin&k"),
        "Shift+D",
        command("adding.ask_for_note", "thinking"),
        on_canvas=True,
        enabled=_AT,
    ),
    Entry(
        "add.picture",
        marked("Pi&cture…"),
        "Shift+I",
        command("pictures.ask"),
        "image-plus",
        on_canvas=True,
        enabled=_AT,
    ),
    Entry("add.missing", marked("Missin&g"), "G", command("adding.ask_for_missing"), "circle-dashed", on_canvas=True),
    Entry(
        "moment",
        marked("Moment o&f truth"),
        "M",
        command("changing.toggle_moment"),
        "star",
        on_canvas=True,
        enabled=when("here.has", 1, "touchpoints"),
    ),
    Entry(
        "leave", marked("Custome&rs leave here"), "L", command("changing.leave"), "log-out", on_canvas=True, enabled=_AT
    ),
    *(_rate("perceived", number, text, f"{number}") for number, text in enumerate(_FELT, 1)),
    *(_rate("expected", number, text, f"Alt+{number}") for number, text in enumerate(_EXPECTED, 1)),
)
