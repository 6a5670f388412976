"""Decided papers held against what was read on them, and decided anew at other thresholds; nothing of it touches a database."""

from dataclasses import replace
from typing import Any

import pytest

from intake_watch.replay import Asked, Decided, Outcome, Reopened, checked, outcomes
from tests.intake_watch.test_matching import ARIZ, CASE, Index, fields, number, read

ASKED = Asked(certain=50, plain_number=93, low_ocr=55)


def paper(found: dict[str, Any] | None = None, **more: Any) -> Decided:
    usual = {
        "fields": found or fields(), "clear": 95.0, "cover": None, "lane_court": "", "secrecy": "public", "case": CASE, "title": "Stipulation",
        "filed_on": "2026-03-02", "received_on": "2026-03-02",
    }  # fmt: skip
    return Decided(**{**usual, **more})


def right(one: Decided) -> dict[str, bool]:
    return {row.field: row.right for row in checked(one)}


def test_a_paper_in_its_case_says_of_every_field_whether_the_docket_ended_with_it() -> None:
    found = fields(judge=read("HON. SAUNDRA BROWN ARMSTRONG", 0.7), filed_on=read("2026-02-27"))
    rows = list(checked(paper(found, title="STIPULATION.", filed_on="2026-02-27")))
    assert [(row.field, row.confidence, row.right) for row in rows] == [
        ("case number", 0.9, True), ("court", 0.9, True), ("title", 0.9, True), ("party", 0.9, True), ("party", 0.9, True),
        ("filed date", 0.9, True), ("judge", 0.7, True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "more", "field"),
    [
        (fields(numbers=[number("08-cv-02215")]), {}, "case number"), (fields(numbers=[number(courts=[ARIZ])]), {}, "case number"),
        (fields(court=read(ARIZ)), {}, "court"), (fields(), {"title": "Stipulation and Order"}, "title"),
        (fields(parties=[read("HARBOR POINT BUILDERS")]), {}, "party"), (fields(judge=read("HON. MARIA OKAFOR")), {}, "judge"),
        (fields(filed_on=read("2026-02-27")), {"filed_on": "2026-02-28"}, "filed date"),
        (fields(filed_on=read("2026-02-27")), {"by_hand": True, "filed_on": "2026-02-28"}, "filed date"),
    ],
)  # fmt: skip
def test_a_field_the_docket_did_not_end_with_counts_as_wrong(found: Any, more: Any, field: str) -> None:
    assert right(paper(found, **more)) == {**right(paper(found, **more)), field: False}


def test_a_date_a_clerk_left_at_the_day_of_receipt_says_nothing_about_the_stamp() -> None:
    stamped = fields(filed_on=read("2026-02-27"))
    assert "filed date" not in right(paper(stamped, by_hand=True))
    assert right(paper(stamped))["filed date"] is False


def test_what_the_docket_does_not_tell_is_left_out_and_so_is_a_number_only_cited() -> None:
    bare = replace(CASE, parties=(), judge="")
    found = fields(numbers=[number(place="mention")], judge=read("X"), title=None)
    assert right(paper(found, case=bare)) == {"court": True}


def test_the_government_is_itself_however_it_is_called() -> None:
    people = replace(CASE, parties=("The People of the State of California",))
    assert right(paper(fields(parties=[read("PEOPLE OF CALIFORNIA")]), case=people))["party"] is True


def test_a_paper_taken_out_of_its_case_counts_as_a_wrong_number_and_tells_of_nothing_else() -> None:
    assert right(paper(case=None)) == {"case number": False}


def test_where_several_numbers_stand_in_the_caption_the_cases_own_is_the_one_held_against_it() -> None:
    found = fields(numbers=[number("08-cv-09999"), number(confidence=0.7)])
    assert [(row.confidence, row.right) for row in checked(paper(found)) if row.field == "case number"] == [(0.7, True)]


def tried(*papers: Decided, held: tuple[float, ...] = ()) -> dict[tuple[str, float], Outcome]:
    return {(one.setting, one.value): one for one in outcomes(papers, Index(), ASKED, held)}


def test_every_setting_is_tried_at_its_value_and_at_its_neighbours_and_today_is_marked() -> None:
    found = tried(paper())
    assert {setting for setting, _ in found} == {"DOCGEN_CERTAIN", "DOCGEN_PLAIN_NUMBER", "DOCGEN_LOW_OCR"}
    assert [key for key, one in found.items() if one.today] == [
        ("DOCGEN_CERTAIN", 50.0), ("DOCGEN_PLAIN_NUMBER", 93.0), ("DOCGEN_LOW_OCR", 55.0),
    ]  # fmt: skip
    assert all(one.desk + one.filed == 1 for one in found.values())


def test_a_higher_threshold_sends_more_to_the_desk_and_lets_fewer_errors_pass() -> None:
    good, elsewhere = paper(), replace(CASE, uid="9")
    faint_and_wrong = paper(fields(numbers=[number(confidence=0.55)]), case=elsewhere)
    found = tried(good, faint_and_wrong)
    shown = {
        value: (one.desk, one.filed, one.wrong_case)
        for (setting, value), one in found.items()
        if setting == "DOCGEN_CERTAIN"
    }
    assert shown == {30: (0, 2, 1), 40: (0, 2, 1), 50: (0, 2, 1), 60: (1, 1, 0), 70: (1, 1, 0), 80: (1, 1, 0)}


def test_a_number_taken_for_plain_is_not_asked_about_its_twin() -> None:
    twin = replace(CASE, uid="5", number="08-cv-02274", key="08-cv-02274")
    at = {value: one.filed for value in (88.0, 93.0) for one in [_with(Index([CASE, twin]), value)]}
    assert at == {88.0: 1, 93.0: 0}


def _with(index: Index, value: float) -> Outcome:
    found = outcomes([paper()], index, ASKED)
    return next(one for one in found if (one.setting, one.value) == ("DOCGEN_PLAIN_NUMBER", value))


def test_a_faint_paper_goes_to_the_desk_from_the_value_on_that_it_does_not_reach() -> None:
    found = tried(paper(clear=70.0), held=(40.0, 52.0))
    shown = {value: (one.filed, one.unknown) for (setting, value), one in found.items() if setting == "DOCGEN_LOW_OCR"}
    assert shown == {35: (1, 2), 45: (1, 1), 55: (1, 0), 65: (1, 0), 75: (0, 0), 85: (0, 0)}


def test_a_paper_with_a_page_a_person_must_look_at_goes_to_the_desk_at_every_value() -> None:
    assert {(one.desk, one.filed) for one in tried(paper(to_be_seen=True)).values()} == {(1, 0)}


def test_a_right_case_under_another_title_is_counted_for_itself() -> None:
    one = tried(paper(title="Stipulation and Order"))["DOCGEN_CERTAIN", 50.0]
    assert (one.filed, one.wrong_case, one.wrong_title) == (1, 0, 1)


def test_a_paper_taken_out_of_its_case_that_would_be_filed_again_is_an_error_that_passes() -> None:
    assert tried(paper(case=None))["DOCGEN_CERTAIN", 50.0].wrong_case == 1


def test_a_case_closed_since_the_paper_came_is_open_for_it() -> None:
    index = Reopened(Index([replace(CASE, is_open=False)]))
    assert [case.is_open for case in index.cases(CASE.court, CASE.key)] == [True]
    assert index.near("", "", ()) == []


def test_an_outcome_says_in_plain_data_what_may_be_wrong_at_most() -> None:
    told = tried(paper())["DOCGEN_CERTAIN", 50.0].to_json()
    assert (told["wrong_case_at_most"], told["telling"]) == (pytest.approx(0.975), False)
