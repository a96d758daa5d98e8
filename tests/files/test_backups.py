from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cxmapper.errors import UserError
from cxmapper.files.backups import back_up, newest_before, outdated


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_the_copy_of_an_hour_is_what_the_hour_began_with(tmp_path: Path) -> None:
    file = tmp_path / "map.cxmap"
    file.write_bytes(b"nine")
    first = back_up(file, tmp_path / "backups", at("2026-11-22T09:10"))
    file.write_bytes(b"half past nine")
    assert back_up(file, tmp_path / "backups", at("2026-11-22T09:50")) is None
    second = back_up(file, tmp_path / "backups", at("2026-11-22T10:00"))
    assert first is not None
    assert second is not None
    assert (first.name, first.read_bytes()) == ("2026-11-22 09h.cxmap", b"nine")
    assert (second.name, second.read_bytes()) == ("2026-11-22 10h.cxmap", b"half past nine")


def test_the_newest_of_a_day_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "map.cxmap"
    file.write_bytes(b"")
    for hour in range(9, 15):
        back_up(file, tmp_path, at(f"2026-11-22T{hour:02}:00"), per_day=2)
    back_up(file, tmp_path, at("2026-11-23T08:00"), per_day=2)
    names = sorted(path.name for path in tmp_path.glob("map-*/*"))
    assert names == ["2026-11-22 13h.cxmap", "2026-11-22 14h.cxmap", "2026-11-23 08h.cxmap"]


def test_old_days_go_and_files_of_others_stay() -> None:
    names = ["2026-11-20 08h.cxmap", "2026-11-22 08h.cxmap", "2026-11-21 08h.cxmap", "mine.cxmap"]
    assert outdated(names, per_day=4, days=2) == ["2026-11-20 08h.cxmap"]


def test_a_file_that_is_not_there_needs_no_backup(tmp_path: Path) -> None:
    assert back_up(tmp_path / "map.cxmap", tmp_path / "backups", at("2026-11-22T09:10")) is None


def test_a_backup_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    file = tmp_path / "map.cxmap"
    file.write_bytes(b"")
    with pytest.raises(UserError, match=r"No backup of map\.cxmap could be written"):
        back_up(file, file, at("2026-11-22T09:10"))


def test_the_newest_copy_from_before_a_day_is_found(tmp_path: Path) -> None:
    file = tmp_path / "map.cxmap"
    assert newest_before(file, tmp_path, date(2026, 11, 23)) is None
    file.write_bytes(b"")
    for moment in ("2026-11-21T09:00", "2026-11-22T08:00", "2026-11-22T15:00", "2026-11-23T09:00"):
        back_up(file, tmp_path, at(moment))
    found = newest_before(file, tmp_path, date(2026, 11, 23))
    assert found is not None
    assert found.name == "2026-11-22 15h.cxmap"
