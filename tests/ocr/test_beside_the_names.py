"""What stands above and beside the names of a caption and is no part of them."""

from ocr.fields import fields_of
from ocr.pages import Reading
from tests.ocr.lines import page_of

SIDES = (
    (72.0, 171.0, "MARGARET ECHEVERRIA,"), (135.0, 195.0, "Plaintiff,"), (83.0, 220.0, "v."),
    (72.0, 247.0, "BLUE HERON FARMS, INC.,"), (135.0, 285.0, "Defendant."),
)  # fmt: skip


def names(*lines: tuple[float, float, str]) -> list[str]:
    page = page_of(sorted([*lines, *SIDES], key=lambda line: line[1]))
    return [party.value for party in fields_of(Reading((page,)), []).parties]


def test_a_row_of_asterisks_read_as_letters_is_no_name() -> None:
    assert names((72, 156, "OOOO RRR RRR RRR Ok")) == ["MARGARET ECHEVERRIA", "BLUE HERON FARMS, INC."]


def test_the_state_under_the_name_of_its_court_is_no_party() -> None:
    above = [
        (72, 74, "SECOND JUDICIAL DISTRICT COURT"),
        (72, 86, "COUNTY OF BERNALILLO"),
        (72, 100, "STATE OF NEW MEXICO"),
    ]
    assert names(*above) == ["MARGARET ECHEVERRIA", "BLUE HERON FARMS, INC."]


def test_a_number_alone_beside_the_names_is_none_of_them() -> None:
    assert names((335, 232, "25-CV-596 (WEC)")) == ["MARGARET ECHEVERRIA", "BLUE HERON FARMS, INC."]


def test_an_at_sign_in_a_misread_name_makes_it_no_address() -> None:
    assert names((72, 156, "S@REN HARGROVE, individually; and")) == [
        "S@REN HARGROVE",
        "MARGARET ECHEVERRIA",
        "BLUE HERON FARMS, INC.",
    ]


def test_a_long_description_behind_a_name_is_no_running_text() -> None:
    described = (72, 156, "M.H., a minor, by and through her mother and next friend,")
    assert names(described) == ["M.H.", "BLUE HERON FARMS, INC."]


def test_an_estate_that_stands_against_somebody_is_a_party_by_that_name() -> None:
    page = page_of([(72, 171, "ESTATE OF RIVKA LOCKWOOD,"), *SIDES[1:]])
    read = [party.value for party in fields_of(Reading((page,)), []).parties]
    assert read == ["ESTATE OF RIVKA LOCKWOOD", "BLUE HERON FARMS, INC."]


def test_the_trust_a_bank_sues_for_goes_on_below_and_is_no_court() -> None:
    page = page_of(
        [
            (72, 141, "DEUTSCHE BANK NATIONAL TRUST COMPANY, as Trustee"),
            (72, 156, "for Harborline Mortgage Trust 2009-HE9, Asset-Backed"),
            (72, 171, "Certificates,"),
            *SIDES[1:],
        ]
    )
    read = [party.value for party in fields_of(Reading((page,)), []).parties]
    assert read == ["DEUTSCHE BANK NATIONAL TRUST COMPANY", "BLUE HERON FARMS, INC."]


def test_an_address_over_et_al_belongs_to_the_name_above_it() -> None:
    page = page_of(
        [
            (72, 121, "RIVKA LOCKWOOD,"), (72, 135, "7735 West Oak Avenue"), (72, 149, "Columbus, OH 43201"), (72, 163, "et al.,"),
            (141, 192, "Plaintiffs,"), *SIDES[2:],
        ]
    )  # fmt: skip
    read = [party.value for party in fields_of(Reading((page,)), []).parties]
    assert read == ["RIVKA LOCKWOOD", "BLUE HERON FARMS, INC."]


def test_the_kind_of_a_family_court_s_proceeding_is_no_name() -> None:
    page = page_of(
        [
            (73, 195, "In the Matter of a Custody/Visitation Proceeding"), (73, 216, "RIVKA LOCKWOOD,"), (157, 234, "Petitioner,"),
            (185, 258, "-against-"), (73, 275, "OMAR KEALOHA,"), (157, 297, "Respondent."),
        ]
    )  # fmt: skip
    read = [party.value for party in fields_of(Reading((page,)), []).parties]
    assert read == ["RIVKA LOCKWOOD", "OMAR KEALOHA"]


def test_a_v_that_was_not_read_parts_two_sides_all_the_same() -> None:
    page = page_of(
        [
            (73, 146, "UNITED STATES OF AMERICA,"), (109, 172, "Plaintiff,"), (92, 234, "VLADIMIR LOCKWOOD,"),
            (92, 246, "RENEE ABERNATHY,"), (109, 300, "Defendants."), (108, 360, "PLEA AGREEMENT"),
        ]
    )  # fmt: skip
    read = [party.value for party in fields_of(Reading((page,)), []).parties]
    assert read == ["UNITED STATES OF AMERICA", "VLADIMIR LOCKWOOD", "RENEE ABERNATHY"]
