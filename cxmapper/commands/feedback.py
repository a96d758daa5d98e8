"""`cxmapper feedback`: a survey's answers as scores, or a map that says what its columns are."""

import sys
from argparse import Namespace
from pathlib import Path

from cxmapper.commands import DONE
from cxmapper.commands.options import today
from cxmapper.commands.outputs import change, other
from cxmapper.commands.printing import print_lines, warn
from cxmapper.editing.edits.surveys import put_survey
from cxmapper.feedback.surveying import Outcome, guessed, map_in, opened, read_in, remembered_map, summary
from cxmapper.feedback.tables.reading import file_name
from cxmapper.files.cxmap import load
from cxmapper.model.change import Change
from cxmapper.model.project import Project


def run(options: Namespace) -> int:
    """Read a survey's answers into scores, or propose the map that says how."""
    path, survey_path = Path(options.file), Path(options.survey)
    project = load(path)
    out = other(path, options.output, force=options.force)
    survey_map = None if options.map is None else map_in(Path(options.map))
    outcomes: list[Outcome] = []
    with opened(survey_path, options.engine) as survey:
        if options.guess:
            warn(survey.table.warnings)
            sys.stdout.write(guessed(project, survey))
            return DONE

        def edit(before: Project) -> Change:
            found = survey_map or remembered_map(before, survey)
            outcomes.append(read_in(before, survey, found, options.period, today(options)))
            return put_survey(before, outcomes[-1].reading, again=options.force)

        change(path, out, f"Read {file_name(survey_path)}", edit)
    print_lines(summary(outcomes[-1]))
    warn(outcomes[-1].warnings)
    return DONE
