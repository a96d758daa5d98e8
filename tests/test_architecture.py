"""What holds of the source as a whole, and of what it imports."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import cxmapper
from tests.commandline import environment

ROOT = Path(__file__).parents[1]
SLOW = {
    "PySide6", "PIL", "calamine", "duckdb", "narwhals", "networkx", "numpy", "pydantic", "python_calamine", "uharfbuzz",
    "xlsxwriter",
}  # fmt: skip
PRODUCED = {"__pycache__", "build", "dist"}
BINARY = {".gif", ".ico", ".jpeg", ".jpg", ".pdf", ".png", ".pptx", ".qm", ".ttf", ".webp", ".whl", ".pyc", ".xlsx"}

MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "cxmapper").rglob("*.py")
)


def run(script: str, *arguments: str) -> str:
    """What a script prints in a fresh interpreter, outside the checkout's folder."""
    return subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, check=True, env=environment(), text=True
    ).stdout


def packages(script: str, *arguments: str) -> set[str]:
    """The top-level packages that a script has imported at its end."""
    said = run(f"import sys\n{script}\nprint('\\n' + ' '.join(sys.modules))", *arguments)
    return {name.partition(".")[0] for name in said.splitlines()[-1].split()}


def is_written_by_people(path: Path) -> bool:
    if path == ROOT / ".git":  # a file, in a worktree, that names another folder of this machine
        return False
    folders = set(path.relative_to(ROOT).parts[:-1])
    return not folders & PRODUCED and not any(name.startswith(".") and name != ".ci" for name in folders)


def source_texts() -> dict[Path, str]:
    """The text of every file that people have written."""
    paths = (path for path in ROOT.rglob("*") if path.is_file() and is_written_by_people(path))
    return {path.relative_to(ROOT): path.read_text("utf-8") for path in paths if path.suffix not in BINARY}


def test_only_painting_and_the_window_import_qt() -> None:
    without = [
        name for name in MODULES if not name.startswith(("cxmapper.painting", "cxmapper.ui", "cxmapper.__main__"))
    ]
    assert len(without) > 100
    script = "import importlib\nfor name in sys.argv[1:]: importlib.import_module(name)"
    assert not packages(script, *without) & {"PySide6", "shiboken6"}


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_import_nothing_slow(option: str) -> None:
    script = f"from cxmapper.cli import main\nmain(['{option}'])"
    assert not packages(script) & SLOW


@pytest.mark.parametrize("command", ["new", "import", "events", "show", "scores", "check", "export"])
def test_so_does_the_help_of_each_command(command: str) -> None:
    script = f"from cxmapper.cli import main\nmain(['{command}', '--help'])"
    assert not packages(script) & SLOW


def test_reading_and_checking_a_project_needs_no_qt() -> None:
    for command in ("show", "scores", "check"):
        script = f"from cxmapper.cli import main\nmain(['{command}', sys.argv[1]])"
        assert not packages(script, str(ROOT / "resources/samples/router.cxmap")) & {"PySide6", "PIL", "uharfbuzz"}


def test_a_table_is_exported_without_what_draws(tmp_path: Path) -> None:
    script = "from cxmapper.cli import main\nmain(['export', *sys.argv[1:]])"
    sample, out = str(ROOT / "resources/samples/router.cxmap"), tmp_path / "router.csv"
    assert not packages(script, sample, "-o", str(out)) & {"PySide6", "PIL", "numpy", "networkx", "uharfbuzz"}
    assert out.is_file()


def test_templates_are_listed_without_anything_slow() -> None:
    assert not packages("from cxmapper.cli import main\nmain(['new', '--list'])") & SLOW


def test_qt_keeps_the_references_to_none() -> None:
    # PySide6 6.12.0 on Python 3.11 dropped one at every void call, until the interpreter ended.
    script = (
        "import sys\nfrom PySide6.QtCore import QObject\nobject_ = QObject()\nbefore = sys.getrefcount(None)\n"
        "for _ in range(1_000): object_.setObjectName('a')\nprint(sys.getrefcount(None) - before)"
    )
    assert int(run(script)) > -100


def test_a_module_is_no_longer_than_can_be_read() -> None:
    lengths = {path: text.count("\n") for path, text in source_texts().items() if path.suffix == ".py"}
    assert {path: length for path, length in lengths.items() if length > 350} == {}


def test_no_file_names_a_place_of_one_machine() -> None:
    place = re.compile(r"(?<![\w.~-])/(?:home|root|Users|work|workspace|mnt|opt|tmp)/\w|\b[A-Z]:\\\\?Users")
    assert [path for path, text in source_texts().items() if place.search(text)] == []


def test_no_file_names_an_index_of_packages() -> None:
    # A checkout installs from wherever its machine does.
    index = re.compile(r"https?://[^\s\"'<>]*(pypi|pythonhosted|npmjs|artifactory|devpi|nexus|/simple\b)|index-url\b")
    mine = Path(__file__).relative_to(ROOT)
    assert [path for path, text in source_texts().items() if path != mine and index.search(text)] == []


def test_every_module_says_what_it_is() -> None:
    modules = [(path, text) for path, text in source_texts().items() if path.parts[0] == "cxmapper"]
    assert [path for path, text in modules if path.suffix == ".py" and not text.startswith('"""')] == []


def test_the_version_is_one_of_releases() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", cxmapper.__version__)
