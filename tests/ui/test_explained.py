"""What the core refuses and warns of, in the language of the window, with the names that are in it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import cxmapper
from cxmapper.errors import UserError
from cxmapper.exchange.clipboard import paste_text
from cxmapper.files.cxmap import load
from cxmapper.model.project import Project
from cxmapper.model.records import Journey
from cxmapper.ui.language import speak
from cxmapper.ui.words import explained
from cxmapper.wording import Sentence


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """German without a window."""
    speak(qapp, "de")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("german")
def test_a_refusal_with_a_name_in_it_is_translated_and_the_name_is_not(tmp_path: Path) -> None:
    missing = tmp_path / "Undo.cxmap"
    with pytest.raises(UserError, match="does not exist") as refused:
        load(missing)
    assert explained(refused.value) == f"{missing} gibt es nicht."


@pytest.mark.usefixtures("german")
def test_what_is_said_within_a_sentence_is_translated_with_it(tmp_path: Path) -> None:
    bad = tmp_path / "bad.cxmap"
    bad.write_text('{"a": 1,\n"a": 2}')
    with pytest.raises(UserError) as refused:
        load(bad)
    assert explained(refused.value).startswith("bad.cxmap: Zeile 2 nennt")


@pytest.mark.usefixtures("german")
def test_what_validation_refuses_is_said_in_our_own_words(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        paste_text(Project.build([Journey(id="j", title="")]), "Touchpoint\n" + "x" * 2_001 + "\n", "new", "j")
    assert explained(refused.value) == "Zeile 2: title: Das ist länger als 2,000 Zeichen; kürzen Sie es."
    bad = tmp_path / "bad.cxmap"
    bad.write_text('{"format_version": 1, "project": {"id": "project", "title": 5}}')
    with pytest.raises(UserError) as refused:
        load(bad)
    assert (
        explained(refused.value)
        == "bad.cxmap: Tabelle project, id 'project', Feld title: Das ist kein Text; schreiben Sie einen."
    )


@pytest.mark.usefixtures("german")
def test_a_name_that_is_one_of_our_words_stays_as_it_is() -> None:
    assert explained(Sentence("{name} is empty; choose another file.", name="everyone")).startswith("everyone ist leer")


@pytest.mark.usefixtures("german")
def test_one_and_several_have_forms_of_their_own() -> None:
    template = "{n} {n|row has|rows have} in “{column}” no weight above 0 and {n|was|were} left out."
    assert (
        explained(Sentence(template, n=1, column="w"))
        == "1 Zeile hat in „w“ kein Gewicht über 0 und wurde ausgelassen."
    )
    assert explained(Sentence(template, n="1,200", column="w")).startswith("1,200 Zeilen haben")


def test_no_refusal_of_what_the_window_uses_is_put_together_where_it_is_raised() -> None:
    """An f-string cannot be translated; give UserError or Sentence the template and its values."""
    root = Path(cxmapper.__file__).parent
    found = [
        f"{path.relative_to(root)}:{call.lineno}"
        for package in ("editing", "feedback", "files")
        for path in (root / package).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in {"UserError", "Sentence"}
        if call.args and isinstance(call.args[0], ast.JoinedStr)
    ]
    assert found == []
