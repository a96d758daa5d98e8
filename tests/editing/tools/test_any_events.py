"""Presses, drags, clicks, double clicks and Escapes anywhere, in any order: the project is whole after each."""

from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from cxmapper.editing.selection import Selection, after
from cxmapper.editing.tools.adding import adding
from cxmapper.editing.tools.board import Touch
from cxmapper.editing.tools.dragging import dragging
from cxmapper.editing.tools.gripping import grip, id_of
from cxmapper.editing.tools.plan import Aim, Doing, Plan, Slot, Tool
from cxmapper.editing.tools.selecting import clicked, pressed
from cxmapper.errors import UserError
from cxmapper.model.project import Project
from tests.editing.tools.boards import board_of
from tests.router import router

_MAY_BE_REFUSED = (
    "starts or ends at the touchpoint already",
    "A pain stands at a touchpoint",
    "would end up below itself",
    "is always one back",
)
"""What an edit may refuse; any other refusal is a tool's mistake."""

coordinates = st.integers(0, 200).map(lambda step: step * 8.0)


@st.composite
def touches(draw: st.DrawFn) -> Touch:
    """Anywhere, or in the middle or at the edge of something."""
    x, y = draw(coordinates), draw(coordinates.map(lambda y: y * 0.6))
    return Touch(x, y, draw(st.sampled_from((0.5, 1.0, 4.0))), draw(st.booleans()), draw(st.booleans()))


class Events(RuleBasedStateMachine):
    done: ClassVar[set[Doing]] = set()
    """What was done, over all runs."""

    def __init__(self) -> None:
        super().__init__()
        self.project = router()
        self.selection = Selection()

    @initialize()
    def begin(self) -> None:
        self.board = board_of(self.project)

    def place(self, data: st.DataObject) -> Touch:
        """A touch, mostly on something."""
        touch = data.draw(touches())
        spots = [*(thing.area.middle for thing in self.board.things), *((mark.x, mark.y) for mark in self.board.marks)]
        spots += [point for wire in self.board.wires for point in wire.points]
        spot = data.draw(st.sampled_from([None, *spots]))
        return touch if spot is None else Touch(*spot, touch.pixel, touch.more, touch.upto)

    @rule(data=st.data(), moves=st.integers(0, 4), pointed=st.booleans(), escape=st.booleans())
    def drag(self, data: st.DataObject, moves: int, pointed: bool, escape: bool) -> None:
        start = self.place(data)
        over = self.board.at(start.x, start.y)
        taken = grip(self.board, start, self.selection.ids, over.id if pointed and over else None)
        before = self.project, self.selection
        self.selection = pressed(self.board, self.selection, id_of(taken), start)
        if not moves:
            self.selection = clicked(self.selection, id_of(taken), start)
            return
        tool: Tool = dragging(self.board, taken, start, self.selection)
        for _ in range(moves):
            tool = tool.moved(self.place(data))
            assert tool.preview
            assert tool.plan is not None or not any(isinstance(one, Slot | Aim) for one in tool.preview)
        if escape:
            self.project, self.selection = before
        elif tool.plan is not None:
            self.do(tool.plan)

    @rule(data=st.data())
    def double_click(self, data: st.DataObject) -> None:
        plan = adding(self.board, self.place(data))
        if plan is not None:
            assert plan.rename is None or plan.rename in plan.select
            self.do(plan)

    def do(self, plan: Plan) -> None:
        if plan.edit is not None:
            try:
                change = plan.edit(self.project)
                self.project = self.project.apply(change)
            except UserError as refusal:
                if not any(reason in str(refusal) for reason in _MAY_BE_REFUSED):
                    raise
                return
            self.done.add(plan.doing)
            self.selection = after(self.selection, change)
            self.board = board_of(self.project)
        there = [id_ for id_ in plan.select if self.project.record(id_) is not None]
        self.selection = Selection(tuple(there))

    @invariant()
    def the_project_is_whole(self) -> None:
        records = [record for table in self.project.tables.values() for record in table.values()]
        built = Project.build(records)
        assert built == self.project
        assert built.index == {
            key: lookup for key, lookup in self.project.index.items() if lookup or key in built.index
        }

    @invariant()
    def what_is_chosen_is_there(self) -> None:
        assert all(self.project.record(id_) is not None for id_ in self.selection.ids)


def test_any_events_leave_a_whole_project() -> None:
    run_state_machine_as_test(Events, settings=settings(max_examples=60, stateful_step_count=25, deadline=None))
    assert set(Doing) - Events.done == {Doing.SELECT}
