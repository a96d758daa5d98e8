"""A Mermaid journey as a project: sections are stages, tasks touchpoints, actors personas."""

from collections.abc import Iterator, Sequence
from itertools import count, pairwise
from pathlib import Path

from cxmapper.errors import UserError
from cxmapper.exchange.imported import Imported, made
from cxmapper.exchange.judgement import HIGHEST, LOWEST, emotion, score_metric, score_range
from cxmapper.exchange.mermaid.diagram import Diagram, Task
from cxmapper.exchange.mermaid.parsing import parse
from cxmapper.feedback.tables.reading import decoded, quoted, read_bytes
from cxmapper.model.order import orders
from cxmapper.model.project import Project
from cxmapper.model.records import (
    Aspect,
    Count,
    Evidence,
    Id,
    Journey,
    Persona,
    ProjectInfo,
    Rating,
    Record,
    Score,
    Stage,
    Touchpoint,
    Transition,
    View,
)

MAX_BYTES = 20_000_000
MAX_TASKS = 20_000
MAX_SECTIONS = 5_000
MAX_PEOPLE = 1_000

_JOURNEY = "journey-0001"


def read_mermaid(path: Path) -> Imported:
    """Read the first Mermaid journey of a file.

    A score of 1–5 becomes the perceived emotion −2…+2 of each actor, or of everyone where there is none, evidence
    assumed; beyond 1–5 it is −2 or +2, with a warning. The number as written is also kept, as a score of the metric
    `Score`, which is a judgement. Raises UserError for what is no journey diagram.
    """
    text = decoded(read_bytes(path, MAX_BYTES))
    imported = project_of(parse(text.text))
    return Imported(imported.project, (*text.warnings, *imported.warnings))


def project_of(diagram: Diagram) -> Imported:
    """The project that a diagram makes, with readable ids that are the same each time."""
    tasks = [task for section in diagram.sections for task in section.tasks]
    if len(tasks) > MAX_TASKS:
        raise UserError(f"The diagram has {len(tasks):,} tasks; at most {MAX_TASKS:,} can be read, split it.")
    if len(diagram.sections) > MAX_SECTIONS:
        raise UserError(f"The diagram has {len(diagram.sections):,} sections; at most {MAX_SECTIONS:,} can be read.")
    ids = [f"touchpoint-{number:04}" for number in range(1, len(tasks) + 1)]
    people = [(person, task.line) for task in tasks for person in task.people]
    if len(dict(people)) > MAX_PEOPLE:
        raise UserError(f"The diagram has {len(dict(people)):,} actors; at most {MAX_PEOPLE:,} can be read.")
    personas = {person: f"persona-{number:04}" for number, person in enumerate(dict(people), 1)}
    records = [
        *_frame(diagram, tuple(personas.values())),
        *_personas(people, personas),
        *_steps(diagram, ids, personas),
        *_ways(ids),
        *_ratings(tasks, ids, personas),
        *_scores(tasks, ids),
    ]
    return Imported(Project.build(records), (*diagram.warnings, *_off_scale(tasks)))


def _frame(diagram: Diagram, persona_ids: tuple[Id, ...]) -> Iterator[Record]:
    about = dict.fromkeys((diagram.acc_title, diagram.acc_description))
    scenario = "\n".join(text for text in about if text not in {"", diagram.title})
    yield made(ProjectInfo, "Title", id="project", title=diagram.title)
    yield made(Journey, "accDescr", id=_JOURNEY, title=diagram.title, scenario=scenario, persona_ids=persona_ids)


def _personas(people: Sequence[tuple[str, int]], personas: dict[str, Id]) -> Iterator[Record]:
    first_lines = dict(reversed(people))
    for name, id_ in personas.items():
        yield made(Persona, f"Line {first_lines[name]}", id=id_, name=name)


def _steps(diagram: Diagram, ids: Sequence[Id], personas: dict[str, Id]) -> Iterator[Record]:
    touchpoint_ids, touchpoint_orders = iter(ids), iter(orders(len(ids)))
    stage_orders = orders(len(diagram.sections))
    for number, (section, order) in enumerate(zip(diagram.sections, stage_orders, strict=True), 1):
        stage_id = f"stage-{number:04}"
        yield made(Stage, f"Line {section.line}", id=stage_id, journey_id=_JOURNEY, title=section.title, order=order)
        for task in section.tasks:
            yield made(
                Touchpoint,
                f"Line {task.line}",
                id=next(touchpoint_ids),
                stage_id=stage_id,
                title=task.title,
                persona_ids=_persona_ids(task, personas),
                order=next(touchpoint_orders),
            )


def _persona_ids(task: Task, personas: dict[str, Id]) -> tuple[Id, ...]:
    return tuple(dict.fromkeys(personas[person] for person in task.people))


def _ways(ids: Sequence[Id]) -> Iterator[Record]:
    for number, (source_id, target_id) in enumerate(pairwise(ids), 1):
        yield Transition(id=f"transition-{number:04}", source_id=source_id, target_id=target_id)


def _ratings(tasks: Sequence[Task], ids: Sequence[Id], personas: dict[str, Id]) -> Iterator[Record]:
    numbers = count(1)
    for task, touchpoint_id in zip(tasks, ids, strict=True):
        if task.score is None:
            continue
        for persona_id in _persona_ids(task, personas) or (None,):
            yield Rating(
                id=f"rating-{next(numbers):04}",
                touchpoint_id=touchpoint_id,
                persona_id=persona_id,
                view=View.PERCEIVED,
                aspect=Aspect.EMOTION,
                value=emotion(task.score),
                evidence=Evidence.ASSUMED,
            )


def _scores(tasks: Sequence[Task], ids: Sequence[Id]) -> Iterator[Record]:
    scored = [(task.score, id_) for task, id_ in zip(tasks, ids, strict=True) if task.score is not None]
    if not scored:
        return
    metric = score_metric([score for score, _ in scored])
    yield metric
    for number, (score, touchpoint_id) in enumerate(scored, 1):
        counts = (Count(score, 1, 1, 1),)
        yield Score(id=f"score-{number:04}", subject_id=touchpoint_id, metric_id=metric.id, counts=counts)


def _off_scale(tasks: Sequence[Task]) -> Iterator[str]:
    scores = [task.score for task in tasks if task.score is not None]
    off = [task for task in tasks if task.score is not None and not LOWEST <= task.score <= HIGHEST]
    if off:
        low, high = score_range(scores)
        yield (
            f"Line {off[0].line}: the score {off[0].score:g} of {quoted(off[0].title)} lies outside 1–5"
            + (f", as {len(off) - 1} more do" if len(off) > 1 else "")
            + f"; the metric Score runs from {low:g} to {high:g}, and emotions end at −2 and +2."
        )
