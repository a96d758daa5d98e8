"""What a chart says and covers."""

from cxmapper.drawing.charts.chart import Chart
from cxmapper.drawing.shapes import Label, Rect

FLOOR = 10.0
"""Pixels: no text of a chart is smaller."""


def lines(chart: Chart) -> list[str]:
    """Every line of text, in painting order."""
    return [words for words, _, _ in _texts(chart)]


def faults(chart: Chart) -> list[str]:
    """Texts that cover each other, leave the picture, or are too small."""
    found = []
    texts = _texts(chart)
    whole = Rect(0, 0, *chart.drawing.size)
    for number, (words, rect, size) in enumerate(texts):
        if size < FLOOR:
            found.append(f"small: {words}")
        if rect.x < 0 or rect.right > whole.right + 0.01 or rect.y < 0 or rect.bottom > whole.bottom + 0.01:
            found.append(f"outside: {words} {rect}")
        found += [f"upon: {words} / {other}" for other, there, _ in texts[number + 1 :] if rect.overlaps(there)]
    return found


def _texts(chart: Chart) -> list[tuple[str, Rect, float]]:
    drawing = chart.drawing
    return [
        (line.text, Rect(ox + x, oy + y - 0.72 * part.style.size, line.width, 0.9 * part.style.size), part.style.size)
        for figure in drawing.figures
        for ox, oy in [drawing.origin_of(figure)]
        for part in figure.parts
        if isinstance(part, Label)
        for (x, y), line in zip(part.starts(), part.lines, strict=True)
        if line.text.strip()
    ]
