"""Papers as a record room gets them: accused, families, wards, debtors, third parties, appeals joined."""

from tests.ocr.bed.layouts.record_room import (
    affected_debtors,
    boston_third_party,
    chicago_domestic_relations,
    denver_parental_box,
    federal_sentence_motion,
    fourth_district_order,
    joined_appeals,
    maryland_domestic_form,
    new_mexico_protected_person,
    ohio_felony_paper,
    supplemental_authority_letter,
    texas_criminal_appeal,
)

LAYOUTS = (
    ohio_felony_paper.LAYOUT,
    texas_criminal_appeal.LAYOUT,
    boston_third_party.LAYOUT,
    chicago_domestic_relations.LAYOUT,
    affected_debtors.LAYOUT,
    new_mexico_protected_person.LAYOUT,
    denver_parental_box.LAYOUT,
    joined_appeals.LAYOUT,
    fourth_district_order.LAYOUT,
    federal_sentence_motion.LAYOUT,
    maryland_domestic_form.LAYOUT,
    supplemental_authority_letter.LAYOUT,
)
