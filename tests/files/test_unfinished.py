"""Unfinished rounds of dot voting and of blind guesses outlive their window."""

from pathlib import Path
from typing import Any

import pytest

from cxmapper.editing.guessing import Guessing
from cxmapper.editing.voting import Ballot, Round
from cxmapper.errors import UserError
from cxmapper.files.unfinished import BALLOTS, GUESSES, Unfinished, carry_over

VOTES = Round(("cable",), 3, (Ballot("Ana", {"cable": 2}),))
BELIEVED = Guessing("router", None, ("guide",), ("Service", "Sales"), ({"guide": 2},), {"guide": -1})


@pytest.mark.parametrize(("unfinished", "round_"), [(BALLOTS, VOTES), (GUESSES, BELIEVED)])
def test_a_kept_round_is_found_until_it_is_forgotten(
    tmp_path: Path, unfinished: Unfinished[Any], round_: object
) -> None:
    assert unfinished.kept(tmp_path) is None
    unfinished.keep(tmp_path, round_)
    assert unfinished.kept(tmp_path) == round_
    unfinished.forget(tmp_path)
    assert unfinished.kept(tmp_path) is None


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b'{"dots": 1}', b" " * 5_000_000])
@pytest.mark.parametrize(("unfinished", "remedy"), [(BALLOTS, "count them again"), (GUESSES, "guess again")])
def test_a_damaged_round_is_refused_in_one_sentence(
    tmp_path: Path, unfinished: Unfinished[Any], remedy: str, data: bytes
) -> None:
    (tmp_path / unfinished.file).write_bytes(data)
    with pytest.raises(UserError, match=remedy):
        unfinished.kept(tmp_path)


def test_what_is_unfinished_goes_on_beside_another_journal(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    for folder in (before, after):
        folder.mkdir()
    GUESSES.keep(before, BELIEVED)
    (before / "journal.jsonl").write_text("not this")
    carry_over(before, after)
    assert [path.name for path in after.iterdir()] == [GUESSES.file]
    assert GUESSES.kept(after) == BELIEVED
    (before / BALLOTS.file).mkdir()
    carry_over(before, after)  # what is no file stays where it is
