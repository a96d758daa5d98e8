"""The journey reader. What Mermaid does is what Mermaid 11.17.2's own parser answered for these very texts."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.errors import UserError
from cxmapper.exchange.mermaid.diagram import Diagram
from cxmapper.exchange.mermaid.parsing import parse

DATA = Path(__file__).parents[2].parent / "shared/data/mermaid"
DIAGRAMS = sorted(DATA.glob("*.mmd"))


def tasks(diagram: Diagram) -> list[tuple[str, str, float | None, tuple[str, ...]]]:
    return [
        (section.title, task.title, task.score, task.people) for section in diagram.sections for task in section.tasks
    ]


def body(*lines: str) -> Diagram:
    return parse("\n".join(("journey", *lines)))


def refusal(text: str) -> str:
    with pytest.raises(UserError) as caught:
        parse(text)
    message = str(caught.value)
    assert "\n" not in message
    return message


def outcome(text: str) -> Diagram | str:
    """The diagram, or the sentence that refuses it."""
    try:
        return parse(text)
    except UserError as error:
        return str(error)


def warned_lines(diagram: Diagram) -> list[int]:
    return [int(re.match(r"Line (\d+): ", warning)[1]) for warning in diagram.warnings]


def test_sections_tasks_scores_and_people_are_read_in_order() -> None:
    diagram = body(
        "  title My working day",
        "  section Go to work",
        "    Make tea: 5: Me",
        "    Do work: 1: Me, Cat",
        "  section Home",
    )
    assert diagram.title == "My working day"
    assert tasks(diagram) == [("Go to work", "Make tea", 5, ("Me",)), ("Go to work", "Do work", 1, ("Me", "Cat"))]
    assert [(section.title, section.line) for section in diagram.sections] == [("Go to work", 3), ("Home", 6)]
    assert diagram.sections[0].tasks[1].line == 5
    assert diagram.warnings == ()


def test_a_section_named_again_is_a_section_of_its_own() -> None:
    diagram = body("section A", "x: 1", "section B", "section A", "y: 2")
    assert [section.title for section in diagram.sections] == ["A", "B", "A"]


def test_tasks_before_any_section_stand_in_one_without_title() -> None:
    assert tasks(body("Wake: 3: Me")) == [("", "Wake", 3, ("Me",))]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffjourney\r\n\ttitle\tX\r\n\tsection\tA\r\n\tB:\t2:\tC\r\n",
        "journey\rtitle X\rsection A\rB: 2: C",
        "\n\n  journey\nTITLE X\nSECTION A\nB: 2: C",
        "journey title X\nsection A\nB :2:C",
        "%%{init: {'theme': 'dark'}}%%\njourney\n%% title Y\ntitle X\n%%\n# section Z\nsection A # here\nB: 2: C",
        "%%{init:\n {'theme': 'dark'}\n}%%\njourney\n%%{wrap}%%\ntitle X\nsection A\nB: 2: C",
        "---\ntitle: X\nconfig:\n  title: no\n---\njourney\nsection A\nB: 2: C",
        "  ---\n  title: 'Y'\n  ---\njourney\ntitle X\nsection A\nB: 2: C",
        "journey\ntitle\nX\nsection\n A\nB: 2: C",
        "# Our map\n\n```mermaid\njourney\n  title X\n  section A\n  B: 2: C\n```\n\ntext: 5: not a task\n",
        "```mermaid\npie\n  a: 3\n```\n~~~ mermaid\n%% c\njourney\ntitle X\nsection A\nB: 2: C\n~~~",
        ":::mermaid\njourney\ntitle X\nsection A\nB: 2: C\n:::",
    ],
)
def test_every_dress_of_the_same_diagram_reads_the_same(text: str) -> None:
    diagram = parse(text)
    assert (diagram.title, tasks(diagram), diagram.warnings) == ("X", [("A", "B", 2, ("C",))], ())


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("title: Plain # comment", "Plain"),
        ('title: "Say: \\"hi\\""', 'Say: "hi"'),
        ("title: 'it''s'", "it's"),
        ("title: >\n  folded\n  text\nx: y", "folded text"),
        ("title: two\n  lines", "two lines"),
        ("title:", ""),
        ("other: title: x", ""),
    ],
)
def test_the_title_is_taken_from_the_front_matter(front: str, title: str) -> None:
    assert parse(f"---\n{front}\n---\njourney\n").title == title


def test_accessible_title_and_description_are_kept() -> None:
    diagram = body("accTitle : About # all; of it", "accDescr {", "  one ", "   two", "} A: 1", "accDescr {}")
    assert diagram.acc_title == "About # all; of it"
    assert diagram.acc_description == ""
    assert body("accDescr {", "  one ", "   two", "}").acc_description == "one\ntwo"
    assert body("accDescr: one").acc_description == "one"
    assert tasks(diagram) == [("", "A", 1, ())]


@pytest.mark.parametrize(
    ("written", "score"),
    [("4.5", 4.5), ("-1", -1), ("7", 7), (".5", 0.5), ("5.", 5), ("+2", 2), ("1e3", 1000), ("0x10", 16), ("0", 0)],
)
def test_any_number_is_a_score_as_in_javascript(written: str, score: float) -> None:
    diagram = body(f"A: {written}: Me")
    assert tasks(diagram) == [("", "A", score, ("Me",))]
    assert diagram.warnings == ()


@pytest.mark.parametrize("written", ["five", "5/5", "N/A", "Infinity", "1e999", "1_0", "nan", ""])
def test_what_is_no_number_gives_no_score_and_a_warning(written: str) -> None:
    diagram = body("section S", f"A: {written}: Me")
    assert tasks(diagram) == [("S", "A", None, ("Me",))]
    assert warned_lines(diagram) == [3]


@pytest.mark.parametrize(
    ("line", "task"),
    [
        ("Open at 9:00: 5: Me", ("Open at 9:00", 5, ("Me",))),
        ("See https://a.example: 4: Me", ("See https://a.example", 4, ("Me",))),
        ("Check: price ok: 4: Me", ("Check: price ok", 4, ("Me",))),
        ("Step 1: 2: 5: Me", ("Step 1: 2", 5, ("Me",))),
        ("Triage: 2: Agent: Tier 1, Escalation: API", ("Triage", 2, ("Agent: Tier 1", "Escalation: API"))),
        ("Call: 2: at 9:00", ("Call", 2, ("at 9:00",))),
        ("Go: 3: Dad, Child#1, Child#2 # all", ("Go", 3, ("Dad", "Child#1", "Child#2"))),
        ("Sign up: 5:", ("Sign up", 5, ())),
        ("Sign up: 5: Me, , Cat,", ("Sign up", 5, ("Me", "Cat"))),
        ("Pay: 4,5: Me", ("Pay", 4.5, ("Me",))),
        ("支払い: ４: 私", ("支払い", 4, ("私",))),
        ("Pay: 4: Me %% later", ("Pay", 4, ("Me",))),
        ("Pay: 4 %% later", ("Pay", 4, ())),
        ("x%%: 4", ("x%%", 4, ())),
        ("Title check: 5: Me", ("Title check", 5, ("Me",))),
        ("Title check: 5", ("Title check", 5, ())),
        ("section review: 4: Me", ("section review", 4, ("Me",))),
        ("Title page #2: 4: Me", ("Title page #2", 4, ("Me",))),
        ("Section review: 4", ("Section review", 4, ())),
    ],
)
def test_a_task_that_mermaid_misreads_is_read_as_meant_with_a_warning(
    line: str, task: tuple[str, float, tuple[str, ...]]
) -> None:
    diagram = body("title T", "section S", line)
    assert diagram.title == "T"
    assert tasks(diagram) == [("S", *task)]
    assert warned_lines(diagram) == [4]


def test_a_title_that_looks_like_a_task_is_one_only_where_a_task_may_stand() -> None:
    assert body("title Sprint: 5").title == "Sprint: 5"
    assert body("title Roadmap: 2025").title == "Roadmap: 2025"
    assert tasks(body("Title check: 5", "A: 1")) == [("", "Title check", 5, ()), ("", "A", 1, ())]
    assert tasks(body("section S", "title check: 5")) == [("S", "title check", 5, ())]


@pytest.mark.parametrize(
    "word", ["titles", "sections", "accTitles", "accTitle x", "accDescr x", "journeys", "entitled"]
)
def test_words_that_only_begin_like_keywords_are_tasks(word: str) -> None:
    diagram = body(f"{word}: 5: Me")
    assert tasks(diagram) == [("", word, 5, ("Me",))]
    assert diagram.warnings == ()


@pytest.mark.parametrize(
    ("lines", "title", "sections"),
    [
        (["title: My day"], "My day", []),
        (["Section: A"], "", ["A"]),
        (["section A:B"], "", ["A:B"]),
        (["section Phase 1: 2024"], "", ["Phase 1: 2024"]),
        (["section C# basics"], "", ["C# basics"]),
        (["title Book #2: subtitle"], "Book #2: subtitle", []),
        (["title Roadmap < 2025"], "Roadmap < 2025", []),
        (["title A #tag"], "A", []),
        (["title", "section A"], "", ["A"]),
        (["section", "section A"], "", ["", "A"]),
        (["accTitle:", "section A"], "", ["A"]),
        (["accDescription: x"], "", []),
        (["#1 choice: 5: Me"], "", []),
    ],
)
def test_other_lines_that_mermaid_misreads_are_read_as_meant_with_a_warning(
    lines: list[str], title: str, sections: list[str]
) -> None:
    diagram = body(*lines)
    assert diagram.title == title
    assert [section.title for section in diagram.sections] == sections
    assert warned_lines(diagram) == [2]


def test_a_colon_only_within_a_comment_still_divides_the_task_as_in_mermaid() -> None:
    assert tasks(body("five %% x: 4")) == [("", "five %% x", 4, ())]


def test_the_last_of_two_titles_counts_with_a_warning() -> None:
    diagram = body("title A", "title B")
    assert (diagram.title, warned_lines(diagram)) == ("B", [3])


def test_entity_codes_become_the_characters_they_stand_for() -> None:
    diagram = body("title A #quot;x#quot; #nosuch; #2;", "B#35;1: 2: #9829;X")
    assert diagram.title == 'A "x" #nosuch; #2;'
    assert tasks(diagram) == [("", "B#1", 2, ("♥X",))]
    assert diagram.warnings == ()


def test_quotes_markup_and_line_breaks_in_names_stay_as_written() -> None:
    line = '"Make<br>tea" & **more**: 5: "Me", QA <Lead>, 国際化🙂'
    assert tasks(body(line)) == [("", '"Make<br>tea" & **more**', 5, ('"Me"', "QA <Lead>", "国際化🙂"))]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("journey\nnote over actor", 2, "no task"),
        ("journey\nMake tea：5：Me", 2, "no task"),
        ("journey\nA:", 2, "no score"),
        ("journey\n: 5", 2, "no task before the colon"),
        ("journey\nMake tea: 5; Go: 3", 2, "semicolon"),
        ("journey\ntitle A; B", 2, "semicolon"),
        ("journey\nFix #12: 3: Me", 2, "#"),
        ("journey\njourney review: 4: Me", 2, "reword"),
        ("journey\nA: 1\n journey\nB: 1", 3, "second"),
        ("journey\nsection\nA: 1", 2, "no name"),
        ("journey\nsection #1", 2, "no name"),
        ("journey\ntitle", 2, "no name"),
        ("journey\naccTitle", 2, "no task"),
        ("journey\naccDescr {\n x\nA: 1", 2, "never closed"),
        ("---\ntitle: x\njourney", 1, "never closed"),
        ("%%{init: {}\njourney", 1, "never closed"),
        ("%% c\nflowchart TD\nA-->B", 2, "“flowchart”"),
        ("sequenceDiagram", 1, "“sequenceDiagram”"),
        ("stateDiagram-v2", 1, "“stateDiagram-v2”"),
        ("Journey\nA: 1", 1, "small letters"),
        ("journeys\nA: 1", 1, "begins with the word"),
        ("stage,title\na,b", 1, "begins with the word"),
        ("journey\nA: 1\x00", 2, "NUL"),
    ],
)
def test_what_mermaid_refuses_is_refused_with_line_and_reason(text: str, line: int, reason: str) -> None:
    message = refusal(text)
    assert message.startswith(f"Line {line}: ")
    assert reason in message


@pytest.mark.parametrize("text", ["", "  \n", "%% only a comment\n", "\ufeff"])
def test_an_empty_file_is_refused(text: str) -> None:
    assert "empty" in refusal(text)


def test_markdown_without_a_journey_says_what_is_there() -> None:
    message = refusal("```mermaid\npie\n```\n\n```mermaid\n%% c\nflowchart TD\n```\n")
    assert "“pie” in line 2" in message
    assert "“flowchart” in line 6" in message


def test_the_first_of_several_journeys_is_read_and_the_others_named() -> None:
    diagram = parse("```mermaid\njourney\ntitle A\n```\n```mermaid\njourney\ntitle B\n```\n")
    assert diagram.title == "A"
    assert "line 6" in diagram.warnings[0]


def test_messages_stay_on_one_line_and_short_whatever_the_diagram_says() -> None:
    message = refusal("journey\n" + "x\x1b\u2028\t" * 1000)
    assert len(message) < 200
    assert message.isprintable()


def test_a_journey_without_anything_is_a_journey() -> None:
    assert parse("journey") == Diagram("", "", "", (), ())


@pytest.mark.parametrize(
    "text",
    [
        "%%{" * 300_000,
        "journey\n" + "a:" * 500_000 + " 5",
        "journey\nA: " + "1" * 1_000_000 + "x",
        "journey\n" + " " * 1_000_000 + "x",
        "journey\nA: 5: Me" + " #" * 500_000,
        "journey\n" + "accDescr {\n" * 100_000,
        "journey\n" + "A: 5: Me, Cat\n" * 20_000,
        "```mermaid\n" * 100_000,
    ],
)
def test_huge_input_takes_no_longer_than_its_length(text: str) -> None:
    result = outcome(text)
    assert isinstance(result, Diagram) or len(result) < 400


def test_longer_than_the_limit_is_refused() -> None:
    assert "5 million" in refusal("journey\n" + "A" * 5_000_000)


@given(st.text(st.sampled_from("journey titlesection:#;%{}-`\n\r\t5<>\ufeff\u2028é\x1b"), max_size=80))
def test_anything_is_read_or_refused_in_one_sentence(text: str) -> None:
    for candidate in (text, "journey\n" + text):
        result = outcome(candidate)
        assert isinstance(result, Diagram) or result.isprintable()


@pytest.mark.skipif(not DIAGRAMS, reason="the diagrams of ../shared/data/mermaid are not here")
@pytest.mark.parametrize("path", DIAGRAMS, ids=lambda path: path.stem[:3])
def test_agrees_with_mermaids_own_parser_or_warns_at_the_line(path: Path) -> None:
    oracle = json.loads(path.with_suffix(".oracle.json").read_text("utf-8"))
    text = path.read_text("utf-8")
    if "error" in oracle:
        result = outcome(text)
        if isinstance(result, Diagram):
            assert any("colon in a section" in warning for warning in result.warnings)
        else:
            assert re.match(r"Line \d+: ", result)
        return
    diagram = parse(text)
    warned = set(warned_lines(diagram))
    titles = [number for number, line in enumerate(text.split("\n"), 1) if line.strip().lower().startswith("title")]
    assert diagram.title == oracle["title"].strip() or warned & set(titles)
    assert [s.title for s in diagram.sections if s.title] == [title.strip() for title in oracle["sections"]]
    ours = [(section.title, task) for section in diagram.sections for task in section.tasks]
    assert len(ours) == len(oracle["tasks"])
    for (section, task), theirs in zip(ours, oracle["tasks"], strict=True):
        assert section == theirs["section"].strip()
        score = None if theirs["score"] == "NaN" else theirs["score"]
        same = (task.title, task.score, list(task.people)) == (theirs["task"].strip(), score, theirs["people"])
        assert same or task.line in warned
    people = {person for _, task in ours for person in task.people}
    assert people == set(oracle["actors"]) or warned
