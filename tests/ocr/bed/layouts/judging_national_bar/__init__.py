"""Papers of federal courts of many seats, and of the states' family, probate, criminal and small claims courts."""

from tests.ocr.bed.layouts.judging_national_bar import (
    bowling_green_debtors,
    colorado_civil_action,
    dearborn_street_suit,
    desert_ruled_pleading,
)

LAYOUTS = (
    colorado_civil_action.LAYOUT,
    dearborn_street_suit.LAYOUT,
    desert_ruled_pleading.LAYOUT,
    bowling_green_debtors.LAYOUT,
)
