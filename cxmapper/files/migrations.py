"""How files of older formats become files of this one.

Version 1 is the first there ever was, so there is no step yet. When `FORMAT_VERSION` rises from n to n + 1:

1. write a function `_to_<n+1>(document: dict) -> dict` that takes the JSON object of a file of version n and gives that
   of version n + 1, without the models (they are those of the newest version only); `format_version` is set here;
2. put it into `MIGRATIONS` under n;
3. save a file of version n with the last release before the change as `tests/files/data/version-<n>.cxmap`, for ever.

A field or table that is only added does not raise the version.
"""

from collections.abc import Callable, Mapping
from typing import Final

from pydantic import JsonValue

from cxmapper.errors import UserError

FORMAT_VERSION: Final = 1

Document = dict[str, JsonValue]

MIGRATIONS: Final[Mapping[int, Callable[[Document], Document]]] = {}
"""Version → what makes a document of it one of the next version."""


def migrated(
    document: Document,
    migrations: Mapping[int, Callable[[Document], Document]] = MIGRATIONS,
    newest: int = FORMAT_VERSION,
) -> Document:
    """The document in the newest format, as it is when it is in it already.

    Raises UserError when its version is no whole number, is newer than this program or was never written.
    """
    version = document.get("format_version")
    if type(version) is not int:
        raise UserError("This is no cxmapper project: its “format_version” is not a whole number.")
    if version > newest:
        raise UserError(
            "This was made by a newer cxmapper (format {version}, this one reads up to {newest}); update cxmapper.",
            version=version,
            newest=newest,
        )
    for step in range(version, newest):
        if step not in migrations:
            raise UserError(
                "No cxmapper ever wrote the format {version}; the file is damaged or no project.", version=version
            )
        document = {**migrations[step](document), "format_version": step + 1}
    return document
