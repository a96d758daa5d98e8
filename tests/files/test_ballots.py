"""An unfinished round of dot voting outlives its window."""

from pathlib import Path

import pytest

from cxmapper.editing.voting import Ballot, Round
from cxmapper.errors import UserError
from cxmapper.files.ballots import forget_round, keep_round, kept_round
from cxmapper.files.unfinished import BALLOTS

ROUND = Round(("cable",), 3, (Ballot("Ana", {"cable": 2}),))


def test_a_kept_round_is_found_until_it_is_forgotten(tmp_path: Path) -> None:
    assert kept_round(tmp_path) is None
    keep_round(tmp_path, ROUND)
    assert kept_round(tmp_path) == ROUND
    forget_round(tmp_path)
    assert kept_round(tmp_path) is None


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b'{"dots": 1}', b" " * 5_000_000])
def test_a_damaged_round_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    (tmp_path / BALLOTS).write_bytes(data)
    with pytest.raises(UserError, match="count them again"):
        kept_round(tmp_path)
