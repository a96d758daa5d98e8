"""Which part of a map a canvas shows: scale and place, as plain values."""

from msgspec import Struct

Size = tuple[float, float]

SMALLEST, LARGEST = 0.02, 8.0
MARGIN = 16.0
"""Pixels around a map that is fitted."""

LEGIBLE = 0.6
"""A map that would be smaller than this when it is opened begins at its top left instead."""

KEPT = 96.0
"""Pixels of a map that always stay in view."""


class Viewport(Struct, frozen=True):
    """`scale` is pixels per map unit; (x, y) is where the map's corner is, in whole pixels of the canvas."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def on_map(self, x: float, y: float) -> tuple[float, float]:
        """The point of the map under a point of the canvas."""
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def on_canvas(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the map is on the canvas."""
        return x * self.scale + self.x, y * self.scale + self.y

    def moved(self, dx: float, dy: float) -> "Viewport":
        """The map moved by so many pixels; whole ones, so that what is there already can be scrolled."""
        return Viewport(self.scale, round(self.x + dx), round(self.y + dy))

    def zoomed(self, factor: float, at: tuple[float, float]) -> "Viewport":
        """The map larger or smaller, with the point of the map that is under `at` staying there."""
        return self.scaled(self.scale * factor, at)

    def scaled(self, scale: float, at: tuple[float, float]) -> "Viewport":
        """The map at a scale, with the point of the map that is under `at` staying there."""
        scale = max(SMALLEST, min(LARGEST, scale))
        x, y = self.on_map(*at)
        return Viewport(scale, round(at[0] - x * scale), round(at[1] - y * scale))

    def centred(self, x: float, y: float, room: Size) -> "Viewport":
        """A point of the map in the middle of the canvas."""
        return Viewport(self.scale, round(room[0] / 2 - x * self.scale), round(room[1] / 2 - y * self.scale))

    def held(self, size: Size, room: Size) -> "Viewport":
        """The same, moved so that some of the map stays in view."""

        def hold(place: float, length: float, space: float) -> float:
            most = min(KEPT, length, space)
            return max(most - length, min(space - most, place))

        wide, high = size[0] * self.scale, size[1] * self.scale
        return Viewport(self.scale, round(hold(self.x, wide, room[0])), round(hold(self.y, high, room[1])))


def fitting(size: Size, room: Size) -> Viewport:
    """The whole map, as large as it fits, in the middle at the top; never larger than 100 %."""
    scale = min(1.0, (room[0] - 2 * MARGIN) / size[0], (room[1] - 2 * MARGIN) / size[1])
    scale = max(SMALLEST, scale)
    return Viewport(scale, round((room[0] - size[0] * scale) / 2), round(max(MARGIN, (room[1] - size[1] * scale) / 2)))


def fitting_part(corner: Size, size: Size, room: Size, covered: Size) -> Viewport:
    """A part of the map, by its corner and size, as large as it fits beside what is stuck to two edges.

    `covered` is how wide and high that is in map units. Never larger than 100 %.
    """
    across, down = ((room[side] - 2 * MARGIN) / (size[side] + covered[side]) for side in (0, 1))
    scale = max(SMALLEST, min(1.0, across, down))
    x, y = ((room[side] + covered[side] * scale) / 2 - (corner[side] + size[side] / 2) * scale for side in (0, 1))
    return Viewport(scale, round(x), round(y))


def opening(size: Size, room: Size) -> Viewport:
    """What a map that is opened shows: its whole width, or its beginning where that would not be legible.

    It begins at the top: there is room below for what is added, and lanes come as they are needed.
    """
    scale = min(1.0, (room[0] - 2 * MARGIN) / size[0])
    if scale >= LEGIBLE:
        return Viewport(scale, round((room[0] - size[0] * scale) / 2), MARGIN)
    return Viewport(max(LEGIBLE, min(1.0, (room[1] - 2 * MARGIN) / size[1])), MARGIN, MARGIN)
