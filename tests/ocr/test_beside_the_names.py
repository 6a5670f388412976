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
