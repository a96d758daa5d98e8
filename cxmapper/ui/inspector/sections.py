"""What the inspector shows below a record's fields: experience, scores, pains, ideas, words."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from PySide6.QtWidgets import QPushButton, QWidget

from cxmapper.drawing.theme import Theme
from cxmapper.model.change import Change
from cxmapper.model.project import Project
from cxmapper.model.record import Id, Record
from cxmapper.model.records import Journey, Opportunity, PainPoint, Persona, ProjectInfo, Stage, Touchpoint, Version
from cxmapper.ui.inspector import belonging
from cxmapper.ui.inspector.belonging import CardWords, came_of
from cxmapper.ui.inspector.cards import Cards
from cxmapper.ui.inspector.experience import Experience
from cxmapper.ui.inspector.scores import Scores, score_lines
from cxmapper.ui.map_words import number_words
from cxmapper.ui.panels.controls import label
from cxmapper.ui.words import marked, tr
from cxmapper.wording import day

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

Themed = Callable[[], Theme]
Making = Callable[["MapPage", Themed], "Section"]


class Section(Struct, frozen=True):
    """A part of the inspector: what it shows of a record, and how it stores what is half typed in it."""

    widget: QWidget
    show: Callable[[Record], None]
    commit: Callable[[], None] = lambda: None


class _CardsOf(Struct, frozen=True):
    """Cards of what belongs to a record: `found` lists them, `made` is the change that adds another."""

    title: str
    adding: str
    found: Callable[["MapPage", Record], list[CardWords]]
    made: Callable[[Project, Id, str], Change]

    def __call__(self, page: "MapPage", theme: Themed) -> Section:
        cards = Cards(tr(self.title), tr(self.adding), theme)
        shown: list[Record] = []

        def show(record: Record) -> None:
            shown[:] = [record]
            cards.show_cards(self.found(page, record))

        def add(text: str) -> None:
            page.do(tr(self.adding), lambda project: self.made(project, shown[0].id, text))

        cards.opened.connect(page.select)
        cards.written.connect(add)
        return Section(cards, show, cards.commit)


def _experience(page: "MapPage", theme: Themed) -> Section:
    made = Experience(page, theme)

    def show(record: Record) -> None:
        if isinstance(record, Touchpoint):
            made.show_record(record)

    return Section(made, show, made.commit)


def _scores(page: "MapPage", _theme: Themed) -> Section:
    made = Scores()
    return Section(made, lambda record: made.show_lines(score_lines(page.document.project, record.id)))


def _open_persona(page: "MapPage", _theme: Themed) -> Section:
    button = QPushButton(tr("Open persona…"))
    shown: list[Record] = []

    def show(record: Record) -> None:
        shown[:] = [record]

    button.clicked.connect(lambda: page.edit_persona(shown[0].id))
    return Section(button, show)


def _outcome(page: "MapPage", _theme: Themed) -> Section:
    words = label("", "hint")
    words.setWordWrap(True)

    def show(record: Record) -> None:
        said = came_of(page.document.project, record) if isinstance(record, Opportunity) else ""
        words.setText(said)
        words.setAccessibleName(said)
        words.setVisible(bool(said))

    return Section(words, show)


def _workshop(page: "MapPage", _theme: Themed) -> Section:
    words = label("", "hint")
    words.setWordWrap(True)

    def show(_record: Record) -> None:
        versions = page.document.project.all(Version).values()
        newest = max(versions, key=lambda version: version.at, default=None)
        words.setVisible(newest is not None)
        if newest is not None:
            at = day(newest.at.astimezone().date(), number_words())
            words.setText(tr("Workshop of {day}, version “{title}”", day=at, title=newest.title))

    return Section(words, show)


_PAINS = _CardsOf(marked("Pain points"), marked("Add a pain point"), belonging.pains, belonging.new_pain)
_IDEAS = _CardsOf(marked("Opportunities"), marked("Add an idea"), belonging.ideas, belonging.new_idea)
_WORDS = _CardsOf(marked("Their words"), marked("Add a quote"), belonging.words, belonging.new_quote)
_NOTES = _CardsOf(marked("Notes"), marked("Add a question"), belonging.words, belonging.new_question)
_ANSWERS = _CardsOf(marked("Answered by"), marked("Add an idea"), belonging.answers, belonging.new_answer)
_SEEN = _CardsOf(
    marked("What came of it"), marked("Add what was seen today"), belonging.follow_ups, belonging.new_follow_up
)

SECTIONS: Final[Mapping[type[Record], tuple[Making, ...]]] = {
    Touchpoint: (_experience, _scores, _PAINS, _IDEAS, _WORDS),
    Stage: (_scores, _IDEAS, _NOTES),
    Journey: (_scores, _IDEAS, _NOTES),
    PainPoint: (_ANSWERS,),
    Opportunity: (_outcome, _SEEN),
    Persona: (_open_persona,),
    ProjectInfo: (_workshop,),
}
"""By the class of the record, from above."""
