"""Running `cxmapper` in tests: within this process, fast, or as a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HOSTILE = Path(__file__).parents[1].parent / "shared/data/hostile"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Exit code, stdout and stderr of a command."""

    code: int
    out: str
    err: str

    @property
    def refusal(self) -> str:
        """The one sentence with which bad use or bad input was refused."""
        assert (self.code, self.out) == (2, "")
        return self.complaint

    @property
    def complaint(self) -> str:
        """The one line on stderr, without the name of the program."""
        assert self.err.count("\n") == 1
        assert self.err.startswith("cxmapper: ")
        assert self.err.endswith("\n")
        sentence = self.err[len("cxmapper: ") : -1]
        assert "Traceback" not in sentence
        return sentence

    @property
    def warnings(self) -> list[str]:
        """What a command that did its work warned of."""
        assert self.code == 0
        lines = self.err.splitlines()
        assert all(line.startswith("cxmapper: warning: ") for line in lines)
        return [line.removeprefix("cxmapper: warning: ") for line in lines]


Run = Callable[..., Outcome]


def environment(**variables: str) -> dict[str, str]:
    """This process's environment with other variables, without what changes how Python writes."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", **variables}


def command(*arguments: object) -> list[str]:
    """`cxmapper` with these arguments, as a command line of the system."""
    return [sys.executable, "-m", "cxmapper", *map(str, arguments)]


def process(*arguments: object, **variables: str) -> Outcome:
    """Run `cxmapper` as a process of its own."""
    done = subprocess.run(command(*arguments), capture_output=True, env=environment(**variables), check=False)
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
