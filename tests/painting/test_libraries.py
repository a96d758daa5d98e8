import pytest

from cxmapper.errors import UserError
from cxmapper.painting.libraries import missing_library

GONE = "cannot open shared object file: No such file or directory"


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_a_missing_library_is_named_with_its_package(library: str, package: str) -> None:
    error = missing_library(ImportError(f"{library}: {GONE}"))
    assert isinstance(error, UserError)
    assert str(error) == (
        f"Qt cannot be loaded because the system library {library} is missing; install the package {package}."
    )


def test_an_unknown_library_is_named_all_the_same() -> None:
    error = missing_library(ImportError(f"libodd++.so.7.1: {GONE}"))
    assert str(error) == (
        "Qt cannot be loaded because the system library libodd++.so.7.1 is missing; install the package that has it."
    )


def test_another_error_stays_what_it_is() -> None:
    error = ModuleNotFoundError("No module named 'PySide6'")
    assert missing_library(error) is error
