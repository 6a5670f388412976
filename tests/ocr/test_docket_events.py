"""What kind of paper a title names: by our own table, and by the words a court's own docket goes by."""

from dataclasses import replace

import pytest

from ocr.casenumbers import Known
from ocr.docket_events import EVENTS, OwnEvent, event_of, kinds
from ocr.field import Fields
from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.known import courts
from tests.ocr.lines import page_of

OWN = (
    OwnEvent("Entry of judgment", ("notice of entry of judgment", "notice of entry of order")),
    OwnEvent("Anti-SLAPP motion", ("special motion to strike",)),
    OwnEvent("Statement of decision", ("... statement of decision",)),
    OwnEvent("Minute order", ()),
)


@pytest.mark.parametrize(
    ("title", "ours", "theirs"),
    [
        ("NOTICE OF ENTRY OF JUDGMENT", "Notice", "Entry of judgment"),
        ("Notice of  Entry of\nOrder Granting Motion", "Notice", "Entry of judgment"),
        ("DEFENDANT ACME CO.'S SPECIAL MOTION TO STRIKE (CCP § 425.16)", "Motion", "Anti-SLAPP motion"),
        ("PLAINTIFFS’ SECOND AMENDED SPECIAL MOTION TO STRIKE", "Motion", "Anti-SLAPP motion"),
        ("OPPOSITION TO SPECIAL MOTION TO STRIKE", "Opposition", "Opposition"),
        ("NOTICES OF ENTRY OF JUDGMENTS", "", ""),
        ("REQUEST FOR STATEMENT OF DECISION", "Request", "Statement of decision"),
        ("MINUTE ORDER", "Minute order", ""),
        ("MOTION TO COMPEL", "Motion", "Motion"),
        ("", "", ""),
    ],
)
def test_a_court_names_its_own_events_by_the_words_a_title_begins_with(title: str, ours: str, theirs: str) -> None:
    assert (event_of(title), event_of(title, OWN)) == (ours, theirs)


@pytest.mark.parametrize(
    ("title", "event"),
    [
        ("ANSWER TO COMPLAINT", "Answer"), ("ACME CO.'S ANSWER TO CROSS-COMPLAINT", "Answer"), ("REPLY TO COUNTERCLAIM", "Answer"),
        ("DEMURRER TO SECOND AMENDED COMPLAINT", "Demurrer"), ("NOTICE OF DEMURRER AND DEMURRER TO COMPLAINT", "Demurrer"),
        ("OPPOSITION TO DEMURRER", "Opposition"), ("COURT ORDER RE: DEMURRER", "Order"), ("MOTION FOR DEFAULT JUDGMENT", "Motion"),
        ("RENEWED MOTION FOR JUDGMENT AS A MATTER OF LAW", "Motion"), ("DEFAULT JUDGMENT", "Judgment"),
        ("DECLARATION OF A. BIRCH IN OPPOSITION TO MOTION", "Declaration"), ("AFFIRMATION OF A. BIRCH IN REPLY", "Affidavit"),
        ("ORDER ADOPTING REPORT AND RECOMMENDATION", "Order"), ("REPORT AND RECOMMENDATION ON MOTION", "Report and recommendation"),
        ("OBJECTION TO PETITION FOR FINAL DISTRIBUTION", "Objection"), ("NOTICE OF ENTRY OF ORDER GRANTING MOTION", "Notice"),
        ("NOTICE OF WITHDRAWAL OF MOTION", "Notice"), ("Request for Pre-Motion Conference", "Request"),
        ("REQUEST FOR DISMISSAL", "Notice of dismissal"), ("NOTICE OF MOTION AND MOTION TO DISMISS", "Notice of motion and motion"),
        ("DECLARATION OF SERVICE BY MAIL", "Proof of service"), ("JOINT STIPULATION AND MOTION", "Stipulation"),
        ("FIRST AMENDED COMPLAINT", "Complaint"), ("ANSWERING BRIEF", "Brief"), ("MOCIÓN DE DESESTIMACIÓN", "Motion"),
    ],
)  # fmt: skip
def test_the_first_word_of_a_title_says_its_kind_before_the_words_it_speaks_of(title: str, event: str) -> None:
    assert event_of(title) == event


def test_of_two_events_of_a_court_the_one_told_by_more_words_holds() -> None:
    own = (OwnEvent("Notice of anything", ("notice",)), OWN[0])
    assert event_of("NOTICE OF ENTRY OF JUDGMENT", own) == event_of("NOTICE OF ENTRY OF JUDGMENT", own[::-1])
    assert event_of("NOTICE OF ENTRY OF JUDGMENT", own) == "Entry of judgment"


def test_the_kinds_of_a_court_are_ours_and_its_own_without_those_it_does_not_use() -> None:
    assert set(kinds(OWN)) == {*EVENTS, "Entry of judgment", "Anti-SLAPP motion", "Statement of decision"} - {
        "Minute order"
    }
    assert list(kinds()) == sorted(EVENTS, key=str.casefold)


def test_a_courts_words_are_words_and_no_pattern() -> None:
    own = (OwnEvent("Odd", ("a.b (c",)),)
    assert (event_of("A.B (C", own), event_of("AXB (C", own)) == ("Odd", "")


def _read(line: str, *own: OwnEvent, head: str = "UNITED STATES DISTRICT COURT") -> Fields:
    page = page_of([(200, 60, head), (190, 76, "NORTHERN DISTRICT OF CALIFORNIA"), (72, 160, "JOHN DOE,"), (150, 180, "Plaintiff,"),
                    (100, 200, "v."), (72, 220, "ACME CO.,"), (150, 240, "Defendant."), (220, 280, line),
                    (72, 320, "This paper says what it says at length.")])  # fmt: skip
    known = [Known.from_json(court) for court in courts()]
    return fields_of(
        Reading((page,)), [replace(court, events=own) if court.id == "nd-cal" else court for court in known]
    )


def test_the_reading_names_a_titles_event_as_the_court_it_is_headed_with_does() -> None:
    assert [_read("NOTICE OF ENTRY OF JUDGMENT", *own).title.event for own in ((), OWN)] == [  # type: ignore[union-attr]
        "Notice",
        "Entry of judgment",
    ]


def test_words_of_the_courts_own_docket_make_a_title_of_a_heading_that_no_table_of_ours_knows() -> None:
    own = OwnEvent("Customer checklist", ("customer checklist",))
    assert _read("CUSTOMER CHECKLIST").title is None
    found = _read("CUSTOMER CHECKLIST", own)
    assert found.title
    assert (found.title.value, found.title.event, found.heading) == ("CUSTOMER CHECKLIST", "Customer checklist", None)


def test_a_paper_of_another_court_is_not_named_by_this_courts_words() -> None:
    assert _read("CUSTOMER CHECKLIST", OwnEvent("X", ("customer checklist",)), head="SUPERIOR COURT").title is None
