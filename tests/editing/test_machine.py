"""All edits in any order, with undo, redo, saving and crashes between them: the project is whole after each step."""

import importlib
import inspect
import pkgutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

import cxmapper.editing.edits as package
from cxmapper.analysis.findings import findings
from cxmapper.drawing.compose import compose
from cxmapper.drawing.look import Look
from cxmapper.editing.history import Editor, Entry, History, replay
from cxmapper.errors import UserError
from cxmapper.files.cxmap import dumps, loads
from cxmapper.files.journal import started
from cxmapper.files.journal_lines import NAME
from cxmapper.files.replaying import played
from cxmapper.model.change import Change
from cxmapper.model.lookups import Index
from cxmapper.model.project import Project
from cxmapper.model.records import Journey
from tests.drawing.test_compose import collisions
from tests.editing.every_edit import EDITS
from tests.editing.pick import NothingToPickError, Pick
from tests.router import router

_MAY_BE_REFUSED = (
    "has scores, which would be lost",
    "cannot be merged",
    "A departure leads nowhere",
    "starts or ends at the touchpoint already",
    "would end up below itself",
    "A pain stands at a touchpoint",
    "is a future state itself",
    "no such lane",
    "has no stage yet",
    "is always one back",
)
"""What an edit may refuse; any other refusal, such as of a broken reference, is an edit's mistake."""

TODAY = date(2026, 11, 22)


def built_anew(project: Project) -> None:
    """References and rules hold, and the lookups are those of a project made of the same records."""
    records = [record for table in project.tables.values() for record in table.values()]
    assert_same(Project.build(records), project)


def saved_and_loaded(project: Project) -> None:
    assert_same(loads(dumps(project)), project)


def drawn(project: Project) -> None:
    """Every journey has a picture, in which nothing overlaps."""
    for journey in project.ordered(Journey):
        found = findings(project, TODAY, journey.id)
        assert collisions(compose(project, journey, found, Look(TODAY))) == []


AFTER_EACH_STEP = (built_anew,)
AT_THE_END = (saved_and_loaded, drawn)


class Edits(RuleBasedStateMachine):
    done: ClassVar[set[str]] = set()
    """The edits that changed something, over all runs."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.states = [router()]
        self.entries: list[Entry] = []
        self.journal = started(Path(self.folder.name), History(self.states[0]), None, None)
        self.beginning = self.journal.size
        self.editor = Editor(self.states[0], journal=self.keep)

    def keep(self, entry: Entry) -> None:
        self.journal.append(entry)
        self.entries.append(entry)
        self.states.append(self.states[-1].apply(entry.change))

    @rule(names=st.lists(st.sampled_from(sorted(EDITS)), min_size=2, max_size=6), data=st.data())
    def edit(self, names: list[str], data: st.DataObject) -> None:
        for name in names:
            self.edit_once(name, data)
            self.the_project_is_whole()

    def edit_once(self, name: str, data: st.DataObject) -> None:
        before = self.editor.project
        try:
            change = EDITS[name](Pick(before, data.draw), f"n{len(self.entries)}")
            entry = self.editor.do(name, change)
        except NothingToPickError:
            return
        except UserError as refusal:
            if not any(reason in str(refusal) for reason in _MAY_BE_REFUSED):
                raise
            return
        if entry is not None:
            self.done.add(name)
            back = self.editor.project.apply(change.inverse())
            assert_same(back, before)
            assert_same(back.apply(change), self.editor.project)

    @rule(steps=st.integers(-4, 2))
    def undo_and_redo(self, steps: int) -> None:
        for _ in range(-steps):
            self.editor.undo()
        for _ in range(steps):
            self.editor.redo()

    @rule(part=st.floats(0, 1))
    def crash(self, part: float) -> None:
        """From a journal torn anywhere after its beginning comes every edit that it holds whole, and undo with them."""
        journal = (Path(self.folder.name) / NAME).read_bytes()
        torn = journal[: self.beginning + round(part * (len(journal) - self.beginning))]
        with TemporaryDirectory() as folder:
            (Path(folder) / NAME).write_bytes(torn)
            recovered = played(Path(folder)).history
        whole = torn.count(b"\n") - 2
        assert_same(recovered.project, self.states[whole])
        assert recovered.next_seq == whole + 1
        if torn == journal:
            assert recovered == self.editor.history

    @invariant()
    def the_project_is_whole(self) -> None:
        for check in AFTER_EACH_STEP:
            check(self.editor.project)

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()
        for check in AT_THE_END:
            check(self.editor.project)
        history = History(self.states[0])
        for entry in self.entries:
            history = replay(history, entry)
        assert history == self.editor.history
        self.editor.journal = None
        while self.editor.undo():
            pass
        assert_same(self.editor.project, self.states[0])


def assert_same(one: Project, other: Project) -> None:
    assert one == other
    assert filled(one.index) == filled(other.index)


def filled(index: Index) -> Index:
    return {spot: dict(lookup) for spot, lookup in index.items() if lookup}


def test_any_edits_leave_the_project_whole_and_can_be_undone_and_replayed() -> None:
    run_state_machine_as_test(
        Edits,
        settings=settings(
            max_examples=240,
            stateful_step_count=20,
            derandomize=True,
            deadline=None,
            print_blob=True,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
    assert set(EDITS) - Edits.done == set()


def test_no_edit_is_forgotten_here() -> None:
    modules = [
        importlib.import_module(f"{package.__name__}.{one.name}") for one in pkgutil.iter_modules(package.__path__)
    ]
    functions = [
        (name, function)
        for module in modules
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
    ]
    edits = {name for name, function in functions if function.__annotations__.get("return") is Change}
    assert edits - set(EDITS) == {"cut_ways", "rerouted"}
