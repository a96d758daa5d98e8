"""Maps and tables out of projects."""

import csv
import io
import os
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from cxmapper.commands.arguments import LENSES, MODES
from cxmapper.drawing.look import Lens, Mode
from cxmapper.files.cxmap import dumps, load, save
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Persona, ProjectInfo, Stage, Touchpoint
from tests.commandline import Run

STARTS = {
    ".png": b"\x89PNG",
    ".svg": b"<svg",
    ".pdf": b"%PDF-",
    ".csv": b"\xef\xbb\xbf",
    ".xlsx": b"PK",
    ".graphml": b"<",
}


def two_journeys() -> str:
    records = [
        Persona(id="p1", name="Maria"),
        Persona(id="p2", name="Bill"),
        Journey(id="j1", title="Buying", order="A", persona_ids=("p1", "p2")),
        Journey(id="j2", title="Returning", order="B", persona_ids=("p1", "p2")),
    ]
    for number in "12":
        records.append(Stage(id=f"s{number}", journey_id=f"j{number}", title="First"))
        records.append(Touchpoint(id=f"t{number}", stage_id=f"s{number}", title=f"Step{number}"))
    save(Project.build(records), Path("two.cxmap"))
    return "two.cxmap"


@pytest.mark.parametrize("suffix", [*STARTS, ".PNG", ".Svg", ".XLSX"])
def test_every_suffix_names_a_format(run: Run, seeded: Path, suffix: str) -> None:
    outcome = run("export", seeded, "-o", f"out{suffix}")
    assert (outcome.code, outcome.out) == (0, f"Wrote out{suffix}.\n")
    assert outcome.warnings == [] or suffix.lower() in {".csv", ".xlsx", ".graphml"}
    assert Path(f"out{suffix}").read_bytes().startswith(STARTS[suffix.lower()])


def test_tables_hold_a_row_per_touchpoint(run: Run, seeded: Path) -> None:
    run("export", seeded, "-o", "out.csv")
    rows = list(csv.reader(io.StringIO(Path("out.csv").read_text("utf-8-sig"))))
    assert len(rows) == 1 + 12
    run("export", seeded, "-o", "out.xlsx")
    with zipfile.ZipFile("out.xlsx") as book:
        assert book.read("xl/worksheets/sheet1.xml").count(b"<row ") == 1 + 12


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "graphml"])
def test_what_was_exported_can_be_imported(run: Run, seeded: Path, suffix: str) -> None:
    run("export", seeded, "--to", suffix)
    assert run("import", f"seeded.{suffix}", "-o", "back.cxmap").code == 0
    there, back = (load(Path(file)).ordered(Touchpoint) for file in ("seeded.cxmap", "back.cxmap"))
    assert sorted(touchpoint.title for touchpoint in back) == sorted(touchpoint.title for touchpoint in there)


@pytest.mark.parametrize("to", ["svg", ".svg", "SVG"])
def test_several_files_are_each_written_beside_themselves(run: Run, seeded: Path, here: Path, to: str) -> None:
    (here / "sub").mkdir()
    other = Path("sub/other.file.cxmap")
    other.write_bytes(seeded.read_bytes())
    outcome = run("export", "seeded.cxmap", other, "--to", to)
    assert (outcome.code, outcome.out) == (0, "Wrote seeded.svg.\nWrote sub/other.file.svg.\n")
    assert Path("seeded.svg").read_bytes() == Path("sub/other.file.svg").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("seeded.cxmap seeded.cxmap -o out.png", "Several files need --to SUFFIX in place of -o"),
        ("seeded.cxmap -o out.bmp", "out.bmp names no format that can be written; choose one of: .png, .svg, .pdf,"),
        ("seeded.cxmap -o out", "out names no format"),
        ("seeded.cxmap -o .", ". names no format"),
        ("seeded.cxmap -o seeded.cxmap", "seeded.cxmap is the file that is read"),
        ("seeded.cxmap -o other.cxmap", "other.cxmap names no format"),
        ("seeded.cxmap --to cxmap", "--to cxmap names no format"),
        ("seeded.cxmap --to folder/out.png", "--to folder/out.png names no format"),
        ("seeded.cxmap --to .", "--to . names no format"),
        ("seeded.cxmap -o folder.png", "folder"),
        ("seeded.cxmap -o folder.csv", "folder"),
        ("seeded.cxmap -o none/out.png", "No such file or directory"),
        ("seeded.cxmap -o none/out.svg", "No such file or directory"),
        ("seeded.cxmap -o none/out.pdf", "No such file or directory"),
        ("seeded.cxmap -o none/out.csv", "No such file or directory"),
        ("seeded.cxmap -o none/out.xlsx", "No such file or directory"),
        ("seeded.cxmap -o none/out.graphml", "No such file or directory"),
        ("seeded.cxmap -o seeded.cxmap/out.png", "Not a directory"),
        ("none.cxmap -o out.png", "none.cxmap does not exist."),
        ("folder.png --to svg", "folder.png is a folder"),
        ("seeded.cxmap -o out.png --journey Nothing", "There is no journey “Nothing”; choose one of: “Seeded journey”"),
        ("seeded.cxmap -o out.csv --journey Nothing", "There is no journey “Nothing”"),
        (
            "seeded.cxmap -o out.png --focus Nobody",
            "There is no persona “Nobody” on the journey; choose one of: Maria",
        ),
        ("seeded.cxmap -o out.png --theme plaid", "There is no theme “plaid”; choose one of: dark, light."),
        ("seeded.cxmap -o out.png --theme ../themes/dark", "There is no theme “../themes/dark”"),
        ("seeded.cxmap -o out.png --fold Nowhere", "There is no stage “Nowhere” to fold; choose among: “Stage 1”"),
        ("seeded.cxmap -o out.png --size A9", "“A9” is no size; give a paper size from A0 to A5 or pixels"),
        ("seeded.cxmap -o out.png --size 0x0", "A picture of 0 × 0 pixels is empty"),
        ("seeded.cxmap -o out.png --size 100x0", "A picture of 100 × 0 pixels is empty"),
        ("seeded.cxmap -o out.png --size 99999x99999", "A picture of 99,999 × 99,999 pixels is too large"),
        ("seeded.cxmap -o out.png --size -1x100", "no size"),
        ("seeded.cxmap -o out.png --size 1e3x1e3", "“1e3x1e3” is no size"),
        ("seeded.cxmap -o out.png --size nanxnan", "“nanxnan” is no size"),
        ("seeded.cxmap -o out.png --dpi 2400", "pixels is too large"),
    ],
)
def test_what_cannot_be_exported_is_refused_and_nothing_written(
    run: Run, seeded: Path, here: Path, arguments: str, sentence: str
) -> None:
    for name in ("folder.png", "folder.csv"):
        (here / name).mkdir()
    before = seeded.read_bytes()
    outcome = run("export", *arguments.replace("--size -", "--size=-").split())
    assert sentence in outcome.refusal
    assert {path.name for path in here.iterdir()} == {"seeded.cxmap", "folder.png", "folder.csv"}
    assert seeded.read_bytes() == before


def test_a_project_is_never_written_over_whatever_its_name(run: Run, seeded: Path) -> None:
    before = seeded.read_bytes()
    Path("map.png").write_bytes(before)
    os.link("map.png", "link.svg")
    for arguments in (("-o", "map.png"), ("-o", "./link.svg"), ("--to", "png")):
        assert "is the file that is read" in run("export", "map.png", *arguments).refusal
    assert Path("map.png").read_bytes() == before


def test_a_project_without_a_journey_has_nothing_to_draw(run: Run, here: Path) -> None:
    save(Project.build([ProjectInfo(id="p", title="Empty")]), Path("empty.cxmap"))
    for suffix in STARTS:
        assert "The project has no journey" in run("export", "empty.cxmap", "-o", f"out{suffix}").refusal
    assert [path.name for path in here.iterdir()] == ["empty.cxmap"]


@pytest.mark.parametrize("suffix", STARTS)
@pytest.mark.parametrize("count", [0, 1])
def test_an_empty_journey_and_one_of_one_touchpoint_can_be_exported(run: Run, suffix: str, count: int) -> None:
    records = [Journey(id="j", title=""), *[Stage(id="s", journey_id="j", title="")] * count]
    save(Project.build([*records, *[Touchpoint(id="t", stage_id="s", title="")] * count]), Path("a.cxmap"))
    outcome = run("export", "a.cxmap", "-o", f"out{suffix}")
    assert (outcome.code, outcome.err) == (0, "")


@pytest.mark.parametrize(
    ("wanted", "drawn"),
    [([], "Step1"), (["--journey", "j2"], "Step2"), (["--journey", "Returning"], "Step2")],
)
@pytest.mark.parametrize("suffix", ["svg", "csv", "graphml"])
def test_a_journey_is_chosen_by_id_or_title(run: Run, wanted: list[str], drawn: str, suffix: str) -> None:
    assert run("export", two_journeys(), "--to", suffix, *wanted).code == 0
    text = Path(f"two.{suffix}").read_text("utf-8")
    assert {step for step in ("Step1", "Step2") if step in text} == {drawn}


@pytest.mark.parametrize("wanted", ["p1", "Bill", "bill"])
def test_a_persona_in_focus_is_chosen_by_id_or_name(run: Run, seeded: Path, wanted: str) -> None:
    for persona, file in (("p0", "maria.svg"), ("p1", "bill.svg"), (wanted, "wanted.svg")):
        assert run("export", seeded, "-o", file, "--focus", persona).code == 0
    assert Path("wanted.svg").read_bytes() == Path("bill.svg").read_bytes()
    assert Path("wanted.svg").read_bytes() != Path("maria.svg").read_bytes()


def test_focus_lens_theme_mode_and_folding_each_change_the_picture(run: Run, seeded: Path) -> None:
    options = [
        [],
        ["--focus", "Bill"],
        ["--focus", "Maria"],
        ["--theme", "dark"],
        ["--mode", "capture"],
        ["--fold"],
        ["--fold", "Stage 1"],
        *(["--lens", lens] for lens in ("expectation", "delivery", "evidence", "ownership")),
    ]
    pictures = set()
    for chosen in options:
        assert run("export", seeded, "-o", "out.svg", *chosen).code == 0
        pictures.add(Path("out.svg").read_bytes())
    # Without a focus one of the two personas is in it all the same.
    assert len(pictures) == len(options) - 1


def test_every_lens_and_mode_of_the_map_can_be_asked_for() -> None:
    assert {*LENSES, *MODES} == {*Lens, *Mode}


def test_a_folded_stage_hides_its_touchpoints(run: Run, seeded: Path) -> None:
    def cards(*fold: str) -> set[str]:
        assert run("export", seeded, "-o", "out.svg", *fold).code == 0
        return {f"t{number}" for number in range(12) if f'data-record="t{number}"' in Path("out.svg").read_text()}

    assert len(cards()) == 12
    assert cards("--fold", "Stage 1", "s1") == {f"t{number}" for number in range(3, 12)}
    assert cards("--fold") == set()


@pytest.mark.parametrize(("size", "pixels"), [("640x480", (640, 480)), ("1x1", (1, 1)), ("30×2000", (30, 2000))])
def test_a_picture_has_the_size_asked_for(run: Run, seeded: Path, size: str, pixels: tuple[int, int]) -> None:
    assert run("export", seeded, "-o", "out.png", "--size", size).code == 0
    with Image.open("out.png") as picture:
        assert picture.size == pixels


def test_paper_has_dots_per_inch(run: Run, seeded: Path) -> None:
    assert run("export", seeded, "-o", "out.png", "--size", "a3", "--dpi", "50").code == 0
    with Image.open("out.png") as picture:
        assert set(picture.size) == {827, 585}  # 420 × 297 mm, lying or upright
        assert picture.info["dpi"] == pytest.approx((50, 50), abs=0.1)


@pytest.mark.parametrize("suffix", STARTS)
def test_an_existing_picture_or_table_is_replaced(run: Run, seeded: Path, here: Path, suffix: str) -> None:
    out = Path(f"out{suffix}")
    out.write_text("old")
    out.chmod(0o640)
    assert run("export", seeded, "-o", out).code == 0
    assert out.read_bytes().startswith(STARTS[suffix])
    assert out.stat().st_mode & 0o777 == 0o640
    assert {path.name for path in here.iterdir()} == {"seeded.cxmap", out.name}


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="no folder that nobody, not even root, may write to")
@pytest.mark.parametrize("suffix", STARTS)
def test_a_folder_that_may_not_be_written_is_refused(run: Run, seeded: Path, suffix: str) -> None:
    assert "could not be written: " in run("export", seeded, "-o", f"/sys/out{suffix}").refusal


def test_files_after_one_that_is_bad_are_not_written_and_those_before_are(run: Run, seeded: Path, here: Path) -> None:
    Path("bad.cxmap").write_text("{")
    Path("later.cxmap").write_bytes(seeded.read_bytes())
    outcome = run("export", "seeded.cxmap", "bad.cxmap", "later.cxmap", "--to", "svg")
    assert (outcome.code, outcome.out) == (2, "Wrote seeded.svg.\n")
    assert "bad.cxmap: Line 1 is not valid JSON" in outcome.complaint
    assert not (here / "later.svg").exists()


def test_exporting_leaves_the_project_alone(run: Run, seeded: Path) -> None:
    before = dumps(load(seeded)), seeded.stat().st_mtime_ns
    assert run("export", seeded, "-o", "out.png").code == 0
    assert (dumps(load(seeded)), seeded.stat().st_mtime_ns) == before


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_size_at_which_nobody_can_read_is_warned_of(run: Run, seeded: Path, suffix: str) -> None:
    (warning,) = run("export", seeded, "-o", f"a{suffix}", "--size", "320x200").warnings
    assert warning == (
        "At 320 × 200 pixels no text of the map is legible; choose a larger size, or fold stages (--fold)."
    )
    assert run("export", seeded, "-o", f"a{suffix}", "--size", "3840x2160").warnings == []
