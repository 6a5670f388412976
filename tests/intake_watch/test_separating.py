"""Two papers in one scan go to a person; a paper with its attachments does not; a secret case is never named."""

from dataclasses import replace
from typing import Any

import pytest

from intake_watch.doubts import NEEDS_EYES
from intake_watch.findings import NeedsClerk
from intake_watch.matching import Verdict, match
from tests.intake_watch.test_matching import ARIZ, CASE, NDCAL, Index, fields, number, read

OTHER = replace(
    CASE, uid="9", number="3:26-cv-00457-MO", key="26-cv-00457", caption="Reyes v. Northgate", parties=("Lucia Reyes", "Northgate Logistics LLC"),
)  # fmt: skip
OURS = ("SHIMMICK CONSTRUCTION COMPANY INC.", "RLI INSURANCE COMPANY")
THEIRS = ("LUCIA REYES", "NORTHGATE LOGISTICS LLC")


def leaf(page: int = 4, key: str = "26-cv-00457", *, parties: tuple[str, ...] = THEIRS, **more: Any) -> dict[str, Any]:
    numbers = (
        [number(key, value=f"3:{key}-MO", courts=[more.pop("court", NDCAL)], confidence=more.pop("sure", 0.9))]
        if key
        else []
    )
    usual = {
        "page": page, "score": 60, "captioned": True, "attached": False, "numbers": [{**one, "page": page} for one in numbers],
        "parties": [{**read(name), "page": page} for name in parties], "court": read(NDCAL), "title": None,
    }  # fmt: skip
    return usual | more


def decide(*leaves: dict[str, Any], secrecy: str = "public", other: Any = OTHER, found: Any = None) -> Verdict:
    index = Index([CASE, other] if other else [CASE])
    return match(found or fields(), lane_court="", secrecy=secrecy, cover=None, register=index, beginnings=leaves)


def refused(*leaves: dict[str, Any], **more: Any) -> NeedsClerk:
    with pytest.raises(NeedsClerk) as doubt:
        decide(*leaves, **more)
    return doubt.value


def test_a_page_with_the_caption_of_another_case_stops_the_filing_and_is_named() -> None:
    doubt = refused(leaf())
    assert doubt.code == "SEPARATOR_SUSPECT"
    assert (
        "Page 4 seems to begin another paper: the caption there says 3:26-cv-00457-MO, the first one 08-cv-02214."
        in str(doubt)
    )
    assert "`docgen desk split NUMBER --at 4`" in str(doubt)
    assert [one.number for one in doubt.suggestions] == [CASE.number]


def test_every_page_where_the_case_changes_is_named_and_no_other() -> None:
    doubt = refused(leaf(4), leaf(5), leaf(6, key=""), leaf(7, "26-cv-00999"), leaf(9, CASE.key, parties=OURS))
    assert "Pages 4, 7 and 9 seem to begin other papers" in str(doubt)
    assert "--at 4,7,9`" in str(doubt)


OF_ONE_PAPER: dict[str, list[dict[str, Any]]] = {
    "a proposed order of the same case": [leaf(key=CASE.key, parties=OURS)],
    "a proof of service whose names were not read": [leaf(key=CASE.key, parties=())],
    "an exhibit of another case": [leaf(attached=True)],
    "no caption, only pages numbered anew": [leaf(captioned=False)],
    "a caption without a number, of the same people": [leaf(key="", parties=OURS)],
    "its own number misread by a digit, which no case has": [leaf(key="08-cv-02244", parties=OURS, sure=0.8)],
    "its own number read too badly to tell, of the same people": [leaf(key="08-cv-02217", parties=OURS, sure=0.3)],
    "a caption before the paper's own, as of a fax sheet": [leaf(page=1)],
}


@pytest.mark.parametrize("what", OF_ONE_PAPER)
def test_one_paper_with_its_attachments_is_filed_as_ever(what: str) -> None:
    assert decide(*OF_ONE_PAPER[what]).case == CASE.uid


STOPPED: dict[str, list[dict[str, Any]]] = {
    "another case of the same people": [leaf(parties=OURS)],
    "a number nearly the paper's own, off a text layer": [leaf(key="08-cv-02244", parties=OURS, sure=0.95)],
    "a number nearly the paper's own, of other people": [leaf(key="08-cv-02244", sure=0.8)],
    "a number nearly the paper's own, one side other people": [
        leaf(key="08-cv-02244", parties=(OURS[0], "MERIDIAN FOODS"), sure=0.8)
    ],
    "a number no case has": [leaf(key="11-cv-00001")],
    "a number of another court's": [leaf(key="26-cv-00457", court=ARIZ)],
    "a number read badly, of other people": [leaf(key="11-cv-00001", sure=0.3)],
    "no number but a heading and other people": [leaf(key="")],
    "another case behind an attached one": [leaf(3, attached=True), leaf(6)],
}


@pytest.mark.parametrize("what", STOPPED)
def test_a_caption_of_another_case_is_never_filed_with_the_first_paper(what: str) -> None:
    assert refused(*STOPPED[what]).code == "SEPARATOR_SUSPECT"


def test_a_state_case_cited_on_the_first_page_may_be_attached_with_the_same_people() -> None:
    cited = number("23-stcv-00011", place="mention", courts=["us/ca/los-angeles"])
    attached = leaf(key="23-stcv-00011", court="us/ca/los-angeles", parties=OURS)
    found = fields(numbers=[number(), cited])
    assert decide(attached, found=found).case == CASE.uid
    assert refused(attached | {"parties": leaf()["parties"]}, found=found).code == "SEPARATOR_SUSPECT"


@pytest.mark.parametrize("place", ["header", "caption"])
def test_the_number_in_an_exhibits_caption_or_header_line_is_not_the_papers_own(place: str) -> None:
    found = fields(numbers=[number(), {**number(OTHER.key, place), "page": 4}])
    assert decide(leaf(attached=True), found=found).case == CASE.uid
    for leaves in ((), (leaf(attached=True, captioned=False),)):
        with pytest.raises(NeedsClerk, match="the numbers of several cases"):
            decide(*leaves, found=found)
    secret = replace(OTHER, confidentiality="sealed")
    assert refused(leaf(attached=True), found=found, other=secret).code == "SEALED_REVIEW"


def test_a_court_paper_whose_number_was_not_read_is_not_filed_with_the_one_behind_it_but_a_fax_sheet_is() -> None:
    behind = fields(numbers=[{**number(), "page": 2}])
    own = leaf(2, CASE.key, parties=OURS)
    assert decide(own, found=behind).case == CASE.uid
    doubt = refused({**own, "headed_before": True}, found=behind)
    assert (doubt.code, "--at 2`" in str(doubt)) == ("SEPARATOR_SUSPECT", True)


def test_what_was_read_only_on_the_second_papers_pages_does_not_speak_for_the_first() -> None:
    elsewhere = [{**read(name), "page": 4} for name in THEIRS]
    found = fields(numbers=[number(), {**number(OTHER.key), "page": 4}], parties=elsewhere)
    assert refused(leaf(), found=found).code == "SEPARATOR_SUSPECT"


@pytest.mark.parametrize("secrecy", ["sealed", "juvenile"])
@pytest.mark.parametrize("attached", [True, False])
def test_the_caption_of_a_secret_case_closes_the_scan_and_no_sentence_names_it(secrecy: str, attached: bool) -> None:
    doubt = refused(leaf(attached=attached), other=replace(OTHER, confidentiality=secrecy))
    assert (doubt.code, str(doubt), doubt.secret, doubt.suggestions) == ("SEALED_REVIEW", NEEDS_EYES, True, ())


def test_in_a_sealed_lane_the_pages_are_named_but_no_secret_number() -> None:
    doubt = refused(leaf(), secrecy="sealed", other=replace(OTHER, confidentiality="sealed"))
    assert doubt.code == "SEPARATOR_SUSPECT"
    assert "Page 4" in str(doubt)
    assert "00457" not in str(doubt)


def test_a_confidential_case_is_not_named_at_the_desk_either() -> None:
    doubt = refused(leaf(), other=replace(OTHER, confidentiality="confidential"))
    assert doubt.code == "SEPARATOR_SUSPECT"
    assert "00457" not in str(doubt)
