"""Paths through the journey, shown over the map and told in the strip above it; the worst one is always known."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from cxmapper.analysis.course_messages import course_message
from cxmapper.analysis.graph import JourneyView
from cxmapper.drawing.look import Mode
from cxmapper.errors import UserError
from cxmapper.model.record import Id
from cxmapper.model.records import Touchpoint
from cxmapper.ui.canvas.picture import Picture
from cxmapper.ui.canvas.trails import NOTHING, Trail, Trails
from cxmapper.ui.canvas.viewport import Viewport
from cxmapper.ui.map_words import finding_words
from cxmapper.ui.panels.controls import PAD, label
from cxmapper.ui.words import marked, tr
from cxmapper.wording import percent, steps

if TYPE_CHECKING:  # a map is to be seen before paths are looked for
    from cxmapper.analysis.courses import Courses, PathFound
    from cxmapper.ui.map_page import MapPage

    Find = Callable[[Courses, Id | None], Iterable[PathFound | None]]

REST = 300
"""Milliseconds without an edit after which the worst path is looked for."""

AT_REST = 1_000
"""Up to so many touchpoints it is: a tenth of a second."""

TOLD = 3
"""Sentences in the strip; how many more there are is said."""

KINDS: "Mapping[str, tuple[str, Find]]" = {
    "worst": (marked("Nobody knows how any step is felt: there is no worst path."), lambda all_, _: [all_.worst()]),
    "travelled": (marked("There is no path yet: add touchpoints and ways."), lambda all_, _: [all_.travelled()]),
    "own": (marked("This persona meets nothing on this journey."), lambda all_, _: [all_.own()]),
    "loops": (marked("Nobody is sent back on this journey."), lambda all_, _: all_.loops()),
    "lost": (marked("Nobody leaves on this journey, as far as it is drawn."), lambda all_, _: all_.losses()),
    "drags": (marked("Nothing drags the journey down, as far as is known."), lambda all_, _: [all_.drags()]),
    "mended": (marked("This touchpoint is no worse than what is around it."), lambda all_, at: [_mended(all_, at)]),
}
"""What can be shown: what is said where there is none of it, and what finds it."""


class Paths(QObject):
    """The paths of one kind that are shown, or none; they follow edits, other journeys and other personas."""

    changed = Signal()

    def __init__(self, page: "MapPage") -> None:
        super().__init__(page)
        self._page = page
        self._kind, self._at = "", None
        self.found: tuple[PathFound, ...] = ()
        self.worst = ""
        """The steps of the worst path of the persona in focus; empty where none is known."""
        self._trails = Trails()
        self._known: tuple[object, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=REST)
        self._later.timeout.connect(self._look_for_worst)
        page.canvas.layers.append(self._paint)
        page.column.insertWidget(1, PathStrip(self))
        page.changed.connect(self._follow)
        page.closing.connect(self._later.stop)

    _at: Id | None

    @property
    def kind(self) -> str:
        """Which paths are shown; empty for none."""
        return self._kind

    @property
    def sentence(self) -> str:
        """What is shown, in words."""
        words = finding_words()
        said = [course_message(one, words) for one in self.found[:TOLD]]
        more = len(self.found) - TOLD
        return " ".join([*said, *([tr("And {n} more.", n=more)] if more > 0 else [])])

    def show_path(self, kind: str, touchpoint_id: Id | None = None) -> None:
        """Show paths of a kind, of the persona in focus; raises UserError where there is none."""
        found = self._find(kind, touchpoint_id)
        if not found:
            raise UserError(tr(KINDS[kind][0]))
        self._kind, self._at = kind, touchpoint_id
        self._take(found)
        self._page.reveal(*found[0].touchpoint_ids)
        self._page.reading.announce(self.sentence)

    def end(self) -> None:
        """Show the map as it is."""
        self._kind, self._at = "", None
        self._take(())

    def _find(self, kind: str, touchpoint_id: Id | None) -> "tuple[PathFound, ...]":
        return tuple(one for one in KINDS[kind][1](self._courses(), touchpoint_id) if one is not None)

    def _courses(self) -> "Courses":
        from cxmapper.analysis.courses import Courses

        page = self._page
        view: JourneyView = page.view
        return Courses(view, page.focus.id if page.focus is not None else None)

    def _take(self, found: "tuple[PathFound, ...]") -> None:
        self.found = found
        self._trails.show(_trail(found) if found else NOTHING)
        self._page.canvas.update()
        self.changed.emit()

    def _follow(self) -> None:
        page = self._page
        known = (page.view, page.focus, page.look.mode)
        if known == self._known:
            return
        turned = bool(self._known) and page.look.mode is not self._known[-1]
        self._known = known
        self._later.start()
        if turned and page.look.mode is Mode.CAPTURE:  # nothing is judged there, unless somebody asks
            self.end()
        elif self._kind:
            self._take(self._find(self._kind, self._at))

    def _look_for_worst(self) -> None:
        """While capturing nothing is told to be bad, and a large map is searched only when somebody asks."""
        page = self._page
        wanted = page.look.mode is Mode.REVIEW and len(page.document.project.all(Touchpoint)) <= AT_REST
        worst = self._courses().worst() if wanted else None
        titles = page.document.project.all(Touchpoint)
        said = " → ".join(titles[id_].title or tr("unnamed") for id_ in worst.touchpoint_ids) if worst else ""
        if said != self.worst:
            self.worst = said
            page.changed.emit()

    def _paint(self, painter: QPainter, picture: Picture, view: Viewport) -> None:
        if self.found:
            self._trails.paint(painter, picture, view)


def _mended(all_: "Courses", touchpoint_id: Id | None) -> "PathFound | None":
    return all_.mended(touchpoint_id) if touchpoint_id is not None and touchpoint_id in all_.touchpoints else None


def _trail(found: "Iterable[PathFound]") -> Trail:
    """What is marked on the map: steps in their order by number, losses and loops by their share."""
    touchpoints: dict[Id, str] = {}
    ways: dict[Id, None] = {}
    for one in found:
        for number, id_ in enumerate(one.touchpoint_ids, 1):
            touchpoints.setdefault(id_, str(number) if one.kind in {"worst", "travelled"} else "")
        ways.update(dict.fromkeys(one.transition_ids))
        if (badge := _badge(one)) is not None:
            touchpoints[one.touchpoint_ids[-1]] = badge
    return Trail(touchpoints, tuple(ways))


def _badge(one: "PathFound") -> str | None:
    """What is written at the last touchpoint of a loop, a loss or a mending."""
    words, values = finding_words(), one.values
    match one.kind:
        case "loop":
            return f"↺ {_share(values.get('share'))}"
        case "lost":
            return f"− {_share(values.get('lost'))}"
        case "mended":
            before, after = values.get("emotion"), values.get("emotion_mended")
            if isinstance(before, float) and isinstance(after, float):
                return steps(after - before, "+", words)
            return "?"
    return None


def _share(value: object) -> str:
    return percent(value, finding_words()) if isinstance(value, float) else "?"


class PathStrip(QFrame):
    """Says above the map which path is shown, and ends it."""

    def __init__(self, paths: Paths) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAccessibleName(tr("Path"))
        self._paths = paths
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 4, 4, 4)
        self._words = label("")
        self._words.setWordWrap(True)
        row.addWidget(self._words, 1)
        end = QPushButton(tr("Stop showing"))
        end.setAccessibleName(end.text())
        end.clicked.connect(paths.end)
        row.addWidget(end)
        paths.changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        self._words.setText(self._paths.sentence)
        self._words.setAccessibleName(self._paths.sentence)
        self.setVisible(bool(self._paths.found))
