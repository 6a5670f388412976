"""Papers of federal courts of many seats, and of the states' family, probate, criminal and small claims courts."""

from tests.ocr.bed.layouts.judging_national_bar import (
    bowling_green_debtors,
    central_mandatory_form,
    colorado_civil_action,
    commissioner_respondent,
    dearborn_street_suit,
    desert_ruled_pleading,
    seventh_circuit_order,
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
)
