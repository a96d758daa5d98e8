"""An unfinished round of blind guesses outlives its window."""

from pathlib import Path

import pytest

from cxmapper.editing.guessing import Guessing
from cxmapper.errors import UserError
from cxmapper.files.guesses import forget_guesses, keep_guesses, kept_guesses
from cxmapper.files.unfinished import BALLOTS, GUESSES, carry_over

ROUND = Guessing("router", None, ("guide",), ("Service", "Sales"), ({"guide": 2},), {"guide": -1})


def test_kept_guesses_are_found_until_they_are_forgotten(tmp_path: Path) -> None:
    assert kept_guesses(tmp_path) is None
    keep_guesses(tmp_path, ROUND)
    assert kept_guesses(tmp_path) == ROUND
    forget_guesses(tmp_path)
    assert kept_guesses(tmp_path) is None


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b'{"now": 1}', b" " * 5_000_000])
def test_damaged_guesses_are_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    (tmp_path / GUESSES).write_bytes(data)
    with pytest.raises(UserError, match="guess again"):
        kept_guesses(tmp_path)


def test_what_is_unfinished_goes_on_beside_another_journal(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    for folder in (before, after):
        folder.mkdir()
    keep_guesses(before, ROUND)
    (before / "journal.jsonl").write_text("not this")
    carry_over(before, after)
    assert [path.name for path in after.iterdir()] == [GUESSES]
    assert kept_guesses(after) == ROUND
    (before / BALLOTS).mkdir()
    carry_over(before, after)  # what is no file stays where it is
