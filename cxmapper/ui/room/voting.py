"""Dot voting: what is voted on, one ballot after the other typed in unseen, and the ranking once it is revealed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cxmapper.drawing.theme import theme
from cxmapper.editing.edits.votes import reveal_votes
from cxmapper.editing.voting import MOST_DOTS, Ballot, Round, among, counted, put_in, ranking, take_back
from cxmapper.errors import UserError
from cxmapper.files.unfinished import BALLOTS
from cxmapper.model.record import Id
from cxmapper.model.records import Opportunity, PainPoint
from cxmapper.ui.panels.choice import Choice
from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.panels.dialogs import size_dialog
from cxmapper.ui.panels.rows import Row, Rows
from cxmapper.ui.panels.wrapped import WrappedLabel
from cxmapper.ui.words import explained, marked, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

LONGEST = 80
"""Characters of what is voted on that are shown beside its dots."""

CHOICES = (
    ("pains", marked("Pain points of this journey")),
    ("ideas", marked("Ideas of this journey")),
    ("selected", marked("The selected pain points and ideas")),
)


class Voting(QDialog):
    """Three steps: choose, count, look. Nothing is on the map before the votes are revealed."""

    def __init__(self, page: "MapPage", parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("roomTool")
        self.setWindowTitle(tr("Dot voting"))
        size_dialog(self, 640, 560)
        self._page = page
        self.round: Round | None = None
        self.problem = label("", "problem")
        self.problem.setWordWrap(True)
        self._steps = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(self._steps, 1)
        layout.addWidget(self.problem)
        for step in (self._choosing(), self._counting(), self._looking()):
            self._steps.addWidget(step)
        self.problem.hide()
        self._resume()
        page.document.changed.connect(self._follow)

    def _say_why(self, words: str) -> None:
        """Say below the step what is not possible, or nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _go(self, step: int, default: QPushButton) -> None:
        """Show a step; Enter does what its main button does."""
        self._steps.setCurrentIndex(step)
        default.setDefault(True)

    # Choosing

    def _choosing(self) -> QWidget:
        step = QWidget()
        form = QFormLayout(step)
        form.setSpacing(12)
        self.subject = Choice(tr("Vote on"))
        for key, title in CHOICES:
            self.subject.addItem(tr(title), key)
        if self._selected():
            self.subject.setCurrentIndex(2)
        self.dots = QSpinBox(minimum=1, maximum=MOST_DOTS, value=5)
        self.dots.setAccessibleName(tr("Dots for each voter or team"))
        self.begin = push(tr("&Begin"), primary=True)
        self.begin.clicked.connect(self._begin)
        form.addRow(tr("Vote on"), self.subject)
        form.addRow(tr("Dots for each voter or team"), self.dots)
        hint = label(tr("Earlier votes on the same things are replaced when the new ones are revealed."), "hint")
        hint.setWordWrap(True)
        form.addRow(hint)
        form.addRow(self.begin)
        return step

    def _selected(self) -> tuple[Id, ...]:
        project = self._page.document.project
        records = [project.record(id_) for id_ in self._page.selection.ids]
        return tuple(one.id for one in records if isinstance(one, PainPoint | Opportunity))

    def _subjects(self) -> tuple[Id, ...]:
        match self.subject.currentData():
            case "pains":
                return tuple(pain.id for _, pain in self._page.view.pains)
            case "ideas":
                return tuple(idea.id for idea in self._page.view.ideas)
        return self._selected()

    def _begin(self) -> None:
        subjects = self._subjects()
        if len(subjects) < 2:
            self._say_why(tr("There are fewer than two of these; there is nothing to choose between."))
            return
        self._count(Round(subjects, self.dots.value()))

    def _resume(self) -> None:
        """Go on with a round that was not finished, as far as what it is about is still there."""
        folder = self._page.document.folder
        try:
            found = BALLOTS.kept(folder) if folder is not None else None
        except UserError as error:
            self._say_why(explained(error))
            return
        if found is not None and self._there(found).subject_ids:
            self._count(found)
            self._say_why(tr("This round was not finished; go on, or begin a new one."))

    def _there(self, round_: Round) -> Round:
        """A round without what was deleted since it began; undo brings that back, with its dots."""
        project = self._page.document.project
        return among(round_, {id_ for id_ in round_.subject_ids if project.record(id_) is not None})

    def _follow(self, _: object) -> None:
        """Ask no dots for what was deleted meanwhile, and say so; what is typed for the others stays."""
        round_ = self.round
        if round_ is None or self._steps.currentIndex() != 1:
            return
        left, typed = self._there(round_).subject_ids, {id_: field.text() for id_, field in self.fields.items()}
        if left == tuple(self.fields):
            return
        self._count(round_)
        for id_, field in self.fields.items():
            field.setText(typed.get(id_, ""))
        self._say_what_is_gone(len(round_.subject_ids) - len(left))

    def _say_what_is_gone(self, gone: int) -> None:
        if not self.fields:
            self._say_why(tr("All that was voted on was deleted; undo brings it back, or begin a new round."))
        elif gone:
            sentence = tr("Deleted since the round began: {count}. Dots on that are not counted.", count=gone)
            self._say_why(sentence)
        else:
            self._say_why("")

    # Counting

    def _counting(self) -> QWidget:
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        self.voter = QLineEdit(maxLength=100)
        self.voter.setPlaceholderText(tr("Name of voter or team; empty keeps it secret"))
        self.voter.setAccessibleName(tr("Name of voter or team; empty keeps it secret"))
        self.said = label("", "hint")
        self._area = QScrollArea(widgetResizable=True)
        self._area.setAccessibleName(tr("Dots"))
        self.fields: dict[Id, QLineEdit] = {}
        self.put, self.undo = push(tr("&Put in"), primary=True), push(tr("Take the last &back"))
        self.reveal, self.new = push(tr("&Reveal")), push(tr("&New round"))
        self.put.clicked.connect(self._put_in)
        self.undo.clicked.connect(self._take_back)
        self.reveal.clicked.connect(self._reveal)
        self.new.clicked.connect(self._choose_again)
        layout.addWidget(self.voter)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.said)
        layout.addLayout(_row(self.put, self.undo, self.reveal, self.new))
        return step

    def _count(self, round_: Round) -> None:
        """Show an empty ballot."""
        self.round = round_
        self._say_why("")
        inside = QWidget()
        inside.setObjectName("inside")
        form = QFormLayout(inside)
        form.setSpacing(8)
        self.fields = {}
        for id_ in self._there(round_).subject_ids:
            field = QLineEdit(maxLength=2, echoMode=QLineEdit.EchoMode.Password)
            field.setValidator(QIntValidator(0, MOST_DOTS, field))
            field.setFixedWidth(72)
            field.textChanged.connect(self._say)
            name = _title(self._page, id_)
            field.setAccessibleName(tr("Dots for {title}", title=name))
            form.addRow(field, WrappedLabel(name))
            self.fields[id_] = field
        self._area.setWidget(inside)
        self._go(1, self.put)
        self._say()
        next(iter(self.fields.values()), self.voter).setFocus()

    def _ballot(self) -> Ballot:
        dots = {id_: int(field.text() or 0) for id_, field in self.fields.items()}
        return Ballot(" ".join(self.voter.text().split()), dots)

    def _say(self) -> None:
        if self.round is not None:
            given, of, count = self._ballot().given, self.round.dots, len(self.round.ballots)
            words = tr("{given} of {of} {of|dot|dots} given", given=given, of=of)
            ballots = tr("{n} {n|ballot is|ballots are} in", n=count)
            self.said.setText(f"{words} · {ballots}")
            self.undo.setEnabled(count > 0)
            self.reveal.setEnabled(count > 0 and bool(self.fields))

    def _put_in(self) -> None:
        ballot = self._ballot()
        if self._keep(lambda round_: put_in(round_, ballot)):
            self.voter.clear()

    def _take_back(self) -> None:
        self._keep(take_back)

    def _keep(self, step: Callable[[Round], Round]) -> bool:
        """Go on with the round as it is after a step, kept through a crash; False, and why, where that cannot be."""
        if self.round is None:
            return False
        try:
            round_ = step(self.round)
            BALLOTS.keep(self._page.document.begun(), round_)
        except UserError as error:
            self._say_why(explained(error))
            return False
        self._count(round_)
        return True

    def _choose_again(self) -> None:
        """Back to the first step; what was counted is kept until the first ballot of another round is in."""
        self._say_why("")
        self._go(0, self.begin)

    # Looking

    def _looking(self) -> QWidget:
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        self.ranked = Rows(tr("Votes, the most first"))
        self.close_ = push(tr("&Close"), primary=True)
        self.close_.clicked.connect(self.accept)
        layout.addWidget(self.ranked, 1)
        layout.addLayout(_row(self.close_))
        return step

    def _reveal(self) -> None:
        """Write the votes as one step, and show which got the most."""
        if self.round is None:
            return
        round_ = self._there(self.round)
        votes = counted(round_)
        label_ = tr("Dot voting, {n} {n|ballot|ballots}", n=len(round_.ballots))
        if not self._page.do(label_, lambda project: reveal_votes(project, round_.subject_ids, *votes)):
            self._say_why(self._page.messages.sentence)
            return
        folder = self._page.document.folder
        if folder is not None:
            BALLOTS.forget(folder)
        self.ranked.dress(theme(self._page.look.theme))
        self.ranked.show_rows(_rows(self._page, ranking(round_)))
        self.round = None
        self._say_why("")
        self._go(2, self.close_)
        self.ranked.setFocus(Qt.FocusReason.OtherFocusReason)


def _rows(page: "MapPage", ranked: Sequence[tuple[Id, int]]) -> list[Row]:
    most = max([1, *(got for _, got in ranked)])
    found = []
    for id_, got in ranked:
        idea = page.document.project.get(Opportunity, id_) is not None
        tone, mark = ("idea", "lightbulb") if idea else ("pain", "triangle-alert")
        aside = tr("{n} {n|vote|votes}", n=got)
        found.append(Row(id_, _title(page, id_), tone, mark, aside, got / most))
    return found


def _title(page: "MapPage", record_id: Id) -> str:
    text = str(getattr(page.document.project.record(record_id), "text", ""))
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _row(*buttons: QPushButton) -> QHBoxLayout:
    made = QHBoxLayout()
    for button in buttons:
        made.addWidget(button)
    return made
