"""California's bilingual summonses: the parties under words that speak to them, the number and the court in boxes low on the page."""

from ocr.casenumbers import Known
from ocr.fields import Fields, fields_of
from ocr.pages import Reading
from ocr.rows import sight
from ocr.stamps import undated
from paper.numbers import NumberPattern
from tests.ocr.lines import page_of

Line = tuple[float, float, str]
TOP: tuple[Line, ...] = (
    (175, 38, "SUMMONS"), (157, 52, "(CITACION JUDICIAL)"), (50, 82, "NOTICE TO DEFENDANT:"), (50, 94, "(AVISO AL DEMANDADO):"),
    (56, 108, "METRO QUARRY MANAGEMENT LLC, a California limited"), (56, 119, "liability company et al."),
    (50, 155, "YOU ARE BEING SUED BY PLAINTIFF:"), (50, 166, "(LO ESTA DEMANDANDO EL DEMANDANTE):"), (56, 183, "HUNG WHITCOMBE, an individual"),
)  # fmt: skip
TEXT: tuple[Line, ...] = (
    (50, 233, "NOTICE! You have been sued. The court may decide against you without your being heard"),
    (50, 244, "unless you respond within 30 days. Read the information below."),
    (50, 345, "Tiene que presentar una respuesta por escrito en esta corte y hacer que se entregue una copia."),
)
BOXES: tuple[Line, ...] = (
    (50, 427, "The name and address of the court is:"), (390, 427, "CASE NUMBER: (Número del Caso):"),
    (50, 438, "(El nombre y dirección de la corte es):"), (397, 438, "37-2024-00540574-CU-PO-NC"),
    (56, 452, "Superior Court of California, County of San Diego"), (56, 463, "330 West Broadway"),
    (50, 499, "The name, address, and telephone number of plaintiff's attorney, or plaintiff without an attorney, is:"),
)  # fmt: skip
SAN_DIEGO = Known(
    "san-diego",
    ("Superior Court of California, County of San Diego",),
    (NumberPattern(r"(?P<number>\d{2}-\d{4}-\d{8}-[A-Z]{2}-[A-Z]{2}-[A-Z]{2,3})", "{number}", "{number}"),),
)


def read(*lines: Line, courts: tuple[Known, ...] = ()) -> Fields:
    return fields_of(Reading((page_of(lines),)), courts)


def test_whoever_is_sued_stands_under_the_notice_to_them_and_its_translation() -> None:
    parties = read(*TOP, *TEXT, *BOXES).parties
    assert [(party.value, party.via) for party in parties] == [
        ("METRO QUARRY MANAGEMENT LLC", "Defendant"),
        ("HUNG WHITCOMBE", "Plaintiff"),
    ]


def test_a_notice_that_came_out_as_scraps_is_known_by_its_translation() -> None:
    scraps = [(x, y, text if text != "NOTICE TO DEFENDANT:" else "NOTE 10 DEFEROANT") for x, y, text in TOP]
    assert [party.value for party in read(*scraps, *TEXT).parties] == ["METRO QUARRY MANAGEMENT LLC", "HUNG WHITCOMBE"]


def test_a_notice_alone_names_no_party() -> None:
    assert not read(*[line for line in TOP if line[1] < 150], *TEXT).parties


def test_the_forms_of_the_family_court_ask_for_the_name_in_brackets() -> None:
    form = [(50, 60, "NOTICE TO RESPONDENT (Name):"), (50, 72, "AVISO AL DEMANDADO (Nombre):"), (56, 88, "PETRA QUILLFEATHER"),
            (50, 120, "Petitioner's name is:"), (50, 132, "Nombre del demandante:"), (56, 148, "OTTO QUILLFEATHER")]  # fmt: skip
    assert [party.value for party in read(*form, *TEXT).parties] == ["PETRA QUILLFEATHER", "OTTO QUILLFEATHER"]


def test_the_number_in_the_box_with_both_labels_is_the_papers_own() -> None:
    found = read(*TOP, *TEXT, *BOXES, courts=(SAN_DIEGO,))
    assert [(number.value, number.place) for number in found.numbers] == [("37-2024-00540574-CU-PO-NC", "caption")]


def test_a_number_under_another_label_low_on_the_page_stays_a_mention() -> None:
    other = [(x, y, text.replace("CASE NUMBER: (Número del Caso):", "RELATED CASE:")) for x, y, text in BOXES]
    assert {number.place for number in read(*TOP, *TEXT, *other, courts=(SAN_DIEGO,)).numbers} == {"mention"}


def test_the_court_is_read_where_the_form_asks_for_its_name_and_address() -> None:
    found = read(*TOP, *TEXT, *BOXES, courts=(SAN_DIEGO,)).court
    assert found is not None
    assert found.value == "san-diego"


def test_an_electronic_stamp_whose_second_line_was_lost_is_looked_at_again() -> None:
    stamp = [(451, 70, "ELECTRONICALLY"), (469, 79, "Seog!"), (442, 109, "on 06/16/2025 12:41 PM")]
    assert undated(sight(page_of([*TOP, *stamp])))
    whole = [(451, 70, "ELECTRONICALLY"), (469, 79, "FILED"), (442, 109, "on 06/16/2025 12:41 PM")]
    assert not undated(sight(page_of([*TOP, *whole])))


def test_a_federal_number_without_a_label_stands_over_the_title_and_is_none_of_it() -> None:
    caption = [(72, 74, "UNITED STATES DISTRICT COURT"), (72, 87, "SOUTHERN DISTRICT OF NEW YORK"), (72, 130, "GREGORY WHITCOMBE,"),
               (166, 150, "Plaintiff,"), (336, 173, "25 CV 6520 (SMP)"), (120, 175, "- against -"), (336, 204, "ORDER"),
               (72, 233, "A-1 QUARRY CORPORATION,"), (168, 260, "Defendant."), *[(306, y, "|") for y in range(112, 290, 14)],
               (108, 362, "Counsel for A-1 Quarry Corporation failed to disclose that the repairs cost more than that.")]  # fmt: skip
    found = read(*sorted(caption, key=lambda line: line[1]))
    assert found.title is not None
    assert found.title.value == "ORDER"
