"""Where the product's own files are: beside the package in a wheel, beside the checkout's root otherwise."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """The path of a file or folder under `resources/`, such as `fonts/NotoSans-Regular.ttf`."""
    installed = _PACKAGE / "resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root / name
