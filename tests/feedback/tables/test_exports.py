"""Each survey program's export, in small files of their kind."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from cxmapper.feedback.tables.table import Column, Kind, Table, read_table
from tests.feedback.tables.engines import rows


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> Table:
    path = tmp_path / "export.csv"
    path.write_bytes(text.encode(encoding))
    return read_table(path, tmp_path / "scratch")


def kinds(table: Table) -> dict[str, Kind]:
    return {column.name: column.kind for column in table.columns}


IDS = ("startDate", "status", "ipAddress", "_recordId", "QID1", "QID2_NPS_GROUP", "QID2", "QID3_TEXT", "Tier")
NAMES = "Anfang,Status,IP,ID,Q1,Q2_NPS_GROUP,Q2,Q3,Tier"
QUESTIONS = 'Anfang,Typ,IP-Adresse,ID,"How easy, really?",Group,Recommend?,Why?,Tier'


@pytest.mark.parametrize("form", ['"{{""ImportId"":""{}""}}"', "\"{{'ImportId': '{}'}}\"", "{{'ImportId': '{}'}}"])
def test_qualtrics_shows_in_its_import_ids_however_its_columns_are_called(tmp_path: Path, form: str) -> None:
    ids = ",".join(form.format(name) for name in IDS)
    table = read(tmp_path, f"{NAMES}\n{QUESTIONS}\n{ids}\n2026-01-01 10:00,0,1.2.3.4,R_1,5,Promoter,9,fine,gold\n")
    assert (table.origin, table.rows) == ("Qualtrics", 1)
    assert table.columns[4] == Column("Q1", "How easy, really?", Kind.ANSWER)
    expected = (Kind.DATE, Kind.META, Kind.PERSONAL, Kind.IDENTITY, Kind.ANSWER, Kind.META, Kind.ANSWER, Kind.TEXT)
    assert tuple(kinds(table).values()) == (*expected, Kind.ANSWER)


def test_legacy_qualtrics_has_two_rows_and_a_byte_order_mark(tmp_path: Path) -> None:
    questions = "ResponseID,ResponseSet,Name,Status,Recommend?,Group,"
    text = f"V1,V2,V3,V7,Q1,Q1_NPS_GROUP,\n{questions}\nR_1,Set,Ann,0,9,Promoter,\n"
    table = read(tmp_path, text, "utf-8-sig")
    assert table.origin == "Qualtrics"
    assert table.columns[0] == Column("V1", "ResponseID", Kind.IDENTITY)
    assert list(kinds(table).values())[2:] == [Kind.PERSONAL, Kind.META, Kind.ANSWER, Kind.META, Kind.META]
    assert rows(table, tmp_path) == [("R_1", "Set", "Ann", "0", "9", "Promoter", None)]


@pytest.mark.parametrize(("questions", "count"), [("", 1), ("Start Date,Finished,Response ID,Recommend?\n", 1)])
def test_qualtrics_without_its_import_ids_is_known_by_its_names(tmp_path: Path, questions: str, count: int) -> None:
    table = read(tmp_path, f"StartDate,Finished,ResponseId,Q1\n{questions}2026-01-01,True,R_1,9\n")
    assert (table.origin, table.rows) == ("Qualtrics", count)
    assert table.columns[3].question == ("Recommend?" if questions else "")


def test_previews_and_tests_are_left_out_beside_answers(tmp_path: Path) -> None:
    header = "StartDate,Finished,ResponseId,Status,Q1\n"
    table = read(tmp_path, header + "2026-01-01,1,R_1,IP Address,9\n2026-01-01,1,R_2,Survey Preview,1\n")
    assert (table.rows, rows(table, tmp_path)) == (2, [("2026-01-01", "1", "R_1", "IP Address", "9")])
    assert table.warnings == ("1 of 2 responses is a preview or test; it was left out.",)


def test_previews_and_tests_alone_are_read_with_a_word(tmp_path: Path) -> None:
    table = read(tmp_path, "StartDate,Finished,ResponseId,Status,Q1\n2026-01-01,1,R_1,2,9\n2026-01-01,1,R_2,1,1\n")
    assert len(rows(table, tmp_path)) == 2
    assert table.warnings == ("All responses are previews or tests; they were read nevertheless.",)


def test_answers_without_trials_need_no_filter(tmp_path: Path) -> None:
    table = read(tmp_path, "StartDate,Finished,ResponseId,Status,Q1\n2026-01-01,1,R_1,0,9\n")
    assert (table.left_out, table.warnings) == (None, ())


def test_surveymonkey_writes_a_question_once_above_its_options(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        "Respondent ID,Collector ID,Start Date,IP Address,Custom Data 1,How was it?,,,Recommend?,Why?\n"
        ",,,,,Check-in,Security,Other (please specify),Response,Open-Ended Response\n"
        "118,1,01/02/2026 10:00:00 AM,1.2.3.4,gold,5,4,naïve,9,“fine”\n",
        "cp1252",
    )
    assert table.origin == "SurveyMonkey"
    assert kinds(table) == {
        "Respondent ID": Kind.IDENTITY,
        "Collector ID": Kind.META,
        "Start Date": Kind.DATE,
        "IP Address": Kind.PERSONAL,
        "Custom Data 1": Kind.ANSWER,
        "How was it? [Check-in]": Kind.ANSWER,
        "How was it? [Security]": Kind.ANSWER,
        "How was it? [Other (please specify)]": Kind.ANSWER,
        "Recommend?": Kind.ANSWER,
        "Why?": Kind.TEXT,
    }
    assert rows(table, tmp_path)[0][-3:] == ("naïve", "9", "“fine”")


def test_surveymonkey_in_another_language_shows_in_its_two_rows(tmp_path: Path) -> None:
    table = read(tmp_path, "ID Teilnehmer,Wie war es?,\n,Ankunft,Abreise\n7,5,4\n8,,3\n")
    assert (table.origin, table.rows) == ("SurveyMonkey", 2)
    assert [column.name for column in table.columns] == [
        "ID Teilnehmer",
        "Wie war es? [Ankunft]",
        "Wie war es? [Abreise]",
    ]


@pytest.mark.parametrize("below", ["", ",,,\n"])
def test_condensed_surveymonkey_has_one_row(tmp_path: Path, below: str) -> None:
    table = read(tmp_path, f"Respondent ID,Email Address,How easy?,Why?\n{below}1,a@b.example,5,fine\n")
    assert (table.origin, table.rows) == ("SurveyMonkey", 1)
    assert list(kinds(table).values()) == [Kind.IDENTITY, Kind.PERSONAL, Kind.ANSWER, Kind.ANSWER]


OLDER = "Start Date (UTC),Submit Date (UTC),Network ID"
NEWER = "Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending"


@pytest.mark.parametrize("tail", [OLDER, NEWER])
def test_typeform_begins_with_a_token_and_ends_in_its_dates(tmp_path: Path, tail: str) -> None:
    values = ",".join("2026-01-01 10:00:00" if "Date" in name else "x" for name in tail.split(","))
    table = read(tmp_path, f'#,"How likely, 0–10?",Tags,Email,{tail}\nt0k3n,9,red,a@b.example,{values}\n')
    assert table.origin == "Typeform"
    found = [column.kind for column in table.columns]
    assert found[:4] == [Kind.IDENTITY, Kind.ANSWER, Kind.ANSWER, Kind.PERSONAL]
    own = {"Network ID": Kind.PERSONAL, "Start Date (UTC)": Kind.DATE, "Submit Date (UTC)": Kind.DATE}
    assert found[4:] == [own.get(name, Kind.META) for name in tail.split(",")]


FORMS = {
    "English": ("ID", "Start time", "Completion time", "Email", "Name"),
    "German": ("ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"),
    "French": ("ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"),
    "unknown": ("Id", "Aloitusaika", "Päättymisaika", "E-mail", "Nimi"),
}


def workbook(path: Path, header: Sequence[str], *records: Sequence[object]) -> Path:
    with xlsxwriter.Workbook(str(path), {"default_date_format": "m/d/yy hh:mm:ss"}) as book:
        sheet = book.add_worksheet()
        for number, record in enumerate((header, *records)):
            sheet.write_row(number, 0, record)
    return path


@pytest.mark.parametrize("language", FORMS)
def test_microsoft_forms_is_a_workbook_with_five_columns_of_its_own(tmp_path: Path, language: str) -> None:
    header = (
        *FORMS[language],
        "How easy was\xa0it\nto book?\n",
        "How easy was it to book?",
        "Points - How easy was it?",
    )
    start = datetime.fromisoformat("2026-01-02T10:00")
    record = (1, start, start.replace(minute=5), "anonymous", "", 5, 4.5, 1)
    table = read_table(workbook(tmp_path / "forms.xlsx", header, record), tmp_path / "scratch")
    assert table.origin == "Microsoft Forms"
    found = [column.kind for column in table.columns]
    assert found[:4] == [Kind.IDENTITY, Kind.DATE, Kind.DATE, Kind.PERSONAL]
    assert found[5:] == [Kind.ANSWER, Kind.ANSWER, Kind.META]
    assert [column.name for column in table.columns[5:7]] == [
        "How easy was it to book?",
        "How easy was it to book? (2)",
    ]
    assert rows(table, tmp_path)[0][1:] == (
        "2026-01-02T10:00:00",
        "2026-01-02T10:05:00",
        "anonymous",
        None,
        "5",
        "4.5",
        "1",
    )


def test_an_event_log_with_an_id_and_times_is_no_form(tmp_path: Path) -> None:
    table = read(tmp_path, "id,start,end,activity\n1,2026-01-01 10:00,2026-01-01 10:05,Book\n")
    assert (table.origin, table.columns[3]) == ("CSV", Column("activity", "", Kind.ANSWER))


@pytest.mark.parametrize("time", ["Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Carimbo de data/hora"])
def test_google_forms_begins_with_a_time_in_its_owner_s_language(tmp_path: Path, time: str) -> None:
    table = read(
        tmp_path,
        f"{time},Email Address,Score,How was it? [Check-in],How was it? [Security]\n"
        "2026/01/15 2:41:29 PM GMT+1,a@b.example,3 / 5,5,4\n",
    )
    assert table.origin == "Google Forms"
    assert list(kinds(table).values()) == [Kind.DATE, Kind.PERSONAL, Kind.META, Kind.ANSWER, Kind.ANSWER]
    assert table.columns[3].name == "How was it? [Check-in]"


def test_a_score_in_a_google_form_that_is_a_rating_is_an_answer(tmp_path: Path) -> None:
    assert kinds(read(tmp_path, "Timestamp,Score\n2026/01/15 2:41:29 PM,3\n"))["Score"] is Kind.ANSWER


def test_an_unnamed_column_of_numbers_is_the_index_of_a_program_before(tmp_path: Path) -> None:
    assert list(kinds(read(tmp_path, ",a\n0,5\n1,4\n")).values()) == [Kind.INDEX, Kind.ANSWER]
    assert list(kinds(read(tmp_path, ",a\nx,5\n1,4\n")).values()) == [Kind.META, Kind.ANSWER]
