"""Captions whose columns no sign divides: a centred court or title on the right, a number's box on the left, a part far right of its name."""

import pytest

from ocr.fields import Fields, fields_of
from ocr.pages import Reading
from ocr.rows import without_line_numbers
from tests.ocr.lines import page_of

PROSE = (72.0, 520.0, "Reasonable efforts have been made to prevent or eliminate the need for removal.")
Line = tuple[float, float, str]


def read(*lines: Line) -> Fields:
    return fields_of(Reading((page_of(sorted([*lines, PROSE], key=lambda line: line[1])),)), [])


def parties(*lines: Line) -> list[str]:
    return [party.value for party in read(*lines).parties]


MARRIAGE: tuple[Line, ...] = (
    (72, 147, "In Re the Marriage of:"), (72, 171, "Wendell Kirkpatrick,"), (164, 195, "Petitioner,"), (72, 219, "and"),
    (72, 243, "Travis Kirkpatrick,"), (166, 267, "Respondent."),
)  # fmt: skip
CENTRED: tuple[Line, ...] = (
    (396, 125, "Court File No.: 27-FA-25-820"), (354, 196, "NOTICE OF MOTION AND"), (345, 212, "MOTION TO MODIFY CHILD"), (400, 228, "SUPPORT"),
)  # fmt: skip


def test_a_title_centred_under_the_number_is_wider_than_it_and_ends_no_caption() -> None:
    found = read(*MARRIAGE, *CENTRED)
    assert [party.value for party in found.parties] == ["Wendell Kirkpatrick", "Travis Kirkpatrick"]
    assert found.title is not None
    assert found.title.value == "NOTICE OF MOTION AND MOTION TO MODIFY CHILD SUPPORT"


def test_a_heading_centred_over_the_page_is_no_edge_of_the_right_column() -> None:
    sides = [(72.0, 149.0, "UBER-LYFTE TECHNOLOGIES, INC. and RHODA"), (72.0, 161.0, "WHITCOMBE,"), (125.0, 186.0, "Plaintiffs,"), (93.0, 213.0, "vs."),
             (72.0, 236.0, "THUY O'BRIEN,"), (126.0, 262.0, "Defendant.")]  # fmt: skip
    heading = (262.0, 110.0, "Alexandria Division")
    assert parties(heading, *sides, (338, 211, "Case No. 4:25-CV-05616-KGF")) == [
        "UBER-LYFTE TECHNOLOGIES, INC.",
        "RHODA WHITCOMBE",
        "THUY O'BRIEN",
    ]


def test_the_number_in_a_box_left_of_the_names_is_none_of_them() -> None:
    caption = [(73.0, 238.0, "No. 25-32959"), (195.0, 238.0, "YASMIN V. LEFEVRE,"), (216.0, 253.0, "Petitioner - Appellant"), (195.0, 285.0, "v."),
               (195.0, 310.0, "YOLANDA F. TRAN, II,"), (216.0, 325.0, "Respondent - Appellee")]  # fmt: skip
    assert parties((142, 75, "United States Court of Appeals"), *caption) == [
        "YASMIN V. LEFEVRE",
        "YOLANDA F. TRAN, II",
    ]


def test_a_part_far_right_of_a_name_comes_behind_all_of_its_lines() -> None:
    caption = [(72.0, 153.0, "COMMONWEALTH OF KENTUCKY"), (473.0, 153.0, "PLAINTIFF"), (70.0, 175.0, "v."), (156.0, 175.0, "MOTION FOR SHOCK PROBATION"),
               (72.0, 213.0, "KIMBERLY ANN LEDBETTER AKA KIMBERLY"), (473.0, 213.0, "DEFENDANT"), (72.0, 226.0, "PETTIGREW")]  # fmt: skip
    assert parties(*caption) == ["COMMONWEALTH OF KENTUCKY", "KIMBERLY ANN LEDBETTER AKA KIMBERLY PETTIGREW"]


def test_names_below_the_one_with_the_part_are_not_drawn_into_it() -> None:
    caption = [(55.0, 129.0, "FREEDOM MORTGAGE CORPORATION"), (507.0, 129.0, "PLAINTIFF"), (54.0, 147.0, "vs."), (55.0, 163.0, "JOSHUA LEE HADDAD"),
               (490.0, 163.0, "DEFENDANTS"), (55.0, 175.0, "COOPER FARMS HOMEOWNERS ASSOCIATION, INC.")]  # fmt: skip
    assert parties(*caption)[:2] == ["FREEDOM MORTGAGE CORPORATION", "JOSHUA LEE HADDAD"]


def test_a_part_explained_in_brackets_is_a_part() -> None:
    form = [(66.0, 186.0, "Marisol L. Pettigrew III"), (62.0, 208.0, "Plaintiff (Landlord or agent)"), (105.0, 228.0, "v."),
            (66.0, 247.0, "Monique E. Beauchamp"), (66.0, 268.0, "Dawn Marie Schroeder"), (62.0, 288.0, "Defendants (Tenant or occupant)")]  # fmt: skip
    found = read(*form, (355, 186, "Case No: 24LT28005"))
    assert [(party.value, party.via) for party in found.parties] == [
        ("Marisol L. Pettigrew III", "Plaintiff"),
        ("Monique E. Beauchamp", "Defendants"),
        ("Dawn Marie Schroeder", "Defendants"),
    ]


@pytest.mark.parametrize("asked", ["(FIRST) (MIDDLE) (LAST)", "First name  Middle  Last"])
def test_what_a_form_asks_for_over_a_name_is_none_of_it(asked: str) -> None:
    form = [(72.0, 130.0, asked), (72.0, 145.0, "Tariq G. Quezada"), (72.0, 160.0, "Refugio S. Quezada"), (72.0, 175.0, "Petitioner(s)"),
            (95.0, 190.0, "v."), (72.0, 205.0, "COMMISSIONER OF INTERNAL REVENUE,"), (72.0, 220.0, "Respondent")]  # fmt: skip
    assert parties(*form, (330, 190, "Docket No. 14446-25S")) == [
        "Tariq G. Quezada",
        "Refugio S. Quezada",
        "COMMISSIONER OF INTERNAL REVENUE",
    ]


def test_a_day_of_birth_behind_a_name_is_none_of_it_and_boxes_to_tick_end_a_title() -> None:
    form = [(68.0, 110.0, "Tyler H. Vang"), (267.0, 110.0, "09/21/1964"), (63.0, 125.0, "Petitioner (protected person)"), (120.0, 140.0, "vs."),
            (68.0, 162.0, "Ashley D. Ledbetter"), (267.0, 162.0, "10/25/1967"), (63.0, 177.0, "Respondent"), (338.0, 110.0, "No. 24-2-06370-5"),
            (338.0, 125.0, "Proof of Service"), (338.0, 140.0, "[ ] Domestic Violence"), (338.0, 155.0, "[X] Harassment")]  # fmt: skip
    found = read(*form)
    assert [party.value for party in found.parties] == ["Tyler H. Vang", "Ashley D. Ledbetter"]
    assert found.title is not None
    assert found.title.value == "Proof of Service"


def test_a_minor_whose_full_stops_were_lost_is_known_by_initials() -> None:
    estate = [(72.0, 162.0, "IN RE: GUARDIANSHIP OF"), (72.0, 185.0, "AB"), (188.0, 205.0, "a minor Ward.")]
    assert parties(*estate, (331, 162, "File No. PRC24011356")) == ["A.B."]


def test_a_caption_may_stand_in_the_right_column_beside_counsels_address() -> None:
    entry = [(51.0, 158.0, "Attorney's Address"), (306.0, 161.0, "Ally Bank"), (51.0, 174.0, "Kimberly B. Moreno"), (517.0, 175.0, "Plaintiff"),
             (306.0, 195.0, "vs"), (51.0, 200.0, "2950 W. Jefferson Avenue, Suite 796"), (306.0, 213.0, "Darnell Lee Coleman"),
             (509.0, 226.0, "Defendant")]  # fmt: skip
    assert parties((51, 86, "Civil Action No. 2024CV393713"), (306, 138, "Georgia, FULTON COUNTY"), *entry) == [
        "Ally Bank",
        "Darnell Lee Coleman",
    ]


def test_the_names_of_a_centred_caption_are_no_column_beside_others() -> None:
    centred = [(240.0, 151.0, "CITIBANK, N.A., ET AL.,"), (282.0, 172.0, "Plaintiffs"), (283.0, 194.0, "VERSUS"),
               (185.0, 216.0, "GIULIA PAPADOPOULOS A/K/A GIULIA"), (244.0, 230.0, "STALLWORTH, ET AL.,"), (273.0, 252.0, "Defendants")]  # fmt: skip
    assert parties(*centred, (474, 127, "DIVISION: L")) == [
        "CITIBANK, N.A.",
        "GIULIA PAPADOPOULOS A/K/A GIULIA STALLWORTH",
    ]


def test_a_marriage_has_both_spouses_and_the_children_in_whose_interest_it_is_too() -> None:
    caption = [(73.0, 107.0, "IN THE MATTER OF"), (72.0, 120.0, "THE MARRIAGE OF"), (73.0, 145.0, "EUGENE D. FRIEDMAN"), (72.0, 158.0, "AND"),
               (72.0, 170.0, "SAMUEL D. GUERRERO"), (72.0, 196.0, "AND IN THE INTEREST OF"), (72.0, 208.0, "J.M.M., A CHILD")]  # fmt: skip
    right = [
        (325.0, 107.0, "IN THE DISTRICT COURT"),
        (324.0, 158.0, "256TH JUDICIAL DISTRICT"),
        (325.0, 208.0, "DALLAS COUNTY, TEXAS"),
    ]
    assert parties((190, 80, "NO. DF-24-12305"), *caption, *right) == [
        "EUGENE D. FRIEDMAN",
        "SAMUEL D. GUERRERO",
        "J.M.M.",
    ]


def test_the_child_whose_custody_is_disputed_is_none_of_the_parties() -> None:
    caption = [(72.0, 147.0, "In Re the Custody of: W.A., born 2011"), (72.0, 171.0, "MARCUS SARKISIAN, IV,"), (164.0, 195.0, "Petitioner,"),
               (72.0, 219.0, "vs."), (72.0, 243.0, "GUADALUPE J. FERREIRA,"), (166.0, 267.0, "Respondent.")]  # fmt: skip
    assert parties(*caption, (354, 147, "Court File No.: 27-FA-25-820")) == [
        "MARCUS SARKISIAN, IV",
        "GUADALUPE J. FERREIRA",
    ]


def test_a_box_may_say_in_brackets_what_to_write_beside_one_that_does_not() -> None:
    boxes = [(72.0, 151.0, "Plaintiff(s) (name, address, telephone):"), (335.0, 151.0, "DEFENDANT"), (72.0, 165.0, "Evergreen Title, L.L.C."),
             (335.0, 165.0, "Arpine Dunaway"), (72.0, 179.0, "9755 Main Street"), (335.0, 179.0, "1471 Main Street")]  # fmt: skip
    assert parties((170, 110, "NOTICE OF CLAIM"), *boxes) == ["Evergreen Title, L.L.C.", "Arpine Dunaway"]


def test_words_at_the_edge_of_a_form_with_boxes_and_points_are_no_margin() -> None:
    points = [(49.0, 330.0 + 14 * at, sign) for at, sign in enumerate(["a.", "b.", "c.", "d.", "e.", "f.", "g.", "h."])]
    head = [(49.0, 65.0, "Quang"), (49.0, 78.0, "Kalani"), (49.0, 92.0, "Encino,")]
    body = [(85.0, 65.0 + 14 * at, "Running text that begins where most lines begin.") for at in range(30)]
    kept = without_line_numbers(page_of([*head, *points, *body]).words, 612)
    assert {"Quang", "Kalani", "Encino,"} < {word.text for word in kept}


def test_misread_line_numbers_beside_a_double_rule_are_left_out() -> None:
    numbers = [
        (49.0, 65.0 + 24 * at, sign)
        for at, sign in enumerate(["l", "Z", "3", "A", "S", "6", "T", "B", "g", "lO", "ll", "l2"])
    ]
    body = [(85.0, 65.0 + 24 * at, "Running text that begins where most lines begin.") for at in range(12)]
    kept = without_line_numbers(page_of([*numbers, *body]).words, 612)
    assert {word.box[0] for word in kept if word.box[0] < 80} == set()


def test_a_mark_in_the_left_column_and_a_citation_in_the_right_one_are_no_caption_there() -> None:
    cited = [
        (72.0, 440.0, "JOHN SMITH"),
        (72.0, 452.0, "Plaintiff"),
        (320.0, 480.0, "Smith"),
        (320.0, 494.0, "v."),
        (320.0, 508.0, "Jones, 12 F.3d 4"),
    ]
    assert "v." not in parties(*cited)


def test_a_v_in_the_right_column_between_a_number_and_a_judge_leaves_the_names_on_the_left() -> None:
    caption = [(72.0, 150.0, "ANN LEE"), (306.0, 150.0, "CIVIL ACTION NO. 25-123"), (300.0, 180.0, "v."), (72.0, 210.0, "JOHN SMITH"),
               (306.0, 210.0, "JUDGE ROE")]  # fmt: skip
    assert parties(*caption) == ["ANN LEE", "JOHN SMITH"]


def test_a_name_of_one_word_with_a_part_of_its_own_is_no_end_of_the_name_above_it() -> None:
    caption = [(72.0, 150.0, "ANN LEE"), (450.0, 150.0, "PLAINTIFF"), (72.0, 175.0, "vs."), (72.0, 195.0, "JOHN SMITH"), (450.0, 195.0, "DEFENDANT"),
               (72.0, 206.0, "WALMART"), (450.0, 206.0, "GARNISHEE")]  # fmt: skip
    assert parties(*caption) == ["ANN LEE", "JOHN SMITH", "WALMART"]


@pytest.mark.parametrize("second", ["HERNANDEZ MORALES", "HOSPITAL ASSOCIATION"])
def test_a_long_name_on_two_lines_before_one_part_is_one(second: str) -> None:
    caption = [(72.0, 150.0, "ANN LEE"), (150.0, 164.0, "Plaintiff,"), (90.0, 180.0, "v."), (72.0, 196.0, "JUAN C. GARCIA"), (72.0, 208.0, second),
               (150.0, 222.0, "Defendant.")]  # fmt: skip
    assert parties(*caption) == ["ANN LEE", f"JUAN C. GARCIA {second}"]


def test_a_child_whose_initials_are_those_of_a_docket_number_is_somebody() -> None:
    assert parties((72, 147, "In the Interest of:"), (72, 162, "D.N. and S.N.,"), (150, 177, "Minor Children.")) == [
        "D.N.",
        "S.N.",
    ]


def test_banks_in_brackets_behind_their_parts_are_the_parties() -> None:
    caption = [
        (72.0, 150.0, "Plaintiff (Bank of America)"),
        (90.0, 170.0, "v."),
        (72.0, 190.0, "Defendant (Estate of Ann Lee)"),
    ]
    assert any("Bank of America" in name for name in parties(*caption))


def test_names_over_their_labels_in_two_columns_are_the_parties() -> None:
    form = [(58.0, 106.0, "Ruth O'Brien"), (327.0, 106.0, "Joaquin Li"), (55.0, 119.0, "Plaintiff's Name"), (324.0, 119.0, "Defendant's Name"),
            (58.0, 132.0, "1257 Veirs Mill Road, Apt. 25"), (302.0, 132.0, "v."), (328.0, 132.0, "7411 Reisterstown Road, Apt. 21"),
            (55.0, 145.0, "Street Address, Apt. #"), (324.0, 145.0, "Street Address, Apt. #")]  # fmt: skip
    assert parties(*form) == ["Ruth O'Brien", "Joaquin Li"]


def test_two_columns_that_end_in_their_parts_begin_with_the_names() -> None:
    form = [(54.0, 163.0, "Anselmo Nguyen"), (326.0, 163.0, "Soo-Jin Li"), (55.0, 177.0, "Name"), (327.0, 177.0, "Name"),
            (55.0, 191.0, "3994 N. Central Avenue"), (326.0, 191.0, "4308 Wilshire Boulevard"), (54.0, 205.0, "Telephone"),
            (326.0, 205.0, "Telephone"), (54.0, 219.0, "Plaintiff"),
            (326.0, 219.0, "Defendant")]  # fmt: skip
    assert parties(*form) == ["Anselmo Nguyen", "Soo-Jin Li"]


def test_whoever_moves_against_a_judgment_of_the_united_states_stands_against_them() -> None:
    form = [
        (95.0, 229.0, "UNITED STATES OF AMERICA"),
        (313.0, 223.0, "Movant (include name under which convicted)"),
        (313.0, 236.0, "Dragan Pruitt"),
    ]
    assert parties(*form) == ["UNITED STATES OF AMERICA", "Dragan Pruitt"]


def test_in_iowa_a_petition_concerns_the_other_side() -> None:
    caption = [(72.0, 150.0, "UPON THE PETITION OF"), (72.0, 164.0, "JOAQUIN GRANT,"), (150.0, 178.0, "Petitioner,"), (72.0, 200.0, "AND CONCERNING"),
               (72.0, 214.0, "BEGAY PENA,"), (150.0, 228.0, "Respondent.")]  # fmt: skip
    assert parties(*caption, (340, 178, "EQUITY NO. CDDM039717")) == ["JOAQUIN GRANT", "BEGAY PENA"]


def test_a_child_before_the_juvenile_court_law_and_those_who_stand_against_each_other_are_parties() -> None:
    caption = [(80.0, 183.0, "In re B.A.D., a Person Coming Under the"), (80.0, 197.0, "Juvenile Court Law."), (80.0, 225.0, "SAN DIEGO COUNTY HEALTH AND"),
               (80.0, 239.0, "HUMAN SERVICES AGENCY,"), (123.0, 262.0, "Plaintiff and Respondent,"), (100.0, 285.0, "v."), (80.0, 310.0, "S.V.,"),
               (123.0, 333.0, "Defendant and Appellant.")]  # fmt: skip
    assert parties(*caption) == ["B.A.D.", "SAN DIEGO COUNTY HEALTH AND HUMAN SERVICES AGENCY", "S.V."]


def test_the_ward_of_a_guardianship_and_those_who_ask_for_it_are_two_sides() -> None:
    caption = [(76.0, 157.0, "In the Matter of the Kinship Guardianship of"), (76.0, 171.0, "S.J.R. and B.J.G., Minor Children,"),
               (76.0, 193.0, "Concepcion Rosenthal,"), (148.0, 215.0, "Petitioner,"), (76.0, 237.0, "v."), (76.0, 259.0, "Jurgen Yamamoto,"),
            (148.0, 281.0, "Respondent.")]  # fmt: skip
    assert parties(*caption) == ["S.J.R.", "B.J.G.", "Concepcion Rosenthal", "Jurgen Yamamoto"]
