"""The order in which Tab goes through widgets: that of the layouts, whenever their widgets were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_tabs(widget: QWidget) -> None:
    """Let Tab go through everything in a widget as its layouts have it."""
    layout = widget.layout()
    if layout is not None:
        for first, second in pairwise(_in_order(layout)):
            QWidget.setTabOrder(first, second)


def _in_order(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
                yield widget
            within = widget.widget() if isinstance(widget, QScrollArea) else widget
            inner = inner or (within.layout() if within is not None else None)
        if inner is not None:
            yield from _in_order(inner)
