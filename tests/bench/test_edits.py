"""One edit, its application and its line in the journal; at 10,000 touchpoints 1 ms, or three times that at 1,000.

Deleting a persona is not held to it: at 10,000 touchpoints 22,000 records go with her.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.feelings import rate
from cxmapper.editing.edits.fields import set_fields
from cxmapper.editing.edits.merging import merge_touchpoints
from cxmapper.editing.edits.splitting import insert_on_link
from cxmapper.editing.edits.stages import move_stages
from cxmapper.editing.edits.touchpoints import add_connected, move_touchpoints
from cxmapper.editing.edits.transitions import connect
from cxmapper.editing.history import Entry, EntryKind, History, do
from cxmapper.files.journal import started
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.records import Note, NoteKind, Touchpoint, Transition
from tests.bench.maps import journey_of, sizes

EDITS: dict[str, Callable[[Project], Change]] = {
    "rename a touchpoint": lambda p: set_fields(p, "t5", title="Unpack"),
    "add the next touchpoint": lambda p: add_connected(p, Touchpoint(id="x", stage_id="s0", title=""), "y", "t0"),
    "connect": lambda p: connect(p, Transition(id="x", source_id="t0", target_id="t9")),
    "set an emotion": lambda p: rate(p, "t5", 1.5, id="x", persona_id="p0"),
    "add a note": lambda _: Change.adding(Note(id="x", kind=NoteKind.QUOTE, text="Why?", subject_id="t5")),
    "move a card": lambda p: move_touchpoints(p, ["t5"], "s1"),
    "insert on a link": lambda p: insert_on_link(p, "t5.next", Touchpoint(id="x", stage_id="s0", title=""), "y"),
    "merge two touchpoints": lambda p: merge_touchpoints(p, "t5", "t6"),
    "delete a touchpoint": lambda p: delete(p, "t5"),
    "delete a persona": lambda p: delete(p, "p0"),
    "drag a stage": lambda p: move_stages(p, ["s3"], "journey", "s1"),
    "rename a persona": lambda p: set_fields(p, "p0", name="Marie"),
    "rename a metric": lambda p: set_fields(p, "nps", name="Recommend us"),
}

AT = datetime(2026, 9, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("name", EDITS)
@sizes
def test_edit(benchmark: BenchmarkFixture, tmp_path: Path, name: str, size: int) -> None:
    """With the design's number of ratings. A line of the journal costs the same whatever is in the project."""
    history, edit = History(journey_of(size, personas=1)[0]), EDITS[name]
    journal = started(tmp_path, History(Project.build([])), None, None)
    benchmark.group = f"edit: {name}"

    def act() -> None:
        done = do(history, name, edit(history.project), author="Ada", at=AT, id="e")
        assert done
        journal.append(done[1])

    benchmark(act)
    journal.close()


@pytest.mark.parametrize("entries", [0, 10_000])
def test_keep_an_edit_in_a_history(benchmark: BenchmarkFixture, entries: int) -> None:
    project, _ = journey_of(12)
    change = set_fields(project, "t5", title="Unpack")
    line = tuple(Entry(number + 1, "e", AT, "", "", EntryKind.DO, change) for number in range(entries))
    history = History(project, line, (), entries + 1)
    benchmark.group = f"keep an edit in a history of {entries:,}"
    benchmark(lambda: do(history, "Rename", change, author="", at=AT, id="e"))
