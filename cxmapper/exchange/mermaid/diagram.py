"""What a Mermaid journey says, whole and while its lines are read."""

from collections import deque

from msgspec import Struct, field


class Task(Struct, frozen=True):
    """A step: its score as written (any number; None where there is none) and the people who take it."""

    title: str
    score: float | int | None
    people: tuple[str, ...]
    line: int


class Section(Struct, frozen=True):
    """A section with its tasks; the title is empty for tasks that come before any section."""

    title: str
    line: int
    tasks: tuple[Task, ...] = ()


class Diagram(Struct, frozen=True):
    """A journey diagram. Each warning is a sentence that begins with the line it is about."""

    title: str
    acc_title: str
    acc_description: str
    sections: tuple[Section, ...]
    warnings: tuple[str, ...]


class Draft(Struct):
    """The diagram while its lines are read; `rest` holds those that are still to come."""

    rest: deque[tuple[int, str]]
    title: str
    titled: bool = False
    acc_title: str = ""
    acc_description: str = ""
    sections: list[Section] = field(default_factory=list)
    tasks: list[list[Task]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def warn(self, line: int, sentence: str) -> None:
        """Note something that is said otherwise than Mermaid reads it."""
        self.warnings.append(f"Line {line}: {sentence}")
