"""Metrics and targets: a list at the left, the fields of the chosen metric and what is wanted of it at the right."""

import math
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cxmapper.drawing.theme import theme
from cxmapper.editing.edits.deleting import delete
from cxmapper.editing.edits.metrics import delete_metric, duplicate_metric
from cxmapper.errors import UserError
from cxmapper.feedback.built_in import BUILT_IN
from cxmapper.feedback.metrics import bounds
from cxmapper.feedback.stages import MOST_HEADLINES, headlines
from cxmapper.feedback.wording import format_value
from cxmapper.model.change import Change
from cxmapper.model.ids import new_id
from cxmapper.model.project import Project
from cxmapper.model.record import Id
from cxmapper.model.records import Better, Journey, Metric, MetricKind, Stage, Target, Touchpoint
from cxmapper.ui.inspector.editor import said
from cxmapper.ui.inspector.form import Form
from cxmapper.ui.inspector.tabs import order_tabs
from cxmapper.ui.map_words import number_words
from cxmapper.ui.metrics.fields import METRIC, TARGET
from cxmapper.ui.metrics.written import beyond
from cxmapper.ui.panels.controls import label, push
from cxmapper.ui.panels.dialogs import size_dialog
from cxmapper.ui.panels.messages import Messages
from cxmapper.ui.panels.rows import Row, Rows
from cxmapper.ui.styles import sized
from cxmapper.ui.words import explained, tr
from cxmapper.wording import short_day

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage


class MetricEditor(QDialog):
    """Every field is stored as it is edited, one step to take back each, as in the inspector."""

    def __init__(self, page: "MapPage") -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Metrics and targets"))
        self._page = page
        self._seen: object = None
        self.messages = Messages()
        self.rows, self.targets = Rows(tr("Metrics")), Rows(tr("Targets"))
        self.fields, self.wanted = Form(page.document, METRIC), Form(page.document, TARGET)
        self.many, self.beyond = label("", "problem"), label("", "problem")
        for problem in (self.many, self.beyond):
            problem.setWordWrap(True)
        self.add, self.copy, self.away = push(tr("&Add")), push(tr("Du&plicate")), push(tr("&Delete"))
        self.aim, self.drop = push(tr("Add &target")), push(tr("Delete ta&rget"))
        self._arrange()
        self._connect()
        self._show()
        size_dialog(self, 860, 700)

    # What is shown

    @property
    def chosen(self) -> Metric | None:
        """The metric that is edited."""
        return self._page.document.project.get(Metric, _chosen(self.rows))

    @property
    def target(self) -> Target | None:
        """The target that is edited."""
        return self._page.document.project.get(Target, _chosen(self.targets))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Go on by Tab as one reads, as in the inspector."""
        order_tabs(self._inside)
        return super().focusNextPrevChild(next)

    def done(self, result: int) -> None:
        """Store what is half typed, and close."""
        for form in (self.fields, self.wanted):
            form.commit()
        super().done(result)

    def _show(self, metric_id: Id = "", target_id: Id = "") -> None:
        project = self._page.document.project
        self._seen = project
        metrics = project.ordered(Metric)
        wanted = metric_id or _chosen(self.rows) or (metrics[0].id if metrics else "")
        known = [metric.id for metric in metrics]
        wanted = wanted if wanted in known else next(iter(known), "")
        self.rows.show_rows([_row(metric) for metric in metrics], wanted)
        self._dress()
        count = headlines(project)
        self.many.setText(
            tr(
                "{n} headline metrics: of more than {most} nobody looks at any. Choose fewer.",
                n=count,
                most=MOST_HEADLINES,
            )
        )
        self.many.setVisible(count > MOST_HEADLINES)
        self._show_metric(target_id)

    def _dress(self) -> None:
        tone = theme(self._page.look.theme)
        for rows in (self.rows, self.targets):
            rows.dress(tone)

    def _show_metric(self, target_id: Id = "") -> None:
        metric, project = self.chosen, self._page.document.project
        self.fields.setVisible(metric is not None)
        for button in (self.copy, self.away, self.aim):
            button.setEnabled(metric is not None)
        if metric is not None:
            self.fields.show_records((metric.id,))
        mine = [one for one in project.all(Target).values() if metric is not None and one.metric_id == metric.id]
        self._say_beyond(metric, mine)
        wanted = target_id or _chosen(self.targets)
        if wanted not in {one.id for one in mine}:
            wanted = mine[0].id if mine else ""
        self.targets.show_rows([_target_row(project, one) for one in mine], wanted)
        self._show_target()

    def _say_beyond(self, metric: Metric | None, targets: Iterable[Target]) -> None:
        """Say which values a metric cannot have: they came from a file, or from before another kind or scale."""
        problems: dict[str, None] = {}
        if metric is not None:
            values = (metric.threshold, metric.as_expected, *(one.value for one in targets))
            problems = dict.fromkeys(beyond(metric, value) for value in values if value is not None)
        self.beyond.setText("\n".join(filter(None, problems)))
        self.beyond.setVisible(bool(self.beyond.text()))

    def _show_target(self) -> None:
        target = self.target
        self.wanted.setVisible(target is not None)
        self.drop.setEnabled(target is not None)
        if target is not None:
            self.wanted.show_records((target.id,))

    def _follow(self) -> None:
        if self._page.document.project is not self._seen:
            self._show()

    # Making it

    def _arrange(self) -> None:
        inside = self._inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        for part in (self.beyond, self.fields, label(tr("Targets").upper(), "heading"), self.targets):
            column.addWidget(part)
        self.targets.setFixedHeight(sized(66))
        column.addLayout(_beside(self.aim, self.drop))
        column.addWidget(self.wanted)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = QVBoxLayout()
        side.addWidget(self.rows, 1)
        side.addWidget(self.many)
        side.addLayout(_beside(self.add, self.copy, self.away))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(side, 2)
        middle.addWidget(area, 3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 14, 14, 14)
        outer.addWidget(self.messages)
        outer.addLayout(middle, 1)

    def _connect(self) -> None:
        self._menu = QMenu(self.add)
        self._menu.setAccessibleName(tr("Metrics to add"))
        self._menu.aboutToShow.connect(self._offer)
        self.add.setMenu(self._menu)
        self.rows.moved.connect(self._show_metric)
        self.targets.moved.connect(self._show_target)
        for button, does in (
            (self.copy, self._duplicate),
            (self.away, self._delete),
            (self.aim, self._add_target),
            (self.drop, self._drop_target),
        ):
            button.clicked.connect(does)
        for rows, does in ((self.rows, self._delete), (self.targets, self._drop_target)):
            key = QShortcut(Qt.Key.Key_Delete, rows, context=Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(does)
        self._page.document.changed.connect(self._follow)
        self._page.changed.connect(self._dress)
        self._page.closing.connect(self.reject)
        for keys, does in (
            (QKeySequence.StandardKey.Undo, self._page.undo),
            (QKeySequence.StandardKey.Redo, self._page.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    def _offer(self) -> None:
        """A metric of one's own, and those built in that are not there yet."""
        self._menu.clear()
        own = Metric(id=new_id(), name=tr("My metric"), kind=MetricKind.MEAN)
        there = self._page.document.project.all(Metric)
        for metric in (own, *(one for one in BUILT_IN.values() if one.id not in there)):
            title = tr("A metric of your own") if metric is own else metric.name
            action = self._menu.addAction(title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, metric=metric: self.put_in(metric))

    # Edits

    def put_in(self, metric: Metric) -> None:
        """Add a metric, and edit it."""
        self._do(tr("Add metric {name}", name=metric.name), lambda _: Change.adding(metric), metric.id)

    def _duplicate(self) -> None:
        metric, id_ = self.chosen, new_id()
        if metric is not None:
            name = tr("{title} (copy)", title=metric.name)
            label_ = tr("Duplicate metric {name}", name=metric.name)
            self._do(label_, lambda project: duplicate_metric(project, metric.id, id_, name), id_)

    def _delete(self) -> None:
        metric = self.chosen
        if metric is not None:
            self._do(tr("Delete metric {name}", name=metric.name), lambda project: delete_metric(project, metric.id))

    def _add_target(self) -> None:
        """Want something of what is selected on the map, or of the journey."""
        metric, page = self.chosen, self._page
        if metric is None:
            return
        focus = page.selection.focus or ""
        record = page.document.project.record(focus)
        subject = focus if isinstance(record, Journey | Stage | Touchpoint) else page.journey.id
        there = page.document.project.children(Target, subject)
        if endless := next((one for one in there if one.metric_id == metric.id and one.by is None), None):
            self._show(metric.id, endless.id)
            self.messages.refuse(tr("There is a target for it already; say by when it is to be met to add another."))
            return
        value = metric.threshold if metric.threshold is not None else _best(metric)
        target = Target(id=new_id(), metric_id=metric.id, subject_id=subject, value=value)
        self._do(tr("Add a target of {name}", name=metric.name), lambda _: Change.adding(target), target_id=target.id)

    def _drop_target(self) -> None:
        target = self.target
        if target is not None:
            self._do(tr("Delete a target"), lambda project: delete(project, target.id))

    def _do(self, label_: str, change: Callable[[Project], Change], metric_id: Id = "", target_id: Id = "") -> None:
        try:
            self._page.document.do(label_, change(self._page.document.project))
        except UserError as error:
            self.messages.complain(explained(error))
            return
        self.messages.hide()
        self._show(metric_id, target_id)


def _best(metric: Metric) -> float:
    """The best that a metric can be; 0 where there is no end to that."""
    ends = bounds(metric)
    best = ends.high if metric.better is Better.HIGHER else ends.low
    return best if math.isfinite(best) else 0.0


def _chosen(rows: Rows) -> Id:
    return rows.current.id if rows.current is not None else ""


def _row(metric: Metric) -> Row:
    return Row(metric.id, metric.name or tr("unnamed"), "accent", "star" if metric.headline else "")


def _target_row(project: Project, target: Target) -> Row:
    metric, subject = project.all(Metric)[target.metric_id], project.record(target.subject_id)
    value = format_value(metric, target.value, number_words())
    by = tr("by {due}", due=short_day(target.by, number_words())) if target.by else ""
    return Row(target.id, said(subject) if subject is not None else "", "accent", aside=f"{value} {by}".strip())


def _beside(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
