import os
import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from cxmapper.drawing.shapes import Drawing, Figure, Label, Rect
from cxmapper.drawing.text.lines import Style, shape
from cxmapper.drawing.theme import theme
from cxmapper.errors import UserError
from cxmapper.painting.application import application
from cxmapper.painting.pdf import write_pdf
from tests.drawings import every_part, many_cards


def poppler(tool: str, *arguments: str | Path) -> str:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed (Debian: poppler-utils)")
    return subprocess.run([tool, *arguments], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_pdf([every_part()], tmp_path / "map.pdf")
    return tmp_path / "map.pdf"


@pytest.mark.parametrize(
    "words",
    [
        "Getting a router",
        "Compare plans on",
        "the <website> & “more”",
        "Why a third photo?",
        "34 % call again",
        "خدمة",
        "נתב חדש",
        "happy 😀👍🏽",
    ],
)
def test_words_are_found_as_they_were_typed(file: Path, words: str) -> None:
    assert words in poppler("pdftotext", file, "-")


def test_brackets_of_a_line_are_not_turned_by_those_of_another_from_right_to_left(tmp_path: Path) -> None:
    labels = tuple(
        Label(10, y, (shape(text, Style(14)),), Style(14), "ink")
        for y, text in ((20, "שלום (כן)"), (50, "ready (or not)"))
    )
    figure = Figure("figure", "card", "all", Rect(0, 0, 200, 80), labels)
    drawing = Drawing("Brackets", (200, 80), theme("light"), (figure,), (), {"all": (0, 0)})
    write_pdf([drawing], tmp_path / "map.pdf")
    assert "ready (or not)" in poppler("pdftotext", tmp_path / "map.pdf", "-")


def test_ligatures_and_joined_letters_are_found_too(file: Path) -> None:
    assert "العملاء" in unicodedata.normalize("NFKC", poppler("pdftotext", file, "-"))


def test_chinese_is_found_as_typed_and_not_as_the_radical_that_looks_like_it(file: Path) -> None:
    application()
    if "Noto Sans CJK SC" not in QFontDatabase.families():
        pytest.skip("Noto Sans CJK is not installed (Debian: fonts-noto-cjk)")
    assert "用户旅程" in poppler("pdftotext", file, "-")


def test_every_font_is_embedded(file: Path) -> None:
    rows = poppler("pdffonts", file).splitlines()[2:]
    assert {row.split()[0] for row in rows} >= {
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSans-Italic",
        "NotoSansArabic-Regular",
        "NotoSansHebrew-Bold",
        "NotoEmoji-Regular",
    }
    assert {row.split()[-5] for row in rows} == {"yes"}


def test_a_page_is_as_large_as_the_drawing(file: Path) -> None:
    assert "Page size:       390 x 225 pts" in poppler("pdfinfo", file)


def test_the_title_is_the_drawings(file: Path) -> None:
    assert "Title:           Getting a router" in poppler("pdfinfo", file)


def test_each_drawing_has_a_page_of_the_size_asked_for(tmp_path: Path) -> None:
    write_pdf([every_part(), many_cards(3)], tmp_path / "map.pdf", (297, 210))
    said = poppler("pdfinfo", "-l", "2", tmp_path / "map.pdf")
    assert re.findall(r"Page +(\d) size: +([\d.]+) x ([\d.]+)", said) == [("1", "842", "595"), ("2", "842", "595")]


def test_pages_without_a_size_are_each_as_large_as_their_drawing(tmp_path: Path) -> None:
    write_pdf([every_part(), many_cards(3, in_row=2)], tmp_path / "map.pdf")
    said = poppler("pdfinfo", "-l", "2", tmp_path / "map.pdf")
    assert re.findall(r"Page +(\d) size: +([\d.]+) x ([\d.]+)", said) == [("1", "390", "225"), ("2", "360", "300")]


def test_a_page_is_never_longer_than_readers_show(tmp_path: Path) -> None:
    write_pdf([many_cards(200, in_row=200)], tmp_path / "map.pdf")
    (width,) = re.findall(r"Page size: +([\d.]+) x", poppler("pdfinfo", tmp_path / "map.pdf"))
    assert float(width) == pytest.approx(14400, abs=1)


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from tests.drawings import every_part;"
        "from cxmapper.painting.pdf import write_pdf; write_pdf([every_part(), every_part()], Path(sys.argv[1]))"
    )
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for file, zone in zip(files, ("UTC", "Asia/Kolkata"), strict=True):
        root = Path(__file__).parents[2]
        subprocess.run([sys.executable, "-c", script, file], check=True, cwd=root, env={**os.environ, "TZ": zone})
    assert files[0].read_bytes() == files[1].read_bytes()


def test_it_says_no_moment_of_writing(file: Path) -> None:
    assert not re.search(rb"CreationDate|ModDate|CreateDate|ModifyDate|MetadataDate", file.read_bytes())


def test_the_table_of_objects_leads_to_each_of_them(file: Path) -> None:
    pdf = file.read_bytes()
    start = int(re.search(rb"startxref\n(\d+)", pdf)[1])
    table = pdf[start:].split(b"trailer")[0].splitlines()
    assert table[0] == b"xref"
    for number, entry in enumerate(table[2:]):
        if entry.endswith(b"n "):
            assert pdf[int(entry[:10]) :].startswith(b"%d 0 obj" % number)


def test_streams_are_as_long_as_they_say(file: Path) -> None:
    pdf = file.read_bytes()
    for stream in re.finditer(rb"/Length (\d+)\s*>>\s*stream\n", pdf):
        assert re.match(rb"\n?endstream", pdf[stream.end() + int(stream[1]) :])


def test_a_path_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        write_pdf([every_part()], tmp_path / "none" / "map.pdf")
