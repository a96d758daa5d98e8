"""Projects from templates, and the built-in sample."""

import json
from pathlib import Path

import pytest
from PIL import Image

from tests.commandline import Run

TEMPLATES = ["blank", "health", "retail", "service", "service-blueprint", "software-onboarding"]


def test_the_templates_are_listed(run: Run, here: Path) -> None:
    outcome = run("new", "--list")
    assert (outcome.code, outcome.out.split(), outcome.err) == (0, TEMPLATES, "")
    assert list(here.iterdir()) == []


def test_without_a_template_it_is_blank(run: Run) -> None:
    outcome = run("new", "a.cxmap")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "Made a.cxmap from the template blank.\n"
    assert json.loads(Path("a.cxmap").read_bytes())["touchpoints"] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_makes_a_project_that_can_be_drawn_and_checked(run: Run, name: str) -> None:
    assert run("new", "a.cxmap", "--template", name).code == 0
    document = json.loads(run("show", "a.cxmap", "--json").out)
    assert bool(document["touchpoints"]) is (name != "blank")
    assert run("export", "a.cxmap", "-o", "a.png").code == 0
    assert run("check", "a.cxmap", "--json").code in {0, 1}
    assert run("scores", "a.cxmap", "--json").code == 0


def test_an_existing_file_is_refused_and_stays(run: Run) -> None:
    Path("a.cxmap").write_text("mine")
    assert run("new", "a.cxmap").refusal == "a.cxmap is there already; choose another name or add --force."
    assert Path("a.cxmap").read_text() == "mine"


def test_force_replaces_it(run: Run) -> None:
    Path("a.cxmap").write_text("mine")
    assert run("new", "a.cxmap", "--force", "--template", "retail").code == 0
    assert json.loads(Path("a.cxmap").read_bytes())["format_version"] == 1


def test_force_does_not_replace_a_folder(run: Run, here: Path) -> None:
    (here / "folder").mkdir()
    assert "folder is a folder" in run("new", "folder", "--force").refusal


@pytest.mark.parametrize(
    ("file", "sentence"),
    [("none/a.cxmap", "No such file or directory"), ("a" * 300, "File name too long"), ("", "is there already")],
)
def test_a_place_that_cannot_be_written_is_refused(run: Run, file: str, sentence: str) -> None:
    assert sentence in run("new", file).refusal


def test_demo_without_a_screen_writes_a_picture_here_and_says_so(run: Run, here: Path) -> None:
    outcome = run("demo")
    assert (outcome.code, outcome.err) == (0, "")
    assert "Wrote cxmapper-demo.png." in outcome.out
    assert [path.name for path in here.iterdir()] == ["cxmapper-demo.png"]
    with Image.open("cxmapper-demo.png") as picture:
        assert picture.format == "PNG"
        assert min(picture.size) > 500


@pytest.mark.parametrize(("name", "start"), [("a.svg", b"<svg"), ("a.pdf", b"%PDF-"), ("a.PNG", b"\x89PNG")])
def test_demo_exports_to_any_picture(run: Run, here: Path, name: str, start: bytes) -> None:
    outcome = run("demo", "--export", name)
    assert (outcome.code, outcome.err, outcome.out) == (0, "", f"Wrote {name}.\n")
    assert start in Path(name).read_bytes()[:200]
    assert [path.name for path in here.iterdir()] == [name]


def test_demo_exports_to_nothing_but_pictures(run: Run) -> None:
    assert run("demo", "--export", "a.csv").refusal == (
        "a.csv is no picture; end its name with one of: .png, .svg, .pdf."
    )


@pytest.mark.parametrize("name", ["map.png", "map.CSV", "map.graphml"])
def test_a_project_does_not_pass_for_a_picture_or_table(run: Run, here: Path, name: str) -> None:
    assert "end it with .cxmap" in run("new", name).refusal
    (here / "a.csv").write_text("Touchpoint\nAsk\n")
    assert "end it with .cxmap" in run("import", "a.csv", "-o", name, "--force").refusal
    assert not (here / name).exists()
