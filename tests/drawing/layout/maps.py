"""Columns and links of maps of any size, and in which rows Graphviz' dot would draw them."""

import random
import subprocess
from collections.abc import Mapping

import numpy as np

from cxmapper.drawing.layout.alignment import crossings

Link = tuple[str, str]


def wide(size: int, seed: int) -> tuple[dict[str, int], list[Link]]:
    """A map of many alternatives: touchpoints lead to one or two of the next column, near their own row."""
    chance = random.Random(seed)
    height = -(-size // max(4, int((size * 2) ** 0.5)))
    links = []
    for node in range(size):
        column, row = divmod(node, height)
        for _ in range(1 + (chance.random() < 0.4)):
            near = min(height - 1, max(0, row + chance.choice((-2, -1, 0, 0, 1, 2))))
            if (target := (column + 1) * height + near) < size:
                links.append((str(node), str(target)))
    return {str(node): node // height for node in range(size)}, links


def long(size: int, seed: int) -> tuple[dict[str, int], list[Link]]:
    """A path with alternatives beside it and links that skip columns."""
    chance = random.Random(seed)
    columns: list[list[str]] = []
    while (placed := sum(map(len, columns))) < size:
        columns.append([str(placed + more) for more in range(min(size - placed, chance.choice((1, 1, 2, 2, 3, 4))))])
    links = []
    for at, here in enumerate(columns[1:], start=1):
        back = at - (1 if chance.random() < 0.8 else chance.randint(2, 4))
        links += [(chance.choice(columns[max(0, back)]), node) for node in here]
        for _ in range(len(here) // 2 + (chance.random() < 0.3)):
            links.append((chance.choice(columns[max(0, at - chance.choice((1, 1, 1, 2, 3, 5)))]), chance.choice(here)))
    return {node: at for at, here in enumerate(columns) for node in here}, list(dict.fromkeys(links))


def rows_by_dot(column_of: Mapping[str, int], links: list[Link]) -> dict[str, int]:
    """Have Graphviz order the same columns: one rank each, held apart by an invisible chain."""
    count = max(column_of.values()) + 1
    ranks = [" ".join(f"n{node};" for node, at in column_of.items() if at == column) for column in range(count)]
    source = [
        "digraph {",
        " -> ".join(f"rank{column}" for column in range(count)) + " [style=invis];",
        *(f"{{rank=same; rank{column}; {nodes}}}" for column, nodes in enumerate(ranks)),
        *(f"n{a} -> n{b};" for a, b in links),
        "}",
    ]
    plain = subprocess.run(
        ["dot", "-Tplain"], input="\n".join(source), text=True, capture_output=True, check=True
    ).stdout
    lines = [line.split() for line in plain.splitlines()]
    x = {words[1][1:]: float(words[2]) for words in lines if words[0] == "node" and words[1].startswith("n")}
    columns = [sorted((node for node in x if column_of[node] == column), key=x.__getitem__) for column in range(count)]
    return {node: place for nodes in columns for place, node in enumerate(nodes)}


def crossings_of(column_of: Mapping[str, int], row_of: Mapping[str, int], links: list[Link]) -> int:
    ids = list(column_of)
    number = {node: index for index, node in enumerate(ids)}
    ends = np.array([(number[a], number[b]) for a, b in links]).T
    return crossings(np.array([column_of[node] for node in ids]), np.array([row_of[node] for node in ids]), *ends)
