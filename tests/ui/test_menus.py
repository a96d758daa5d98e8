"""The letters of menus: none stands for two entries of one menu."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu

from cxmapper.ui.context import MENUS, show_context_menu
from cxmapper.ui.language import LANGUAGES, SOURCE
from cxmapper.ui.window import Window


def letters(menu: QMenu) -> list[str]:
    """The marked letters of a menu's entries."""
    texts = [action.text().replace("&&", "") for action in menu.actions() if not action.isSeparator()]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


def twice(found: list[str]) -> list[str]:
    return [letter for letter, count in Counter(found).items() if count > 1]


def menus(window: Window) -> Iterator[QMenu]:
    """All menus of the menu bar, and those within them."""
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        yield menu
        yield from menu.findChildren(QMenu)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_stands_for_two_entries_of_a_menu(router: Window, language: str) -> None:
    router.appearance.choose_language(language)
    found = {menu.title(): twice(letters(menu)) for menu in menus(router)}
    router.appearance.choose_language(SOURCE)
    assert len(found) > 8
    assert {title: both for title, both in found.items() if both} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_stands_for_two_menus(router: Window, language: str) -> None:
    router.appearance.choose_language(language)
    titles = [action.text() for action in router.menuBar().actions()]
    router.appearance.choose_language(SOURCE)
    assert twice([title[title.index("&") + 1].lower() for title in titles]) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("record_id", ["guide", "setup", "pain-guide", "idea-guide", None])
def test_no_letter_stands_for_two_entries_of_a_context_menu(
    router: Window, record_id: str | None, language: str
) -> None:
    router.appearance.choose_language(language)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the actions of the language before
    page = router.map
    page.select(*([record_id] if record_id else []))
    for action in router.actions_by_id.values():
        action.setEnabled(True)
    record = page.document.project.record(record_id) if record_id else None
    assert (record.table if record else "") in MENUS
    menu = show_context_menu(page, page.mapToGlobal(page.rect().center()), (page.journey.id, "ideas"))
    assert len(letters(menu)) > 3
    assert twice(letters(menu)) == []
    menu.close()
    router.appearance.choose_language(SOURCE)
