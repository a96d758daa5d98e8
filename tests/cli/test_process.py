"""`cxmapper` as a process of its own: pipes, signals, locales."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from cxmapper.files.cxmap import save
from tests.commandline import Outcome, command, environment, process
from tests.files.every_table import every_table
from tests.journeys import seeded_journey

on_posix = pytest.mark.skipif(os.name != "posix", reason="pipes and signals of POSIX")


@pytest.fixture
def large(here: Path) -> Path:
    """More than a pipe holds."""
    path = here / "large.cxmap"
    save(seeded_journey(400), path)
    return path


def read_by_line(lines: int, *arguments: object) -> Outcome:
    """What `cxmapper` does when its reader goes after so many lines."""
    running = subprocess.Popen(command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    out = b"".join(running.stdout.readline() for _ in range(lines))
    running.stdout.close()
    err = running.stderr.read()
    running.stderr.close()
    return Outcome(running.wait(), out.decode(), err.decode())


def in_shell(redirection: str, *arguments: object) -> Outcome:
    """Run `cxmapper` with a redirection of the shell."""
    line = ["sh", "-c", f'exec "$@" {redirection}', "sh", *command(*arguments)]
    done = subprocess.run(line, capture_output=True, env=environment(), check=False, text=True)
    return Outcome(done.returncode, done.stdout, done.stderr)


def stopped(by: signal.Signals, *arguments: object) -> Outcome:
    """Stop `cxmapper` as soon as it has a temporary file in the working folder.

    It is started as from a terminal: what this process ignores, as all below nohup does, it does not.
    """
    running = subprocess.Popen(
        command(*arguments),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        text=True,
        preexec_fn=lambda: signal.signal(by, signal.SIG_DFL),  # noqa: PLW1509 - no thread of ours holds a lock here
    )
    started = time.monotonic()
    while not list(Path().glob(".*")) and running.poll() is None and time.monotonic() < started + 60:
        time.sleep(0.001)
    running.send_signal(by)
    out, err = running.communicate()
    return Outcome(running.returncode, out, err)


def test_a_command_runs_as_a_module(here: Path) -> None:
    assert process("new", "a.cxmap") == Outcome(0, "Made a.cxmap from the template blank.\n", "")
    assert (here / "a.cxmap").exists()


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_json_is_utf_8_in_every_locale(locale: dict[str, str]) -> None:
    save(every_table(), Path("a.cxmap"))
    outcome = process("show", "a.cxmap", "--json", **locale)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.encode() == Path("a.cxmap").read_bytes()
    assert "Ü" in json.loads(outcome.out)["project"]["title"]
    assert process("show", "a.cxmap", **locale).out.startswith("Router “Ü”\n")


def test_bad_input_is_one_line_in_every_locale() -> None:
    assert process("show", "nö.cxmap", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0").refusal.endswith(
        ".cxmap does not exist."
    )


def test_no_locale_makes_a_picture_complain() -> None:
    assert process("demo", LC_ALL="C").err == ""


def test_bad_use_is_one_line() -> None:
    assert "invalid choice: 'frob'" in process("frob").refusal
    assert "no screen here" in process().refusal


def test_no_temporary_file_remains_beside_what_was_written(here: Path) -> None:
    assert process("demo").code == 0
    assert [path.name for path in here.iterdir()] == ["cxmapper-demo.png"]


@on_posix
def test_a_reader_that_has_had_enough_is_no_error(large: Path) -> None:
    assert read_by_line(1, "show", large, "--json") == Outcome(0, "{\n", "")


@on_posix
@pytest.mark.parametrize("arguments", [["new", "--list"], ["--help"], ["show", "--help"], ["--version"]])
def test_nor_is_one_that_never_reads(arguments: list[str]) -> None:
    assert read_by_line(0, *arguments) == Outcome(0, "", "")


@on_posix
def test_bad_input_is_an_error_all_the_same() -> None:
    outcome = read_by_line(0, "show", "none.cxmap")
    assert outcome.refusal == "none.cxmap does not exist."


@on_posix
def test_a_closed_output_is_no_error() -> None:
    assert in_shell(">&-", "new", "--list") == Outcome(0, "", "")
    assert in_shell("2>&-", "frob") == Outcome(2, "", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("arguments", [["new", "--list"], ["show", "large.cxmap", "--json"], ["--help"]])
def test_an_output_that_is_full_is_said(large: Path, arguments: list[str]) -> None:
    assert large.exists()
    assert in_shell(">/dev/full", *arguments).refusal == "The output could not be used: No space left on device."


@on_posix
@pytest.mark.parametrize("by", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("name", ["out.png", "out.pdf"])
def test_who_is_stopped_while_writing_says_so_and_leaves_nothing_behind(
    large: Path, here: Path, by: str, name: str
) -> None:
    (here / name).write_text("old")
    outcome = stopped(signal.Signals[by], "export", large, "-o", name, "--dpi", 200)
    assert outcome.refusal == "Stopped."
    assert {path.name for path in here.iterdir()} == {"large.cxmap", name}
    assert (here / name).read_text() == "old"
