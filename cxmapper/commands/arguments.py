"""What each command is told: its arguments and options, for argparse."""

import argparse
from collections.abc import Callable
from datetime import date

LENSES = (
    *("experience", "expectation", "delivery", "evidence", "ownership"),
    *("personas", "states", "periods", "employees"),
)
MODES = ("review", "capture")


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
