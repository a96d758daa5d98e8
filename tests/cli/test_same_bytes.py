"""One project gives the same bytes in every process of a machine, however it hashes and whatever the time zone."""

from pathlib import Path

import pytest

from cxmapper.resources import resource
from tests.commandline import process

PROCESSES = ({"PYTHONHASHSEED": "0", "TZ": "UTC"}, {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Auckland"})
ROUTER = resource("samples/router.cxmap")


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf", "csv", "xlsx", "graphml"])
def test_what_is_exported(suffix: str) -> None:
    for number, variables in enumerate(PROCESSES):
        assert process("export", ROUTER, "-o", f"{number}.{suffix}", "--as-of", "2026-11-22", **variables).code == 0
    assert Path(f"0.{suffix}").read_bytes() == Path(f"1.{suffix}").read_bytes()


def test_pages_of_a_long_map(seeded: Path) -> None:
    for number, variables in enumerate(PROCESSES):
        arguments = ("--size", "A4", "--as-of", "2026-11-22")
        assert process("export", seeded, "-o", f"{number}.pdf", *arguments, **variables).code == 0
    assert Path("0.pdf").read_bytes() == Path("1.pdf").read_bytes()


@pytest.mark.parametrize("arguments", ["show", "scores", "check --as-of 2026-11-22"])
def test_what_is_printed(arguments: str) -> None:
    name, *options = arguments.split()
    first, second = (process(name, ROUTER, "--json", *options, **variables) for variables in PROCESSES)
    assert first == second


def test_what_is_imported() -> None:
    assert process("export", ROUTER, "-o", "router.graphml").code == 0
    assert process("export", ROUTER, "-o", "router.csv").code == 0
    for suffix in ("graphml", "csv"):
        for number, variables in enumerate(PROCESSES):
            assert process("import", f"router.{suffix}", "-o", f"{number}.{suffix}.cxmap", **variables).code == 0
        assert Path(f"0.{suffix}.cxmap").read_bytes() == Path(f"1.{suffix}.cxmap").read_bytes()
