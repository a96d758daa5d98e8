"""`cxmapper show`: what a project holds."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from cxmapper.commands import DONE
from cxmapper.commands.printing import print_lines
from cxmapper.files.cxmap import dumps, load
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Stage, Touchpoint


def run(options: Namespace) -> int:
    """Print what a project holds."""
    project = load(Path(options.file))
    if options.json:
        sys.stdout.write(dumps(project).decode())
        return DONE
    print_lines(_summary(project))
    return DONE


def _summary(project: Project) -> Iterator[str]:
    yield project.info.title or "Untitled project"
    for journey in project.ordered(Journey):
        yield f"{journey.title or 'Untitled journey'} ({journey.state.value})"
        for stage in project.children(Stage, journey.id):
            yield f"  {stage.title or 'unnamed'}"
            for touchpoint in project.children(Touchpoint, stage.id):
                where = f" @{touchpoint.channel}" if touchpoint.channel else ""
                yield f"    - {touchpoint.title}{where}"
    counts = [f"{name.replace('_', ' ')}: {len(table)}" for name, table in project.tables.items() if table]
    yield ", ".join(counts)
