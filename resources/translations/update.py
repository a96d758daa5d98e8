"""Bring the translations up to date with the sources: run this, translate what is unfinished in Linguist, run it again.

    python resources/translations/update.py

Qt's lupdate reads no module functions in Python and no tables, so the sentences are collected here: the literals of
`tr` and `marked`, what the core refuses, and the words of maps and findings. They go to lupdate as one file; lrelease
makes the .qm.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "cxmapper"
CONTEXT = "cxmapper"
SENTENCE = re.compile(r"[A-Z][^{}]* [^{}]*\.")
CALLS = {"tr", "marked"}
CORE_CALLS = {"UserError", "Sentence"}
CORE = (
    *("editing", "feedback/counting", "feedback/events", "feedback/mapping", "feedback/tables", "files", "model"),
    *("choosing.py", "drawing/text/scripts.py", "painting", "exporting.py", "replacing.py"),
    *("exchange/clipboard*.py", "exchange/grid", "exchange/imported.py", "exchange/tables.py"),
    *("feedback/following.py", "feedback/surveying.py"),
)
"""What knows no languages: it refuses and warns in whole sentences, which the window translates."""


def sentences() -> Iterator[tuple[str, str, str]]:
    """Context, text and, where several texts are the same word, the key that tells them apart."""
    found = {text for path in (SOURCES / "ui").rglob("*.py") for text in _asked_for(_parsed(path), CALLS)}
    for path in _core():
        found.update(_said(_parsed(path)))
        found.update(_asked_for(_parsed(path), CORE_CALLS))
    yield from ((CONTEXT, text, "") for text in sorted(found))

    from cxmapper.ui.map_words import TABLES, own_words

    for context in TABLES:
        yield from ((context, text, key) for key, text in own_words(context).items())


def _core() -> Iterator[Path]:
    for name in CORE:
        places = list(SOURCES.glob(name))
        if not places:
            raise SystemExit(f"{name} is not in {SOURCES.name} any more: correct CORE, or its sentences are lost.")
        for place in places:
            yield from place.rglob("*.py") if place.is_dir() else (place,)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _asked_for(module: ast.Module, calls: Collection[str]) -> Iterator[str]:
    """The literals that are translated: first arguments, or each of several by a condition."""
    for call in ast.walk(module):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in calls and call.args:
            yield from _literals(call.args[0])


def _literals(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body)
            yield from _literals(orelse)


def _said(node: ast.AST) -> Iterator[str]:
    """The literals that are whole sentences, without docstrings and what has places for values."""
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Expr(value=ast.Constant()) | ast.JoinedStr():
                continue
            case ast.Constant(value=str(text)) if SENTENCE.fullmatch(text):
                yield text
        yield from _said(child)


def write_sources(path: Path) -> None:
    """Write all sentences as what lupdate understands."""
    lines = []
    for context, text, key in sentences():
        said = [json.dumps(each, ensure_ascii=False) for each in (context, text, key)]
        lines.append(f"QT_TRANSLATE_NOOP3({', '.join(said)});" if key else f"QT_TRANSLATE_NOOP({', '.join(said[:2])});")
    path.write_text("\n".join(lines) + "\n", "utf-8")


def update(translation: Path) -> None:
    """Bring a .ts up to date: what is new is unfinished, what is gone is dropped."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "sentences.cpp"
        write_sources(source)
        options = ["-extensions", "cpp", "-locations", "none", "-no-obsolete", "-source-language", "en", "-silent"]
        subprocess.run([tool("lupdate"), *options, source, "-ts", translation], check=True)


def release(translation: Path, compiled: Path) -> None:
    """Compile a .ts into the .qm that the window loads."""
    subprocess.run([tool("lrelease"), "-silent", translation, "-qm", compiled], check=True)


def tool(name: str) -> Path:
    """A program of PySide6, beside the interpreter."""
    return Path(sys.executable).parent / f"pyside6-{name}"


if __name__ == "__main__":
    for each in sorted(HERE.glob("cxmapper_*.ts")):
        update(each)
        release(each, each.with_suffix(".qm"))
