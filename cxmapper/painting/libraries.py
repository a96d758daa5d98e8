"""Saying which system package is missing where Qt cannot be loaded."""

import re

from cxmapper.errors import UserError

_PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libOpenGL": "libopengl0",
    "libxkbcommon": "libxkbcommon0",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0",
    "libX11": "libx11-6",
    "libzstd": "libzstd1",
    "libstdc++": "libstdc++6",
    "libz": "zlib1g",
}
"""Debian's package by the library's name; on Linux, Qt's wheels leave these to the system."""


def load_qt() -> None:
    """Load QtGui; raises UserError naming the package to install where a system library is missing."""
    try:
        import PySide6.QtGui  # noqa: F401 - only to see whether it loads
    except ImportError as error:
        raise missing_library(error) from error


def missing_library(error: ImportError) -> Exception:
    """The error for a user; the error itself where it is about something else."""
    library = re.match(r"(lib[\w+.-]+?)\.so[.\d]*(?=:)", str(error))
    if library is None:
        return error
    package = _PACKAGES.get(library[1])
    remedy = f"install the package {package}" if package else "install the package that has it"
    return UserError(f"Qt cannot be loaded because the system library {library[0]} is missing; {remedy}.")
