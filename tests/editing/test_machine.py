"""All edits in any order, with undo and redo between them: the project is whole after each step."""

import importlib
import inspect
import pkgutil
from typing import ClassVar

from editing.every_edit import EDITS, NothingToPickError, Pick
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from router import router

import cxmapper.editing.edits as package
from cxmapper.editing.history import Editor, Entry, History, replay
from cxmapper.errors import UserError
from cxmapper.model.change import Change
from cxmapper.model.lookups import Index
from cxmapper.model.project import Project

_MAY_BE_REFUSED = (
    "cannot be merged",
    "Somebody has to meet",
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


class Edits(RuleBasedStateMachine):
    done: ClassVar[set[str]] = set()
    """The edits that changed something, over all runs."""

    def __init__(self) -> None:
        super().__init__()
        self.start = router()
        self.entries: list[Entry] = []
        self.editor = Editor(self.start, journal=self.entries.append)

    @rule(name=st.sampled_from(sorted(EDITS)), data=st.data())
    def edit(self, name: str, data: st.DataObject) -> None:
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

    @invariant()
    def the_project_is_whole(self) -> None:
        project = self.editor.project
        records = [record for table in project.tables.values() for record in table.values()]
        assert_same(Project.build(records), project)

    def teardown(self) -> None:
        history = History(self.start)
        for entry in self.entries:
            history = replay(history, entry)
        assert history == self.editor.history
        while self.editor.undo():
            pass
        assert_same(self.editor.project, self.start)


def assert_same(one: Project, other: Project) -> None:
    assert one == other
    assert filled(one.index) == filled(other.index)


def filled(index: Index) -> Index:
    return {spot: dict(lookup) for spot, lookup in index.items() if lookup}


def test_any_edits_leave_the_project_whole_and_can_be_undone_and_replayed() -> None:
    run_state_machine_as_test(
        Edits,
        settings=settings(
            max_examples=300,
            stateful_step_count=40,
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
