"""`cxmapper new`: a project from a template."""

from argparse import Namespace

from cxmapper.commands import DONE
from cxmapper.commands.printing import print_lines
from cxmapper.errors import UserError
from cxmapper.resources import resource


def run(options: Namespace) -> int:
    """Make a project from a template."""
    names = sorted(path.stem for path in resource("templates").glob("*.cxmap"))
    if options.list:
        print_lines(names)
        return DONE
    if options.file is None:
        raise UserError("Say which file to make: cxmapper new FILE --template NAME.")
    if options.template not in names:
        raise UserError(f"There is no template “{options.template}”; choose one of: {', '.join(names)}.")
    from cxmapper.commands.outputs import free
    from cxmapper.files.cxmap import load, save

    path = free(options.file, force=options.force)
    save(load(resource(f"templates/{options.template}.cxmap")), path)
    print_lines([f"Made {path} from the template {options.template}."])
    return DONE
