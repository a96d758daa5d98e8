"""What every reader of a foreign format gives, and how it makes records of foreign text."""

from typing import TypeVar

from msgspec import Struct
from pydantic import ValidationError

from cxmapper.errors import UserError
from cxmapper.model.project import Project
from cxmapper.model.records import Record
from cxmapper.model.refusing import refused

R = TypeVar("R", bound=Record)


class Imported(Struct, frozen=True):
    """A new project and what the reader had to guess or leave out, a sentence each."""

    project: Project
    warnings: tuple[str, ...] = ()


def made(kind: type[R], place: str, /, **fields: object) -> R:
    """A record of these fields; raises UserError, beginning with the place in the file, where a value does not fit."""
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"]) or kind.__name__.lower()
        field = name.replace("_", " ")
        raise UserError("{place}: {field}: {why}", place=place, field=field, why=refused(first)) from error
