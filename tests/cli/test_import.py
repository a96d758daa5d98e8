"""Foreign files into projects."""

import json
import os
from pathlib import Path

import pytest

from cxmapper.exchange.grid.write import write_grid
from cxmapper.model.records import Journey
from tests.commandline import Run
from tests.journeys import seeded_journey

MERMAID = "journey\n  title Buy\n  section Before\n    Ask: 4: Maria\n    Pay: 2: Maria, Bill\n"
GRID = "stage,title,channel\nBefore,Ask,web\nBefore,Pay,shop\n"
GRAPHML = (
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">'
    '<node id="Ask"/><node id="Pay"/><edge source="Ask" target="Pay"/></graph></graphml>'
)


def titles(file: str = "a.cxmap") -> list[str]:
    return [touchpoint["title"] for touchpoint in json.loads(Path(file).read_bytes())["touchpoints"]]


@pytest.mark.parametrize(
    ("source", "content"),
    [
        ("a.mmd", MERMAID),
        ("a.mermaid", MERMAID),
        ("a.txt", MERMAID),
        ("a.md", f"# Ours\n\n```mermaid\n{MERMAID}```\n"),
        ("A.MMD", MERMAID),
        ("a.csv", GRID),
        ("a.tsv", GRID.replace(",", "\t")),
        ("a.graphml", GRAPHML),
        ("a.xml", GRAPHML),
        ("a b 旅程.csv", GRID),
    ],
)
def test_every_format_becomes_a_project(run: Run, source: str, content: str) -> None:
    Path(source).write_text(content, encoding="utf-8")
    outcome = run("import", source, "-o", "a.cxmap")
    assert (outcome.code, outcome.out) == (0, "")
    assert sorted(titles()) == ["Ask", "Pay"]


def test_a_workbook_becomes_a_project(run: Run) -> None:
    project = seeded_journey(12)
    write_grid(project, project.ordered(Journey)[0], Path("a.xlsx"))
    assert run("import", "a.xlsx", "-o", "a.cxmap").code == 0
    assert len(titles()) == 12


def test_warnings_are_on_stderr_and_the_project_is_written(run: Run) -> None:
    Path("a.mmd").write_text("journey\n  section A\n    Ask: 9: Maria\n")
    outcome = run("import", "a.mmd", "-o", "a.cxmap")
    assert outcome.out == ""
    assert len(outcome.warnings) > 0
    assert titles() == ["Ask"]


def test_a_source_whose_name_begins_with_a_dash_follows_two_dashes(run: Run) -> None:
    Path("-a.mmd").write_text(MERMAID)
    assert run("import", "-o", "a.cxmap", "--", "-a.mmd").code == 0


def test_a_source_whose_name_is_not_unicode_still_gives_a_title(run: Run) -> None:
    name = os.fsdecode(b"caf\xe9.csv")
    Path(name).write_text(GRID)
    assert run("import", name, "-o", "a.cxmap").code == 0
    assert json.loads(Path("a.cxmap").read_bytes())["journeys"][0]["title"] == "caf?"


@pytest.mark.parametrize(
    ("source", "content", "sentence"),
    [
        ("a.cxmap", b"{}", "a.cxmap cannot be imported; its name must end with one of: .mmd, .mermaid"),
        ("a.pdf", b"%PDF", "a.pdf cannot be imported"),
        ("a", b"journey", "a cannot be imported"),
        ("a.mmd", b"", "it is empty"),
        ("a.mmd", b"flowchart TD\nA-->B\n", "Line 1"),
        ("a.mmd", b"\x00\x01\x02\xff", "NUL"),
        ("a.md", b"# Only words\n", "journey"),
        ("a.csv", b"", "it is empty"),
        ("a.csv", b"\x00\x01\x02\xff", "NUL"),
        ("a.csv", b"\x89PNG\r\n\x1a\n\x00", "NUL"),
        ("a.csv", b"a,b\n1,2\n", "column"),
        ("a.xlsx", b"", "it is empty"),
        ("a.xlsx", b"PK\x03\x04 and then nothing", "damaged"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0 an old one", "no XLSX workbook"),
        ("a.graphml", b"", "no well-formed XML"),
        ("a.graphml", b"\x00\xff", "no well-formed XML"),
        ("a.graphml", b"<svg/>", "no GraphML"),
    ],
)
def test_what_cannot_be_read_is_refused_and_nothing_written(
    run: Run, here: Path, source: str, content: bytes, sentence: str
) -> None:
    Path(source).write_bytes(content)
    assert sentence in run("import", source, "-o", "b.cxmap").refusal
    assert [path.name for path in here.iterdir()] == [source]


@pytest.mark.parametrize("suffix", [".mmd", ".csv", ".xlsx", ".graphml"])
def test_missing_files_and_folders_are_refused(run: Run, here: Path, suffix: str) -> None:
    (here / f"folder{suffix}").mkdir()
    assert "cannot be read: No such file" in run("import", f"none{suffix}", "-o", "a.cxmap").refusal
    assert "cannot be read: Is a directory" in run("import", f"folder{suffix}", "-o", "a.cxmap").refusal


@pytest.mark.parametrize("suffix", [".mmd", ".csv", ".xlsx", ".graphml"])
def test_huge_files_are_refused_before_they_fill_the_memory(run: Run, suffix: str) -> None:
    with Path(f"a{suffix}").open("wb") as file:
        file.truncate(10**12)  # takes no room on the disk
    assert "larger than" in run("import", f"a{suffix}", "-o", "a.cxmap").refusal


def test_a_huge_project_is_refused_before_it_fills_the_memory(run: Run) -> None:
    with Path("a.cxmap").open("wb") as file:
        file.truncate(10**12)
    assert "larger than" in run("show", "a.cxmap", "--json").refusal


def test_an_existing_project_is_refused_and_stays(run: Run) -> None:
    Path("a.mmd").write_text(MERMAID)
    Path("a.cxmap").write_text("mine")
    assert run("import", "a.mmd", "-o", "a.cxmap").refusal == (
        "a.cxmap is there already; choose another name or add --force."
    )
    assert Path("a.cxmap").read_text() == "mine"


def test_force_replaces_it_but_not_by_a_source_that_is_refused(run: Run) -> None:
    Path("a.cxmap").write_text("mine")
    Path("a.mmd").write_text("flowchart TD")
    assert run("import", "a.mmd", "-o", "a.cxmap", "--force").code == 2
    assert Path("a.cxmap").read_text() == "mine"
    Path("a.mmd").write_text(MERMAID)
    assert run("import", "a.mmd", "-o", "a.cxmap", "--force").code == 0
    assert titles() == ["Ask", "Pay"]


def test_not_even_force_replaces_the_source(run: Run) -> None:
    Path("a.csv").write_text(GRID)
    assert run("import", "a.csv", "-o", "./a.csv", "--force").refusal == (
        "a.csv is the file that is read; choose another name."
    )
    assert Path("a.csv").read_text() == GRID


def test_a_place_that_cannot_be_written_is_refused(run: Run, here: Path) -> None:
    Path("a.mmd").write_text(MERMAID)
    (here / "folder").mkdir()
    assert "could not be written (No such file or directory)" in run("import", "a.mmd", "-o", "none/a.cxmap").refusal
    assert "folder is a folder" in run("import", "a.mmd", "-o", "folder", "--force").refusal
