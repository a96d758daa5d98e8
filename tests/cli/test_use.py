"""How commands are called, and how not: bad use is one line on stderr and exit code 2."""

from pathlib import Path

import pytest

from cxmapper import __version__
from tests.commandline import Run

COMMANDS = ("demo", "new", "import", "show", "scores", "check", "export")


NO_SCREEN = "There is no screen here to show the window on; for the other commands see: cxmapper --help."


def test_without_a_screen_the_window_says_so(run: Run, seeded: Path) -> None:
    assert run().refusal == NO_SCREEN
    assert run(seeded).refusal == NO_SCREEN
    assert run("window", seeded).refusal == NO_SCREEN


def test_help_names_every_command(run: Run) -> None:
    outcome = run("--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert all(f"\n    {name} " in outcome.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(run: Run, name: str) -> None:
    outcome = run(name, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"usage: cxmapper {name}")


def test_version(run: Run) -> None:
    outcome = run("--version")
    assert (outcome.code, outcome.out, outcome.err) == (0, f"cxmapper {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("exprot a.cxmap -o a.png", "invalid choice: 'exprot' (choose from 'window', 'demo', 'new'"),
        ("--frob", "required: COMMAND"),
        ("show", "required: FILE. See: cxmapper show --help"),
        ("show a b", "Unrecognized arguments: b"),
        ("show a --frob", "Unrecognized arguments: --frob"),
        ("show a --js", "Unrecognized arguments: --js"),
        ("import a.mmd", "required: -o/--output"),
        ("import -o a.cxmap", "required: SOURCE"),
        ("export a.cxmap", "One of the arguments -o/--output --to is required"),
        ("export -o a.png", "required: FILE"),
        ("export a.cxmap -o a.png --to png", "not allowed with argument -o/--output"),
        ("export a.cxmap -o", "Argument -o/--output: expected one argument"),
        ("export a.cxmap -o a.png --lens mood", "Argument --lens: invalid choice: 'mood' (choose from 'experience'"),
        ("export a.cxmap -o a.png --mode draft", "Argument --mode: invalid choice: 'draft'"),
        ("export a.cxmap -o a.png --dpi many", "Argument --dpi: “many” is no number"),
        ("export a.cxmap -o a.png --dpi nan", "Argument --dpi: nan does not lie between 10 and 2400"),
        ("export a.cxmap -o a.png --dpi inf", "Argument --dpi: inf does not lie between"),
        ("export a.cxmap -o a.png --dpi 0", "Argument --dpi: 0 does not lie between"),
        ("export a.cxmap -o a.png --dpi -300", "Argument --dpi: -300 does not lie between"),
        ("export a.cxmap -o a.png --dpi 1e9", "Argument --dpi: 1e9 does not lie between"),
        ("export a.cxmap -o a.png --as-of soon", "Argument --as-of: “soon” is no date; write it as 2026-12-31"),
        ("check a.cxmap --as-of 2026-02-30", "“2026-02-30” is no date"),
        ("check a.cxmap --as-of 31.12.2026", "“31.12.2026” is no date"),
        ("check a.cxmap --fail-on 2", "Argument --fail-on: 2 does not lie between 0 and 1"),
        ("check a.cxmap --fail-on -0.1", "Argument --fail-on: -0.1 does not lie between 0 and 1"),
        ("check a.cxmap --fail-on nan", "Argument --fail-on: nan does not lie between 0 and 1"),
        ("check a.cxmap --fail-on half", "Argument --fail-on: “half” is no number"),
        ("new", "Say which file to make: cxmapper new FILE --template NAME."),
        ("new a.cxmap --template frob", "There is no template “frob”; choose one of: blank, health, retail, service,"),
        ("new a.cxmap --template ../samples/router", "There is no template “../samples/router”"),
        ("demo frob", "Unrecognized arguments: frob"),
    ],
)
def test_bad_use_is_refused_with_one_line(run: Run, here: Path, arguments: str, sentence: str) -> None:
    assert sentence in run(*arguments.split()).refusal
    assert list(here.iterdir()) == []


def test_an_argument_of_several_lines_is_refused_with_one(run: Run) -> None:
    assert "“two lines” is no date" in run("check", "a.cxmap", "--as-of", "two\nlines").refusal


def test_what_would_move_a_terminals_cursor_does_not_reach_it(run: Run) -> None:
    assert run("show", "a\x1b[2J\u202e\u2028.cxmap").refusal == "a [2J  .cxmap does not exist."


@pytest.mark.parametrize("name", ["show", "scores", "check"])
@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("none.cxmap", "none.cxmap does not exist."),
        ("none/none.cxmap", "none/none.cxmap does not exist."),
        ("", ". is a folder"),
        (".", ". is a folder"),
        ("empty.cxmap", "empty.cxmap: This is empty"),
        ("junk.cxmap", "junk.cxmap: Line 1 is not UTF-8 text"),
        ("a" * 5000, "File name too long"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_project_is_refused(run: Run, here: Path, name: str, file: str, sentence: str) -> None:
    (here / "empty.cxmap").touch()
    (here / "junk.cxmap").write_bytes(bytes(range(255, -1, -1)))
    assert sentence in run(name, file).refusal


@pytest.mark.parametrize("file", ["with space.cxmap", "Ü 旅程 رحلة 😀.cxmap", "a'b\"c$(d).cxmap", "a\nb.cxmap"])
def test_a_file_may_have_any_name(run: Run, seeded: Path, file: str) -> None:
    seeded.rename(file)
    assert run("show", file, "--json").code == 0
    assert run("export", file, "--to", "graphml").code == 0
    assert Path(file).with_suffix(".graphml").exists()


def test_a_file_whose_name_begins_with_a_dash_follows_two_dashes(run: Run, seeded: Path) -> None:
    seeded.rename("-x.cxmap")
    assert run("show", "--json", "--", "-x.cxmap").code == 0
    assert run("show", "-x.cxmap").code == 2
