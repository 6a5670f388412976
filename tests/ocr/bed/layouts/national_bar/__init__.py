"""Papers of federal courts of many seats, and of the states' family, probate, criminal and small claims courts."""

from tests.ocr.bed.layouts.national_bar import (
    bench_criminal_form,
    bowling_green_debtors,
    central_mandatory_form,
    colorado_civil_action,
    commissioner_respondent,
    dearborn_street_suit,
    deceased_probate_number,
    desert_ruled_pleading,
    dissolved_marriage_file,
    seventh_circuit_order,
    small_claims_two_boxes,
    trial_exhibit_list,
)

LAYOUTS = (
    colorado_civil_action.LAYOUT,
    dearborn_street_suit.LAYOUT,
    desert_ruled_pleading.LAYOUT,
    bowling_green_debtors.LAYOUT,
    central_mandatory_form.LAYOUT,
    seventh_circuit_order.LAYOUT,
    commissioner_respondent.LAYOUT,
    trial_exhibit_list.LAYOUT,
    dissolved_marriage_file.LAYOUT,
    deceased_probate_number.LAYOUT,
    bench_criminal_form.LAYOUT,
    small_claims_two_boxes.LAYOUT,
)
