"""The command line: exit 0 done, 1 a check found something, 2 one line on stderr for bad use or bad input."""

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from cxmapper import __version__
from cxmapper.commands import BAD, DONE
from cxmapper.commands.arguments import COMMANDS
from cxmapper.errors import UserError
from cxmapper.wording import one_line

_MODULES = {"import": "importing"}


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
