import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cxmapper.errors import UserError
from cxmapper.replacing import replacing


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """The system refuses to write more, as it does on a full disk."""
    resource = pytest.importorskip("resource", reason="this system cannot limit the size of files")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "map.svg"
    path.write_bytes(b"old")
    with replacing(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_what_does_not_fit_on_the_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"old")
    with no_file_larger_than(100), pytest.raises(UserError, match="could not be written"), replacing(path) as file:
        file.write(b"x" * 100_000)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_of_the_writer_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), replacing(path) as file:
        file.write(b"ha" * (1 // 0))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said_in_one_sentence(tmp_path: Path) -> None:
    sentence = r"map\.png could not be written: No such file or directory; choose another place\.$"
    with pytest.raises(UserError, match=sentence), replacing(tmp_path / "none" / "map.png"):
        pass


def test_a_link_goes_on_leading_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "link.png").symlink_to(tmp_path / "file.png")
    with replacing(tmp_path / "link.png") as file:
        file.write(b"new")
    assert (tmp_path / "link.png").is_symlink()
    assert (tmp_path / "file.png").read_bytes() == b"new"


def test_a_link_that_leads_to_itself_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.png").symlink_to(tmp_path / "b.png")
    (tmp_path / "b.png").symlink_to(tmp_path / "a.png")
    with pytest.raises(UserError, match="is a link that leads to itself"), replacing(tmp_path / "a.png"):
        pass


def test_the_mode_of_the_old_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "map.svg"
    path.touch(0o600)
    with replacing(path) as file:
        file.write(b"new")
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("make", ["mkdir", "mkfifo"])
def test_folders_and_devices_are_not_replaced(make: str, tmp_path: Path) -> None:
    # A pipe stands for every device: without its guard, this test would replace the machine's own.
    path = tmp_path / "there"
    if not hasattr(os, make):
        pytest.skip("this system has no pipes with names")
    getattr(os, make)(path)
    with pytest.raises(UserError, match="is a folder, a device or write-protected"), replacing(path):
        pass
