"""Dot voting: ballots are secret until they are counted, and a round takes the place of the one before."""

import pytest

from cxmapper.editing.edits.votes import reveal_votes
from cxmapper.editing.voting import Ballot, Round, among, counted, dumps, loads, put_in, ranking, take_back
from cxmapper.errors import UserError
from cxmapper.model.project import Project
from cxmapper.model.records import Vote

ROUND = Round(("cable", "queue"), 3)


def test_dots_of_all_ballots_add_up_and_the_most_come_first() -> None:
    round_ = put_in(put_in(ROUND, Ballot("", {"cable": 1, "queue": 2})), Ballot("", {"queue": 1}))
    assert ranking(round_) == (("queue", 3), ("cable", 1))


def test_nobody_gives_more_dots_than_there_are() -> None:
    with pytest.raises(UserError, match="These are 4 dots, and each has 3"):
        put_in(ROUND, Ballot("", {"cable": 2, "queue": 2}))


@pytest.mark.parametrize("dots", [{}, {"cable": 0}, {"cable": 2, "queue": -1}])
def test_a_ballot_has_dots_and_none_below_zero(dots: dict[str, int]) -> None:
    with pytest.raises(UserError):
        put_in(ROUND, Ballot("", dots))


def test_a_second_ballot_of_the_same_name_takes_the_place_of_the_first() -> None:
    round_ = put_in(put_in(ROUND, Ballot("Ana", {"cable": 3})), Ballot("Ana", {"queue": 1}))
    assert ranking(round_) == (("queue", 1), ("cable", 0))


def test_the_last_ballot_can_be_taken_back() -> None:
    round_ = put_in(put_in(ROUND, Ballot("", {"cable": 3})), Ballot("", {"queue": 1}))
    assert ranking(take_back(round_)) == (("cable", 3), ("queue", 0))


def test_of_a_round_what_is_still_there_counts() -> None:
    round_ = put_in(put_in(ROUND, Ballot("", {"cable": 3})), Ballot("", {"cable": 1, "queue": 1}))
    assert ranking(among(round_, {"queue"})) == (("queue", 1),)
    assert [vote.subject_id for vote in counted(among(round_, {"queue"}))] == ["queue"]


def test_a_round_that_was_kept_goes_on() -> None:
    round_ = put_in(ROUND, Ballot("Ana", {"cable": 3}))
    assert loads(dumps(round_)) == round_


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"subject_ids": 3, "dots": 1, "ballots": []}', "[" * 100_000])
def test_what_is_no_round_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(UserError, match="count them again"):
        loads(text)


def test_revealing_writes_a_vote_for_each_subject_and_ballot_and_replaces_earlier_ones(router: Project) -> None:
    round_ = put_in(put_in(ROUND, Ballot("", {"cable": 1, "queue": 2})), Ballot("Ana", {"queue": 1}))
    after = router.apply(reveal_votes(router, round_.subject_ids, *counted(round_)))
    found = sorted((vote.subject_id, vote.weight, vote.voter) for vote in after.all(Vote).values())
    assert found == [("cable", 1, ""), ("queue", 1, "Ana"), ("queue", 2, "")]


def test_votes_on_other_things_stay(router: Project) -> None:
    vote = Vote(id="new", subject_id="queue", weight=2)
    after = router.apply(reveal_votes(router, ["queue"], vote))
    assert set(after.all(Vote)) == {"dots", "new"}


def test_voting_on_what_was_deleted_meanwhile_is_refused(router: Project) -> None:
    with pytest.raises(UserError):
        reveal_votes(router, ["gone"])
