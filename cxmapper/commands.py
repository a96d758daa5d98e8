"""What each command of the command line does. Slow imports happen in the command that needs them."""

import sys
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cxmapper.cli import DONE, FOUND
from cxmapper.errors import UserError
from cxmapper.resources import resource
from cxmapper.telling import free, local_day, print_json, print_lines, warn
from cxmapper.wording import day

if TYPE_CHECKING:
    from cxmapper.analysis.waiving import SetAside
    from cxmapper.drawing.look import Look
    from cxmapper.model.project import Project
    from cxmapper.model.records import Journey

SAMPLE = "samples/router.cxmap"
DEMO = "cxmapper-demo.png"


def window(options: Namespace) -> int:
    """Open the window: on a file, or on the start page."""
    from cxmapper.ui.app import run

    run(None if options.file is None else Path(options.file))
    return DONE


def demo(options: Namespace) -> int:
    """Show the built-in sample in the window; without a screen, or when asked to, write its picture."""
    from cxmapper.ui.app import NoScreenError, run

    if options.export is None:
        try:
            run(resource(SAMPLE), copy=True)
        except NoScreenError as error:
            print_lines([str(error), "Without a window the demo is a picture."])
        else:
            return DONE
    _write_demo(Path(options.export or DEMO))
    return DONE


def _write_demo(out: Path) -> None:
    from cxmapper.drawing.look import Look
    from cxmapper.exporting import choose_journey, write_picture
    from cxmapper.files.cxmap import load
    from cxmapper.paging import Sheet

    _picture_suffix(out)
    project = load(resource(SAMPLE))
    warn(write_picture(project, choose_journey(project, None), Look(local_day()), Sheet(), out))
    print_lines([f"Wrote {out}."])


def new(options: Namespace) -> int:
    """Make a project from a template."""
    from cxmapper.files.cxmap import load, save

    names = sorted(path.stem for path in resource("templates").glob("*.cxmap"))
    if options.list:
        print_lines(names)
        return DONE
    if options.file is None:
        raise UserError("Say which file to make: cxmapper new FILE --template NAME.")
    if options.template not in names:
        raise UserError(f"There is no template “{options.template}”; choose one of: {', '.join(names)}.")
    path = free(options.file, force=options.force)
    save(load(resource(f"templates/{options.template}.cxmap")), path)
    print_lines([f"Made {path} from the template {options.template}."])
    return DONE


def import_(options: Namespace) -> int:
    """Read a foreign file into a project."""
    from cxmapper.exchange.formats import read
    from cxmapper.files.cxmap import save

    _refuse_to_overwrite(Path(options.source), Path(options.output))
    path = free(options.output, force=options.force)
    imported = read(Path(options.source))
    save(imported.project, path)
    warn(imported.warnings)
    return DONE


def feedback(options: Namespace) -> int:
    """Read a survey's answers into scores, or propose the map that says how."""
    from cxmapper.files.cxmap import load
    from cxmapper.surveying import guessed, map_in, opened, read_into, summary

    path, out = Path(options.file), Path(options.output or options.file)
    project = load(path)
    if out != path and not (out.exists() and out.samefile(path)):
        free(options.output, force=options.force)
    survey_map = None if options.map is None else map_in(Path(options.map))
    with opened(Path(options.survey), options.engine) as survey:
        if options.guess:
            warn(survey.table.warnings)
            sys.stdout.write(guessed(project, survey))
            return DONE
        outcome = read_into(path, out, survey, survey_map, options.period, local_day(), again=options.force)
    print_lines(summary(outcome))
    warn(outcome.warnings)
    return DONE


def events(options: Namespace) -> int:
    """Count who goes where in a log, put it on the map, or propose the mapping that this needs."""
    from cxmapper.events_command import events

    return events(options)


def show(options: Namespace) -> int:
    """Print what a project holds."""
    from cxmapper.files.cxmap import dumps, load

    project = load(Path(options.file))
    if options.json:
        sys.stdout.write(dumps(project).decode())
        return DONE
    print_lines(_summary(project))
    return DONE


def _summary(project: "Project") -> Iterable[str]:
    from cxmapper.model.records import Journey, Stage, Touchpoint

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


def scores(options: Namespace) -> int:
    """Print the measured scores."""
    from cxmapper.feedback.scores import score_rows
    from cxmapper.files.cxmap import load
    from cxmapper.score_table import score_lines

    project = load(Path(options.file))
    if options.json:
        return print_json([asdict(row) for row in score_rows(project)])
    print_lines(score_lines(project))
    return DONE


def check(options: Namespace) -> int:
    """Print what hurts and what is missing; exit 1 when something does."""
    from cxmapper.analysis.findings import check_rows, findings
    from cxmapper.analysis.waiving import sorted_out
    from cxmapper.files.cxmap import load

    project, today = load(Path(options.file)), _today(options)
    found = sorted_out(project, findings(project, today), today)
    rows = check_rows(found.open)
    failing = [row for row in rows if row["priority"] >= (options.fail_on or 0.0)]
    if options.json:
        print_json(rows)
    else:
        print_lines(f"{row['priority']:.2f}  {row['rule']}  {row['message']}" for row in rows)
        if not rows:
            print_lines(["Nothing found."])
        print_lines(_set_aside(found.waived))
        print_lines(_to_ask(project, today))
    return FOUND if failing else DONE


def _to_ask(project: "Project", today: date) -> Iterable[str]:
    from cxmapper.analysis.assumptions import weightiest

    for number, each in enumerate(weightiest(project, today)):
        if not number:
            yield from ("", "Ask customers first:")
        yield f"{each.weight:.2f}  {each.question}"


def _set_aside(waived: "Iterable[SetAside]") -> Iterable[str]:
    from cxmapper.analysis.messages import message

    for number, (finding, waiver) in enumerate(waived):
        if not number:
            yield from ("", "Set aside:")
        until = "" if waiver.until is None else f"until {day(waiver.until)}: "
        why = waiver.reason or "no reason given"
        yield f"{finding.priority:.2f}  {finding.rule}  {message(finding)} ({until}{why})"


def export(options: Namespace) -> int:
    """Write maps and tables of one or several projects."""
    from cxmapper.files.cxmap import load

    if options.output is not None and len(options.files) > 1:
        raise UserError("Several files need --to SUFFIX in place of -o; each is written beside its FILE.")
    sources = [Path(file) for file in options.files]
    outs = [_beside(source, options.to) if options.output is None else Path(options.output) for source in sources]
    if len(set(outs)) < len(outs):
        raise UserError("Two of the files would be written to the same place; export them one by one with -o.")
    for source, out in zip(sources, outs, strict=True):
        project = load(source)
        _refuse_to_overwrite(source, out)
        _export_one(project, options, out)
        print_lines([f"Wrote {out}."])
    return DONE


def _beside(source: Path, to: str) -> Path:
    suffix = f".{to.lower().removeprefix('.')}"
    _refuse_unknown(suffix, f"--to {to}")
    return source.with_suffix(suffix)


def _refuse_to_overwrite(source: Path, out: Path) -> None:
    if source.exists() and out.exists() and out.samefile(source):
        raise UserError(f"{out} is the file that is read; choose another name.")


def _refuse_unknown(suffix: str, name: str) -> None:
    from cxmapper.exchange.formats import WRITERS
    from cxmapper.exporting import PICTURES

    if suffix not in (*PICTURES, *WRITERS):
        known = ", ".join([*PICTURES, *WRITERS])
        raise UserError(f"{name} names no format that can be written; choose one of: {known}.")


def _export_one(project: "Project", options: Namespace, out: Path) -> None:
    from cxmapper.exchange.formats import write
    from cxmapper.exporting import PICTURES, choose_journey

    suffix = out.suffix.lower()
    _refuse_unknown(suffix, out.name or str(out))
    if suffix in PICTURES:
        _draw(project, options, out)
    elif options.persona is not None:
        raise UserError(f"The sheet of a persona is a picture; end {out.name} with one of: {', '.join(PICTURES)}.")
    else:
        warn(write(project, choose_journey(project, options.journey), out))


def _picture_suffix(out: Path) -> None:
    from cxmapper.exporting import PICTURES

    if out.suffix.lower() not in PICTURES:
        raise UserError(f"{out.name} is no picture; end its name with one of: {', '.join(PICTURES)}.")


def _draw(project: "Project", options: Namespace, out: Path) -> None:
    from cxmapper.exporting import choose_journey, choose_persona, write_persona_sheet, write_picture
    from cxmapper.paging import Sheet
    from cxmapper.painting.pages import parse_size

    sheet = Sheet(parse_size(options.size) if options.size else None, options.dpi)
    if options.persona is not None:
        persona = choose_persona(project, options.persona)
        warn(write_persona_sheet(project, persona, _plain_look(options), sheet, out))
        return
    journey = choose_journey(project, options.journey)
    warn(write_picture(project, journey, _look(project, journey, options), sheet, out))


def _look(project: "Project", journey: "Journey", options: Namespace) -> "Look":
    focus = _persona(project, journey, options.focus)
    return replace(_plain_look(options), focus=focus, folded=_folded(project, journey, options.fold))


def _plain_look(options: Namespace) -> "Look":
    from cxmapper.drawing.look import Lens, Look, Mode
    from cxmapper.drawing.theme import theme

    theme_name = theme(options.theme).name
    return Look(today=_today(options), lens=Lens(options.lens), theme=theme_name, mode=Mode(options.mode))


def _persona(project: "Project", journey: "Journey", wanted: str | None) -> str | None:
    from cxmapper.analysis.graph import JourneyView

    if wanted is None:
        return None
    personas = JourneyView(project, journey, local_day()).personas
    for persona in personas:
        if wanted.casefold() in (persona.id.casefold(), persona.name.casefold()):
            return persona.id
    names = ", ".join(persona.name for persona in personas)
    remedy = f"choose one of: {names}" if personas else "leave --focus out"
    raise UserError(f"There is no persona “{wanted}” on the journey; {remedy}.")


def _folded(project: "Project", journey: "Journey", wanted: list[str] | None) -> frozenset[str]:
    from cxmapper.model.records import Stage

    stages = project.children(Stage, journey.id)
    if wanted is None:
        return frozenset()
    by_name = {name: stage.id for stage in stages for name in (stage.id, stage.title)}
    unknown = [name for name in wanted if name not in by_name]
    if unknown:
        titles = ", ".join(f"“{stage.title}”" for stage in stages)
        raise UserError(f"There is no stage “{unknown[0]}” to fold; choose among: {titles}.")
    return frozenset(by_name[name] for name in wanted) if wanted else frozenset(stage.id for stage in stages)


def _today(options: Namespace) -> date:
    today: date = options.as_of or local_day()
    return today
