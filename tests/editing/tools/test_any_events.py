"""Presses, drags, clicks, double clicks and Escapes anywhere, in any order: the project is whole after each."""

from random import Random
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from cxmapper.editing.selection import Selection, after
from cxmapper.editing.tools.adding import adding
from cxmapper.editing.tools.board import Kind, Touch
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

ITEMS = (Kind.PAIN, Kind.IDEA, Kind.NOTE, Kind.STEP)

seeds = st.integers(0, 2**32 - 1)
"""What is drawn from a seed is even; Hypothesis would mostly draw the first of many."""


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

    def place(self, random: Random) -> Touch:
        """A touch, mostly on something."""
        board = self.board
        spots = {
            "anywhere": [(random.uniform(0, 1600), random.uniform(0, 960))],
            "thing": [thing.area.middle for thing in board.things],
            **{kind: [thing.area.middle for thing in board.things if thing.kind is kind] for kind in ITEMS},
            "dot": [(card.area.right, card.area.middle[1]) for card in board.cards],
            "below": [(card.area.middle[0], card.area.bottom + 60) for card in board.cards],
            "mark": [(mark.x, mark.y) for mark in board.marks],
            "end": [point for wire in board.wires for point in (wire.points[0], wire.points[-1])],
            "way": [wire.points[4] for wire in board.wires],
            "header": [(board.columns[-1].right + 20, 20.0)] if board.columns else [],
        }
        there = random.choice([spot for spot in spots.values() if spot])
        pixel, more, upto = random.choice((0.5, 1.0, 4.0)), random.random() < 0.1, random.random() < 0.1
        return Touch(*random.choice(there), pixel, more, upto)

    @rule(seed=seeds)
    def event(self, seed: int) -> None:
        random = Random(seed)
        does = (self.drag, self.double_click, self.drag_an_end, self.drag_a_card_onto_a_way)
        random.choices(does, (6, 1, 1, 1))[0](random)

    def drag_an_end(self, random: Random) -> None:
        if self.board.wires:
            wire = random.choice(self.board.wires)
            self.selection = Selection((wire.id,))
            self.drag(random, Touch(*random.choice((wire.points[0], wire.points[-1]))))

    def drag_a_card_onto_a_way(self, random: Random) -> None:
        """Few drags go by chance from a card to the middle of a way that is not its own."""
        if self.board.wires and self.board.cards:
            card, wire = random.choice(self.board.cards), random.choice(self.board.wires)
            self.selection = Selection((card.id,))
            self.drag(random, Touch(*card.area.middle), Touch(*wire.points[4]))

    def drag(self, random: Random, start: Touch | None = None, end: Touch | None = None) -> None:
        start = start or self.place(random)
        over = self.board.at(start.x, start.y)
        taken = grip(self.board, start, self.selection.ids, over.id if over else None)
        before = self.project, self.selection
        self.selection = pressed(self.board, self.selection, id_of(taken), start)
        moves = random.randrange(4)
        if not moves:
            self.selection = clicked(self.selection, id_of(taken), start)
            return
        tool: Tool = dragging(self.board, taken, start, self.selection)
        for left in reversed(range(moves)):
            tool = tool.moved(end if end and not left else self.place(random))
            assert tool.preview
            assert tool.plan is not None or not any(isinstance(one, Slot | Aim) for one in tool.preview)
        if random.random() < 0.2:
            self.project, self.selection = before
        elif tool.plan is not None:
            self.do(tool.plan)

    def double_click(self, random: Random) -> None:
        plan = adding(self.board, self.place(random))
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
    run_state_machine_as_test(Events, settings=settings(max_examples=150, stateful_step_count=25, deadline=None))
    assert set(Doing) - Events.done == {Doing.SELECT}
