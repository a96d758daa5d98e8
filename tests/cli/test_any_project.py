"""Whatever a file may hold, every command does its work or says in one line why not."""

import json
from functools import cache
from pathlib import Path
from random import Random

import pytest

from cxmapper.errors import UserError
from cxmapper.files.cxmap import dumps, loads
from tests.commandline import Run
from tests.extremes import extreme, fields_of
from tests.files.every_table import every_table

COMMANDS = (
    "show --json",
    "scores --json",
    "scores",
    "check --json --as-of 0001-01-01",
    "check --as-of 9999-12-31",
    "export -o out.svg --mode review --as-of 9999-12-31",
    "export -o out.png --mode capture --lens ownership --size 800x600",
    "export -o out.pdf --lens delivery --size A4 --as-of 0001-01-01",
    "export -o out.csv",
    "export -o out.xlsx",
    "export -o out.graphml",
)


@cache
def odd_project(seed: int) -> bytes:
    """A project with many values at their edges, those that do not fit together left out."""
    random = Random(seed)
    document = json.loads(dumps(every_table()))
    tables = [name for name, table in document.items() if isinstance(table, list)]
    for _ in range(40):
        table = random.choice([*tables, "project"])
        record = random.choice(document[table]) if table in tables else document["project"]
        field = random.choice([name for name in fields_of(table) if name != "id" and "_id" not in name])
        before = record[field]
        record[field] = extreme(fields_of(table)[field], random)
        try:
            loads(json.dumps(document).encode())
        except UserError:
            record[field] = before
    return dumps(loads(json.dumps(document).encode()))


@pytest.mark.parametrize("seed", range(15))
def test_every_command_ends_in_order(run: Run, seed: int) -> None:
    Path("odd.cxmap").write_bytes(odd_project(seed))
    for command in COMMANDS:
        name, *options = command.split()
        outcome = run(name, "odd.cxmap", *options)
        assert outcome.code in {0, 1} or outcome.refusal.isprintable(), command
        if "--json" in options:
            json.loads(outcome.out)


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "graphml"])
@pytest.mark.parametrize("seed", range(10))
def test_what_was_exported_can_be_read(run: Run, seed: int, suffix: str) -> None:
    Path("odd.cxmap").write_bytes(odd_project(seed))
    if run("export", "odd.cxmap", "--to", suffix).code == 0:
        assert run("import", f"odd.{suffix}", "-o", "back.cxmap").code == 0
