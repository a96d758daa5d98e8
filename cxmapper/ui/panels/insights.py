"""The list of findings: what hurts and what is missing, the first things first; what was set aside; what to ask."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from cxmapper.analysis.waiving import Sorted
from cxmapper.drawing.look import Mode
from cxmapper.drawing.theme import theme
from cxmapper.ui.inspector.pills import Pill, Pills
from cxmapper.ui.panels.controls import PAD, label, panel
from cxmapper.ui.panels.insight_lines import USUAL, WORDS, Line, Show, lines
from cxmapper.ui.panels.rows import HEIGHT, Rows
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage

_SHOW, _ASIDE, _BACK, _COPY = "insight.show", "insight.aside", "insight.back", "insight.copy"
"""Ids of the actions of the context menu."""

HIGH = 166
"""Pixels, where text has its usual size."""


class Insights(QWidget):
    """Findings by falling priority; Enter or a click shows the place, pills say what is listed."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__()
        self._page = page
        self._shown: frozenset[Show] = USUAL
        self._mode = Mode.REVIEW
        self._lines: list[Line] = []
        self._listed: object = None
        frame, layout = panel(tr("Insights"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.pills = Pills(tr("Listed insights"))
        policy = self.pills.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)  # Qt heeds no least width of what it may ignore
        self.pills.setSizePolicy(policy)
        self._summary = label("", "hint")
        self._summary.setWordWrap(True)
        self.rows = Rows(tr("Insights"))
        self.rows.setMinimumHeight(sized(HEIGHT))
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self.pills)
        layout.addLayout(head)
        layout.addWidget(self.rows, 1)
        self.rows.chosen.connect(self.show_place)
        self.rows.customContextMenuRequested.connect(self._offer)
        self.pills.pressed.connect(self._turn)
        page.changed.connect(self.follow)

    @property
    def chosen(self) -> Line | None:
        """The line that is chosen."""
        return self._lines[self.rows.at] if self.rows.at >= 0 else None

    def show_also(self, what: Show) -> None:
        """List this too, and go to its first line."""
        self._shown |= {what}
        self._list()
        first = next((n for n, line in enumerate(self._lines) if _is_of(line, what)), None)
        if first is not None:
            self.rows.go_to(first)
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_next(self, by: int) -> None:
        """Choose the finding after or before the one that is chosen, round and round."""
        places = [n for n, line in enumerate(self._lines) if line.is_open]
        if places:
            now = self.rows.at if self.rows.at >= 0 or by > 0 else len(self._lines)
            beyond = [n for n in places if (n > now if by > 0 else n < now)] or places
            self.rows.go_to(beyond[0 if by > 0 else -1])
            self.show_place()

    def show_place(self) -> None:
        """Show on the map what the chosen line is about."""
        if self.chosen is not None and self.chosen.subject_ids:
            self._page.point_at(self.chosen.subject_ids)

    def follow(self) -> None:
        """List what was found, where it is not what is listed already; while capturing the panel is hidden."""
        page, mode = self._page, self._page.look.mode
        if mode is not self._mode:  # whoever has hidden the panel does not want it back with the next change
            self._mode = mode
            page.docks["insights"].setVisible(mode is Mode.REVIEW)
        self.rows.dress(theme(page.look.theme))
        known = (page.findings, page.view if Show.QUESTIONS in self._shown else None)
        if self._listed != known:
            self._list()

    def _list(self) -> None:
        page, before = self._page, self.chosen
        self._listed = (page.findings, page.view if Show.QUESTIONS in self._shown else None)
        self._lines = listed = lines(page, self._shown)
        same = (n for n, line in enumerate(listed) if before is not None and line.finding == before.finding)
        self.rows.show_many(
            len(listed),
            lambda number: listed[number].write(),
            next(same, -1) if before and before.finding else -1,
        )
        self._summary.setText(_summary(page.findings))
        waived = len(page.findings.waived)
        said = {Show.ASIDE: tr("Set aside ({n})", n=waived)}
        self.pills.show_pills([Pill(each, said.get(each, tr(WORDS[each])), each in self._shown) for each in Show])
        self._share_head()

    def _share_head(self) -> None:
        """Let summary and pills stand in one line; where it is too short the summary gives way."""
        room, needed = self.width() - 2 * PAD, self.pills.in_a_line
        words = self._summary.fontMetrics().horizontalAdvance(self._summary.text())
        nothing = self._listed is not None and not self._lines
        self._summary.setVisible(words + PAD + needed <= room or nothing)
        self.pills.setMinimumWidth(max(0, min(needed, room)))

    def sizeHint(self) -> QSize:
        """As high as the panel is at first, for one that is first shown after capturing."""
        return QSize(super().sizeHint().width(), sized(HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room of the first line anew."""
        super().resizeEvent(event)
        self._share_head()

    def _turn(self, what: object, pressed: bool) -> None:
        each = Show(str(what))
        self._shown = self._shown | {each} if pressed else self._shown - {each}
        self._list()

    def _offer(self, at: QPoint) -> None:
        """Offer what can be done with the line at a point, or with the chosen one."""
        line = self.chosen
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("What can be done here"))
        for name in (_SHOW, _ASIDE if line.is_open else _BACK if line.waiver else _COPY):
            action = self.window().findChild(QAction, name)
            if isinstance(action, QAction):
                menu.addAction(action)
        menu.popup(self.rows.viewport().mapToGlobal(at))


def _is_of(line: Line, what: Show) -> bool:
    if what is Show.QUESTIONS:
        return bool(line.question)
    if what is Show.ASIDE:
        return line.waiver is not None and not line.is_open
    return line.is_open and line.finding is not None and line.finding.kind == what


def _summary(found: Sorted) -> str:
    open_ = found.open
    if not open_:
        return tr("Nothing found: nothing hurts and nothing is missing, as far as is known.")
    pains = sum(finding.kind == "pain" for finding in open_)
    gaps = len(open_) - pains
    hurting = tr("{n} {n|pain point|pain points}", n=pains)
    missing = tr("{n} {n|gap|gaps}", n=gaps)
    return " · ".join((hurting, missing, tr("ranked by depth × reach")))
