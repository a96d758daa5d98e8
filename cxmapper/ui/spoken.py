"""What a screen reader says of a stage or touchpoint: all that the map shows of it, in words."""

from collections.abc import Iterator, Sequence

from cxmapper.analysis.finding import Finding
from cxmapper.analysis.messages import message
from cxmapper.drawing.look import Mode
from cxmapper.model.project import Project
from cxmapper.model.record import Aspect, Id, View
from cxmapper.model.records import (
    Department,
    Existence,
    Note,
    PainPoint,
    Person,
    Persona,
    Rating,
    Stage,
    Touchpoint,
    Transition,
)
from cxmapper.ui.inspector.scores import score_lines
from cxmapper.ui.map_words import finding_words, number_words, quoted
from cxmapper.ui.words import tr
from cxmapper.wording import punctuated


def stage_words(project: Project, stage: Stage) -> str:
    """What a stage is for and how much it holds."""
    count = len(project.children(Touchpoint, stage.id))
    parts = (stage.goal, stage.duration, tr("touchpoints: {count}", count=count))
    return ", ".join(part for part in parts if part)


def touchpoint_words(
    project: Project, touchpoint: Touchpoint, focus: Persona | None, found: Sequence[Finding], mode: Mode
) -> str:
    """Where a touchpoint is, who owns it, its scores, feelings, pains, words, findings, and where it leads."""
    return ". ".join(_sentences(project, touchpoint, focus, found if mode is Mode.REVIEW else ()))


def _sentences(
    project: Project, touchpoint: Touchpoint, focus: Persona | None, found: Sequence[Finding]
) -> Iterator[str]:
    stage = project.all(Stage)[touchpoint.stage_id]
    owner = project.get(Person, touchpoint.owner_id) or project.get(Department, touchpoint.owner_id)
    yield tr("Stage {stage}", stage=stage.title)
    if touchpoint.channel:
        yield touchpoint.channel
    yield tr("owner {owner}", owner=owner.name) if owner is not None else tr("no owner")
    if touchpoint.moment_of_truth:
        yield tr("moment of truth")
    if touchpoint.existence is Existence.MISSING:
        yield tr("missing: it should be there")
    if touchpoint.existence is Existence.PLANNED:
        yield tr("planned")
    yield _EVIDENCE[touchpoint.evidence.value]()
    yield from (line.sentence for line in score_lines(project, touchpoint.id))
    yield from _feelings(project, touchpoint.id, focus)
    for pain in project.children(PainPoint, touchpoint.id):
        yield tr("pain point: {text}", text=pain.text)
    for note in project.children(Note, touchpoint.id):
        yield quoted(note.text)
    yield from (message(one, finding_words()).rstrip(".") for one in found if touchpoint.id in one.subject_ids)
    for way in project.children(Transition, touchpoint.id):
        target = project.get(Touchpoint, way.target_id)
        yield tr("leads to {title}", title=target.title) if target is not None else tr("customers leave here")


def _feelings(project: Project, touchpoint_id: Id, focus: Persona | None) -> Iterator[str]:
    """Expected and perceived emotion of the persona in focus, −2 … +2."""
    if focus is None:
        return
    values = {
        rating.view: rating.value
        for rating in project.children(Rating, touchpoint_id)
        if rating.persona_id == focus.id and rating.aspect is Aspect.EMOTION and rating.team is None
    }
    if View.EXPECTED in values:
        yield tr("{persona} expected {value}", persona=focus.name, value=_steps(values[View.EXPECTED]))
    if View.PERCEIVED in values:
        yield tr("{persona} felt {value}", persona=focus.name, value=_steps(values[View.PERCEIVED]))


def _steps(value: float) -> str:
    return punctuated(f"{value:+g}", number_words())


_EVIDENCE = {
    "assumed": lambda: tr("assumed"),
    "observed": lambda: tr("observed"),
    "measured": lambda: tr("measured"),
}
