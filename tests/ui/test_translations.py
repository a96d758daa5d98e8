"""That every translation is whole, and says of each sentence what the sentence says."""

import importlib
import importlib.util
import pkgutil
import re
from collections import Counter
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import cxmapper
from cxmapper.model.records import Touchpoint
from cxmapper.resources import resource
from cxmapper.ui import map_words, words
from cxmapper.ui.language import LANGUAGES, SOURCE
from cxmapper.ui.window import Window

Sentence = tuple[str, str, str]
"""Context, text and the key that tells apart what has the same text."""

COUNTS = ("n", "of", "all", "rows", "ways", "cases", "comparisons", "count", "given", "known")
"""What places are called that hold whole numbers; `steps` are differences too, which have a decimal."""

SEVERAL = ("{count} things", "{n} teams", "{n} columns", "Captured {n} lines")
"""Said of more than one alone."""

FOLDER = resource("translations")
TRANSLATED = [code for code in LANGUAGES if code != SOURCE]


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", FOLDER / "update.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def translations(code: str) -> dict[Sentence, ET.Element]:
    found = {}
    for context in ET.parse(FOLDER / f"cxmapper_{code}.ts").getroot().iter("context"):  # noqa: S314  # our own
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""
            found[key] = translation
    return found


def texts(code: str) -> dict[Sentence, str]:
    return {sentence: translation.text or "" for sentence, translation in translations(code).items()}


def places(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}", text))


def letters(texts_: list[str]) -> list[str]:
    marked = (re.search(r"&(\w)", text.replace("&&", "")) for text in texts_)
    return [found[1].casefold() for found in marked if found]


def test_every_language_but_the_sources_has_its_files() -> None:
    assert {path.name for path in FOLDER.glob("*.[tq][sm]")} == {
        f"cxmapper_{code}{suffix}" for code in TRANSLATED for suffix in (".ts", ".qm")
    }


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_translation_holds_exactly_the_sentences_of_the_sources(code: str) -> None:
    # Run resources/translations/update.py, translate what is unfinished, and run it again.
    assert set(translations(code)) == set(script().sentences())


def test_every_table_of_words_is_translated() -> None:
    said = {pair for table in map_words.TABLES.values() for pair in table.items()}
    tables = [
        (name, words)
        for info in pkgutil.walk_packages(cxmapper.__path__, "cxmapper.")
        if info.name.endswith((".wording", "words", "messages", ".assumptions", ".outcomes"))
        for module in (importlib.import_module(info.name),)
        for name, words in vars(module).items()
        if name in {"ENGLISH", "SHEET", "CHARTS"}
    ]
    assert len(tables) > 9
    assert [(name, pair) for name, words in tables for pair in words.items() if pair not in said] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_is_left_untranslated(code: str) -> None:
    found = translations(code)
    assert [sentence for sentence, said in found.items() if said.get("type") or not (said.text or "").strip()] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_compiled_file_is_that_of_the_translation(code: str, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    script().release(FOLDER / f"cxmapper_{code}.ts", compiled)
    assert compiled.read_bytes() == (FOLDER / f"cxmapper_{code}.qm").read_bytes()


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_places_of_its_sentence(code: str) -> None:
    assert [pair for pair in texts(code).items() if places(pair[0][1]) != places(pair[1])] == []


def test_of_one_nothing_is_said_in_the_plural() -> None:
    said = {text: re.sub(r"\{(\w+)\|([^|{}]*)\|[^|{}]*\}", r"\2", text) for _, text, _ in script().sentences()}
    places_ = rf"\{{(?:{'|'.join(COUNTS)})\}}"
    counted = {text: re.sub(places_, "1", short) for text, short in said.items()}
    wrong = [text for text, short in counted.items() if re.search(r"\b1 (drawn |open )?\w+s\b(?<! was)", short)]
    assert [text for text in wrong if not any(several in text for several in SEVERAL)] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_forms_for_one_where_its_sentence_has(code: str) -> None:
    assert [pair for pair in texts(code).items() if ("|" in pair[0][1]) != ("|" in pair[1])] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_optional_parts_of_its_sentence(code: str) -> None:
    found = [pair for pair in texts(code).items() if pair[0][0] == "findings"]
    assert [pair for pair in found if re.sub(r"[^][{}]", "", pair[0][1]) != re.sub(r"[^][{}]", "", pair[1])] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_marks_a_letter_where_its_sentence_does(code: str) -> None:
    found = [(key[1], said) for key, said in texts(code).items() if key[0] == "cxmapper"]
    assert [pair for pair in found if len(letters([pair[0]])) != len(letters([pair[1]]))] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_quotes_are_those_of_the_language(code: str) -> None:
    assert [said for said in texts(code).values() if '"' in said.replace('! Schmerz   "', "") or "”" in said] == []


def test_everything_the_window_asks_for_is_in_the_translation(
    router: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[Sentence] = set()

    class Listening(QCoreApplication):
        @staticmethod
        def translate(context: str, text: str, key: str = "") -> str:
            asked.update({(context, text, key)} if text else ())
            return text

    for module in (words, map_words):
        monkeypatch.setattr(module, "QCoreApplication", Listening)
    router.appearance.choose_size("115")
    page = router.map
    qtbot.waitUntil(page.canvas.isVisible)
    for id_ in page.document.project.all(Touchpoint):
        page.select(id_)
        QApplication.processEvents()
    router.show_shortcuts()
    page.edit_persona()
    router.workshop.toggle_room()
    router.workshop.toggle_room()
    assert ("cxmapper", "Inspector", "") in asked
    names = {("cxmapper", name, "") for name in ("&English", "&Deutsch")}
    assert asked - names - set(translations("de")) == set()
