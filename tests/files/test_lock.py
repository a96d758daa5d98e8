import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from cxmapper.errors import UserError
from cxmapper.files.lock import lock, lock_file

HOLD = """
import sys
from pathlib import Path
from cxmapper.files.lock import lock
held = lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_window_is_refused_with_the_holder_named(tmp_path: Path) -> None:
    held = lock(tmp_path / "map.cxmap")
    with pytest.raises(UserError, match=rf"map\.cxmap is open already, by .* on {socket.gethostname()} .process "):
        lock(tmp_path / "map.cxmap")
    held.release()


def test_another_process_is_named_and_taken_over_once_it_is_dead(tmp_path: Path) -> None:
    file = tmp_path / "map.cxmap"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(UserError, match=rf"\(process {holder.pid}\)"):
            lock(file)
        holder.kill()
    assert lock_file(file).exists()
    lock(file).release()


def test_a_released_document_can_be_opened_again_and_nothing_is_left(tmp_path: Path) -> None:
    lock(tmp_path / "map.cxmap").release()
    assert list(tmp_path.iterdir()) == []
    lock(tmp_path / "map.cxmap").release()


def test_the_holder_on_another_computer_is_believed(tmp_path: Path) -> None:
    file = tmp_path / "map.cxmap"
    lock_file(file).write_text(json.dumps({"user": "Ada", "host": "elsewhere", "pid": 7}))
    with pytest.raises(UserError, match=r"Ada on elsewhere \(process 7\); if it is not, delete .*\.map\.cxmap\.lock"):
        lock(file)


def test_a_lock_file_of_no_sense_is_taken_over(tmp_path: Path) -> None:
    file = tmp_path / "map.cxmap"
    lock_file(file).write_bytes(b"\x00nonsense")
    lock(file).release()


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_link_and_what_it_leads_to_are_one_document(tmp_path: Path) -> None:
    (tmp_path / "link.cxmap").symlink_to(tmp_path / "map.cxmap")
    held = lock(tmp_path / "link.cxmap")
    with pytest.raises(UserError, match="is open already"):
        lock(tmp_path / "map.cxmap")
    held.release()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be held open"):
        lock(tmp_path / "none" / "map.cxmap")
