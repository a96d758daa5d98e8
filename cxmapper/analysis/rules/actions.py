"""Gaps in what is done: pains without ideas, ideas without owner, what is late, what is out of date."""

from collections.abc import Iterator

from cxmapper.analysis.finding import Finding, Value
from cxmapper.analysis.flow import EVERYONE, Reach
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.reach import reach_of_pain, widest
from cxmapper.feedback.periods import period_days
from cxmapper.model.records import Opportunity, PainPoint, Status

_OVER = frozenset({Status.DONE, Status.DROPPED})


def unanswered_pain(view: JourneyView) -> Iterator[Finding]:
    """A pain against which there is no idea, or only dropped ones."""
    for touchpoint, pain in view.pains:
        ideas = view.project.children(Opportunity, pain.id, "pain_point_ids")
        if all(idea.status is Status.DROPPED for idea in ideas):
            values = {"touchpoint": touchpoint.title, "pain": pain.text}
            subjects = (pain.id, touchpoint.id)
            yield Finding("gap.unanswered-pain", subjects, values, pain.severity / 10, reach_of_pain(view, pain))


def no_action_owner(view: JourneyView) -> Iterator[Finding]:
    """An idea that is neither done nor dropped and that nobody owns."""
    for idea in view.ideas:
        if idea.owner_id is None and idea.status not in _OVER:
            yield Finding("gap.no-action-owner", (idea.id,), {"idea": idea.text}, 0.3, _reach_of_idea(view, idea))


def overdue(view: JourneyView) -> Iterator[Finding]:
    """An idea that is neither done nor dropped on the day after it is due."""
    for idea in view.ideas:
        if idea.due is not None and view.today > idea.due and idea.status not in _OVER:
            values: dict[str, Value] = {"idea": idea.text, "due": idea.due}
            yield Finding("gap.overdue", (idea.id,), values, 0.4, _reach_of_idea(view, idea))


def _reach_of_idea(view: JourneyView, idea: Opportunity) -> Reach:
    """The widest known reach of the pains that it answers."""
    pains = (view.project.all(PainPoint)[id_] for id_ in idea.pain_point_ids)
    return widest(reach_of_pain(view, pain) for pain in pains)


def stale(view: JourneyView) -> Iterator[Finding]:
    """A journey past its review, or whose newest score that is evidence is older than the settings allow."""
    journey = view.journey
    if not view.asks_of_itself:
        return
    if journey.review_by is not None and view.today > journey.review_by:
        values: dict[str, Value] = {"journey": journey.title, "review_by": journey.review_by}
        yield Finding("gap.stale", (journey.id,), values, 0.2, EVERYONE)
    periods = {score.period for scores in view.answers.values() for score in scores}
    spans = (period_days(view.project, period) for period in periods)
    newest = max((span[1] for span in spans if span is not None), default=None)
    if newest is not None and (view.today - newest).days > view.settings.stale_days:
        yield Finding("gap.stale", (journey.id,), {"journey": journey.title, "newest": newest}, 0.2, EVERYONE)
