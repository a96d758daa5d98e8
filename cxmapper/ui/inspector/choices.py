"""What there is to choose for a field: values and their words, in the order shown. No Qt.

Each is a function of the project and the records that are edited; those with many answers give them one by one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from cxmapper.feedback.scores import headline
from cxmapper.model.project import Project
from cxmapper.model.record import Record
from cxmapper.model.records import (
    Department,
    Evidence,
    Existence,
    Journey,
    Lane,
    LaneKind,
    Line,
    Metric,
    Note,
    NoteKind,
    PainPoint,
    Person,
    Persona,
    Rating,
    Stage,
    State,
    Status,
    Touchpoint,
    TransitionKind,
)
from cxmapper.model.surroundings import journey_of_record
from cxmapper.ui.map_words import number_words
from cxmapper.ui.words import marked, tr
from cxmapper.wording import punctuated

Choice = tuple[object, str]
Choices = Callable[[Project, Sequence[Record]], Iterable[Choice]]

PAIN, IDEA = "pain", "idea"
"""What a note can be turned into, beside the kinds of notes."""


def of(words: Mapping[object, str]) -> Choices:
    """These values with their words, marked for translation."""

    def choices(_project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
        return ((value, tr(word)) for value, word in words.items())

    return choices


def nothing(_project: Project, _records: Sequence[Record]) -> Iterable[Choice]:
    """For fields that are typed."""
    return ()


EVIDENCE = {
    Evidence.ASSUMED: marked("assumed"),
    Evidence.OBSERVED: marked("observed"),
    Evidence.MEASURED: marked("measured"),
}
existence = of(
    {
        Existence.EXISTS: marked("exists"),
        Existence.PLANNED: marked("planned"),
        Existence.MISSING: marked("missing: customers miss it"),
    }
)
lines = of(
    {
        Line.FRONTSTAGE: marked("frontstage"),
        Line.BACKSTAGE: marked("backstage"),
        Line.SUPPORT: marked("support"),
    }
)
states = of({State.CURRENT: marked("current: as it is"), State.FUTURE: marked("future: as it shall be")})
ways = of(
    {
        TransitionKind.NEXT: marked("next"),
        TransitionKind.ALTERNATIVE: marked("alternative"),
        TransitionKind.BACK: marked("back"),
        TransitionKind.LEAVES: marked("leaves"),
    }
)
statuses = of(
    {
        Status.IDEA: marked("idea"),
        Status.PLANNED: marked("planned"),
        Status.DOING: marked("doing"),
        Status.DONE: marked("done"),
        Status.DROPPED: marked("dropped"),
    }
)
severities = of(
    {
        1: marked("1 · a nuisance"),
        2: marked("2"),
        3: marked("3 · it hurts"),
        4: marked("4"),
        5: marked("5 · unbearable"),
    }
)
NOTE_KINDS: Mapping[object, str] = {
    NoteKind.DOING: marked("doing"),
    NoteKind.THINKING: marked("thinking"),
    NoteKind.QUOTE: marked("quote"),
    NoteKind.QUESTION: marked("question"),
    NoteKind.PARKING: marked("parked"),
    NoteKind.DECISION: marked("decision"),
}
note_kinds = of({**NOTE_KINDS, PAIN: marked("→ a pain point"), IDEA: marked("→ an idea")})
to_ten = of({None: marked("not known"), **{step: str(step) for step in range(1, 11)}})


def evidence(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """How we know; of a single measured touchpoint with the number of answers."""
    for value, word in EVIDENCE.items():
        answers = _answers(project, records[0]) if value is Evidence.MEASURED and len(records) == 1 else 0
        n = punctuated(f"{answers:,}", number_words())
        yield value, tr("{evidence} · {n} {n|answer|answers}", evidence=tr(word), n=n) if answers else tr(word)


def _answers(project: Project, record: Record) -> int:
    found = headline(project, record) if isinstance(record, Touchpoint) else None
    return found.estimate.n if found else 0


def _journey(project: Project, records: Sequence[Record]) -> Journey | None:
    return journey_of_record(project, records[0]) if records else None


def stages(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """The stages of the journey."""
    journey = _journey(project, records)
    for stage in project.children(Stage, journey.id) if journey else ():
        yield stage.id, stage.title or tr("unnamed")


def touchpoints(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """The touchpoints of the journey, in reading order."""
    journey = _journey(project, records)
    for stage in project.children(Stage, journey.id) if journey else ():
        for touchpoint in project.children(Touchpoint, stage.id):
            if touchpoint not in records:
                yield touchpoint.id, touchpoint.title or tr("unnamed")


def all_touchpoints(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """The touchpoints of all journeys, each with its journey's title."""
    for journey in project.ordered(Journey):
        for stage in project.children(Stage, journey.id):
            for touchpoint in project.children(Touchpoint, stage.id):
                if touchpoint not in records:
                    yield touchpoint.id, f"{touchpoint.title or tr('unnamed')} · {journey.title}"


def detailed_touchpoints(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """The touchpoints that the journey may show in detail."""
    yield None, tr("no touchpoint")
    for journey in project.ordered(Journey):
        if journey not in records:
            for stage in project.children(Stage, journey.id):
                for touchpoint in project.children(Touchpoint, stage.id):
                    yield touchpoint.id, f"{touchpoint.title or tr('unnamed')} · {journey.title}"


def subjects(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """What a note may be about: the journey, its stages and touchpoints, or nothing yet."""
    yield None, tr("nothing: parked")
    journey = _journey(project, records)
    for one in (journey,) if journey else project.ordered(Journey):
        yield one.id, one.title or tr("Untitled journey")
        for stage in project.children(Stage, one.id):
            yield stage.id, stage.title or tr("unnamed")
            for touchpoint in project.children(Touchpoint, stage.id):
                yield touchpoint.id, f"    {touchpoint.title or tr('unnamed')}"


def other_journeys(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """The journeys that this one may be the future of."""
    yield None, tr("no other")
    for journey in project.ordered(Journey):
        if journey not in records:
            yield journey.id, journey.title or tr("Untitled journey")


def pains(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """The pain points of the journey."""
    for touchpoint_id, _ in touchpoints(project, records):
        for pain in project.children(PainPoint, str(touchpoint_id)):
            yield pain.id, pain.text


def personas(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """The personas of the journey; all of the project where it has none."""
    for persona in personas_of(project, records):
        yield persona.id, persona.name or tr("unnamed")


def personas_of(project: Project, records: Sequence[Record]) -> Sequence[Persona]:
    """The personas of the journey of these records; all of the project where it has none."""
    journey = _journey(project, records)
    ids = journey.persona_ids if journey else ()
    return [project.all(Persona)[id_] for id_ in ids] or project.ordered(Persona)


def all_personas(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """All personas of the project."""
    return ((persona.id, persona.name or tr("unnamed")) for persona in project.ordered(Persona))


def a_persona(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """One of the personas, or everyone; of a note, who said it."""
    yield None, tr("nobody in particular") if records and isinstance(records[0], Note) else tr("everyone")
    yield from personas(project, records)


def owners(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """Departments and people by name; namesakes with what tells them apart."""
    departments = sorted(project.all(Department).values(), key=lambda one: one.name.casefold())
    people = sorted(project.all(Person).values(), key=lambda one: one.name.casefold())
    names = [*(one.name for one in departments), *(one.name for one in people)]
    for department in departments:
        yield department.id, department.name
    for person in people:
        home = project.get(Department, person.department_id)
        apart = home.name if home else person.role
        yield person.id, f"{person.name} ({apart})" if names.count(person.name) > 1 and apart else person.name


def metrics(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """The metrics whose score a card may show."""
    yield None, tr("the map chooses")
    yield from ((metric.id, metric.name) for metric in project.ordered(Metric) if not metric.judgement)


def metric_names(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """The metrics by name."""
    return ((metric, f"{metric.name} ") for metric in project.ordered(Metric))


def own_lanes(project: Project, records: Sequence[Record]) -> Iterator[Choice]:
    """The lanes of one's own in the journey."""
    yield None, tr("the usual one")
    journey = _journey(project, records)
    for lane in project.children(Lane, journey.id) if journey else ():
        if lane.kind is LaneKind.OWN:
            yield lane.id, lane.title or tr("unnamed")


def channels(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """The channels that the project has, the usual first."""
    return _often(touchpoint.channel for touchpoint in project.all(Touchpoint).values())


def tags(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """The tags that the project has, the usual first."""
    return _often(tag for table in project.tables.values() for record in table.values() for tag in record.tags)


def feelings(project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """The feelings that the project has, the usual first."""
    return _often(word for rating in project.all(Rating).values() for word in rating.feelings)


def volume_periods(_project: Project, _records: Sequence[Record]) -> Iterator[Choice]:
    """How often customers are counted."""
    return ((word, word) for word in (tr("month"), tr("week"), tr("quarter"), tr("year")))


def _often(words: Iterable[str]) -> Iterator[Choice]:
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return ((word, word) for word in sorted(counts, key=lambda word: (-counts[word], word)) if word)
