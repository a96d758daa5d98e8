"""Predict, then reveal: what each team believed blind, beside what customers say of the same steps.

By hand it is the emotion of a persona, or of everyone, on −2 … +2. What was measured stands apart, see `asked_of_both`.
"""

from collections.abc import Collection, Iterable, Sequence
from statistics import fmean

from msgspec import Struct

from cxmapper.analysis.gaps import Gap, Kind, gaps
from cxmapper.analysis.graph import JourneyView
from cxmapper.analysis.steps import is_below
from cxmapper.model.record import Aspect, Evidence, Id, View
from cxmapper.model.records import Rating, Touchpoint

WORST = 3
"""How many of the steps that customers fare worst at the teams are asked to have known."""

MOST = 12
"""More steps are too many to guess in a workshop."""


class Guess(Struct, frozen=True):
    """What a team believes, −2 … +2."""

    team: str
    value: float


class Row(Struct, frozen=True):
    """A touchpoint with its guesses, in the order of the teams; a team that skipped it has none.

    `perceived` is what customers say, −2 … +2; None where nobody watched or asked them.
    """

    touchpoint_id: Id
    title: str
    guesses: tuple[Guess, ...]
    perceived: float | None

    @property
    def mean(self) -> float | None:
        """The mean of the teams that guessed, each counting once; None without guesses."""
        return round(fmean(guess.value for guess in self.guesses), 9) if self.guesses else None

    @property
    def spread(self) -> float | None:
        """The highest guess less the lowest, in steps: 0 where all agree; None without guesses."""
        values = [guess.value for guess in self.guesses]
        return round(max(values) - min(values), 9) if values else None

    @property
    def difference(self) -> float | None:
        """What customers say less the teams' mean, in steps: below 0 it is worse than believed; None if unknown."""
        return None if self.mean is None or self.perceived is None else round(self.perceived - self.mean, 9)

    def guess_of(self, team: str) -> float | None:
        """What a team guessed; None where it skipped."""
        return next((guess.value for guess in self.guesses if guess.team == team), None)


class Verdict(Struct, frozen=True):
    """At how many of the worst steps somebody was right."""

    right: int
    of: int


def predicted(
    view: JourneyView, touchpoint_ids: Iterable[Id], persona_id: Id | None, teams: Sequence[str]
) -> tuple[Row, ...]:
    """A row for each touchpoint that is there, the worst misjudged first, whether it was thought too good or too bad.

    Equals begin with what is worse than believed, then in the order given; what cannot be told comes last.
    """
    known = {touchpoint.id: touchpoint for touchpoint in view.touchpoints}
    rows = [_row(view, known[id_], persona_id, teams) for id_ in dict.fromkeys(touchpoint_ids) if id_ in known]
    return tuple(sorted(rows, key=_misjudged))


def _row(view: JourneyView, touchpoint: Touchpoint, persona_id: Id | None, teams: Sequence[str]) -> Row:
    said = {rating.team: rating.value for rating in _blind(view, touchpoint.id, persona_id)}
    guesses = tuple(Guess(team, said[team]) for team in dict.fromkeys(teams) if team in said)
    truth = customers_say(view, touchpoint.id, persona_id)
    return Row(touchpoint.id, touchpoint.title, guesses, None if truth is None else truth.value)


def _misjudged(row: Row) -> tuple[bool, float, bool]:
    difference = row.difference
    return difference is None, -abs(difference or 0.0), (difference or 0.0) > 0


def _blind(view: JourneyView, touchpoint_id: Id, persona_id: Id | None) -> Iterable[Rating]:
    """The teams' blind guesses of one touchpoint for exactly this persona (None: everyone)."""
    about = (persona_id, View.BELIEVED, Aspect.EMOTION)
    ratings = view.project.children(Rating, touchpoint_id)
    return (one for one in ratings if one.team is not None and (one.persona_id, one.view, one.aspect) == about)


def customers_say(view: JourneyView, touchpoint_id: Id, persona_id: Id | None) -> Rating | None:
    """What the persona, else everyone, feels there; None where that is only assumed, which is no truth."""
    rating = view.feeling(touchpoint_id, persona_id)
    return None if rating is None or rating.evidence is Evidence.ASSUMED else rating


def worst(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The three that customers fare worst at, the worst first, and any as bad as the third; fewer if few are known."""
    known = sorted(((row.perceived, row) for row in rows if row.perceived is not None), key=lambda each: each[0])
    if not known:
        return ()
    limit = known[:WORST][-1][0]
    return tuple(row for perceived, row in known if perceived <= limit)


def verdict(rows: Collection[Row], step: float, team: str | None = None) -> Verdict:
    """At how many of the worst a team (None: the teams' mean) was right: less than `step` off what customers say.

    Who skipped was not right.
    """
    asked = worst(rows)
    values = [(row.mean if team is None else row.guess_of(team), row.perceived) for row in asked]
    return Verdict(sum(_is_right(value, truth, step) for value, truth in values), len(asked))


def _is_right(value: float | None, truth: float | None, step: float) -> bool:
    return value is not None and truth is not None and not is_below(min(value, truth), max(value, truth), step)


def askable(view: JourneyView, persona_id: Id | None) -> tuple[Touchpoint, ...]:
    """The steps of which the persona's, or everyone's, feeling is known from customers, in reading order."""
    met = view.contacts if persona_id is None else view.path(persona_id)
    return tuple(touchpoint for touchpoint in met if customers_say(view, touchpoint.id, persona_id) is not None)


def suggested(view: JourneyView, persona_id: Id | None) -> tuple[Id, ...]:
    """The steps to guess: all askable ones; of too many the moments of truth and then the first. In reading order."""
    found = askable(view, persona_id)
    chosen = {each.id for each in sorted(found, key=lambda touchpoint: not touchpoint.moment_of_truth)[:MOST]}
    return tuple(touchpoint.id for touchpoint in found if touchpoint.id in chosen)


def guessed(view: JourneyView, persona_id: Id | None) -> tuple[tuple[Id, ...], tuple[str, ...]]:
    """The steps of which teams' guesses are kept, in reading order, and the teams by name."""
    found = {t.id: [one.team or "" for one in _blind(view, t.id, persona_id)] for t in view.touchpoints}
    teams = sorted({team for names in found.values() for team in names})
    return tuple(id_ for id_, names in found.items() if names), tuple(teams)


def asked_of_both(view: JourneyView, touchpoint_ids: Collection[Id], persona_id: Id | None) -> tuple[Gap, ...]:
    """What employees and customers answered to the same question about these steps, the worst for customers first.

    Measured, each on its metric's own scale: never one with the teams' values by hand.
    """
    found = [*gaps(view, Kind.DELIVERY), *gaps(view, Kind.EMPLOYEES)]
    wanted = [
        gap
        for gap in found
        if not gap.by_hand and gap.place_id in touchpoint_ids and gap.segment_id is None
        if gap.persona_id in (None, persona_id)
    ]
    return tuple(sorted(wanted, key=lambda gap: gap.part))
