"""The real interface of screen readers: the window under Xvfb, asked over the accessibility bus."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("xvfb-run", "dbus-run-session")

SCRIPT = """
"{python}" -m cxmapper demo &
window=$!
"{system}" "{reader}"
code=$?
kill $window
exit $code
"""


def _has_at_spi() -> bool:
    if sys.platform != "linux" or not all(map(shutil.which, PROGRAMS)) or not Path(SYSTEM_PYTHON).exists():
        return False
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _has_at_spi(), reason="xvfb, dbus, at-spi2-core or the system's gir1.2-atspi is not here")
def test_a_screen_reader_finds_the_map_and_a_name_for_every_control(tmp_path: Path) -> None:
    script = SCRIPT.format(python=sys.executable, system=SYSTEM_PYTHON, reader=Path(__file__).parent / "at_spi.py")
    home = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME")}
    wanted = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT), **home}
    asked = ["xvfb-run", "-a", "dbus-run-session", "--", "bash", "-c", script]
    done = subprocess.run(
        asked, capture_output=True, check=False, text=True, timeout=90, env={**os.environ, **wanted}, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr[-2000:]
    said = json.loads(done.stdout[done.stdout.index("{") :])
    assert list(said["stages"]) == ["Discover", "Order", "Receive", "Set up", "Get help", "Stay"]
    helpline = said["stages"]["Get help"]["Call the helpline"]
    assert "48 %" in helpline
    assert "leads to Engineer visits" in helpline
    assert said["nameless"] == []
