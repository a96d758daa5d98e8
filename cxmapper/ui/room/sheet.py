"""The sizes of what is read from the back row; the colours are the window's."""

FULL = (1280, 800)
"""The screen on which the design's pixels are pixels; on others everything is larger or smaller with it."""

_LEAST_BAR = 44
"""Pixels of the capture bar, whose parts do not get smaller with the screen: less would cut its line."""

_SHEET = """
#room QWidget {{ font-size: {text}px; }}
#room #hint {{ font-size: {text}px; }}
#room QPushButton, #room QToolButton, #room QLineEdit, #room QComboBox {{ min-height: {target}px; }}
#room QListView::item {{ padding: {pad}px; }}
#room #timerPill {{ font-size: {large}px; font-weight: bold; padding: 0 {wide}px; border-radius: {pad}px; }}
#room #capture {{ min-height: {bar}px; max-height: {bar}px; }}
#room #captureLine {{ font-size: {line}px; padding: 0; }}
#room #prompt {{ font-size: {large}px; }}
#room #parked {{ font-size: {text}px; padding: 0 {pad}px; }}
#room #predictTitle {{ font-size: {huge}px; font-weight: bold; }}
#room #predictText {{ font-size: {large}px; }}
#room QPushButton {{ padding: {pad}px {wide}px; }}
#room #predictValue {{ font-size: {line}px; min-height: {tall}px; padding: {pad}px 2px; }}
#room #roomTitle {{ font-size: {line}px; font-weight: bold; }}
"""


def room_sheet(scale: float) -> str:
    """The style of the room at a scale: nothing under 16 pixels, and nothing to touch under 40, at 1280 × 800."""
    sizes = {"text": 16, "target": 40, "pad": 8, "large": 24, "wide": 18, "line": 22, "bar": 52, "huge": 40, "tall": 72}
    scaled = {name: round(size * scale) for name, size in sizes.items()}
    return _SHEET.format(**{**scaled, "bar": max(_LEAST_BAR, scaled["bar"])})
