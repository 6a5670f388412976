"""Words that close a paper, and words that only speak of closing one."""

import pytest

from ocr.casenumbers import Known
from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.known import courts
from tests.ocr.lines import page_of

HERE = [Known.from_json(court) for court in courts()]
CAPTION = [
    (180.0, 100.0, "UNITED STATES DISTRICT COURT"), (180.0, 114.0, "DISTRICT OF ARIZONA"), (72.0, 150.0, "ANNA BIRCH,"), (300.0, 150.0, ")"),
    (150.0, 164.0, "Plaintiff,"), (300.0, 164.0, ")"), (330.0, 164.0, "No. 2:24-cv-00123-ABC"), (100.0, 178.0, "v."), (300.0, 178.0, ")"),
    (72.0, 192.0, "HUDSON REALTY CORP.,"), (300.0, 192.0, ")"), (150.0, 206.0, "Defendant."), (300.0, 206.0, ")"),
]  # fmt: skip


def marking(*lines: tuple[float, float, str]) -> str:
    found = fields_of(Reading((page_of([*CAPTION, *lines]),)), HERE).marking
    return found.value if found else ""


MARKS = {
    "FILED UNDER SEAL": "SEALED", "*** SEALED ***": "SEALED", "UNDER SEAL": "SEALED", "[SEALED BY COURT ORDER]": "SEALED", "BAJO SELLO": "SEALED",
    "CONFIDENTIAL": "CONFIDENTIAL", "HIGHLY CONFIDENTIAL - ATTORNEYS' EYES ONLY": "CONFIDENTIAL", "CONFIDENCIAL": "CONFIDENTIAL",
    "C O N F I D E N T I A L": "CONFIDENTIAL", "CONFIDENTIAI.": "CONFIDENTIAL", "IN CHAMBERS": "IN CHAMBERS", "IN CAMERA": "IN CHAMBERS",
    "FOR IN CAMERA REVIEW ONLY": "IN CHAMBERS", "JUVENILE": "JUVENILE", "CONFIDENTIAL JUVENILE FILE - W&I CODE § 827": "JUVENILE",
    "[X] CONFIDENTIAL": "CONFIDENTIAL",
}  # fmt: skip


@pytest.mark.parametrize("text", MARKS)
def test_a_line_that_is_nothing_but_a_mark_closes_the_paper(text: str) -> None:
    assert marking((250, 60, text)) == MARKS[text]


@pytest.mark.parametrize(
    "text",
    [
        "MOTION TO SEAL", "MOTION FOR LEAVE TO FILE UNDER SEAL", "ORDER UNSEALING INDICTMENT", "STIPULATED CONFIDENTIALITY ORDER",
        "The parties ask that the exhibits be sealed.", "[ ] CONFIDENTIAL", "[_] SEALED", "O CONFIDENTIAL", "_____ SEALED", "( ) UNDER SEAL",
        "CJ CONFIDENTIAL", "confidential", "NOTICE OF CHANGE OF CHAMBERS COPY RULES", "JUVENILE PRODUCTS SAFETY ACT CLAIM",
    ],
)  # fmt: skip
def test_a_title_a_sentence_or_an_empty_box_is_no_mark(text: str) -> None:
    assert marking((200, 250, text)) == ""


def test_boxes_to_choose_from_are_no_mark() -> None:
    assert marking((100, 60, "SEALED"), (250, 60, "PUBLIC")) == ""


@pytest.mark.parametrize(
    "lines",
    [
        ("IN THE INTEREST OF", "A.B.,", "A CHILD"),
        ("In re M.R., a Person Coming Under the", "Juvenile Court Law.",),
        ("IN THE MATTER OF", "J.T. and K.T.,", "Minor Children"),
        ("EN INTERÉS DEL MENOR", "J.R.S."),
    ],
)  # fmt: skip
def test_a_caption_that_names_a_child_closes_the_paper(lines: tuple[str, ...]) -> None:
    page = page_of([(180, 100, "IN THE DISTRICT COURT"), *((72, 150 + 14 * at, line) for at, line in enumerate(lines)),
                    *((300, 150 + 14 * at, ")") for at in range(4)), (330, 164, "No. DF-24-01234"), (200, 260, "ORDER")])  # fmt: skip
    found = fields_of(Reading((page,)), HERE).marking
    assert found is not None
    assert found.value == "JUVENILE"


@pytest.mark.parametrize(
    "name", ["J.P. MORGAN CHASE SECURITIES LITIGATION", "THE MARRIAGE OF A.B. and C.D.", "HARBORLIGHT SEAFOODS CORP.,"]
)
def test_a_caption_in_re_of_grown_people_closes_nothing(name: str) -> None:
    page = page_of([(180, 100, "UNITED STATES DISTRICT COURT"), (72, 150, "IN RE:"), (72, 164, name), (330, 164, "No. 2:24-cv-00123"),
                    *((300, 150 + 14 * at, ")") for at in range(4)), (200, 260, "ORDER")])  # fmt: skip
    assert fields_of(Reading((page,)), HERE).marking is None


def test_a_minors_initials_in_a_civil_caption_are_no_juvenile_mark() -> None:
    page = page_of(
        [
            (72, 150, "J.D., a minor, by and through"),
            (72, 164, "his guardian ad litem,"),
            *CAPTION[3:],
            (200, 260, "COMPLAINT"),
        ]
    )
    assert fields_of(Reading((page,)), HERE).marking is None


@pytest.mark.parametrize(
    "lines",
    [
        ((60, 190, "CHILD'S NAME: C.K., D.E."),),
        ((60, 190, "NAME OF MINOR: J.R."),),
        ((60, 205, "JUVENILE COURT - DEPENDENCY"),),
        ((500, 30, "JV-180"),),
        ((60, 760, "JV-285 [Rev. July 1, 2022]"),),
        ((60, 190, "NOMBRE DEL MENOR: A.R."),),
    ],
)
def test_a_form_about_a_child_closes_the_paper_though_it_has_no_caption(
    lines: tuple[tuple[float, float, str], ...],
) -> None:
    page = page_of(
        [(60, 140, "SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES"), *lines, (60, 260, "REVIEW REPORT")]
    )
    found = fields_of(Reading((page,)), HERE).marking
    assert found is not None
    assert found.value == "JUVENILE"


@pytest.mark.parametrize(
    "line",
    [
        (60, 400, "The juvenile court has no jurisdiction over this claim."),
        (60, 200, "The child's name was not given by the witness: she did not recall it."),
        (60, 400, "See form JV-180 for the petition."),
        (60, 600, "CHILD'S NAME: see attachment 4"),
        (60, 190, "COMPANY NAME: JUVENILE PRODUCTS LLC"),
    ],
)
def test_a_sentence_about_a_child_or_a_list_further_down_is_no_form_about_a_child(
    line: tuple[float, float, str],
) -> None:
    assert marking(line) == ""


@pytest.mark.parametrize(
    "boxes", [("O", "O", "O", "XJ"), ("O", "0", "O", ""), ("XJ", "O", "O", "O"), ("", "O", "O", "O X")]
)
def test_the_juvenile_court_on_a_forms_list_of_courts_closes_the_paper_ticked_or_not(boxes: tuple[str, ...]) -> None:
    names = ("Superior Court", "State Court", "Probate Court", "Juvenile Court")
    lines = [
        (430, 20 + 14 * at, f"{name} {box}".strip()) for at, (name, box) in enumerate(zip(names, boxes, strict=True))
    ]
    assert marking(*lines) == "JUVENILE"


@pytest.mark.parametrize(
    "opening",
    ["In Re the Custody of: F.S.R., born 2012", "In the Interest of: F.S.R., a child,", "In re F.S.R., a minor child,"],
)
def test_a_child_named_below_the_court_in_the_left_column_closes_the_paper(opening: str) -> None:
    lines = [(72.0, 75.0, "STATE OF MINNESOTA"), (72.0, 89.0, "COUNTY OF RAMSEY"), (72.0, 130.0, opening), (72.0, 159.0, "GUADALUPE HAPIUK,"),
             (159.0, 183.0, "Petitioner,"), (72.0, 207.0, "and"), (72.0, 236.0, "RUTH MUELLER,"), (159.0, 261.0, "Respondent."),
             (306.0, 75.0, "DISTRICT COURT"), (306.0, 89.0, "SECOND JUDICIAL DISTRICT"), (306.0, 104.0, "FAMILY COURT DIVISION"),
             (325.0, 130.0, "File No. 62-FA-26-13870"), (310.0, 183.0, "JUDGMENT AND DECREE OF THE COURT")]  # fmt: skip
    found = fields_of(Reading((page_of(lines),)), HERE).marking
    assert found is not None
    assert found.value == "JUVENILE"
