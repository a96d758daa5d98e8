"""Golden drawings: changed by eye only. Look at the new picture, then run with CXMAPPER_GOLDEN=write."""

import os
from pathlib import Path

import pytest

from cxmapper.drawing.shapes import Label
from tests.drawing.test_compose import draw
from tests.journeys import seeded_journey


@pytest.mark.parametrize("touchpoints", [0, 1, 12, 40, 100])
def test_the_drawing_is_the_golden_one(touchpoints: int) -> None:
    """Changed by eye only: look at the new picture, then run with CXMAPPER_GOLDEN=write."""
    drawing = draw(seeded_journey(touchpoints))
    lines = [f"size {drawing.size[0]:.1f} {drawing.size[1]:.1f}"]
    for figure in drawing.figures:
        rect = drawing.rect_of(figure)
        said = " | ".join(line.text for part in figure.parts if isinstance(part, Label) for line in part.lines)
        lines.append(f"{figure.role} {figure.id} {rect.x:.1f} {rect.y:.1f} {rect.w:.1f} {rect.h:.1f} {said}".rstrip())
    lines.extend(f"link {link.id} {link.source} {link.target} {len(link.line.d)}" for link in drawing.links)
    golden = Path(__file__).parent / "golden" / f"seeded-{touchpoints}.txt"
    if os.environ.get("CXMAPPER_GOLDEN") == "write":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text("\n".join(lines) + "\n", "utf-8")
    assert golden.read_text("utf-8").splitlines() == lines
