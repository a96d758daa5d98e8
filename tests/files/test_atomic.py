import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from cxmapper.errors import UserError
from cxmapper.files.atomic import write_atomic

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "map.cxmap"
    path.write_bytes(b"old")
    return path


def failing(*_: object, **__: object) -> NoReturn:
    raise OSError(errno.ENOSPC, "No space left on device")


def few_bytes(real: Callable[..., int], then_full: bool) -> Callable[..., int]:
    calls = []

    def write(descriptor: int, data: memoryview) -> int:
        calls.append(data)
        if then_full and len(calls) > 1:
            failing()
        return real(descriptor, data[:2])

    return write


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "map.cxmap"
    write_atomic(path, b"one")
    assert path.read_bytes() == b"one"
    write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["open", "write", "chmod", "fsync", "replace"])
def test_an_error_at_any_step_leaves_the_old_file_whole(old: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    monkeypatch.setattr(os, step, failing)
    with pytest.raises(UserError, match=r"could not be written \(No space left on device\); .* untouched"):
        write_atomic(old, b"new")
    monkeypatch.undo()
    assert old.read_bytes() == b"old"
    assert list(old.parent.iterdir()) == [old]


def test_a_disk_that_fills_up_half_way_leaves_the_old_file_whole(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", few_bytes(os.write, then_full=True))
    with pytest.raises(UserError, match="No space left"):
        write_atomic(old, b"new file")
    monkeypatch.undo()
    assert old.read_bytes() == b"old"
    assert list(old.parent.iterdir()) == [old]


def test_bytes_taken_few_at_a_time_are_all_written(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", few_bytes(os.write, then_full=False))
    write_atomic(old, b"new file")
    assert old.read_bytes() == b"new file"


def test_an_error_for_a_new_file_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(UserError, match="untouched"):
        write_atomic(tmp_path / "map.cxmap", b"new")
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_leaves_the_old_file_whole(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(old, b"new")
    assert old.read_bytes() == b"old"
    assert list(old.parent.iterdir()) == [old]


@posix_only
def test_the_folder_is_synced_after_the_file(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(Path(f"/dev/fd/{descriptor}").is_dir()))
    write_atomic(old, b"new")
    assert synced == [False, True]


@posix_only
def test_the_mode_is_kept(old: Path) -> None:
    old.chmod(0o640)
    write_atomic(old, b"new")
    assert old.stat().st_mode & 0o777 == 0o640


@posix_only
def test_a_new_file_gets_the_mode_that_the_user_gives_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomic(tmp_path / "map.cxmap", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "map.cxmap").stat().st_mode & 0o777 == 0o640


@posix_only
def test_a_symbolic_link_stays_one_and_what_it_leads_to_is_written(old: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.cxmap"
    link.symlink_to(old)
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert old.read_bytes() == b"new"
    assert list(link.parent.iterdir()) == [link]


@posix_only
def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "link.cxmap"
    link.symlink_to(link)
    with pytest.raises(UserError, match="could not be written"):
        write_atomic(link, b"new")


def test_a_folder_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        write_atomic(tmp_path, b"new")
    with pytest.raises(UserError, match="could not be written"):
        write_atomic(tmp_path / "none" / "map.cxmap", b"new")


def test_a_write_protected_file_is_refused(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything, so the mode would not do
    with pytest.raises(UserError, match="is write-protected"):
        write_atomic(old, b"new")
    assert old.read_bytes() == b"old"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("no small disk may be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_keeps_the_old_file(small_disk: Path) -> None:
    path = small_disk / "map.cxmap"
    write_atomic(path, b"old" * 10_000)
    with pytest.raises(UserError, match="No space left on device"):
        write_atomic(path, b"new" * 20_000)
    assert path.read_bytes() == b"old" * 10_000
    assert list(small_disk.iterdir()) == [path]
