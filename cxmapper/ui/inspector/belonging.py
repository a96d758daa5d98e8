"""What belongs to a record and is shown as cards: pains, ideas, words; and what adds another. No Qt."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.outcomes import outcome_words
from cxmapper.analysis.reach import customers_hurt
from cxmapper.drawing.look import Mode
from cxmapper.drawing.scene import tones_of
from cxmapper.editing.edits.pains import answer, follow_up
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import (
    Department,
    FollowUp,
    Note,
    NoteKind,
    Opportunity,
    PainPoint,
    Person,
    Persona,
    Touchpoint,
    Vote,
)
from cxmapper.ui.inspector.choices import NOTE_KINDS, personas_of
from cxmapper.ui.map_words import map_words, number_words, quoted
from cxmapper.ui.words import tr
from cxmapper.wording import punctuated, short_day, thousands

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

Look = Literal["pain", "idea", "quote", "words"]


class CardWords(Struct, frozen=True):
    """A card: the record it opens, how it looks, its text, the facts below it, and the icon and tone of its mark."""

    record_id: Id
    look: Look
    text: str
    facts: str
    icon: str = ""
    tone: str = "ink"


def pains(page: "MapPage", record: Record) -> list[CardWords]:
    """The pains of a touchpoint, the deepest first."""
    found = page.document.project.children(PainPoint, record.id)
    view = page.view
    red = page.look.mode is Mode.REVIEW
    return [_pain(view, pain, red=red) for pain in sorted(found, key=lambda pain: -pain.severity)]


def ideas(page: "MapPage", record: Record) -> list[CardWords]:
    """The ideas that stand at a record, and those that answer its pains."""
    project = page.document.project
    found = {idea.id: idea for idea in project.children(Opportunity, record.id, "subject_id")}
    if isinstance(record, Touchpoint):
        for pain in project.children(PainPoint, record.id):
            found |= {idea.id: idea for idea in project.children(Opportunity, pain.id)}
    return [_idea(project, idea) for idea in found.values()]


def answers(page: "MapPage", record: Record) -> list[CardWords]:
    """The ideas that answer a pain."""
    project = page.document.project
    return [_idea(project, idea) for idea in project.children(Opportunity, record.id)]


def words(page: "MapPage", record: Record) -> list[CardWords]:
    """What was said about a record: quotes first."""
    project = page.document.project
    tones = tones_of(personas_of(project, [record]))
    found = sorted(project.children(Note, record.id), key=lambda note: note.kind is not NoteKind.QUOTE)
    return [_note(project, note, tones.get(note.persona_id or "", "muted")) for note in found]


def follow_ups(_page: "MapPage", record: Record) -> list[CardWords]:
    """What was seen of an action, day by day."""
    seen = record.follow_ups if isinstance(record, Opportunity) else ()
    return [CardWords(record.id, "words", one.text, short_day(one.on, number_words())) for one in seen]


def new_pain(_project: Project, record_id: Id, text: str) -> Change:
    """A pain at a touchpoint."""
    return Change.adding(PainPoint(id=new_id(), touchpoint_id=record_id, text=text))


def new_idea(_project: Project, record_id: Id, text: str) -> Change:
    """An idea at a touchpoint, stage or journey."""
    return Change.adding(Opportunity(id=new_id(), subject_id=record_id, text=text))


def new_answer(project: Project, record_id: Id, text: str) -> Change:
    """An idea that answers a pain."""
    return answer(project, Opportunity(id=new_id(), text=text), record_id)


def new_quote(_project: Project, record_id: Id, text: str) -> Change:
    """A quote at a touchpoint."""
    return Change.adding(Note(id=new_id(), kind=NoteKind.QUOTE, subject_id=record_id, text=text))


def new_question(_project: Project, record_id: Id, text: str) -> Change:
    """A question about a stage or journey."""
    return Change.adding(Note(id=new_id(), kind=NoteKind.QUESTION, subject_id=record_id, text=text))


def new_follow_up(project: Project, record_id: Id, text: str) -> Change:
    """What was seen of an action today."""
    return follow_up(project, record_id, FollowUp(on=datetime.now(UTC).astimezone().date(), text=text))


def _pain(view: JourneyView, pain: PainPoint, *, red: bool) -> CardWords:
    """A pain with its depth and reach; red only where the map is reviewed."""
    facts = tr("depth {depth}", depth=pain.severity)
    hurt = customers_hurt(view, pain)
    period = view.journey.volume_period
    many = "" if hurt is None else thousands(hurt, number_words())
    reach = tr("{n} a {period}", n=many, period=period) if many else tr("reach unknown")
    look: Look
    look, tone = ("pain", "pain") if red else ("words", "muted")
    return CardWords(pain.id, look, pain.text, f"{facts} · {reach}", "triangle-alert", tone)


def _idea(project: Project, idea: Opportunity) -> CardWords:
    """An idea with its impact, effort, owner and day."""
    facts = []
    if idea.impact is not None or idea.effort is not None:
        facts.append(tr("impact {impact} / effort {effort}", impact=idea.impact or "?", effort=idea.effort or "?"))
    facts.append(owner_name(project, idea.owner_id) or tr("no owner"))
    if idea.due:
        facts.append(tr("by {due}", due=short_day(idea.due, number_words())))
    facts += filter(None, [dots(project, idea.id)])
    return CardWords(idea.id, "idea", idea.text, " · ".join(facts), "lightbulb", "idea")


def dots(project: Project, record_id: Id) -> str:
    """How many dots a record got; nothing where it got none."""
    count = sum(vote.weight for vote in project.children(Vote, record_id))
    said = punctuated(f"{count:g}", number_words())
    return tr("{n} {n|dot|dots}", n=said) if count else ""


def came_of(project: Project, idea: Opportunity) -> str:
    """The votes of an idea, what was expected of it, and once it is done what came of it; a line each."""
    return "\n".join(filter(None, (dots(project, idea.id), *outcome_words(project, idea, map_words()))))


def _note(project: Project, note: Note, tone: str) -> CardWords:
    """A note: a quote in the tone of who said it, everything else with its kind."""
    persona = project.get(Persona, note.persona_id)
    who = persona.name if persona else ""
    if note.kind is NoteKind.QUOTE:
        illustrative = "" if note.source else tr("illustrative")
        facts = " · ".join(filter(None, (who, note.source or illustrative)))
        return CardWords(note.id, "quote", quoted(note.text), facts, tone=tone)
    return CardWords(note.id, "words", note.text, " · ".join(filter(None, (tr(NOTE_KINDS[note.kind]), who))))


def owner_name(project: Project, owner_id: Id | None) -> str:
    """The name of a person or department; empty where nobody owns it."""
    owner = project.get(Person, owner_id) or project.get(Department, owner_id)
    return owner.name if owner else ""
