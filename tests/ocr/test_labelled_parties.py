"""Who stands against whom on the courts' own forms: behind a label, in boxes side by side, or alone in the matter of a person."""

import pytest

from ocr.fields import Fields, fields_of
from ocr.pages import Reading
from tests.ocr.lines import page_of

PROSE = (66.0, 400.0, "Reasonable efforts have been made to prevent or eliminate the need for removal.")


def read(*lines: tuple[float, float, str]) -> Fields:
    return fields_of(Reading((page_of([*lines, PROSE]),)), [])


def parties(*lines: tuple[float, float, str]) -> list[str]:
    return [party.value for party in read(*lines).parties]


def test_the_parties_stand_under_their_parts_side_by_side() -> None:
    boxes = [(75.0, 194.0, "PLAINTIFF:"), (316.0, 194.0, "DEFENDANT:"), (75.0, 208.0, "Lamar Grubbs"),
             (316.0, 208.0, "Dinah Quillfeather"), (75.0, 222.0, "2647 E. Third Street"), (75.0, 236.0, "Premont, Texas 78375")]  # fmt: skip
    assert parties((180.0, 140.0, "JUSTICE COURT, PRECINCT 1"), *boxes) == ["Lamar Grubbs", "Dinah Quillfeather"]


def test_the_number_under_a_name_in_a_box_is_no_second_name() -> None:
    boxes = [(72.0, 180.0, "Employee:"), (313.0, 180.0, "Employer:"), (72.0, 194.0, "Uriel Yee"),
             (313.0, 194.0, "Tyson Foods, Inc."), (72.0, 206.0, "Docket Number"), (313.0, 206.0, "State File No.")]  # fmt: skip
    assert parties(*boxes) == ["Uriel Yee", "Tyson Foods, Inc."]


@pytest.mark.parametrize("label", ["CHILD'S NAME:", "CHILD’S NAME:", "In the Matter of (name of child):"])
def test_a_child_is_who_its_form_is_about_and_the_court_below_is_not(label: str) -> None:
    found = read((53.0, 187.0, f"{label} C.K., D.E."), (53.0, 201.0, "JUVENILE COURT - DEPENDENCY"), (53.0, 216.0, "STATUS REVIEW REPORT"))  # fmt: skip
    assert ([party.value for party in found.parties], found.in_re) == (["C.K.", "D.E."], True)


def test_what_a_form_asks_for_is_no_part_of_the_name_of_an_estate() -> None:
    form = [(53.0, 187.0, "ESTATE OF (name): GWENDOLYN WEXLER AKA GWENDOLYN"), (53.0, 199.0, "HOLLINGSWORTH"), (100.0, 212.0, "DECEDENT")]  # fmt: skip
    assert parties(*form) == ["GWENDOLYN WEXLER AKA GWENDOLYN HOLLINGSWORTH"]


def test_a_child_told_of_under_two_sides_is_not_who_the_paper_is_about() -> None:
    caption = [(72.0, 150.0, "Angela Winslow,"), (157.0, 166.0, "Petitioner,"), (133.0, 182.0, "- against -"),
               (72.0, 198.0, "Dorothy Hapiuk,"), (157.0, 214.0, "Respondent."), (72.0, 240.0, "Child: A.R.S.")]  # fmt: skip
    assert parties(*caption) == ["Angela Winslow", "Dorothy Hapiuk"]


def test_a_label_in_blurred_small_letters_names_its_part() -> None:
    assert parties((65.0, 155.0, "ptaintiFr(s): Wells Fargo Bank, N.A.; Lamar Ostrowski"), (65.0, 170.0, "DEFENDANT(s): Gaspar Dupree")) == [
        "Wells Fargo Bank, N.A.", "Lamar Ostrowski", "Gaspar Dupree"]  # fmt: skip


def test_tenants_in_the_name_of_a_firm_are_no_part() -> None:
    caption = [(65.0, 148.0, "BERTRAM TSAI, AMSTERDAM AVENUE"), (65.0, 162.0, "TENANTS, LTD,"), (150.0, 178.0, "Plaintiffs,"),
               (88.0, 194.0, "-against-"), (65.0, 210.0, "DMITRI BEAUMONT,"), (150.0, 226.0, "Defendant.")]  # fmt: skip
    assert parties(*caption) == ["BERTRAM TSAI", "AMSTERDAM AVENUE TENANTS, LTD", "DMITRI BEAUMONT"]


def test_a_justice_and_the_end_of_a_rule_are_no_parties() -> None:
    caption = [(65.0, 90.0, "SUPREME COURT OF THE STATE OF NEW YORK"), (76.0, 119.0, "Acting Justice"), (229.0, 134.0, "xX"), (65.0, 148.0, "ANNA BIRCH,"),
               (150.0, 164.0, "Plaintiff,"), (88.0, 180.0, "-against-"), (65.0, 196.0, "JOHN ASHWORTH,"), (150.0, 212.0, "Defendant.")]  # fmt: skip
    assert parties(*caption) == ["ANNA BIRCH", "JOHN ASHWORTH"]


FORMS: dict[str, list[tuple[float, float, str]]] = {
    "the answers in a box beside the labels": [
        (72.0, 120.0, "PLAINTIFF/PETITIONER:"), (250.0, 120.0, "KATE OLSON"), (72.0, 140.0, "DEFENDANT/RESPONDENT:"), (250.0, 140.0, "JOHN ROE"),
    ],
    "the answers on the line below": [
        (72.0, 120.0, "PLAINTIFF/PETITIONER:"), (90.0, 134.0, "KATE OLSON"), (72.0, 150.0, "DEFENDANT/RESPONDENT:"), (90.0, 164.0, "JOHN ROE"),
    ],
    "what is asked for in brackets": [(72.0, 120.0, "PLAINTIFF (name): KATE OLSON"), (72.0, 140.0, "DEFENDANT (name): JOHN ROE")],
    "name of": [(72.0, 120.0, "Name of Plaintiff: KATE OLSON"), (72.0, 140.0, "Name of Defendant: JOHN ROE")],
    "the part's name": [(72.0, 120.0, "Plaintiff Name: KATE OLSON"), (72.0, 140.0, "Defendant Name: JOHN ROE")],
    "counted": [(72.0, 120.0, "1. Plaintiff: KATE OLSON"), (72.0, 140.0, "2. Defendant: JOHN ROE")],
    "on a line to write on": [(72.0, 120.0, "Plaintiff: ____KATE OLSON____"), (72.0, 140.0, "Defendant: ____JOHN ROE____")],
    "the colons in a column of their own": [
        (72.0, 120.0, "Plaintiff"), (200.0, 120.0, ": KATE OLSON"), (72.0, 140.0, "Defendant"), (200.0, 140.0, ": JOHN ROE"),
    ],
    "two columns that ask for names": [
        (72.0, 120.0, "PLAINTIFF"), (330.0, 120.0, "DEFENDANT"), (72.0, 136.0, "Name: KATE OLSON"), (330.0, 136.0, "Name: JOHN ROE"),
    ],
    "a federal cover sheet": [
        (200.0, 60.0, "CIVIL COVER SHEET"), (72.0, 100.0, "I. (a) PLAINTIFFS"), (330.0, 100.0, "DEFENDANTS"), (72.0, 120.0, "KATE OLSON"),
        (330.0, 120.0, "JOHN ROE"), (72.0, 150.0, "(b) County of Residence of First Listed Plaintiff"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_forms_labels_are_answered_wherever_the_answer_stands(form: str) -> None:
    assert parties(*FORMS[form]) == ["KATE OLSON", "JOHN ROE"]


def test_the_title_beside_a_part_and_the_sign_of_a_column_is_no_answer() -> None:
    caption = [(72.0, 120.0, "KATE OLSON,"), (120.0, 134.0, "Plaintiff,"), (300.0, 134.0, ": MOTION TO STRIKE"), (100.0, 148.0, "v."),
               (72.0, 162.0, "JOHN ROE,"), (120.0, 176.0, "Defendant."), (300.0, 176.0, ": Hearing May 1")]  # fmt: skip
    assert parties(*caption) == ["KATE OLSON", "JOHN ROE"]


def test_names_stand_under_what_asks_for_them_and_their_address() -> None:
    form = [(46.0, 101.0, "Name And Address Of Plaintiff 1"), (46.0, 113.0, "Ruth H. Vance"), (46.0, 125.0, "1804 N. Central Avenue, Floor 9"),
            (46.0, 137.0, "Raleigh, NC 27601"), (155.0, 149.0, "VERSUS"), (46.0, 161.0, "Name And Address Of Defendant(s)"),
            (46.0, 173.0, "Truist Bank"), (46.0, 185.0, "Dinah Quillfeather"), (46.0, 197.0, "300 Broadway, 16th Floor")]  # fmt: skip
    assert parties(*form) == ["Ruth H. Vance", "Truist Bank", "Dinah Quillfeather"]


def test_the_address_of_an_attorney_asked_for_is_no_partys() -> None:
    form = [(46.0, 101.0, "Name And Address Of Plaintiff's Attorney (if none, Address Of Plaintiff)"), (46.0, 113.0, "Rivka Winslow"),
            (46.0, 140.0, "Name And Address Of Defendant's Attorney"), (46.0, 152.0, "Omar Tsosie")]  # fmt: skip
    assert parties(*form) == []


def test_names_stand_under_parts_alone_on_their_lines_about_the_vs() -> None:
    form = [(72.0, 180.0, "Plaintiffs"), (72.0, 193.0, "Ruth Vance and Inés Redhawk, Jr."), (72.0, 209.0, "vs."),
            (72.0, 221.0, "Defendants"), (72.0, 234.0, "Freedom Mortgage Corporation"), (72.0, 256.0, "For:"), (72.0, 269.0, "Omar Tsosie")]  # fmt: skip
    assert parties(*form) == ["Ruth Vance", "Inés Redhawk, Jr.", "Freedom Mortgage Corporation"]


def test_parts_under_their_names_stay_so_though_all_lines_begin_at_one_edge() -> None:
    caption = [(72.0, 150.0, "ANGELA WINSLOW,"), (72.0, 166.0, "Plaintiff,"), (72.0, 182.0, "vs."),
               (72.0, 198.0, "DOROTHY HAPIUK,"), (72.0, 214.0, "Defendant."), (72.0, 240.0, "MOTION TO DISMISS")]  # fmt: skip
    assert parties(*caption) == ["ANGELA WINSLOW", "DOROTHY HAPIUK"]


def test_names_stand_over_labels_that_say_in_brackets_how_to_give_them() -> None:
    form = [(68.0, 143.0, "Chicago Housing Authority"), (68.0, 160.0, "Dinah Quillfeather"), (58.0, 181.0, "Plaintiff (First, middle, last name)"),
            (57.0, 194.0, "v."), (68.0, 206.0, "Latoya S. Ivanova"), (58.0, 225.0, "Defendant (First, middle, last name)")]  # fmt: skip
    assert parties(*form) == ["Chicago Housing Authority", "Dinah Quillfeather", "Latoya S. Ivanova"]


def test_names_stand_under_labels_side_by_side_whose_brackets_go_on_below() -> None:
    form = [(71.0, 245.0, "Petitioner (include the name under"), (311.0, 245.0, "v. Respondent (person having"),
            (71.0, 258.0, "which you were convicted)"), (311.0, 258.0, "custody of petitioner)"),
            (71.0, 272.0, "Winona Gebremedhin"), (311.0, 272.0, "Yasmin Haddad")]  # fmt: skip
    assert parties(*form) == ["Winona Gebremedhin", "Yasmin Haddad"]


def test_a_label_in_brackets_that_nobody_answered_names_nobody() -> None:
    form = [(58.0, 181.0, "Plaintiff (First, middle, last name)"), (57.0, 194.0, "v."), (58.0, 225.0, "Defendant (First, middle, last name)")]  # fmt: skip
    assert [name for name in parties(*form) if "name" in name.lower()] == []


def test_the_first_box_of_a_federal_form_names_the_debtors() -> None:
    boxes = [
        (60.0, 55.0, "Fill in this information to identify your case:"),
        (61.0, 71.0, "Debtor 1"), (130.0, 71.0, "Arjun Quillfeather"), (130.0, 84.0, "First Name Middle Name"),
        (61.0, 99.0, "Debtor 2"), (130.0, 99.0, "Dinah Quillfeather"), (61.0, 112.0, "(Spouse, if filing) First Name"),
        (61.0, 128.0, "Case number 23-26414"), (60.0, 170.0, "Official Form 410"), (60.0, 184.0, "Proof of Claim"),
    ]  # fmt: skip
    found = read(*boxes)
    assert [(party.value, party.via) for party in found.parties] == [
        ("Arjun Quillfeather", "Debtor"),
        ("Dinah Quillfeather", "Debtor"),
    ]
    assert found.title is not None
    assert found.title.value == "Proof of Claim"


def test_an_and_at_the_end_of_a_line_in_a_box_and_the_address_below_belong_to_no_name() -> None:
    boxes = [(50.0, 127.0, "Plaintiff name(s), address(es), and telephone no(s)."), (382.0, 127.0, "Defendant name(s), address(es)."),
             (50.0, 140.0, "Lamar Grubbs"), (382.0, 140.0, "Dinah Quillfeather and"), (50.0, 154.0, "12090 E. Jefferson"),
             (382.0, 154.0, "Uriel Yee")]  # fmt: skip
    assert parties(*boxes) == ["Lamar Grubbs", "Dinah Quillfeather", "Uriel Yee"]


def test_a_name_in_three_boxes_beside_its_label_is_one_name() -> None:
    boxes = [(49.0, 77.0, "Debtor 1"), (155.0, 77.0, "Tesfaye"), (224.0, 77.0, "S."), (307.0, 77.0, "Rosenthal"),
             (156.0, 98.0, "First Name"), (226.0, 98.0, "Middle Name"), (307.0, 98.0, "Last Name")]  # fmt: skip
    assert parties(*boxes) == ["Tesfaye S. Rosenthal"]


def test_what_stands_beside_a_debtors_name_under_no_label_of_its_own_is_no_part_of_it() -> None:
    boxes = [(49.0, 77.0, "Debtor 1"), (155.0, 77.0, "Tesfaye"), (224.0, 77.0, "Rosenthal"), (400.0, 77.0, "Amended Plan"),
             (156.0, 98.0, "First Name"), (226.0, 98.0, "Last Name")]  # fmt: skip
    assert parties(*boxes) == ["Tesfaye Rosenthal"]


def test_a_firm_beside_the_box_that_asks_for_its_name_goes_on_below() -> None:
    boxes = [(50.0, 76.0, "Debtor name"), (219.0, 76.0, "Orchard Lane Nursing and"), (219.0, 89.0, "Rehabilitation, L.L.C."),
             (50.0, 106.0, "United States Bankruptcy Court for the: Southern District of New York")]  # fmt: skip
    assert parties(*boxes) == ["Orchard Lane Nursing and Rehabilitation, L.L.C."]


def test_parts_alone_in_their_boxes_stand_over_their_names() -> None:
    boxes = [(45.0, 109.0, "Address of court (Number, street, town and zip code)"), (45.0, 118.0, "95 Washington Street, Hartford, CT 06106"),
             (45.0, 132.0, "Plaintiff(s)"), (45.0, 141.0, "Gary T. Tran"), (45.0, 163.0, "Defendant(s)"), (45.0, 172.0, "Linda W. Tran")]  # fmt: skip
    assert parties(*boxes) == ["Gary T. Tran", "Linda W. Tran"]


def test_two_firms_on_two_lines_are_two_parties_without_a_comma_between_them() -> None:
    caption = [(54.0, 130.0, "ANTHONY D. RICHARDSON"), (150.0, 144.0, "PLAINTIFF"), (54.0, 160.0, "vs."), (54.0, 176.0, "HOMETOWN HVAC INC."),
               (54.0, 189.0, "LONE STAR IMPORTS, P.C."), (54.0, 202.0, "JOHN DOE"), (150.0, 216.0, "DEFENDANTS")]  # fmt: skip
    assert parties(*caption) == ["ANTHONY D. RICHARDSON", "HOMETOWN HVAC INC.", "LONE STAR IMPORTS, P.C.", "JOHN DOE"]


def test_a_name_over_a_line_that_begins_with_a_v_stands_against_the_name_on_it() -> None:
    form = [(71.0, 252.0, "Place of Confinement:"), (72.0, 262.0, "James V. Allred Unit"), (72.0, 285.0, "UNITED STATES OF AMERICA"),
            (369.0, 285.0, "Movant (include name under which convicted)"), (336.0, 298.0, "v. Leilani Farouk")]  # fmt: skip
    assert parties(*form) == ["UNITED STATES OF AMERICA", "Leilani Farouk"]


@pytest.mark.parametrize("versus", [(), ((54.0, 122.0, "v."),)])
def test_parts_that_stand_under_their_names_at_the_same_edge_are_no_labels_of_boxes(
    versus: tuple[tuple[float, float, str], ...],
) -> None:
    caption = [(54.0, 100.0, "JOHN DOE"), (54.0, 111.0, "Plaintiff"), *versus, (54.0, 133.0, "ACME COMPANY"), (54.0, 144.0, "Defendant"),
               (54.0, 155.0, "MOTION TO DISMISS")]  # fmt: skip
    assert parties(*caption) == ["JOHN DOE", "ACME COMPANY"]


def test_the_head_of_a_table_answers_no_label() -> None:
    table = [(54.0, 150.0, "Creditor Name"), (200.0, 150.0, "Mailing Address"), (400.0, 150.0, "Claim Amount")]
    assert parties(*table) == []


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("ACME INC.", "OPERATING AS ACE HARDWARE"), ["ACME INC. OPERATING AS ACE HARDWARE"]),
        (("U.S. BANK N.A.", "as trustee for SAXON ASSET SECURITIES INC.", "MORTGAGE LOAN TRUST"), ["U.S. BANK N.A."]),
        (("ACME, LLC", "JANE ROE"), ["ACME, LLC", "JANE ROE"]),
    ],
)
def test_what_is_said_of_a_firm_on_the_next_line_is_no_second_party(lines: tuple[str, ...], wanted: list[str]) -> None:
    side = [(54.0, 100.0 + 13 * at, line) for at, line in enumerate(lines)]
    caption = [
        *side,
        (150.0, 144.0, "Plaintiff,"),
        (54.0, 160.0, "v."),
        (54.0, 176.0, "KATE OLSON,"),
        (150.0, 192.0, "Defendant."),
    ]
    assert parties(*caption) == [*wanted, "KATE OLSON"]


def test_a_deputys_initial_is_no_versus() -> None:
    assert parties((72.0, 100.0, "DAVID H. YAMASAKI"), (92.0, 116.0, "V. Harting, Deputy Clerk")) == []


@pytest.mark.parametrize(
    ("line", "wanted"), [("Case Name: Smith V. Jones", ["Smith", "Jones"]), ("James V. Allred", [])]
)
def test_a_capital_v_parts_two_sides_where_a_label_says_that_a_case_follows(line: str, wanted: list[str]) -> None:
    assert parties((72.0, 100.0, line)) == wanted


def test_whoever_a_numbered_question_asks_for_stands_beside_it() -> None:
    form = [(58.0, 77.0, "Debtor 1 Vladimir M. Avila"), (51.0, 279.0, "1. Who is the current"), (240.0, 279.0, "Tesfaye Brennan, Sr."),
            (51.0, 291.0, "creditor?"), (51.0, 311.0, "2. Has this claim been"), (240.0, 311.0, "No")]  # fmt: skip
    found = read(*form)
    assert [(party.value, party.via) for party in found.parties] == [("Vladimir M. Avila", "Debtor"), ("Tesfaye Brennan, Sr.", "Creditor")]  # fmt: skip


def test_an_offender_is_named_before_the_next_label_on_the_line() -> None:
    assert parties((74, 161, "Name of Offender: Selam Gonzaga Docket Number: 1:24-cr-00833-KJG")) == ["Selam Gonzaga"]


def test_the_small_print_under_a_name_is_known_though_a_fax_blurred_it() -> None:
    form = [(170.0, 149.0, "Crystal Schroeder, Jr. and Amber Kowalski"), (166.0, 161.0, "Plaintiffs Pettoner (burst ouddie. last narie)"),
            (166.0, 185.0, "v."), (170.0, 208.0, "Ashley C. Eastman"), (166.0, 220.0, "Defendant Respondent (first rudaie, last name)")]  # fmt: skip
    assert parties(*form) == ["Crystal Schroeder, Jr.", "Amber Kowalski", "Ashley C. Eastman"]
