"""The sheet of a persona, as a picture of its own."""

from pathlib import Path

import pytest
from PIL import Image

from cxmapper.files.cxmap import save
from tests.commandline import Run
from tests.drawing.sheets import empty, normal


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    file = tmp_path / "bill.cxmap"
    save(normal(), file)
    return file


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
@pytest.mark.parametrize("name", ["bill", "Bill", "BILL"])
def test_a_persona_is_written_as_a_picture_of_each_kind(run: Run, bill: Path, suffix: str, name: str) -> None:
    outcome = run("export", bill, "-o", f"sheet.{suffix}", "--persona", name)
    assert (outcome.code, outcome.out, outcome.err) == (0, f"Wrote sheet.{suffix}.\n", "")


def test_a_sheet_is_a4_unless_another_size_is_asked_for(run: Run, bill: Path) -> None:
    run("export", bill, "-o", "paper.png", "--persona", "bill", "--dpi", "100")
    run("export", bill, "-o", "screen.png", "--persona", "bill", "--size", "1920x1080")
    run("export", bill, "-o", "paper.svg", "--persona", "bill")
    with Image.open("paper.png") as paper, Image.open("screen.png") as screen:
        assert (paper.size, screen.size) == ((827, 1169), (1920, 1080))
    assert 'width="210mm" height="297mm"' in Path("paper.svg").read_text("utf-8")


def test_the_sheet_is_written_for_those_who_do_not_see_it_too(run: Run, bill: Path) -> None:
    run("export", bill, "-o", "sheet.svg", "--persona", "bill")
    text = Path("sheet.svg").read_text("utf-8")
    assert "<title>Bill</title>" in text
    assert "Goals: Follow the steps and be done, Know whom to ask" in text


def test_small_paper_is_warned_of(run: Run, bill: Path) -> None:
    outcome = run("export", bill, "-o", "sheet.pdf", "--persona", "bill", "--size", "A5")
    assert outcome.warnings == ["On A5 the smallest text is 5.7 pt high, below the 7 pt of print; choose larger paper."]


def test_nobody_of_that_name_is_said_with_who_there_is(run: Run, bill: Path) -> None:
    outcome = run("export", bill, "-o", "sheet.png", "--persona", "Mona")
    assert (outcome.code, outcome.err) == (2, "cxmapper: There is no persona “Mona”; choose one of: “Bill” (bill).\n")
    assert not Path("sheet.png").exists()


def test_a_sheet_is_no_table(run: Run, bill: Path) -> None:
    outcome = run("export", bill, "-o", "sheet.csv", "--persona", "bill")
    assert (outcome.code, outcome.err) == (
        2,
        "cxmapper: The sheet of a persona is a picture; end sheet.csv with one of: .png, .svg, .pdf.\n",
    )


def test_a_persona_of_no_journey_in_a_project_without_any_has_a_sheet(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "empty.cxmap"
    save(empty(), file)
    assert run("export", file, "-o", "sheet.png", "--persona", "nobody").code == 0
