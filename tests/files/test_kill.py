import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from cxmapper.files.cxmap import save
from cxmapper.files.places import place_of
from cxmapper.files.recovery import Recovered, State, recover
from tests.files.endless_edits import checksum
from tests.files.every_table import every_table

ROOT = Path(__file__).parents[2]


def printed_until_killed(folder: Path, dice: Random) -> list[str]:
    """What was printed in whole lines until a kill: while it starts or opens the document, or later."""
    command = [sys.executable, "-m", "tests.files.endless_edits", str(folder), str(dice.random())]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as editing:
        assert editing.stdout is not None
        assert editing.stderr is not None
        first = editing.stdout.readline() if dice.random() < 0.8 else b""
        time.sleep(dice.uniform(0, 0.3))
        editing.kill()
        printed, errors = first + editing.stdout.read(), editing.stderr.read()
    assert errors == b""
    return [line.decode() for line in printed.splitlines(keepends=True) if line.endswith(b"\n")]


def kills(folder: Path, seed: int) -> int:
    """Kills the editing ten times and finds all that it printed; gives the number of entries printed."""
    folder.mkdir()
    save(every_table(), folder / "map.cxmap")
    dice, counted = Random(seed), ["0 " + str(checksum(every_table()))]
    kills_since = 0
    for _ in range(10):
        opened, *more = printed_until_killed(folder, dice) or ["opened clean"]
        counted += more
        kills_since = 1 if more else kills_since + 1
        assert opened.split()[1:] in (["clean"], ["replayed"])
        recovered = recover(folder / "map.cxmap", place_of(folder / "journals", folder / "map.cxmap"))
        assert recovered.state in {State.CLEAN, State.REPLAYED}
        assert recovered.problem == ""
        number, project_checksum = map(int, counted[-1].split())
        assert checksum_after(recovered, number, kills_since) == project_checksum
    return len(counted)


def checksum_after(recovered: Recovered, number: int, kills_since: int) -> int:
    """The checksum of the project after an entry: what counted but was not printed any more is taken back.

    That is one entry at most for each kill since it was printed: the next is made only when the last one is.
    """
    more = [entry for entry in recovered.journal.entries if entry.seq > number] if recovered.journal else []
    assert recovered.history.next_seq == number + 1 + len(more)
    assert len(more) <= kills_since
    project = recovered.history.project
    for entry in reversed(more):
        project = project.apply(entry.change.inverse())
    return checksum(project)


def test_nothing_that_was_shown_is_lost_when_the_window_is_killed_at_any_moment(tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as two:
        counts = list(two.map(lambda seed: kills(tmp_path / str(seed), seed), (1, 2)))
    assert sum(counts) > 50
