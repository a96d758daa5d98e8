"""What is shown, in a file: the map as it is looked at, unless whoever waits for it cancels that."""

from pathlib import Path
from typing import TYPE_CHECKING

from cxmapper.errors import UserError
from cxmapper.exporting import write_picture, write_states
from cxmapper.feedback.stopping import Stopped
from cxmapper.paging import Sheet
from cxmapper.ui.asking import PICTURES
from cxmapper.ui.map_words import map_words
from cxmapper.ui.panels.progress import progress
from cxmapper.ui.words import explained, tr

if TYPE_CHECKING:
    from cxmapper.ui.map_page import MapPage
    from cxmapper.ui.window import Window


def export(window: "Window", path: Path) -> None:
    """Write what is shown, in the format that the suffix names; raises UserError where that is not possible."""
    if path.suffix.lower().removeprefix(".") not in PICTURES.values():
        raise UserError(tr("{name}: end the name with .png, .svg or .pdf.", name=path.name))
    if window.workshop.predicting is not None:
        window.workshop.predicting.export(path)
    else:
        _write_map(window.map, path)


def _write_map(page: "MapPage", path: Path) -> None:
    project, look, states, words = page.document.project, page.look, page.looking.states, map_words()
    try:
        with progress(page, tr("Writing {name} …", name=path.name)) as tell:
            if states is None:
                warnings = write_picture(project, page.journey, look, Sheet(), path, words=words, tell=tell)
            else:
                warnings = write_states(project, *states, look, Sheet(), path, words=words, tell=tell)
    except Stopped:
        page.messages.tell(tr("Cancelled; {name} was not written.", name=path.name))
    else:
        page.messages.tell(" ".join([tr("Wrote {name}.", name=path.name), *map(explained, warnings)]))
