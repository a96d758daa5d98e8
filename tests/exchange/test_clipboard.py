import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxmapper.editing.edits.copying import copy
from cxmapper.errors import UserError
from cxmapper.exchange.clipboard import paste_text, plain_text
from cxmapper.model.project import Project
from cxmapper.model.records import Journey, Persona, Rating, Stage, Touchpoint, Transition
from tests.router import router

HOME = router()


def pasted(text: str, at: str = "home", project: Project = HOME) -> Project:
    return project.apply(paste_text(project, text, "new", at).change)


def steps(project: Project, journey_id: str = "home") -> dict[str, list[str]]:
    stages = project.children(Stage, journey_id)
    return {stage.title: [one.title for one in project.children(Touchpoint, stage.id)] for stage in stages}


def ways(project: Project) -> set[tuple[str, str]]:
    titles = {one.id: one.title for one in project.all(Touchpoint).values()}
    new = (way for way in project.all(Transition).values() if way.id not in HOME.all(Transition))
    return {(titles[way.source_id], titles[way.target_id or ""]) for way in new}


def test_plain_lines_become_connected_touchpoints_behind_the_chosen_one() -> None:
    after = pasted("Pay\r\nGet a receipt\n\nLeave\n", "web")
    assert steps(after)["Order"] == ["Order online", "Pay", "Get a receipt", "Leave", "Order in the shop"]
    assert ways(after) == {("Pay", "Get a receipt"), ("Get a receipt", "Leave")}


def test_a_touchpoint_that_leads_nowhere_yet_leads_to_the_first_that_is_pasted() -> None:
    assert ways(pasted("Pay", "film")) == {("Watch a film", "Pay")}


def test_bullets_and_numbers_before_lines_are_left_out() -> None:
    assert steps(pasted("- Pay\n• Wait\n3. Leave\n2nd visit", "order"))["Order"][2:] == [
        "Pay",
        "Wait",
        "Leave",
        "2nd visit",
    ]


def test_two_columns_are_stage_and_title_and_an_empty_stage_is_that_of_the_row_above() -> None:
    after = pasted("Order\tPay\n\tWait\nReceive\tSign\nEnjoy\tSurf")
    assert steps(after) == {
        "Order": ["Order online", "Order in the shop", "Pay", "Wait"],
        "Receive": ["Get the parcel", "Send it", "Sign"],
        "Enjoy": ["Surf"],
        "Set up": ["Plug it in", "Call the hotline", "Watch a film"],
    }
    assert ways(after) == {("Pay", "Wait"), ("Wait", "Sign"), ("Sign", "Surf")}


def test_two_columns_are_title_and_channel_where_the_second_are_channels() -> None:
    after = pasted("Pay\tWeb\nComplain\tphone", "order")
    assert [(one.title, one.channel) for one in after.children(Touchpoint, "order")][2:] == [
        ("Pay", "Web"),
        ("Complain", "phone"),
    ]


def test_two_columns_are_title_and_stage_where_the_journey_has_these_stages() -> None:
    assert steps(pasted("Sign\treceive\nPay\tOrder"))["Receive"][-1] == "Sign"


def test_three_columns_are_stage_title_and_channel_and_more_are_not_taken_silently() -> None:
    result = paste_text(HOME, "Order\tPay\tweb\t9", "new", "home")
    (new,) = (one for one in result.change.added if isinstance(one, Touchpoint))
    assert (new.title, new.channel) == ("Pay", "web")
    assert result.warnings == ("Columns after the third were left out; copy their headers too.",)


def test_cells_in_quotes_go_on_over_lines_tabs_and_quotation_marks() -> None:
    after = pasted('Order\t"Pay\n""now"""\r\nOrder\tsay "yes"\nOrder\t"Why?"')
    assert steps(after)["Order"][2:] == ['Pay\n"now"', 'say "yes"', '"Why?"']


def test_a_header_is_recognised_as_in_an_imported_table_and_brings_what_its_columns_hold() -> None:
    text = "Step\tPersonas\tExpected emotion\tNPS\tn\nPay\tMaria; Eve\t2\t20\t50"
    after = pasted(text, "setup")
    (new,) = (one for one in after.all(Touchpoint).values() if one.title == "Pay")
    eve = next(one for one in after.all(Persona).values() if one.name == "Eve")
    assert new.persona_ids == ("maria", eve.id)
    assert [rating.value for rating in after.children(Rating, new.id)] == [2]
    assert after.all(Journey)["home"].persona_ids == ("maria", "bill", eve.id)
    assert new.stage_id == "setup"


def test_the_title_of_a_single_column_is_no_touchpoint() -> None:
    assert steps(pasted("Touchpoint\nPay", "order"))["Order"][2:] == ["Pay"]


def test_a_journey_without_stages_gets_them() -> None:
    empty = Project.build([Journey(id="j", title="Empty")])
    assert steps(pasted("Pay\nWait", "j", empty), "j") == {"": ["Pay", "Wait"]}
    assert steps(pasted("Buy\tPay\nUse\tWait", "j", empty), "j") == {"Buy": ["Pay"], "Use": ["Wait"]}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no text"),
        (" \n\t\n", "no text"),
        ("Stage\tTouchpoint\n", "no title"),
        ("x" * 2_000_001, "paste it in parts"),
        ("Touchpoint\tExpected emotion\nPay\thigh", "no number"),
        ("x\n" * 100_002, "100,000 rows"),
        ("\ud800", "half|surrogate|string"),
    ],
)
def test_text_that_makes_no_touchpoints_is_refused_in_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        paste_text(HOME, text, "new", "home")


def test_it_has_to_be_pasted_somewhere_on_a_map() -> None:
    with pytest.raises(UserError, match="paste beside"):
        paste_text(HOME, "Pay", "new", "maria")


@given(st.text(alphabet='ab"\t\n\r-', max_size=40))
def test_any_text_is_pasted_or_refused_and_undone_by_its_inverse(text: str) -> None:
    try:
        change = paste_text(HOME, text, "new", "install").change
    except UserError:
        return
    assert HOME.apply(change).apply(change.inverse()) == HOME


def test_touchpoints_are_copied_as_lines_of_stage_title_and_channel() -> None:
    assert plain_text(copy(HOME, "web", "shop")) == "Order\tOrder online\tweb\nOrder\tOrder in the shop\t"
    assert plain_text(copy(HOME, "receive")) == "Receive\tGet the parcel\nReceive\tSend it"
    assert plain_text(copy(HOME, "queue")) == "Twenty minutes of music"


def test_what_was_copied_as_lines_is_read_again_in_an_empty_journey() -> None:
    empty = Project.build([Journey(id="j", title="Empty")])
    assert steps(pasted(plain_text(copy(HOME, "home")), "j", empty), "j") == steps(HOME)


def test_no_title_becomes_a_formula_of_a_spreadsheet() -> None:
    project = HOME.apply(paste_text(HOME, "=cmd()", "new", "order").change)
    assert plain_text(copy(project, "new")) == "Order\t'=cmd()"
