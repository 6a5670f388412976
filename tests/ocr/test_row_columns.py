"""Rows that reach over two columns are cut where the rows beside them show the columns; running text never is."""

from collections.abc import Sequence

from ocr.rows import sight
from tests.ocr.lines import page_of

MINUTES = [
    (60.0, 120.0, "23BCCV48400"),
    (306.0, 120.0, "January 2, 2025"),
    (60.0, 136.0, "CITY OF SAN LEANDRO and OTHERS vs OFFICE"),
    (60.0, 152.0, "THE ATTORNEY GENERAL"),
    (60.0, 168.0, "Judge: Honorable Dragan Echeverria"),
    (306.0, 168.0, "CSR: None"),
    (60.0, 184.0, "Clerk: Rocio Quinones"),
    (306.0, 184.0, "ERM: None"),
]
BOX = [
    (84.0, 167.0, "BAYVIEW SELF STORAGE, LLC"),
    (314.0, 167.0, "DEPOSITION SUBPOENA"),
    (224.0, 183.0, "Plaintiff, | Civil Action No. C 23-08577 EFP"),
]


def rows(lines: Sequence[tuple[float, float, str]]) -> list[list[str]]:
    return [[strip.text for strip in row.strips] for row in sight(page_of(lines)).rows]


def test_a_name_that_fills_its_column_ends_where_the_column_beside_it_begins() -> None:
    assert rows([*MINUTES, (306.0, 136.0, "10:00 AM")])[1] == ["CITY OF SAN LEANDRO and OTHERS vs OFFICE", "10:00 AM"]


def test_the_upright_line_of_a_box_parts_a_row_and_is_no_word() -> None:
    assert rows(BOX)[1] == ["Plaintiff,", "Civil Action No. C 23-08577 EFP"]


def test_a_misread_pronoun_in_running_text_parts_nothing() -> None:
    text = "were mailed from my office. | served a copy of the papers"
    lines = [(66.0, 100.0 + 14 * at, text) for at in range(3)]
    assert rows([(66.0, 86.0, "a heading"), *lines])[1] == [text]


def test_a_title_below_the_columns_is_not_cut_where_they_stood() -> None:
    title = (100.0, 216.0, "HEARING ON MOTION TO COMPEL FURTHER ANSWERS TO REQUESTS")
    below = [(60.0, 232.0, "Counsel:"), (306.0, 232.0, "None")]
    assert rows([*MINUTES, title, *below])[5] == [title[2]]


def test_the_sign_that_fills_a_gap_parts_the_names_from_the_label_of_the_number() -> None:
    [row] = rows([(72.0, 114.0, "HASSAN SHAH, Trustee of the __ Civil Action No. 5:23-CV-18655-RFP")])
    assert row == ["HASSAN SHAH, Trustee of the __", "Civil Action No. 5:23-CV-18655-RFP"]


def test_the_numbers_of_indented_paragraphs_are_no_line_numbers_of_pleading_paper() -> None:
    paragraphs = [(116.0, 300.0 + 40 * at, f"{at}. The goods were delivered") for at in range(1, 10)]
    between = [(80.0, 320.0 + 40 * at, "and examined by the buyer") for at in range(1, 10)]
    page = sight(page_of([(78.0, 160.0, "SHARON OLSON,"), (145.0, 180.0, "Plaintiff,"), *paragraphs, *between]))
    assert page.rows[0].text == "SHARON OLSON,"
