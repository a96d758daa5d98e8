"""What is mended in the PDFs that Qt writes: the moment of writing, and text that no one could search for."""

import re
from collections.abc import Mapping, Sequence

_DATES = re.compile(rb'/(?:CreationDate|ModDate) \([^)]*\)\n| xmp:(?:Create|Modify|Metadata)Date="[^"]*"')

_MENDED = re.compile(
    rb"(?P<info>^1 0 obj\n<<.*?>>)"
    rb"|/BaseFont /(?P<font>\S+)\n"
    rb"|(?P<length>/Length \d+)(?P<start>\s*>>\s*stream\n)(?P<stream>(?:/CIDInit|<\?xpacket).*?)(?=endstream)",
    re.DOTALL | re.MULTILINE,
)
"""The document's information; the name of a font; the map of its glyphs to letters, and the metadata, both unpacked."""

_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\[(.*?)\])")
_RANGES = re.compile(rb"\d+ beginbfrange.*endbfrange", re.DOTALL)
_MOST_IN_BLOCK = 100


def settled(pdf: bytes, letters: Mapping[str, Sequence[str]]) -> bytes:
    """A PDF of Qt's without dates, with `letters` for the glyphs of each font, by its PostScript name."""
    pieces, shifts = [], [(0, 0)]
    end, shift, font = 0, 0, ""
    for found in _MENDED.finditer(pdf):
        if found["font"]:
            font = found["font"].decode("ascii", "replace")
            continue
        mended = _mended(found, letters.get(font, ()))
        pieces += [pdf[end : found.start()], mended]
        end, shift = found.end(), shift + len(mended) - len(found[0])
        shifts.append((found.end(), shift))
    table = pdf.rindex(b"\nxref\n")

    def moved(place: re.Match[bytes]) -> bytes:
        old = int(place[0])
        by = next(shift for after, shift in reversed(shifts) if after <= old)
        return b"%0*d" % (len(place[0]), old + by)

    places = re.sub(rb"\d{10}(?= 00000 n)|(?<=startxref\n)\d+", moved, pdf[table:])
    return b"".join((*pieces, pdf[end:table], places))


def _mended(found: re.Match[bytes], letters: Sequence[str]) -> bytes:
    if found["info"]:
        return _DATES.sub(b"", found["info"])
    old = found["stream"]
    new = _RANGES.sub(lambda _: _lettered(old, letters), old) if old.startswith(b"/CIDInit") else _DATES.sub(b"", old)
    length = int(found["length"].split()[1]) + len(new) - len(old)
    return b"/Length %d" % length + found["start"] + new


def _lettered(cmap: bytes, letters: Sequence[str]) -> bytes:
    """From glyphs to letters: those given, else those that Qt found in the font."""
    known = {}
    for first, _, start, several in _RANGE.findall(cmap):
        for number, code in enumerate(re.findall(rb"[0-9A-F]+", several) or [start]):
            known[int(first, 16) + number] = code
    typed = {glyph: text.encode("utf-16-be").hex().upper().encode() for glyph, text in enumerate(letters, 1) if text}
    lines = [b"<%04X> <%s>" % pair for pair in sorted((known | typed).items())]
    blocks = (lines[first : first + _MOST_IN_BLOCK] for first in range(0, len(lines), _MOST_IN_BLOCK))
    return b"\n".join(b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks)
