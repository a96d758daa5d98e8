"""Bring the translations up to date with the sources: run this, translate what is unfinished in Linguist, run it again.

    python resources/translations/update.py

Qt's lupdate reads no module functions in Python and no tables, so the sentences are collected here: the literals of
`tr`, `marked` and UserError, and the words of maps and findings. They go to lupdate as one file; lrelease makes the .qm.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "cxmapper"
CONTEXT = "cxmapper"
CALLS = {"tr": CONTEXT, "marked": CONTEXT}


def sentences() -> Iterator[tuple[str, str, str]]:
    """Context, text and, where several texts are the same word, the key that tells them apart."""
    found = set[str]()
    for path in sorted(SOURCES.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in CALLS and call.args:
                found.update(_literals(call.args[0]))
    yield from ((CONTEXT, text, "") for text in sorted(found))

    from cxmapper.ui.map_words import TABLES, own_words

    for context in TABLES:
        yield from ((context, text, key) for key, text in own_words(context).items())


def _literals(argument: ast.expr) -> Iterator[str]:
    """What a call's first argument may be: a literal, or one of several by a condition."""
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body)
            yield from _literals(orelse)
        case _:
            return


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
