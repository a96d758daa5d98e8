"""The hostile inputs that the project was given, through the command line."""

import csv
import json
import re
import socket
from pathlib import Path

import pytest

from cxmapper.files.cxmap import load, save
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Note, NoteKind, PainPoint, Persona, Stage, Touchpoint, Transition
from tests.commandline import HOSTILE, Run

pytestmark = pytest.mark.skipif(not HOSTILE.is_dir(), reason="no hostile inputs beside the project")

NEVER_XML = re.compile("[\ufffe\uffff]")


def files(folder: str) -> list[Path]:
    return sorted((HOSTILE / folder).iterdir()) if HOSTILE.is_dir() else []


def naughty() -> list[str]:
    strings: list[str] = json.loads((HOSTILE / "naughty-strings.json").read_bytes())
    return [text for text in strings if len(text) <= 2_000]


def project_of(strings: list[str]) -> Project:
    """A journey in which every string is a title, a name and a note."""
    records = [Journey(id="j", title=strings[0]), Stage(id="s", journey_id="j", title=strings[1])]
    for number, text in enumerate(strings):
        order = f"a{number:04}V"
        records += [
            Touchpoint(id=f"t{number}", stage_id="s", title=text, channel=text, order=order),
            Note(id=f"n{number}", kind=NoteKind.QUOTE, text=text, subject_id=f"t{number}", source=text),
            PainPoint(id=f"p{number}", touchpoint_id=f"t{number}", text=text),
            Persona(id=f"m{number}", name=text),
        ]
        if number:
            records.append(Transition(id=f"w{number}", source_id=f"t{number - 1}", target_id=f"t{number}", label=text))
    return Project.build(records)


@pytest.mark.parametrize("name", ["show", "scores", "check"])
def test_hostile_json_is_no_project(run: Run, name: str) -> None:
    paths = files("json")
    assert len(paths) == 318
    for path in paths:
        assert run(name, path, "--json").refusal.startswith(f"{path.name}: "), path.name


def test_hostile_json_cannot_be_drawn(run: Run, here: Path) -> None:
    for path in files("json"):
        assert run("export", path, "-o", "out.png").refusal.startswith(f"{path.name}: "), path.name
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("path", files("xml"), ids=lambda path: path.name)
def test_hostile_xml_is_no_graph_and_asks_nobody(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", forbidden)
    monkeypatch.setattr(socket, "getaddrinfo", forbidden)
    expected = "no GraphML" if path.name.startswith("simple") else "document type"
    assert expected in run("import", path, "-o", "a.cxmap").refusal
    (here / "a.graphml").write_bytes(path.read_bytes())
    assert expected in run("import", "a.graphml", "-o", "a.cxmap").refusal
    assert [left.name for left in here.iterdir()] == ["a.graphml"]


@pytest.mark.parametrize("path", files("csv"), ids=lambda path: path.name)
def test_a_foreign_table_is_no_grid(run: Run, here: Path, path: Path) -> None:
    assert "column" in run("import", path, "-o", "a.cxmap").refusal
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("path", files("csv"), ids=lambda path: path.name)
def test_its_rows_come_through_when_its_first_column_names_touchpoints(run: Run, path: Path) -> None:
    with path.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.reader(file) if any(row)]
    header, *rest = path.read_bytes().split(b"\n", 1)
    columns = [b"touchpoint", *(b"x%d" % number for number in range(1, len(rows[0])))]
    end = b"\r\n" if header.endswith(b"\r") else b"\n"
    Path("a.csv").write_bytes(b",".join(columns) + end + (rest[0] if rest else b""))
    outcome = run("import", "a.csv", "-o", "a.cxmap")
    titles = [row[0] for row in rows[1:] if row[0]]
    assert outcome.code == 0, outcome.err
    assert [touchpoint.title for touchpoint in load(Path("a.cxmap")).ordered(Touchpoint)] == titles


def test_naughty_strings_survive_show_and_reach_no_terminal(run: Run) -> None:
    project = project_of(naughty())
    save(project, Path("a.cxmap"))
    assert run("show", "a.cxmap", "--json").out.encode() == Path("a.cxmap").read_bytes()
    for name in ("show", "check", "scores"):
        outcome = run(name, "a.cxmap")
        assert outcome.code in {0, 1}
        joiners = str.maketrans("", "", "\u200c\u200d")
        assert all(line.translate(joiners).isprintable() for line in outcome.out[:-1].split("\n"))
    assert len(json.loads(run("check", "a.cxmap", "--json").out)) > len(naughty())


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "graphml"])
def test_naughty_strings_survive_export_and_import(run: Run, suffix: str) -> None:
    project = project_of([text for text in naughty() if suffix != "xlsx" or not NEVER_XML.search(text)])
    save(project, Path("a.cxmap"))
    assert run("export", "a.cxmap", "--to", suffix).code == 0
    assert run("import", f"a.{suffix}", "-o", "b.cxmap").code == 0
    there, back = (load(Path(file)).ordered(Touchpoint) for file in ("a.cxmap", "b.cxmap"))
    trim = str if suffix == "graphml" else str.strip  # cells of a grid are read without blanks around them
    assert [(step.title, step.channel) for step in back] == [(trim(step.title), trim(step.channel)) for step in there]


def test_what_no_workbook_can_hold_is_refused(run: Run, here: Path) -> None:
    refused = [text for text in naughty() if NEVER_XML.search(text)]
    assert len(refused) == 1
    save(project_of(["A", *refused]), Path("a.cxmap"))
    assert "XLSX cannot hold a character of" in run("export", "a.cxmap", "--to", "xlsx").refusal
    assert [path.name for path in here.iterdir()] == ["a.cxmap"]


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_naughty_strings_can_be_drawn(run: Run, suffix: str) -> None:
    save(project_of(naughty()), Path("a.cxmap"))
    outcome = run("export", "a.cxmap", "--to", suffix)
    assert (outcome.code, outcome.out) == (0, f"Wrote a.{suffix}.\n")
    assert all("Noto" in warning or "font" in warning for warning in outcome.warnings)
