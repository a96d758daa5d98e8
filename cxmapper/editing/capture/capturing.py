"""From lines to a change: each line goes behind the one before, all of them are one step of undo."""

from collections.abc import Callable, Iterator
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.editing.capture.lines import Kind, Line, parsed
from cxmapper.editing.capture.outcomes import Became, Outcome
from cxmapper.editing.capture.places import Where, persona_named, settled, stage_named
from cxmapper.editing.capture.steps import STEPS, Step
from cxmapper.errors import UserError
from cxmapper.model.change import NO_CHANGE, Change, combined
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id


class Captured(Struct, frozen=True):
    """What lines do: the change, where the next line goes, what each became, and what there is to see of the last.

    The change is empty where lines only lead elsewhere or put somebody in focus.
    """

    change: Change
    where: Where
    outcomes: tuple[Outcome, ...]
    shown: Id | None


_WANTED = {
    Kind.NAME: "Type the name of a stage or persona before the colon.",
    Kind.TOUCHPOINT: "Type what customers do or meet there, such as: - Pay @web.",
    Kind.MISSING: "Type what customers miss after the =.",
    Kind.BRANCH: "Type what others do instead after the |.",
    Kind.PAIN: "Type what hurts after the !.",
    Kind.QUOTE: "Type what was said after the quotation mark.",
    Kind.QUESTION: "Type the question after the ?.",
    Kind.IDEA: "Type the idea after the +.",
    Kind.PARKING: "Type what to come back to after the //.",
    Kind.CHANNEL: "Type the channel after the @, such as: @web.",
    Kind.GO: "Type the title of the touchpoint to go to after the >.",
}
"""What to say where a line is a mark without words."""


def captured(project: Project, where: Where, text: str, ids: Callable[[], Id] = new_id) -> Captured:
    """What a line, or a list of lines, does; `ids` makes the ids of new records.

    Raises UserError, naming the line of several, when one has a mark without words or cannot be placed.
    """
    lines = parsed(text)
    for line in lines:
        if not line.text and line.kind in _WANTED:
            raise _of_several(lines, line, UserError(_WANTED[line.kind]))
    steps = tuple(_steps(project, where, lines, ids))
    shown = (step.shown for step in reversed(steps) if step.shown is not None)
    return Captured(
        combined(step.change for step in steps),
        steps[-1].where if steps else settled(project, where),
        tuple(step.outcome for step in steps),
        next(shown, None),
    )


def becoming(project: Project, where: Where, text: str) -> tuple[Outcome, ...]:
    """What a line that is being typed will become; of a mark without words too.

    Raises UserError, in the sentence that Enter would be answered with, when the line cannot be placed.
    """
    lines = parsed(text)
    numbers = count(1)
    steps = _steps(project, where, lines, lambda: f"being-typed.{next(numbers)}")
    return tuple(step.outcome for step in steps)


def label(outcomes: tuple[Outcome, ...]) -> str:
    """The words of a single line for its name in the history; empty of several."""
    made = [one.text for one in outcomes if one.became is not Became.FOCUS]
    return made[0] if len(made) == 1 else ""


def _steps(project: Project, where: Where, lines: tuple[Line, ...], ids: Callable[[], Id]) -> Iterator[Step]:
    here, change = settled(project, where), NO_CHANGE
    for line in lines:
        try:
            for part in _parts(project, here, line):
                project = project.apply(change)
                step = STEPS[part.kind](project, here, part, ids)
                here, change = step.where, step.change
                yield step
        except UserError as error:
            raise _of_several(lines, line, error) from None


def _parts(project: Project, where: Where, line: Line) -> tuple[Line, ...]:
    """The line; of one that begins with the name of a persona or stage and a colon first that, then the rest."""
    is_known = line.name and (persona_named(project, where, line.name) or stage_named(project, where, line.name))
    if not is_known:
        return (line,)
    rest = (replace(part, number=line.number) for part in parsed(line.rest))
    return (Line(Kind.NAME, line.name, number=line.number), *rest)


def _of_several(lines: tuple[Line, ...], line: Line, error: UserError) -> UserError:
    return UserError("Line {number}: {why}", number=line.number, why=error) if len(lines) > 1 else error
