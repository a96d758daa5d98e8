"""What is masked in comments, and what is not."""

from pathlib import Path

import pytest

from cxmapper.feedback.comments import MASK, Comment, comments, masked
from cxmapper.feedback.surveying import opened
from tests.surveys import write_csv


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("mail anna.b@example.co.uk", f"mail {MASK}"),
        ("ask @acme_help", f"ask {MASK}"),
        ("see https://a.b/c?d or www.shop.de", f"see {MASK} or {MASK}"),
        ("call +49 30 1234567, or (555) 123-4567", f"call {MASK}, or {MASK}"),
        ("call 030/123456", f"call {MASK}"),
        ("电话 13812345678 联系 wang@example.cn", f"电话 {MASK} 联系 {MASK}"),
        ("السيد محمد على الهاتف +966 50 123 4567", f"السيد محمد على الهاتف {MASK}"),
        ("IBAN DE89 3704 0044 0532 0130 00", f"IBAN {MASK}"),
        ("Visa 4111 1111 1111 1111", f"Visa {MASK}"),
        ("from 192.168.1.17", f"from {MASK}"),
        ("in der Hauptstraße 12a, 10115 Berlin", f"in der {MASK}, {MASK} Berlin"),
        ("at 12 Baker Street, London", f"at {MASK}, London"),
        ("Mrs. Smith-Jones was kind", f"Mrs. {MASK} was kind"),
        ("Frau Dr. von der Leyen und Herr Müller", f"Frau Dr. {MASK} und Herr {MASK}"),
        ("Mein Name ist Max Mustermann und ich warte", f"Mein Name ist {MASK} und ich warte"),
    ],
)
def test_who_somebody_is_is_masked(said: str, shown: str) -> None:
    assert masked(said) == shown


@pytest.mark.parametrize(
    "said",
    [
        "We waited 45 minutes at gate 12 on 12.03.2026",
        "Price 1.299,00 € for 2 items, 5 of 10",
        "Order 1234567 was late",
        "Die Straße war laut",
        "10 star service",
        "等了三十分钟",
    ],
)
def test_what_happened_is_not(said: str) -> None:
    assert masked(said) == said


def test_comments_come_once_each_with_who_and_when(tmp_path: Path) -> None:
    rows = [["Good, Mr Bean", "Bill", "2026-01-02"], ["", "Bill", ""], [" Good, Mr Bun ", "", ""], ["Late", "", "2026"]]
    path = write_csv(tmp_path / "x.csv", ["Said", "Persona", "Day"], rows)
    with opened(path) as survey:
        found = comments(survey.engine, survey.table, "Said", who="Persona", when="Day")
    assert found == [Comment(0, f"Good, Mr {MASK}", "Bill", "2026-01-02"), Comment(3, "Late", "", "2026")]


def test_the_names_that_the_survey_has_of_somebody_are_masked_in_what_they_wrote(tmp_path: Path) -> None:
    header = ["First name", "Last name", "E-mail", "Said"]
    rows = [
        ["Anna-Lena", "O’Neil", "al@example.org", "I, Anna-Lena O’Neil, waited; so did Bob"],
        ["Bob", "May", "bob@example.org", "Bob may come again in May, Bobby not. Regards, Bob May"],
        ["", "", "", "Anna-Lena was kind"],
        ["X", "12 Elm", "", "X marks the Elm"],
    ]
    with opened(write_csv(tmp_path / "x.csv", header, rows)) as survey:
        found = comments(survey.engine, survey.table, "Said")
    assert [one.text for one in found] == [
        f"I, {MASK} {MASK}, waited; so did Bob",
        f"{MASK} may come again in {MASK}, Bobby not. Regards, {MASK} {MASK}",
        "Anna-Lena was kind",
        "X marks the Elm",
    ]
