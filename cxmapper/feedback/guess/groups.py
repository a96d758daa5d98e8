"""Who answered: personas and segments that a survey's columns tell apart, and those that they could."""

from collections import Counter
from collections.abc import Iterator, Sequence

from cxmapper.feedback.guess.looks import Looks, Seen
from cxmapper.feedback.mapping.answers import code_of, codes_of
from cxmapper.feedback.mapping.records import Code, Group
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Persona, Segment

_PRIVATE = (Looks.PERSONAL, Looks.TEXT)


def groups_in(project: Project, seen: Sequence[Seen]) -> Iterator[Group]:
    """Segments whose rule finds somebody in the survey, their personas, and those whose name is a category."""
    columns = {one.name: one for one in seen if one.looks not in _PRIVATE}
    found: set[Id] = set()
    for segment in project.ordered(Segment):
        rule = segment.rule
        if rule is not None and rule.column in columns and codes_of(rule.values) & _codes(columns[rule.column]):
            found.add(segment.id)
            yield Group(segment.name, persona=False)
    for persona in project.ordered(Persona):
        if persona.segment_id in found:
            yield Group(persona.id if _shared(project, persona.name) else persona.name, persona=True)
    named = [
        *((segment.name, False) for segment in project.ordered(Segment) if segment.rule is None),
        *((one.name, True) for one in project.ordered(Persona) if one.segment_id not in found),
    ]
    for name, is_persona in named:
        column = next((one for one in seen if one.looks is Looks.CATEGORY and code_of(name) in _codes(one)), None)
        if column is not None and name.strip():
            yield Group(name, is_persona, column.name, (_as_written(column, name),))


def offered(project: Project, seen: Sequence[Seen]) -> Iterator[Group]:
    """A segment for each value of each category that is none yet."""
    known = {(group.column, code_of(value)) for group in groups_in(project, seen) for value in group.values}
    rules = [segment.rule for segment in project.ordered(Segment) if segment.rule is not None]
    known |= {(rule.column, code_of(value)) for rule in rules for value in rule.values}
    categories = [one for one in seen if one.looks is Looks.CATEGORY]
    times = Counter(value for one in categories for value, _ in one.profile.values)
    for one in categories:
        for value, _ in sorted(one.profile.values):
            if (one.name, code_of(value)) not in known:
                name = value if times[value] == 1 else f"{one.name}: {value}"
                yield Group(name, persona=False, column=one.name, values=(value,))


def _codes(one: Seen) -> set[Code]:
    return {code_of(value) for value, _ in one.profile.values}


def _as_written(one: Seen, name: str) -> str:
    return next(value for value, _ in one.profile.values if code_of(value) == code_of(name))


def _shared(project: Project, name: str) -> bool:
    return sum(one.name == name for one in project.all(Persona).values()) > 1
