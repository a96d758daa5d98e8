"""A persona's traits: a name and how much of it, from not at all to very, a row each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget

from cxmapper.model.records import Trait
from cxmapper.ui.panels.controls import TARGET, label
from cxmapper.ui.words import tr

STEPS, STEP = 20, 5
"""A slider's places from 0 to 1, and how many of them a page is."""

SETTLED = 40
"""Milliseconds after which a slider's new place is stored."""

MIDDLE = 0.5

MOST = 2_000
"""Characters of a name, as many as a file can hold."""


class Traits(QWidget):
    """Rows of names and sliders; what is changed is told as all traits."""

    edited = Signal(object, object)
    """All traits as they are to be stored, and which slider was moved, if it was one."""
    left = Signal()
    """The focus went elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Traits"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        outer.addLayout(self._grid)
        self._ends = label(tr("not at all – very"), "small")
        self._ends.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._grid.addWidget(label(tr("Traits"), "fieldName"), 0, 0)
        self._grid.addWidget(self._ends, 0, 1)
        self._rows: list[_Row] = []
        self._problem = label("", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        outer.addWidget(self._problem)
        self.add = QPushButton(tr("Add a trait"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        outer.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def traits(self) -> tuple[Trait, ...]:
        """What the rows say; those without a name are not there yet."""
        return tuple(Trait(name=row.said, value=row.value) for row in self._rows if row.said)

    def complain(self, sentence: str) -> None:
        """Say why something is no trait."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def show_traits(self, traits: Sequence[Trait]) -> None:
        """Show these; rows whose name is being typed stay."""
        named = [row for row in self._rows if row.said or not row.name.hasFocus()]
        for row in named[len(traits) :]:
            self._drop(row)
        while len([row for row in self._rows if row in named]) < len(traits):
            named.append(self._new())
        for row, trait in zip(named, traits, strict=False):
            row.show_trait(trait)
        self._ends.setVisible(bool(self._rows))
        self.complain("")

    def _add(self) -> None:
        row = self._new()
        self._ends.show()
        row.name.setFocus()

    def _new(self) -> "_Row":
        row = _Row(self, self._store, self.left.emit)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        place = self._grid.rowCount()
        for column, widget in enumerate((row.name, row.slider, row.remove)):
            self._grid.addWidget(widget, place, column)
            widget.show()  # to take the focus at once
        return row

    def _remove(self, row: "_Row") -> None:
        number = self._rows.index(row)
        self._drop(row)
        if self._rows:
            self._rows[min(number, len(self._rows) - 1)].remove.setFocus()
        else:
            self.add.setFocus()
        self._store()

    def _drop(self, row: "_Row") -> None:
        self._rows.remove(row)
        for widget in (row.name, row.slider, row.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        row.deleteLater()

    def _store(self, slider: QSlider | None = None) -> None:
        self.edited.emit(self.traits, slider)


class _Row(QObject):
    """The controls of a trait."""

    def __init__(self, parent: QObject, store: Callable[[QSlider | None], None], left: Callable[[], None]) -> None:
        super().__init__(parent)
        self.name, self.slider, self.remove = QLineEdit(), QSlider(Qt.Orientation.Horizontal), QToolButton()
        self._store, self._left = store, left
        self.name.setMaxLength(MOST)
        self.name.setPlaceholderText(tr("such as patience"))
        self.name.setAccessibleName(tr("Name of the trait"))
        self.name.setMinimumSize(90, TARGET + 4)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEP)
        self.slider.setValue(round(MIDDLE * STEPS))
        self.slider.setMinimumHeight(TARGET)
        self.remove.setText("✕")
        self.remove.setMinimumSize(TARGET, TARGET)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(lambda: store(self.slider))
        self._exact: tuple[int, float] = (self.slider.value(), MIDDLE)
        self.name.editingFinished.connect(self._on_named)
        self.slider.valueChanged.connect(lambda _: self._settled.start())
        for widget in (self.name, self.slider):
            widget.installEventFilter(self)
        self._say()

    @property
    def said(self) -> str:
        """The name."""
        return self.name.text().strip()

    @property
    def value(self) -> float:
        """From 0 to 1; what was stored more finely than the slider shows stays until it is moved."""
        place, exact = self._exact
        return exact if self.slider.value() == place else self.slider.value() / STEPS

    def show_trait(self, trait: Trait) -> None:
        """Show a trait, but for what is being typed."""
        if not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(trait.name)
        if not self._settled.isActive():
            blocked = self.slider.blockSignals(True)
            self.slider.setValue(round(trait.value * STEPS))
            self.slider.blockSignals(blocked)
            self.slider.update()
            self._exact = (self.slider.value(), trait.value)
        self._say()

    def _say(self) -> None:
        name = self.said or tr("unnamed trait")
        self.slider.setAccessibleName(tr("{trait}: how much", trait=name))
        self.remove.setAccessibleName(tr("Remove {trait}", trait=name))

    def _on_named(self) -> None:
        self.name.setModified(False)
        self._store(None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            if self._settled.isActive():
                self._settled.stop()
                self._store(self.slider)
            self._left()
        return False
