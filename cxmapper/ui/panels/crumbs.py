"""Above the map: the way in from the outermost journey, and which states of the journey are shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from cxmapper.editing.nesting import states_of, trail
from cxmapper.ui.panels.controls import TARGET, label, onward
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

MOST = 40
"""Characters of a title that are shown, where there is room for them."""


class Crumbs(QWidget):
    """“Getting a new router › Call the helpline”, and Today, In future or both; hidden where there is neither."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self.setAccessibleName(tr("Where this journey is"))
        self._page = page
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(4)
        self._shown: tuple[object, ...] = ()
        self._titles: list[tuple[QPushButton | QLabel, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # pressed, it would lose its corners
        page.changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        page = self._page
        project, journey = page.document.project, page.journey
        steps = [(one.id, touchpoint.title if touchpoint else one.title) for one, touchpoint in trail(project, journey)]
        states = states_of(project, journey)
        shown = (tuple(steps), states and (states[0].id, states[1].id), journey.id, page.looking.states is not None)
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        if len(steps) > 1:
            self._add_trail(steps)
        self._row.addStretch(1)
        if states is not None:
            self._row.addWidget(self._states(states[0].id, states[1].id))
        self.setVisible(len(steps) > 1 or states is not None)
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.setVisible(self._row.indexOf(part) >= 0)  # a layout shows what is new later, and gives it no room yet
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Cut the longest titles as far as there is no room for them: however deep it leads, no window grows by it."""
        for part, title in self._titles:
            part.setText(_shown(part, title))
        wide = [part.sizeHint().width() for part, _ in self._titles]
        over = self._row.sizeHint().width() - self.width()
        if not wide or over <= 0:
            return
        most = _most(wide, sum(wide) - over)
        for (part, title), had in zip(self._titles, wide, strict=True):
            if had > most:
                metrics = part.fontMetrics()
                around = had - metrics.horizontalAdvance(title)
                part.setText(_shown(part, metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(most) - around)))

    def _clear(self) -> None:
        self._titles = []
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_trail(self, steps: list[tuple[str, str]]) -> None:
        *outer, (_, here) = steps
        for journey_id, title in outer:
            back = QPushButton()
            back.setObjectName("crumb")
            back.setAccessibleName(tr("To {title}", title=title or tr("unnamed")))
            back.clicked.connect(lambda _=False, id_=journey_id: self._page.looking.open_journey(id_))
            self._titles.append((back, _cut(title)))
            self._row.addWidget(back)
            self._row.addWidget(label(onward(), "hint"))
        last = label("", "strong")
        last.setAccessibleName(here or tr("unnamed"))
        self._titles.append((last, _cut(here)))
        self._row.addWidget(last)

    def _states(self, current: str, future: str) -> QFrame:
        """Which state is shown, as three choices side by side."""
        made = QFrame()
        made.setObjectName("segments")
        made.setProperty("small", True)
        made.setAccessibleName(tr("Today or in future"))
        row = QHBoxLayout(made)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        group = QButtonGroup(made)
        both = self._page.looking.states is not None
        for words, id_ in ((tr("Today"), current), (tr("In future"), future), (tr("Both"), "")):
            choice = QToolButton()
            choice.setText(words)
            choice.setAccessibleName(words)
            choice.setCheckable(True)
            choice.setMinimumSize(TARGET, TARGET)
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            choice.setChecked(both if not id_ else not both and id_ == self._page.journey.id)
            choice.clicked.connect(lambda _=False, id_=id_: self._choose(id_))
            group.addButton(choice)
            row.addWidget(choice)
        return made

    def _choose(self, journey_id: str) -> None:
        looking, now = self._page.looking, self.window().focusWidget()
        by_keys = now is not None and self.isAncestorOf(now)
        if not journey_id:
            looking.stack(on=True)
        else:
            if looking.states is not None:
                looking.stack(on=False)
            looking.open_journey(journey_id)
        chosen = next((one for one in self.findChildren(QToolButton) if one.isChecked() and one.isVisible()), None)
        if by_keys and chosen is not None:
            chosen.setFocus()


def _shown(part: QPushButton | QLabel, title: str) -> str:
    return title.replace("&", "&&") if isinstance(part, QPushButton) else title


def _most(wide: Sequence[int], room: float) -> float:
    """The pixels that each may take for all to have room: those that need less leave the rest to the others."""
    for place, one in enumerate(sorted(wide)):
        share = room / (len(wide) - place)
        if one > share:
            return share
        room -= one
    return max(wide)


def _cut(title: str) -> str:
    words = title or tr("unnamed")
    return words if len(words) <= MOST else f"{words[: MOST - 1]}…"
