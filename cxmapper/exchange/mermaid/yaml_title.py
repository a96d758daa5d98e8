"""The one thing that a journey takes from YAML front matter: its title."""

import json
import re

_KEY = re.compile(r"""(?:title|"title"|'title')[ \t]*:(?:[ \t]+(.*))?""")


def title_of(lines: list[str]) -> str:
    """The value of the top-level key `title`, empty when there is none: plain, quoted, or a block (| or >)."""
    for at, line in enumerate(lines):
        key = _KEY.fullmatch(line.rstrip())
        if key is not None:
            value = (key[1] or "").strip()
            following = []
            for other in lines[at + 1 :]:
                if other.strip() and not other[0].isspace():
                    break
                following.append(other.strip())
            return _scalar(value, following)
    return ""


def _scalar(value: str, following: list[str]) -> str:
    if re.fullmatch(r"[|>][+-]?\d?[ \t]*(#.*)?", value):
        return " ".join(line for line in following if line)
    double = re.match(r'"(?:[^"\\]|\\.)*"', value)
    if double is not None:
        try:
            return str(json.loads(double[0]))
        except ValueError:
            return double[0][1:-1]
    single = re.match(r"'(?:[^']|'')*'", value)
    if single is not None:
        return single[0][1:-1].replace("''", "'")
    plain = " ".join([re.sub(r"(?:^|[ \t])#.*", "", value), *(line for line in following if not line.startswith("#"))])
    return "" if plain.strip() in {"", "~", "null"} else plain.strip()
