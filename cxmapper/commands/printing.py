"""What commands print: lines, one JSON document, warnings."""

import json
import sys
from collections.abc import Iterable

from cxmapper.commands import DONE
from cxmapper.wording import one_line


def print_lines(lines: Iterable[str]) -> None:
    """Foreign text, a line each."""
    for line in lines:
        sys.stdout.write(f"{one_line(line)}\n")


def print_json(document: object) -> int:
    """One document, and nothing else."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n")
    return DONE


def warn(warnings: Iterable[str]) -> None:
    """Warnings, a line each, on stderr."""
    for warning in warnings:
        sys.stderr.write(f"cxmapper: warning: {one_line(warning)}\n")
