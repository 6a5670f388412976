"""Which case does a paper belong to: number and second signal, everything else to a person."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_watch.findings import REASONS, NeedsClerk
from intake_watch.matching import Verdict, match
from intake_watch.names import alike
from paper.numbers import same_case
from records.casefacts import CaseFacts

NDCAL, ARIZ = "us/fed/nd-cal", "us/fed/d-ariz"
CASE = CaseFacts(
    "1", NDCAL, "4:08-cv-02214-SBA", "08-cv-02214", "Shimmick v. RLI", ("Shimmick Construction Company, Inc.", "RLI Insurance Company"),
    "Hon. Saundra Brown Armstrong", ("Joyce C. Wang",), True, "public",
)  # fmt: skip
IN_RE = replace(
    CASE,
    uid="2",
    court=ARIZ,
    number="MDL 15-02641-PHX-DGC",
    key="15-md-02641",
    caption="In re Bard IVC Filters",
    parties=(),
)


@dataclass
class Index:
    """A case index in memory."""

    known: list[CaseFacts] = field(default_factory=lambda: [CASE, IN_RE])

    def cases(self, court: str, key: str) -> list[CaseFacts]:
        return [case for case in self.known if (case.court, case.key) == (court, key)]

    def near(self, court: str, key: str, names: Sequence[str]) -> list[CaseFacts]:
        return [case for case in self.known if case.confidentiality == "public"]

    def courts(self) -> set[str]:
        return {case.court for case in self.known}

    def court_name(self, court: str) -> str:
        return court


def read(value: str, confidence: float = 0.9, via: str = "caption") -> dict[str, Any]:
    return {"value": value, "confidence": confidence, "page": 1, "box": [0, 0, 1, 1], "via": via}


def number(
    key: str = "08-cv-02214", place: str = "caption", courts: Sequence[str] = (NDCAL,), **more: Any
) -> dict[str, Any]:
    return {**read(more.pop("value", key)), "key": key, "courts": list(courts), "place": place, **more}


def fields(**more: Any) -> dict[str, Any]:
    usual = {
        "numbers": [number()], "court": read(NDCAL), "court_text": None, "title": read("STIPULATION"), "filed_on": None, "judge": None,
        "parties": [read("SHIMMICK CONSTRUCTION COMPANY INC."), read("RLI INSURANCE COMPANY")], "attorneys": [], "in_re": False,
    }  # fmt: skip
    return usual | more


def decide(
    found: dict[str, Any], *, lane: str = "", secrecy: str = "public", index: Index | None = None, cover: Any = None
) -> Verdict:
    return match(found, lane_court=lane, secrecy=secrecy, cover=cover, register=index or Index())


def refused(found: dict[str, Any], **more: Any) -> NeedsClerk:
    with pytest.raises(NeedsClerk) as doubt:
        decide(found, **more)
    assert doubt.value.code in REASONS
    assert str(doubt.value).endswith(".")
    return doubt.value


def test_number_and_party_together_file_a_paper() -> None:
    verdict = decide(fields())
    assert (verdict.case, verdict.title) == ("1", "STIPULATION")
    assert verdict.why.startswith("the party")


SIGNALS: dict[str, dict[str, Any]] = {
    "the judge": {"parties": [], "judge": read("Hon. Saundra B. Armstrong")},
    "the attorney": {"parties": [], "attorneys": [read("JOYCE C. WANG")]},
}


@pytest.mark.parametrize("signal", SIGNALS)
def test_the_judge_or_an_attorney_is_a_second_signal_too(signal: str) -> None:
    assert decide(fields(**SIGNALS[signal])).why == signal


DOUBTS: dict[str, tuple[dict[str, Any], str]] = {
    "no number": ({"numbers": []}, "NO_CASE_NUMBER"),
    "a number only in passing": ({"numbers": [number(place="mention")]}, "NO_CASE_NUMBER"),
    "a number read badly": ({"numbers": [number(confidence=0.2)]}, "NO_CASE_NUMBER"),
    "an unknown number": ({"numbers": [number("09-cv-99999")]}, "CASE_NOT_FOUND"),
    "a case of another court": ({"court": read("us/ca/los-angeles")}, "WRONG_COURT"),
    "nothing else agrees": ({"parties": [read("WREN ABERNATHY"), read("MERIDIAN FOODS")]}, "CAPTION_MISMATCH"),
    "the judge agrees but the parties are others": (
        {"parties": [read("WREN ABERNATHY"), read("MERIDIAN FOODS")], "judge": read("Hon. Saundra Brown Armstrong")}, "CAPTION_MISMATCH",
    ),
    "no second signal at all": ({"parties": []}, "CAPTION_MISMATCH"),
    "no title": ({"title": None}, "DOC_TYPE_UNKNOWN"),
    "two numbers in the caption": ({"numbers": [number("11-cv-00001"), number()]}, "MULTIPLE_CASES"),
    "a second number in the caption read badly": ({"numbers": [number(), number("11-cv-00001", confidence=0.4)]}, "MULTIPLE_CASES"),
    "a heading that is no court's we know": ({"court": None, "court_text": read("SUPREME COURT OF ELBONIA")}, "WRONG_COURT"),
    "header and caption disagree": ({"numbers": [number("11-cv-00001", "header"), number()]}, "MULTIPLE_CASES"),
}  # fmt: skip


@pytest.mark.parametrize("what", DOUBTS)
def test_every_doubt_goes_to_a_person_with_its_own_reason(what: str) -> None:
    more, code = DOUBTS[what]
    assert refused(fields(**more)).code == code


def test_a_title_of_no_kind_known_here_is_told_apart_from_none() -> None:
    assert "no title was found" in str(refused(fields(title=None)))
    assert "stands “CHECKLIST”" in str(refused(fields(title=None, heading=read("CHECKLIST"))))
    assert "no title was found" in str(refused(fields(title=None, heading=read("CH3CKL1ST", confidence=0.2))))


HALVES: dict[str, list[dict[str, Any]]] = {
    "another defendant": [read("SHIMMICK CONSTRUCTION COMPANY INC.", via="Plaintiff"), read("MERIDIAN FOODS", via="Defendant")],
    "another plaintiff": [read("WREN ABERNATHY"), read("RLI INSURANCE COMPANY")],
    "another defendant among several": [
        read("SHIMMICK CONSTRUCTION COMPANY INC.", via="Plaintiff"), read("MERIDIAN FOODS"), read("DOES 1-10", via="Defendant")
    ],
}  # fmt: skip


@pytest.mark.parametrize("what", HALVES)
def test_a_party_that_stands_in_many_cases_speaks_for_none_when_the_other_side_is_a_stranger(what: str) -> None:
    doubt = refused(fields(parties=HALVES[what], judge=read("Hon. Saundra Brown Armstrong")))
    assert doubt.code == "CAPTION_MISMATCH"
    assert "stands in both" in str(doubt)


WHOLES: dict[str, list[dict[str, Any]]] = {
    "the other way round": [read("RLI INSURANCE COMPANY"), read("SHIMMICK CONSTRUCTION COMPANY INC.")],
    "with more defendants": [
        read("SHIMMICK CONSTRUCTION COMPANY INC.", via="Plaintiff"), read("MERIDIAN FOODS"), read("RLI INSURANCE COMPANY", via="Defendant")
    ],
    "with somebody joined": [
        read("SHIMMICK CONSTRUCTION COMPANY INC.", via="Plaintiff"), read("RLI INSURANCE COMPANY", via="Defendant"), read("WREN ABERNATHY")
    ],
    "with one side only": [read("RLI INSURANCE COMPANY")],
    "with one side unreadable": [read("RLI INSURANCE COMPANY"), read("SH1NN1CK C0NSTR", confidence=0.3)],
    "with one side in short": [read("RLI INSURANCE COMPANY"), read("et al.")],
}  # fmt: skip


@pytest.mark.parametrize("what", WHOLES)
def test_a_caption_that_names_somebody_of_each_side_is_enough(what: str) -> None:
    assert decide(fields(parties=WHOLES[what])).why.startswith("the party")


def test_a_side_the_case_record_does_not_know_does_not_speak_against_it() -> None:
    alone = replace(CASE, parties=("RLI Insurance Company",))
    assert decide(fields(parties=HALVES["another plaintiff"]), index=Index([alone])).case == "1"


def test_a_paper_dropped_in_another_courts_lane_goes_to_a_person() -> None:
    assert refused(fields(), lane=ARIZ).code == "WRONG_COURT"


def test_another_courts_paper_is_not_taken_for_the_lanes_or_the_only_courts_own() -> None:
    strange = fields(court=None, court_text=read("UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF CALIFORNIA"))
    assert refused(strange, lane=NDCAL).code == "WRONG_COURT"
    assert refused(strange, index=Index([CASE])).code == "WRONG_COURT"
    assert "SOUTHERN DISTRICT" in str(refused(strange, lane=NDCAL))
    assert decide(fields(court=None), lane=NDCAL).case == "1"
    cover = {"number": "4:08-cv-02214-SBA", "key": "08-cv-02214", "court": NDCAL, "type": "LETTER"}
    assert decide(strange, lane=NDCAL, cover=cover).case == "1"


def test_two_cases_on_one_paper_go_to_a_person() -> None:
    other = replace(CASE, uid="3", number="4:09-cv-00007-SBA", key="09-cv-00007")
    found = fields(numbers=[number(), number("09-cv-00007")])
    assert refused(found, index=Index([CASE, other])).code == "MULTIPLE_CASES"


TUCSON = replace(
    IN_RE, number="4:24-cv-00310-TUC-RCC", key="4:24-cv-00310", parties=("Miguel Ibarra", "Pima Freight Lines")
)
PHOENIX = replace(
    TUCSON,
    uid="3",
    number="2:24-cv-00310-PHX-SPL",
    key="2:24-cv-00310",
    parties=("Astrid Lindqvist", "Pima Freight Lines"),
)


@dataclass
class Offices(Index):
    """A case index in which a number without its office is that number of any office."""

    def cases(self, court: str, key: str) -> list[CaseFacts]:
        found = [case for case in self.known if case.court == court and same_case(case.key, key)]
        return [case for case in found if case.key == key] or found


def test_a_number_without_its_office_is_filed_only_where_one_office_has_it() -> None:
    named = [read("MIGUEL IBARRA"), read("PIMA FREIGHT LINES")]
    bare, whole = number("24-cv-00310", courts=[ARIZ]), number("4:24-cv-00310", "header", [ARIZ])
    arizona = fields(court=read(ARIZ), parties=named, numbers=[bare])
    assert decide(arizona, index=Offices([TUCSON])).case == "2"
    assert refused(arizona, index=Offices([TUCSON, PHOENIX])).code == "MULTIPLE_CASES"
    assert decide(arizona | {"numbers": [bare, whole]}, index=Offices([TUCSON, PHOENIX])).case == "2"
    other = number("2:24-cv-00310", courts=[ARIZ])
    assert refused(arizona | {"numbers": [other]}, index=Offices([TUCSON])).code == "CASE_NOT_FOUND"
    assert refused(arizona | {"numbers": [other, whole]}, index=Offices([TUCSON])).code == "MULTIPLE_CASES"


def test_a_scan_whose_number_misread_is_another_case_of_the_same_people_goes_to_a_person() -> None:
    twin = replace(CASE, uid="3", number="4:03-cv-02214-SBA", key="03-cv-02214")
    doubt = refused(fields(), index=Index([CASE, twin]))
    assert doubt.code == "MULTIPLE_CASES"
    assert twin.number in str(doubt)
    assert refused(fields(), index=Index([CASE, replace(twin, confidentiality="sealed")])).secret
    layer = number(confidence=0.95)
    assert decide(fields(numbers=[layer]), index=Index([CASE, twin])).case == "1"
    others = replace(twin, parties=("Shimmick Construction Company, Inc.", "Meridian Foods"))
    assert decide(fields(), index=Index([CASE, others])).case == "1"
    far = replace(twin, number="4:08-cv-02219-SBA", key="08-cv-02219")
    assert decide(fields(), index=Index([CASE, far])).case == "1"


def test_a_closed_case_takes_no_paper_by_itself() -> None:
    assert refused(fields(), index=Index([replace(CASE, is_open=False)])).code == "CASE_CLOSED"


@pytest.mark.parametrize("secrecy", ["sealed", "juvenile"])
def test_a_paper_of_a_secret_case_from_an_open_lane_is_sealed_itself_and_says_nothing_of_the_case(secrecy: str) -> None:
    doubt = refused(fields(), index=Index([replace(CASE, confidentiality=secrecy)]))
    assert (doubt.code, doubt.secret, doubt.suggestions) == ("SEALED_REVIEW", True, ())
    assert CASE.number not in str(doubt)


def test_a_secret_case_among_several_is_not_named() -> None:
    other = replace(CASE, uid="3", number="4:09-cv-00007-SBA", key="09-cv-00007", confidentiality="sealed")
    doubt = refused(fields(numbers=[number(), number("09-cv-00007")]), index=Index([CASE, other]))
    assert doubt.secret
    assert "09" not in str(doubt)


def test_a_paper_without_an_opposing_party_is_filed_by_its_caption_or_the_courts_header() -> None:
    alone = {"in_re": True, "court": read(ARIZ), "parties": [], "numbers": [number("15-md-02641", "header", [ARIZ])]}
    assert decide(fields(**alone)).why == "the court's own header line"
    named = alone | {
        "parties": [read("Bard IVC Filters Products Liability Litigation")],
        "numbers": [number("15-md-02641", courts=[ARIZ])],
    }
    assert decide(fields(**named)).why == "the caption"


@pytest.mark.parametrize("place", ["header", "caption"])
def test_a_matter_of_another_name_is_not_filed_for_its_judge_or_its_header_line(place: str) -> None:
    known = replace(IN_RE, judge="Hon. David G. Campbell", parties=("Bard IVC Filters Products Liability Litigation",))
    other = {
        "in_re": True, "court": read(ARIZ), "numbers": [number("15-md-02641", place, [ARIZ])], "judge": read("Hon. David G. Campbell"),
        "parties": [read("Copperfield Dairy Products Liability Litigation")],
    }  # fmt: skip
    assert refused(fields(**other), index=Index([known])).code == "CAPTION_MISMATCH"
    assert decide(fields(**other | {"parties": [read("BARD FILTER LITIGATION")]}), index=Index([known])).case == "2"
    assert decide(fields(**other | {"parties": []}), index=Index([known])).case == "2"


def test_the_estates_of_two_of_one_family_are_two_matters() -> None:
    known = replace(
        IN_RE, judge="Amelia Thornbury", caption="Estate of Harriet Lund", parties=("Estate of Harriet Lund",)
    )
    found = fields(
        in_re=True, court=read(ARIZ), judge=read("Amelia Thornbury"), numbers=[number("15-md-02641", courts=[ARIZ])],
        parties=[read("the Estate of OSCAR LUND", via="Deceased")],
    )  # fmt: skip
    assert refused(found, index=Index([known])).code == "CAPTION_MISMATCH"


def test_what_a_cover_sheet_says_still_needs_a_second_signal() -> None:
    cover = {"number": "4:08-cv-02214-SBA", "key": "08-cv-02214", "court": NDCAL, "type": "LETTER"}
    assert decide(fields(numbers=[], title=None), cover=cover).title == "LETTER"
    assert refused(fields(numbers=[], parties=[]), cover=cover).code == "CAPTION_MISMATCH"


SAME = [
    ("SHIMMICK CONSTRUCTION COMPANY INC.", "Shimmick Construction Company, Inc."), ("LUCIA REYES MARTINEZ", "Lucía Reyes Martínez"),
    ("Shimmick Constructon Company", "Shimmick Construction Company, Inc."), ("ANGEL DE JESUS ZEPEDA RIVAS; et al.", "ANGEL ZEPEDA RIVAS et al."),
]  # fmt: skip
OTHERS = [
    ("ACE INSURANCE COMPANY", "RLI INSURANCE COMPANY"),
    ("JOHN SMITH", "JOHN DOE"),
    ("et al.", "ANGEL ZEPEDA RIVAS et al."),
    ("UNITED STATES OF AMERICA", "STATE OF AMERICA"),
    ("State of Texas", "STATE OF TEXAS"),
    ("Inc.", "Shimmick Construction Company, Inc."),
    ("Doe", "John Doe"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_name_in_two_spellings_is_one_name(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_names_that_share_a_common_word_or_are_everybodys_speak_for_no_case(one: str, other: str) -> None:
    assert not alike(one, other)


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert alike(one, other) in {True, False}


@given(
    st.lists(
        st.sampled_from(
            [
                number(),
                number("11-cv-00001"),
                number(place="header"),
                number(place="mention"),
                number("x", courts=[ARIZ]),
            ]
        )
    )
)
def test_whatever_numbers_are_read_nothing_is_filed_outside_the_case_whose_number_it_carries(
    numbers: list[dict[str, Any]],
) -> None:
    try:
        verdict = decide(fields(numbers=numbers))
    except NeedsClerk:
        return
    assert verdict.case == "1"
    assert any(n["key"] == CASE.key and n["place"] != "mention" for n in numbers)


@pytest.mark.parametrize("secrecy", ["public", "confidential"])
def test_the_caption_of_a_case_is_told_on_the_desk_only_if_everyone_may_see_the_case(secrecy: str) -> None:
    index = Index([replace(CASE, confidentiality=secrecy)])
    with pytest.raises(NeedsClerk) as doubt:
        match(fields(parties=[read("WREN ABERNATHY")]), lane_court="", secrecy="public", cover=None, register=index)
    assert doubt.value.code == "CAPTION_MISMATCH"
    assert ("Shimmick" in doubt.value.sentence) == (secrecy == "public")
    one_side = fields(parties=[read("SHIMMICK CONSTRUCTION COMPANY INC."), read("WREN ABERNATHY")])
    with pytest.raises(NeedsClerk) as doubt:
        match(one_side, lane_court="", secrecy="public", cover=None, register=index)
    assert doubt.value.code == "CAPTION_MISMATCH"
    assert ("RLI" in doubt.value.sentence) == (secrecy == "public")


@pytest.mark.parametrize("secrecy", ["sealed", "juvenile"])
def test_a_paper_in_doubt_that_bears_the_number_of_a_sealed_case_anywhere_says_nothing_of_itself(secrecy: str) -> None:
    index = Index([IN_RE, replace(CASE, confidentiality=secrecy)])
    doubted = fields(numbers=[number(place="mention", confidence=0.3)], title=read("MOTION TO SEAL"))
    with pytest.raises(NeedsClerk) as doubt:
        match(doubted, lane_court="", secrecy="public", cover=None, register=index)
    assert (doubt.value.code, doubt.value.secret, doubt.value.suggestions) == ("SEALED_REVIEW", True, ())
    assert "MOTION" not in doubt.value.sentence
    with pytest.raises(NeedsClerk, match="MOTION TO SEAL"):
        match(doubted, lane_court="", secrecy="sealed", cover=None, register=index)


CLOSED = {"SEALED": "sealed", "IN CHAMBERS": "sealed", "JUVENILE": "juvenile", "CONFIDENTIAL": "confidential"}


@pytest.mark.parametrize("mark", CLOSED)
def test_a_marked_paper_among_public_ones_is_closed_before_anything_else_is_asked(mark: str) -> None:
    doubt = refused(fields(marking=read(mark, 0.3), numbers=[]))
    assert (doubt.code, doubt.secrecy, doubt.suggestions) == ("SEALED_REVIEW", CLOSED[mark], ())
    assert "page 1" in str(doubt)


@pytest.mark.parametrize(
    ("mark", "lane"),
    [("CONFIDENTIAL", "confidential"), ("CONFIDENTIAL", "sealed"), ("JUVENILE", "juvenile"), ("SEALED", "sealed")],
)
def test_a_marked_paper_that_came_in_a_lane_as_strict_is_filed_like_any_other(mark: str, lane: str) -> None:
    assert decide(fields(marking=read(mark)), secrecy=lane).case == "1"


def test_a_paper_marked_sealed_in_a_confidential_lane_is_closed_further() -> None:
    assert refused(fields(marking=read("SEALED")), secrecy="confidential").secrecy == "sealed"


def test_several_names_of_one_side_are_one_side() -> None:
    parties = [read("WREN ABERNATHY", via="Plaintiffs"), read("SHIMMICK CONSTRUCTION COMPANY INC.", via="Plaintiffs"),
               read("RLI INSURANCE COMPANY", via="Defendant")]  # fmt: skip
    assert decide(fields(parties=parties)).why.startswith("the party")


def test_a_paper_only_received_is_filed_without_a_filing_day() -> None:
    assert decide(fields(filed_on=None, received_on=read("2026-01-05"))).filed_on is None


PARTLY = {**read(NDCAL), "rule": "partly"}


def test_a_heading_that_names_its_court_in_part_is_enough_where_two_parties_are_the_cases() -> None:
    heading = read("UNITED STATES DISTRICT COURT")
    assert decide(fields(court=PARTLY, court_text=heading)).case == "1"
    doubt = refused(fields(court=PARTLY, court_text=heading, parties=[read("RLI INSURANCE COMPANY")]))
    assert (doubt.code, "UNITED STATES DISTRICT COURT" in str(doubt)) == ("WRONG_COURT", True)


def test_a_paper_without_a_heading_needs_no_second_party() -> None:
    assert decide(fields(court=PARTLY, parties=[read("RLI INSURANCE COMPANY")])).case == "1"
