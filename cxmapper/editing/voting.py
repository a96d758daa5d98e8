"""A round of dot voting: ballots are put in secretly one after the other, and counted when all are in."""

import json
from collections.abc import Container, Mapping

from msgspec import Struct
from msgspec.structs import replace

from cxmapper.errors import UserError
from cxmapper.model.ids import new_id
from cxmapper.model.record import Id
from cxmapper.model.records import Vote

MOST_DOTS = 99
UNREADABLE = "The votes of the unfinished round could not be read; count them again."


class Ballot(Struct, frozen=True):
    """The dots that a voter or team gave, by subject; `voter` is empty where it stays secret."""

    voter: str
    dots: Mapping[Id, int]

    @property
    def given(self) -> int:
        """All dots together."""
        return sum(self.dots.values())


class Round(Struct, frozen=True):
    """What is voted on, how many dots each voter has, and the ballots so far."""

    subject_ids: tuple[Id, ...]
    dots: int
    ballots: tuple[Ballot, ...] = ()


def put_in(round_: Round, ballot: Ballot) -> Round:
    """Take a ballot into a round; a second one under the same name takes the place of the first.

    Raises UserError for more dots than a voter has, for less than none at a subject, and for a ballot without dots.
    """
    if any(dots < 0 for dots in ballot.dots.values()):
        raise UserError("A dot cannot be taken from others: give 0 or more.")
    if ballot.given > round_.dots:
        raise UserError(
            "These are {given} {given|dot|dots}, and each has {dots}; take some back.",
            given=ballot.given,
            dots=round_.dots,
        )
    if not ballot.given:
        raise UserError("Nothing was given yet; type a number of dots at one thing or more.")
    known = {id_: dots for id_, dots in ballot.dots.items() if dots and id_ in round_.subject_ids}
    others = tuple(one for one in round_.ballots if not ballot.voter or one.voter != ballot.voter)
    return replace(round_, ballots=(*others, Ballot(ballot.voter, known)))


def take_back(round_: Round) -> Round:
    """The round without the ballot that was put in last."""
    return replace(round_, ballots=round_.ballots[:-1])


def among(round_: Round, there: Container[Id]) -> Round:
    """The round as far as what it is about is still there: dots on what was deleted meanwhile do not count."""
    ballots = (
        replace(ballot, dots={id_: dots for id_, dots in ballot.dots.items() if id_ in there})
        for ballot in round_.ballots
    )
    return replace(round_, subject_ids=tuple(id_ for id_ in round_.subject_ids if id_ in there), ballots=tuple(ballots))


def ranking(round_: Round) -> tuple[tuple[Id, int], ...]:
    """The subjects with all dots that they got, the most first; equals in the order they were voted on."""
    got = {id_: sum(ballot.dots.get(id_, 0) for ballot in round_.ballots) for id_ in round_.subject_ids}
    return tuple(sorted(got.items(), key=lambda item: -item[1]))


def counted(round_: Round) -> tuple[Vote, ...]:
    """The round as records: one for each subject and ballot."""
    return tuple(
        Vote(id=new_id(), subject_id=id_, weight=dots, voter=ballot.voter)
        for ballot in round_.ballots
        for id_, dots in ballot.dots.items()
    )


def dumps(round_: Round) -> str:
    """A round as text, to be kept while it goes on."""
    ballots = [{"voter": ballot.voter, "dots": dict(ballot.dots)} for ballot in round_.ballots]
    return json.dumps({"subject_ids": round_.subject_ids, "dots": round_.dots, "ballots": ballots})


def loads(text: str) -> Round:
    """The round that `dumps` made a text of; raises UserError for any other text."""
    try:
        found = json.loads(text)
        ballots = tuple(
            Ballot(str(one["voter"]), {str(id_): int(dots) for id_, dots in one["dots"].items()})
            for one in found["ballots"]
        )
        return Round(tuple(map(str, found["subject_ids"])), int(found["dots"]), ballots)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(UNREADABLE) from error
