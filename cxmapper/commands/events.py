"""`cxmapper events`: a log counted, printed or put on a map."""

import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from cxmapper.choosing import choose_journey
from cxmapper.commands import DONE
from cxmapper.commands.options import today
from cxmapper.commands.outputs import change, other
from cxmapper.commands.printing import print_json, print_lines, warn
from cxmapper.editing.edits.counted_ways import counted_before, fill_ways
from cxmapper.feedback.events.mapping import EventMap, read_map
from cxmapper.feedback.following import Followed, Opened, columns_of, follow, guessed, opened, summary
from cxmapper.feedback.tables.reading import file_name
from cxmapper.files.cxmap import load
from cxmapper.model.change import Change
from cxmapper.model.project import Project


def run(options: Namespace) -> int:
    """Count who goes where in a log, put it on the map, or propose the mapping that this needs."""
    project = load(Path(options.file))
    journey = choose_journey(project, options.journey)
    out = other(Path(options.file), options.output, force=options.force)
    event_map = EventMap({}, {}) if options.map is None else read_map(Path(options.map))
    said = {"case": options.case, "activity": options.activity, "time": options.time}
    with opened(Path(options.log), columns_of(said, event_map.columns), project, journey, options.engine) as log:
        warn(log.warnings())
        if options.guess:
            sys.stdout.write(guessed(project, journey, log))
            return DONE
        if not options.json or options.output is not None:
            _follow(options, log, out, None if options.map is None else event_map.touchpoints)
        return print_json([step._asdict() for step in log.steps()]) if options.json else DONE


def _follow(options: Namespace, log: Opened, out: Path | None, touchpoints: Mapping[str, str] | None) -> None:
    found: list[Followed] = []

    def edit(before: Project) -> Change:
        followed = follow(before, choose_journey(before, options.journey), log, touchpoints, today(options))
        found.append(followed)
        again = counted_before(before, followed.source.checksum)
        if again is not None:
            warn([f"{again.title} was counted before; what it had brought was counted anew."])
        return fill_ways(followed.drawn, followed.source, options.add)

    label = f"Count {file_name(Path(options.log))}"
    change(Path(options.file), out, label, edit)
    if not options.json:
        print_lines(summary(found[-1]))
