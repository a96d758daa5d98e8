"""Drawings made by hand: every kind of part, every script; and one with many cards."""

from base64 import b64encode
from io import BytesIO

from PIL import Image

from cxmapper.drawing.shapes import (
    DASHED,
    DOTTED,
    Box,
    Drawing,
    Ellipse,
    Figure,
    Label,
    Link,
    Path,
    Picture,
    Rect,
)
from cxmapper.drawing.text.lines import Line, Run, Style
from cxmapper.drawing.theme import theme

SANS, ARABIC, HEBREW, EMOJI = "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji"


def line(*runs: Run, rtl: bool = False) -> Line:
    return Line("".join(run.text for run in runs), runs, max(run.x + run.width for run in runs), rtl)


def plain(text: str, width: float) -> Line:
    return line(Run(text, SANS, 0, width, rtl=False))


def portrait() -> Picture:
    """A picture that is red on the left, white in the middle and blue on the right; wider than its place."""
    image = Image.new("RGB", (90, 30), "white")
    image.paste("red", (0, 0, 40, 30))
    image.paste("blue", (50, 0, 90, 30))
    file = BytesIO()
    image.save(file, "PNG")
    return Picture(Rect(0, 0, 40, 40), "image/png", b64encode(file.getvalue()).decode(), round=True)


def every_part() -> Drawing:
    """A lane, two cards and a ghost, a link with a tip and a label, and words in many scripts."""
    card = Figure(
        id="card:T1",
        role="card",
        cell="lane",
        rect=Rect(20, 20, 180, 70),
        record_id="T1",
        title="Compare plans on the <website> & “more”",
        parts=(
            Box(Rect(0, 0, 180, 70), fill="panel", stroke="ink", width=2, radius=6),
            Box(Rect(2, 6, 4, 58), fill="step+1"),
            Label(
                16,
                26,
                (plain("Compare plans on", 112.4), plain("the <website> & “more”", 146.738)),
                Style(12.5, bold=True),
                "ink",
                leading=16,
            ),
            Label(170, 62, (plain("n 212", 24.643),), Style(9.5), "muted", anchor="end"),
            Path((("M", -6, -4), ("L", 6, -4), ("L", 0, -14), ("Z",)), fill="pain"),
        ),
    )
    assumed = Figure(
        "card:T2",
        "card",
        "lane",
        Rect(300, 20, 120, 70),
        (
            Box(Rect(0, 0, 120, 70), fill="panel", stroke="muted", dash=DASHED, radius=6),
            Ellipse(20, 35, 6, 6, fill="panel", stroke="ink", width=1.5),
            Ellipse(44, 35, 6, 6, fill="persona1"),
            Label(60, 20, (plain("Why a third photo?", 92.642),), Style(11, italic=True), "missing", anchor="middle"),
        ),
        record_id="T2",
    )
    ghost = Figure(
        "ghost", "ghost", "lane", Rect(440, 20, 60, 70), (Box(Rect(0, 0, 60, 70), stroke="missing", dash=DOTTED),)
    )
    words = Figure(
        "words",
        "note",
        "words",
        Rect(20, 10, 480, 80),
        (
            Label(0, 14, (line(Run("خدمة العملاء", ARABIC, 0, 69.986, rtl=True), rtl=True),), Style(14), "ink"),
            Label(
                200,
                14,
                (
                    line(
                        Run("!", SANS, 0, 4.004, rtl=True),
                        Run("נתב חדש", HEBREW, 4.004, 56.49, rtl=True),
                        rtl=True,
                    ),
                ),
                Style(14, bold=True),
                "ink",
            ),
            Label(
                300,
                14,
                (
                    line(
                        Run("happy ", SANS, 0, 44.226, rtl=False),
                        Run("😀👍🏽", EMOJI, 44.226, 35.547, rtl=False),
                    ),
                ),
                Style(14),
                "ink",
            ),
            Label(0, 50, (line(Run("用户旅程", "[Hans]", 0, 56, rtl=False)),), Style(14), "ink"),
        ),
    )
    caption = Figure(
        "link:W1-caption",
        "caption",
        "lane",
        Rect(212, 36, 76, 16),
        (
            Box(Rect(0, 0, 76, 16), fill="ground", radius=8),
            Label(38, 12, (plain("34 % call again", 69.25),), Style(10), "ink", anchor="middle"),
        ),
        record_id="W1",
    )
    way = Link(
        "link:W1",
        "next",
        "card:T1",
        "card:T2",
        "lane",
        Path((("M", 200, 55), ("C", 250, 55, 250, 40, 300, 40)), stroke="link", width=2),
        tip=Path((("M", 300, 40), ("L", 291, 36), ("L", 291, 44), ("Z",)), fill="link"),
        title="34 % call again",
    )
    return Drawing(
        title="Getting a router",
        size=(520, 300),
        theme=theme("light"),
        figures=(
            Figure(
                "title",
                "header",
                "page",
                Rect(20, 10, 400, 40),
                (Label(50, 28, (plain("Getting a router", 178.002),), Style(22, bold=True), "ink"), portrait()),
            ),
            Figure("lane:touchpoints", "lane", "lane", Rect(0, 0, 520, 110), (Box(Rect(0, 0, 520, 110), "panel"),)),
            caption,
            card,
            assumed,
            ghost,
            words,
        ),
        links=(way,),
        cells={"page": (0, 0), "lane": (0, 70), "words": (0, 190)},
        description="A journey of two steps.",
    )


def many_cards(count: int, in_row: int = 20) -> Drawing:
    """As many cards as wanted, each with the parts that a card of a real map has, every one linked with the next."""
    figures, links = [], []
    for number in range(count):
        x, y = 40 + number % in_row * 200, 80 + number // in_row * 120
        figures.append(
            Figure(f"card{number}", "card", "all", Rect(x, y, 168, 100), _card_parts(number), title=f"Step {number}")
        )
        links.append(
            Link(
                f"link{number}",
                "next",
                f"card{number}",
                "",
                "all",
                Path((("M", x + 168, y + 50), ("C", x + 184, y + 50, x + 184, y + 50, x + 200, y + 50)), stroke="link"),
                Path((("M", x + 200, y + 50), ("L", x + 191, y + 46), ("L", x + 191, y + 54), ("Z",)), fill="link"),
            )
        )
    size = (80 + 200 * in_row, 160 + 120 * -(-count // in_row))
    return Drawing("Many", size, theme("light"), tuple(figures), tuple(links), {"all": (0, 0)})


def _card_parts(number: int) -> tuple[Box | Path | Ellipse | Label, ...]:
    ticks = tuple(Path((("M", 40 + 25 * tick, 84), ("L", 40 + 25 * tick, 92)), stroke="tick") for tick in range(5))
    return (
        Box(Rect(0, 0, 168, 100), fill="panel", stroke="ink", width=2, radius=6),
        Box(Rect(2, 8, 6, 84), fill=f"step{('-2', '-1', '0', '+1', '+2')[number % 5]}"),
        Path((("M", 16, 10), ("L", 28, 10), ("L", 28, 20), ("L", 16, 20), ("Z",)), stroke="muted"),
        Label(32, 19, (plain("Web", 20.0),), Style(9.5), "muted"),
        Label(160, 19, (plain("Marketing", 45.0),), Style(9.5), "muted", anchor="end"),
        Label(
            16,
            38,
            (plain(f"Compare plans {number}", 120.0), plain("on the website", 94.0)),
            Style(12.5, bold=True),
            "ink",
            leading=15,
        ),
        Label(16, 72, (plain(f"CSAT {number % 100} % happy", 100.0),), Style(11, bold=True), "ink"),
        Label(160, 72, (plain(f"n {number}", 30.0),), Style(9.5), "muted", anchor="end"),
        Label(16, 92, (plain("B", 8.0),), Style(11, bold=True), "persona2"),
        Path((("M", 36, 88), ("L", 150, 88)), stroke="tick"),
        *ticks,
        Path((("M", 70, 88), ("L", 110, 88)), stroke="ink", width=3),
        Ellipse(110, 88, 4.5, 4.5, fill="panel", stroke="ink", width=1.5),
        Ellipse(70, 88, 4.5, 4.5, fill="persona2"),
    )
