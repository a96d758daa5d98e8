"""The command line: exit 0 done, 1 a check found something, 2 one line on stderr for bad use or bad input."""

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from cxmapper import __version__
from cxmapper.commands import BAD, DONE
from cxmapper.errors import UserError
from cxmapper.wording import one_line

LENSES = (
    *("experience", "expectation", "delivery", "evidence", "ownership"),
    *("personas", "states", "periods", "employees"),
)
MODES = ("review", "capture")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    _prepare_streams()
    _stop_in_order()
    code = DONE
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go_of_stdout()  # who reads has had enough, as `head` has
    except OSError as error:
        if error.filename is None:
            _let_go_of_stdout()
        return _complain(f"{error.filename or 'The output'} could not be used: {error.strerror or error}.")
    return code


def _run(arguments: list[str]) -> int:
    try:
        options = _parser().parse_args(_with_command(arguments))
        return _function(options.command)(options)
    except UserError as error:
        return _complain(str(error))
    except KeyboardInterrupt:
        return _complain("Stopped.")
    except SystemExit:  # argparse has printed the help or the version
        return DONE


def _complain(sentence: str) -> int:
    sys.stderr.write(f"cxmapper: {one_line(sentence)}\n")
    return BAD


def _prepare_streams() -> None:
    """Titles have every script; a terminal that cannot show a character gets a substitute and no traceback."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # the caller has closed it
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115 - for as long as the process runs
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _stop_in_order() -> None:
    """Whatever ends the process, what is half written is cleared away. `nohup` goes on without its terminal."""
    for name in ("SIGTERM", "SIGHUP"):  # Windows has no terminal that hangs up
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)


def _let_go_of_stdout() -> None:
    """Python would complain once more while it closes a stdout that cannot be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _function(command: str) -> Callable[[argparse.Namespace], int]:
    function: Callable[[argparse.Namespace], int] = import_module(
        f"cxmapper.commands.{_MODULES.get(command, command)}"
    ).run
    return function


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UserError(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")


def _with_command(arguments: list[str]) -> list[str]:
    """`cxmapper` and `cxmapper FILE` open the window; what is neither there nor named as a file is no FILE."""
    if not arguments:
        return ["window"]
    first = arguments[0]
    if first in COMMANDS or first.startswith("-") or not (Path(first).suffix or Path(first).exists()):
        return arguments
    return ["window", *arguments]


def _parser() -> _Parser:
    parser = _Parser(
        prog="cxmapper",
        description="Customer-journey maps: a true graph of touchpoints, with the evidence behind every mark.",
        epilog="cxmapper FILE opens the window. Each command has its own --help.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"cxmapper {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    for name, (summary, declare) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        declare(command)
        command.set_defaults(command=name)
    return parser


def _window(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", metavar="FILE")


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--export", metavar="OUT", help="write the picture to OUT (.png, .svg, .pdf)")


def _new(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", metavar="FILE")
    command.add_argument("--template", default="blank", metavar="NAME", help="see --list (default: blank)")
    command.add_argument("--list", action="store_true", help="list the templates")
    _force(command)


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("source", metavar="SOURCE", help="Mermaid journey, CSV/XLSX grid or GraphML")
    command.add_argument("-o", "--output", required=True, metavar="FILE")
    _force(command)


def _feedback(command: argparse.ArgumentParser) -> None:
    _file(command)
    command.add_argument("survey", metavar="SURVEY", help="CSV, TSV, XLSX or Parquet")
    how = command.add_mutually_exclusive_group()
    how.add_argument("--map", metavar="MAP", help="what the columns are (default: as an earlier survey's were)")
    how.add_argument("--guess", action="store_true", help="print a map to edit, and change nothing")
    command.add_argument("--period", default="", metavar="P", help="2026, 2026-Q3, 2026-09 or a wave, for all answers")
    command.add_argument("--engine", metavar="E", help="spark or spark://… in place of the embedded one")
    command.add_argument("-o", "--output", metavar="FILE", help="leave FILE as it is and write this one")
    command.add_argument(
        "--force", action="store_true", help="replace an existing output, and what SURVEY brought before"
    )


def _events(command: argparse.ArgumentParser) -> None:
    _file(command)
    command.add_argument("log", metavar="LOG", help="CSV, TSV, XLSX, Parquet, XES or gzipped XES")
    for name in ("case", "activity", "time"):
        command.add_argument(
            f"--{name}", metavar=name[0].upper(), help=f"the column of the {name} (default: as in XES)"
        )
    how = command.add_mutually_exclusive_group()
    how.add_argument("--map", metavar="MAP", help="for which touchpoint an activity stands (default: the same name)")
    how.add_argument("--guess", action="store_true", help="print a map to edit, and change nothing")
    command.add_argument("--journey", metavar="ID", help="id or title (default: the first current journey)")
    command.add_argument(
        "--add", type=_fraction, metavar="SHARE", help="draw ways that nobody drew, from this share (0–1) upwards"
    )
    command.add_argument("--engine", metavar="E", help="spark or spark://… in place of the embedded one")
    command.add_argument("-o", "--output", metavar="FILE", help="leave FILE as it is and write this one")
    _json(command, "print what directly follows what as JSON; without -o nothing is changed")
    command.add_argument("--force", action="store_true", help="replace an existing output")


def _show(command: argparse.ArgumentParser) -> None:
    _file(command)
    _json(command, "print the whole document")


def _scores(command: argparse.ArgumentParser) -> None:
    _file(command)
    _json(command, "print rows as JSON")


def _check(command: argparse.ArgumentParser) -> None:
    _file(command)
    _json(command, "print rows as JSON")
    command.add_argument("--fail-on", type=_fraction, metavar="P", help="exit 1 only from this priority upwards")
    _as_of(command)


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE")
    where = command.add_mutually_exclusive_group(required=True)
    where.add_argument("-o", "--output", metavar="OUT", help="its suffix names the format")
    where.add_argument("--to", metavar="SUFFIX", help="write each FILE beside itself with this suffix")
    command.add_argument("--journey", metavar="ID", help="id or title (default: the first current journey)")
    command.add_argument("--lens", choices=LENSES, default=LENSES[0])
    command.add_argument("--theme", default="light", metavar="T", help="light or dark")
    command.add_argument("--focus", metavar="PERSONA", help="id or name of the persona in focus")
    command.add_argument("--persona", metavar="PERSONA", help="the sheet of a persona (id or name) in place of a map")
    command.add_argument("--mode", choices=MODES, default=MODES[0], help="capture shows no ghosts and no findings")
    command.add_argument("--fold", nargs="*", metavar="STAGE", help="fold these stages (without names: all) to a card")
    command.add_argument("--size", metavar="S", help="A0 … A5, or pixels such as 1920x1080")
    command.add_argument("--dpi", type=_dpi, metavar="N", help="dots per inch (paper: 300)")
    _as_of(command)


def _file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE")


def _json(command: argparse.ArgumentParser, help_: str) -> None:
    command.add_argument("--json", action="store_true", help=help_)


def _force(command: argparse.ArgumentParser) -> None:
    command.add_argument("--force", action="store_true", help="replace an existing FILE")


def _as_of(command: argparse.ArgumentParser) -> None:
    command.add_argument("--as-of", type=_date, default=None, metavar="DATE", help="the day that counts as today")


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no date; write it as 2026-12-31") from error


def _fraction(text: str) -> float:
    number = _number(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text} does not lie between 0 and 1")
    return number


def _dpi(text: str) -> float:
    number = _number(text)
    if not 10 <= number <= 2400:
        raise argparse.ArgumentTypeError(f"{text} does not lie between 10 and 2400")
    return number


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no number") from error


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "window": ("open the window", _window),
    "demo": ("show the built-in sample", _demo),
    "new": ("make a project from a template", _new),
    "import": ("read a Mermaid journey, a CSV/XLSX grid or GraphML", _import),
    "feedback": ("read a survey's answers into scores", _feedback),
    "events": ("count who really goes where from an event log", _events),
    "show": ("print what a project holds", _show),
    "scores": ("print the measured scores with n and interval", _scores),
    "check": ("print what hurts and what is missing", _check),
    "export": ("write a map as PNG, SVG, PDF, CSV, XLSX or GraphML", _export),
}
"""Name → what it does in words, and its arguments; each is a module of `cxmapper.commands`."""

_MODULES = {"import": "importing"}
