"""What was measured: the newest score of each metric with its interval and number of answers."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from cxmapper.feedback.metrics import estimate
from cxmapper.feedback.periods import period_key
from cxmapper.feedback.wording import format_interval, format_short
from cxmapper.model.project import Project
from cxmapper.model.record import Id, View
from cxmapper.model.records import Audience, Metric, MetricKind, Persona, Score, Segment
from cxmapper.ui.map_words import number_words
from cxmapper.ui.panels.controls import label
from cxmapper.ui.styles import sized
from cxmapper.ui.words import tr
from cxmapper.wording import punctuated


class ScoreLine(Struct, frozen=True):
    """A score in words: what was asked of whom and when, the value, its interval, how many answered."""

    asked: str
    about: str
    value: str
    interval: str
    n: str

    @property
    def sentence(self) -> str:
        """All of it, for those who do not see it."""
        return ", ".join(filter(None, (self.asked, self.about, self.value, self.interval, self.n)))


def score_lines(project: Project, subject_id: Id) -> list[ScoreLine]:
    """The newest score of each question to the same people; customers before employees, everyone before some."""
    newest: dict[tuple[object, ...], Score] = {}
    for score in project.children(Score, subject_id):
        about = (score.metric_id, score.persona_id, score.segment_id, score.audience, score.view)
        known = newest.get(about)
        if known is None or period_key(project, known.period) < period_key(project, score.period):
            newest[about] = score

    def place(score: Score) -> tuple[object, ...]:
        metric = project.all(Metric)[score.metric_id]
        employees = score.audience is Audience.EMPLOYEE
        return (employees or metric.judgement, score.persona_id or score.segment_id or "", metric.name, score.id)

    return [_line(project, score) for score in sorted(newest.values(), key=place)]


def _line(project: Project, score: Score) -> ScoreLine:
    metric = project.all(Metric)[score.metric_id]
    found = estimate(metric, score)
    known = found.value is not None
    bounded = found.low is not None and found.high is not None
    staff = score.audience is Audience.EMPLOYEE
    n = punctuated(f"{found.n:,}", number_words())
    return ScoreLine(
        _asked(metric),
        _about(project, score),
        format_short(metric, found.value if known else None, number_words()),
        format_interval(metric, found.low, found.high, number_words()) if bounded else "",
        "" if not known else tr("{n} staff", n=n) if staff else tr("n {n}", n=n),
    )


def _asked(metric: Metric) -> str:
    if metric.kind is MetricKind.MEAN and metric.scale is not None:
        return tr("{metric} of {most}", metric=metric.name, most=punctuated(f"{metric.scale.max:g}", number_words()))
    return f"{metric.name} {metric.unit}".strip() if metric.kind is MetricKind.TOP_BOX else metric.name


def _about(project: Project, score: Score) -> str:
    persona, segment = project.get(Persona, score.persona_id), project.get(Segment, score.segment_id)
    judged = project.all(Metric)[score.metric_id].judgement
    return " · ".join(
        filter(
            None,
            (
                tr("we thought") if score.view is View.BELIEVED else "",
                tr("expected") if score.view is View.EXPECTED else "",
                persona.name if persona else "",
                segment.name if segment else "",
                score.period,
                tr("a judgement") if judged else "",
            ),
        )
    )


ROOMY = 250
"""So many pixels wide a score's numbers stand beside its words; in a narrower inspector below them."""


class Scores(QWidget):
    """The scores of a touchpoint, stage or journey; "no answers" where there are none."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(label(tr("Scores").upper(), "heading"))
        self._none = label(tr("No answers yet: read in feedback to see scores."), "hint")
        self._none.setWordWrap(True)
        layout.addWidget(self._none)
        self._layout = layout
        self.rows: list[_Row] = []

    def show_lines(self, lines: Sequence[ScoreLine]) -> None:
        """Show these."""
        self._none.setVisible(not lines)
        while len(self.rows) < len(lines):
            row = _Row()
            self._layout.addWidget(row)
            self.rows.append(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(lines))
            if number < len(lines):
                row.show_line(lines[number])


class _Row(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("score")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 5, 0, 5)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        self._asked, self._about = label("", "strong"), label("", "small")
        self._value, self._interval, self._n = label("", "strong"), label("", "small"), label("", "small")
        for words in (self._asked, self._about):
            words.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid = grid
        self._is_roomy = True
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers below the words where there is no room beside them."""
        super().resizeEvent(event)
        is_roomy = self.width() >= sized(ROOMY)
        if is_roomy is not self._is_roomy:
            self._is_roomy = is_roomy
            self._place()

    def _place(self) -> None:
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        if not self._is_roomy:
            stretches = (1, 8, 0, 0)
            grid.addWidget(self._asked, 0, 0, 1, 2)
            grid.addWidget(self._about, 1, 0, 1, 2)
            grid.addWidget(self._value, 2, 0, middle)
            grid.addWidget(self._interval, 2, 1, middle)
            grid.addWidget(self._n, 3, 1, middle)
        else:
            stretches = (5, 2, 4, 2)
            grid.addWidget(self._asked, 0, 0)
            grid.addWidget(self._about, 1, 0)
            grid.addWidget(self._value, 0, 1, 2, 1, middle)
            grid.addWidget(self._interval, 0, 2, 2, 1, middle)
            grid.addWidget(self._n, 0, 3, 2, 1, middle | Qt.AlignmentFlag.AlignTrailing)
        for column, stretch in enumerate(stretches):
            grid.setColumnStretch(column, stretch)

    def show_line(self, line: ScoreLine) -> None:
        """Show a score."""
        self._asked.setText(line.asked)
        self._about.setText(line.about)
        self._about.setVisible(bool(line.about))
        self._value.setText(line.value)
        self._interval.setText(line.interval)
        self._n.setText(line.n)
        self.setAccessibleName(line.sentence)
