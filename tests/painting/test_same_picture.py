"""The SVG, drawn by another program, is the picture that our painter makes."""

import shutil
import subprocess
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from cxmapper.drawing.shapes import Drawing
from cxmapper.exchange.svg import svg
from cxmapper.painting.png import png
from tests.drawings import every_part, many_cards


@pytest.mark.parametrize("drawing", [every_part(), many_cards(6, in_row=3)], ids=["every part", "cards"])
def test_svg_and_png_show_the_same(drawing: Drawing) -> None:
    if shutil.which("rsvg-convert") is None:
        pytest.skip("rsvg-convert is not installed (Debian: librsvg2-bin)")
    rendered = subprocess.run(["rsvg-convert"], input=svg(drawing).encode(), capture_output=True, check=True).stdout
    painted = b"".join(png(drawing, round(drawing.size[0]), round(drawing.size[1]), 96))
    theirs, ours = (np.asarray(Image.open(BytesIO(data)).convert("L"), float) for data in (rendered, painted))
    assert theirs.shape == ours.shape
    assert np.abs(theirs - ours).mean() < 1.5  # of 255: text is smoothed differently
