"""What the README says can be typed can be typed."""

import re
import shlex
from pathlib import Path

from cxmapper.commands.arguments import COMMANDS
from tests.commandline import Run

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


def test_every_command_of_the_readme_works_in_turn(run: Run) -> None:
    Path("journey.mmd").write_text("journey\n  title Buy\n  section Before\n    Ask: 4: Maria\n    Pay: 2: Bill\n")
    Path("survey.csv").write_text("Ask,Pay\n5,2\n4,1\n5,3\n1,2\n3,4\n")
    Path("log.csv").write_text("visit,step,at\n1,Ask,2026-09-01\n1,Pay,2026-09-02\n2,Ask,2026-09-03\n")
    lines = [shlex.split(line, comments=True) for line in re.findall(r"^cxmapper .*", README, re.MULTILINE)]
    assert {line[1] for line in lines} >= COMMANDS.keys() - {"window", "demo"}
    for line in lines:
        command, _, into = " ".join(map(shlex.quote, line[1:])).partition(" '>' ")
        outcome = run(*shlex.split(command))
        if into:
            Path(into).write_text(outcome.out)
        assert outcome.code in ({0, 1} if line[1] == "check" else {0}), (line, outcome.err)
