import re
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cxmapper.drawing.shapes import Box, Drawing, Figure, Label, Link, Picture, Rect
from cxmapper.drawing.shapes import Path as Line
from cxmapper.drawing.text.lines import Line as TextLine
from cxmapper.drawing.text.lines import Run, Style, shape
from cxmapper.drawing.theme import theme
from cxmapper.errors import UserError
from cxmapper.exchange.svg import svg, write_svg
from tests.drawings import every_part

GOLDEN = Path(__file__).parent / "golden" / "every_part.svg"
SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"


def parsed(drawing: Drawing) -> Element:
    return fromstring(svg(drawing), forbid_dtd=True)


def of_one_figure(figure: Figure) -> Drawing:
    return Drawing("Test", (100, 50), theme("light"), (figure,), (), {"all": (0, 0)})


def labelled(text: str) -> Drawing:
    label = Label(10, 20, (shape(text, Style(12)),), Style(12), "ink")
    return of_one_figure(Figure("figure", "card", "all", Rect(0, 0, 100, 50), (label,)))


def pictured(media_type: str, data: str) -> Drawing:
    return of_one_figure(
        Figure("figure", "card", "all", Rect(0, 0, 9, 9), (Picture(Rect(0, 0, 9, 9), media_type, data),))
    )


def test_every_kind_of_part_is_written_as_agreed() -> None:
    assert svg(every_part()) == GOLDEN.read_text("utf-8")


def test_a_file_is_the_text_in_utf_8(tmp_path: Path) -> None:
    write_svg(every_part(), tmp_path / "map.svg")
    assert (tmp_path / "map.svg").read_text("utf-8") == svg(every_part())


def test_a_path_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        write_svg(every_part(), tmp_path / "none" / "map.svg")


def test_groups_have_ids_and_name_their_records() -> None:
    root = parsed(every_part())
    groups = {group.get("id"): group for group in root.iter(f"{SVG}g") if group.get("id")}
    assert list(groups) == [
        "lane_touchpoints",
        "link_W1",
        "title",
        "link_W1-caption",
        "card_T1",
        "card_T2",
        "ghost",
        "words",
    ]
    assert groups["card_T1"].get("data-record") == "T1"
    assert groups["card_T1"].get("class") == "card"
    assert groups["link_W1"].get("class") == "link next"
    assert (groups["link_W1"].get("data-source"), groups["link_W1"].get("data-target")) == ("card:T1", "card:T2")


def test_the_picture_is_said_in_words() -> None:
    root = parsed(every_part())
    assert (root.get("role"), root.get("aria-label")) == ("img", "Getting a router")
    assert root.findtext(f"{SVG}title") == "Getting a router"
    assert root.findtext(f"{SVG}desc") == "A journey of two steps."
    assert root.findtext(f".//{SVG}g[@id='card_T1']/{SVG}title") == "Compare plans on the <website> & “more”"


def test_ids_that_clash_once_made_fit_for_xml_are_told_apart() -> None:
    figures = tuple(
        Figure(name, "card", "all", Rect(0, 0, 9, 9), (Box(Rect(0, 0, 9, 9)),))
        for name in ("a:1", "a_1", "a_1.2", "1", "")
    )
    root = parsed(replace(of_one_figure(figures[0]), figures=(*figures, figures[0])))
    assert [group.get("id") for group in root.iter(f"{SVG}g")] == ["a_1", "a_1.2", "a_1.2.2", "_1", "_", "a_1.3"]


def test_a_size_keeps_the_drawing_in_shape() -> None:
    root = fromstring(svg(every_part(), ("420mm", "297mm")))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("420mm", "297mm", "0 0 520 300")


def test_runs_keep_their_width_in_any_font() -> None:
    runs = list(parsed(labelled("router")).iter(f"{SVG}text"))
    assert [(run.text, run.get("lengthAdjust"), run.get("x")) for run in runs] == [("router", "spacingAndGlyphs", "10")]
    assert float(runs[0].get("textLength", "")) == pytest.approx(35.45, abs=0.01)


@pytest.mark.parametrize(
    ("text", "kept"), [("a b", None), ("a ", "preserve"), (" b", "preserve"), ("a  b", "preserve")]
)
def test_spaces_that_xml_would_drop_are_kept(text: str, kept: str | None) -> None:
    (run,) = parsed(labelled(text)).iter(f"{SVG}text")
    assert run.get("{http://www.w3.org/XML/1998/namespace}space") == kept


def test_runs_whose_width_is_a_guess_are_not_stretched_to_it() -> None:
    (run,) = parsed(labelled("ไทย")).iter(f"{SVG}text")
    assert run.get("textLength") is None
    assert run.get("font-family", "").startswith("'Noto Sans Thai',")


@pytest.mark.parametrize(
    ("text", "family"),
    [("用户", "Noto Sans CJK SC"), ("設定のテスト", "Noto Sans CJK JP"), ("한국어設定", "Noto Sans CJK KR")],
)
def test_han_characters_look_as_the_language_beside_them_writes_them(text: str, family: str) -> None:
    runs = parsed(labelled(text)).iter(f"{SVG}text")
    assert {run.get("font-family", "").split(",")[0] for run in runs} == {f"'{family}'"}


def test_a_run_from_right_to_left_hangs_from_its_right_end() -> None:
    label = Label(10, 20, (TextLine("אב", (Run("אב", "Noto Sans Hebrew", 5, 12, rtl=True),), 17),), Style(12), "ink")
    drawing = of_one_figure(Figure("figure", "card", "all", Rect(0, 0, 100, 50), (label,)))
    (run,) = parsed(drawing).iter(f"{SVG}text")
    assert (run.get("x"), run.get("direction"), run.get("unicode-bidi")) == ("27", "rtl", "embed")


def test_a_family_without_italics_is_not_slanted() -> None:
    label = Label(0, 9, (shape("خدمة", Style(12, italic=True)),), Style(12, italic=True), "ink")
    drawing = of_one_figure(Figure("figure", "card", "all", Rect(0, 0, 100, 50), (label,)))
    (run,) = parsed(drawing).iter(f"{SVG}text")
    assert run.get("font-style") == "normal"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "]]><script/><![CDATA[",
        '" onload="alert(1)',
        "&lt;&amp;&#0;&unknown;",
        "javascript:alert(1)",
        "null\x00bell\x07escape\x1b[31m",
        "\ufffe\uffff\ud800",
        "\u202ereversed\u202c \u2066isolated\u2069",
        "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
        "🏳️‍🌈 👩‍👩‍👦 🇩🇪 ﷽",
    ],
)
def test_naughty_strings_are_plain_text(text: str) -> None:
    drawing = replace(labelled(text), title=text, description=text)
    figure = replace(drawing.figures[0], id=text, role=text, record_id=text, title=text)
    link = Link(text, text, text, text, "all", Line((("M", 0, 0), ("L", 9, 9)), stroke="link"), title=text)
    written = svg(replace(drawing, figures=(figure,), links=(link,)))
    root = fromstring(written.encode(), forbid_dtd=True)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg",
        "title",
        "desc",
        "rect",
        "g",
        "text",
        "path",
    }
    assert all(
        re.fullmatch(r"[a-z-]+|viewBox|textLength|lengthAdjust|\{http.*\}space", name)
        for element in root.iter()
        for name in element.attrib
    )
    assert not any(name.startswith("on") for element in root.iter() for name in element.attrib)


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_gives_xml_that_parses(text: str) -> None:
    root = fromstring(svg(replace(of_one_figure(Figure(text, text, "all", Rect(0, 0, 1, 1), ())), title=text)).encode())
    allowed = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    assert root.get("aria-label") == allowed


@pytest.mark.parametrize(
    ("media_type", "data"),
    [
        ("image/svg+xml", "PHN2Zy8+"),
        ("text/html", "PGI+"),
        ("image/png", 'x" onload="alert(1)'),
        ("image/png", "https://example.org/spy.png"),
        ("image/png", "é"),
        ("image/png", ""),
    ],
)
def test_what_is_no_allowed_picture_is_a_dotted_frame(media_type: str, data: str) -> None:
    root = parsed(pictured(media_type, data))
    assert not list(root.iter(f"{SVG}image"))
    (frame,) = root.iterfind(f".//{SVG}g/{SVG}rect")
    assert frame.get("stroke-dasharray") == "1.5 2.5"


def test_pictures_are_within_the_file() -> None:
    (image,) = parsed(every_part()).iter(f"{SVG}image")
    assert image.get(HREF, "").startswith("data:image/png;base64,iVBOR")


def test_nothing_refers_to_the_outside() -> None:
    written = svg(every_part()).replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", "")
    assert not re.search(r"https?:|file:|//|@import|<script|<foreignObject", re.sub(r"base64,[^\"]*", "", written))
    assert set(re.findall(r"url\((.)", written)) == {"#"}
